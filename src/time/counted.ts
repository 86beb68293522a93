import { MEASURED_NOUNS, UNITS, type Unit } from '../lexicon/calendar.ts';
import {
  addDays,
  addMonths,
  addYears,
  type DateRange,
  endOfMonth,
  startOfMonth,
  UNDATED,
  wholeYear,
} from './calendar.ts';
import { monthAt, settleDay, settleWeekday, weekdayNamedAt, writtenDateAt, yearNumberAt } from './day.ts';
import { countAt, isAmong, type PeriodKind, type Reading, reading, type Scan, unitAt, wordAt } from './scan.ts';
import { comparisonOf, kindOf, stretchOf } from './units.ts';
import { amongWords } from './words.ts';
import { settleMonth } from './year.ts';

const MEASURED = amongWords(MEASURED_NOUNS);
const STRETCHES = amongWords(['horizon', 'period', 'span', 'stretch']);
const HOURS = amongWords(['h', 'd', 'hr', 'hrs']);
const AGO = amongWords(['ago', 'earlier', 'before', 'prior', 'previously']);
const ENDED = amongWords(['ended', 'ending', 'ends', 'to', 'through', 'end']);

/** "three months ended December 31", "a year earlier", "12-month performance", "24h", "three months later". */
export function readCounted(scan: Scan, at: number, hasThe = false): Reading | null {
  const token = scan.tokens[at];
  const count = countAt(scan, at);
  if (count === null || token === undefined) return null;
  if (token.digits && token.end === scan.tokens[at + 1]?.start && isAmong(HOURS, scan, at + 1)) {
    const unit = wordAt(scan, at + 1) === 'd' ? 'day' : 'hour';
    return count <= 365 && !scan.tokens[at + 1]?.capital
      ? reading(at, at + 2, 'span', stretchOf(scan, -count, unit))
      : null;
  }
  const unit = unitAt(scan, at + 1);
  if (unit === null) return null;
  const next = wordAt(scan, at + 2);
  const ended = endedAt(scan, next === 'period' ? at + 3 : at + 2);
  if (ended !== null) return reading(at, ended.to, kindOfLength(count, unit), endingOn(ended.end, count, unit));
  if (isAmong(AGO, scan, at + 2)) {
    const isOne = count === 1;
    return reading(at, at + 3, kindOf(unit), UNDATED, { earlier: true, comparison: isOne ? comparisonOf(unit) : null });
  }
  if (at === 0 && scan.tokens.length === 2)
    return reading(at, at + 2, kindOfLength(count, unit), UNDATED, { fiscal: true });
  if (hasThe && next === 'since') return sinceThen(scan, at);
  if (next === 'later') return reading(at, at + 3, 'open');
  if (unit === 'month' && PART_OF_YEAR.has(count) && RESULT.test(next))
    return reading(at, at + 2, kindOfLength(count, unit), UNDATED, { fiscal: true });
  if (isAmong(MEASURED, scan, at + 2)) {
    const noun = isAmong(STRETCHES, scan, at + 2) ? at + 3 : at + 2;
    return reading(at, noun, 'span', stretchOf(scan, -count, unit));
  }
  return null;
}

/** "in the six weeks since", "in the six weeks since 29 June": to the article's date. */
function sinceThen(scan: Scan, at: number): Reading {
  const date = writtenDateAt(scan, at + 3);
  const start = date === null ? null : settleDay({ ...scan, tense: 'past' }, date.month, date.day, date.year);
  return reading(at, date?.to ?? at + 3, 'span', start === null ? UNDATED : { start, end: scan.today });
}

/** "six month profit", "nine months net": how much of a year is told before a result. */
const PART_OF_YEAR: ReadonlySet<number> = new Set([3, 6, 9, 12]);
const RESULT =
  /^(?:net|profits?|loss(?:es)?|earnings|income|results?|revenues?|sales|turnover|operating|pre-?tax|group)$/;

/** What kind of period so many units are. */
export const kindOfLength = (count: number, unit: Unit): PeriodKind =>
  unit === 'month' && count === 3
    ? 'quarter'
    : unit === 'month' && count === 6
      ? 'half'
      : unit === 'month' && count === 12
        ? 'year'
        : count === 1
          ? kindOf(unit)
          : 'span';

/** "ended December 31", "to the end of March 2024", "ending June", "to Friday": the last day and the token after it. */
export function endedAt(scan: Scan, at: number): { readonly end: string | null; readonly to: number } | null {
  const told = /^(?:that|which)$/.test(wordAt(scan, at)) ? at + 1 : at;
  if (!isAmong(ENDED, scan, told)) return null;
  let next = told + 1;
  if (wordAt(scan, next) === 'on' || wordAt(scan, next) === 'in') next++;
  if (wordAt(scan, next) === 'the') next++;
  if (wordAt(scan, next) === 'end') next++;
  if (wordAt(scan, next) === 'of') next++;
  const weekday = weekdayNamedAt(scan, next);
  if (weekday !== null) return { end: settleWeekday({ ...scan, tense: 'past' }, weekday, ''), to: next + 1 };
  const date = writtenDateAt(scan, next);
  const month = date === null ? monthAt(scan, next) : date.month;
  if (month === null) return null;
  const past: Scan = { ...scan, tense: scan.tense === 'future' || wordAt(scan, told) === 'ending' ? 'none' : 'past' };
  if (date !== null) return { end: settleDay(past, date.month, date.day, date.year), to: date.to };
  const year = yearNumberAt(scan, next + 1);
  return { end: endOfPastMonth(past, month, year), to: year === null ? next + 1 : next + 2 };
}

/** A period that has ended cannot end in a month that is still running. */
function endOfPastMonth(scan: Scan, month: number, year: number | null): string | null {
  const end = settleMonth(scan, month, year)?.end ?? null;
  return end !== null && year === null && scan.tense === 'past' && scan.today !== null && end > scan.today
    ? addYears(end, -1)
    : end;
}

/** So many units that end on a day; months that end with a month begin with one. */
export function endingOn(end: string | null, count: number, unit: Unit): DateRange {
  if (end === null) return UNDATED;
  const months =
    unit === 'month'
      ? count
      : unit === 'quarter'
        ? 3 * count
        : unit === 'half'
          ? 6 * count
          : unit === 'year'
            ? 12 * count
            : 0;
  if (months > 0)
    return {
      start: addDays(
        end === endOfMonth(end) ? endOfMonth(addMonths(startOfMonth(end), -months)) : addMonths(end, -months),
        1,
      ),
      end,
    };
  const days = unit === 'week' ? 7 * count : unit === 'fortnight' ? 14 * count : unit === 'day' ? count : 0;
  return days > 0 ? { start: addDays(end, 1 - days), end } : { start: null, end };
}

const FISCAL: ReadonlySet<Unit> = new Set(['quarter', 'half', 'year', 'period']);

/** "the month of June", "the year 2025", "the year of 2025" */
function namedUnit(scan: Scan, at: number, unit: Unit): Reading | null {
  const hasOf = wordAt(scan, at + 1) === 'of';
  const next = hasOf ? at + 2 : at + 1;
  const month = unit === 'month' && hasOf ? monthAt(scan, next) : null;
  const year = yearNumberAt(scan, month === null ? next : next + 1);
  if (month !== null) return reading(at, year === null ? next + 1 : next + 2, 'month', settleMonth(scan, month, year));
  return unit === 'year' && year !== null ? reading(at, next + 1, 'year', wholeYear(year)) : null;
}

/** "the quarter", "the year", "the quarter ended December 31", "the year to March"; the article says which elsewhere. */
export function readBareUnit(scan: Scan, at: number): Reading | null {
  const unit = unitAt(scan, at);
  const word = wordAt(scan, at);
  if (unit === null || (word.endsWith('s') && UNITS.has(word.slice(0, -1)))) return null;
  const ended = unit === 'day' || unit === 'session' ? null : endedAt(scan, at + 1);
  if (ended !== null) return reading(at, ended.to, kindOf(unit), endingOn(ended.end, 1, unit));
  const named = namedUnit(scan, at, unit);
  if (named !== null) return named;
  if (word === 'year' && wordAt(scan, at + 1) === 'end') return null;
  return reading(at, at + 1, kindOf(unit), UNDATED, { fiscal: FISCAL.has(unit) });
}
