import { expect, it } from 'vitest';
import { claimsOf, readingsOf } from './readings.ts';

/** The levels of each claim as numbers: reached, before, foreseen. */
const levelsOf = (text: string) =>
  claimsOf(text, '2017-04-27').map(({ direction, value, previous, expected }) => [
    direction,
    value?.value ?? null,
    previous?.value ?? null,
    expected?.value ?? null,
  ]);

it.each<[string, ReturnType<typeof levelsOf>]>([
  [
    'Tarn Foods lost $2.3 million, or a penny a share, in the quarter, compared with a profit of $19 million, or 4 cents a share, a year ago.',
    [
      ['up', 2.3e6, -19e6, null],
      ['up', 0.01, -0.04, null],
    ],
  ],
  [
    'Tarn Foods earned $2.3 million, or 3 cents a share, compared with a loss of $19 million, or 4 cents a share, a year ago.',
    [
      ['up', 2.3e6, -19e6, null],
      ['up', 0.03, -0.04, null],
    ],
  ],
  [
    'Tarn Foods earned 5 cents a share. Analysts had looked for a loss of 2 cents a share.',
    [[null, 0.05, null, -0.02]],
  ],
  ['Tarn Foods lost a penny a share. Analysts had expected a loss of 4 cents a share.', [[null, 0.01, null, 0.04]]],
])('a loss beside a profit: %s', (text, levels) => {
  expect(levelsOf(text)).toEqual(levels);
});

it.each<[string, readonly string[]]>([
  [
    "Tarn Foods ' s sales rose 5 % to $ 3 million .",
    ['growth | Tarn Foods | sales | up | change 5 % | value $ 3 million'],
  ],
  ['Tarn Foods yields 3.8%, nearly double the market average.', ['figure | Tarn Foods | yields | value 3.8%']],
  [
    'Sales at Tarn Foods were $3 million, double the $1.5 million of a year ago.',
    ['growth | Tarn Foods | Sales | up | change double | value $3 million | previous $1.5 million'],
  ],
  [
    'Tarn Foods said comparable sales dropped 5%, with Bexley down 3%, Corder off 11% and Delmont down 6%.',
    [
      'growth | Tarn Foods | comparable sales | down | change 5%',
      'growth | Bexley | comparable sales | down | change 3%',
      'growth | Corder | comparable sales | down | change 11%',
      'growth | Delmont | comparable sales | down | change 6%',
    ],
  ],
  [
    'The S&P 500 rose 1%, with Apple up 3%.',
    ['price_move | S&P 500 | up | change 1%', 'price_move | Apple | up | change 3%'],
  ],
  [
    'Tarn Foods shares fell. Jo Roe, who has a $14 price target on the stock, said it is losing customers to Adidas.',
    ['price_target | Tarn Foods | value $14'],
  ],
  ["Fees made up 30% of Tarn Foods' revenue.", ["figure | Tarn Foods | Fees share of Tarn Foods' revenue | value 30%"]],
  ['Tarn Foods reported a profit. Its German unit lost $5 million.', ['figure | Tarn Foods | loss | value $5 million']],
  [
    'Tarn Foods made $3 billion last quarter, up from $2 billion.',
    ['growth | Tarn Foods | earnings | up | value $3 billion | previous $2 billion'],
  ],
  ['Tarn Foods made $3 billion of acquisitions. Its CEO made $20 million last year.', []],
  [
    'Tarn Foods shares fell. Of 36 analysts, six say buy, while 12 rate it a sell. The shares are worth less than half of what they fetched in 2015.',
    [],
  ],
  [
    'Tarn Foods reported. Revenue was $208 million, up 62% from a year ago but far below the $237 million Wall Street wanted.',
    ['growth | Tarn Foods | Revenue | up | change 62% | value $208 million | expected $237 million'],
  ],
  [
    'Shares of Tarn Foods, the largest U.S. grocer with a market cap of $252 billion, slipped 0.1% to $49.77.',
    ['price_level | Tarn Foods | value $252 billion', 'price_move | Tarn Foods | down | change 0.1% | value $49.77'],
  ],
  [
    'IBM shares lost 4.2%, knocking 43 points off the Dow. They are now down 11% for the year.',
    [
      'price_move | IBM | down | change 4.2%',
      'price_move | Dow Jones Industrial Average | down | change 43 points',
      'price_move | IBM | down | change 11%',
    ],
  ],
  [
    'Tarn Foods reported. Labor costs were 27.4% of revenue, up 50 basis points.',
    ['growth | Tarn Foods | Labor costs | up | change 50 basis points | value 27.4%'],
  ],
  [
    "Tarn Foods said sales grew 5% to $8 billion, but that's less than half the growth of a year ago.",
    ['growth | Tarn Foods | sales | up | change 5% | value $8 billion'],
  ],
  [
    "At 46 times forward earnings Tarn Foods stock isn't cheap. At 40 times earnings the stock is dear: Apple goes for less.",
    [
      'figure | Tarn Foods | times forward earnings | value 46 times',
      'figure | Tarn Foods | times earnings | value 40 times',
    ],
  ],
])('how company news tells it: %s', (text, lines) => {
  expect(readingsOf(text, '2017-04-27')).toEqual(lines);
});

it('gives no session to a price with a day of its own', () => {
  const [low, move] = claimsOf(
    'Tarn Foods shares, which hit a low of $17 on Wednesday, rose 2% to $17.80 after hours.',
  );
  expect([low?.session, move?.session]).toEqual([null, 'after_hours']);
});

it('gives a mark its own time', () => {
  const claims = claimsOf(
    "Tarn Foods shares rose. Even after Thursday's pop they trade below their August 2015 high of $757.",
  );
  expect(claims.map(({ period }) => period?.text)).toEqual(['August 2015']);
});

it('reads a sum behind what a deal is per share', () => {
  const claims = claimsOf('Tarn Foods agreed to buy Bexley Inc for $9 a share in cash, or about $9.4 billion.');
  expect(claims.map(({ type, value }) => [type, value?.value ?? null])).toEqual([
    ['deal', null],
    ['deal', 9.4e9],
  ]);
});
