import type { Item } from '../sentence.ts';
import { isEarlierAlone } from './earlier-alone.ts';
import { directionOf, type Link, wordsAfter } from './link.ts';
import {
  BESIDE_IN_BRACKETS,
  EARLIER_IN_BRACKETS,
  EXPECTATION,
  FORESEEN_IN_BRACKETS,
  PAST,
  THEN,
} from './link-words.ts';
import { nounAfter } from './noun-frame.ts';
import { indexAfter } from './verbs.ts';

/** A figure that opens a bracket behind another: "(+4.2%)", "(up 129% from 2021)", "(-0.06%)". */
export function linkInBrackets(items: readonly Item[], a: number, b: number): Link | null {
  const depth = items[b]?.depth ?? 0;
  const between = items
    .slice(a + 1, b)
    .filter((item) => item.depth >= depth && item.lower !== '(' && item.lower !== '[');
  const sign = items[b]?.quantity?.sign;
  const words = between.filter((item) => item.start >= (items[a]?.quantity?.outer.end ?? 0)).map((item) => item.lower);
  if (words.length === 0) {
    if (sign === '+') return { role: 'change', direction: 'up' };
    if (sign === '-') return { role: 'change', direction: 'down' };
    if (items[b]?.quantity?.value.kind === 'percent' && /^[)\]]$/.test(items[indexAfter(items, b)]?.lower ?? ''))
      return { role: 'changeAlso', direction: null };
    const noun = nounAfter(items, b);
    if (noun) return { role: 'change', direction: noun.direction };
    return isEarlierAlone(items, a, b) ? { role: 'previous', direction: null } : null;
  }
  if (items[a]?.quantity?.value.kind === items[b]?.quantity?.value.kind || items[b]?.quantity?.bare === true) {
    const told = words.join(' ');
    if (FORESEEN_IN_BRACKETS.test(told)) return { role: 'expected', direction: null };
    if (EARLIER_IN_BRACKETS.test(told))
      return { role: EXPECTATION.test(wordsAfter(items, b)) ? 'expected' : 'previous', direction: null };
    if (BESIDE_IN_BRACKETS.test(told) && (PAST.test(told) || THEN.test(wordsAfter(items, b))))
      return { role: 'previous', direction: null };
  }
  const direction = directionOf(words[0]);
  return direction && words.length <= 2 ? { role: 'change', direction } : null;
}
