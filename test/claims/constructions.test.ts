import { expect, it } from 'vitest';
import { readingsOf } from './readings.ts';

it.each<[string, readonly string[]]>([
  ['Brightline Corp posted 12% revenue growth in the quarter.', ['growth | Brightline | revenue | up | change 12%']],
  ['Brightline Corp reported 8% sales growth in its cloud unit.', ['growth | Brightline | sales | up | change 8%']],
  ['A 12% rise in revenue helped Brightline Corp beat forecasts.', ['growth | Brightline | revenue | up | change 12%']],
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
