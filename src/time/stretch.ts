import { UNITS, type Unit } from '../lexicon/calendar.ts';
import { UNDATED } from './calendar.ts';
import { countAt, isAmong, type Reading, reading, type Scan, unitAt, wordAt } from './scan.ts';
import { calendarUnit, comparisonOf, fiscalYear, kindOf, stretchOf } from './units.ts';
import { amongWords } from './words.ts';

const BEFORE_WORDS = ['previous', 'preceding', 'prior'];
const BACK_WORDS = ['last', 'past', 'trailing', ...BEFORE_WORDS];
const AHEAD_WORDS = ['next', 'coming', 'following'];
const PLAIN_WORDS = [
  'following',
  'that',
  'same',
  'holiday',
  'festive',
  'christmas',
  'easter',
  'full',
  'entire',
  'whole',
];
const BEFORE = amongWords(BEFORE_WORDS);
const BACK = amongWords(BACK_WORDS);
const AHEAD = amongWords(AHEAD_WORDS);
const PLAIN = amongWords(PLAIN_WORDS);
const TRADING = amongWords(['trading']);
const VAGUE = amongWords(['few', 'several', 'couple', 'many', 'recent']);

/** The words that `readStretch` opens with. */
export const STRETCH_WORDS: readonly string[] = [
  ...BACK_WORDS,
  ...AHEAD_WORDS,
  ...PLAIN_WORDS,
  ...['recent', 'latest', 'reported', 'this', 'current'],
];

const isPlural = (word: string): boolean => word.endsWith('s') && UNITS.has(word.slice(0, -1));

const MODAL = /^(?:to|will|would|can|could|may|might|should|shall|must|not)$/;

/** "last month", "the past year", "the next five years", "the last 12 months", "this week", "the current quarter", "the year". */
export function readStretch(scan: Scan, at: number, hasThe: boolean): Reading | null {
  const first = wordAt(scan, at);
  const isBack = isAmong(BACK, scan, at);
  const isAhead = isAmong(AHEAD, scan, at);
  if (isBack || isAhead) {
    if (isAmong(VAGUE, scan, at + 1)) {
      const noun = wordAt(scan, at + 2) === 'of' ? at + 3 : at + 2;
      return unitAt(scan, noun) === null ? null : reading(at, noun + 1, 'span');
    }
    const count = countAt(scan, at + 1);
    if (count !== null && isAmong(TRADING, scan, at + 2) && unitAt(scan, at + 3) !== null)
      return reading(at, at + 4, 'span', UNDATED, { earlier: isAmong(BEFORE, scan, at) });
    const counted = count === null ? null : unitAt(scan, at + 2);
    // "would last eight months": the verb
    if (first === 'last' && !hasThe && at > 0 && MODAL.test(wordAt(scan, at - 1))) return null;
    if (count !== null && counted !== null) {
      if (isAmong(BEFORE, scan, at)) return reading(at, at + 3, 'span', UNDATED, { earlier: true });
      return reading(at, at + 3, 'span', stretchOf(scan, isBack ? -count : count, counted));
    }
  }
  if (first === 'recent') return unitAt(scan, at + 1) === null ? null : reading(at, at + 2, 'span');
  const second = wordAt(scan, at + 1);
  const isCalendar = second === 'calendar';
  const isFinancial = second === 'fiscal' || second === 'financial';
  const noun = second === 'reported' || second === 'full' || isCalendar || isFinancial ? at + 2 : at + 1;
  const unit = unitAt(scan, noun);
  if (unit === null || isPlural(wordAt(scan, noun))) return null;
  if (first === 'latest' || first === 'reported')
    return reading(at, noun + 1, kindOf(unit), UNDATED, { fiscal: unit === 'quarter' });
  if (isCalendar) return pointed({ ...scan, yearEnd: 12 }, at, noun, unit, hasThe);
  if (isFinancial && unit !== 'year') return null;
  return noun === at + 1 || first === 'last' || isFinancial ? pointed(scan, at, noun, unit, hasThe) : null;
}

const CALENDAR = 12;
/** An economy's fiscal year is seldom the calendar's. */
const ownFiscalYear = (scan: Scan, step: number) => (scan.yearEnd === CALENDAR ? UNDATED : fiscalYear(scan, step));

/** One unit with the word that points at it. */
function pointed(scan: Scan, at: number, noun: number, unit: Unit, hasThe: boolean): Reading | null {
  const first = wordAt(scan, at);
  const kind = kindOf(unit);
  const isFinancial =
    unit === 'year' && /^f/.test(wordAt(scan, noun - 1)) && noun > at + 1 && wordAt(scan, noun - 1) !== 'full';
  const fiscal = isFinancial || ((unit === 'quarter' || unit === 'half') && scan.yearEnd === null);
  const whole = (step: number): Reading =>
    reading(at, noun + 1, kind, isFinancial ? ownFiscalYear(scan, step) : calendarUnit(scan, unit, step), { fiscal });
  if (isFinancial && (first === 'past' || first === 'last')) return whole(-1);
  if (first === 'past' || first === 'trailing') return reading(at, noun + 1, 'span', stretchOf(scan, -1, unit));
  if (first === 'last')
    return hasThe && unit !== 'quarter' ? reading(at, noun + 1, 'span', stretchOf(scan, -1, unit)) : whole(-1);
  if (first === 'this' || first === 'current') return whole(0);
  if (first === 'next' || first === 'coming') {
    if (unit === 'session' || (hasThe && unit === 'day')) return reading(at, noun + 1, kind);
    return hasThe && first === 'next' ? reading(at, noun + 1, 'span', stretchOf(scan, 1, unit)) : whole(1);
  }
  if (isAmong(BEFORE, scan, at)) {
    return reading(at, noun + 1, kind, UNDATED, { fiscal, earlier: true, comparison: comparisonOf(unit) });
  }
  return isAmong(PLAIN, scan, at) ? reading(at, noun + 1, kind, UNDATED, { fiscal }) : null;
}
