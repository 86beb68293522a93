import { joinLast } from '../frame/attachment/join.ts';
import { indexAfter } from '../frame/attachment/verbs.ts';
import type { Discourse } from '../frame/discourse/discourse.ts';
import { gapBetween, openFrame } from '../frame/frame.ts';
import type { Item, Sentence } from '../frame/sentence.ts';
import { type Economy, economyEnding, economyStarting, type GrowthTold } from '../frame/topic/economies.ts';
import { growthTold, type Home } from '../frame/topic/economy-growth.ts';
import { economyAlone } from '../frame/topic/growth-place.ts';
import { bankedIn, placeOfParagraph } from '../frame/topic/nation.ts';
import { topic, unlisted } from '../frame/topic/topic.ts';
import { countedFor } from '../lexicon/counted-for.ts';
import { FORECASTERS } from '../lexicon/economy-words.ts';
import type { Period } from '../schema/claim.ts';
import { fromFrame } from './draft.ts';
import { type Draft, defineRule, newReading } from './rule.ts';

export const economyGrowth = defineRule<'growth'>({
  id: 'economy-growth',
  type: 'growth',
  about: 'An economy, or several, grew or will: "growth of 2.5 pct in Spain", "the industrial world will grow 3%".',

  figures: ['percent'],
  cues: ['growth|grow*|grew|expand*|expansion|contract*|shrank|shrink*|shrunk'],
  find(sentence, { discourse }) {
    const reading = newReading<'growth'>();
    let last: Told | null = null;
    for (let k = 0; k < sentence.items.length; k++) {
      if (sentence.items[k]?.quantity?.value.kind !== 'percent' || (last !== null && k <= last.to)) continue;
      const told: GrowthTold | null =
        growthTold(sentence, k, homeOf(sentence, discourse)) ?? (last === null ? null : likeLast(sentence, last, k));
      if (told === null) continue;
      // "Europe grew 3%" in a firm's report tells of its sales there
      if (discourse.centred && !discourse.macro && told.metric === 'economy' && !/econom/i.test(sentence.text))
        continue;
      const { draft, to } = draftOf(sentence, told, k);
      reading.drafts.push(draft);
      last = { ...told, to };
    }
    return reading;
  },

  examples: {
    fires: [
      [
        'The OECD predicts growth of around 2.4 pct in West Germany, and 2.9 pct in Japan.',
        { subject: { name: 'Germany' }, metric: 'growth', change: { value: 2.4 } },
      ],
      [
        'The OECD predicts growth of around 2.4 pct in West Germany, and 2.9 pct in Japan.',
        { subject: { name: 'Japan' }, change: { value: 2.9 } },
      ],
      [
        'Analysts put overall global growth at about 2.9 pct.',
        { subject: { name: 'world economy' }, metric: 'overall global growth', change: { value: 2.9 } },
      ],
      [
        'The industrial world will grow a sluggish 2.4 pct this year.',
        { subject: { name: 'industrial world' }, direction: 'up', change: { value: 2.4 } },
      ],
      [
        'The Bank put Canadian growth at about 2.6 pct, the French expansion at 2.8 pct and Britain at 2.7 pct.',
        { subject: { name: 'United Kingdom' }, change: { value: 2.7 } },
      ],
      [
        'The IMF cut its forecast for global growth this year to 2.8% from 3.3%.',
        {
          subject: { name: 'world economy' },
          metric: 'global growth forecast',
          direction: 'down',
          value: { value: 2.8 },
          previous: { value: 3.3 },
          modality: 'estimate',
        },
      ],
      [
        'The ministry raised its 2026 growth forecast for Spain to 2.8% from 2.3%.',
        { subject: { name: 'Spain' }, metric: 'growth forecast', direction: 'up', previous: { value: 2.3 } },
      ],
    ],
    silent: [
      ['Sales of Acme Corp grew 4% and those in Japan 3%.', 'sales'],
      ['Acme Corp forecasts sales growth of 4% in Japan.', 'the sales grow, not the economy'],
      ['Acme Corp saw growth of 12% in Japan.', 'the growth is that of a firm'],
    ],
  },
});

/** Whose "the economy" is. */
function homeOf(sentence: Sentence, { sentences, economy, counted, topics: [latest], toldIn }: Discourse): Home | null {
  // "Mexico's jobless rate was 2.9%. Its economy grew"
  if (latest?.kind === 'economy' && sentence.index - toldIn <= 1 && /\bits economy\b/i.test(sentence.text))
    return { name: latest.name, mention: null };
  const there = placeOfParagraph(sentence, sentences);
  if (there !== null) return { name: there.value.name, mention: there };
  if (economy !== null) return { name: economy.value.name, mention: economy };
  const name = bankedIn(sentence) ?? countedFor(sentence.text) ?? counted;
  return name === null ? null : { name, mention: null };
}

/** What was told last, and the item of its last figure. */
interface Told extends GrowthTold {
  readonly to: number;
}

function draftOf(sentence: Sentence, told: GrowthTold, k: number): { draft: Draft<'growth'>; to: number } {
  const { items } = sentence;
  const quantity = items[k]?.quantity;
  if (quantity == null) throw new Error('a growth without a figure');
  const { economy, trigger, direction, metric } = told;
  const building = openFrame(
    { kind: 'noun', trigger, direction, topic: economy.range.from < k ? economy.range : trigger },
    told.role,
    k,
    quantity,
  );
  const next = items.findIndex((item, i) => i > k && item.quantity !== null);
  if (next > 0 && joinLast(items, building, next)) building.last = next;
  const subject =
    economy.mention === null
      ? unlisted('measure', economy.name, 'economy', spanOf(items, economy), metric)
      : topic('measure', economy.mention, metric, 'named');
  const draft = fromFrame('growth', { sentence, ...building }, subject);
  const modality = isForeseen(sentence) ? 'estimate' : 'actual';
  const period = whenBefore(items, economy.range.from);
  return { draft: { ...draft, direction, metric, modality, period, confidence: 0.94 }, to: building.last };
}

/** "since 1974 when the economy shrank": the time of the clause. */
function whenBefore(items: readonly Item[], from: number): Period | null {
  const when = items[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  const period = items[when]?.lower === 'when' ? items[when - 1]?.period : undefined;
  if (period == null) return null;
  const { text, start, end } = period.value;
  if (!/^since /i.test(text)) return { text, start, end };
  const named = text.slice('since '.length);
  const isYear = /^\d{4}$/.test(named);
  return { text: named, start: isYear ? `${named}-01-01` : null, end: isYear ? `${named}-12-31` : null };
}

/** What one who foresees the growth of others tells. */
const isForeseen = ({ entities, text }: Sentence): boolean =>
  entities.some(({ value }) => FORECASTERS.test(value.name)) && FORESEES.test(text);

const FORESEES =
  /\b(?:predict\w*|forecasts?|forecasting|sees?|seen|expects?|expected|projects|projected|projections?|put|puts|will|would|should|estimates?|estimated|outlook)\b/i;

const spanOf = (items: readonly Item[], { range }: Economy) => ({
  start: items[range.from]?.start ?? 0,
  end: items[range.to - 1]?.end ?? 0,
});

const JOINS = /^(?:,|and|but|while|whereas|with|;|also|for|in|on)$/;
const STANDS = /^(?:at|by|with|:|is|was|will|to|be|seen|growing|expanding|grow|expand|around|about)$/;
const FORETELLS = /^(?:predict|forecast|project|expect|see|anticipat)(?:e?s|ed|ing)?$/;

/** "…, and 2.8 pct in Japan", "and Britain at 2.8", "China 4.0%": the same growth of another. */
function likeLast(sentence: Sentence, last: Told, k: number): GrowthTold | null {
  const { items } = sentence;
  if (k - last.to > 16 || gapBetween(items, last.to, k).includes('from')) return null;
  const outer = items[k]?.quantity?.outer.start ?? 0;
  let from = placeEnd(sentence, indexAfter(items, last.to), k);
  const after = items[last.to]?.quantity?.outer.end ?? 0;
  while (
    from < k &&
    ((items[from] as Item).start < after || JOINS.test(items[from]?.lower ?? '') || items[from]?.kind === 'period')
  )
    from++;
  let to = k;
  while (to > from && ((items[to - 1] as Item).start >= outer || STANDS.test(items[to - 1]?.lower ?? ''))) to--;
  if (to > from) {
    const economy = economyEnding(sentence, to - 1);
    const first = items[from]?.lower === 'the' ? from + 1 : from;
    if (economy !== null && economy.range.from <= first) return { ...last, economy };
    return FORETELLS.test(items[to - 1]?.lower ?? '') && isEnd(items, k) ? last : null;
  }
  const next = indexAfter(items, k);
  if (!/^(?:in|for)$/.test(items[next]?.lower ?? '')) return null;
  const economy = economyAlone(sentence, next + 1);
  return economy && { ...last, economy };
}

/** Behind "in West Germany this year", the place of the figure before. */
function placeEnd(sentence: Sentence, at: number, k: number): number {
  if (!/^(?:in|for)$/.test(sentence.items[at]?.lower ?? '')) return at;
  const place = economyStarting(sentence, at + 1);
  return place !== null && place.range.to < k ? place.range.to : at;
}

const isEnd = (items: readonly Item[], k: number): boolean => {
  const next = items[indexAfter(items, k)];
  return next === undefined || next.kind === 'mark' || next.kind === 'period';
};
