import { type DateRange, UNDATED } from './calendar.ts';
import { pointedYearAt, yearNumberAt } from './day.ts';
import { namedYearAt } from './quarter.ts';
import { digitsAt, isHyphened, type PeriodKind, type Reading, reading, type Scan, wordAt } from './scan.ts';
import { inYearBefore, yearBeforeBehind } from './year-before.ts';

/**
 * A part of a year that is told by its months, with the year behind: "the September quarter of 2024", "the July-September quarter
 * of FY25", "of the previous fiscal", "a year ago". `rangeIn` dates it in a year, or in the latest.
 */
export function readPartOfYear(
  scan: Scan,
  at: number,
  to: number,
  kind: PeriodKind,
  rangeIn: (year: number | null) => DateRange | null,
): Reading {
  const before = yearBeforeBehind(scan, to);
  if (before !== null) {
    const dates = inYearBefore(scan, before, rangeIn(null) ?? UNDATED);
    return reading(at, before.to, kind, dates, { earlier: true, comparison: 'yoy' });
  }
  const next = wordAt(scan, to) === 'of' ? to + 1 : to;
  const pointed = pointedYearAt(scan, next);
  if (pointed !== null) return reading(at, next + 2, kind, rangeIn(pointed));
  const books = booksAt(scan, next);
  if (books !== null) return reading(at, books.to, kind, inBooks(scan, books.year, rangeIn(books.year)));
  const year = yearNumberAt(scan, next);
  return reading(at, year === null ? to : next + 1, kind, rangeIn(year));
}

/** "FY25", "fiscal 2025", "2024-25", "2024/25": the second of the two years. */
function booksAt(scan: Scan, at: number): { readonly year: number; readonly to: number } | null {
  const first = yearNumberAt(scan, at);
  if (first !== null && isHyphened(scan, at + 1) && digitsAt(scan, at + 1) === (first + 1) % 100)
    return { year: first + 1, to: at + 2 };
  const named = namedYearAt(scan, at);
  return named?.fiscal ? named : null;
}

const CALENDAR = 12;

/** The range, dated by the second year, in the books of that year. */
function inBooks({ yearEnd }: Scan, year: number, range: DateRange | null): DateRange {
  const end = range?.end ?? null;
  if (yearEnd === null || end === null || range === null) return UNDATED;
  if (yearEnd === CALENDAR || Number(end.slice(5, 7)) <= yearEnd) return range;
  return {
    start: `${Number(range.start?.slice(0, 4)) - 1}${range.start?.slice(4)}`,
    end: `${year - 1}${end.slice(4)}`,
  };
}
