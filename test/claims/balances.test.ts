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

it.each<[string, readonly string[]]>([
  [
    'U.S. highway spending in February was 2.5 billion dlrs, or 1.4 pct above the February 1986, total of 180 billion dlrs.',
    [
      'growth | United States | U.S. highway spending | up | change 1.4 pct | changeAlso 2.5 billion dlrs | previous 180 billion dlrs',
    ],
  ],
  [
    'Danish exports were 2.5 billion crowns, or 1.4 pct, below the level of a year earlier.',
    ['growth | Denmark | Danish exports | down | change 1.4 pct | changeAlso 2.5 billion crowns'],
  ],
  [
    'U.S. highway spending in February was 182.5 billion dlrs, or 1.4 pct above the February 1986, total of 180 billion dlrs.',
    [
      'growth | United States | U.S. highway spending | up | change 1.4 pct | value 182.5 billion dlrs | previous 180 billion dlrs',
    ],
  ],
  [
    'Swedish February imports totalled 32.1 billion crowns, a decline of 10 pct against February 1986 but a rise of 5.5 pct against January.',
    [
      'growth | Sweden | imports | down | change 10 pct | value 32.1 billion crowns',
      'growth | Sweden | imports | up | change 5.5 pct',
    ],
  ],
])('how far off is no level, and a share no earlier sum: %s', (text, lines) => {
  expect(readingsOf(text, '1987-03-31')).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    'Smith of Acme Securities Inc spoke. January business inventories rose 0.9 pct, the Commerce Department said.',
    ['growth | United States | business inventories | up | change 0.9 pct'],
  ],
  [
    'Prices in Germany fell, German traders said. The Federal Statistics Office said that import prices fell 0.7 pct.',
    ['growth | Germany | import prices | down | change 0.7 pct'],
  ],
  [
    'Kenya is growing. The manufacturing sector grew by an estimated 5.8 pct in 1986, its minister said.',
    ['growth | manufacturing sector | growth | up | change 5.8 pct'],
  ],
])('whose figures statisticians tell: %s', (text, lines) => {
  expect(readingsOf(text, '1987-03-31')).toEqual(lines);
});
