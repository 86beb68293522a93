import { expect, it } from 'vitest';
import { readingsOf } from './readings.ts';

// what stands in an aside is not what the clause is about
it.each<[string, readonly string[]]>([
  [
    'Acme Foods, once valued at $10 billion by Blackstone, said revenue rose 5%.',
    ['figure | Acme Foods | valuation | value $10 billion', 'growth | Acme Foods | revenue | up | change 5%'],
  ],
  [
    'Acme Foods, valued at $10 billion, rose 5%.',
    ['figure | Acme Foods | valuation | value $10 billion', 'price_move | Acme Foods | up | change 5%'],
  ],
  ['Acme Foods, the owner of Danone, said revenue rose 5%.', ['growth | Acme Foods | revenue | up | change 5%']],
  [
    'Acme Foods, parent of Danone, reported revenue of $5 billion.',
    ['figure | Acme Foods | revenue | value $5 billion'],
  ],
  ['Shares in Acme Foods, owner of Danone, rose 5%.', ['price_move | Acme Foods | up | change 5%']],
  [
    'Acme Foods, bought for $2 billion by Danone in 2020, expects to cut 40 jobs.',
    ['deal | Danone | value $2 billion', 'figure | Acme Foods | jobs to cut | value 40 jobs | forecast'],
  ],
  ['Acme Foods, bought in 2020 by Danone, rose 5%.', ['price_move | Acme Foods | up | change 5%']],
  [
    'Acme Foods, up 5% this year against 3% for Danone, fell 2%.',
    [
      'price_move | Acme Foods | up | change 5%',
      'price_move | Danone | up | change 3%',
      'price_move | Acme Foods | down | change 2%',
    ],
  ],
])('%s', async (text, claims) => {
  expect(await readingsOf(text)).toEqual(claims);
});
