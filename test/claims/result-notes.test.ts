import { expect, it } from 'vitest';
import { readingsOf } from './readings.ts';

const DAY = '1987-03-12';

/** A results item of the wire with further lines. */
const withLines = (...lines: readonly string[]): string =>
  `KESTREL MINES LTD <KST> 1986 YEAR\n\n    BRISBANE, March 12 - Shr 48 cts vs 40 cts\n${lines.map((line) => `    ${line}`).join('\n')}`;

const readLines = (...lines: readonly string[]): readonly string[] => readingsOf(withLines(...lines), DAY).slice(1);

it.each<[readonly string[], readonly string[]]>([
  [
    [
      'NOTE - Net is after tax 173,000 dlrs vs 285,000,',
      'interest 9.1 mln vs 8.2 mln and depreciation 11.3 mln vs',
      '9.6 mln.',
    ],
    [
      'growth | Kestrel Mines | tax | down | value 173,000 dlrs | previous 285,000',
      'growth | Kestrel Mines | interest | up | value 9.1 mln | previous 8.2 mln',
      'growth | Kestrel Mines | depreciation | up | value 11.3 mln | previous 9.6 mln',
    ],
  ],
  [
    ['NOTE - Net is before tax 3.1 mln dlrs vs 2.8 mln, minorities nil vs same and interest 1.0 mln vs 900,000.'],
    [
      'growth | Kestrel Mines | tax | up | value 3.1 mln dlrs | previous 2.8 mln',
      'growth | Kestrel Mines | interest | up | value 1.0 mln | previous 900,000',
    ],
  ],
  [
    ['Ore purchases 41.2 mln vs 44.5 mln Administration expenses 6.2 mln vs 8.0 mln'],
    [
      'growth | Kestrel Mines | Ore purchases | down | value 41.2 mln | previous 44.5 mln',
      'growth | Kestrel Mines | Administration expenses | down | value 6.2 mln | previous 8.0 mln',
    ],
  ],
  [
    ['Extraordinary items debit 3.8 mln vs debit 2.3 mln'],
    ['growth | Kestrel Mines | Extraordinary items debit | up | value 3.8 mln | previous 2.3 mln'],
  ],
  [
    ['Order book at end December 2.2 billion vs 2.4 billion'],
    ['growth | Kestrel Mines | Order book at end December | down | value 2.2 billion | previous 2.4 billion'],
  ],
  [
    ['Final div 8p, making 12p vs 11p.'],
    [
      'figure | Kestrel Mines | Final div | value 8p',
      'growth | Kestrel Mines | Final div | up | value 12p | previous 11p',
    ],
  ],
])('rows that share a line, and rows of stocks and debits: %s', (lines, readings) => {
  expect(readLines(...lines)).toEqual(readings);
});

it.each<[string, readonly string[]]>([
  [
    'NOTE: Net includes a 3.0 mln dlr gain, or 12 cts a share, from the sale of land.',
    [
      'figure | Kestrel Mines | gain from the sale of land | value 3.0 mln dlr',
      'figure | Kestrel Mines | gain from the sale of land per share | value 12 cts',
    ],
  ],
  [
    'NOTE: Net excludes a loss of 1.1 mln dlrs or 70 cts/shr from closings.',
    [
      'figure | Kestrel Mines | loss from closings | value 1.1 mln dlrs',
      'figure | Kestrel Mines | loss from closings per share | value 70 cts',
    ],
  ],
  [
    'NOTE: Prior year includes 2.1 mln dlr writeoff, equal to eight cts a share.',
    [
      'figure | Kestrel Mines | writeoff | value 2.1 mln dlr',
      'figure | Kestrel Mines | writeoff per share | value eight cts',
    ],
  ],
  [
    'NOTE: Prior year includes gains of two cts per share from closed operations and four cts per share from sale of mills.',
    [
      'figure | Kestrel Mines | gains from closed operations | value two cts',
      'figure | Kestrel Mines | gains from sale of mills | value four cts',
    ],
  ],
  [
    'NOTE: Net excludes gain of 2.5 mln dlrs from benefit of tax losses and includes pretax gain of 1.2 mln dlrs.',
    [
      'figure | Kestrel Mines | gain from benefit of tax losses | value 2.5 mln dlrs',
      'figure | Kestrel Mines | pretax gain | value 1.2 mln dlrs',
    ],
  ],
  [
    'NOTE: Net includes charge of 8.3 mln dlrs from closings and pretax gain 20.8 mln dlrs.',
    [
      'figure | Kestrel Mines | charge | value 8.3 mln dlrs',
      'figure | Kestrel Mines | pretax gain | value 20.8 mln dlrs',
    ],
  ],
  [
    'NOTE: Net excludes writedown of 19 mln dlrs on oil and gas wells.',
    ['figure | Kestrel Mines | writedown on oil and gas wells | value 19 mln dlrs'],
  ],
])('a sum and the same per share, however they are told: %s', (note, readings) => {
  expect(readLines(note)).toEqual(readings);
});

it.each<[string, readonly string[]]>([
  [
    'Kestrel Foods Inc earnings, excluding a 15 mln dlr charge, fell 10 pct to 40 mln dlrs.',
    [
      'figure | Kestrel Foods | charge | value 15 mln dlr',
      'growth | Kestrel Foods | earnings | down | change 10 pct | value 40 mln dlrs',
    ],
  ],
  [
    'Kestrel Foods Inc said net income, including a $12 million benefit from a ruling, climbed 8% to $120 million.',
    [
      'figure | Kestrel Foods | benefit | value $12 million',
      'growth | Kestrel Foods | net income | up | change 8% | value $120 million',
    ],
  ],
  [
    'Kestrel Foods Inc said profit was 5 mln dlrs, excluding a gain of 2 mln dlrs, compared with 4 mln a year ago.',
    [
      'growth | Kestrel Foods | profit | up | value 5 mln dlrs | previous 4 mln',
      'figure | Kestrel Foods | gain | value 2 mln dlrs',
    ],
  ],
  [
    'Kestrel Foods Inc said EBITDA stood at 71 mln dlrs when adjusted for the impact of the strike.',
    ['figure | Kestrel Foods | EBITDA | value 71 mln dlrs'],
  ],
  [
    'Kestrel Foods Inc said tariffs had an impact of about $110 million on its costs.',
    ['figure | Kestrel Foods | impact | value $110 million'],
  ],
])('what is left out of a result does not move with it: %s', (text, readings) => {
  expect(readingsOf(text, '2025-02-12')).toEqual(readings);
});

it.each<[string, readonly string[]]>([
  [
    'Kestrel Foods Inc said it will record a 12 mln dlr aftertax gain in the second quarter.',
    ['figure | Kestrel Foods | aftertax gain | value 12 mln dlr | forecast'],
  ],
  [
    "Lenders of Kestrel Foods Inc fear that Kestrel's 9.9 mln dlr 1986 loss may grow.",
    ['figure | Kestrel Foods | loss | value 9.9 mln dlr'],
  ],
  [
    'Kestrel Foods Inc said shipments were 1.2 mln tons, off from 1.4 mln tons.',
    ['growth | Kestrel Foods | shipments | down | value 1.2 mln tons | previous 1.4 mln tons'],
  ],
  [
    'Kestrel Foods Inc said exports made up 34 pct of sales against 30 pct in 1985.',
    ['growth | Kestrel Foods | exports share of sales | up | value 34 pct | previous 30 pct'],
  ],
  [
    'Perfume sales at Kestrel Foods Inc reached $744 million (683 million euros) contributing 18 percent of total revenue and showing an increase of 5 percent.',
    [
      'growth | Kestrel Foods | Perfume sales | up | change 5 percent | value $744 million',
      'figure | Kestrel Foods | Perfume sales share of total revenue | value 18 percent',
    ],
  ],
  ["Kestrel Foods Inc said its shareholders' equity fell to 120 mln dlrs from 150 mln dlrs.", []],
])('levels, and what they were before: %s', (text, readings) => {
  expect(readingsOf(text, '1987-03-12')).toEqual(readings);
});
