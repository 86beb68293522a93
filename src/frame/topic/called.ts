import { DETERMINERS } from '../../lexicon/function-words.ts';
import { MOVE_VERBS } from '../../lexicon/moves.ts';
import type { Range } from '../frame.ts';
import type { Item } from '../sentence.ts';
import { isAuxiliary } from '../words.ts';
import { isVerb } from './noun-phrase.ts';

/** "Energy was the big loser (down 2%)": where the subject of the verb ends that calls it so. */
export function calledSo(items: readonly Item[], floor: number, { from, to }: Range): number | null {
  const last = items.findLastIndex((item, i) => i >= from && i < to && item.depth === 0 && item.kind === 'word');
  if (
    !/^(?:losers?|gainers?|performers?|laggards?|winners?|decliners?|advancers?|movers?|drags?|standouts?)$/.test(
      items[last]?.lower ?? '',
    )
  )
    return null;
  const verb = DETERMINERS.has(items[from - 1]?.lower ?? '') ? from - 2 : from - 1;
  return verb > floor && /^(?:is|was|were|are)$/.test(items[verb]?.lower ?? '') ? verb : null;
}

/** "led by energy, up 2.3%", "the gainers included Acme, up 2%": the name that stands last before the comma; null where none is shown so. */
export const namedLast = (items: readonly Item[], floor: number, comma: number, side: number): Range | null =>
  SIDE.test(items[items[side]?.quantity ? side + 1 : side]?.lower ?? '')
    ? (ledBy(items, floor, comma) ?? listedLast(items, floor, comma, side))
    : null;

/** "The biggest loser was Acme, down 3%", "Topping the index was the lender Acme, rising 2%": the name behind the verb, of which the place was told before. */
export function shownLast(items: readonly Item[], floor: number, comma: number, side: number): Range | null {
  const moves = items[side]?.lower ?? '';
  if (!SIDE.test(moves) && !(/ing$/.test(moves) && MOVE_VERBS.has(moves))) return null;
  let last = comma - 1;
  while (last > floor && ((items[last] as Item).depth > 0 || items[last]?.lower === ')')) last--;
  if (!items[last]?.entity || items[last]?.entity?.value.person) return null;
  let first = last;
  while (first > floor && last - first < 4 && isPlain(items, first - 1)) first--;
  if (!/^(?:is|was|were|are)$/.test(items[first - 1]?.lower ?? '')) return null;
  const from = Math.max(floor, first - 12);
  return items.slice(from, first - 1).some(({ lower, depth }) => depth === 0 && PLACED.test(lower))
    ? { from: last, to: last + 1 }
    : null;
}

const isPlain = (items: readonly Item[], i: number): boolean =>
  items[i]?.kind === 'word' && !isVerb(items, i) && !isAuxiliary(items[i] as Item);

/** Words that tell a place among those that move. */
const PLACED =
  /^(?:gainers?|losers?|performers?|laggards?|winners?|decliners?|advancers?|movers?|risers?|fallers?|drags?|standouts?|outliers?|exceptions?|gains|losses|leading|topping|heading|trailing|worst|best|biggest|largest|steepest|top|bottom|hit|higher|lower|notable|spot|spots)$/;

/** "led by energy, up 2.3%", "while utilities, off 1%": the few words between such a word and the comma; null where a verb is in them. */
function ledBy(items: readonly Item[], floor: number, comma: number): Range | null {
  for (let i = comma - 1; i >= floor && i > comma - 6; i--) {
    const { lower, kind, depth } = items[i] as Item;
    const opens =
      lower === 'by'
        ? LED.test(items[SIDE.test(items[i - 1]?.lower ?? '') ? i - 2 : i - 1]?.lower ?? '')
        : lower === 'and'
          ? items[i - 1]?.lower === ',' && i - 1 === floor
          : LEADS.test(lower);
    if (opens) return i + 1 < comma ? { from: i + 1, to: comma } : null;
    if (depth > 0 || (kind !== 'word' && kind !== 'entity') || isVerb(items, i) || isAuxiliary(items[i] as Item))
      return null;
  }
  return null;
}

/** "took Acme and Beta, down 3%, along", "the gainers included Acme, up 2%": the name of a list that the comma sets off. */
function listedLast(items: readonly Item[], floor: number, comma: number, side: number): Range | null {
  let i = comma - 1;
  while (i > floor && ((items[i] as Item).depth > 0 || items[i]?.lower === ')')) i--;
  const entity = items[i]?.entity;
  if (!entity || entity.value.person || !/^(?:company|fund|crypto|index|other)$/.test(entity.value.kind)) return null;
  if (i <= floor || !/^(?:,|and|included?|includes|were|are)$/.test(items[i - 1]?.lower ?? '')) return null;
  // "Acme and Beta, down 2% and 3%"
  const figure = items.findIndex((item, at) => at >= side && item.kind === 'quantity');
  if (figure < 0 || (items[figure + 1]?.lower === 'and' && items[figure + 2]?.kind === 'quantity')) return null;
  return items[figure + 1]?.kind === 'mark' && items[figure + 1]?.lower !== '-' ? { from: i, to: i + 1 } : null;
}

const SIDE = /^(?:up|down|off|higher|lower)$/;
const LEADS = /^(?:while|including|notably|especially|particularly)$/;
const LED = /^(?:led|paced|headed|followed|dragged|weighed|driven|helped|topped|powered|boosted|hurt)$/;

/** "led by energy with a 1.9% gain": the name between, whose movement the noun at an item is; null where none is told so. */
export function ledWith(items: readonly Item[], noun: number): Range | null {
  let to = noun - 1;
  while (to > 0 && noun - to < 6 && items[to]?.lower !== 'with') to--;
  if (items[to]?.lower !== 'with' || !items.slice(to, noun).some(({ kind }) => kind === 'quantity')) return null;
  for (let i = to - 1; i > 0 && to - i < 6; i--) {
    const { lower, kind } = items[i] as Item;
    if (lower === 'by') return LED.test(items[i - 1]?.lower ?? '') && i + 1 < to ? { from: i + 1, to } : null;
    if (kind !== 'word' && kind !== 'entity') return null;
  }
  return null;
}
