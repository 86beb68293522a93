import type { EntityMention } from '../../entity/index.ts';
import { isCentralBank } from '../../lexicon/roles.ts';
import type { Discourse } from '../discourse/discourse.ts';
import type { Range } from '../frame.ts';
import type { Sentence } from '../sentence.ts';
import type { Told } from './told.ts';
import { type Topic, textOf } from './topic.ts';

const OF_PRICES = /\b(?:prices?|inflation|cpi|ppi|fares|rents?|(?:shelter|care|housing|living|energy) costs)\b/i;
/** Those whose price is a market's, and no household's. */
const QUOTED: ReadonlySet<string> = new Set([
  'oil',
  'crude oil',
  'Brent crude',
  'WTI crude',
  'gold',
  'silver',
  'copper',
  'platinum',
]);
const ON_MARKET =
  /\b(?:futures|barrel|tonne|ounce|bushel|traders?|trading|settled|session|contract|(?:mon|tues|wednes|thurs|fri)day)\b/i;
/** So many sentences a report of prices goes on over ones that tell nothing of them. */
const GOES_ON = 3;

/** What was told last, where it was how the prices of an economy moved. */
function priceReport(sentence: Sentence, discourse: Discourse): Topic | null {
  const [latest] = discourse.topics;
  if (latest?.what !== 'measure' || latest.kind !== 'economy' || isCentralBank(latest.name)) return null;
  if (sentence.index - discourse.toldIn > GOES_ON || !OF_PRICES.test(latest.metric ?? '')) return null;
  return ON_MARKET.test(sentence.text) ? null : latest;
}

/** "Consumer prices rose 0.2%. Gasoline prices fell 2.2%": what households or makers pay, of the economy told right before. */
export function goodsPrices({ sentence, run, range, discourse }: Told, market: EntityMention): Topic | null {
  const latest = priceReport(sentence, discourse);
  const { items } = sentence;
  const at = latest === null ? -1 : items.findIndex((item, i) => i >= range.from && item.entity === market);
  if (latest === null || at < 0 || at >= range.to) return null;
  if (QUOTED.has(market.value.name) && at + 1 >= run.from) return null;
  const metric = textOf(sentence, { from: Math.min(at, run.from), to: Math.max(at + 1, run.to) });
  return { ...latest, metric, resolution: 'referred', mention: null };
}

/** What households pay. */
export const PAID = /^(?:prices?|fares|rents?|costs|premiums)$/;
const OF_MARKETS = /\b(?:shares?|stocks?|bonds?|futures|import|export|labou?r|borrowing|funding|asset)\b/i;

/** "Consumer prices rose 0.2%. Airline fares rose 4%": the measure in all its words, of the economy told right before. */
export function reportedPrices({ sentence, run, range, discourse }: Told): Topic | null {
  const plain = sentence.items
    .slice(range.from, run.to)
    .every(({ kind, entity }) => kind === 'word' && entity === null);
  const metric = textOf(sentence, plain ? { from: range.from, to: run.to } : run);
  const words = metric.split(' ').length;
  if (words > 4 || (words < 2 && !/^(?:rents|fares)$/i.test(metric)) || OF_MARKETS.test(metric)) return null;
  const latest = priceReport(sentence, discourse);
  return latest && { ...latest, metric, resolution: 'referred', mention: null };
}

/** "Energy prices fell 1.1%, with gasoline down 2.2%" */
export function goodsBeside(
  sentence: Sentence,
  mention: EntityMention,
  range: Range,
  discourse: Discourse,
): Topic | null {
  if (mention.value.kind !== 'commodity' || discourse.toldIn !== sentence.index || QUOTED.has(mention.value.name))
    return null;
  const latest = priceReport(sentence, discourse);
  return latest && { ...latest, metric: textOf(sentence, range), resolution: 'referred', mention: null };
}
