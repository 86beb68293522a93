import { METRIC_HEADS, PRICE_HEADS } from '../../lexicon/metrics.ts';
import type { Item } from '../sentence.ts';

/** "copper and zinc output": whether what stands before the modifiers is goods that the measure is of, too; prices are each good's. */
export const areGoods = (items: readonly Item[], from: number, head: number, floor: number): boolean =>
  from - 2 >= floor &&
  head - from < 3 &&
  items[from - 1]?.lower === 'and' &&
  isGoods(items[from - 2]) &&
  !PRICE_HEADS.has(items[head]?.lower ?? '');

const isGoods = (item: Item | undefined): boolean =>
  item?.entity?.value.kind === 'commodity' && !item.entity.possessive && item.depth === 0;

/** The head behind "oil and gas output", where the first of two goods stands at an item; -1 where none is. */
export function headOfGoods(items: readonly Item[], i: number): number {
  if (items[i + 1]?.lower !== 'and' || !isGoods(items[i])) return -1;
  const head = items[i + 3]?.lower ?? '';
  return (isGoods(items[i + 2]) || items[i + 2]?.kind === 'word') && METRIC_HEADS.has(head) && !PRICE_HEADS.has(head)
    ? i + 3
    : -1;
}
