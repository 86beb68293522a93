import type { Unit } from '../lexicon/calendar.ts';
import type { Comparison } from '../schema/claim.ts';
import {
  addDays,
  addMonths,
  addYears,
  type DateRange,
  endOfMonth,
  monthsFrom,
  startOfMonth,
  UNDATED,
  weekdayOf,
  weekOf,
  wholeYear,
  yearOf,
} from './calendar.ts';
import type { PeriodKind, Scan } from './scan.ts';

const KINDS: Readonly<Record<Unit, PeriodKind>> = {
  minute: 'time',
  hour: 'time',
  session: 'day',
  day: 'day',
  week: 'week',
  fortnight: 'span',
  month: 'month',
  quarter: 'quarter',
  half: 'half',
  year: 'year',
  decade: 'span',
  season: 'span',
  period: 'span',
};

export const kindOf = (unit: Unit): PeriodKind => KINDS[unit];

const AGAINST: Readonly<Partial<Record<Unit, Comparison>>> = {
  year: 'yoy',
  quarter: 'qoq',
  month: 'mom',
  week: 'wow',
  day: 'dod',
  session: 'dod',
};

export const comparisonOf = (unit: Unit | null): Comparison | null => (unit === null ? null : (AGAINST[unit] ?? null));

/** Moves a day by whole units; the units of a trading floor (sessions) have no fixed length. */
function moveBy(date: string, count: number, unit: Unit): string | null {
  if (unit === 'day') return addDays(date, count);
  if (unit === 'hour') return addDays(date, Math.sign(count) * Math.ceil(Math.abs(count) / 24));
  if (unit === 'week') return addDays(date, 7 * count);
  if (unit === 'fortnight') return addDays(date, 14 * count);
  if (unit === 'month') return addMonths(date, count);
  if (unit === 'quarter') return addMonths(date, 3 * count);
  if (unit === 'year') return addYears(date, count);
  return unit === 'decade' ? addYears(date, 10 * count) : null;
}

/** "in the last hour", "over the past four hours" are of the article's day. */
const HOURS_OF_A_DAY = 12;

/** From so many units ago up to the article's date, or from that date on where `count` is positive. */
export function stretchOf(scan: Scan, count: number, unit: Unit): DateRange {
  if (scan.today === null || count > 2000) return UNDATED;
  if (unit === 'minute' || (unit === 'hour' && Math.abs(count) < HOURS_OF_A_DAY))
    return { start: scan.today, end: scan.today };
  const other = moveBy(scan.today, count, unit);
  if (other === null) return UNDATED;
  return count < 0 ? { start: other, end: scan.today } : { start: scan.today, end: other };
}

/** The calendar's own unit around the article's date, `step` units away: last month, this year, next week. */
export function calendarUnit(scan: Scan, unit: Unit, step: number): DateRange {
  const { today, yearEnd } = scan;
  if (today === null) return UNDATED;
  if (unit === 'day') return { start: addDays(today, step), end: addDays(today, step) };
  if (unit === 'week') return weekOf(addDays(today, 7 * step));
  if (unit === 'month') {
    const first = addMonths(startOfMonth(today), step);
    return { start: first, end: endOfMonth(first) };
  }
  if (unit === 'year') return wholeYear(yearOf(today) + step);
  if (unit !== 'quarter' || yearEnd === null) return UNDATED;
  const month = Number(today.slice(5, 7));
  const into = (((month - yearEnd - 1) % 3) + 3) % 3;
  return monthsFrom(yearOf(today), month - into + 3 * step, 3);
}

/** The year that runs on the article's date, or one `step` years away, by the calendar that the article tells. */
export function fiscalYear({ today, yearEnd }: Scan, step: number): DateRange {
  if (today === null || yearEnd === null) return UNDATED;
  const running = Number(today.slice(5, 7)) > yearEnd ? yearOf(today) + 1 : yearOf(today);
  return monthsFrom(running + step - 1, yearEnd + 1, 12);
}

const SATURDAY = 6;

/** The Saturday and Sunday that were last, the article's own included, or `step` weeks later. */
export function weekendOf({ today }: Scan, step: number): DateRange {
  if (today === null) return UNDATED;
  const weekday = weekdayOf(today);
  const start = addDays(today, (weekday < SATURDAY ? -1 - weekday : SATURDAY - weekday) + 7 * step);
  return { start, end: addDays(start, 1) };
}
