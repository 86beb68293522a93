import { SOLD_NOUNS } from '../../lexicon/metrics.ts';
import type { Discourse } from '../discourse/discourse.ts';
import type { Frame, Range } from '../frame.ts';
import type { Sentence } from '../sentence.ts';
import { elsewhere } from './coordination.ts';
import { headEntity } from './refer.ts';
import { type Topic, textOf, topic } from './topic.ts';
import { unplaced } from './unplaced.ts';

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
  const base = PRODUCT.exec(latest.metric ?? '')?.[1];
  // "Mac sales rose, and those of the iPad fell"
  if (mention.value.kind === 'other' && latest.kind === 'company' && base !== undefined)
    return { ...latest, metric: `${mention.value.name} ${base}` };
  // "sales of Zephyrs rose, but those of Novas fell"
  const sold = mention.source === 'gazetteer' || latest.kind !== 'company' ? null : SOLD.exec(latest.metric ?? '');
  if (sold !== null) return { ...latest, metric: `${sold[0]}${mention.value.name}` };
  return { ...topic(latest.what, mention, withoutOwner(latest), 'named'), known: latest.known };
}

const SOLD = new RegExp(`^(?:[\\w.]+ ){0,3}(?:${SOLD_NOUNS}) (?:of|from) (?=[A-Z])`, 'i');

/** "while in Europe they fell": the firm's measure that was told last, there. */
export function theyThere(sentence: Sentence, { from, to }: Range, { topics: [latest] }: Discourse): Topic | null {
  const { items } = sentence;
  if (latest?.what !== 'measure' || !/^(?:company|economy)$/.test(latest.kind) || latest.metric === null) return null;
  const pronoun = items[to - 1];
  if (!/^(?:it|they)$/.test(pronoun?.lower ?? '') || !/^(?:in|across|at)$/.test(items[from]?.lower ?? '')) return null;
  const end = items[to - 2]?.lower === ',' ? to - 2 : to - 1;
  const place = items.slice(from + 1, end);
  const isLand = place.some(({ entity }) => entity?.value.kind === 'economy');
  // "in Tokyo they rose 2%" beside those of the whole land
  if (
    latest.kind === 'company'
      ? !isLand
      : isLand || place.length !== 1 || !/^[A-Z]/.test(textOf(sentence, { from: from + 1, to: end }))
  )
    return null;
  return {
    ...latest,
    metric: placed(latest.metric, textOf(sentence, { from, to: end })),
    resolution: 'referred',
    mention: null,
  };
}

const PRODUCT = /^[A-Z]\w* ((?:[a-z-]+ )?[a-z]+)$/;

/** "At rival Acme, it fell 3%", "In Germany, they dropped": the measure told last, of the one that opens the sentence. */
export function theirsThere(
  sentence: Sentence,
  { from, to }: Range,
  { topics: [latest], toldIn }: Discourse,
): Topic | null {
  const { items } = sentence;
  if (latest?.what !== 'measure' || latest.metric === null || sentence.index - toldIn > 1) return null;
  if (to - from !== 1 || from > 14 || !/^(?:it|they)$/.test(items[from]?.lower ?? '')) return null;
  if (items[from - 1]?.lower !== ',' || !/^(?:in|at|for|across)$/.test(items[0]?.lower ?? '')) return null;
  const comma = items.findIndex(({ lower }) => lower === ',');
  const named = items.slice(1, comma).filter(({ entity }) => entity !== null);
  const mention = named.length === 1 && comma < 6 ? named[0]?.entity : null;
  if (!mention || mention.end > (items[comma]?.start ?? 0) || mention.value.name === latest.name) return null;
  const { kind } = mention.value;
  if (kind === 'economy' && latest.kind === 'company')
    return {
      ...latest,
      metric: placed(latest.metric, textOf(sentence, { from: 0, to: comma })),
      resolution: 'referred',
      mention: null,
    };
  return kind === latest.kind && /^(?:company|economy)$/.test(kind)
    ? { ...topic('measure', mention, unplaced(latest.metric), 'named'), known: latest.known }
    : null;
}

/** The words of a measure with another place: "North American sales", "sales in Asia" and "in Europe" are "sales in Europe". */
const placed = (metric: string | null, place: string): string | null =>
  metric && `${unplaced(metric)} ${place.replace(/^[A-Z]/, (first) => first.toLowerCase())}`;

/** "Thai net exports" are those of another without the land. */
const withoutOwner = ({ metric, entity }: Topic): string | null =>
  metric !== null && entity?.kind === 'economy' && /^[A-Z][\w.]+ [a-z]/.test(metric)
    ? metric.slice(metric.indexOf(' ') + 1)
    : metric;

/** "rose over $70,000, setting a record before settling around $68,500": of the clause before the two. */
const settlesAfter = ({ follows, trigger, topic, sentence: { items } }: Frame): boolean =>
  follows &&
  /^(?:before|after)$/.test(items[trigger.from - 1]?.lower ?? '') &&
  /^(?:settling|closing|ending|finishing|trading|easing|slipping|falling|rising|dropping|climbing|retreating|recovering|paring)$/.test(
    items[trigger.from]?.lower ?? '',
  ) &&
  items
    .slice(topic.from, trigger.from)
    .some(
      ({ lower }, i, words) =>
        lower === ',' && /^(?:setting|hitting|touching|reaching|marking|posting)$/.test(words[i + 1]?.lower ?? ''),
    );

/** "revenue of $15bn in 2025, rising to $22bn in 2026": the sum told before goes on. */
export const goesOn = (frame: Frame): boolean => sumGoesOn(frame) || settlesAfter(frame);

const sumGoesOn = ({ follows, kind, trigger, figures, sentence: { items } }: Frame): boolean =>
  follows &&
  kind === 'verb' &&
  figures.change === null &&
  figures.value?.value.kind === 'money' &&
  (figures.value.value.max ?? figures.value.value.value ?? 0) >= LEAST_SUM &&
  items[trigger.from - 1]?.lower === ',' &&
  /^(?:rising|growing|climbing|increasing|falling|dropping|declining)$/.test(items[trigger.from]?.lower ?? '');

/** No price of one thing is so much. */
const LEAST_SUM = 1e7;
