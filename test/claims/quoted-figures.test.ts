import { expect, it } from 'vitest';
import { readingsOf } from './readings.ts';

it.each<[string, readonly string[]]>([
  [
    'Acme Corp said phone sales in China were down "mid-single digits" in the quarter.',
    ['growth | Acme | phone sales in China | down | change mid-single digits'],
  ],
  ['Acme Corp said revenue rose "about 5%" in May.', ['growth | Acme | revenue | up | change 5%']],
  ['Acme Corp called the "5% club" a success.', []],
])('the marks around a quoted figure part it from nothing: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    'In the currency market, the U.S. dollar is trading in the higher 133 yen-range on Tuesday.',
    ['price_level | U.S. dollar | value 133 yen'],
  ],
  [
    'The S&P 500 ended 0.2% lower at 3,855.76, recovering from 3,808.86.',
    ['price_move | S&P 500 | down | change 0.2% | value 3,855.76', 'price_level | S&P 500 | value 3,808.86'],
  ],
  [
    'Cocoa was off nine dlrs at 1,925 dlrs a tonne in a 1,928 to 1,922 dlr range.',
    ['price_move | cocoa | down | change nine dlrs | value 1,925 dlrs'],
  ],
  ['Acme Corp said profit was $5 million, recovering from $2 million.', ['figure | Acme | profit | value $5 million']],
])('where a price turned, and the range that it trades in: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});
