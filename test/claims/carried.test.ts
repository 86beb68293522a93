import { expect, it } from 'vitest';
import { claimsOf, readingsOf } from './readings.ts';

it('behind a verb whose subject is not known nothing goes on from the sentence before', () => {
  const text =
    'British production fell 0.3% in June.\n\nAmong finished goods, the tally for energy rose four percent after a 9.8 percent increase in May.';
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

const SILENT: readonly (readonly [text: string, figure: string])[] = [
  ['Chrysler moved production of the three large cars to Ohio.', 'three'],
  [
    'Arbor Foods estimates that net income will be $27 million to $29 million, or 72 to 77 cents per share, down from earnings of $40 million.',
    '$40 million',
  ],
];

it.each(SILENT)('%s', (text, figure) => {
  expect(readingsOf(text).filter((line) => line.includes(`value ${figure}`))).toEqual([]);
});

it('what is expected of a year to come is not what a past one is held against', () => {
  const text =
    'In 2025 Arbor Foods earned $32 million, or 41 cents per share. Analysts expect Arbor Foods to record earnings of 65 cents to 85 cents a share in 2026.';
  expect(claimsOf(text).map(({ expected }) => expected)).toEqual([null, null, null]);
  const past = 'Arbor Foods earned 41 cents per share. Analysts expected 38 cents.';
  expect(claimsOf(past).map(({ expected }) => expected?.text)).toEqual(['38 cents']);
});

it("yesterday's close is no time of the move from it", () => {
  const text = "Shares in Arbor Foods dipped to 242p, down 4p from yesterday's close and off an early high of 248p.";
  expect(claimsOf(text).map(({ period }) => period)).toEqual([null, null]);
});
