import { CONTRACT_NOUNS, YEAR_SPOILERS } from '../lexicon/calendar.ts';
import {
  addMonths,
  addYears,
  type DateRange,
  daysBetween,
  endOfMonth,
  isoDay,
  monthsFrom,
  UNDATED,
  wholeMonth,
  wholeYear,
  yearOf,
} from './calendar.ts';
import { endedAt, endingOn } from './counted.ts';
import { monthAt, pointedYearAt, STEP_OF, yearNumberAt } from './day.ts';
import { readPartOfYear } from './part-of-year.ts';
import {
  digitsAt,
  isAmong,
  isGlued,
  isHyphened,
  isSign,
  type Reading,
  reading,
  type Scan,
  sizeAt,
  toldAt,
  wordAt,
} from './scan.ts';
import { fiscalYear } from './units.ts';
import { amongWords } from './words.ts';

/** Words before a number that make it a level ("rose to 2015", "$ 2000", "the Russell 2000"). */
const LEVEL_LEADS: ReadonlySet<string> = new Set(
  '$ # £ € ¥ rs c us hk to at above below near around about nearly almost over under some russell vision than up down from and /'.split(
    ' ',
  ),
);

const YEAR_LEADS = amongWords(
  'in since by of for during until fiscal calendar versus vs after before through'.split(' '),
);
const SPOILERS = amongWords(YEAR_SPOILERS);
const PERCENT = 37;
const SLASH = 47;
const COMMA = 44;

/** A bare year, where nothing beside it makes it a count or a level. */
export function isYear(scan: Scan, at: number): boolean {
  const year = yearNumberAt(scan, at);
  if (year === null) return false;
  if (wordAt(scan, at + 1) === 's' && isGlued(scan, at + 1)) return false;
  if (isSign(scan, at + 1, PERCENT) || isAmong(SPOILERS, scan, at + 1)) return false;
  if (scan.tokens[at + 1]?.digits && !isHyphened(scan, at + 1)) return false;
  if (isOfBase(scan, at)) return false;
  // "a post-1949 record"
  if (isHyphened(scan, at) && /^(?:pre|post)$/.test(wordAt(scan, at - 1))) return false;
  if (at === 0 || isAmong(YEAR_LEADS, scan, at - 1)) return true;
  // "down from 1985, when it earned $5m"
  if (isSign(scan, at + 1, COMMA) && wordAt(scan, at + 2) === 'when') return true;
  if (wordAt(scan, at - 1) === 'to' && /^(?:ahead|forward|back)$/.test(wordAt(scan, at - 2))) return true;
  return !LEVEL_LEADS.has(wordAt(scan, at - 1)) && !scan.tokens[at - 1]?.digits;
}

const EQUALS = 61;

/** "(base 1980)", "1985 = 100", "with 2015 as 100", "at constant 1985 prices": what an index or a price is reckoned by. */
function isOfBase(scan: Scan, at: number): boolean {
  const before = wordAt(scan, at - 1);
  const after = wordAt(scan, at + 1);
  if (before === 'base' || (before === 'year' && wordAt(scan, at - 2) === 'base')) return true;
  if (isSign(scan, at + 1, EQUALS) || after === 'equals' || after === 'equal') return true;
  if (after === 'as' && wordAt(scan, at + 2) === '100') return true;
  return after === 'prices' && (before === 'constant' || before === 'at');
}

/** The year that runs where it is foreseen, else the last that has ended, by the calendar that the article tells. */
function fullYear(scan: Scan): DateRange | null {
  if (scan.yearEnd === null) return null;
  return scan.tense === 'none' ? null : fiscalYear(scan, scan.tense === 'future' ? 0 : -1);
}

/** "2024", "full-year 2024", "1987 full-year", "2024 year-end", "2014-2016", "2024/25". */
export function readYear(scan: Scan, at: number, hasThe = false): Reading | null {
  const first = wordAt(scan, at);
  if (first === 'full' && wordAt(scan, at + 1) === 'year') {
    const year = yearNumberAt(scan, at + 2);
    const ended = year === null ? endedAt(scan, at + 2) : null;
    if (ended !== null) return reading(at, ended.to, 'year', endingOn(ended.end, 1, 'year'));
    return year === null
      ? reading(at, at + 2, 'year', fullYear(scan), { fiscal: true })
      : reading(at, at + 3, 'year', wholeYear(year));
  }
  if (first === 'calendar') {
    const named = yearNumberAt(scan, at + 1);
    if (named !== null) return reading(at, at + 2, 'year', wholeYear(named));
    const isWhole = hasThe && wordAt(scan, at + 1) === 'year' && wordAt(scan, at + 2) !== 'to';
    return isWhole ? reading(at, at + 2, 'year', fullYear({ ...scan, yearEnd: 12 })) : null;
  }
  const year = yearNumberAt(scan, at);
  if (year === null || !isYear(scan, at)) return null;
  const second = wordAt(scan, at + 1);
  const third = wordAt(scan, at + 2);
  if (second === 'full' && third === 'year') return reading(at, at + 3, 'year', wholeYear(year));
  if (second === 'year' && third === 'end')
    return reading(at, at + 3, 'open', { start: null, end: isoDay(year, 12, 31) });
  const last = isHyphened(scan, at + 1) ? yearNumberAt(scan, at + 1) : null;
  if (last !== null && last > year) {
    return reading(at, at + 2, 'span', { start: isoDay(year, 1, 1), end: isoDay(last, 12, 31) });
  }
  const isSlashed = isSign(scan, at + 1, SLASH);
  const crop = isSlashed ? at + 2 : at + 1;
  const short = (isSlashed || isHyphened(scan, crop)) && sizeAt(scan, crop) === 2 ? digitsAt(scan, crop) : null;
  if (short !== null && short === (year + 1) % 100) return reading(at, crop + 1, 'year', null, { fiscal: true });
  // "the 1987/95 bond": from issue to maturity
  if (isSlashed && isGlued(scan, crop) && sizeAt(scan, crop) === 2 && digitsAt(scan, crop) !== null) return null;
  const next = wordAt(scan, at + 1) === 'and' ? yearNumberAt(scan, at + 2) : null;
  if (next === year + 1 && endsHere(scan, at + 3))
    return reading(at, at + 3, 'span', { start: isoDay(year, 1, 1), end: isoDay(next, 12, 31) });
  return reading(at, at + 1, 'year', wholeYear(year));
}

/** Not "5% and 6% in 2024 and 2025, respectively", "in 2024 and 2025 sales"; a sentence or clause ends there, or goes on. */
const endsHere = (scan: Scan, at: number): boolean => {
  const next = isSign(scan, at, COMMA) ? at + 1 : at;
  return wordAt(scan, next) !== 'respectively' && (next > at || at >= scan.tokens.length || !isNoun(scan, at));
};
const isNoun = (scan: Scan, at: number): boolean =>
  scan.tokens[at]?.digits === true ||
  ((scan.tokens[at]?.known ?? 0) < 0 && /^\w/.test(wordAt(scan, at)) && !VERBS.has(wordAt(scan, at)));
const VERBS: ReadonlySet<string> = new Set(
  'as was were is are will would but while with when amid because due'.split(' '),
);

/** The month is meant that is begun or just past; a coming one only beside a future tense, or where it is nearer. */
const AHEAD = { past: 0, none: 3, future: 9 } as const;

/** The year of a month that is named without one. */
export function settleMonth(scan: Scan, month: number, year: number | null): DateRange | null {
  if (year !== null) return wholeMonth(year, month);
  if (scan.today === null) return null;
  const ahead = (month - Number(scan.today.slice(5, 7)) + 12) % 12;
  const first = addMonths(`${scan.today.slice(0, 8)}01`, ahead <= AHEAD[scan.tense] ? ahead : ahead - 12);
  return { start: first, end: endOfMonth(first) };
}

/** The three months up to a month: "the December quarter". */
function monthQuarter(scan: Scan, month: number, year: number | null): DateRange | null {
  if (year !== null) return monthsFrom(year, month - 2, 3);
  if (scan.today === null) return null;
  const range = monthsFrom(yearOf(scan.today), month - 2, 3);
  const gap = range.start === null ? 0 : daysBetween(scan.today, range.start);
  const isComing = gap > 0 && !(scan.tense === 'future' && gap < 200);
  const isEnding = scan.tense !== 'future' && range.end !== null && range.end > scan.today;
  return isComing || isEnding ? monthsFrom(yearOf(scan.today) - 1, month - 2, 3) : range;
}

/** What follows the month of a futures contract or an option: no period that a figure covers. */
const CONTRACT = amongWords(CONTRACT_NOUNS);

/** "last September", "next June", "this January". */
function readPointedMonth(scan: Scan, at: number): Reading | null {
  const step = toldAt(STEP_OF, scan, at);
  const month = step === null ? null : monthAt(scan, at + 1);
  if (step === null || month === null) return null;
  const tense = step < 0 ? 'past' : step > 0 ? 'future' : scan.tense;
  const range = settleMonth({ ...scan, tense }, month, null);
  const isRunning = range?.start != null && scan.today !== null && range.start.slice(0, 7) === scan.today.slice(0, 7);
  const year = scan.today === null ? 0 : yearOf(scan.today);
  return reading(at, at + 2, 'month', isRunning && step !== 0 ? wholeMonth(year + step, month) : range);
}

const JOINING = amongWords(['to', 'through', 'till', 'until']);
const PERIODS = amongWords(['period', 'quarter']);

/** "December 2024", "June", "the June quarter", "October-December period", "April to June", "Jan/Sept 1987". */
export function readMonth(scan: Scan, at: number): Reading | null {
  const month = monthAt(scan, at);
  if (month === null) return readPointedMonth(scan, at);
  if (isAmong(CONTRACT, scan, at + 1)) return null;
  const comma = isSign(scan, at + 1, COMMA) ? 1 : 0;
  const bare = yearNumberAt(scan, at + 1 + comma);
  const to = bare === null ? at + 1 : at + 2 + comma;
  if (wordAt(scan, at + 1) === 'quarter') {
    return readPartOfYear(scan, at, at + 2, 'quarter', (year) => monthQuarter(scan, month, year));
  }
  const joined =
    isAmong(JOINING, scan, to) || isSign(scan, to, SLASH)
      ? to + 1
      : isHyphened(scan, to) || isDashed(scan, to)
        ? to
        : null;
  const last = joined === null ? null : monthAt(scan, joined);
  // "April/May shipment"
  if (joined !== null && last !== null && isAmong(CONTRACT, scan, joined + 1)) return null;
  if (joined !== null && last !== null && last !== month) {
    const end = yearNumberAt(scan, joined + 1);
    const close = end === null ? joined + 1 : joined + 2;
    const noun = isAmong(PERIODS, scan, close) ? close + 1 : close;
    const rangeTo = (year: number | null) => monthRange(settleMonth(scan, last, year), month, bare);
    if (end === null && bare === null && noun > close) return readPartOfYear(scan, at, noun, 'span', rangeTo);
    return reading(at, noun, 'span', rangeTo(end));
  }
  const pointed = bare === null ? pointedYearAt(scan, to) : null;
  if (pointed !== null) return reading(at, to + 2, 'month', wholeMonth(pointed, month));
  return reading(at, to, 'month', settleMonth(scan, month, bare));
}

/** "mid-March": its second ten days, as makers of cars tell their sales by. */
export function readMidMonth(scan: Scan, at: number): Reading | null {
  const month = isHyphened(scan, at + 1) ? monthAt(scan, at + 1) : null;
  if (month === null || isAmong(CONTRACT, scan, at + 2)) return null;
  const year = yearNumberAt(scan, at + 2);
  const { start } = settleMonth(scan, month, year) ?? UNDATED;
  const dates = start === null ? UNDATED : { start: `${start.slice(0, 8)}11`, end: `${start.slice(0, 8)}20` };
  return reading(at, year === null ? at + 2 : at + 3, 'span', dates);
}

/** "January - June 2025": a dash between blanks joins two months where a year follows. */
const isDashed = (scan: Scan, at: number): boolean =>
  DASH.test(scan.clean.slice(scan.tokens[at - 1]?.end ?? 0, scan.tokens[at]?.start ?? 0)) &&
  monthAt(scan, at) !== null &&
  yearNumberAt(scan, at + 1) !== null;

const DASH = /^ [-\u2013] $/;

/** From the first of a month to the end of a later one. */
export function monthRange(last: DateRange | null, month: number, year: number | null): DateRange | null {
  if (last?.end == null) return null;
  const same = isoDay(year ?? yearOf(last.end), month, 1);
  if (same === null) return null;
  const start = year === null && same > last.end ? addYears(same, -1) : same;
  return start <= last.end ? { start, end: last.end } : null;
}
