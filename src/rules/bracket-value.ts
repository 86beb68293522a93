import type { EntityMention } from '../entity/index.ts';
import type { Sentence } from '../frame/sentence.ts';
import type { QuantityMention } from '../quantity/index.ts';
import { statedDraft } from './draft.ts';
import { defineRule, newReading } from './rule.ts';
import { subjectOfMention } from './subject.ts';

const WORTH = /\bmarket[ -](?:value|cap|capitali[sz]ation|worth)s?\b|\bvaluable compan(?:y|ies)\b/i;
/** "bigger than Acme", where market values were told of before. */
const LIKENED =
  /\b(?:in size|(?:the|its) size of|the likes of|worth (?:of value|more|as much)|(?:bigger|larger|more valuable) than|exceeds|tops)\b/i;
const OTHER =
  /\b(?:revenues?|sales|profits?|income|debt|deals?|acqui\w+|bought|buy|raised|budget|net worth|fortunes?|assets)\b/i;
/** No listed firm that the press ranks is worth less. */
const LEAST = 1e8;

export const bracketValue = defineRule<'price_level'>({
  id: 'bracket-value',
  type: 'price_level',
  about: 'The market value of a firm in brackets behind its name: "larger than Acme ($454 billion)".',
  figures: ['money'],
  cues: [
    'market|worth|valuable|size|bigger|larger|exceeds|tops',
    'value|cap|capitali*|worth|valuable|market-cap|size|than|likes',
  ],
  find(sentence, context) {
    const reading = newReading<'price_level'>();
    const bracketed = sentence.quantities.filter((quantity) => isBracketed(sentence, quantity));
    if (bracketed.length === 0 || OTHER.test(sentence.text)) return reading;
    const isWorth =
      WORTH.test(sentence.text) ||
      (LIKENED.test(sentence.text) && context.before(sentence, 3).some(({ text }) => WORTH.test(text)));
    if (!isWorth) return reading;
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
      [
        'Its gain exceeds the likes of Walmart ($454 billion) or Chevron ($290 billion) in size.',
        { subject: { name: 'Walmart' }, value: { value: 454e9 } },
        { before: 'The market value of Acme Corp rose. ' },
      ],
    ],
    silent: [
      ['Revenue dwarfs the market cap of Walmart ($454 billion).', 'the figure may be revenue'],
      ['Walmart ($454 billion) is large.', 'nothing says of what'],
      ['Acme Corp is bigger than Walmart ($454 billion).', 'no market value was told of'],
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
