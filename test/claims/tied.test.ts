import { expect, it } from 'vitest';
import { readingsOf } from './readings.ts';

it.each<[string, readonly string[]]>([
  ['Shares of Tarn Corp rose 9% in heavy volume to $18.', ['price_move | Tarn | up | change 9% | value $18']],
  [
    'Shares of Tarn Corp lost 4% on the Zurich exchange to 12.40 francs.',
    ['price_move | Tarn | down | change 4% | value 12.40 francs'],
  ],
  [
    'Tarn Corp raised its dividend 4% in addition to $40 million of buybacks.',
    ['growth | Tarn | dividend | up | change 4%', 'deal | Tarn | value $40 million'],
  ],
])('the level behind where or in what the move was made: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  ['Tarn Corp shares are trading 40% below their record high.', ['price_move | Tarn | down | change 40%']],
  ["Tarn Corp's shares stand 12% above their issue price.", ['price_move | Tarn | up | change 12%']],
  ['The S&P 500 is 8% above its April low.', ['price_move | S&P 500 | up | change 8%']],
  ["Tarn Corp's revenue was 12% below its record estimate.", []],
  ['The Nasdaq is 8% above its 50-day moving average.', []],
])('how far a price is from one that it had: %s', (text, lines) => {
  expect(readingsOf(text).filter((line) => !line.includes('price_level'))).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  ["Tarn Corp's dividend yield, currently 4.2%, is above average.", ['figure | Tarn | dividend yield | value 4.2%']],
  ['Tarn Corp said its debt, now at $3 billion, would fall.', ['figure | Tarn | debt | value $3 billion']],
  [
    'Tarn Corp posted a solid half, with turnover reaching £412 million.',
    ['figure | Tarn | turnover | value £412 million'],
  ],
  ['Tarn Corp booked charges amounting to $40 million.', ['figure | Tarn | charges | value $40 million']],
  [
    'Tarn Corp shares fell 3% after reaching $50 in early trade.',
    ['price_move | Tarn | down | change 3%', 'price_level | Tarn | value $50'],
  ],
])('a level beside its measure, in commas or behind a participle: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    'The Sensex fell 1.2%, taking its decline from the record high to 18.5%.',
    ['price_move | Sensex | down | change 1.2%', 'price_move | Sensex | down | change 18.5%'],
  ],
  [
    'Sales at Tarn Corp rose 2%, bringing their gain this year to more than 30%.',
    ['growth | Tarn | Sales | up | change 2%', 'growth | Tarn | Sales | up | change 30%'],
  ],
  ['Gold has extended its rally this year to 30%.', ['price_move | gold | up | change 30%']],
])('how large a movement is by now: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});
