import { expect, it } from 'vitest';
import { readingsOf } from './readings.ts';

it.each<[string, readonly string[]]>([
  ['Euroyen bonds were 1/8 to 1/4 point firmer.', ['price_move | Euroyen bonds | up | change 1/8 to 1/4 point']],
  [
    'The Canadian dollar straight market opened with gains of 1/4 or 3/8 point.',
    ['price_move | Canadian dollar straight market | up | change 1/4 or 3/8 point'],
  ],
  [
    'Three-month bills ended three basis points lower at 5.51 pct bid.',
    ['price_move | Three-month bills | down | change three basis points | value 5.51 pct'],
  ],
  [
    'The 4.9 pct 90th bond of 1996 finished at 4.120 pct against 4.165.',
    ['price_move | 4.9 pct 90th bond | down | value 4.120 pct | previous 4.165'],
  ],
  ['The 20-year bond was quoted at 97-12/32 pct.', ['price_level | 20-year bond | value 97-12/32 pct']],
  [
    'The 8 pct two-year notes fell 1/16 to 99-20/32.',
    ['price_move | 8 pct two-year notes | down | change 1/16 | value 99-20/32'],
  ],
  [
    'T-notes fell 10/32 to 12/32 and gilts gained a full point.',
    ['price_move | T-notes | down | change 10/32 to 12/32', 'price_move | gilts | up | change a full point'],
  ],
  ['Treasury notes fell 3/8 to 99-1/2.', ['price_move | Treasury notes | down | change 3/8 | value 99-1/2']],
  [
    'The 10-year Treasury yield fell three basis points.',
    ['price_move | 10-year Treasury yield | down | change three basis points'],
  ],
  [
    'The key 7-1/2 pct 30-year Treasury bond price fell two points to close at 96-7/32.',
    ['price_move | 7-1/2 pct 30-year Treasury bond price | down | change two points | value 96-7/32'],
  ],
])('papers of debt that go by their own words: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each([
  ['The bond was quoted at less 1-1/8, less 7/8.', 'so far below its price of issue'],
  ['Barrow and gilt prices rose 1.00 to 1.50 dlrs.', 'pigs'],
  ['Acme Corp issued notes with a coupon of 8 pct.', 'no price'],
])('no price of a paper: %s (%s)', (text) => {
  expect(readingsOf(text).filter((line) => line.startsWith('price'))).toEqual([]);
});

it.each<[string, readonly string[]]>([
  ['Drug stocks showed gains of 1/8 to 1/4 dlr.', ['price_move | drug sector | up | change 1/8 to 1/4 dlr']],
  ['Copper saw a loss of 10 stg.', ['price_move | copper | down | change 10 stg']],
  ['Acme Corp posted a gain of 28 cents a share.', ['figure | Acme | gain | value 28 cents']],
])('gains and losses of prices, and of firms: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});
