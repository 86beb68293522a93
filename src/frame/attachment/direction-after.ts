import type { Direction } from '../../schema/claim.ts';
import type { Item } from '../sentence.ts';
import { directionOf, wordsAfter } from './link.ts';
import { LESS_THAN } from './link-words.ts';
import { indexAfter } from './verbs.ts';

/** The way that a word of comparison behind a percentage tells: "20% below", "8% higher than". */
export function directionAfter(items: readonly Item[], b: number): Direction | null {
  // "28m barrels next year, 1m less than in 2024"
  const than = LESS_THAN.exec(wordsAfter(items, b))?.[1];
  if (than !== undefined) return directionOf(than);
  if (!/^(?:percent|basis_points|percentage_points)$/.test(items[b]?.quantity?.value.kind ?? '')) return null;
  const behind = indexAfter(items, b);
  // "or 1.4 pct, below the level of a year ago"
  const at = items[behind]?.lower === ',' && isFarFrom(items, behind + 1) ? behind + 1 : behind;
  const next = items[at]?.lower ?? '';
  // "two to seven percent less than the 3.85m hectares of a year ago"
  if (/^(?:less|more|fewer)$/.test(next) && items[at + 1]?.lower === 'than' && nextIsPast(items, b))
    return next === 'more' ? 'up' : 'down';
  return /^(?:higher|lower|up|down|weaker|stronger|firmer|softer)$/.test(next) ||
    (/^(?:above|below|ahead|behind)$/.test(next) && nextIsPast(items, b))
    ? (directionOf(next) ?? (/^a/.test(next) ? 'up' : 'down'))
    : null;
}

const isFarFrom = (items: readonly Item[], at: number): boolean => /^(?:above|below)$/.test(items[at]?.lower ?? '');

const nextIsPast = (items: readonly Item[], b: number): boolean =>
  /\b(?:T|year-ago|year-earlier|last|prior|previous|same|levels?|a year (?:ago|earlier))\b/.test(
    items
      .slice(b + 1, b + 11)
      .map((item) => item.lower)
      .join(' '),
  );
