import { expect, it } from 'vitest';
import { readingsOf } from './readings.ts';

const DAY = '2025-02-12';

it.each<[string, readonly string[]]>([
  [
    'Kestrel Mines Inc said the recall affects 120,000 vehicles.',
    ['figure | Kestrel Mines | vehicles | value 120,000 vehicles'],
  ],
  [
    'Kestrel Mines Inc said the deposit contains 3.4 mln tons of ore.',
    ['figure | Kestrel Mines | tons of ore | value 3.4 mln tons'],
  ],
  ['Kestrel Cars Inc said its plant makes 300,000 cars a year.', ['figure | Kestrel Cars | cars | value 300,000 cars']],
  [
    'Kestrel Cars Inc said its 3,000 employees are paid well.',
    ['figure | Kestrel Cars | employees | value 3,000 employees'],
  ],
  ['Kestrel Cars Inc will cut 300 of its 3,000 employees.', []],
  [
    'With 3,000 employees, Kestrel Cars Inc is the largest firm in town.',
    ['figure | Kestrel Cars | employees | value 3,000 employees'],
  ],
])('how many things a firm has, told in passing: %s', (text, lines) => {
  expect(readingsOf(text, DAY)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    'Kestrel Foods Inc targets a 30% share within three years.',
    ['figure | Kestrel Foods | share | value 30% | forecast'],
  ],
  ['Kestrel Foods Inc has a 20 pct market share.', ['figure | Kestrel Foods | market share | value 20 pct']],
  [
    'Kestrel Foods Inc aims for a 25 pct share of the European market.',
    ['figure | Kestrel Foods | share of the European market | value 25 pct | forecast'],
  ],
])('a share of a market that is had or sought: %s', (text, lines) => {
  expect(readingsOf(text, DAY)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    'Kestrel Foods Inc had 80 mln dlrs in cash and 40 mln dlrs in receivables.',
    ['figure | Kestrel Foods | cash | value 80 mln dlrs', 'figure | Kestrel Foods | receivables | value 40 mln dlrs'],
  ],
  [
    'Kestrel Foods Inc owns bonds that throw off $12 million of annual dividends.',
    ['figure | Kestrel Foods | dividends | value $12 million'],
  ],
  [
    'Kestrel Foods Inc said orders on hand amounted to 2.1 billion dlrs.',
    ['figure | Kestrel Foods | orders | value 2.1 billion dlrs'],
  ],
  [
    "Moody's downgraded to Ba-2 from Baa-3 Kestrel Foods Inc's 140 mln dlrs of senior debt.",
    ['figure | Kestrel Foods | senior debt | value 140 mln dlrs'],
  ],
])('what a firm holds, owes and has been ordered: %s', (text, lines) => {
  expect(readingsOf(text, DAY)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    "Kestrel Foods Inc sells in Canada. The company's 50 mln dlr exploration budget will be spent in Canada.",
    ['figure | Kestrel Foods | exploration budget | value 50 mln dlr'],
  ],
  [
    'Kestrel Foods Inc paid 75 cts a share in regular common stock dividends.',
    ['figure | Kestrel Foods | regular common stock dividends | value 75 cts'],
  ],
  ["Kestrel Foods Inc's mills operated at 78 pct of capacity.", ['figure | Kestrel Foods | capacity | value 78 pct']],
  [
    'Net debt at Kestrel Foods Inc of 2.1 billion dlrs compares with equity of 3.0 billion.',
    ['figure | Kestrel Foods | Net debt | value 2.1 billion dlrs'],
  ],
])('whose it is, and what it is not held against: %s', (text, lines) => {
  expect(readingsOf(text, DAY)).toEqual(lines);
});

it('a dividend in stock is a dividend', () => {
  expect(readingsOf('Kestrel Foods Inc declared a 10 pct stock dividend payable May 15.', DAY)).toEqual([
    'figure | Kestrel Foods | stock dividend | value 10 pct',
  ]);
});
