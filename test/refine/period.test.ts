import { describe, expect, it } from 'vitest';
import { claimOf } from './read.ts';

type Row = readonly [text: string, figure: string, period: string | null];

const periodOf = (text: string, figure: string): string | null => {
  const { period } = claimOf(text, figure);
  return period && `${period.text}: ${period.start ?? '?'} to ${period.end ?? '?'}`;
};

const table = (name: string, rows: readonly Row[]) =>
  describe(name, () => {
    it.each(rows)('%s (%s)', (text, figure, period) => {
      expect(periodOf(text, figure)).toBe(period);
    });
  });

const DAY = '2026-03-12 to 2026-03-12';

table('a period in the clause of the figure', [
  ['Shares of Apple fell 3.2% on Tuesday.', '3.2%', 'Tuesday: 2026-03-10 to 2026-03-10'],
  ['On Tuesday, shares of Apple fell 3.2%.', '3.2%', 'Tuesday: 2026-03-10 to 2026-03-10'],
  ['Shares of Apple have gained 12% over the past year.', '12%', 'the past year: 2025-03-12 to 2026-03-12'],
  ['Apple said fourth-quarter revenue rose 8%.', '8%', 'fourth-quarter: ? to ?'],
  ['Revenue at Apple rose 8% in 2025.', '8%', '2025: 2025-01-01 to 2025-12-31'],
  [
    'Revenue at Apple rose 8% in the three months ended December 31.',
    '8%',
    'the three months ended December 31: 2025-10-01 to 2025-12-31',
  ],
  ['Shares of Apple closed the trading session 4% higher.', '4%', `the trading session: ${DAY}`],
]);

table("a period that is not the figure's", [
  ['Revenue at Apple rose to $9 billion from $8 billion in 2024.', '$9 billion', null],
  ['Revenue at Apple rose 8% compared with 2024.', '8%', null],
  ['Shares of Apple rose 3% after its first-quarter results.', '3%', null],
  ['Shares of Apple rose 3%, the most since July 2023.', '3%', null],
  ['Apple reported on Tuesday that its revenue rose 8%.', '8%', null],
  ['OAKHAM, March 10 - Revenue at Apple rose 8%.', '8%', null],
  ['Shares of Apple, which rose 5% on Tuesday, fell 3%.', '3%', null],
  ['Shares of Apple rose 3% to $120, after touching a record $125 on Monday.', '3%', null],
]);

table('a period that goes on', [
  ['European shares fell on Thursday.\n\nThe DAX lost 1.2%.', '1.2%', `Thursday: ${DAY}`],
  ['Apple shares rose on Thursday.\n\n* Gold gained 0.4%', '0.4%', `Thursday: ${DAY}`],
  [
    'Apple reported results for the fourth quarter of 2025.\n\nRevenue rose 8%.',
    '8%',
    'the fourth quarter of 2025: ? to ?',
  ],
  ['Apple said revenue rose 8% in 2025.\n\nNet profit fell 2%.', '2%', '2025: 2025-01-01 to 2025-12-31'],
  ['2026 Outlook\n\n- Revenue growth of 4% at Apple', '4%', '2026: 2026-01-01 to 2026-12-31'],
]);

table('a period that does not go on', [
  ['Apple said revenue rose 8% in 2025.\n\nNet debt fell 2%.', '2%', null],
  ['Apple said revenue rose 8% in 2025.\n\nSales at Nestle fell 2%.', '2%', null],
  ['European shares fell on Thursday.\n\nThe DAX has lost 12%.', '12%', null],
  ['Gold hit a record high in 2018.\n\nSilver lost 1.2%.', '1.2%', null],
]);

describe('the dates of a period', () => {
  it('are those of the quarter named before, for "the quarter"', () => {
    const text =
      'Apple said profit rose 8% in the three months ended December 31. It was its third quarter.\n\nRevenue in the quarter rose 3%.';
    expect(periodOf(text, '3%')).toBe('the quarter: 2025-10-01 to 2025-12-31');
  });

  it("are the calendar's for the quarter of an economy", () => {
    expect(periodOf("China's economy grew 1.9% in the fourth quarter.", '1.9%')).toBe(
      'the fourth quarter: 2025-10-01 to 2025-12-31',
    );
  });

  it('lie ahead beside a word of expectation, though the sentence tells of the past', () => {
    expect(
      periodOf(
        'The Federal Reserve, which held rates, is expected to cut them by 25 basis points on Monday.',
        '25 basis points',
      ),
    ).toBe('Monday: 2026-03-16 to 2026-03-16');
  });
});

describe('what a change is measured against', () => {
  it.each([
    ['Revenue at Apple rose 8% year over year.', '8%', 'yoy'],
    ['Revenue at Apple fell 2% quarter-on-quarter.', '2%', 'qoq'],
    ['Shares of Apple have risen 12% so far this year.', '12%', 'ytd'],
    ['Revenue at Apple rose 8%.', '8%', null],
  ])('%s', (text, figure, comparison) => {
    expect(claimOf(text, figure).comparison).toBe(comparison);
  });
});
