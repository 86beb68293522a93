import type { Sentence } from '../frame/sentence.ts';
import type { QuantityMention } from '../quantity/index.ts';
import { subjectOfActor } from './deal/draft.ts';
import { issuerOfTerms } from './deal/issuer.ts';
import { statedDraft } from './draft.ts';
import { defineRule, newReading } from './rule.ts';

export const conversionPrice = defineRule<'figure'>({
  id: 'conversion-price',
  type: 'figure',
  about: 'The price at which a bond, preferred share or warrant can be turned into shares.',

  figures: ['money'],
  cues: ['convertible|convert|converted|exercisable|exercis*|warrant*'],
  find(sentence, context) {
    const reading = newReading<'figure'>();
    for (const figure of sentence.quantities) {
      if (figure.value.kind !== 'money') continue;
      const metric = metricOf(sentence, figure);
      if (metric === null) continue;
      const k = sentence.items.findIndex((item) => item.quantity === figure);
      const issuer = issuerOfTerms(sentence, context, k);
      if (issuer === null) {
        reading.rejected.push({ span: figure, reason: 'nobody is named whose shares they become' });
        continue;
      }
      const value = { ...figure.value, per: figure.value.per ?? 'share' };
      reading.drafts.push(statedDraft(subjectOfActor(issuer, sentence), metric, { ...figure, value }, 0.91));
    }
    return reading;
  },

  examples: {
    fires: [
      [
        "The debentures are convertible into the company's common stock at 36.25 dlrs per share.",
        { subject: { name: 'Acme' }, metric: 'conversion price', value: { value: 36.25, per: 'share' } },
        { before: 'Acme Corp is raising 80 mln dlrs through an offering of debentures.\n' },
      ],
      [
        'The securities of Acme Corp are convertible into shares at an initial price of $200 per share.',
        { metric: 'conversion price', value: { value: 200 } },
      ],
      [
        'Each bond carries a warrant exercisable into shares of Acme Corp at 820 yen per share.',
        { metric: 'exercise price', value: { value: 820, currency: 'JPY' } },
      ],
      [
        'Acme Corp also issued warrants to buy 500,000 shares at $12 each.',
        { subject: { name: 'Acme' }, metric: 'exercise price', value: { value: 12 } },
      ],
    ],
    silent: [
      ['Acme Corp sold convertible bonds worth $200 million.', 'the sum'],
      ['Acme Corp converted the plant at a cost of $36 million.', 'no security'],
      ['The convertible bonds of Acme Corp traded at $98 each.', 'a price of the market'],
      ['Acme Corp offered convertible preferred shares at $50 a share.', 'the price of the offering'],
    ],
  },
});

const AT = '(?: an?| the)?(?: (?:initial|fixed|conversion|exercise|strike|purchase|option))*(?: price)?(?: of)?';
const CONVERTS = new RegExp(
  `\\b(?:convertible|convert|converted|exchangeable)\\b[^.;]{0,20}? (?:in)?to\\b[^.;]{0,80} (?:at|for)${AT} $`,
);
const EXERCISED = new RegExp(
  `\\b(?:exercisable\\b[^.;]{0,60}|warrants?\\b[^.;]{0,30} to (?:buy|purchase|acquire)\\b[^.;]{0,70}) (?:at|for)${AT} $`,
);
const EACH = /^ (?:each|apiece)\b/;

/** What kind of price the figure is; null where it is none. */
function metricOf({ article: { clean }, start, end }: Sentence, figure: QuantityMention): string | null {
  const { outer, value } = figure;
  const behind = clean.slice(outer.end, Math.min(end, outer.end + 8)).replace(/\s/g, ' ');
  if (value.per === null ? !EACH.test(behind) : value.per !== 'share') return null;
  const ahead = clean.slice(Math.max(start, outer.start - 130), outer.start).replace(/\s+/g, ' ');
  if (EXERCISED.test(ahead)) return 'exercise price';
  return CONVERTS.test(ahead) ? 'conversion price' : null;
}
