import type { Item } from '../../frame/sentence.ts';
import { kindOfTrade } from './sides.ts';
import { type Trade, tradeAt } from './trade.ts';

const REACH = 32;

/** The takeover, merger or sale of a whole business that is told before the item `at` of the same statement; else null. */
export function takeoverBefore(items: readonly Item[], at: number): Trade | null {
  let found: Trade | null = null;
  for (let i = at - 1; i >= 0 && i > at - REACH; i--) {
    const { lower } = items[i] as Item;
    if (/^(?:;|which|who|whose|round|stake|shares)$/.test(lower) && !isOfDeal(items, i)) return found;
    const trade = tradeAt(items, i, priceAfter(items, i, at)) ?? offerAt(items, i, at);
    if (trade === null || (lower === 'offer' && items[i - 1]?.lower === 'to')) continue;
    const kind = kindOfTrade(items, trade, true);
    if (kind === 'stake') return null;
    if (trade.by === 'verb' && (kind === 'acquisition' || kind === 'merger' || kind === 'divestiture')) return trade;
    if (kind === 'acquisition' || kind === 'merger') found ??= trade;
  }
  return found;
}

/** "a deal which values the company at" */
const isOfDeal = (items: readonly Item[], i: number): boolean =>
  /^(?:deal|transaction|offer|bid|merger|takeover|,)$/.test(items[i - 1]?.lower ?? '');

/** Where the price begins that stands behind the thing: "acquire Beta *for* $61 a share". */
function priceAfter(items: readonly Item[], from: number, to: number): number {
  for (let i = from + 2; i < to; i++)
    if (items[i]?.lower === 'for' && items.slice(i + 1, i + 4).some(({ quantity }) => quantity !== null)) return i;
  return to;
}

/** "offered $31 a share for Beta" */
function offerAt(items: readonly Item[], at: number, to: number): Trade | null {
  if (!/^(?:offered|offering|offers|bid|bidding)$/.test(items[at]?.lower ?? '')) return null;
  for (let i = at + 1; i < Math.min(to, at + 12); i++) {
    if (items[i]?.lower !== 'for' || !items.slice(at, i).some(({ quantity }) => quantity?.value.per === 'share'))
      continue;
    return { at, by: 'verb', sells: false, merger: false, object: { from: i + 1, to: Math.min(to, i + 6) } };
  }
  return null;
}
