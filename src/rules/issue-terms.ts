import type { Sentence } from '../frame/sentence.ts';
import type { QuantityMention } from '../quantity/index.ts';
import { subjectOfActor } from './deal/draft.ts';
import { issuerOf } from './deal/issuer.ts';
import { statedDraft } from './draft.ts';
import { defineRule, newReading } from './rule.ts';

export const issueTerms = defineRule<'figure'>({
  id: 'issue-terms',
  type: 'figure',
  about: 'What an issue costs its issuer and gives its holders: fees, the conversion premium, the yield to the put.',

  figures: ['percent', 'basis_points'],
  cues: ['fee|fees|concession|selling|underwriting|management|premium|put|praecipuum'],
  find(sentence, context) {
    const reading = newReading<'figure'>();
    for (const figure of sentence.quantities) {
      if (figure.value.kind !== 'percent' && figure.value.kind !== 'basis_points') continue;
      const metric = termOf(sentence, figure);
      if (metric === null) continue;
      const issuer = issuerOf(sentence, context);
      if (issuer === null) reading.rejected.push({ span: figure, reason: 'no issue is told of before' });
      else reading.drafts.push(statedDraft(subjectOfActor(issuer, sentence), metric, figure, 0.92));
    }
    return reading;
  },

  examples: {
    fires: [
      [
        'Fees comprise 1-1/4 pct selling concession and 5/8 pct for management and underwriting combined.',
        { subject: { name: 'Acme' }, metric: 'selling concession', value: { value: 1.25 } },
        { before: 'Acme Corp is issuing a 75 mln dlr eurobond, lead manager Beta Bank Ltd said.\n' },
      ],
      [
        'Fees are 3/8 pct each for management and underwriting.',
        { subject: { name: 'Acme' }, metric: 'management and underwriting fee', value: { value: 0.375 } },
        { before: 'Acme Corp is issuing a 75 mln dlr eurobond.\n' },
      ],
      [
        'Underwriting fee is 10 basis points.',
        { metric: 'underwriting fee', value: { value: 10 } },
        { before: 'Acme Corp arranged a 75 mln dlr note facility.\n' },
      ],
      [
        'The conversion premium is indicated to be 20 to 23 pct.',
        { metric: 'conversion premium', value: { min: 20, max: 23 } },
        { before: 'Acme Corp is issuing a 75 mln dlr convertible bond.\n' },
      ],
      [
        'A put option on May 7 gives the investor an annual yield to the put of 8-1/2 pct.',
        { metric: 'yield to the put', value: { value: 8.5 } },
        { before: 'Acme Corp is issuing a 75 mln dlr convertible bond.\n' },
      ],
    ],
    silent: [
      ['The management fee of Acme Fund is 1.5 pct.', 'of no issue'],
      [
        'It sold 5 pct of its shares.',
        'no term of the issue',
        { before: 'Acme Corp is issuing a 75 mln dlr eurobond.\n' },
      ],
    ],
  },
});

const WORK = '(?:management|underwriting|placing)(?: and (?:management|underwriting))?(?: fees?)?';
const BEHIND = new RegExp(
  `^ (?:each )?(?:for |in )?(?:an? |the )?(?:combined )?(selling(?: concession)?|${WORK}|praecipuum)\\b`,
);
const AHEAD = new RegExp(
  `\\b(selling concession|${WORK}|(?:conversion )?premium|yield to the put)(?: combined)?(?: each)? (?:(?:is|was|will be|are|pays?|at|of)(?: each)?(?: (?:indicated|expected|set)(?: to be| at)?)?) $`,
  'i',
);
const TOTAL = /\b(fees)(?: for the [a-z]+)? (?:of|total|totall?ed) $/i;
const PUT = /\bput option\b[^.;]{0,60}\b(?:to yield|yield of) $/;

/** The words for the term that a figure is; null where it is none. */
function termOf({ article: { clean }, start, end, quantities }: Sentence, figure: QuantityMention): string | null {
  const next = quantities.find((other) => other.start > figure.start)?.outer.start ?? end;
  const behind = clean.slice(figure.outer.end, Math.min(next, figure.outer.end + 70)).replace(/\s/g, ' ');
  const ahead = clean.slice(Math.max(start, figure.outer.start - 100), figure.outer.start).replace(/\s/g, ' ');
  const metric = BEHIND.exec(behind)?.[1] ?? AHEAD.exec(ahead)?.[1] ?? TOTAL.exec(ahead)?.[1]?.toLowerCase();
  if (metric === undefined) return PUT.test(ahead) ? 'yield to the put' : null;
  const lower = metric.charAt(0).toLowerCase() + metric.slice(1);
  if (lower === 'selling') return 'selling concession';
  return /^(?:management|underwriting|placing)/.test(lower) && !/fees?$/.test(lower) ? `${lower} fee` : lower;
}
