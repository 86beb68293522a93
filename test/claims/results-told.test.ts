import { expect, it } from 'vitest';
import { claimsOf, readingsOf } from './readings.ts';

const DAY = '1987-04-07';

it.each<[string, readonly string[]]>([
  [
    'Kestrel Homes Inc reported a net loss of three cts or 23,024 dlrs compared with net income of 10,128 dlrs or one cent.',
    [
      'growth | Kestrel Homes | net loss per share | up | value three cts | previous one cent',
      'growth | Kestrel Homes | net loss | up | value 23,024 dlrs | previous 10,128 dlrs',
    ],
  ],
  [
    'Kestrel Homes Inc reported net income of 14 cts a share, or 1.2 mln dlrs, up from 12 cts a share, or 1.1 mln dlrs.',
    [
      'growth | Kestrel Homes | net income per share | up | value 14 cts | previous 12 cts',
      'growth | Kestrel Homes | net income | up | value 1.2 mln dlrs | previous 1.1 mln dlrs',
    ],
  ],
  [
    'Kestrel Homes Inc had operating net of 14 mln dlrs, or 1.02 dlrs a share.',
    [
      'figure | Kestrel Homes | operating net | value 14 mln dlrs',
      'figure | Kestrel Homes | operating net per share | value 1.02 dlrs',
    ],
  ],
])('a sum and what it comes to per share, whichever is told first: %s', (text, lines) => {
  expect(readingsOf(text, DAY)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    'Kestrel Homes Inc had a profit of 12,933 dlrs, excluding an extraordinary loss of 17,210 dlrs, compared to earnings of 69,829 dlrs.',
    [
      'growth | Kestrel Homes | profit | down | value 12,933 dlrs | previous 69,829 dlrs',
      'figure | Kestrel Homes | extraordinary loss | value 17,210 dlrs',
    ],
  ],
  [
    'Kestrel Homes Inc had net of 5.1 mln dlrs, after a charge of 2.1 mln dlrs, compared with a charge of 1.4 mln dlrs.',
    [
      'figure | Kestrel Homes | net | value 5.1 mln dlrs',
      'growth | Kestrel Homes | charge | up | value 2.1 mln dlrs | previous 1.4 mln dlrs',
    ],
  ],
])('what is left out is told by the way: %s', (text, lines) => {
  expect(readingsOf(text, DAY)).toEqual(lines);
});

it.each<[string, readonly (string | null)[]]>([
  [
    'Kestrel Homes Inc said revenues for the third quarter ended February 28 were up 21 pct to 14.1 mln dlrs from 11.7 mln dlrs and nine month revenues were up 25 pct to 39.7 mln dlrs.',
    ['the third quarter ended February 28', 'nine month'],
  ],
  ['Kestrel Homes Inc said six-month profit rose three pct.', ['six-month']],
  [
    'Sales of Kestrel Homes Inc in the nine months ended March 31 rose 12 pct. In the quarter, net income was 3.1 mln dlrs.',
    ['the nine months ended March 31', 'the quarter'],
  ],
])('months that a result is told for: %s', (text, periods) => {
  expect(claimsOf(text, DAY).map(({ period }) => period?.text ?? null)).toEqual(periods);
});

it('a quarter takes no dates of nine months', () => {
  const claims = claimsOf(
    'Sales of Kestrel Homes Inc in the nine months ended March 31 rose 12 pct. In the quarter, net income was 3.1 mln dlrs.',
    DAY,
  );
  expect(claims[1]?.period?.start).toBeNull();
});

it.each<[string, readonly string[]]>([
  [
    'Kestrel Homes Inc said in the quarter 2,240 homes were sold, up from 2,149.',
    ['growth | Kestrel Homes | homes sold | up | value 2,240 homes | previous 2,149'],
  ],
  [
    'Kestrel Homes Inc said 7,544 homes were sold compared to 7,943 last year.',
    ['growth | Kestrel Homes | homes sold | down | value 7,544 homes | previous 7,943'],
  ],
  [
    'Kestrel Gas Inc said a Court of Appeals decision could reduce its 1987 earnings by 10 mln dlrs.',
    ['growth | Kestrel Gas | earnings | down | change 10 mln dlrs | forecast'],
  ],
  ['Kestrel Gas Inc said its 15-1/2 pct discount debentures fall due in 2004.', []],
])('whose number it is and what it was before: %s', (text, lines) => {
  expect(readingsOf(text, DAY)).toEqual(lines);
});

it.each<[string, string]>([
  ['Kestrel Gas Inc said it expected to report a loss of 55 mln dlrs.', 'forecast'],
  ['Kestrel Gas Inc is expected to report a loss of 55 mln dlrs.', 'estimate'],
])('who expects it to be reported: %s', (text, modality) => {
  expect(claimsOf(text, DAY).map((claim) => claim.modality)).toEqual([modality]);
});

it.each<[string, readonly string[]]>([
  [
    'Kestrel Foods Inc said profit for fiscal 1987 ending June 30 will be lower than fiscal 1986 earnings of 410,000 dlrs.',
    ['actual 410,000 dlrs fiscal 1986'],
  ],
  [
    "Kestrel Foods Inc said it expects flat operating profits for fiscal 1987 with last fiscal year's earnings from operations of 9,943,000 dlrs, or 1.05 dlrs a share.",
    ['actual 9,943,000 dlrs last fiscal year', 'actual 1.05 dlrs last fiscal year'],
  ],
  ['Kestrel Foods Inc expects to report fiscal 1987 earnings of 410,000 dlrs.', ['forecast 410,000 dlrs fiscal 1987']],
])('what was, held beside what is expected: %s', (text, lines) => {
  const told = claimsOf(text, DAY).map(({ modality, value, period }) => `${modality} ${value?.text} ${period?.text}`);
  expect(told).toEqual(lines);
});

it('a year that is foreseen is not the one that has ended', () => {
  const claims = claimsOf(
    'Kestrel Shoe Inc said earnings rose six pct to 25.5 mln dlrs for the year ended January 31. It expects capital outlays in fiscal 1987 to exceed 165 mln dlrs.',
    DAY,
  );
  expect(claims.at(-1)?.period?.end).toBe('1988-01-31');
});

it.each<[string, readonly string[]]>([
  [
    'If it acquires the 49.9 pct stake in Borland Oil Inc, Kestrel Oil Inc said, it will use the stock.',
    ['conditional'],
  ],
  ['Kestrel Oil Inc said it acquired a 49.9 pct stake in Borland Oil Inc.', ['actual']],
])('a deal that is only supposed: %s', (text, modalities) => {
  expect(claimsOf(text, DAY).flatMap((claim) => (claim.type === 'deal' ? [claim.modality] : []))).toEqual(modalities);
});

it.each<[string, readonly string[]]>([
  [
    'Kestrel Bell Inc projects a 1.7 pct gain in customer telephone lines.',
    ['growth | Kestrel Bell | customer telephone lines | up | change 1.7 pct | forecast'],
  ],
  ['Cash at Kestrel Bell Inc fell to five mln dlrs.', ['growth | Kestrel Bell | Cash | down | value five mln dlrs']],
])('a measure that another word only begins: %s', (text, lines) => {
  expect(readingsOf(text, DAY)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  ["Acme Corp's $5 million 2025 loss may hurt it.", ['figure | Acme | loss | value $5 million']],
  ['Acme Corp was hurt by its $5 million fourth-quarter loss.', ['figure | Acme | loss | value $5 million']],
  [
    'Acme Corp expects a $4 million loss at its retail unit.',
    ['figure | Acme | loss at its retail unit | value $4 million | forecast'],
  ],
  ['The rout led to a $5 billion loss in market value at Acme Corp.', ['price_move | Acme | down | change $5 billion']],
  ['Traders took a $3 loss on shares of Acme Corp.', []],
])('a loss that a firm made: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});
