import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  daysBetween,
  endOfMonth,
  isoDay,
  monthsFrom,
  quarterOf,
  weekdayOf,
  weekOf,
} from '../../src/time/calendar.ts';

describe('civil dates', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2024-01-01', -1, '2023-12-31'],
    ['1900-02-28', 1, '1900-03-01'],
  ])('%s and %i days is %s', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
    expect(daysBetween(date, expected)).toBe(days);
  });

  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-01-15', -13, '2022-12-15'],
    ['2024-11-30', 14, '2026-01-30'],
  ])('%s and %i months is %s, within the month', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  it('keeps a leap day within a common year', () => {
    expect(addYears('2024-02-29', 1)).toBe('2025-02-28');
  });

  it('knows weekdays, Monday first', () => {
    expect(['2024-08-12', '2024-08-18', '1969-12-31', '1987-10-19'].map(weekdayOf)).toEqual([1, 7, 3, 1]);
    expect(weekOf('2024-08-15')).toEqual({ start: '2024-08-12', end: '2024-08-18' });
  });

  it('knows the ends of months, quarters and stretches that cross a year', () => {
    expect(endOfMonth('2023-02-11')).toBe('2023-02-28');
    expect(quarterOf('2023-12-01')).toBe(4);
    expect(monthsFrom(2024, -1, 3)).toEqual({ start: '2023-11-01', end: '2024-01-31' });
    expect(monthsFrom(2024, 13, 1)).toEqual({ start: '2025-01-01', end: '2025-01-31' });
  });

  it('has no thirtieth of February', () => {
    expect(isoDay(2024, 2, 30)).toBeNull();
    expect(isoDay(2024, 13, 1)).toBeNull();
    expect(isoDay(2024, 2, 29)).toBe('2024-02-29');
  });
});
