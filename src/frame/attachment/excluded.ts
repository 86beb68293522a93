import { type Building, gapBetween } from '../frame.ts';
import type { Item } from '../sentence.ts';
import { isVerbOfMove } from '../words.ts';
import { joinLast } from './join.ts';
import { indexAfter } from './verbs.ts';

/** "a profit of $5m, excluding a gain of $2m, compared with": whether what was opened behind another frame is such an aside. */
export function isExcluded(items: readonly Item[], before: Building): boolean {
  const comma = indexAfter(items, before.last);
  return before.figures.value !== null && items[comma]?.lower === ',' && LEFT_OUT.test(items[comma + 1]?.lower ?? '');
}

/** "earnings, excluding a $2m charge, fell 10%": whether a verb goes on behind such an aside, which it does not move. */
export function goesOnBehind(items: readonly Item[], aside: Building, k: number): boolean {
  let at = aside.last - 1;
  while (at > 0 && at > aside.last - 5 && !LEFT_OUT.test(items[at]?.lower ?? '')) at--;
  if (!LEFT_OUT.test(items[at]?.lower ?? '') || items[at - 1]?.lower !== ',') return false;
  const comma = items.findIndex(({ lower }, i) => i > aside.last && lower === ',');
  return (
    comma > 0 &&
    comma < k &&
    items
      .slice(comma + 1, Math.min(k, comma + 5))
      .some((item) => isVerbOfMove(item) || /^(?:was|were)$/.test(item.lower))
  );
}

const LEFT_OUT = /^(?:excluding|including|before|after)$/;

/** Hangs the figure behind such an aside on the frame before it, where the words between say so. */
export function joinOver(items: readonly Item[], outer: Building, aside: Building, k: number): boolean {
  const gap = gapBetween(items, aside.last, k);
  const own = items[aside.trigger.from - 1]?.lower ?? '';
  if (!gap.startsWith(',') || gap.split(' ').includes(own)) return false;
  const { last } = outer;
  outer.last = aside.last;
  const joined = joinLast(items, outer, k);
  if (!joined) outer.last = last;
  return joined;
}
