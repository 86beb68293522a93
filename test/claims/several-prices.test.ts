import { expect, it } from 'vitest';
import { readingsOf } from './readings.ts';

it.each<[string, readonly string[]]>([
  [
    'Brent rose 2% to $66.10. WTI gained 1% to $61.50. Both contracts fell about 3% last week.',
    [
      'price_move | Brent crude | up | change 2% | value $66.10',
      'price_move | West Texas Intermediate | up | change 1% | value $61.50',
      'price_move | Brent crude | down | change 3%',
      'price_move | West Texas Intermediate | down | change 3%',
    ],
  ],
  [
    'The Dow rose 0.2%, the S&P 500 gained 0.4% and the Nasdaq added 0.6%. All three indexes are up at least 10% this year.',
    [
      'price_move | Dow Jones Industrial Average | up | change 0.2%',
      'price_move | S&P 500 | up | change 0.4%',
      'price_move | Nasdaq Composite | up | change 0.6%',
      'price_move | Dow Jones Industrial Average | up | change 10%',
      'price_move | S&P 500 | up | change 10%',
      'price_move | Nasdaq Composite | up | change 10%',
    ],
  ],
  [
    'The DAX rose 0.2% and the CAC 40 lost 0.4%, but both gained 3% in May.',
    [
      'price_move | DAX | up | change 0.2%',
      'price_move | CAC 40 | down | change 0.4%',
      'price_move | DAX | up | change 3%',
      'price_move | CAC 40 | up | change 3%',
    ],
  ],
  // measures are no prices, and one index is no two
  [
    'Acme Corp shares rose 2%. Its revenue and profit were mixed. Both fell 3%.',
    ['price_move | Acme | up | change 2%'],
  ],
  ['The DAX rose 0.2%. Both contracts fell 3%.', ['price_move | DAX | up | change 0.2%']],
])('%s', (text, expected) => {
  expect(readingsOf(text)).toEqual(expected);
});
