import { expect, it } from 'vitest';
import { readingsOf } from './readings.ts';

it.each<[string, readonly string[]]>([
  [
    'Shares in Seoul added 0.8%, while equities in Manila gained 0.5%.',
    ['price_move | Shares in Seoul | up | change 0.8%', 'price_move | equities in Manila | up | change 0.5%'],
  ],
  [
    'Japanese stocks fell 2%. The Malaysian benchmark index and the Indonesian stock market lost 0.6% and 1% respectively.',
    [
      'price_move | Japanese stocks | down | change 2%',
      'price_move | Malaysian benchmark index | down | change 0.6%',
      'price_move | Indonesian stock market | down | change 1%',
    ],
  ],
  [
    'Emerging market stocks rose 1%. Chinese blue chips ended 0.2% lower.',
    ['price_move | Emerging market stocks | up | change 1%', 'price_move | Chinese blue chips | down | change 0.2%'],
  ],
  [
    'The small and midcap indexes tumbled 3.5% and 3% each. The BSE midcap and smallcap indices closed 0.1 percent up.',
    [
      'price_move | smallcap index | down | change 3.5%',
      'price_move | midcap index | down | change 3%',
      'price_move | BSE midcap | up | change 0.1 percent',
      'price_move | BSE smallcap | up | change 0.1 percent',
    ],
  ],
  [
    'The Stoxx 600 rose 1%. The Stoxx 600 banks index gained 2%. The mining sub-index lost 3%.',
    [
      'price_move | STOXX Europe 600 | up | change 1%',
      'price_move | Stoxx 600 banks | up | change 2%',
      'price_move | mining sub-index | down | change 3%',
    ],
  ],
  ['The FTSE 100 CURRENCYCOM:UK100 gained 0.4%.', ['price_move | FTSE 100 | up | change 0.4%']],
  [
    'Gold fell 4.6% on Monday. Prices for the precious metal are still up about 64% for the year.',
    ['price_move | gold | down | change 4.6%', 'price_move | gold | up | change 64%'],
  ],
  [
    'The Hang Seng fell 1%. Acme Corp shares enjoyed a rally, though they are down 2.50 dollars since Friday.',
    ['price_move | Hang Seng | down | change 1%', 'price_move | Acme | down | change 2.50 dollars'],
  ],
  [
    'Shares of Acme Corp fell. The stock was trading lower for the fourth day, down 27 per cent during the period.',
    ['price_move | Acme | down | change 27 per cent'],
  ],
  [
    "Acme Corp had a market cap of $75 billion. Acme Corp's stock surge boosted its market cap by $5 billion.",
    ['price_level | Acme | value $75 billion', 'price_move | Acme | up | change $5 billion'],
  ],
  [
    'The total market value of the cryptocurrency industry decreased 1% to $3.12 trillion.',
    ['price_move | crypto market | down | change 1% | value $3.12 trillion'],
  ],
])('the clause tells what was traded: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each([
  [
    'The 10-year Bund yield eased 4 basis points. They raced 3.6% higher.',
    'carmakers of the sentence before, not the yield',
    1,
  ],
  ['Northern Star Resources put on 10 to 3.45.', 'ten cents, not dollars', 0],
])('no price is read: %s', (text, _, count) => {
  expect(readingsOf(text)).toHaveLength(count);
});

// names that hold others, and those that lead
it.each<[string, readonly string[]]>([
  [
    "MSCI's broadest index of Asia-Pacific shares outside Japan fell 1.2%.",
    ['price_move | MSCI Asia Pacific ex Japan | down | change 1.2%'],
  ],
  ['The MSCI Asia Pacific Index rose 0.5%.', ['price_move | MSCI Asia Pacific | up | change 0.5%']],
  ['The Federal Reserve Bank of New York said loans of large banks fell $581 million.', []],
  [
    'The S&P 500 rose 1%, led by energy with a 1.9% gain.',
    ['price_move | S&P 500 | up | change 1%', 'price_move | energy | up | change 1.9%'],
  ],
  ['Bank of New York shares rose 2%.', ['price_move | BNY Mellon | up | change 2%']],
])('%s', async (text, claims) => {
  expect(await readingsOf(text)).toEqual(claims);
});
