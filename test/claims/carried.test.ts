import { expect, it } from 'vitest';
import { claimsOf, readingsOf } from './readings.ts';

it('behind a verb whose subject is not known nothing goes on from the sentence before', () => {
  const text =
    'British production fell 0.3% in June.\n\nAmong finished goods, the index for energy rose four percent after a 9.8 percent increase in May.';
  expect(readingsOf(text).filter((line) => line.includes('9.8'))).toEqual([]);
});

it('a firm of a list that is named with a count of its own has its own change', () => {
  const text =
    'Ford sales rose 2% in March. Sales of cars were: Ford 67,672, up 15.2 pct, Chrysler 30,909, down 3.6 pct, and Nissan 3,358, up 10.7 pct.';
  expect(readingsOf(text).filter((line) => /\| Ford \|.*(?:3\.6|10\.7)/.test(line))).toEqual([]);
});

const TOLD: readonly (readonly [text: string, metric: string])[] = [
  ['Arbor Foods told reporters sales should reach $400 million this year.', 'sales'],
  ['John Smith, chairman of Arbor Foods, told its shareholders revenue will rise 12% this year.', 'revenue'],
  ['Arbor Foods informed creditors profits fell 12% in 2025.', 'profits'],
];

it.each(TOLD)('%s', (text, metric) => {
  expect(claimsOf(text).map((claim) => [claim.subject.name, claim.metric])).toEqual([['Arbor Foods', metric]]);
});

it('what was before a forecast is a fact of its own time', () => {
  const text =
    "Britain's economy grew by 0.3% in the second quarter. Economists polled by Reuters had forecast growth of 0.1% after 0.7% growth in the first quarter.";
  const claims = claimsOf(text, '2025-08-14').map(({ metric, change, modality, period }) => [
    metric,
    change?.text,
    modality,
    period?.start,
  ]);
  expect(claims).toEqual([
    ['economy', '0.3%', 'actual', '2025-04-01'],
    ['economy', '0.7%', 'actual', '2025-01-01'],
  ]);
});
