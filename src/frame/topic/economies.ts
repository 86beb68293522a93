import type { EntityMention } from '../../entity/index.ts';
import { ECONOMY_GROUP_WORDS, ECONOMY_GROUPS, FORECASTERS, GROWTH_WORDS } from '../../lexicon/economy-words.ts';
import { DETERMINERS } from '../../lexicon/function-words.ts';
import { isCentralBank } from '../../lexicon/roles.ts';
import type { Direction } from '../../schema/claim.ts';
import type { Range } from '../frame.ts';
import type { Item, Sentence } from '../sentence.ts';
import { textOf } from './topic.ts';

/** An economy, or several told as one, where a sentence names it. */
export interface Economy {
  readonly range: Range;
  readonly name: string;
  /** The entity, where a list knows it. */
  readonly mention: EntityMention | null;
}

const WORLD = /^(?:world|global|worldwide|world-wide)$/;
const GROWTH = /^(?:growth|expansion|contraction)$/;

/** Whether an item names an economy and none that counts or lends for others. */
export const isLand = (item: Item | undefined): boolean =>
  item?.entity?.value.kind === 'economy' &&
  !isCentralBank(item.entity.value.name) &&
  !FORECASTERS.test(item.entity.value.name);

/** The economy whose words end with item `end`: "Japan", "Italy's economy", "the industrial world"; else null. */
export function economyEnding(sentence: Sentence, end: number): Economy | null {
  const { items } = sentence;
  const last = items[end];
  if (last === undefined) return null;
  if (isLand(last)) {
    const from = /^(?:west|east|north|south)$/.test(items[end - 1]?.lower ?? '') ? end - 1 : end;
    return { range: { from, to: end + 1 }, name: last.entity?.value.name ?? '', mention: last.entity };
  }
  if (last.lower === 'economy') {
    const owner = /^(?:'s?|s|’s)$/.test(items[end - 1]?.lower ?? '') ? end - 2 : end - 1;
    const land = isLand(items[owner]) ? items[owner] : undefined;
    if (land?.entity)
      return { range: { from: owner, to: end + 1 }, name: land.entity.value.name, mention: land.entity };
    return WORLD.test(items[end - 1]?.lower ?? '') ? worldAt({ from: end - 1, to: end + 1 }) : null;
  }
  // "five leading industrial nations" is counted
  const counted = last.quantity?.value.kind === 'count' ? textOf(sentence, { from: end, to: end + 1 }) : null;
  if (counted !== null && /[a-z] (?:nations|countries|economies)$/.test(counted))
    return { range: { from: end, to: end + 1 }, name: counted, mention: null };
  if (!ECONOMY_GROUPS.has(last.lower)) return null;
  let from = end;
  while (from > 0 && from > end - 7 && isOfGroup(items[from - 1] as Item)) from--;
  if (from === end)
    return last.lower === 'world' && items[end - 1]?.lower === 'the' ? worldAt({ from, to: end + 1 }) : null;
  const range = { from, to: end + 1 };
  return { range, name: nameOf(sentence, range), mention: null };
}

/** With a "non-" that a name is cut off from. */
const nameOf = (sentence: Sentence, range: Range): string => {
  const { clean } = sentence.article;
  const start = sentence.items[range.from]?.start ?? 0;
  const cut = /\w+-$/.exec(clean.slice(Math.max(sentence.start, start - 6), start))?.[0] ?? '';
  return cut + textOf(sentence, range);
};

const worldAt = (range: Range): Economy => ({ range, name: 'world economy', mention: null });

const isOfGroup = (item: Item): boolean =>
  item.kind === 'word'
    ? ECONOMY_GROUP_WORDS.has(item.lower)
    : item.kind === 'quantity'
      ? item.quantity?.value.kind === 'count' && (item.quantity.value.value ?? 99) < 30
      : item.lower === '-' ||
        item.entity?.value.kind === 'commodity' ||
        (item.kind === 'entity' && (isLand(item) || /^(?:OECD|G7|OPEC)$/.test(item.entity?.value.name ?? '')));

/** The economy whose words begin at item `from`, behind "the"; null where none does. */
export function economyStarting(sentence: Sentence, from: number): Economy | null {
  const { items } = sentence;
  let start = from;
  while (start < from + 2 && DETERMINERS.has(items[start]?.lower ?? '')) start++;
  let found: Economy | null = null;
  for (let end = start; end < start + 7; end++) {
    const told = economyEnding(sentence, end);
    if (told !== null && told.range.from <= start) found = told;
    const next = items[end];
    if (next === undefined || !(isOfGroup(next) || /^(?:'s?|world|global|economy)$/.test(next.lower) || isLand(next)))
      break;
  }
  return found;
}

/** The growth of an economy in words: where its noun stands, where they begin, and whose it is where they say so. */
export interface GrowthWords {
  readonly range: Range;
  readonly economy: Economy | null;
}

/** "overall global growth", "the French expansion", whose noun is item `noun`; null where something else grows. */
export function growthWords(sentence: Sentence, noun: number): GrowthWords | null {
  const { items } = sentence;
  if (!GROWTH.test(items[noun]?.lower ?? '')) return null;
  for (let i = noun - 1; i >= 0 && i > noun - 8; i--) {
    const item = items[i] as Item;
    if (GROWTH_WORDS.has(item.lower)) continue;
    const range = { from: i + 1, to: noun + 1 };
    if (WORLD.test(item.lower)) {
      let from = i;
      while (from > 0 && GROWTH_WORDS.has(items[from - 1]?.lower ?? '')) from--;
      return { range: { from, to: noun + 1 }, economy: worldAt({ from: i, to: i + 1 }) };
    }
    const owner = item.lower === "'s" || item.lower === "'" ? i - 1 : i;
    const economy = economyEnding(sentence, owner);
    if (economy !== null) return { range: { from: economy.range.from, to: noun + 1 }, economy };
    return ENDS_WORDS.test(item.lower) ||
      item.kind === 'quantity' ||
      item.kind === 'period' ||
      DETERMINERS.has(item.lower)
      ? { range, economy: null }
      : null;
  }
  let from = noun;
  while (from > 0 && GROWTH_WORDS.has(items[from - 1]?.lower ?? '')) from--;
  return { range: { from, to: noun + 1 }, economy: null };
}

const ENDS_WORDS =
  /^(?:[,;:("-]|of|for|to|in|at|with|and|but|while|that|as|than|from|by|predicts?|predicted|predicting|forecasts?|forecasting|sees?|seen|saw|seeing|expects?|expected|expecting|put|puts|projects?|projected|estimates?|estimated|show|shows|showed|shown|have|had|has|average|averaged|achieve[ds]?|post(?:s|ed)?|record(?:s|ed)?|report(?:s|ed)?|register(?:s|ed)?|enjoy(?:s|ed)?|cut|cuts|raised|lowered)$/;

/** By how much an economy grew, told at one figure. */
export interface GrowthTold {
  readonly economy: Economy;
  readonly direction: Direction;
  readonly metric: string;
  readonly trigger: Range;
  /** A forecast is raised or cut to a level. */
  readonly role: 'change' | 'value';
}

/** "the French expansion" is the measure "expansion" of France; "overall global growth" keeps its words. */
export const inside = (items: readonly Item[], range: Range, { mention, range: named }: Economy): number =>
  mention !== null && named.from >= range.from && named.to < range.to
    ? named.to + (/^'s?$/.test(items[named.to]?.lower ?? '') ? 1 : 0)
    : range.from;
