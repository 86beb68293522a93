import { MULTIPLE_STEMS, MULTIPLE_WORDS, NUMBER_WORDS } from '../lexicon/numbers.ts';
import { readDigits } from './digits.ts';
import { sticky } from './number.ts';
import type { Vague } from './vague.ts';

const MULTIPLE = { kind: 'multiple', currency: null, unit: null, bare: false } as const;

const multiple = (start: number, end: number, value: number): Vague => ({
  start,
  end,
  value,
  min: null,
  max: null,
  like: MULTIPLE,
});

const HALVES_NOUN = /\b(?:first|second|both|two|the|of|and|last|its)[ ]$/i;
const TWICE_WHAT = /[ ](?:what|the|as|its|their|that|those|his|her|our|last|previous|analysts|consensus)\b/y;

/** "doubled", "threefold", "twice the". */
export function readMultiple(text: string, at: number, word: string): Vague | null {
  const end = at + word.length;
  if (text[end] === '-' || text[at - 1] === '-') return null;
  if (word === 'halves' && HALVES_NOUN.test(text.slice(Math.max(0, at - 8), at))) return null;
  if (word.endsWith('fold')) {
    const stem = word.slice(0, -'fold'.length);
    return multiple(at, end, stem === 'hundred' ? 100 : (NUMBER_WORDS[stem] ?? 2));
  }
  if ((word === 'twice' || word === 'thrice') && sticky(TWICE_WHAT, text, end) === null) return null;
  const value = MULTIPLE_WORDS[word];
  return value === undefined ? null : multiple(at, end, value);
}

const STEM_RIGHT =
  /[ ](?:the|its|their|that|his|her|our|what|those|in|to|from|by|over|since|last|this|year|sales|revenues?|profits?|output|production|capacity|earnings|spending|annual|analysts)\b|[ ]?[.,;]|$/y;
const STEM_LEFT =
  /(?:\b(?:to|will|would|could|may|might|can|should|than|nearly|almost|about|roughly|around|helped|or|least|is|was|were|are|at)|,)[ ]$/i;
const STEM_SILENT =
  /[ ](?:down|up[ ](?:on|with)|check|bottom|top|standard|taxation|counting|dip|whammy|digits?|figures?|time|click|agent|jeopardy|take|act|bill|duty|edged|major|witching|play|crown|bogey|murder)\b/y;

/** "double the", "triple its", "could more than double"; null for "double check" and the like. */
export function readStem(text: string, at: number, word: string): Vague | null {
  const end = at + word.length;
  if (word === 'double' || word === 'triple') {
    const digits = readDigits(text, at);
    if (digits !== null) return digits;
  }
  if (text[end] === '-' || text[at - 1] === '-' || sticky(STEM_SILENT, text, end) !== null) return null;
  const right = sticky(STEM_RIGHT, text, end);
  const told = right !== null && /the|its|their|that|his|her|our|what|those/.test(right[0]);
  const left = STEM_LEFT.test(text.slice(Math.max(0, at - 9), at));
  const value = MULTIPLE_STEMS[word];
  return value !== undefined && (told || (left && right !== null)) ? multiple(at, end, value) : null;
}
