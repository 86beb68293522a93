import { type Hook, hookOf, wordsOf } from '../frame/attachment/hook.ts';
import type { Item } from '../frame/sentence.ts';
import { subjectOfActor } from './deal/draft.ts';
import { issuerOfTerms } from './deal/issuer.ts';
import { statedDraft } from './draft.ts';
import { defineRule, newReading } from './rule.ts';

export const issuePrice = defineRule<'figure'>({
  id: 'issue-price',
  type: 'figure',
  about: 'The price at which a bond or note is issued, in percent of what it pays back.',

  figures: ['percent'],
  cues: ['bond|bonds|note|notes|eurobond*|debenture*|issue|tranche|loan'],
  find(sentence, context) {
    const reading = newReading<'figure'>();
    const { items } = sentence;
    for (let k = 0; k < items.length; k++) {
      const { quantity } = items[k] as Item;
      if (quantity?.value.kind !== 'percent' || !isNearPar(quantity.value.value)) continue;
      if (!isIssued(hookOf(sentence, k) as Hook)) continue;
      const actor = issuerOfTerms(sentence, context, k);
      if (actor === null) {
        reading.rejected.push({ span: quantity, reason: 'no issuer named' });
        continue;
      }
      reading.drafts.push(statedDraft(subjectOfActor(actor, sentence), 'issue price', quantity, 0.88));
    }
    return reading;
  },

  examples: {
    fires: [
      ['Acme Corp said the 12-year bond is issued at 98.672 pct.', { metric: 'issue price', value: { value: 98.672 } }],
      ['Acme Corp is issuing a 75 mln dlr eurobond priced at 101-1/2 pct.', { value: { value: 101.5 } }],
    ],
    silent: [
      ['Acme Corp said the bond is issued at 8.5 pct.', 'a coupon'],
      ['Acme Corp bonds traded at 98.6 pct.', 'a price of the market'],
    ],
  },
});

const isNearPar = (value: number | null): boolean => value !== null && value >= 80 && value <= 125;

/** "issued at", "priced at", "reoffered at". */
const isIssued = ({ items, link, linkAt }: Hook): boolean =>
  link === 'at' && /\b(?:issued|priced|reoffered|re-offered|offered|pricing)$/.test(wordsOf(items, linkAt - 2, linkAt));
