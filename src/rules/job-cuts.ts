import { type Doer, findDoer, ofMention } from '../frame/actor/doer.ts';
import type { Item, Sentence } from '../frame/sentence.ts';
import { JOB_NOUNS } from '../lexicon/counted.ts';
import type { QuantityMention } from '../quantity/index.ts';
import type { Modality } from '../schema/claim.ts';
import { type Context, defineRule, newReading } from './rule.ts';
import { statedFigure } from './stated.ts';

const CLAUSE = '[^.;]{0,90}?';
const LOSS = new RegExp(
  `^(?:${CLAUSE})?\\b(to go|(?:will|would|could|may|might|are to|set to) (?:all )?(?:go|lose their jobs|be (?:cut|lost|axed|shed|laid off|made redundant|eliminated))|(?:are|were|have been|was|being) (?:cut|lost|axed|shed|laid off|made redundant|eliminated|furloughed)|at risk|under threat|lost their jobs|lose their jobs|face the axe|facing the axe|face redundancy|facing redundancy)\\b`,
  'i',
);
/** "with the loss of 300 jobs" */
const LOST = /\bwith the loss of $/;
const LATER = /^(?:to go|will|would|could|may|might|are to|set to|at risk|under threat|face|facing|lose)/i;

export const jobCuts = defineRule<'figure'>({
  id: 'job-cuts',
  type: 'figure',
  about: 'A number of jobs or workers that are to go, at risk or gone: "2,000 jobs to go".',

  figures: ['count'],
  cues: [
    'go|lose|loss|losses|cut|lost|axed|shed|laid off|made redundant|eliminated|furloughed|at risk|under threat|axe|redundancy',
  ],
  find(sentence, context) {
    const reading = newReading<'figure'>();
    const { items, article } = sentence;
    for (let k = 0; k < items.length; k++) {
      const quantity = items[k]?.quantity;
      if (quantity?.value.kind !== 'count' || !isJob(quantity)) continue;
      const next = items.find((item) => item.quantity !== null && item.start > quantity.end)?.start ?? sentence.end;
      const lead = article.clean.slice(Math.max(sentence.start, quantity.outer.start - 20), quantity.outer.start);
      const found = LOST.test(lead)
        ? 'lost'
        : LOSS.exec(article.clean.slice(quantity.outer.end, Math.min(next, quantity.outer.end + 140)))?.[1];
      if (found === undefined) continue;
      const doer = employerOf(sentence, k, context);
      if (doer === null) {
        reading.rejected.push({ span: quantity, reason: 'no employer is named' });
        continue;
      }
      const modality: Modality = LATER.test(found) ? 'forecast' : 'actual';
      const noun = article.clean.slice(quantity.start, quantity.end).replace(/^[\d.,]+\s*/, '');
      reading.drafts.push(
        statedFigure(sentence, {
          quantity,
          doer,
          metric: `${noun} ${/jobs/.test(found) ? 'who ' : ''}${found.toLowerCase()}`,
          trigger: { from: k, to: k + 1 },
          modality,
          confidence: 0.93,
        }),
      );
    }
    return reading;
  },

  examples: {
    fires: [
      [
        'Acme: 2,000 jobs to go as sales slump',
        { metric: 'jobs to go', modality: 'forecast' },
        { before: 'Acme Corp met its unions.' },
      ],
      [
        'Acme Corp said up to 450 people at its pubs could lose their jobs.',
        { subject: { name: 'Acme' }, metric: 'people who could lose their jobs', modality: 'forecast' },
      ],
      ['More than 300 jobs are at risk at Acme Corp.', { subject: { name: 'Acme' }, value: { value: 300 } }],
      ['Some 900 workers were laid off at Acme Corp.', { metric: 'workers were laid off', modality: 'actual' }],
      ['Acme Corp shut a plant with the loss of 300 jobs.', { metric: 'jobs lost', value: { value: 300 } }],
      ['Acme Corp said 120 positions will be cut.', { metric: 'positions will be cut' }],
      ['Nearly 4,000 staff face redundancy at Acme Corp.', { metric: 'staff face redundancy' }],
    ],
    silent: [
      ['Acme Corp hired 450 people.', 'nobody goes'],
      ['Acme Corp said 300 people were at the meeting.', 'nobody goes'],
      ['Acme Corp said 30 stores will go.', 'stores are no jobs'],
      ['More than 300 jobs were filled at Acme Corp.', 'nobody goes'],
    ],
  },
});

const isJob = ({ value }: QuantityMention): boolean =>
  value.unit !== null && JOB_NOUNS.has(value.unit.slice(value.unit.lastIndexOf(' ') + 1).toLowerCase());

/** The firm before the figure, else one named with "at" behind it, else who the text is about. */
function employerOf(sentence: Sentence, k: number, context: Context): Doer | null {
  const isFirm = (item: Item) => item.entity?.value.kind === 'company';
  const before = sentence.items.slice(0, k).findLastIndex(isFirm);
  const behind = before >= 0 ? -1 : sentence.items.findIndex((item, i) => i > k && isFirm(item));
  const at = before >= 0 ? before : behind;
  const entity = sentence.items[at]?.entity;
  if (!entity) {
    const doer = findDoer(sentence, null, k, context.discourse);
    return doer?.topic.kind === 'company' ? doer : null;
  }
  return {
    topic: ofMention(entity, 'named'),
    range: { from: at, to: at + 1 },
  };
}
