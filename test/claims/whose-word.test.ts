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

it.each([
  // a name with a place in it, and in what office it was said
  [
    'Keswick & Sons Inc is issuing a $150 million bond due April 2030 with a coupon of 4-7/8 pct, Yamaguchi International (Europe) Ltd said as joint book-runner.',
    '$150 million',
    'Yamaguchi International (Europe)',
  ],
  [
    'Keswick & Sons Inc is issuing a $150 million bond, lead manager Banque Marlowe (Suisse) SA said.',
    '$150 million',
    'Banque Marlowe (Suisse) SA',
  ],
  // a role, and the name behind it
  ['Shares of Keswick & Sons Inc fell 6%, according to a shareholder, Jo Ann Roe.', '6%', 'Jo Ann Roe'],
  // quoted by others
  [
    'Spain is seeking a loan of $600 million from the World Bank, Finance Minister Ana Ruiz was quoted as saying.',
    '$600 million',
    'Ana Ruiz',
  ],
  // firms that are described
  [
    'Keswick & Sons Inc cut its outlook. The maker of printers and scanners said it now expects $23 billion in revenue.',
    '$23 billion',
    'Keswick & Sons',
  ],
  [
    'Keswick & Sons Inc cut its outlook. The Dover, Del., company, which makes printers, said sales are expected to be $5 billion.',
    '$5 billion',
    'Keswick & Sons',
  ],
  // who it is of the one that speaks
  [
    'Oil analyst Jo Roe at Dover, Delaware-based Marlowe Corp said Keswick & Sons Inc had done well. He predicted Keswick & Sons would earn $8 million this year.',
    '$8 million',
    'Jo Roe',
  ],
  [
    'Oil minister Subroto said prices were low. He said OPEC output was 15.8 million barrels.',
    '15.8 million barrels',
    'Subroto',
  ],
  ["Wall Street's median 12-month price target for Keswick & Sons Inc is $65.00.", '$65.00', 'Wall Street'],
  [
    'Keswick & Sons Inc grows. Plans call for output at Keswick & Sons to reach 500,000 tonnes.',
    '500,000 tonnes',
    null,
  ],
])('who speaks, by name: %s', (text, figure, source) => {
  expect(saidBy(text, figure)).toBe(source);
});

it('a rumour about the one who speaks is none about the deal', () => {
  const text =
    'Jo Roe, an investor who has said he is considering a bid for Keswick & Sons Inc, said he raised his stake in Keswick & Sons to 12.1% from 9.7%.';
  expect(claimsOf(text).map(({ modality }) => modality)).toEqual(['actual']);
});
