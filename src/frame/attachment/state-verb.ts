import { DETERMINERS, MODALS } from '../../lexicon/function-words.ts';
import { METRIC_HEADS } from '../../lexicon/metrics.ts';
import type { Quantity } from '../../schema/quantity.ts';
import { type Building, openFrame, type Range } from '../frame.ts';
import type { Item } from '../sentence.ts';
import { followedTo } from '../topic/metric-head.ts';
import { indexAfter, quantityAt, startOfVerb } from './verbs.ts';

/** The frame of a verb of state at item `i`, whose subject stands at the figure at item `k`. */
export const frameOfState = (items: readonly Item[], k: number, i: number, floor: number): Building =>
  stateFrame(items, k, { from: i, to: i + 1 }, { from: forWhat(items, i, floor), to: startOfVerb(items, i, floor) });

/** "expects record earnings and for sales to exceed", "expects gold to trade at": what it is expected of stands behind "for" or the verb. */
export function forWhat(items: readonly Item[], verb: number, floor: number): number {
  if (items[verb - 1]?.lower !== 'to') return floor;
  const before = items[verb - 2];
  if (before !== undefined && isTraded(before)) {
    let i = verb - 3;
    while (i > floor && i > verb - 7 && items[i]?.kind === 'word' && !EXPECTS.test(items[i]?.lower ?? '')) i--;
    if (EXPECTS.test(items[i]?.lower ?? '')) return i + 1;
  }
  for (let i = verb - 2; i > floor && i > verb - 6; i--)
    if (items[i]?.lower === 'for') return /^(?:and|,)$/.test(items[i - 1]?.lower ?? '') ? i + 1 : floor;
  return floor;
}

const EXPECTS =
  /^(?:expect(?:s|ed|ing)?|see|sees|saw|seeing|predict(?:s|ed|ing)?|forecast(?:s|ed|ing)?|project(?:s|ed|ing)?|want(?:s|ed)?|allow(?:s|ed)?)$/;

const stateFrame = (items: readonly Item[], k: number, trigger: Range, topic: Range): Building =>
  openFrame({ kind: 'state', trigger, direction: null, topic }, 'value', k, quantityAt(items, k));

/** "left the euro at $1.04", "is nursing its wounds at 154 yen": what stands at a level that no verb of state tells. */
export function leftAt(items: readonly Item[], at: number, k: number, floor: number): Building | null {
  const { bare, value } = quantityAt(items, k);
  const { kind } = value;
  if (!/^(?:at|near|around|above|below)$/.test(items[at]?.lower ?? '')) return null;
  // "Brent, at $77, was up"
  if (kind !== 'percent' && (bare || kind !== 'count') && isSetOff(items, at, k, floor))
    return stateFrame(items, k, { from: at - 1, to: at }, { from: floor, to: at - 1 });
  if (kind !== 'money' && kind !== 'points') return null;
  if (items[at - 1]?.lower === 'wounds' && /^(?:licking|nursing)$/.test(items[at - 3]?.lower ?? ''))
    return stateFrame(items, k, { from: at - 3, to: at }, { from: floor, to: startOfVerb(items, at - 3, floor) });
  for (let i = at - 1; i >= floor && i > at - 6; i--) {
    const item = items[i] as Item;
    if (/^(?:left|leaves|leaving)$/.test(item.lower))
      return i < at - 1 ? stateFrame(items, k, { from: i, to: at }, { from: i + 1, to: at }) : null;
    if (HOLDS.test(item.lower))
      return items.slice(i + 1, at).some(isTraded)
        ? stateFrame(items, k, { from: i, to: at }, { from: i + 1, to: at })
        : null;
    if (item.kind === 'mark' || item.kind === 'quantity') return null;
  }
  return null;
}

/** "agreed to hold the dollar at 153 yen" */
const HOLDS = /^(?:hold(?:s|ing)?|held|keep(?:s|ing)?|kept|stabili[sz](?:e|es|ed|ing)|defend(?:s|ed|ing)?)$/;

/** "is back above $97,000", "BTC back to $97K": a level that is held once more. */
export function backAt(items: readonly Item[], i: number, k: number, floor: number): Building | null {
  const { bare, value } = quantityAt(items, k);
  if (items[i]?.lower !== 'back' || !(bare || /^(?:money|points|percent)$/.test(value.kind))) return null;
  if (!/^(?:to|at|above|below|over|under|near|around)$/.test(items[i + 1]?.lower ?? '') || k - i > 4) return null;
  const start = startOfVerb(items, i, floor);
  return start < i || items[i - 1]?.kind === 'entity' ? frameOfState(items, k, i, floor) : null;
}

/** A comma stands before the "at" and one behind its figure, and a verb follows. */
const isSetOff = (items: readonly Item[], at: number, k: number, floor: number): boolean => {
  const behind = indexAfter(items, k);
  return (
    at - 1 > floor &&
    items[at - 1]?.lower === ',' &&
    items[behind]?.lower === ',' &&
    items.slice(floor, at - 1).every((item) => item.kind !== 'mark' || item.depth > 0 || item.lower === "'s") &&
    /^(?:is|was|were|are|has|have|fell|rose|gained|lost|added|shed|slipped|dipped|climbed|advanced|dropped|jumped)$/.test(
      items[behind + 1]?.lower ?? '',
    )
  );
};

/** "topped forecasts at", "missed expectations with": the measure that stands at what follows; also "landed at". */
export function beatenAt(items: readonly Item[], at: number, k: number, floor: number): Building | null {
  if (!/^(?:at|with|on)$/.test(items[at]?.lower ?? '')) return null;
  if (items[at]?.lower === 'at' && /^(?:landed|lands|landing)$/.test(items[at - 1]?.lower ?? ''))
    return frameOfState(items, k, at - 1, floor);
  if (!/^(?:forecasts?|estimates?|expectations?|consensus|predictions?)$/.test(items[at - 1]?.lower ?? '')) return null;
  for (let i = at - 2; i >= floor && i > at - 6; i--) {
    const { kind, lower } = items[i] as Item;
    if (/^(?:topp|beat|exceed|surpass|miss|trail|smash|crush|lagg)/.test(lower))
      return frameOfState(items, k, i, floor);
    if (kind !== 'word' && kind !== 'entity' && lower !== "'s" && lower !== "'") return null;
  }
  return null;
}

const PUTS =
  /^(?:puts?|putting|estimate[ds]?|estimating|forecasts?|forecasting|projects?|projected|pegs|pegged|predicts?|predicted|sees?|seeing)$/;

/** "put the crop in the north at 4 mln tonnes", "estimated last year's use at 6 mln": what somebody says stands at a level. */
export function putAt(items: readonly Item[], at: number, k: number, floor: number): Building | null {
  if (items[at]?.lower !== 'at') return null;
  for (let i = at - 1; i >= floor && i > at - 16; i--) {
    const item = items[i] as Item;
    if (item.kind === 'quantity' || /^[,;:]$/.test(item.lower)) return null;
    if (item.kind !== 'word' || !PUTS.test(item.lower)) continue;
    const before = items[i - 1]?.lower ?? '';
    // "IEA estimates put stocks at", "was estimated at"
    if (/s$/.test(item.lower) && /^(?:the|its|their|his|of|latest)$/.test(before)) return null;
    if (i === at - 1 || /^(?:is|are|was|were|be|been|being|of|than|'s)$/.test(before)) return null;
    const topic = { from: i + 1, to: at };
    const isTold = (word: Item, n: number): boolean =>
      METRIC_HEADS.has(word.lower) ||
      isTraded(word) ||
      isStore(word, quantityAt(items, k).value) ||
      followedTo(items, topic.from + n) > 0;
    return items.slice(topic.from, topic.to).some(isTold) ? stateFrame(items, k, { from: i, to: i + 1 }, topic) : null;
  }
  return null;
}

/** "oil stocks" are written like those of a sector. */
const isStore = ({ entity }: Item, { kind, unit }: Quantity): boolean =>
  entity?.value.kind === 'sector' && kind === 'count' && unit !== null;

const BRINGS = /^(?:bring(?:s|ing)?|brought|tak(?:es|ing)|took|leav(?:es|ing)|left)$/;

/** "taking the average price to 298,000 pounds", "bringing its total to 500 stores": the level that something is brought to. */
export function broughtTo(items: readonly Item[], at: number, k: number, floor: number): Building | null {
  if (items[at]?.lower !== 'to') return null;
  for (let i = at - 1; i >= floor && i > at - 9; i--) {
    const item = items[i] as Item;
    if (item.kind === 'quantity' || /^[,;:]$/.test(item.lower)) return null;
    if (item.kind !== 'word' || !BRINGS.test(item.lower)) continue;
    const topic = { from: i + 1, to: at };
    // a plan may stand before: the verb itself tells no time
    return i < at - 1 && items.slice(topic.from, topic.to).some((word) => METRIC_HEADS.has(word.lower))
      ? stateFrame(items, k, { from: at, to: at + 1 }, topic)
      : null;
  }
  return null;
}

const isTraded = ({ entity }: Item): boolean => /^(?:commodity|crypto|index|currency)$/.test(entity?.value.kind ?? '');

/** "would average", "will amount to", "to total": a verb of state that is a noun or an adjective elsewhere. */
export const isInfinitive = (items: readonly Item[], i: number): boolean =>
  isBoughtMoney(items, i) ||
  (/^(?:holds|stays)$/.test(items[i]?.lower ?? '') &&
    /^(?:at|near|around)$/.test(items[i + 1]?.lower ?? '') &&
    !DETERMINERS.has(items[i + 2]?.lower ?? '')) ||
  ((/^(?:average|total|amount|remain|stay|sit|equal|stand|range)$/.test(items[i]?.lower ?? '') ||
    (items[i]?.lower === 'hold' && /^(?:between|at|around|near|above|below)$/.test(items[i + 1]?.lower ?? '')) ||
    isOver(items, i)) &&
    (items[i - 1]?.lower === 'to' ||
      MODALS.has(items[i - 1]?.lower ?? '') ||
      items[i - 1]?.lower === 'now' ||
      (items[i]?.lower === 'sit' && items[i + 1]?.lower === 'at') ||
      isPluralTotal(items, i)));

/** "will exceed 10 mln", not "exceed the 3 mln earned a year ago", nor "is not to exceed". */
const isOver = (items: readonly Item[], i: number): boolean =>
  /^(?:exceed|surpass)$/.test(items[i]?.lower ?? '') &&
  !/^(?:the|its|their|last|that|those)$/.test(items[i + 1]?.lower ?? '') &&
  items[i + 1]?.kind !== 'period' &&
  items[i - 2]?.lower !== 'not';

/** "the dollar bought 151 yen": what one currency is worth in another. */
const isBoughtMoney = (items: readonly Item[], i: number): boolean =>
  /^(?:bought|buys?|costs?|worth)$/.test(items[i]?.lower ?? '') &&
  /^(?:currency|crypto)$/.test(
    items[items[i]?.lower === 'worth' ? startOfVerb(items, i, 0) - 1 : i - 1]?.entity?.value.kind ?? '',
  ) &&
  items[i + 1]?.quantity?.value.kind === 'money' &&
  !/^(?:million|billion|trillion|of)$/.test(items[i + 2]?.lower ?? '');

/** "loans total 300 mln dlrs" */
const isPluralTotal = (items: readonly Item[], i: number): boolean =>
  items[i]?.lower === 'total' && /s$/.test(items[i - 1]?.lower ?? '') && items[i + 1]?.kind === 'quantity';
