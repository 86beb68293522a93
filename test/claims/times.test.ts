import { expect, it } from 'vitest';
import { claimsOf } from './readings.ts';

/** Each claim's anchor and the period that it covers. */
const timesOf = (text: string, published = '2025-08-14'): string[] =>
  claimsOf(text, published).map(({ change, value, period }) =>
    [
      (change ?? value)?.text ?? '-',
      period === null ? 'none' : `${period.text.replace(/\s+/g, ' ')} ${period.start ?? '?'}..${period.end ?? '?'}`,
    ].join(': '),
  );

const MOVES: readonly (readonly [text: string, time: string])[] = [
  ['Arbor Foods shares have fallen 12% so far in August.', '12%: so far in August 2025-08-01..2025-08-14'],
  ['Arbor Foods shares have gained 12% in 2025.', '12%: 2025 2025-01-01..2025-08-14'],
  ['Gold was up 3% for the week.', '3%: the week 2025-08-11..2025-08-14'],
  ['Gold is on track for a weekly gain of 3%.', '3%: weekly 2025-08-11..2025-08-14'],
  ['Gold rose 3% in the week to Friday.', '3%: the week to Friday 2025-08-02..2025-08-08'],
  ['Bitcoin is up 4% in 24 hours.', '4%: 24 hours 2025-08-13..2025-08-14'],
  ['Bitcoin is up 4% in five days.', '4%: five days ?..?'],
  ['Gold rose 3% in the past five trading sessions.', '3%: the past five trading sessions 2025-08-08..2025-08-14'],
  ['Arbor Foods shares have gained 22% since late June.', '22%: since late June ?..2025-08-14'],
  [
    'Arbor Foods shares have lost 40% since its listing in London in March.',
    '40%: since its listing in London in March 2025-03-01..2025-08-14',
  ],
  ['Gold rose 3%, its third gain in four days.', '3%: none'],
  ['Gold rose 3%, rising for the first time in six weeks.', '3%: none'],
];

it.each(MOVES)('%s', (text, time) => {
  expect(timesOf(text)).toEqual([time]);
});

it('on a weekend the week is that of the trading days', () => {
  expect(timesOf('Gold was up 3% for the week.', '2025-08-16')).toEqual(['3%: the week 2025-08-11..2025-08-15']);
});

it('a time that ends the clause before is not of the next one, where that has its own', () => {
  expect(timesOf('Gold rose 3% this week and silver fell 2% for the month.')).toEqual([
    '3%: this week 2025-08-11..2025-08-14',
    '2%: the month 2025-08-01..2025-08-14',
  ]);
});

const MEASURES: readonly (readonly [text: string, time: string])[] = [
  [
    'Arbor Foods made a profit of £48 million for the half-year ended 30 June.',
    '£48 million: the half-year ended 30 June 2025-01-01..2025-06-30',
  ],
  ['Arbor Foods had net debt of $41 million at year-end.', '$41 million: year-end ?..?'],
  ['Arbor Foods sees net debt of $41 million by year-end.', '$41 million: by year-end ?..2025-12-31'],
  [
    'Arbor Foods said turnover rose 6.7 pct in the first two 2025 months.',
    '6.7 pct: the first two 2025 months 2025-01-01..2025-02-28',
  ],
  ['Arbor Foods said first quarter 2024/25 profit rose 6.7 pct.', '6.7 pct: first quarter 2024/25 ?..?'],
  ['Sales at Arbor Foods have risen 40% in five years.', '40%: five years 2020-08-14..2025-08-14'],
  ['Arbor Foods cut 40 jobs in its third restructuring in two years.', '40 jobs: none'],
  ['Arbor Foods has long-term debt of $40 million.', '$40 million: none'],
  ['TORONTO, August 13 -<Arbor Foods Ltd> said it sold 40,000 cars.', '40,000 cars: none'],
];

it.each(MEASURES)('%s', (text, time) => {
  expect(timesOf(text)).toEqual([time]);
});

it('the end of a quarter and the period are those that were told', () => {
  const text =
    'Arbor Foods said revenue rose 4% in the six months ended June 30. Net income for the period was $17 million.\n\nSales rose 2% in the quarter ended June 30. It had cash of $4 million at quarter-end.';
  expect(timesOf(text)).toEqual([
    '4%: the six months ended June 30 2025-01-01..2025-06-30',
    '$17 million: the period 2025-01-01..2025-06-30',
    '2%: the quarter ended June 30 2025-04-01..2025-06-30',
    '$4 million: quarter-end 2025-06-30..2025-06-30',
  ]);
});

it('a month of the quarter goes on for its paragraph, a time behind "after" for nothing', () => {
  const text =
    "Britain's economy grew by 0.3% in the second quarter.\n\nIn June, retail sales grew 0.4%.\n\nHousehold spending rose 0.1%.";
  expect(timesOf(text)).toEqual([
    '0.3%: the second quarter 2025-04-01..2025-06-30',
    '0.4%: June 2025-06-01..2025-06-30',
    '0.1%: the second quarter 2025-04-01..2025-06-30',
  ]);
});

it('the week of one store of fuel is that of the others', () => {
  const text =
    'Crude inventories rose by 3 million barrels in the week ended August 8, the Energy Information Administration said.\n\nGasoline stocks fell by 0.8 million barrels, the EIA said.';
  expect(timesOf(text)).toEqual([
    '3 million barrels: the week ended August 8 2025-08-02..2025-08-08',
    '0.8 million barrels: the week ended August 8 2025-08-02..2025-08-08',
  ]);
});

it('a headline of a quarter, or a target of it that was beaten, tells of which time the results are', () => {
  const text =
    "Arbor Foods jumps after beat-and-raise third quarter\n\nArbor Foods on Thursday blew past Wall Street's third-quarter targets.\n\nRevenue was up 28%.";
  expect(timesOf(text)).toEqual(['28%: third quarter ?..?']);
});

it('the year that a forecaster tells of goes on for the other economies, and for the next sentence of a firm', () => {
  const text =
    "The bank predicts that Germany's economy will grow 2.5% in 2026.\n\nIt was more careful a year ago.\n\nThe bank predicts growth of 1.9% in France.";
  expect(timesOf(text)).toEqual(['2.5%: 2026 2026-01-01..2026-12-31', '1.9%: 2026 2026-01-01..2026-12-31']);
  const firm =
    'Arbor Foods expects 2026 earnings to rise to $3.50 a share.\n\nIt said sales should reach $400 million, compared with $350 million last year.';
  expect(timesOf(firm)).toEqual(['$3.50: 2026 2026-01-01..2026-12-31', '$400 million: 2026 2026-01-01..2026-12-31']);
});

it('a day of the month may be told by a small number in words', () => {
  expect(timesOf('Arbor Foods sold 400 cars on March nine, 1987.', '1987-03-25')).toEqual([
    '400 cars: March nine, 1987 1987-03-09..1987-03-09',
  ]);
});
