import type { Sentence } from '../frame/sentence.ts';
import { NOTE_SUBJECTS } from '../lexicon/wire.ts';
import { wayFrom } from '../quantity/compare.ts';
import type { Quantity } from '../schema/quantity.ts';
import { type Item, itemsFrom } from './note/items.ts';
import { rowDraft } from './row.ts';
import { type Context, type Draft, defineRule, newReading } from './rule.ts';
import { subjectOfEntity } from './subject.ts';

type Result = 'figure' | 'growth';

export const earningsNote = defineRule<Result>({
  id: 'earnings-note',
  type: 'figure',
  about: 'What a result holds or leaves out: "net includes a gain of 2.1 mln dlrs, or 29 cts a share, vs 1.3 mln".',

  figures: ['money', 'count'],
  cues: [['include', 'includes', 'included', 'exclude', 'excludes', 'excluded', 'reflects']],
  find(sentence, context) {
    const reading = newReading<Result>();
    const { clean } = sentence.article;
    for (const match of clean.slice(sentence.start, sentence.end).matchAll(VERB)) {
      const at = sentence.start + match.index + match[0].length;
      const items = itemsFrom(sentence, at);
      const owner = items.length === 0 ? null : (namedBefore(sentence, at) ?? ownerOf(sentence, context));
      if (owner === null) continue;
      const coin = context.discourse.statement(sentence).currency ?? 'USD';
      for (const item of items) reading.drafts.push(draftOf(sentence, owner, coin, item));
    }
    return reading;
  },

  examples: {
    fires: [
      [
        'NOTE: 1986 net includes a gain of 2,100,000 dlrs, or 29 cts a share, from sale of land.',
        { metric: 'gain from sale of land', type: 'figure', value: { value: 2.1e6 } },
        { before: 'ACME CORP <ACM> 4TH QTR NET\n' },
      ],
      [
        'Earnings exclude losses from discontinued operations of 1.8 mln dlrs vs 1.5 mln dlrs.',
        {
          type: 'growth',
          metric: 'losses from discontinued operations',
          direction: 'up',
          value: { value: 1.8e6 },
          previous: { value: 1.5e6 },
        },
        { before: 'ACME CORP <ACM> 4TH QTR NET\n' },
      ],
      [
        'Net includes tax credits of 46,000 dlrs in quarter and 84,000 dlrs in half.',
        { metric: 'tax credits', value: { value: 46000 } },
        { before: 'ACME CORP <ACM> 2ND QTR NET\n' },
      ],
      [
        'NOTE: 1985 year net excludes 1,360,000 dlr loss from discontinued operations and 90,000 dlr tax credit.',
        { type: 'figure', metric: 'loss from discontinued operations', value: { value: 1.36e6 } },
        { before: 'ACME CORP <ACM> 4TH QTR NET\n' },
      ],
      [
        'NOTE: 1986 4th qtr and year net includes losses of 37,000 dlrs and 538,000 dlrs, respectively, from oil.',
        { metric: 'losses', value: { value: 37000 } },
        { before: 'ACME CORP <ACM> 4TH QTR NET\n' },
      ],
      [
        'NOTE: prior qtr and nine mths include 3.1 mln dlrs, or 18 cts per share, from gain on a sale of land.',
        { metric: 'gain', value: { value: 3.1e6 } },
        { before: 'ACME CORP <ACM> 3RD QTR NET\n' },
      ],
      [
        'NOTE: Excludes gain of 195,000 or 12 cts per share on sale of land.',
        { metric: 'gain on sale of land', value: { value: 195000, currency: 'USD' } },
        { before: 'ACME CORP <ACM> 3RD QTR NET\n' },
      ],
      [
        'Earlier, Acme Corp posted net income of 9 mln dlrs. The results include a charge of 1.5 mln dlrs.',
        { subject: { name: 'Acme' }, metric: 'charge' },
      ],
    ],
    silent: [
      [
        'The plan of Acme Corp includes a loan of 50 mln dlrs.',
        'a plan is no result',
        { before: 'ACME CORP <ACM> 4TH QTR NET\n' },
      ],
      ['Net includes sales of 50 mln dlrs.', 'not what a note sets apart', { before: 'ACME CORP <ACM> 4TH QTR NET\n' }],
    ],
  },
});

const SUBJECTS = [...NOTE_SUBJECTS].join('|');
const VERB = new RegExp(
  `(?:\\b(?:${SUBJECTS})(?: (?:both|all|each) periods?)?(?: also)? |^\\W*(?:notes?\\W+)?(?:also )?)(?:included?|includes|excluded?|excludes|reflects)\\b`,
  'gi',
);

/** "Acme's net earnings included": whose the result is by its own sentence. */
const namedBefore = ({ entities }: Sentence, at: number) =>
  entities.find(({ value, outer, possessive }) => possessive && outer.end < at && value.kind === 'company')?.value ??
  null;

/** Whose result it is: that of the rows above, else the firm that the text is about. */
function ownerOf(sentence: Sentence, { discourse }: Context) {
  const { company, isRoundup } = discourse.statement(sentence);
  if (isRoundup) return null;
  return company ?? discourse.company(sentence, sentence.start)?.value ?? null;
}

function draftOf(
  sentence: Sentence,
  owner: NonNullable<ReturnType<typeof ownerOf>>,
  coin: string,
  { label, value, previous, turned, period }: Item,
): Draft<Result> {
  const subject = subjectOfEntity(owner);
  const level = perShare(inCoin(value.value, coin), label);
  const before =
    previous === null ? null : signed(perShare(inCoin(previous.value, level.currency ?? coin), label), turned);
  const common = {
    metric: label,
    ...rowDraft({ subject, entity: owner }, sentence, [level, before]),
    value: level,
    previous: before,
    period,
  };
  const direction = wayFrom(before?.value, level.value);
  return direction === null ? { type: 'figure', direction, ...common } : { type: 'growth', direction, ...common };
}

const perShare = (quantity: Quantity, label: string): Quantity =>
  label.endsWith(' per share') ? { ...quantity, per: 'share' } : quantity;

const signed = (quantity: Quantity, turned: boolean): Quantity =>
  turned && quantity.value !== null ? { ...quantity, value: -quantity.value } : quantity;

/** "78,000 dlrs vs 597,000": a bare one is in the money of the others. */
const inCoin = (quantity: Quantity, currency: string): Quantity =>
  quantity.kind === 'money' ? quantity : { ...quantity, kind: 'money', unit: null, currency, currencyImplied: true };
