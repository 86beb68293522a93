import { type Done, doneTo } from '../frame/actor/act.ts';
import { findDoer } from '../frame/actor/doer.ts';
import type { Item, Sentence } from '../frame/sentence.ts';
import { EARNING_ACTS, TAKING_ACTS } from '../lexicon/acts.ts';
import type { QuantityMention } from '../quantity/index.ts';
import type { Quantity } from '../schema/quantity.ts';
import { statedOrGrown } from './follow.ts';
import { defineRule, newReading } from './rule.ts';
import { modalityOf } from './stated.ts';

export const earned = defineRule<'figure' | 'growth'>({
  id: 'earned',
  type: 'figure',
  about: 'Profit, loss or takings told by a verb: "earned 12 cents a share", "lost $911 million", "brought in £2bn".',

  figures: ['money'],
  cues: [[...EARNING_ACTS.keys(), ...TAKING_ACTS.keys()]],
  find(sentence, context) {
    const reading = newReading<'figure' | 'growth'>();
    const { items } = sentence;
    for (let k = 0; k < items.length; k++) {
      const quantity = items[k]?.quantity;
      if (quantity?.value.kind !== 'money') continue;
      const done =
        doneTo(items, k, EARNING_ACTS) ?? (quantity.value.per === null ? doneTo(items, k, TAKING_ACTS) : null);
      if (done === null) continue;
      if (done.act.base === 'lose' && isOfShare(sentence, quantity.value)) {
        reading.rejected.push({ span: quantity, reason: 'by so little a share falls; no firm tells such a loss' });
        continue;
      }
      const metric = metricOf(sentence, quantity, done);
      if (metric === null) {
        reading.rejected.push({
          span: quantity,
          reason: 'the figure is of something else than profit, loss or takings',
        });
        continue;
      }
      const doer = findDoer(sentence, done.subject, done.at, context.discourse);
      const isFirm = doer?.topic.kind === 'company' && !PERSON.test(items[done.at - 1]?.lower ?? '');
      if (
        doer === null ||
        !/^(?:company|fund|sector|economy|other)$/.test(doer.topic.kind) ||
        (done.act.base === 'make' && !isFirm)
      ) {
        reading.rejected.push({ span: quantity, reason: 'no firm whose profit it is' });
        continue;
      }
      const trigger = { from: done.at, to: done.at + 1 };
      const modality = forecastOf(sentence, done) ?? modalityOf(done.mood, sentence);
      const twin = twinAfter(items, k);
      for (const [figure, words] of [
        [quantity, metric],
        [twin, quantity.value.per === null ? `${metric} per share` : metric.replace(/ per share$/, '')],
      ] as const) {
        const draft =
          figure &&
          statedOrGrown(sentence, { quantity: figure, doer, metric: words, trigger, modality, confidence: 0.93 });
        if (draft) reading.drafts.push(draft);
      }
    }
    return reading;
  },

  examples: {
    fires: [
      [
        'Acme Corp earned 196 mln dlrs, or 3.21 dlrs per share, in 1986.',
        { subject: { name: 'Acme' }, metric: 'earnings', value: { value: 196e6 } },
      ],
      [
        'Acme Corp earned 196 mln dlrs, or 3.21 dlrs per share, in 1986.',
        { metric: 'earnings per share', value: { value: 3.21 } },
      ],
      ['Acme Corp lost $911 million in the quarter.', { metric: 'loss', value: { value: 911e6 } }],
      ['Acme Corp lost 14 cents a share in the quarter.', { metric: 'loss per share', value: { value: 0.14 } }],
      [
        'Analysts expect Acme Corp to earn 34 cents a share.',
        { subject: { name: 'Acme' }, metric: 'earnings per share', modality: 'estimate' },
      ],
      ['Acme Corp said its UK arm brought in £2.6 billion.', { metric: 'takings', value: { value: 2.6e9 } }],
      ['Acme Corp expects to earn $2.10 a share this year.', { metric: 'earnings per share', modality: 'forecast' }],
    ],
    silent: [
      ['Acme Corp shares lost $3 on Tuesday.', 'a share price is no result'],
      ['Among blue chips, Acme Corp lost 3 dlrs.', 'a share that fell'],
      ['Acme Corp lost $2 billion of market value.', 'market value is a price'],
      ['Acme Corp generated revenue of $5bn.', 'the measure is named'],
      ['Acme Corp did not earn $3 million.', 'it did not'],
    ],
  },
});

/** "Acme lost 3 dlrs": no loss of a firm, which is told for a time or a share. */
const isOfShare = ({ text }: Sentence, { per, value }: Quantity): boolean =>
  per === null && value !== null && value < 100 && !OF_TIME.test(text);
const OF_TIME = /\b(?:quarters?|years?|half|months|19\d\d|20\d\d|a shr|a share|per share)\b/;

const isSum = ({ per, value }: Quantity): boolean => per === null && (value ?? 0) >= 1000;

const RIGHT = 46;

/** The measure behind the verb; null where the words behind the figure name another. */
function metricOf(sentence: Sentence, quantity: QuantityMention, done: Done): string | null {
  const { clean } = sentence.article;
  const after = clean.slice(quantity.outer.end, Math.min(sentence.end, quantity.outer.end + RIGHT)).toLowerCase();
  const named =
    /^(?: (?:in|of|from|worth of))? (?:(?:total|net|annual|operating|its|more|new|fresh|additional) ){0,3}([a-z-]+(?: [a-z-]+){0,2})/.exec(
      after,
    );
  if (named && OTHER.test(named[1] ?? '')) return null;
  if (/^ (?:in|of) /.test(after) && NAMED.test(named?.[1] ?? '')) return null;
  if (done.act.base === 'make')
    return MADE.exec(after)?.[1] ? 'earnings before tax' : MADE.test(after) ? 'earnings' : null;
  if (done.act.base === 'earn' || done.act.base === 'lose') {
    const base = done.act.base === 'earn' ? 'earnings' : 'loss';
    return quantity.value.per === 'share' ? `${base} per share` : base;
  }
  if (/^ (?:in|of|from) /.test(after) && MEASURE.test(named?.[1] ?? '')) return null;
  return done.act.base === 'contribute' ? 'contribution' : 'takings';
}

/** "made $5bn before tax", "made $5bn last year" */
const MADE =
  /^ (?:(before (?:(?:interest and )?tax(?:es)?|one-time|items)\b)|(?:(?:in|during|for) )?(?:the |its )?(?:(?:last|latest|previous|first|second|third|fourth|fiscal|full|whole) )*(?:year|quarter|(?:19|20)\d\d)\b)/;
const PERSON = /^(?:he|she|who|ceo|chief|executive|officer|chairman|chairwoman|founder|president|director)$/;

const OTHER =
  /^(?:market|value|ground|assets|inflows|outflows|fees? cut|subscribers|stock|shares|points|contract|order|weight|new assets)\b/;
const MEASURE =
  /\b(?:revenues?|sales|profits?|earnings|income|cash|fees|premiums?|assets|funding|capital|investment|taxes?|money|deposits|ebitda|venture|equity|debt|jobs|growth)\b/;

/** "earned $5m in royalties": the measure is told. */
const NAMED =
  /\b(?:revenues?|sales|orders|bookings|royalties|rents?|interest|dividends|premiums?|costs|ebitda|fees|commissions?|(?:net|operating|gross|pretax|pre-tax) (?:profits?|income))\b/;

/** "Analysts expect Acme to earn": an estimate though the verb is planned. */
function forecastOf(sentence: Sentence, done: Done): 'estimate' | null {
  if (done.mood === 'done') return null;
  return /\b(?:analysts?|economists?|wall street|consensus|estimates?)\b/i.test(
    sentence.text.slice(0, (sentence.items[done.at]?.start ?? 0) - sentence.start),
  )
    ? 'estimate'
    : null;
}

/** ", or 3.21 dlrs per share" right behind the sum, ", or 196 mln dlrs" behind what it is per share. */
function twinAfter(items: readonly Item[], k: number): QuantityMention | null {
  const end = items[k]?.quantity?.outer.end ?? 0;
  const next = items.findIndex((item, i) => i > k && item.quantity !== null && item.depth === 0 && item.start >= end);
  const quantity = items[next]?.quantity;
  if (quantity?.value.kind !== 'money') return null;
  if (items[k]?.quantity?.value.per === 'share' ? !isSum(quantity.value) : quantity.value.per !== 'share') return null;
  const between = items
    .slice(k + 1, next)
    .filter((item) => item.start >= end && item.end <= quantity.outer.start && item.depth === 0);
  return between.every((item) => /^(?:,|or|and|\(|\))$/.test(item.lower)) ? quantity : null;
}
