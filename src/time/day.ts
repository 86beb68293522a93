import {
  DOUBTFUL_MONTHS,
  MONTH_LEADS,
  MONTHS,
  SHORT_WEEKDAYS,
  WEEKDAY_NAMES,
  WEEKDAYS,
  YEAR_SPOILERS,
} from '../lexicon/calendar.ts';
import { addDays, daysBetween, isoDay, oneDay, UNDATED, weekdayOf, yearOf } from './calendar.ts';
import { digitsAt, isGlued, isHyphened, type Reading, reading, type Scan, wordAt } from './scan.ts';

/** A date as written: the year may be left out. */
export interface WrittenDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** The token after it. */
  readonly to: number;
}

/** 1900 to 2099 at a token, else null. */
export const yearNumberAt = (scan: Scan, at: number): number | null => {
  const value = scan.tokens[at]?.word.length === 4 ? digitsAt(scan, at) : null;
  return value !== null && value >= 1900 && value < 2100 ? value : null;
};

const dayNumberAt = (scan: Scan, at: number): number | null => {
  const value = digitsAt(scan, at);
  if (value === null || value < 1 || value > 31 || (scan.tokens[at]?.word.length ?? 0) > 2) return null;
  const next = wordAt(scan, at + 1);
  return next === '%' || YEAR_SPOILERS.has(next) ? null : value;
};

const afterOrdinalEnding = (scan: Scan, at: number): number =>
  isGlued(scan, at) && /^(?:st|nd|rd|th)$/.test(wordAt(scan, at)) ? at + 1 : at;

/** The month at a token, 1 to 12; doubtful words ("May", "March", "Jan") only beside something that makes them a month. */
export function monthAt(scan: Scan, at: number): number | null {
  const token = scan.tokens[at];
  const month = token?.capital ? MONTHS.get(token.word) : undefined;
  if (token === undefined || month === undefined) return null;
  if (!DOUBTFUL_MONTHS.has(token.word)) return month;
  const before = scan.tokens[at - 1];
  const next = wordAt(scan, at + 1);
  const named = dayNumberAt(scan, at + 1) !== null || yearNumberAt(scan, at + 1) !== null || next === 'quarter';
  if (named || (before !== undefined && (MONTH_LEADS.has(before.word) || dayNumberAt(scan, at - 1) !== null)))
    return month;
  if (MONTHS.has(next) || (before !== undefined && MONTHS.has(before.word))) return month;
  // "said May Petroleum" is a name.
  const lower = before !== undefined && !before.capital && !before.digits && !scan.tokens[at + 1]?.capital;
  return lower && (token.word.length > 3 || token.word === 'may' || scan.clean[token.end] === '.') ? month : null;
}

/** How many units away a pointing word points. */
export const STEPS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** "last year", "this year", "next year" at a token, as a number. */
export function pointedYearAt(scan: Scan, at: number): number | null {
  const step = STEPS.get(wordAt(scan, at));
  return step !== undefined && wordAt(scan, at + 1) === 'year' && scan.today !== null
    ? yearOf(scan.today) + step
    : null;
}

/** ", 2024", " 2024" or "this year" after a day and month; two digits only in "15-Feb-24". */
function yearAfter(scan: Scan, at: number): { readonly year: number | null; readonly to: number } {
  const comma = wordAt(scan, at) === ',' ? at + 1 : at;
  const year = yearNumberAt(scan, comma);
  if (year !== null) return { year, to: comma + 1 };
  const short = digitsAt(scan, at);
  const pointed = pointedYearAt(scan, at);
  if (pointed !== null) return { year: pointed, to: at + 2 };
  const isJoined = isHyphened(scan, at) && isHyphened(scan, at - 1) && monthAt(scan, at - 1) !== null;
  if (short !== null && isJoined && scan.tokens[at]?.word.length === 2) {
    return { year: short + (short < 70 ? 2000 : 1900), to: at + 1 };
  }
  return { year: null, to: at };
}

function namedDateAt(scan: Scan, at: number): WrittenDate | null {
  const month = monthAt(scan, at);
  if (month !== null) {
    const day = dayNumberAt(scan, at + 1);
    return day === null ? null : { month, day, ...yearAfter(scan, afterOrdinalEnding(scan, at + 2)) };
  }
  const day = dayNumberAt(scan, at);
  if (day === null) return null;
  let next = afterOrdinalEnding(scan, at + 1);
  if (wordAt(scan, next) === 'of') next++;
  const after = monthAt(scan, next);
  return after === null ? null : { month: after, day, ...yearAfter(scan, next + 1) };
}

function numericDateAt(scan: Scan, at: number): WrittenDate | null {
  const year = yearNumberAt(scan, at);
  if (year !== null && isHyphened(scan, at + 1) && isHyphened(scan, at + 2)) {
    const month = digitsAt(scan, at + 1);
    const day = digitsAt(scan, at + 2);
    return month !== null && day !== null && isoDay(year, month, day) ? { year, month, day, to: at + 3 } : null;
  }
  const word = wordAt(scan, at);
  const parts = word.length < 8 ? null : /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(word);
  if (parts) return { day: Number(parts[1]), month: Number(parts[2]), year: Number(parts[3]), to: at + 1 };
  const last = yearNumberAt(scan, at + 4);
  if (last === null || wordAt(scan, at + 1) !== '/' || wordAt(scan, at + 3) !== '/') return null;
  const first = digitsAt(scan, at) ?? 0;
  const second = digitsAt(scan, at + 2) ?? 0;
  const monthFirst = isoDay(last, first, second) !== null;
  const [month, day] = monthFirst ? [first, second] : [second, first];
  return isoDay(last, month, day) ? { year: last, month, day, to: at + 5 } : null;
}

/** A date that starts at a token: "Feb. 13, 2025", "13th of February", "15-Feb-24", "2025-02-13", "2/13/2025", "13.02.2025". */
export const writtenDateAt = (scan: Scan, at: number): WrittenDate | null =>
  namedDateAt(scan, at) ?? numericDateAt(scan, at);

/** A coming day is meant up to nine months ahead; beyond that a past one, as in "expected to show … for December". */
const FAR = 270;

/** Settles a day without a year: the latest that is past, or in the future tense the one to come, or simply the nearest. */
export function settleDay(scan: Scan, month: number, day: number, year: number | null): string | null {
  if (year !== null) return isoDay(year, month, day);
  if (scan.today === null) return null;
  const today = scan.today;
  const gaps = [-1, 0, 1].flatMap((step) => {
    const date = isoDay(yearOf(today) + step, month, day);
    return date === null ? [] : [{ date, gap: daysBetween(today, date) }];
  });
  const past = gaps.filter(({ gap }) => gap <= (scan.tense === 'past' ? 1 : 0)).at(-1);
  const coming = gaps.find(({ gap }) => gap >= 0);
  if (scan.tense === 'past' || coming === undefined) return past?.date ?? null;
  if (past === undefined) return coming.date;
  if (scan.tense === 'future') return coming.gap <= FAR ? coming.date : past.date;
  return coming.gap <= -past.gap ? coming.date : past.date;
}

/** The day that a weekday's name means: the latest one, the article's own day included, or beside a future tense the next. */
export function settleWeekday(scan: Scan, weekday: number, which: string): string | null {
  if (scan.today === null) return null;
  const back = (weekdayOf(scan.today) - weekday + 7) % 7;
  if (which === 'last') return addDays(scan.today, back === 0 ? -7 : -back);
  if (which === 'next') return addDays(scan.today, back === 0 ? 7 : 7 - back);
  return addDays(scan.today, scan.tense === 'future' && back > 0 ? 7 - back : -back);
}

/** "Feb. 13", and with a last day "Feb. 11-14, 2025". */
function readDays(scan: Scan, at: number, date: WrittenDate): Reading {
  const last =
    isHyphened(scan, date.to) && !scan.tokens[date.to - 1]?.word.match(/^\d{4}$/) ? dayNumberAt(scan, date.to) : null;
  const first = settleDay(scan, date.month, date.day, date.year);
  if (last === null || last <= date.day) return reading(at, date.to, 'day', oneDay(first));
  const behind = yearAfter(scan, date.to + 1);
  const start = behind.year === null ? first : isoDay(behind.year, date.month, date.day);
  const end = start === null ? null : isoDay(yearOf(start), date.month, last);
  return reading(at, behind.to, 'span', end === null ? UNDATED : { start, end });
}

/** "Monday", "last Friday", "Thu, Feb 13, 2025", "Feb. 13". */
export function readDay(scan: Scan, at: number): Reading | null {
  const which = STEPS.has(wordAt(scan, at)) ? wordAt(scan, at) : '';
  const first = which === '' ? at : at + 1;
  const token = scan.tokens[first];
  const long = token?.capital ? WEEKDAYS.get(token.word) : undefined;
  const weekday = long ?? (token?.capital ? SHORT_WEEKDAYS.get(token.word) : undefined);
  const next = weekday === undefined ? first : first + 1;
  const dateAt = weekday !== undefined && wordAt(scan, next) === ',' ? next + 1 : next;
  const date = which === '' ? writtenDateAt(scan, dateAt) : null;
  if (date !== null) return readDays(scan, at, date);
  if (long === undefined || WEEKDAY_NAMES.has(wordAt(scan, first - 1))) return null;
  // "Monday.com" is a company.
  const after = scan.tokens[next];
  if (after?.word === 'com' && after.start === (token?.end ?? 0) + 1) return null;
  return reading(at, next, 'day', oneDay(settleWeekday(scan, long, which)));
}
