import { expect, it } from 'vitest';
import { readingsOf } from './readings.ts';

it.each<[string, readonly string[]]>([
  [
    'U.S. factory orders in February fell a revised 1.2 billion dlrs, or 0.6 pct, to 190.3 billion dlrs.',
    [
      'growth | United States | U.S. factory orders | down | change 0.6 pct | changeAlso 1.2 billion dlrs | value 190.3 billion dlrs',
    ],
  ],
  [
    'U.S. public works outlays rose for a third successive month to 61 billion dlrs in February from 60.2 billion dlrs in January.',
    ['growth | United States | U.S. public works outlays | up | value 61 billion dlrs | previous 60.2 billion dlrs'],
  ],
])('a revised change, and one month after another: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    'Malaysian opening stocks at the start of this year were put at only 565,000 tonnes compared with 914,000 in January 1986.',
    ['growth | Malaysia | Malaysian opening stocks | down | value 565,000 tonnes | previous 914,000'],
  ],
  [
    'Ghana exported less cocoa. Ghanaian production was put at 297,000 tonnes after 312,000 a year earlier.',
    ['growth | Ghana | Ghanaian production | down | value 297,000 tonnes | previous 312,000'],
  ],
  [
    'Thai net exports are therefore expected to drop 500,000 tonnes to 2.54 mln, while those of Burma are likely to decline by 10 pct to 280,000 tonnes.',
    [
      'growth | Thailand | Thai net exports | down | change 500,000 tonnes | value 2.54 mln | forecast',
      'growth | Myanmar | net exports | down | change 10 pct | value 280,000 tonnes | estimate',
    ],
  ],
  [
    'Thai net exports, therefore, may fall by 29 pct to 350,000 tonnes.',
    ['growth | Thailand | Thai net exports | down | change 29 pct | value 350,000 tonnes | forecast'],
  ],
])('what a country makes, stores and sells: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});
