import type { EntityMention } from '../../entity/index.ts';
import { DETERMINERS } from '../../lexicon/function-words.ts';
import type { Item } from '../sentence.ts';
import type { Question, Way } from './told.ts';
import { type Topic, topic, unlisted } from './topic.ts';

/** "shares of Chinese property developers": those of firms by their land and trade, and not of the land. */
export function sharesOf({ sentence, run, range, metric }: Question, land: EntityMention): Topic | undefined {
  const { items } = sentence;
  const from = items.findIndex((item) => item.entity === land);
  let to = from + 1;
  while (
    to < range.to &&
    items[to]?.kind === 'word' &&
    items[to]?.depth === 0 &&
    !ENDS_GROUP.test(items[to]?.lower ?? '')
  )
    to++;
  if (from < run.to || to - from < 2) return topic('price', land, metric, 'named');
  const span = { start: land.start, end: items[to - 1]?.end ?? land.end };
  return unlisted('price', sentence.article.clean.slice(span.start, span.end), 'sector', span, metric);
}

/** "pays $5bn for Beta, including debt of $1bn": of the firm that is bought with it. */
export const includedDebt: Way = ({ sentence, what, parts, run, metric }) => {
  const { items, entities } = sentence;
  const start = items[run.from]?.start ?? 0;
  if (what !== 'measure' || parts.at(-1) !== 'debt' || !/^(?:including|plus)$/.test(items[run.from - 1]?.lower ?? ''))
    return undefined;
  const firms = entities.filter(({ end, value: { kind } }) => end <= start && (kind === 'company' || kind === 'other'));
  const bought = firms.length > 1 ? firms.at(-1) : undefined;
  return bought ? topic(what, bought, metric, 'referred') : undefined;
};

/** "shares of small retailers", "stocks of gold miners": those of several firms that are told by what they do. */
export const sharesOfGroup: Way = ({ sentence, what, run, range, metric }) => {
  const { items } = sentence;
  if (what !== 'price' || !/^(?:of|in)$/.test(items[run.to]?.lower ?? '')) return undefined;
  const from = DETERMINERS.has(items[run.to + 1]?.lower ?? '') ? run.to + 2 : run.to + 1;
  let to = from;
  while (to < range.to && items[to]?.depth === 0 && isOfGroup(items[to] as Item)) to++;
  const last = items[to - 1];
  if (to === from || last?.kind !== 'word' || !FIRMS_TOLD.test(last.lower)) return undefined;
  const span = { start: items[from]?.start ?? 0, end: last.end };
  return unlisted('price', sentence.article.clean.slice(span.start, span.end), 'sector', span, metric);
};

const isOfGroup = ({ kind, lower, entity }: Item): boolean =>
  lower === '-' ||
  (entity
    ? /^(?:economy|commodity|crypto|sector)$/.test(entity.value.kind)
    : kind === 'word' && !ENDS_GROUP.test(lower));

/** Firms by what they do, and nobody who only holds or trades something. */
export const FIRMS_TOLD =
  /^(?!(?:others|holders|shareholders|owners|investors|members|numbers|orders|powers|brothers|papers)$)\w*(?:[a-z]{2}ers|tors|airlines|companies|firms|banks|utilities|start-?ups|names|giants|majors|groups)$/;
const ENDS_GROUP = /^(?:in|on|at|of|for|with|that|which|and)$/;
