import { ORDINALS } from '../lexicon/calendar.ts';
import { addDays, type DateRange, daysBetween, monthsFrom, UNDATED, yearOf } from './calendar.ts';
import { endedAt, endingOn } from './counted.ts';
import { pointedYearAt, STEPS, yearNumberAt } from './day.ts';
import {
  digitsAt,
  isAmong,
  isGlued,
  isHyphened,
  isSign,
  ordinalAt,
  type Reading,
  reading,
  type Scan,
  sizeAt,
  toldAt,
  unitAt,
  wordAt,
} from './scan.ts';
import { amongWords, byWord } from './words.ts';
import { inYearBefore, yearBeforeBehind } from './year-before.ts';

interface Part {
  readonly kind: 'quarter' | 'half';
  readonly value: number;
  readonly to: number;
}

const LETTERS = byWord(
  new Map([
    ['q', 'quarter'],
    ['qtr', 'quarter'],
    ['h', 'half'],
  ] as const),
);

/** "first quarter", "4th qtr", "Q3", "3Q", "H1", "1H". */
function partAt(scan: Scan, at: number): Part | null {
  const ordinal = ordinalAt(scan, at);
  if (ordinal !== null) {
    const kind = unitAt(scan, ordinal.to);
    const fits = kind === 'quarter' ? ordinal.value <= 4 : kind === 'half' && ordinal.value <= 2;
    return fits && (kind === 'quarter' || kind === 'half') ? { kind, value: ordinal.value, to: ordinal.to + 1 } : null;
  }
  const token = scan.tokens[at];
  const letter = token?.digits ? scan.tokens[at + 1] : token;
  if (letter === undefined || !letter.capital || !isGlued(scan, at + 1)) return null;
  const kind = toldAt(LETTERS, scan, token?.digits ? at + 1 : at);
  const value = digitsAt(scan, token?.digits ? at : at + 1);
  return kind !== null && value !== null && value >= 1 && value <= (kind === 'quarter' ? 4 : 2)
    ? { kind, value, to: at + 2 }
    : null;
}

export interface NamedYear {
  /** Of one that two calendar years share, "1986/87", the second. */
  readonly year: number;
  readonly shared?: true;
  readonly fiscal: boolean;
  readonly to: number;
}

const FISCAL = amongWords(['fy', 'fiscal', 'cy']);
/** "fiscal 2025", "financial year 2025" */
const isFiscal = (scan: Scan, at: number): boolean =>
  isAmong(FISCAL, scan, at) || (wordAt(scan, at) === 'financial' && wordAt(scan, at + 1) === 'year');
const APOSTROPHE = 39;

/** "2024", "1986/87", "FY25", "fiscal 2025", "fiscal year 2025", "'24" and, glued on ("1H25", "FY22"), two digits. */
export function namedYearAt(scan: Scan, at: number): NamedYear | null {
  let next = at;
  const fiscal = isFiscal(scan, at);
  if (fiscal) next++;
  if (fiscal && wordAt(scan, next) === 'year') next++;
  const full = yearNumberAt(scan, next);
  const isShared = full !== null && isSign(scan, next + 1, SLASH) && sizeAt(scan, next + 2) === 2;
  if (isShared && digitsAt(scan, next + 2) === (full + 1) % 100)
    return { year: full + 1, shared: true, fiscal: true, to: next + 3 };
  if (full !== null) return { year: full, fiscal, to: next + 1 };
  const apostrophe = isSign(scan, next, APOSTROPHE) ? next + 1 : next;
  const short = sizeAt(scan, apostrophe) === 2 ? digitsAt(scan, apostrophe) : null;
  const isShort = isGlued(scan, apostrophe) || isHyphened(scan, apostrophe) || wordAt(scan, at) === 'fy';
  return short === null || !isShort ? null : { year: short + (short < 70 ? 2000 : 1900), fiscal, to: apostrophe + 1 };
}

const INTO = amongWords(['of', 'in', 'for']);
const COMMA = 44;
const SLASH = 47;

/** "of 2024", "in fiscal 2025", "of last year", or the year alone. */
export function yearBehind(scan: Scan, at: number): NamedYear | null {
  const of = isAmong(INTO, scan, at);
  const next = of ? at + 1 : isSign(scan, at, COMMA) && wordAt(scan, at + 1) === 'fiscal' ? at + 1 : at;
  const named = namedYearAt(scan, wordAt(scan, next) === 'the' ? next + 1 : next);
  if (named !== null) return named;
  if (scan.today === null || !of) return null;
  const isThe = wordAt(scan, next) === 'the' && wordAt(scan, next + 1) === 'year';
  const year = isThe ? yearOf(scan.today) : pointedYearAt(scan, next);
  return year === null ? null : { year, fiscal: false, to: next + 2 };
}

/** So many months of the year that ends in the month given, from the one that is `from` months into it. */
export const partOfMonths = (year: number, yearEnd: number, from: number, count: number): DateRange =>
  monthsFrom(year - 1, yearEnd + 1 + from, count);

/** A part of the year that ends in the month given. */
function partOfYear(part: Part, yearEnd: number, year: number): DateRange {
  const months = part.kind === 'quarter' ? 3 : 6;
  return partOfMonths(year, yearEnd, months * (part.value - 1), months);
}

/** A quarter that has just ended is talked of in every tense; one to come, this many days ahead at the most. */
const AHEAD = 200;

function settlePart(scan: Scan, part: Part, year: number | null): DateRange {
  const { yearEnd, today } = scan;
  if (yearEnd === null) return UNDATED;
  if (year !== null) return partOfYear(part, yearEnd, year);
  if (today === null) return UNDATED;
  const ranges = [-1, 0, 1, 2].map((step) => partOfYear(part, yearEnd, yearOf(today) + step));
  const past = ranges.filter((range) => range.end !== null && range.end <= addDays(today, 1)).at(-1);
  const coming = ranges.find((range) => range.end !== null && range.end > today);
  if (scan.tense === 'future' && coming?.start && daysBetween(today, coming.start) <= AHEAD) return coming;
  return past ?? UNDATED;
}

const CALENDAR = 12;
const CALENDARS = amongWords(['fiscal', 'calendar']);

/** The words that `readQuarter` opens with, besides numbers. */
export const QUARTER_WORDS: readonly string[] = [
  ...ORDINALS.keys(),
  ...STEPS.keys(),
  ...['fiscal', 'calendar', 'fy', 'cy', 'q', 'qtr', 'h'],
];

/** "the second and third quarters", "the third and fourth quarters of 1986" */
export function readQuarters(scan: Scan, at: number): Reading | null {
  const first = ordinalAt(scan, at);
  if (first === null || wordAt(scan, first.to) !== 'and') return null;
  const last = partAt(scan, first.to + 1);
  if (last?.kind !== 'quarter' || last.value !== first.value + 1) return null;
  const behind = yearBehind(scan, last.to);
  const year = behind?.year ?? null;
  const { end } = settlePart(scan, last, year);
  const { start } = settlePart(scan, { ...last, value: first.value }, year);
  const isRow = start !== null && end !== null && start < end && daysBetween(start, end) < HALF_YEAR;
  const fiscal = behind?.fiscal === true || scan.yearEnd === null;
  return reading(at, behind?.to ?? last.to, 'quarter', isRow ? { start, end } : UNDATED, { fiscal });
}

const HALF_YEAR = 190;

/** "the fourth quarter of 2024", "Q1FY22", "1H25", "fiscal third-quarter 2018", "the 1986 first quarter", "first half". */
export function readQuarter(scan: Scan, at: number): Reading | null {
  let next = at;
  let fiscal = isAmong(CALENDARS, scan, at) && partAt(scan, next + 1) !== null;
  if (fiscal) next++;
  const owner = pointedYearAt(scan, next);
  const isOwner = owner !== null && isSign(scan, next + 2, APOSTROPHE) && wordAt(scan, next + 3) === 's';
  const before = isOwner ? { year: owner, fiscal: false, to: next + 4 } : namedYearAt(scan, next);
  const leads = before !== null && partAt(scan, before.to) !== null ? before : null;
  const part = partAt(scan, leads?.to ?? next);
  if (part === null) return null;
  const behind = leads === null ? yearBehind(scan, part.to) : null;
  fiscal ||= leads?.fiscal === true || behind?.fiscal === true;
  const year = leads ?? behind;
  const back = year === null ? yearBeforeBehind(scan, part.to) : null;
  if (back !== null) {
    const told = inYearBefore(scan, back, settlePart(scan, part, null));
    return reading(at, back.to, part.kind, told, { fiscal: scan.yearEnd === null, earlier: true, comparison: 'yoy' });
  }
  const last = behind?.to ?? part.to;
  const ended = /^end/.test(wordAt(scan, last)) ? endedAt(scan, last) : null;
  if (ended !== null && ended.end !== null && part.kind === 'quarter')
    return reading(at, ended.to, part.kind, endingOn(ended.end, 1, 'quarter'), { fiscal: true });
  const dates = year?.shared && scan.yearEnd === CALENDAR ? UNDATED : settlePart(scan, part, year?.year ?? null);
  return reading(at, last, part.kind, dates, { fiscal: fiscal || scan.yearEnd === null });
}

/** "2026 fiscal year", "1986/87 financial year" */
function yearBefore(scan: Scan, at: number): NamedYear | null {
  const named = yearNumberAt(scan, at) === null ? null : namedYearAt(scan, at);
  if (named === null || unitAt(scan, named.to + 1) !== 'year') return null;
  const isOf = /^(?:fiscal|financial)$/.test(wordAt(scan, named.to));
  return isOf ? { ...named, fiscal: true, to: named.to + 2 } : null;
}

/** "fiscal 2025", "FY25", "FY22-24", "full fiscal year 2022". */
export function readFiscalYear(scan: Scan, at: number): Reading | null {
  const first = wordAt(scan, at) === 'full' ? at + 1 : at;
  const word = wordAt(scan, first);
  const isNamed = word === 'fy' || word === 'fiscal' || word === 'financial';
  const named = isNamed ? namedYearAt(scan, first) : yearBefore(scan, first);
  if (named === null) {
    const bare = isNamed && wordAt(scan, first + 1) === 'year';
    const ended = bare ? endedAt(scan, first + 2) : null;
    if (ended !== null) return reading(at, ended.to, 'year', endingOn(ended.end, 1, 'year'), { fiscal: true });
    return bare ? reading(at, first + 2, 'year', UNDATED, { fiscal: true }) : null;
  }
  const second = isHyphened(scan, named.to) ? digitsAt(scan, named.to) : null;
  if (second !== null) return reading(at, named.to + 1, 'span', UNDATED, { fiscal: true });
  const { yearEnd } = scan;
  const isUndated = yearEnd === null || (named.shared && yearEnd === CALENDAR);
  const dates = isUndated ? UNDATED : monthsFrom(named.year - 1, yearEnd + 1, 12);
  return reading(at, named.to, 'year', dates, { fiscal: true });
}
