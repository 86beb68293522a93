import { DETERMINERS } from '../../lexicon/function-words.ts';
import { METRIC_HEADS, SHARE_WORDS } from '../../lexicon/metrics.ts';
import type { Range } from '../frame.ts';
import type { Item } from '../sentence.ts';

/** "its German unit", "the cloud unit": a part of a firm. */
const isPart = (before: Item | undefined): boolean =>
  before !== undefined &&
  (before.entity?.value.kind === 'economy' ||
    (before.kind === 'word' &&
      !DETERMINERS.has(before.lower) &&
      !/^(?:trust|partnership|fund|local|monetary|currency)$/.test(before.lower)));

/** "return on equity": no share of a firm. */
const isOfReturn = (items: readonly Item[], i: number): boolean =>
  items.slice(Math.max(0, i - 4), i).some((item, k, all) => item.lower === 'on' && all[k - 1]?.lower === 'return');

/** The item of a phrase that says it is of a share or stock, not of a measure beside one; null where none does. */
export function shareWord(items: readonly Item[], range: Range, run: Range | null): number | null {
  for (let i = range.from; i < range.to; i++) {
    const item = items[i] as Item;
    if (item.depth > 0 || !(SHARE_WORDS.has(item.lower) || isReceipt(items, i)) || isPhysical(items, i)) continue;
    if (
      /^(?:unit|units)$/.test(item.lower) &&
      (METRIC_HEADS.has(items[i + 1]?.lower ?? '') ||
        /^labou?r$/.test(items[i + 1]?.lower ?? '') ||
        // "the unit's profit"
        (run !== null && run.from > i && /^'s?$/.test(items[i + 1]?.lower ?? '')))
    )
      continue;
    if (
      /^(?:unit|units|equity)$/.test(item.lower) &&
      /^(?:business|operating|reporting)$/.test(items[i - 1]?.lower ?? '')
    )
      continue;
    if (item.lower === 'unit' && isPart(items[i - 1])) continue;
    // "shareholders' equity", "stockholders' equity of"
    if (item.lower === 'equity' && /^(?:share|stock)holders?'?$|^'s?$/.test(items[i - 1]?.lower ?? '')) continue;
    // "common equity tier 1 ratio"
    if (item.lower === 'equity' && run && i >= run.from && (i < run.to - 1 || isOfReturn(items, i))) continue;
    if (/^(?:per|market|a|profit|revenue|traffic|audience)$/.test(items[i - 1]?.lower ?? '')) continue;
    // "per diluted share"
    if (items[i - 2]?.lower === 'per' && /^(?:diluted|basic|common|ordinary)$/.test(items[i - 1]?.lower ?? ''))
      continue;
    if (
      /^(?:capital|count|transactions?|turnover|trading|volumes?|dealings|ownership|registry|register|buyback|buybacks|repurchase|repurchases|sales?|issue|offering|dividends?|distributions?)$/.test(
        items[i + 1]?.lower ?? '',
      )
    )
      continue;
    if (item.lower === 'share' && items[i + 1]?.lower === 'of') continue;
    if (run && i > run.to && !/^prices?$/.test(items[run.to - 1]?.lower ?? '')) continue;
    return i;
  }
  return null;
}

/** "American depositary receipts" */
const isReceipt = (items: readonly Item[], i: number): boolean =>
  /^receipts?$/.test(items[i]?.lower ?? '') && /^deposit[ao]ry$/.test(items[i - 1]?.lower ?? '');

/** "crude stocks", "copper stocks": goods in store, not shares. */
export const isPhysical = (items: readonly Item[], i: number): boolean =>
  /^stocks?$/.test(items[i]?.lower ?? '') &&
  (/^(?:levels?|cover|availability|turn|write-downs?)$/.test(items[i + 1]?.lower ?? '') ||
    items[i - 1]?.entity?.value.kind === 'commodity' ||
    /^(?:crude|oil|gas|grain|sugar|wheat|corn|gasoline|distillate|fuel|buffer|metal|carryover|ending|inventory|product|heating|tin|lead|butter|beef|cheese|tea|flour|cereal|cereals|bullion|smelter|refinery|warehouse)$/.test(
      items[i - 1]?.lower ?? '',
    ));
