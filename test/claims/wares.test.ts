import { expect, it } from 'vitest';
import { readingsOf } from './readings.ts';

it.each<[string, readonly string[]]>([
  [
    'Halden Inc opened two shops. Perfume sales reached $744 million, up 5 percent.',
    ['growth | Halden | Perfume sales | up | change 5 percent | value $744 million'],
  ],
  [
    'Halden Inc said its net copper and zinc output rose five pct.',
    ['growth | Halden | net copper and zinc output | up | change five pct'],
  ],
  [
    "Halden Inc's worldwide oil and gas reserves were 90 million barrels.",
    ['figure | Halden | worldwide oil and gas reserves | value 90 million barrels'],
  ],
  [
    'Halden Inc reported results. Coal and steel sales rose 4% to $90 million.',
    ['growth | Halden | Coal and steel sales | up | change 4% | value $90 million'],
  ],
  [
    'Halden Inc reported results. Gold and silver prices fell 4%.',
    ['price_move | gold | down | change 4%', 'price_move | silver | down | change 4%'],
  ],
  ["Halden Inc reported results. The unit's profit rose 3%.", ['growth | Halden | profit | up | change 3%']],
  [
    'Halden Inc said it would raise spending on the search for and development of new ores by 3% to $60 million from $58 million.',
    [
      'growth | Halden | spending on the search for and development of new ores | up | change 3% | value $60 million | previous $58 million | forecast',
    ],
  ],
  ['Halden Inc reported record sales, a 5.3% increase on last year.', ['growth | Halden | sales | up | change 5.3%']],
  [
    'Halden Inc had a good quarter for profit, recording an increase of 8%.',
    ['growth | Halden | profit | up | change 8%'],
  ],
  ['Shares of Halden Inc had a good week, posting a 5% gain.', ['price_move | Halden | up | change 5%']],
  [
    'Footwear revenue at Halden Inc grew 6%, while apparel rose 4% to $2 billion and equipment fell 2%.',
    [
      'growth | Halden | Footwear revenue | up | change 6%',
      'growth | Halden | apparel revenue | up | change 4% | value $2 billion',
      'growth | Halden | equipment revenue | down | change 2%',
    ],
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

it.each<[string, readonly string[]]>([
  [
    "Halden Inc on Thursday reported sales of $9 billion. Halden's first-quarter Tablo sales were up slightly to $1.2 billion.",
    ['figure | Halden | sales | value $9 billion', 'growth | Halden | Tablo sales | up | value $1.2 billion'],
  ],
  [
    'Halden Inc reported results. Sales of Tablos were down 25% to $7 million.',
    ['growth | Halden | Sales of Tablos | down | change 25% | value $7 million'],
  ],
  [
    'Halden Inc reported results. Sales of arthritis drug Movita fell 5 percent to $1.5 billion.',
    ['growth | Halden | Sales of Movita | down | change 5 percent | value $1.5 billion'],
  ],
  [
    'Halden Inc reported results. Movita revenue rose 4% to $1.5 billion.',
    ['growth | Halden | Movita revenue | up | change 4% | value $1.5 billion'],
  ],
  [
    'Halden Inc reported results. Sales at Tallow Stores fell 5 percent, while Tallow Stores shares rose 2%.',
    ['growth | Tallow Stores | Sales | down | change 5 percent', 'price_move | Tallow Stores | up | change 2%'],
  ],
  [
    'Halden Inc reported results. Sales of the brand Movita grew 9.7%, but those of Baolin tumbled 30.7%.',
    ['growth | Halden | Sales of Movita | up | change 9.7%', 'growth | Halden | Sales of Baolin | down | change 30.7%'],
  ],
  [
    'Movita sales rose 4% to $1.5 billion. Movita expects more.',
    ['growth | Movita | sales | up | change 4% | value $1.5 billion'],
  ],
  ['Smartphone sales rose 4% to $1.5 billion.', []],
])('the sales of a ware are those of the firm that the text is about: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});
