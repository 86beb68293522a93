import { UNITS, type Unit } from '../lexicon/calendar.ts';
import type { Comparison } from '../schema/claim.ts';
import { type DateRange, startOfMonth, UNDATED, weekOf, yearOf } from './calendar.ts';
import { monthAt, yearNumberAt } from './day.ts';
import { isAmong, isSign, type Reading, reading, type Scan, toldAt, unitAt, wordAt } from './scan.ts';
import { comparisonOf, kindOf } from './units.ts';
import { amongWords, byWord } from './words.ts';
import { settleMonth } from './year.ts';
import { yearBeforeAt } from './year-before.ts';

const LETTERS: ReadonlyMap<string, Comparison> = new Map([
  ['y', 'yoy'],
  ['q', 'qoq'],
  ['m', 'mom'],
  ['w', 'wow'],
  ['d', 'dod'],
]);
const SHORT: ReadonlyMap<string, Comparison> = new Map([
  ['yoy', 'yoy'],
  ['qoq', 'qoq'],
  ['mom', 'mom'],
  ['wow', 'wow'],
  ['sequentially', 'qoq'],
]);

const SHORT_OF = byWord(SHORT);
const LETTER_OF = byWord(LETTERS);
const BETWEEN_UNITS = amongWords(['over', 'on', 'to', 'after']);
const HYPHEN = 45;
const SLASH = 47;

/** "yoy", "y/y": what a comparison is told with, where no unit of time tells it. */
export const COMPARISON_SIGNS: readonly string[] = [...SHORT.keys(), ...LETTERS.keys()];
/** The words that `readComparison` opens with. */
export const COMPARISON_WORDS: readonly string[] = [...COMPARISON_SIGNS, ...UNITS.keys(), 'on'];

/** "year over year", "month-on-month", "y/y", "YoY", "sequentially", "on the year". */
export function readComparison(scan: Scan, at: number): Reading | null {
  const word = wordAt(scan, at);
  const short = toldAt(SHORT_OF, scan, at);
  if (short !== null && (word.length > 3 || word !== 'wow' || scan.tokens[at]?.capital)) {
    return reading(at, at + 1, 'span', UNDATED, { comparison: short });
  }
  const letter = toldAt(LETTER_OF, scan, at);
  const isJoined = letter !== null && (isSign(scan, at + 1, SLASH) || wordAt(scan, at + 1) === 'o');
  if (letter !== null && isJoined && wordAt(scan, at + 2) === word) {
    return reading(at, at + 3, 'span', UNDATED, { comparison: letter });
  }
  const unit = unitAt(scan, at);
  if (
    unit !== null &&
    isAmong(BETWEEN_UNITS, scan, at + 1) &&
    wordAt(scan, at + 2) === word &&
    comparisonOf(unit) !== null
  ) {
    return reading(at, at + 3, 'span', UNDATED, { comparison: comparisonOf(unit) });
  }
  // "rose 40% on-year"
  if (word !== 'on') return null;
  const hyphened = scan.clean.charCodeAt(scan.tokens[at]?.end ?? 0) === HYPHEN ? unitAt(scan, at + 1) : null;
  if (hyphened !== null && comparisonOf(hyphened) !== null)
    return reading(at, at + 2, 'span', UNDATED, { comparison: comparisonOf(hyphened) });
  const measured = wordAt(scan, at + 1) === 'the' ? unitAt(scan, at + 2) : null;
  if (measured !== null && measured !== 'session' && comparisonOf(measured) !== null) {
    const end = wordAt(scan, at + 3) === 'end' || wordAt(scan, at + 3) === 'of';
    return end ? null : reading(at + 1, at + 3, kindOf(measured), UNDATED, { comparison: comparisonOf(measured) });
  }
  return null;
}

const upTo = (start: string, today: string | null): DateRange =>
  today !== null && start <= today ? { start, end: today } : UNDATED;

const SPANNING = amongWords(['in', 'during', 'for']);
const POINTING = amongWords(['this', 'the']);

/** The words that `readToDate` opens with. */
export const TO_DATE_WORDS: readonly string[] = ['ytd', 'so', 'this', ...UNITS.keys()];

/** The tokens of a phrase that means "from the start of this unit until today", and the unit. */
function toDateAt(scan: Scan, at: number): { readonly unit: Unit | null; readonly to: number } | null {
  const word = wordAt(scan, at);
  if (word === 'ytd') return { unit: 'year', to: at + 1 };
  if (word === 'so') {
    if (wordAt(scan, at + 1) !== 'far') return null;
    const pointer = isAmong(SPANNING, scan, at + 2) ? at + 3 : at + 2;
    const unit = isAmong(POINTING, scan, pointer) ? unitAt(scan, pointer + 1) : null;
    return unit === null ? null : { unit, to: pointer + 2 };
  }
  const noun = word === 'this' ? at + 1 : at;
  const unit = unitAt(scan, noun);
  if (unit === null) return null;
  if (wordAt(scan, noun + 1) === 'so' && wordAt(scan, noun + 2) === 'far') return { unit, to: noun + 3 };
  return noun === at && wordAt(scan, at + 1) === 'to' && wordAt(scan, at + 2) === 'date' ? { unit, to: at + 3 } : null;
}

function beganOn(today: string, unit: Unit): string | null {
  if (unit === 'year') return `${yearOf(today)}-01-01`;
  if (unit === 'month') return startOfMonth(today);
  return unit === 'week' ? weekOf(today).start : null;
}

/** "year to date", "YTD", "so far this year", "this month so far", "so far in 2025", "so far in May": up to the article's date. */
export function readToDate(scan: Scan, at: number): Reading | null {
  const isFar = wordAt(scan, at) === 'so' && wordAt(scan, at + 1) === 'far' && wordAt(scan, at + 2) === 'in';
  const named = isFar ? yearNumberAt(scan, at + 3) : null;
  if (named !== null) return reading(at, at + 4, 'span', upTo(`${named}-01-01`, scan.today), { comparison: 'ytd' });
  const month = isFar ? monthAt(scan, at + 3) : null;
  if (month !== null) {
    const begun = settleMonth({ ...scan, tense: 'past' }, month, yearNumberAt(scan, at + 4))?.start ?? null;
    const to = yearNumberAt(scan, at + 4) === null ? at + 4 : at + 5;
    return reading(at, to, 'span', begun === null ? UNDATED : upTo(begun, scan.today));
  }
  const found = toDateAt(scan, at);
  if (found === null) return null;
  const isYear = found.unit === 'year';
  const begun = scan.today === null || found.unit === null ? null : beganOn(scan.today, found.unit);
  const dates = begun === null ? UNDATED : upTo(begun, scan.today);
  return reading(at, found.to, 'span', dates, { comparison: isYear ? 'ytd' : null });
}

const SAME_WORDS = ['same', 'corresponding', 'comparable', 'equivalent', 'similar'];
const BEFORE_WORDS = ['prior', 'previous', 'last'];
const SAME = amongWords(SAME_WORDS);
const BEFORE = amongWords(BEFORE_WORDS);
const AGO = amongWords(['ago', 'earlier', 'before', 'prior']);
const INTO = amongWords(['of', 'in', 'from']);
const STAGES = amongWords(['time', 'point', 'stage']);
const RESULTS = amongWords(['level', 'levels', 'figure', 'number', 'result', 'results']);
const APOSTROPHE = 39;

/** The words that `readEarlier` opens with. */
export const EARLIER_WORDS: readonly string[] = [...SAME_WORDS, ...BEFORE_WORDS, 'year'];

/** Words behind "the same period" that say which year: "last year", "a year earlier", "of 2019", "of the previous year". */
function whichYear(scan: Scan, at: number): { readonly to: number; readonly year: number | null } | null {
  let next = at;
  if (isAmong(INTO, scan, next)) next++;
  if (wordAt(scan, next) === 'the') next++;
  const year = yearNumberAt(scan, next);
  if (year !== null) return { to: next + 1, year };
  const before = yearBeforeAt(scan, next);
  return before === null ? null : { to: before.to, year: null };
}

/** The period that a figure is held against: "the same period last year", "the year-ago quarter", "the prior-year period". */
export function readEarlier(scan: Scan, at: number): Reading | null {
  const against = { earlier: true, comparison: 'yoy' } as const;
  if (isAmong(SAME, scan, at)) {
    const ago = wordAt(scan, at + 1) === 'year' && isAmong(AGO, scan, at + 2);
    const noun = ago ? at + 3 : at + 1;
    const isNoun = unitAt(scan, noun) !== null || isAmong(STAGES, scan, noun);
    if (!isNoun) return null;
    const year = whichYear(scan, noun + 1);
    if (year === null && !ago) return null;
    return reading(at, year?.to ?? noun + 1, kindOf(unitAt(scan, noun) ?? 'period'), UNDATED, against);
  }
  const behind = wordAt(scan, at) === 'year' && isAmong(AGO, scan, at + 1);
  const before = isAmong(BEFORE, scan, at) && wordAt(scan, at + 1) === 'year';
  if (!behind && !before) return null;
  const apostrophe = isSign(scan, at + 2, APOSTROPHE) ? at + 4 : at + 2;
  const unit = unitAt(scan, apostrophe) ?? (isAmong(RESULTS, scan, apostrophe) ? 'year' : null);
  if (unit === null) return behind ? reading(at, at + 2, 'year', UNDATED, against) : null;
  return reading(at, unitAt(scan, apostrophe) === null ? at + 2 : apostrophe + 1, kindOf(unit), UNDATED, against);
}
