import type { Item } from '../sentence.ts';
import { indexAfter } from './verbs.ts';

/**
 * "net sales were SEK 14,117m (15,498)", "a margin of 10.9% (10.8)": a bare figure alone in brackets behind a level, written
 * as the level is and of its size: the level of the year before, as reports of firms tell it. A year and the number of a
 * note are written otherwise.
 */
export function isEarlierAlone(items: readonly Item[], a: number, b: number): boolean {
  const level = items[a]?.quantity;
  const other = items[b]?.quantity;
  if (!level || !other?.bare || other.value.value === null || other.value.approx || other.value.bound !== null)
    return false;
  if (items[b - 1]?.lower !== '(' || items[indexAfter(items, b)]?.lower !== ')') return false;
  const now = DIGITS.exec(level.value.text)?.[0];
  const then = DIGITS.exec(other.value.text)?.[0];
  if (now === undefined || then !== other.value.text) return false;
  const [one, two] = [numberOf(now), numberOf(then)];
  if (one === 0 || two === 0 || one / two > MOST_APART || two / one > MOST_APART) return false;
  if (decimals(now) !== decimals(then)) return false;
  return decimals(now) > 0 || Math.min(one, two) >= 1000 ? isGrouped(now, one) === isGrouped(then, two) : two >= 20;
}

const DIGITS = /\d[\d,]*(?:\.\d+)?/;
/** An earlier level is seldom less than a fifth of the present one, or more than five times it. */
const MOST_APART = 5;

const numberOf = (digits: string): number => Number(digits.replaceAll(',', ''));
const decimals = (digits: string): number => (digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0);
/** Of thousands, whether they are set apart by a comma, as a year is not. */
const isGrouped = (digits: string, value: number): boolean => value < 1000 || digits.includes(',');
