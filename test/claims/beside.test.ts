import { expect, it } from 'vitest';
import { readingsOf } from './readings.ts';

it.each<[string, readonly string[]]>([
  [
    'Halden Inc reported adjusted earnings of 7 cents per share for the quarter, higher than the same quarter last year, when the company reported EPS of 4 cents.',
    ['growth | Halden | adjusted earnings per share | up | value 7 cents | previous 4 cents'],
  ],
  [
    "Halden Inc had earnings of $1.82 per share, outpacing the $1.56 expected (and notably above last year's $1.32 per share).",
    ['growth | Halden | earnings per share | up | value $1.82 | previous $1.32 | expected $1.56'],
  ],
  [
    'Halden Inc reported earnings of $2.60 per share (though higher than the $2.52 per share reported in the year-ago quarter).',
    ['growth | Halden | earnings per share | up | value $2.60 | previous $2.52'],
  ],
  [
    'Halden Inc expects revenue above 23 billion euros for 2026, slipping from the 24.2 billion euros it reported for 2025.',
    ['growth | Halden | revenue | down | value 23 billion euros | previous 24.2 billion euros | forecast'],
  ],
])('an earlier level beside this one: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each<[string, readonly string[]]>([
  [
    'Halden Inc closed 2025 with $373 million in net sales and $166 million in operating profit, respectively up 16.7% and 41.2%.',
    [
      'growth | Halden | net sales | up | change 16.7% | value $373 million',
      'growth | Halden | operating profit | up | change 41.2% | value $166 million',
    ],
  ],
  [
    'Revenue at Halden Inc rose to $5bn. The 10% on-year increase was driven by demand.',
    ['growth | Halden | Revenue | up | value $5bn', 'growth | Halden | Revenue | up | change 10%'],
  ],
])('a change and what it is of: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each<string>([
  'Halden Inc posted earnings that beat the Street, for a +20.6% earnings surprise.',
  'Halden Inc saw revenues that were +1.10% from the Zacks consensus.',
  'Hiring at Halden Inc rose. The rise was about three times the pace of last year.',
])('a gap to a forecast is no change: %s', (text) => {
  expect(readingsOf(text)).toEqual([]);
});
