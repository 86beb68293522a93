import { DETERMINERS, SAY_VERBS } from '../../lexicon/function-words.ts';
import { MOVE_VERBS } from '../../lexicon/moves.ts';
import type { QuantityMention } from '../../quantity/index.ts';
import type { Item, Sentence } from '../sentence.ts';
import { isAuxiliary, isNounHere, isVerbOfMove } from '../words.ts';

const OPENS = /^(?:on|in|into|for|to|towards?|from|at|of|against)$/;
const STOPS =
  /^(?:that|which|who|while|as|but|after|before|over|through|by|with|or|when|because|during|since|until|within|between|per|if|than|amid|despite|following|said|according|including|via|under|annually|today|yesterday)$/;
const TRAILING = /^(?:on|in|into|for|to|towards?|from|at|of|and|an?|the|its|their|new|more|this|next|'s|"|-)$/;

/** The words that follow a figure and say what it is for: "on electrified vehicles", "to shareholders". Empty where none do. */
export function complementAfter(sentence: Sentence, quantity: QuantityMention, most = 7): string {
  const { items, article } = sentence;
  const from = openerOf(items, quantity.outer.end);
  const opener = items[from];
  if (!opener || !OPENS.test(opener.lower) || isTime(items, from + 1)) return '';
  let to = from + 1;
  while (to < items.length && to - from <= most && carriesOn(items, to, from)) to++;
  while (to > from + 1 && TRAILING.test(items[to - 1]?.lower ?? '')) to--;
  return to > from + 1 ? article.clean.slice(opener.start, items[to - 1]?.end).replace(/\s+/g, ' ') : '';
}

/** The first item behind the figure that is no time: over "this year", "in the coming 15 years". */
function openerOf(items: readonly Item[], end: number): number {
  let from = items.findIndex((item) => item.start >= end);
  if (from < 0) return items.length;
  while (from < items.length) {
    const { kind, lower } = items[from] as Item;
    if (kind === 'period' || /^(?:each|more|worth)$/.test(lower)) from++;
    else if (/^(?:in|over|during|by|through|for|within)$/.test(lower) && isTime(items, from + 1))
      from = items.findIndex((item, i) => i > from && item.kind === 'period') + 1;
    else break;
  }
  return from;
}

const isTime = (items: readonly Item[], i: number): boolean =>
  items[i]?.kind === 'period' ||
  (/^(?:the|an?|its|this|that|early|late)$/.test(items[i]?.lower ?? '') && items[i + 1]?.kind === 'period');

function carriesOn(items: readonly Item[], i: number, from: number): boolean {
  const item = items[i] as Item;
  const next = items[i + 1];
  // "to 1,900 customers"
  if (item.kind === 'quantity') return i === from + 1 && item.quantity?.value.kind === 'count';
  if (item.kind === 'period' || item.depth > 0) return false;
  if (item.kind === 'mark') return /^(?:'s?|&|")$/.test(item.lower) || (item.lower === '-' && next?.lower !== '-');
  if (i === from + 1) return !STOPS.test(item.lower);
  if (OPENS.test(item.lower) && (isTime(items, i + 1) || next?.kind === 'quantity')) return false;
  if (item.lower === 'and') return next !== undefined && joins(next);
  if ((isVerbOfMove(item) || SAY_VERBS.has(item.lower)) && !isNounHere(items, i)) return false;
  return !STOPS.test(item.lower) && !(isAuxiliary(item) && item.lower !== 'to');
}

/** "fuel and transport costs", "build and operate plants", not the next clause. */
const joins = (next: Item): boolean =>
  next.kind === 'entity' ||
  (next.kind === 'word' &&
    !DETERMINERS.has(next.lower) &&
    !isAuxiliary(next) &&
    !SAY_VERBS.has(next.lower) &&
    !MOVE_VERBS.has(next.lower) &&
    !OPENS.test(next.lower) &&
    !/(?:ed|ing)$|^(?:it|he|she|they|we|then|also|not|more|about|up|down)$/.test(next.lower));
