import { DETERMINERS, EFFECT_VERBS, REPORT_VERBS, STATE_VERBS } from '../../lexicon/function-words.ts';
import type { Range } from '../frame.ts';
import type { Item } from '../sentence.ts';
import { isAdverb, isAuxiliary, isNounHere, isVerbOfMove } from '../words.ts';

/** The nearest verb left of an item that is not part of its noun phrase; its index, where the subject ends. */
export function lastVerbBefore(items: readonly Item[], k: number, floor: number): number | null {
  for (let i = k - 1; i >= floor && i > k - 14; i--) {
    const item = items[i] as Item;
    if (item.depth > (items[k]?.depth ?? 0)) continue;
    if (item.kind !== 'word') {
      if (item.kind === 'mark' && /^[;:]$/.test(item.lower)) return null;
      continue;
    }
    if (isVerbOfMove(item) && !isNounHere(items, i)) return startOfVerb(items, i, floor);
    if (STATE_VERBS.has(item.lower) || REPORT_VERBS.has(item.lower)) return startOfVerb(items, i, floor);
  }
  return null;
}

/** Where the verb begins that stands right before a word, "were trading sharply lower"; the word itself where none does. */
export function verbRightBefore(items: readonly Item[], i: number, floor: number): number {
  let start = startOfVerb(items, i, floor);
  while (start > floor && items[start - 1]?.kind === 'period') start--;
  // "ended their day down"
  if (
    /^(?:day|session|week|month|quarter|year|run)$/.test(items[start - 1]?.lower ?? '') &&
    start === i &&
    DETERMINERS.has(items[start - 2]?.lower ?? '')
  )
    start--;
  if (start < i && DETERMINERS.has(items[start - 1]?.lower ?? '')) start--;
  const before = items[start - 1];
  return before &&
    start > floor &&
    (isVerbOfMove(before) ||
      /^(?:g[ai]v(?:e|es|en|ing)|put|puts|putting|tack(?:s|ed|ing)?|pil(?:es|ed|ing)|remain(?:s|ed|ing)?|stay(?:s|ed|ing)?|go|goes|going|went|gone)$/.test(
        before.lower,
      )) &&
    !isNounHere(items, start - 1)
    ? startOfVerb(items, start - 1, floor)
    : start;
}

/** The verb that a figure with its own direction completes, "closed the day 4% higher", and what it makes so, "sent its shares 9% lower". */
export function completed(items: readonly Item[], k: number, floor: number): Range {
  let verb: number | null = null;
  for (let i = k - 1; i >= floor && i > k - 10; i--) {
    const item = items[i] as Item;
    if (item.kind === 'mark' && /^[,;:(—]$/.test(item.lower)) break;
    if (
      /^(?:sent|sending|sends|pushed|pushing|drove|driving|left|leaving|leaves|leave|pulled|pulling|took|taking|lifted|lifting|dragged|dragging|with|saw|seeing)$/.test(
        item.lower,
      )
    )
      return { from: i + 1, to: verb ?? k };
    if (
      item.kind === 'word' &&
      ((isVerbOfMove(item) && !isNounHere(items, i)) || (verb === null && isAuxiliary(item) && item.lower !== 'to'))
    )
      verb = startOfVerb(items, i, floor);
  }
  return { from: floor, to: verb ?? k };
}

/** Steps left over auxiliaries and adverbs before a verb: "have also been" */
export function startOfVerb(items: readonly Item[], i: number, floor: number): number {
  let start = i;
  while (start > floor) {
    const item = items[start - 1] as Item;
    if (
      item.kind !== 'word' ||
      !(
        isAuxiliary(item) ||
        (isAdverb(item) &&
          !DETERMINERS.has(item.lower) &&
          !/^(?:in|on|at|of|by|for|per|their|its|the|a|an)$/.test(item.lower))
      )
    )
      break;
    start--;
  }
  return start;
}

/** The first item behind a figure and its hedges. */
export const indexAfter = (items: readonly Item[], k: number): number => {
  const end = items[k]?.quantity?.outer.end ?? 0;
  let j = k + 1;
  while (j < items.length && (items[j] as Item).start < end) j++;
  return j;
};

/** The figure at an item that holds one. */
export const quantityAt = (items: readonly Item[], k: number) =>
  (items[k] as Item & { quantity: NonNullable<Item['quantity']> }).quantity;

/** A word or sign that may stand in the object of a verb. */
export const canBeObject = (item: Item): boolean =>
  item.kind === 'entity' ||
  item.lower === "'s" ||
  item.lower === "'" ||
  item.lower === '&' ||
  item.lower === '-' ||
  (item.kind === 'word' &&
    !/^(?:that|which|who|while|as|but|after|and|or|said|says|with|is|was|were|are|has|have|had|will|would)$/.test(
      item.lower,
    ));

/** "in revenue", "of operating profit", "in the S&P 500" behind a noun of movement. */
export function complement(items: readonly Item[], from: number): Range | null {
  let start = from;
  while (
    items[start]?.kind === 'period' ||
    items[start]?.lower === '(' ||
    (items[start]?.depth ?? 0) > 0 ||
    items[start]?.lower === ')'
  )
    start++;
  if (/^(?:rate|rates)$/.test(items[start]?.lower ?? '')) start++;
  if (!/^(?:in|of|for|by)$/.test(items[start]?.lower ?? '')) return null;
  let to = start + 1;
  while (to < items.length && to < start + 14) {
    const item = items[to] as Item;
    if (item.kind === 'quantity' || (item.kind === 'mark' && !/^[&/'(]|'s$/.test(item.lower))) break;
    // "growth of 14% in the third quarter and a margin of 27%"
    if (item.lower === 'and' && /^an?$/.test(items[to + 1]?.lower ?? '')) break;
    if (
      item.depth === 0 &&
      to > start + 1 &&
      (EFFECT_VERBS.has(item.lower) ||
        /^(?:to|at|by|while|as|but|after|versus|with|over|on|during|because|despite|amid|from)$/.test(item.lower))
    )
      break;
    to++;
  }
  // "a 5.9% increase in a Reuters poll"
  if (to > start + 1 && /^(?:polls?|surveys?)$/.test(items[to - 1]?.lower ?? '')) return null;
  return to > start + 1 ? { from: start + 1, to } : null;
}
