import type { Sentence } from '../frame/sentence.ts';
import type { QuantityMention } from '../quantity/index.ts';
import { subjectOfActor } from './deal/draft.ts';
import { issuerOfTerms } from './deal/issuer.ts';
import { statedDraft } from './draft.ts';
import { defineRule, newReading } from './rule.ts';

export const issueYield = defineRule<'figure'>({
  id: 'issue-yield',
  type: 'figure',
  about: 'The yield at which a bond is priced when it is issued, and its spread over another.',

  figures: ['percent', 'basis_points'],
  cues: ['yield|yielding|basis', 'priced|issue|issu*|offering|offered|sold|sell*|rais*|launch*|notes|bonds|debentures'],
  find(sentence, context) {
    const reading = newReading<'figure'>();
    for (const figure of sentence.quantities) {
      if (figure.value.kind !== 'percent' && figure.value.kind !== 'basis_points') continue;
      const metric = metricOf(sentence, figure);
      if (metric === null) continue;
      const k = sentence.items.findIndex((item) => item.quantity === figure);
      const issuer = issuerOfTerms(sentence, context, k);
      if (issuer === null) reading.rejected.push({ span: figure, reason: 'no issuer named' });
      else reading.drafts.push(statedDraft(subjectOfActor(issuer, sentence), metric, figure, 0.91));
    }
    return reading;
  },

  examples: {
    fires: [
      [
        'The notes were priced at 99.75 to yield 7.56 pct.',
        { subject: { name: 'Acme' }, metric: 'yield', value: { value: 7.56 } },
        { before: 'Acme Corp is raising 80 mln dlrs through an offering of notes.\n' },
      ],
      [
        'The notes have a 7 pct coupon and were priced at 99.70 to yield 96 basis points over comparable Treasury securities.',
        { subject: { name: 'Acme' }, metric: 'yield spread', value: { value: 96 } },
        { before: 'Acme Corp is raising 80 mln dlrs through an offering of notes.\n' },
      ],
      [
        'Acme Corp is raising 80 mln dlrs via an offering of notes yielding 8.42 pct.',
        { metric: 'yield', value: { value: 8.42 } },
      ],
      [
        'Acme Corp sold $80 million of bonds at 120 basis points above Treasuries.',
        { metric: 'yield spread', value: { value: 120 } },
      ],
    ],
    silent: [
      ['The notes of Acme Corp rose to yield 7.56 pct.', 'a price of the market'],
      ['Acme Corp sold notes as bonds yielding 7.5 pct became rare.', 'of other bonds'],
      ['Acme Corp sold $80 million of bonds as spreads rose 20 basis points above their low.', 'a move'],
    ],
  },
});

const ISSUED = /\b(?:priced|reoffered|issued|sold|offered|offering|issue|sale|raising|issuing|selling)\b/g;
const YIELDS = / (?:to yield|yielding|at a yield of|for a yield of) $/;
const SPREAD = / (?:to yield|yielding|at|at a spread of|(?:pct|percent|%),? or) $/;
const OVER =
  /^ (?:over|above|more than) (?:the |an? )?(?:\S+ ){0,6}(?:treasur(?:y|ies)|securities|bonds?|notes?|gilts?|bunds?|libor|benchmarks?|mid-?swaps?|swaps?)\b/i;

/** The word for what is told of an issue's yield; null where the figure is none. */
function metricOf({ article: { clean }, start, end }: Sentence, figure: QuantityMention): string | null {
  const ahead = clean.slice(Math.max(start, figure.outer.start - 220), figure.outer.start).replace(/\s+/g, ' ');
  const issued = [...ahead.matchAll(ISSUED)].at(-1)?.index;
  if (issued === undefined || /\b(?:as|while|than|when|but)\b|;/.test(ahead.slice(issued))) return null;
  if (figure.value.kind === 'percent') return YIELDS.test(ahead) ? 'yield' : null;
  if (!SPREAD.test(ahead)) return null;
  const behind = clean.slice(figure.outer.end, Math.min(end, figure.outer.end + 90)).replace(/\s+/g, ' ');
  return OVER.test(behind) ? 'yield spread' : null;
}
