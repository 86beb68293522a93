import { UNITS, type Unit } from '../lexicon/calendar.ts';
import { UNDATED } from './calendar.ts';
import { countAt, type Reading, reading, type Scan, unitAt, wordAt } from './scan.ts';
import { calendarUnit, comparisonOf, kindOf, stretchOf } from './units.ts';

const BACK: ReadonlySet<string> = new Set(['last', 'past', 'previous', 'preceding', 'trailing', 'prior']);
const AHEAD: ReadonlySet<string> = new Set(['next', 'coming', 'following']);
const VAGUE = /^(?:few|several|couple|many|recent)$/;

const isPlural = (word: string): boolean => word.endsWith('s') && UNITS.has(word.slice(0, -1));

/** "last month", "the past year", "the next five years", "the last 12 months", "this week", "the current quarter", "the year". */
export function readStretch(scan: Scan, at: number, hasThe: boolean): Reading | null {
  const first = wordAt(scan, at);
  const isBack = BACK.has(first);
  const isAhead = AHEAD.has(first);
  if (isBack || isAhead) {
    if (VAGUE.test(wordAt(scan, at + 1))) {
      const noun = wordAt(scan, at + 2) === 'of' ? at + 3 : at + 2;
      return unitAt(scan, noun) === null ? null : reading(at, noun + 1, 'span');
    }
    const count = countAt(scan, at + 1);
    const counted = count === null ? null : unitAt(scan, at + 2);
    if (count !== null && counted !== null) {
      const isBefore = /^(?:previous|preceding|prior)$/.test(first);
      if (isBefore) return reading(at, at + 3, 'span', UNDATED, { earlier: true });
      return reading(at, at + 3, 'span', stretchOf(scan, isBack ? -count : count, counted));
    }
  }
  if (first === 'recent') return unitAt(scan, at + 1) === null ? null : reading(at, at + 2, 'span');
  const noun = wordAt(scan, at + 1) === 'reported' || wordAt(scan, at + 1) === 'full' ? at + 2 : at + 1;
  const unit = unitAt(scan, noun);
  if (unit === null || isPlural(wordAt(scan, noun))) return null;
  if (first === 'latest' || first === 'reported')
    return reading(at, noun + 1, kindOf(unit), UNDATED, { fiscal: unit === 'quarter' });
  return noun === at + 1 || first === 'last' ? pointed(scan, at, noun, unit, hasThe) : null;
}

/** One unit with the word that points at it. */
function pointed(scan: Scan, at: number, noun: number, unit: Unit, hasThe: boolean): Reading | null {
  const first = wordAt(scan, at);
  const kind = kindOf(unit);
  const fiscal = (unit === 'quarter' || unit === 'half') && scan.yearEnd === null;
  const whole = (step: number): Reading => reading(at, noun + 1, kind, calendarUnit(scan, unit, step), { fiscal });
  if (first === 'past' || first === 'trailing') return reading(at, noun + 1, 'span', stretchOf(scan, -1, unit));
  if (first === 'last')
    return hasThe && unit !== 'quarter' ? reading(at, noun + 1, 'span', stretchOf(scan, -1, unit)) : whole(-1);
  if (first === 'this' || first === 'current') return whole(0);
  if (first === 'next' || first === 'coming') {
    if (unit === 'session' || (hasThe && unit === 'day')) return reading(at, noun + 1, kind);
    return hasThe && first === 'next' ? reading(at, noun + 1, 'span', stretchOf(scan, 1, unit)) : whole(1);
  }
  if (/^(?:previous|prior|preceding)$/.test(first)) {
    return reading(at, noun + 1, kind, UNDATED, { fiscal, earlier: true, comparison: comparisonOf(unit) });
  }
  return /^(?:following|that|same|holiday|full|entire|whole)$/.test(first)
    ? reading(at, noun + 1, kind, UNDATED, { fiscal })
    : null;
}
