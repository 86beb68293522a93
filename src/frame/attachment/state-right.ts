import { METRIC_HEADS } from '../../lexicon/metrics.ts';
import type { Range } from '../frame.ts';
import type { Item } from '../sentence.ts';
import { followedTo, headEnd } from '../topic/metric-head.ts';
import { isAuxiliary, isVerbOfMove } from '../words.ts';
import { PREPOSITIONS } from './before-figure.ts';
import { isNoHead } from './no-head.ts';
import { indexAfter } from './verbs.ts';

const QUALITY =
  /^(?:non-?\w+|one-time|one-off|pre-?tax|after-tax|noncash|nonrecurring|material|extraordinary|special)$/;

const per = (items: readonly Item[], k: number): boolean => items[k]?.quantity?.value.per === 'share';

/** The measure that follows its figure: "Rs 321 crore net profit", "$2bn in dividends", "a 45% margin". */
export function stateRight(items: readonly Item[], k: number): Range | null {
  // "14 times expected earnings" is a valuation
  if (items[k]?.quantity?.value.kind === 'multiple' && / times$/i.test(items[k]?.quantity?.value.text ?? ''))
    return null;
  let j = indexAfter(items, k);
  while (
    items[j]?.kind === 'period' ||
    (items[j]?.depth ?? 0) > (items[k]?.depth ?? 0) ||
    items[j]?.lower === '(' ||
    items[j]?.lower === ')'
  )
    j++;
  // "its 4,500-strong workforce"
  if (items[j]?.lower === '-' && items[j + 1]?.lower === 'strong') {
    if (isCutFrom(items, k)) return null;
    j += 2;
  }
  // "10% of export earnings" is a share of them, not they
  if (items[j]?.lower === 'of' && items[k]?.quantity?.value.kind === 'percent') return null;
  if (/^(?:in|of|for|worth)$/.test(items[j]?.lower ?? '')) j++;
  const from = j;
  while (j < items.length && j < from + 7) {
    const item = items[j] as Item;
    // "$440 million non-cash, one-time charge"
    if (item.lower === ',' && QUALITY.test(items[j - 1]?.lower ?? '') && QUALITY.test(items[j + 1]?.lower ?? '')) {
      j++;
      continue;
    }
    if (item.kind === 'quantity' || (item.kind === 'mark' && item.lower !== "'s") || isAuxiliary(item)) return null;
    if (isNoHead(items, j)) return null;
    // "a dividend of Rs 4 per share of face value Rs 10"
    if (item.lower === 'value' && /^(?:face|par|nominal)$/.test(items[j - 1]?.lower ?? '') && per(items, k))
      return null;
    if (METRIC_HEADS.has(item.lower)) {
      const to = Math.max(headEnd(items, j + 1, items.length), j + followedTo(items, j));
      // "144 mln dlrs in rate hikes": what the hikes bring in
      const moves = /^(?:hikes?|increases?|cuts?|reductions?|rises?)$/.test(items[to]?.lower ?? '');
      return moves && items[k]?.quantity?.value.kind === 'money' ? null : { from, to };
    }
    if (
      item.kind === 'word' &&
      (PREPOSITIONS.test(item.lower) ||
        isVerbOfMove(item) ||
        /^(?:and|or|in|which|that|with|compared|versus|vs|against|as|than|including|while|but|after|before|until|excluding|except|despite|because|amid|following|thanks|when|if|where|transaction|deal|represents?|representing|implies|implying|reflects?)$/.test(
          item.lower,
        ))
    )
      return null;
    j++;
  }
  return null;
}

/** "cut 7,000 jobs from its 66,000-strong workforce": the number that the jobs go from. */
const isCutFrom = (items: readonly Item[], k: number): boolean =>
  /^(?:its|their|the|an?)$/.test(items[k - 1]?.lower ?? '') &&
  /^(?:from|of)$/.test(items[k - 2]?.lower ?? '') &&
  items.slice(Math.max(0, k - 6), k).some(({ quantity }) => quantity !== null);
