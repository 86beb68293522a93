import { expect, it } from 'vitest';
import { readingsOf } from './readings.ts';

it.each<[string, readonly string[]]>([
  // what a currency is told in is no earlier level
  [
    'The pound traded at 1.33 against the dollar, down 0.1%.',
    ['price_move | sterling | down | change 0.1% | value 1.33'],
  ],
  [
    'The rupee settled at 88.77 against the dollar, down 0.1% on the day and 0.9% weaker for the week.',
    ['price_move | Indian rupee | down | change 0.1% | value 88.77', 'price_move | Indian rupee | down | change 0.9%'],
  ],
  [
    'The won weakened to 1,449.4 per dollar, compared with 1,437.9 on Tuesday.',
    ['price_move | South Korean won | down | value 1,449.4 | previous 1,437.9'],
  ],
  ['Acme Corp has won 5% of the vote. The team won 3% more.', []],
  [
    'The 10-year Treasury yield was 4.02%, versus 3.99% on Thursday.',
    ['price_move | 10-year Treasury yield | up | value 4.02% | previous 3.99%'],
  ],
  [
    'December corn firmed 3/4 cent to $4.11-1/2 a bushel.',
    ['price_move | corn | up | change 3/4 cent | value $4.11-1/2'],
  ],
  [
    'The Kospi fell as much as 2% before finishing 0.2% ahead. The DAX closed 0.3% in the red.',
    [
      'price_move | Kospi | down | change 2%',
      'price_move | Kospi | up | change 0.2%',
      'price_move | DAX | down | change 0.3%',
    ],
  ],
  ['Sales at Acme Corp were 3% ahead of forecasts.', []],
  ['Brightwell Bank expects the S&P 500 to end the year at 6,900.', ['price_level | S&P 500 | value 6,900 | estimate']],
  [
    'The Nifty 50 fell 0.3%. Small-caps and mid-caps lost 0.5% apiece. Banks bucked the trend with a 1.6% rise.',
    [
      'price_move | Nifty 50 | down | change 0.3%',
      'price_move | Small-caps | down | change 0.5%',
      'price_move | mid-caps | down | change 0.5%',
      'price_move | Banks | up | change 1.6%',
    ],
  ],
  [
    'Corn was down 0.9% for the week and wheat 1.2%. March milling wheat rose 2%.',
    [
      'price_move | corn | down | change 0.9%',
      'price_move | wheat | down | change 1.2%',
      'price_move | wheat | up | change 2%',
    ],
  ],
  // a mark told behind a move is of what moved
  [
    'The Nasdaq rose 0.1% and the S&P 500 added 0.3%, notching a record close at 6,466.58.',
    [
      'price_move | Nasdaq Composite | up | change 0.1%',
      'price_move | S&P 500 | up | change 0.3%',
      'price_level | S&P 500 | value 6,466.58',
    ],
  ],
])('%s', (text, expected) => {
  expect(readingsOf(text)).toEqual(expected);
});
