import { addDays, type DateRange, UNDATED, yearOf } from './calendar.ts';
import { kindOfLength } from './counted.ts';
import { type NamedYear, namedYearAt, partOfMonths, yearBehind } from './quarter.ts';
import { countAt, isAmong, type Reading, reading, type Scan, unitAt, wordAt } from './scan.ts';
import { amongWords } from './words.ts';
import { readMonth } from './year.ts';

const FIRST_WORDS = ['first', 'opening'];
const LAST_WORDS = ['last', 'final'];
const FIRST = amongWords(FIRST_WORDS);
const LAST = amongWords(LAST_WORDS);
const CALENDAR = 12;

/** The words that `readMonthsOf` opens with. */
export const MONTHS_OF_WORDS: readonly string[] = [...FIRST_WORDS, ...LAST_WORDS];

/** The month in which the year ends that is named; a year that two share is no calendar's. */
const yearEndOf = (scan: Scan, { fiscal, shared }: NamedYear): number | null =>
  !fiscal ? CALENDAR : shared && scan.yearEnd === CALENDAR ? null : scan.yearEnd;

const isThe = (scan: Scan, at: number): boolean => wordAt(scan, at) === 'the' && unitAt(scan, at + 1) === 'year';

/** "the first two months" of a calendar year: of the latest in which they are over, unless they are to come. */
function latestFirst({ today, tense, yearEnd }: Scan, count: number): DateRange {
  if (today === null || yearEnd !== CALENDAR || tense === 'future') return UNDATED;
  const own = partOfMonths(yearOf(today), CALENDAR, 0, count);
  return (own.end ?? '') <= today ? own : partOfMonths(yearOf(today) - 1, CALENDAR, 0, count);
}

/** "the first eight days of March", "the first seven weeks of the half", "of the new financial year". */
function firstOf(scan: Scan, at: number, count: number): Reading | null {
  const unit = unitAt(scan, at + 2);
  if ((unit !== 'day' && unit !== 'week') || wordAt(scan, at + 3) !== 'of') return null;
  const month = readMonth(scan, at + 4);
  const days = unit === 'day' ? count : 7 * count;
  if (month?.kind === 'month' && month.start !== null && days <= LAST_DAY)
    return reading(at, month.to, 'span', { start: month.start, end: addDays(month.start, days - 1) });
  let noun = /^(?:the|its|this)$/.test(wordAt(scan, at + 4)) ? at + 5 : at + 4;
  while (WHICH.test(wordAt(scan, noun))) noun++;
  const whole = unitAt(scan, noun);
  return whole === 'half' || whole === 'quarter' || whole === 'year'
    ? reading(at, noun + 1, 'span', UNDATED, { fiscal: true })
    : null;
}
const LAST_DAY = 28;
/** "of the new financial year" */
const WHICH = /^(?:new|current|fiscal|financial|second|third|fourth|final)$/;

/** "the first six months of 2025", "the first nine months of the fiscal year", "the last two months of last year". */
export function readMonthsOf(scan: Scan, at: number): Reading | null {
  const isFirst = isAmong(FIRST, scan, at);
  if (!isFirst && !isAmong(LAST, scan, at)) return null;
  const counted = countAt(scan, at + 1);
  const named = counted === null ? null : namedYearAt(scan, at + 2);
  if (isFirst && counted !== null && named !== null && unitAt(scan, named.to) === 'month') {
    const yearEnd = yearEndOf(scan, named);
    const dates = yearEnd === null ? UNDATED : partOfMonths(named.year, yearEnd, 0, counted);
    return reading(at, named.to + 1, kindOfLength(counted, 'month'), dates, { fiscal: named.fiscal });
  }
  const within = isFirst && counted !== null ? firstOf(scan, at, counted) : null;
  if (within !== null) return within;
  const noun = counted === null ? at + 1 : at + 2;
  const count = counted ?? 1;
  if (unitAt(scan, noun) !== 'month' || count < 1 || count >= CALENDAR) return null;
  const kind = kindOfLength(count, 'month');
  const of = yearBehind(scan, noun + 1);
  if (of === null) {
    const isOfYear = wordAt(scan, noun + 1) === 'of' && /^(?:its|the|their)$/.test(wordAt(scan, noun + 2));
    const year = wordAt(scan, noun + 3) === 'fiscal' ? noun + 4 : noun + 3;
    const isYear = isOfYear && unitAt(scan, year) === 'year';
    if (isYear) return reading(at, year + 1, kind, UNDATED, { fiscal: true });
    return isFirst && counted !== null ? reading(at, noun + 1, kind, latestFirst(scan, count), { fiscal: true }) : null;
  }
  const yearEnd = yearEndOf(scan, of);
  const from = isFirst ? 0 : CALENDAR - count;
  const own = yearEnd === null ? UNDATED : partOfMonths(of.year, yearEnd, from, count);
  // "of the year", told in January: the year that has ended
  const isOver = isThe(scan, noun + 2) && scan.tense !== 'future' && (own.end ?? '') > (scan.today ?? '9');
  const dates = isOver && yearEnd !== null ? partOfMonths(of.year - 1, yearEnd, from, count) : own;
  return reading(at, of.to, kind, dates, { fiscal: of.fiscal });
}
