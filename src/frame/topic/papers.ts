import { PAPERS } from '../../lexicon/bonds.ts';
import type { QuantityMention } from '../../quantity/index.ts';
import { indexAfter } from '../attachment/verbs.ts';
import type { Frame, Range } from '../frame.ts';
import type { Item, Sentence } from '../sentence.ts';
import { type Topic, unlisted } from './topic.ts';

const OF_PAPERS = /^(?:prices?|markets?|sectors?|issues?|contracts?|futures)$/;
const ENDS_NAME = /^(?:due|maturing|of|in|on|at|for|from|to|by|against|with|that|which|both|all|each|,)$/;
const NO_NAME = /^(?:the|an?|both|all|most|some|of|,)$/;
const TRADES =
  /^(?:clos|end|finish|open|trad|quot|stood|stand|was|were|is|are|at|fell|fall|rose|ris|drop|eas|firm|slip|climb|jump|gain|lost|los|soar|sank|slid|edg|advanc|declin)/;

/** No bond moves by more points; and what is paid for one is more percent than any yields. */
const MOST_POINTS = 12;
export const MOST_YIELD = 45;

/**
 * "Three-month bills", "the 5.3 pct bond of 1997", "the sterling straight market": papers of debt by their own words, where
 * the frame tells of points, basis points or a level that they trade at. Null for all else, and for a yield that a list names.
 */
export function papersOf(frame: Frame, part: Range): Topic | null {
  const { sentence } = frame;
  const { items } = sentence;
  const to = headOf(sentence, part);
  if (to === null || !(isMove(frame) || isTraded(frame))) return null;
  if (!isPrice(frame) && items.slice(part.from, to).some(({ entity }) => entity?.value.kind === 'bond')) return null;
  let from = withCoupon(items, part.from);
  while (from < to - 1 && NO_NAME.test(items[from]?.lower ?? '')) from++;
  const mention = { start: items[from]?.start ?? 0, end: items[to - 1]?.end ?? 0 };
  const name = wordsOf(sentence, from, to - 1);
  return unlisted('price', name.replace(/^(?:the|both|all) /i, ''), 'bond', mention, null);
}

/** "the key 5.1 pct bond": the phrase begins behind its coupon, which is part of the name. */
function withCoupon(items: readonly Item[], from: number): number {
  let k = from - 1;
  while (k > 0 && k > from - 4 && items[k]?.quantity == null) k--;
  const coupon = items[k]?.quantity;
  return coupon?.value.kind === 'percent' && indexAfter(items, k) === from ? k : from;
}

/** Where the words for the papers end, before what they fall due at; null where none are named. */
function headOf(sentence: Sentence, { from, to }: Range): number | null {
  const { items } = sentence;
  let end = from;
  while (end < to && !(items[end]?.depth === 0 && ENDS_NAME.test(items[end]?.lower ?? ''))) end++;
  const head = OF_PAPERS.test(items[end - 1]?.lower ?? '') ? end - 2 : end - 1;
  const last =
    head < from
      ? ''
      : (wordsOf(sentence, from, head)
          .split(/[\s/]+/)
          .at(-1) ?? '');
  const isFunds = last === 'funds' && /\b(?:fed|federal|call) funds$/i.test(wordsOf(sentence, from, head));
  return isFunds || PAPERS.has(last.toLowerCase()) || isDenominated(items, from, end) ? end : null;
}

/** "dollar and mark-denominated Irish issues" */
const isDenominated = (items: readonly Item[], from: number, end: number): boolean =>
  /^(?:issues?|paper|debt|securities)$/.test(items[end - 1]?.lower ?? '') &&
  items.slice(from, end - 1).some(({ lower }) => lower.endsWith('denominated'));

/** From one item to another with all of a word that a name is the beginning of: "IMM T-bills". */
function wordsOf({ items, article: { clean } }: Sentence, from: number, to: number): string {
  const { start = 0 } = items[from] ?? {};
  const { end = 0 } = items[to] ?? {};
  const next = items[to + 1]?.start ?? end;
  const glued = /^-\w+/.exec(clean.slice(end, next))?.[0].length ?? 0;
  return clean.slice(start, end + glued).replace(/\s+/g, ' ');
}

/** A price in percent. */
const MOST_PRICE = 160;

const sizeOf = ({ value: { value, max } }: QuantityMention): number => value ?? max ?? 0;

const isPoints = (change: QuantityMention | null): boolean =>
  change !== null && (change.value.kind === 'points' || change.bare) && sizeOf(change) <= MOST_POINTS;

const isMove = ({ figures: { change, value } }: Frame): boolean =>
  change?.value.kind === 'basis_points' || (isPoints(change) && value?.value.kind !== 'money');

const isTraded = ({ figures: { value, change }, trigger, sentence: { items } }: Frame): boolean =>
  change === null &&
  value !== null &&
  (value.value.kind === 'percent' || value.bare) &&
  sizeOf(value) <= MOST_PRICE &&
  // "quoted at less 1-1/8": so far below its price of issue
  !items.some(({ quantity }, i) => quantity === value && items[i - 1]?.lower === 'less') &&
  TRADES.test(items[trigger.from]?.lower ?? '');

/** What moved or stands is what is paid for them, not what they yield. */
const isPrice = ({ figures: { change, value } }: Frame): boolean =>
  isPoints(change) || (value !== null && sizeOf(value) > MOST_YIELD);
