import { expect, it } from 'vitest';
import { readingsOf } from './readings.ts';

it.each<[string, readonly string[]]>([
  // what a firm deals in has not moved
  ['Acme Gold Corp opened a pit. The gold miner fell 3%.', ['price_move | Acme Gold | down | change 3%']],
  [
    "Shares in Acme Corp were halted. The oil and gas producer's stock dropped 4%.",
    ['price_move | Acme | down | change 4%'],
  ],
  [
    'Gold fell 3%. Gold miners lost 2%.',
    ['price_move | gold | down | change 3%', 'price_move | Gold miners | down | change 2%'],
  ],
  ['Heineken warned of weak demand. The Dutch brewer fell 2%.', ['price_move | Heineken | down | change 2%']],
  // a name that begins with a common word
  [
    'Old Castle Energy jumped 29% in heavy trading. The old sites are worth little.',
    ['price_move | Old Castle Energy | up | change 29%'],
  ],
  [
    'SoftBank slid 10%, wiping about $32 billion off its market value, while Advantest lost 6%.',
    [
      'price_move | SoftBank | down | change 10%',
      'price_move | SoftBank | down | change $32 billion',
      'price_move | Advantest | down | change 6%',
    ],
  ],
  [
    'Target — Shares slipped 1%.\n\nCoinbase — JPMorgan raised its price target to $404 from $342.',
    ['price_move | Target | down | change 1%', 'price_target | Coinbase | up | value $404 | previous $342'],
  ],
])('%s', (text, expected) => {
  expect(readingsOf(text)).toEqual(expected);
});
