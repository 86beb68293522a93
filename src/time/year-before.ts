import { addDays, addYears, type DateRange, daysBetween } from './calendar.ts';
import { countAt, isAmong, type Scan, unitAt, wordAt } from './scan.ts';
import { fiscalYear } from './units.ts';
import { amongWords } from './words.ts';

const AGO = amongWords(['ago', 'earlier', 'before', 'prior']);
const PRECEDING = amongWords(['last', 'previous', 'prior', 'preceding']);
const OF_BOOKS = amongWords(['fiscal', 'financial']);
const INTO = amongWords(['of', 'in']);

/** The year before, as a phrase tells it: the token behind, and whether it is one of a firm's books. */
export interface YearBefore {
  readonly to: number;
  readonly fiscal: boolean;
}

/** "a year ago", "previous year", "last fiscal", "preceding financial year". */
export function yearBeforeAt(scan: Scan, at: number): YearBefore | null {
  if (isAmong(PRECEDING, scan, at)) {
    if (unitAt(scan, at + 1) === 'year') return { to: at + 2, fiscal: false };
    if (!isAmong(OF_BOOKS, scan, at + 1)) return null;
    const isNamed = unitAt(scan, at + 2) === 'year';
    return isNamed || wordAt(scan, at + 1) === 'fiscal' ? { to: isNamed ? at + 3 : at + 2, fiscal: true } : null;
  }
  const noun = countAt(scan, at) === 1 ? at + 1 : at;
  return unitAt(scan, noun) === 'year' && isAmong(AGO, scan, noun + 1) ? { to: noun + 2, fiscal: false } : null;
}

/** Behind a part of a year, "the June quarter of the previous fiscal"; "last year" is the calendar's. */
export function yearBeforeBehind(scan: Scan, at: number): YearBefore | null {
  const next = isAmong(INTO, scan, at) ? at + 1 : at;
  const first = wordAt(scan, next) === 'the' ? next + 1 : next;
  if (next === at && first > next) return null;
  const found = yearBeforeAt(scan, first);
  return found !== null && !found.fiscal && wordAt(scan, first) === 'last' ? null : found;
}

/** Results are told so many days after the end of what they are of. */
const FRESH = 130;

/** The same part of the year before; that of the books' last year is the latest where it has long ended and was in it. */
export function inYearBefore(scan: Scan, { fiscal }: YearBefore, latest: DateRange): DateRange {
  const { start, end } = latest;
  if (start === null || end === null || scan.today === null) return latest;
  const running = fiscalYear(scan, 0).start;
  if (fiscal && running !== null && end < running && daysBetween(end, scan.today) > FRESH) return latest;
  return { start: addYears(start, -1), end: addDays(addYears(addDays(end, 1), -1), -1) };
}
