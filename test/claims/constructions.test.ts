import { expect, it } from 'vitest';
import { readingsOf } from './readings.ts';

it.each<[string, readonly string[]]>([
  ['Brightline Corp posted 12% revenue growth in the quarter.', ['growth | Brightline | revenue | up | change 12%']],
  ['Brightline Corp reported 8% sales growth in its cloud unit.', ['growth | Brightline | sales | up | change 8%']],
  ['A 12% rise in revenue helped Brightline Corp beat forecasts.', ['growth | Brightline | revenue | up | change 12%']],
  [
    'Acme Corp welcomed a 5% dividend increase by Brightline Corp.',
    ['growth | Brightline | dividend | up | change 5%'],
  ],
  ['Traders cut the odds of another 25-basis-point rate cut in December.', []],
])('a measure between a figure and its noun of movement, and what the movement does: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  ["Brightline Corp's revenue rose a better-than-expected 12%.", ['growth | Brightline | revenue | up | change 12%']],
  [
    "Brightline Corp's revenue rose 12% to a record-high $5 million.",
    ['growth | Brightline | revenue | up | change 12% | value $5 million'],
  ],
  [
    "Brightline Corp's revenue also rose, by 12%, to $5 million.",
    ['growth | Brightline | revenue | up | change 12% | value $5 million'],
  ],
  [
    "Brightline Corp's revenue reached $5 million – up 12% on last year.",
    ['growth | Brightline | revenue | up | change 12% | value $5 million'],
  ],
  [
    "Brightline Corp's revenue was $5 million, 12% ahead of last year.",
    ['growth | Brightline | revenue | up | change 12% | value $5 million'],
  ],
  [
    "Brightline Corp's revenue was $5 million, or 12% higher than last year.",
    ['growth | Brightline | revenue | up | change 12% | value $5 million'],
  ],
  [
    "Brightline Corp's revenue came in at $5 million, which is 12% higher than last year.",
    ['growth | Brightline | revenue | up | change 12% | value $5 million'],
  ],
  [
    "Brightline Corp's revenue totalled $5 million, a 12% increase from $4.5 million a year earlier.",
    ['growth | Brightline | revenue | up | change 12% | value $5 million | previous $4.5 million'],
  ],
  [
    'Brightline Corp reported a 12% increase in revenue, which reached $5 million.',
    ['growth | Brightline | revenue | up | change 12% | value $5 million'],
  ],
])('a change and its level, whatever joins them: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    "Brightline Corp's sales and marketing expenses rose 12% to $3 million.",
    ['growth | Brightline | sales and marketing expenses | up | change 12% | value $3 million'],
  ],
  [
    "Brightline Corp's depreciation and amortization totaled $4 million.",
    ['figure | Brightline | depreciation and amortization | value $4 million'],
  ],
  [
    "Brightline Corp's share of the European car market shrank to 7.1% from 9.4%.",
    ['growth | Brightline | share of the European car market | down | value 7.1% | previous 9.4%'],
  ],
  ["Brightline Corp's stock levels were 8% higher.", ['growth | Brightline | stock levels | up | change 8%']],
  [
    'Brightline Corp raised its forecast for revenue to $5 million from $4 million.',
    ['growth | Brightline | revenue | up | value $5 million | previous $4 million | forecast'],
  ],
  ['Brightline Corp targets revenue of $5 million.', ['figure | Brightline | revenue | value $5 million | forecast']],
  ['Brightline Corp earned $5 million in royalties.', ['figure | Brightline | royalties | value $5 million']],
  [
    "Brightline Corp's orders totaled $2 million, up 12%.",
    ['growth | Brightline | orders | up | change 12% | value $2 million'],
  ],
  ['Brightline Corp reports 12% higher revenue.', ['growth | Brightline | revenue | up | change 12%']],
])('the measure is told by more than its first word: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    'Brightline Corp reported revenue of $5 million, edging past the estimate of $4.9 million.',
    ['figure | Brightline | revenue | value $5 million | expected $4.9 million'],
  ],
  [
    'Brightline Corp reported revenue of $5 million, missing estimates by 2%.',
    ['figure | Brightline | revenue | value $5 million'],
  ],
  [
    'Brightline Corp reported revenue of $5 million, while analysts had expected $4.9 million.',
    ['figure | Brightline | revenue | value $5 million | expected $4.9 million'],
  ],
  [
    'Brightline Corp: revenue $5 million, est. $4.9 million',
    ['figure | Brightline | revenue | value $5 million | expected $4.9 million'],
  ],
  [
    'Brightline Corp: revenue $5 million, +12% y/y',
    ['growth | Brightline | revenue | up | change +12% | value $5 million'],
  ],
  ["Brightline Corp's revenue beat estimates at $5 million.", ['figure | Brightline | revenue | value $5 million']],
  [
    'Brightline Corp had revenue of $5 million, an improvement on the $4 million of a year earlier.',
    ['growth | Brightline | revenue | up | value $5 million | previous $4 million'],
  ],
  [
    'Brightline Corp had a profit of $5 million, nearly three times the $1.7 million it made a year earlier.',
    ['growth | Brightline | profit | up | change three times | value $5 million | previous $1.7 million'],
  ],
  [
    'Brightline Corp expects sales growth in the range of 4% to 5%.',
    ['growth | Brightline | sales | up | change 4% to 5% | forecast'],
  ],
  [
    'Brightline Corp improved its margin to 14% from 12%.',
    ['growth | Brightline | margin | up | value 14% | previous 12%'],
  ],
  ['Apple saw revenue rise 12%.', ['growth | Apple | revenue | up | change 12%']],
])('what a figure is held against: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    'Brightline Corp raised its EBIT target to $7 million, from a previous range of $5 million to $6 million.',
    ['growth | Brightline | EBIT target | up | value $7 million | previous $5 million to $6 million | forecast'],
  ],
  [
    "Brightline Corp's leverage rose to 2.4, above its target of below 2.0.",
    ['growth | Brightline | leverage | up | value 2.4'],
  ],
  [
    "Brightline Corp's sales increased 6% (5% in constant currencies) to $33 million.",
    ['growth | Brightline | sales | up | change 6% | value $33 million'],
  ],
  [
    "Brightline Corp's revenue grew 4% at constant exchange rates, slowing from 9% in March and undershooting expectations of a 6% rise.",
    ['growth | Brightline | revenue | up | change 4% | previous 9% | expected 6%'],
  ],
  [
    "Brightline Corp's profit fell to $5 million from $6 million a year ago, missing the $5.5 million expected by analysts.",
    ['growth | Brightline | profit | down | value $5 million | previous $6 million | expected $5.5 million'],
  ],
  ["Brightline Corp's passenger numbers rose 7%.", ['growth | Brightline | passenger numbers | up | change 7%']],
])('what stands beside a change: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  ['Coltham plc announced its results.\nRevenue rose 9%.', ['growth | Coltham | Revenue | up | change 9%']],
  [
    'Brightline Corp published its results.\nNet debt reduced to £212m (31 December 2025: £260m)',
    ['growth | Brightline | Net debt | down | value £212m | previous £260m'],
  ],
  [
    'Brightline Corp raised the lower end of its profit forecast to $7.30 from $7.10.',
    ['growth | Brightline | profit forecast | up | value $7.30 | previous $7.10 | forecast'],
  ],
  [
    'Brightline Corp had revenue of $5 million, ahead of expectations of $4 million and 44% higher than a year ago.',
    ['growth | Brightline | revenue | up | change 44% | value $5 million | expected $4 million'],
  ],
  [
    "Brightline Corp's profit rose to $5 million, or 12 cents per share, from $4 million, or 10 cents.",
    [
      'growth | Brightline | profit | up | value $5 million | previous $4 million',
      'growth | Brightline | profit per share | up | value 12 cents | previous 10 cents',
    ],
  ],
  [
    "Brightline Corp's bookings are 8% ahead of where they were last year.",
    ['growth | Brightline | bookings | up | change 8%'],
  ],
  [
    'Brightline Corp published its results. SUV sales volumes surged 31%. Drink sales fell 2%.',
    [
      'growth | Brightline | SUV sales volumes | up | change 31%',
      'growth | Brightline | Drink sales | down | change 2%',
    ],
  ],
])('reports as British firms and the press write them: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  ['The report represents an earnings surprise of 9.1% for Brightline Corp.', []],
  [
    "Brightline Corp shares have added 12% since January versus the S&P 500's gain of 9%.",
    ['price_move | Brightline | up | change 12%', 'price_move | S&P 500 | up | change 9%'],
  ],
  [
    'Brightline Corp forecast revenue growth of 14% in the third quarter and a margin of 27%.',
    [
      'growth | Brightline | revenue | up | change 14% | forecast',
      'figure | Brightline | margin | value 27% | forecast',
    ],
  ],
  [
    "Brightline Corp's profit came to 268 billion yen, below an estimate of 290 billion yen from nine analysts.",
    ['figure | Brightline | profit | value 268 billion yen | expected 290 billion yen'],
  ],
])('what is told of another measure or another firm is no part of the claim: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});
