import { type Hook, hookOf, wordsOf } from '../frame/attachment/hook.ts';
import type { Item } from '../frame/sentence.ts';
import type { QuantityMention } from '../quantity/index.ts';
import type { Quantity } from '../schema/quantity.ts';
import { subjectOfActor } from './deal/draft.ts';
import { issuerOfTerms } from './deal/issuer.ts';
import { statedDraft } from './draft.ts';
import { defineRule, newReading } from './rule.ts';

export const issuePrice = defineRule<'figure'>({
  id: 'issue-price',
  type: 'figure',
  about: 'The price at which a bond or note is issued, in percent of what it pays back.',

  figures: ['percent', 'count'],
  cues: [
    'bond|bonds|note|notes|eurobond*|debenture*|issue|tranche|loan',
    'issue*|issuing|price|priced|pricing|reoffer*|re-offer*|offer*',
  ],
  find(sentence, context) {
    const reading = newReading<'figure'>();
    const { items } = sentence;
    for (let k = 0; k < items.length; k++) {
      const { quantity } = items[k] as Item;
      if (!quantity || !isNearPar(quantity.value.value) || !isOfPar(quantity.value)) continue;
      const hook = hookOf(sentence, k) as Hook;
      if (!isIssued(hook) && !isIssuePrice(hook)) continue;
      const actor = issuerOfTerms(sentence, context, k);
      if (actor === null) {
        reading.rejected.push({ span: quantity, reason: 'no issuer named' });
        continue;
      }
      reading.drafts.push(statedDraft(subjectOfActor(actor, sentence), 'issue price', inPercent(quantity), 0.88));
    }
    return reading;
  },

  examples: {
    fires: [
      ['Acme Corp said the 12-year bond is issued at 98.672 pct.', { metric: 'issue price', value: { value: 98.672 } }],
      ['Acme Corp is issuing a 75 mln dlr eurobond priced at 101-1/2 pct.', { value: { value: 101.5 } }],
      [
        'Acme Corp is issuing 75 mln dlrs of notes priced at 99-1/4 to yield 8.1 pct.',
        { value: { kind: 'percent', value: 99.25 } },
      ],
      ['Acme Corp is launching 40 mln francs of notes with a 100.25 issue price.', { value: { value: 100.25 } }],
    ],
    silent: [
      ['Acme Corp said the bond is issued at 8.5 pct.', 'a coupon'],
      ['Acme Corp bonds traded at 98.6 pct.', 'a price of the market'],
      ['Acme Corp priced at 99 stores the notes that it sells.', 'a count of things'],
    ],
  },
});

const isNearPar = (value: number | null): boolean => value !== null && value >= 80 && value <= 125;

/** In percent, or bare: "priced at 99.70". */
const isOfPar = ({ kind, unit }: Quantity): boolean => kind === 'percent' || (kind === 'count' && unit === null);

const inPercent = (figure: QuantityMention): QuantityMention => ({
  ...figure,
  value: { ...figure.value, kind: 'percent' },
});

/** "issued at", "priced at", "reoffered at". */
const isIssued = ({ items, link, linkAt }: Hook): boolean =>
  link === 'at' && /\b(?:issued|priced|reoffered|re-offered|offered|pricing)$/.test(wordsOf(items, linkAt - 2, linkAt));

/** "a 100.25 issue price", "issue price of 99.75". */
const isIssuePrice = ({ items, link, linkAt, to }: Hook): boolean =>
  wordsOf(items, to, to + 2) === 'issue price' ||
  (/^(?:of|is|was|at)$/.test(link) && wordsOf(items, linkAt - 2, linkAt) === 'issue price');
