import { describe, expect, it } from 'vitest';
import { findPeriods, tenseAt } from '../../src/time/index.ts';

const datesOf = (sentence: string): (string | null)[] => {
  const span = { start: 0, end: sentence.length };
  const tense = (from: number, to: number) => tenseAt(sentence, span, from, to);
  const context = { publishedOn: '2026-03-12', tense, calendarQuarters: false };
  return findPeriods(sentence, 0, sentence.length, context).map(({ value }) => value.start ?? value.end);
};

describe('the day that a word means', () => {
  it.each([
    ['Oakfield rose on Monday.', ['2026-03-09']],
    ['Oakfield rose as a cut is due on Monday.', ['2026-03-16']],
    ['Oakfield said on Monday it expects results on Tuesday.', ['2026-03-09', '2026-03-17']],
    ["Holders will get a premium to Monday's closing price.", ['2026-03-09']],
    ['Traders price in two cuts by December.', ['2026-12-31']],
    ['Oakfield was up 3% by midday.', ['2026-03-12']],
    ['Debt stood at $4m at the end of December.', ['2025-12-31']],
    ['Sales have grown since January.', ['2026-01-01']],
  ])('%s', (sentence, dates) => {
    expect(datesOf(sentence)).toEqual(dates);
  });
});
