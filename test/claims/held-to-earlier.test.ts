import { expect, it } from 'vitest';
import { claimsOf, readingsOf } from './readings.ts';

it.each<[string, readonly string[]]>([
  [
    'Revenue at Acme Corp of £52m was marginally below the £53m of a year ago.',
    ['growth | Acme | Revenue | down | value £52m | previous £53m'],
  ],
  [
    "Revenue at Acme Corp was £52m, just above last year's £50m.",
    ['growth | Acme | Revenue | up | value £52m | previous £50m'],
  ],
  [
    'Acme Corp posted a profit of £52m, well ahead of the £40m of the prior year.',
    ['growth | Acme | profit | up | value £52m | previous £40m'],
  ],
  ['The market cap of Acme Corp added $80 billion and is above $3 trillion now.', []],
  [
    "Acme Corp's milling costs fell 12 pct to $410 per ton of ore crushed in 1986 from $466 in 1985.",
    ['growth | Acme | milling costs | down | change 12 pct | value $410 | previous $466'],
  ],
  [
    "Acme Corp's output was 2,100 tonnes of zinc last year, against 2,000 tonnes in 1985.",
    ['growth | Acme | output | up | value 2,100 tonnes | previous 2,000 tonnes'],
  ],
  [
    "Acme Corp's average price for tin was 62 cents a pound worldwide in 1986 compared to 71 cents in 1985.",
    ['growth | Acme | average price for tin | down | value 62 cents | previous 71 cents'],
  ],
  [
    'Acme Corp will raise its budget to $120 million next year, six pct more than the $113 million spent in 1986.',
    ['growth | Acme | budget | up | change six pct | value $120 million | previous $113 million | forecast'],
  ],
  [
    "Acme Corp's production was 500,000 tonnes, 10 pct below the 550,000 tonnes produced a year earlier.",
    ['growth | Acme | production | down | change 10 pct | value 500,000 tonnes | previous 550,000 tonnes'],
  ],
  [
    "Acme Corp's output of 2.0 mln tonnes is still below the 2.4 mln tonnes produced in 1984.",
    ['growth | Acme | output | down | value 2.0 mln tonnes | previous 2.4 mln tonnes'],
  ],
  ['Exports made up 38 pct of orders at Acme Corp against 40 pct of those in 1985.', []],
])('a level held to an earlier one: %s', (text, lines) => {
  const readings = readingsOf(text);
  if (lines.length > 0) expect(readings).toEqual(lines);
  else expect(readings.join()).not.toContain('previous');
});

it.each<[string, string | null]>([
  ['Revenue at Acme Corp was $5 billion, 12% higher than in 2024.', null],
  ['Sales at Acme Corp were $5 billion, a gain of 12% over last year.', null],
  ['Sales at Acme Corp in 2025 were 12% higher than in 2024.', '2025'],
  ['Sales at Acme Corp rose 12% in 2025, up on last year.', '2025'],
])('the time that a change is measured from is not its own: %s', (text, period) => {
  const [claim] = claimsOf(text);
  expect(claim).toBeDefined();
  expect(claim?.period?.text ?? null).toBe(period);
});

it.each<[string, readonly string[]]>([
  [
    'Acme Corp reported similar profits ($41 million versus $40 million a year ago).',
    ['growth | Acme | profits | up | value $41 million | previous $40 million'],
  ],
  [
    'Profit at Acme Corp was higher ($41 million against $38 million).',
    ['growth | Acme | Profit | up | value $41 million | previous $38 million'],
  ],
  [
    'The margin of Acme Corp was little changed (12.1% vs 12.0%).',
    ['growth | Acme | margin | flat | value 12.1% | previous 12.0%'],
  ],
  ['Revenue at Acme Corp was unchanged (€5 million).', ['growth | Acme | Revenue | flat | value €5 million']],
])('levels in brackets behind what they tell: %s', (text, lines) => {
  expect(readingsOf(text)).toEqual(lines);
});

it.each<[string, string, string]>([
  ['Planned spending at Acme Corp in 2027 is far below the $300 million spent in 2025.', '2025', 'actual'],
  ['Planned spending at Acme Corp should be below the $300 million budgeted for 2027.', '2027', 'forecast'],
])('what was done before has its own time and is no plan: %s', (text, period, modality) => {
  const [claim] = claimsOf(text);
  expect([claim?.value?.text, claim?.period?.text, claim?.modality]).toEqual(['$300 million', period, modality]);
});
