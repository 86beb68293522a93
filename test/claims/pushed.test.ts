import { expect, it } from 'vitest';
import { readingsOf } from './readings.ts';

it.each<[string, readonly string[]]>([
  ['The rejection pushed bitcoin south to $96,000.', ['price_move | Bitcoin | down | value $96,000']],
  ['The selloff dragged bitcoin to $96,000.', ['price_move | Bitcoin | down | value $96,000']],
  ['Safe-haven demand propelled gold to $3,500.', ['price_move | gold | up | value $3,500']],
  ['Nikkei vaults past 49,000 to record', ['price_move | Nikkei 225 | up | value 49,000']],
  ['Bitcoin is back above $97,000 after a week of losses.', ['price_level | Bitcoin | value $97,000']],
  ["Lower costs pushed Tarn Corp's margin to 12% from 9%.", ['growth | Tarn | margin | up | value 12% | previous 9%']],
  [
    "The deal pushed Tarn Corp's gearing up to around 59 percent from 20 percent.",
    ['growth | Tarn | gearing | up | value 59 percent | previous 20 percent'],
  ],
  [
    "Increased lending by Norway's banks pushed net capital exports to 11.7 billion crowns from 10.0 billion.",
    ['growth | Norway | net capital exports | up | value 11.7 billion crowns | previous 10.0 billion'],
  ],
  ['Tarn Corp pushed back its launch to 2027.', []],
  ['The government is pushing a 10% tariff.', []],
])('what is pushed, and to what: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    'U.S. existing-home sales came in at an annual rate of 4.1 million.',
    ['figure | United States | U.S. existing-home sales | value 4.1 million'],
  ],
  [
    'Tarn Corp earned 41 cents a share, outperforming the 34 cents anticipated.',
    ['figure | Tarn | earnings per share | value 41 cents | expected 34 cents'],
  ],
  [
    "Tarn Corp's results include a $440 million non-cash, one-time impairment charge.",
    ['figure | Tarn | one-time impairment charge | value $440 million'],
  ],
  [
    'Tarn Corp had revenue of $12.2 billion, of which $7.4 billion will come from Beta Bank.',
    ['figure | Tarn | revenue | value $12.2 billion', 'figure | Beta Bank | revenue | value $7.4 billion | forecast'],
  ],
  ['Tarn Bancorp owns 13 banks in Missouri.', ['figure | Tarn Bancorp | banks | value 13 banks']],
])('measures behind a rate, an outdone estimate, two qualities, a part: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});
