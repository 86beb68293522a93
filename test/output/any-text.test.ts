import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';
import { buildArticle } from '../../src/read/article.ts';
import type { Quantity } from '../../src/schema/quantity.ts';

/** Scraps of news in odd spaces, quotes, dashes and line ends, so that any order of them is a possible article. */
const SCRAPS = [
  'Shares of Alder Foods Inc fell 4.3% on Friday.',
  'Alder Foods (NYSE: ALD) said revenue rose 12% to $3.4 billion from $3.0 billion.',
  '“We expect sales of €1.2bn – €1.4bn,” it said.',
  'Brook Motors agreed to buy Cedar Rail for £925 million.',
  'Analysts raised their target to $55 from $50.',
  'The index closed 49 points, or 0.3%, higher at 17,204.10',
  '• Net profit: 27.0 million pounds vs 30.6 million',
  '📈 Bitcoin jumped 8% to $91,000 🚀',
  'the company’s shares were up 2¾%, at 310p',
  '\n',
  '\r\n',
  '\n\n',
  '\t',
  '\u00A0',
  '\u2009',
  ' ',
  '\uD83D',
  '(',
  ')',
  '"',
  '-3.5%',
  '$',
  '1,2,3.4.5%',
  'Advertisement',
  '02.01.2026 - 17:33:05',
];

const anyText = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...SCRAPS), { maxLength: 25 }).map((scraps) => scraps.join(' ')) },
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...SCRAPS), { maxLength: 25 }).map((scraps) => scraps.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
);

const isQuantity = (value: unknown): value is Quantity =>
  typeof value === 'object' && value !== null && 'bound' in value;

describe('any text at all', () => {
  it('gives claims that slice back to it, and no bug', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { claims, bugs } = extract(buildArticle({ text, path: 'any.txt' }).article);
        expect(bugs).toEqual([]);
        for (const claim of claims) {
          const { start, end, quote } = claim.evidence;
          expect(text.slice(start, end)).toBe(quote);
          for (const quantity of Object.values(claim).filter(isQuantity)) {
            expect(text.slice(quantity.start, quantity.end)).toBe(quantity.text);
          }
        }
      }),
      { numRuns: 400, seed: 7 },
    );
  });

  it('gives the same answer twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = extract(buildArticle({ text, path: 'any.txt' }).article);
        expect(extract(buildArticle({ text, path: 'any.txt' }).article)).toEqual(once);
      }),
      { numRuns: 100, seed: 11 },
    );
  });
});
