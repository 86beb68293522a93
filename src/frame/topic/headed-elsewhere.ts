import type { EntityMention } from '../../entity/index.ts';
import type { Range } from '../frame.ts';
import type { Item, Sentence } from '../sentence.ts';
import { FIRMS_TOLD } from './owner-groups.ts';
import { type Topic, textOf, topic, unlisted } from './topic.ts';

/**
 * "Gold miners", "yen bond issuance": of what the words that end the phrase name, and not of the good, currency or index among
 * them; undefined where none do.
 */
export function headedElsewhere(
  sentence: Sentence,
  range: Range,
  { start, value, outer }: EntityMention,
): Topic | null | undefined {
  const { items } = sentence;
  if (!/^(?:commodity|currency|crypto|index)$/.test(value.kind)) return undefined;
  let to = items.findIndex((item, i) => i >= range.from && item.start >= outer.end);
  const from = to;
  while (to > 0 && to < range.to && items[to]?.kind === 'word' && !BEHIND_HEAD.test(items[to]?.lower ?? '')) to++;
  const last = items[to - 1];
  if (from < 0 || to <= from || last === undefined) return undefined;
  const isOfLand = items.slice(range.from, to).some(({ entity }) => entity?.value.kind === 'economy');
  if (THINGS.test(last.lower)) return isOfLand ? undefined : null;
  if (!FIRMS_TOLD.test(last.lower)) return undefined;
  const span = { start, end: last.end };
  return unlisted(
    'price',
    sentence.article.clean.slice(span.start, span.end).replace(/\s+/g, ' '),
    'sector',
    span,
    null,
  );
}

/** Where "between" stands behind such a word as "spread" or "gap"; -1 where it does not. */
const betweenAt = (items: readonly Item[], { from, to }: Range): number =>
  items.findIndex(({ lower }, i) => i > from && i < to && lower === 'between' && GAP.test(items[i - 1]?.lower ?? ''));

/** "the spread between Brent and WTI": two things, of which one is told. */
export const isGap = (items: readonly Item[], range: Range): boolean => betweenAt(items, range) > 0;

/** "the spread between Brent and WTI": of the first of the two, and the price of neither. */
export function gapOfTwo(sentence: Sentence, range: Range): Topic | null {
  const { items } = sentence;
  const at = betweenAt(items, range);
  if (at < 0) return null;
  const [first, second] = items.slice(at, range.to).flatMap(({ entity }) => entity ?? []);
  return first && second ? topic('measure', first, textOf(sentence, { from: at - 1, to: range.to }), 'named') : null;
}

/** "the spread of Italian over German 10-year yields": no move of either. */
export function spreadOver(sentence: Sentence, range: Range): Topic | null {
  const { items } = sentence;
  const at = items.findIndex(({ lower }, i) => i >= range.from && i < range.to && lower === 'over');
  const spread = items.findIndex(({ lower }, i) => i >= range.from && i < at && /^(?:spread|premium|gap)$/.test(lower));
  if (spread < 0 || !/^(?:of|between)$/.test(items[spread + 1]?.lower ?? '')) return null;
  const [first] = items.slice(spread, at).flatMap(({ entity }) => entity ?? []);
  return first ? topic('measure', first, textOf(sentence, { from: spread, to: range.to }), 'named') : null;
}

const BEHIND_HEAD = /^(?:of|in|on|at|for|from|to|by|against|with|that|which|and|or)$/;
const GAP = /^(?:spreads?|gaps?|difference|differential|correlation|ratio)$/;
/** What is in a good or a currency, and is not its price. */
const THINGS =
  /^(?:issuance|bonds?|eurobonds?|notes|loans?|issues?|content|area|acres|acreage|bulls|bears|speculators|investors|buyers|sellers|holders|funds?|etfs?|strikes?|expiries|engines|research|nations|deposits|holdings|equivalent|exporters|importers)$/;
