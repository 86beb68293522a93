import { expect, it } from 'vitest';
import { readingsOf } from './readings.ts';

it.each<[string, readonly string[]]>([
  [
    'Halden Inc opened two shops. Perfume sales reached $744 million, up 5 percent.',
    ['growth | Halden | Perfume sales | up | change 5 percent | value $744 million'],
  ],
  [
    'Halden Inc gave an outlook. Cybersecurity revenue is expected to be approximately $418 million.',
    ['figure | Halden | Cybersecurity revenue | value $418 million | forecast'],
  ],
  [
    'Energy shares rose 2 percent while banking, telecom and metal indices rose 3 percent each.',
    [
      'price_move | energy sector | up | change 2 percent',
      'price_move | banking | up | change 3 percent',
      'price_move | telecom | up | change 3 percent',
      'price_move | metal | up | change 3 percent',
    ],
  ],
  [
    'Shares of Halden Inc broke out of a flat base with a buy point at $69.07.',
    ['price_level | Halden | value $69.07'],
  ],
])('what is sold is the measure and not its owner: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});
