import type { Unit } from '../lexicon/calendar.ts';
import type { Comparison } from '../schema/claim.ts';
import { type DateRange, startOfMonth, UNDATED, yearOf } from './calendar.ts';
import { yearNumberAt } from './day.ts';
import { countAt, type Reading, reading, type Scan, unitAt, wordAt } from './scan.ts';
import { comparisonOf, kindOf } from './units.ts';

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

/** "year over year", "month-on-month", "y/y", "YoY", "sequentially", "on the year". */
export function readComparison(scan: Scan, at: number): Reading | null {
  const word = wordAt(scan, at);
  const second = wordAt(scan, at + 1);
  const short = SHORT.get(word);
  if (short !== undefined && (word.length > 3 || word !== 'wow' || scan.tokens[at]?.capital)) {
    return reading(at, at + 1, 'span', UNDATED, { comparison: short });
  }
  const letter = LETTERS.get(word);
  if (letter !== undefined && /^(?:\/|o)$/.test(second) && wordAt(scan, at + 2) === word) {
    return reading(at, at + 3, 'span', UNDATED, { comparison: letter });
  }
  const unit = unitAt(scan, at);
  if (
    unit !== null &&
    /^(?:over|on|to|after)$/.test(second) &&
    wordAt(scan, at + 2) === word &&
    comparisonOf(unit) !== null
  ) {
    return reading(at, at + 3, 'span', UNDATED, { comparison: comparisonOf(unit) });
  }
  // "rose 40% on-year"
  const hyphened = word === 'on' && scan.clean[scan.tokens[at]?.end ?? 0] === '-' ? unitAt(scan, at + 1) : null;
  if (hyphened !== null && comparisonOf(hyphened) !== null)
    return reading(at, at + 2, 'span', UNDATED, { comparison: comparisonOf(hyphened) });
  const measured = word === 'on' && second === 'the' ? unitAt(scan, at + 2) : null;
  if (measured !== null && measured !== 'session' && comparisonOf(measured) !== null) {
    const end = wordAt(scan, at + 3) === 'end' || wordAt(scan, at + 3) === 'of';
    return end ? null : reading(at + 1, at + 3, kindOf(measured), UNDATED, { comparison: comparisonOf(measured) });
  }
  return null;
}

const upTo = (start: string, today: string | null): DateRange =>
  today !== null && start <= today ? { start, end: today } : UNDATED;

/** The tokens of a phrase that means "from the start of this unit until today", and the unit. */
function toDateAt(scan: Scan, at: number): { readonly unit: Unit | null; readonly to: number } | null {
  const word = wordAt(scan, at);
  const second = wordAt(scan, at + 1);
  if (word === 'ytd') return { unit: 'year', to: at + 1 };
  if (word === 'so' && second === 'far') {
    const pointer = /^(?:in|during|for)$/.test(wordAt(scan, at + 2)) ? at + 3 : at + 2;
    const unit = /^(?:this|the)$/.test(wordAt(scan, pointer)) ? unitAt(scan, pointer + 1) : null;
    return unit === null ? null : { unit, to: pointer + 2 };
  }
  const noun = word === 'this' ? at + 1 : at;
  const unit = unitAt(scan, noun);
  if (unit === null) return null;
  if (wordAt(scan, noun + 1) === 'so' && wordAt(scan, noun + 2) === 'far') return { unit, to: noun + 3 };
  return noun === at && second === 'to' && wordAt(scan, at + 2) === 'date' ? { unit, to: at + 3 } : null;
}

/** "year to date", "YTD", "so far this year", "this month so far", "so far in 2025": up to the article's date. */
export function readToDate(scan: Scan, at: number): Reading | null {
  const isFar = wordAt(scan, at) === 'so' && wordAt(scan, at + 1) === 'far' && wordAt(scan, at + 2) === 'in';
  const named = isFar ? yearNumberAt(scan, at + 3) : null;
  if (named !== null) return reading(at, at + 4, 'span', upTo(`${named}-01-01`, scan.today), { comparison: 'ytd' });
  const found = toDateAt(scan, at);
  if (found === null) return null;
  const isYear = found.unit === 'year';
  const begun = scan.today === null ? '' : isYear ? `${yearOf(scan.today)}-01-01` : startOfMonth(scan.today);
  const dates = isYear || found.unit === 'month' ? upTo(begun, scan.today) : UNDATED;
  return reading(at, found.to, 'span', dates, { comparison: isYear ? 'ytd' : null });
}

const SAME: ReadonlySet<string> = new Set(['same', 'corresponding', 'comparable', 'equivalent', 'similar']);
const AGO: ReadonlySet<string> = new Set(['ago', 'earlier', 'before', 'prior']);
const BEFORE: ReadonlySet<string> = new Set(['prior', 'previous', 'last']);

/** Words behind "the same period" that say which year: "last year", "a year earlier", "of 2019", "of the previous year". */
function whichYear(scan: Scan, at: number): { readonly to: number; readonly year: number | null } | null {
  let next = at;
  if (/^(?:of|in|from)$/.test(wordAt(scan, next))) next++;
  if (wordAt(scan, next) === 'the') next++;
  const year = yearNumberAt(scan, next);
  if (year !== null) return { to: next + 1, year };
  if (/^(?:last|previous|prior|preceding)$/.test(wordAt(scan, next)) && unitAt(scan, next + 1) === 'year')
    return { to: next + 2, year: null };
  const isCounted = countAt(scan, next) === 1 && unitAt(scan, next + 1) === 'year';
  if (isCounted && AGO.has(wordAt(scan, next + 2))) return { to: next + 3, year: null };
  return wordAt(scan, next) === 'year' && AGO.has(wordAt(scan, next + 1)) ? { to: next + 2, year: null } : null;
}

/** The period that a figure is held against: "the same period last year", "the year-ago quarter", "the prior-year period". */
export function readEarlier(scan: Scan, at: number): Reading | null {
  const word = wordAt(scan, at);
  const against = { earlier: true, comparison: 'yoy' } as const;
  if (SAME.has(word)) {
    const ago = wordAt(scan, at + 1) === 'year' && AGO.has(wordAt(scan, at + 2));
    const noun = ago ? at + 3 : at + 1;
    const isNoun = unitAt(scan, noun) !== null || /^(?:time|point|stage)$/.test(wordAt(scan, noun));
    if (!isNoun) return null;
    const year = whichYear(scan, noun + 1);
    if (year === null && !ago) return null;
    return reading(at, year?.to ?? noun + 1, kindOf(unitAt(scan, noun) ?? 'period'), UNDATED, against);
  }
  const behind = word === 'year' && AGO.has(wordAt(scan, at + 1));
  const before = BEFORE.has(word) && wordAt(scan, at + 1) === 'year';
  if (!behind && !before) return null;
  const apostrophe = wordAt(scan, at + 2) === "'" ? at + 4 : at + 2;
  const unit =
    unitAt(scan, apostrophe) ??
    (/^(?:level|levels|figure|number|result|results)$/.test(wordAt(scan, apostrophe)) ? 'year' : null);
  if (unit === null) return behind ? reading(at, at + 2, 'year', UNDATED, against) : null;
  return reading(at, unitAt(scan, apostrophe) === null ? at + 2 : apostrophe + 1, kindOf(unit), UNDATED, against);
}
