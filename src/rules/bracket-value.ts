import type { EntityMention } from '../entity/index.ts';
import type { Sentence } from '../frame/sentence.ts';
import type { QuantityMention } from '../quantity/index.ts';
import { statedDraft } from './draft.ts';
import { defineRule, newReading } from './rule.ts';
import { subjectOfMention } from './subject.ts';

const WORTH = /\bmarket[ -](?:value|cap|capitali[sz]ation|worth)s?\b|\bvaluable compan(?:y|ies)\b/i;
const OTHER =
  /\b(?:revenues?|sales|profits?|income|debt|deals?|acqui\w+|bought|buy|raised|budget|net worth|fortunes?|assets)\b/i;
/** No listed firm that the press ranks is worth less. */
const LEAST = 1e8;

export const bracketValue = defineRule<'price_level'>({
  id: 'bracket-value',
  type: 'price_level',
  about: 'The market value of a firm in brackets behind its name: "larger than Acme ($454 billion)".',
  figures: ['money'],
  cues: ['market|worth|valuable', 'value|cap|capitali*|worth|valuable|market-cap'],
  find(sentence) {
    const reading = newReading<'price_level'>();
    const bracketed = sentence.quantities.filter((quantity) => isBracketed(sentence, quantity));
    if (bracketed.length === 0 || !WORTH.test(sentence.text) || OTHER.test(sentence.text)) return reading;
    for (const quantity of bracketed) {
      const firm = firmBefore(sentence, quantity);
      if (firm === null || (quantity.value.value ?? 0) < LEAST || quantity.value.per !== null) continue;
      const stated = statedDraft(subjectOfMention(firm, sentence), '', quantity, 0.9);
      reading.drafts.push({ ...stated, type: 'price_level', metric: null, levelKind: 'quote' });
    }
    return reading;
  },

  examples: {
    fires: [
      [
        'Its market cap of $1.7 trillion dwarfs those of Walmart ($454 billion) and Chevron ($290 billion).',
        { subject: { name: 'Chevron' }, value: { value: 290e9 } },
      ],
    ],
    silent: [
      ['Revenue dwarfs the market cap of Walmart ($454 billion).', 'the figure may be revenue'],
      ['Walmart ($454 billion) is large.', 'nothing says of what'],
      ['A market cap like that of Walmart (up $454 million) is rare.', 'a change'],
    ],
  },
});

const isBracketed = ({ article: { clean } }: Sentence, { outer, value }: QuantityMention): boolean =>
  value.kind === 'money' && clean[outer.start - 1] === '(' && clean[outer.end] === ')';

const firmBefore = ({ entities, article: { clean } }: Sentence, { outer }: QuantityMention): EntityMention | null =>
  entities.findLast(
    ({ value, outer: { end } }) =>
      value.kind === 'company' && end < outer.start && /^(?:'s)? \($/.test(clean.slice(end, outer.start)),
  ) ?? null;
