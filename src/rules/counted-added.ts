import { doneTo } from '../frame/actor/act.ts';
import { type Doer, findDoer, ofMention } from '../frame/actor/doer.ts';
import type { Sentence } from '../frame/sentence.ts';
import { ADDING_ACTS } from '../lexicon/acts.ts';
import { COUNTED_THINGS, JOB_NOUNS } from '../lexicon/counted.ts';
import type { QuantityMention } from '../quantity/index.ts';
import { type Context, defineRule, newReading } from './rule.ts';
import { modalityOf, statedFigure } from './stated.ts';

const NOW = /^[^.;]{0,40}?, (?:taking|bringing|lifting|cutting|leaving|for a total|to)\b[^.;\d]{0,50}$/i;

export const countedAdded = defineRule<'growth'>({
  id: 'counted-added',
  type: 'growth',
  about: 'Jobs or things that an economy, a sector or a firm added or lost: "employers added 128,000 jobs".',

  figures: ['count'],
  cues: [[...ADDING_ACTS.keys()]],
  find(sentence, context) {
    const reading = newReading<'growth'>();
    const { items, article } = sentence;
    for (let k = 0; k < items.length; k++) {
      const quantity = items[k]?.quantity;
      if (quantity?.value.kind !== 'count' || quantity.value.unit === null) continue;
      const noun = lastWord(quantity.value.unit);
      if (!COUNTED_THINGS.has(noun)) continue;
      const done = doneTo(items, k, ADDING_ACTS);
      if (done === null) continue;
      const doer = whose(sentence, done.subject, done.at, context, JOB_NOUNS.has(noun));
      if (doer === null || (done.act.base !== 'add' && doer.topic.kind === 'company')) {
        reading.rejected.push({ span: quantity, reason: 'no economy, sector or firm whose number it changes' });
        continue;
      }
      const metric = article.clean
        .slice(quantity.start, quantity.end)
        .replace(/^[\d.,]+[KkMm]?(?:\s(?:million|thousand|mln|lakh))?\s+/, '');
      const trigger = { from: done.at, to: done.at + 1 };
      const modality = modalityOf(done.mood, sentence);
      const figure = statedFigure(sentence, { quantity, doer, metric, trigger, modality, confidence: 0.95 });
      const direction = /^(?:add|gain)$/.test(done.act.base) ? ('up' as const) : ('down' as const);
      reading.drafts.push({
        ...figure,
        type: 'growth',
        direction,
        change: quantity.value,
        value: totalAfter(sentence, quantity),
      });
    }
    return reading;
  },

  examples: {
    fires: [
      [
        'U.S. employers added 128,000 jobs in January.',
        { subject: { name: 'United States' }, metric: 'jobs', direction: 'up', change: { value: 128000 } },
      ],
      ['The British economy lost 14,000 jobs in May.', { direction: 'down', change: { value: 14000 } }],
      ['The financial sector shed 22,000 jobs in January.', { subject: { kind: 'sector' }, direction: 'down' }],
      [
        'Acme Corp added 14 clinics in the half, taking its network to 236.',
        { subject: { name: 'Acme' }, metric: 'clinics', change: { value: 14 }, value: { value: 236 } },
      ],
      ['Canada gained 76,000 jobs in January.', { subject: { name: 'Canada' }, change: { value: 76000 } }],
      ['Acme Corp added 2.1 million subscribers in the quarter.', { metric: 'subscribers', change: { value: 2.1e6 } }],
    ],
    silent: [
      ['Acme Corp lost 40 orders to Beta Foods Inc.', 'a loss to another is no measure'],
      ['Acme Corp added 12 reasons to its list.', 'reasons are no things'],
      ['Acme Corp added 4% on Friday.', 'a move of the share'],
      ['Acme Corp did not add 14 clinics.', 'it did not'],
    ],
  },
});

const lastWord = (unit: string): string => unit.slice(unit.lastIndexOf(' ') + 1).toLowerCase();

/** "Employers added": jobs are those of the economy that the text is about. */
function whose(sentence: Sentence, subject: number | null, at: number, context: Context, jobs: boolean): Doer | null {
  const word = subject === null ? '' : (sentence.items[subject - 1]?.lower ?? '');
  const before = subject === null ? undefined : sentence.items[subject - 2];
  const all =
    /^(?:employers|economy|payrolls)$/.test(word) ||
    (/^(?:businesses|companies|firms)$/.test(word) && before?.kind !== 'word');
  if (jobs && all) {
    const named = sentence.entities.find(({ value }) => value.kind === 'economy');
    const mention = named ?? context.discourse.economy;
    return mention ? { topic: ofMention(mention, named ? 'named' : 'referred'), range: { from: at, to: at } } : null;
  }
  const doer = findDoer(sentence, subject, at, context.discourse);
  return doer && /^(?:company|economy|sector|other)$/.test(doer.topic.kind) ? doer : null;
}

/** ", taking its network to 236": the number that it came to. */
function totalAfter(sentence: Sentence, { outer, value }: QuantityMention) {
  const next = sentence.quantities.find((other) => other.start >= outer.end);
  if (next?.value.kind !== 'count' || (next.value.value ?? 0) <= (value.value ?? 0)) return null;
  return NOW.test(sentence.article.clean.slice(outer.end, next.outer.start)) ? next.value : null;
}
