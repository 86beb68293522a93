import type { Discourse } from '../discourse/discourse.ts';
import type { Range } from '../frame.ts';
import type { Sentence } from '../sentence.ts';
import { elsewhere } from './coordination.ts';
import { headEntity } from './refer.ts';
import { type Topic, textOf, topic } from './topic.ts';

/** "those of Baojun tumbled": the measure named before, of another owner. */
export function ofThose(sentence: Sentence, range: Range, discourse: Discourse): Topic | null {
  const { items } = sentence;
  const [latest] = discourse.topics;
  if (!/^(?:those|that)$/.test(items[range.from]?.lower ?? '') || latest === undefined) return null;
  if (!/^(?:of|in|at|for|from|to)$/.test(items[range.from + 1]?.lower ?? '')) return null;
  const mention = headEntity(items, { from: range.from + 2, to: range.to });
  if (mention === null) return null;
  const there = elsewhere(latest, mention);
  if (there !== null) return there;
  // "deliveries rose, with those in China up 2%": the firm's
  if (mention.value.kind === 'economy' && latest.kind === 'company' && latest.what === 'measure')
    return { ...latest, metric: placed(latest.metric, textOf(sentence, { from: range.from + 1, to: range.to })) };
  return { ...topic(latest.what, mention, withoutOwner(latest), 'named'), known: latest.known };
}

/** "while in Europe they fell": the firm's measure that was told last, there. */
export function theyThere(sentence: Sentence, { from, to }: Range, { topics: [latest] }: Discourse): Topic | null {
  const { items } = sentence;
  if (latest?.what !== 'measure' || latest.kind !== 'company' || latest.metric === null) return null;
  const pronoun = items[to - 1];
  if (!/^(?:it|they)$/.test(pronoun?.lower ?? '') || !/^(?:in|across|at)$/.test(items[from]?.lower ?? '')) return null;
  const end = items[to - 2]?.lower === ',' ? to - 2 : to - 1;
  if (!items.slice(from + 1, end).some(({ entity }) => entity?.value.kind === 'economy')) return null;
  return {
    ...latest,
    metric: placed(latest.metric, textOf(sentence, { from, to: end })),
    resolution: 'referred',
    mention: null,
  };
}

/** The words of a measure with another place: "North American sales", "sales in Asia" and "in Europe" are "sales in Europe". */
const placed = (metric: string | null, place: string): string | null =>
  metric &&
  `${metric.replace(/^(?:[A-Z][\w.-]* )+(?=[a-z])(?!(?:in|across|at|to|from|of|for|on) )/, '').replace(/ (?:in|across|at) (?:the )?[A-Z].*$/, '')} ${place.replace(/^[A-Z]/, (first) => first.toLowerCase())}`;

/** "Thai net exports" are those of another without the land. */
const withoutOwner = ({ metric, entity }: Topic): string | null =>
  metric !== null && entity?.kind === 'economy' && /^[A-Z][\w.]+ [a-z]/.test(metric)
    ? metric.slice(metric.indexOf(' ') + 1)
    : metric;
