import { expect, it } from 'vitest';
import { claimsOf } from './readings.ts';

/** Who says what the claim tells whose figure is so written. */
const saidBy = (text: string, figure: string): string | null | undefined => {
  const claim = claimsOf(text).find((one) => (one.change ?? one.value)?.text === figure);
  return claim && (claim.attribution?.source ?? null);
};

it.each([
  // a view of one's own
  [
    'Analyst Jo Roe lowered her 2026 revenue estimate for Keswick & Sons to $269 million from $277 million.',
    '$269 million',
    'Jo Roe',
  ],
  [
    'Jo Roe follows Keswick & Sons Inc. Roe kept a buy rating on Keswick & Sons but trimmed his price target to $197 from $235.',
    '$197',
    'Jo Roe',
  ],
  [
    'Jo Roe trimmed his price target on Keswick & Sons to $197. He estimated that Keswick & Sons would earn $12 per share.',
    '$12',
    'Jo Roe',
  ],
  ['Keswick & Sons cut its forecast for revenue to $269 million.', '$269 million', null],
  // figures, and what they are from
  ["Official figures showed China's economy expanding 4.8% in the second quarter.", '4.8%', 'official figures'],
  [
    'Retail sales in Spain rose 2% in May, according to data from the national statistics office.',
    '2%',
    'national statistics office',
  ],
  ['Wages in Spain, which the Bank of Spain sees as key to prices, rose 4.6% in May.', '4.6%', null],
  ['Keswick & Sons Chief Financial Officer Jo Roe said sales fell 13%.', '13%', 'Jo Roe'],
  // when it was said stands before who said it
  ['Last week a spokesman said Keswick & Sons had sales of $7 million.', '$7 million', 'spokesman'],
])('%s', (text, figure, source) => {
  expect(saidBy(text, figure)).toBe(source);
});
