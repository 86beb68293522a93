import {
  DOUBTFUL_MONTHS,
  MONTH_LEADS,
  MONTHS,
  SHORT_WEEKDAYS,
  SMALL_NUMBERS,
  WEEKDAY_NAMES,
  WEEKDAYS,
  YEAR_SPOILERS,
} from '../lexicon/calendar.ts';
import { AUXILIARIES, CLAUSE_OPENERS, DETERMINERS, RELATIVES } from '../lexicon/function-words.ts';
import { METRIC_HEADS, METRIC_MODIFIERS } from '../lexicon/metrics.ts';
import { addDays, daysBetween, isoDay, oneDay, UNDATED, weekdayOf, yearOf } from './calendar.ts';
import {
  digitsAt,
  isAmong,
  isHyphened,
  isOrdinalEnding,
  isSign,
  type Reading,
  reading,
  type Scan,
  sizeAt,
  toldAt,
  wordAt,
} from './scan.ts';
import { amongWords, byWord } from './words.ts';

/** A date as written: the year may be left out. */
export interface WrittenDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** The token after it. */
  readonly to: number;
}

const SPOILERS = amongWords(YEAR_SPOILERS);
const COMMA = 44;
const SLASH = 47;
const PERCENT = 37;
/** How long a date with points is at least: "1.2.2024". */
export const DOTTED = 8;

/** 1900 to 2099 at a token, else null. */
export const yearNumberAt = (scan: Scan, at: number): number | null => {
  const value = digitsAt(scan, at);
  return value !== null && value >= 1900 && value < 2100 ? value : null;
};

/** 1 to 31 at a token, else null. */
export const dayNumberAt = (scan: Scan, at: number): number | null => {
  const value = digitsAt(scan, at);
  if (value === null || value < 1 || value > 31 || sizeAt(scan, at) > 2) return null;
  return isSign(scan, at + 1, PERCENT) || isAmong(SPOILERS, scan, at + 1) ? null : value;
};

/** "March nine", "on June one put", "June one, 1987": a wire's way of writing; a count of things goes on otherwise. */
function dayWordAt(scan: Scan, at: number): number | null {
  const day = sizeAt(scan, at) < 3 ? null : toldAt(NUMBER_OF, scan, at);
  if (day === null || day > 9) return null;
  const next = wordAt(scan, at + 1);
  const isEnd = at + 1 >= scan.tokens.length || isSign(scan, at + 1, COMMA) || yearNumberAt(scan, at + 1) !== null;
  return isEnd || AFTER_DAY.has(next) || (next !== 'of' && wordAt(scan, at - 2) === 'on') ? day : null;
}
const NUMBER_OF = byWord(SMALL_NUMBERS);
const AFTER_DAY: ReadonlySet<string> = new Set([
  ...[AUXILIARIES, CLAUSE_OPENERS, DETERMINERS, RELATIVES].flatMap((words) => [...words]),
  ...'and or at by for from in on to with against up down ) ;'.split(' '),
]);

const afterOrdinalEnding = (scan: Scan, at: number): number => (isOrdinalEnding(scan, at) ? at + 1 : at);

const MONTH_OF = byWord(MONTHS);
const LEADS = amongWords(MONTH_LEADS);

/** The month at a token, 1 to 12; doubtful words ("May", "March", "Jan") only beside something that makes them a month. */
export function monthAt(scan: Scan, at: number): number | null {
  const token = scan.tokens[at];
  const month = token?.capital ? toldAt(MONTH_OF, scan, at) : null;
  if (token === undefined || month === null) return null;
  const word = wordAt(scan, at);
  if (!DOUBTFUL_MONTHS.has(word)) return month;
  const before = at < 1 ? undefined : scan.tokens[at - 1];
  const named =
    dayNumberAt(scan, at + 1) !== null ||
    dayWordAt(scan, at + 1) !== null ||
    yearNumberAt(scan, at + 1) !== null ||
    wordAt(scan, at + 1) === 'quarter';
  if (named || isAmong(LEADS, scan, at - 1) || dayNumberAt(scan, at - 1) !== null) return month;
  if (toldAt(MONTH_OF, scan, at + 1) !== null || toldAt(MONTH_OF, scan, at - 1) !== null) return month;
  const isWord = word.length > 3 || word === 'may';
  // "U.S. March payrolls", "May exports rose"
  if (isWord && scan.tokens[at + 1]?.capital === false && isMeasure(wordAt(scan, at + 1))) return month;
  // "said May Petroleum" is a name.
  const lower = before !== undefined && !before.capital && !before.digits && !scan.tokens[at + 1]?.capital;
  return lower && (isWord || scan.clean[token.end] === '.') ? month : null;
}

const isMeasure = (word: string): boolean =>
  METRIC_HEADS.has(word) || METRIC_MODIFIERS.has(word) || word === 'non' || word === 'seasonally';

/** How many units away a pointing word points. */
export const STEPS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

export const STEP_OF = byWord(STEPS);

/** "last year", "this year", "next year" at a token, as a number. */
export function pointedYearAt(scan: Scan, at: number): number | null {
  const step = toldAt(STEP_OF, scan, at);
  return step !== null && wordAt(scan, at + 1) === 'year' && scan.today !== null ? yearOf(scan.today) + step : null;
}

/** ", 2024", " 2024" or "this year" after a day and month; two digits only in "15-Feb-24". */
function yearAfter(scan: Scan, at: number): { readonly year: number | null; readonly to: number } {
  const comma = isSign(scan, at, COMMA) ? at + 1 : at;
  const year = yearNumberAt(scan, comma);
  if (year !== null) return { year, to: comma + 1 };
  const short = digitsAt(scan, at);
  const pointed = pointedYearAt(scan, at);
  if (pointed !== null) return { year: pointed, to: at + 2 };
  const isJoined = isHyphened(scan, at) && isHyphened(scan, at - 1) && monthAt(scan, at - 1) !== null;
  if (short !== null && isJoined && sizeAt(scan, at) === 2) {
    return { year: short + (short < 70 ? 2000 : 1900), to: at + 1 };
  }
  return { year: null, to: at };
}

function namedDateAt(scan: Scan, at: number): WrittenDate | null {
  const month = monthAt(scan, at);
  if (month !== null) {
    const day = dayNumberAt(scan, at + 1) ?? dayWordAt(scan, at + 1);
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
  const isLong = scan.tokens[at]?.digits === true && sizeAt(scan, at) >= DOTTED;
  const parts = isLong ? /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(wordAt(scan, at)) : null;
  if (parts) return { day: Number(parts[1]), month: Number(parts[2]), year: Number(parts[3]), to: at + 1 };
  const last = yearNumberAt(scan, at + 4);
  if (last === null || !isSign(scan, at + 1, SLASH) || !isSign(scan, at + 3, SLASH)) return null;
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
    isHyphened(scan, date.to) && !(sizeAt(scan, date.to - 1) === 4 && digitsAt(scan, date.to - 1) !== null)
      ? dayNumberAt(scan, date.to)
      : null;
  const first = settleDay(scan, date.month, date.day, date.year);
  if (last === null || last <= date.day) return reading(at, date.to, 'day', oneDay(first));
  const behind = yearAfter(scan, date.to + 1);
  const start = behind.year === null ? first : isoDay(behind.year, date.month, date.day);
  const end = start === null ? null : isoDay(yearOf(start), date.month, last);
  return reading(at, behind.to, 'span', end === null ? UNDATED : { start, end });
}

const WEEKDAY_OF = byWord(WEEKDAYS);

/** The weekday that is named in full at a token, Monday is 1, else null. */
export const weekdayNamedAt = (scan: Scan, at: number): number | null =>
  scan.tokens[at]?.capital ? toldAt(WEEKDAY_OF, scan, at) : null;

const SHORT_WEEKDAY_OF = byWord(SHORT_WEEKDAYS);

/** The words, besides those of a date, that a day can open with. */
export const DAY_WORDS: readonly string[] = [...STEPS.keys(), ...WEEKDAYS.keys(), ...SHORT_WEEKDAYS.keys()];

/** "Monday", "last Friday", "Thu, Feb 13, 2025", "Feb. 13". */
export function readDay(scan: Scan, at: number): Reading | null {
  const which = toldAt(STEP_OF, scan, at) === null ? '' : wordAt(scan, at);
  const first = which === '' ? at : at + 1;
  const token = scan.tokens[first];
  const long = weekdayNamedAt(scan, first);
  const weekday = long ?? (token?.capital ? toldAt(SHORT_WEEKDAY_OF, scan, first) : null);
  const next = weekday === null ? first : first + 1;
  const dateAt = weekday !== null && isSign(scan, next, COMMA) ? next + 1 : next;
  const date = which === '' ? writtenDateAt(scan, dateAt) : null;
  if (date !== null) return readDays(scan, at, date);
  if (long === null || WEEKDAY_NAMES.has(wordAt(scan, first - 1))) return null;
  // "Monday.com" is a company.
  if (scan.tokens[next]?.start === (token?.end ?? 0) + 1 && wordAt(scan, next) === 'com') return null;
  return reading(at, next, 'day', oneDay(settleWeekday(scan, long, which)));
}
