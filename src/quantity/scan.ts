import { FRACTION_WORDS, MULTIPLE_STEMS, MULTIPLE_WORDS, NUMBER_WORDS } from '../lexicon/numbers.ts';
import { MAGNITUDES, SCALE_WORDS } from '../lexicon/scales.ts';
import { lengthsOf, mayHold } from '../text/word-lengths.ts';
import { vulgarAt } from './number.ts';

/** How a word begins a figure. */
export type Trigger =
  | 'digit'
  | 'number'
  | 'half'
  | 'share'
  | 'scale'
  | 'magnitude'
  | 'multiple'
  | 'stem'
  | 'digits'
  | 'several';

export interface Candidate {
  readonly at: number;
  readonly trigger: Trigger;
  readonly word: string;
}

const FOLDS: readonly string[] = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'hundred'];

function triggers(): ReadonlyMap<string, Trigger> {
  const words = new Map<string, Trigger>();
  const add = (list: Iterable<string>, trigger: Trigger): void => {
    for (const word of list) words.set(word, trigger);
  };
  add(Object.keys(NUMBER_WORDS), 'number');
  add(
    Object.keys(FRACTION_WORDS).filter((word) => !word.endsWith('s')),
    'share',
  );
  add(['half'], 'half');
  add(['dozen', ...Object.keys(SCALE_WORDS).filter((word) => word.length > 4 && !word.endsWith('s'))], 'scale');
  add(Object.keys(MAGNITUDES), 'magnitude');
  add(Object.keys(MULTIPLE_WORDS), 'multiple');
  add(
    FOLDS.map((word) => `${word}fold`),
    'multiple',
  );
  add(Object.keys(MULTIPLE_STEMS), 'stem');
  add(['low', 'mid', 'high', 'single'], 'digits');
  add(['several', 'few', 'multi', 'multimillion', 'multibillion', 'multitrillion'], 'several');
  return words;
}

const WORDS = triggers();

const LENGTHS = lengthsOf(WORDS.keys());

/** The next place at or after `from` where a figure may begin. */
export function nextCandidate(text: string, from: number): Candidate | null {
  const { length } = text;
  let at = from;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (code < 48) {
      at++;
    } else if (code <= 57) {
      return { at, trigger: 'digit', word: '' };
    } else if ((code | 32) >= 97 && (code | 32) <= 122) {
      const end = wordEnd(text, at);
      const word = triggerWord(text, at, end);
      const trigger = word === null ? undefined : WORDS.get(word);
      if (word !== null && trigger !== undefined) return { at, trigger, word };
      at = end;
    } else {
      if (vulgarAt(text, at) !== undefined) return { at, trigger: 'digit', word: '' };
      at++;
    }
  }
  return null;
}

function wordEnd(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length) {
    const lower = text.charCodeAt(at) | 32;
    if (lower < 97 || lower > 122) break;
    at++;
  }
  return at;
}

function triggerWord(text: string, at: number, end: number): string | null {
  const size = end - at;
  if (size < 3 || size > 13 || !mayHold(LENGTHS, text.charCodeAt(at), text.charCodeAt(at + 1), size)) return null;
  const before = at === 0 ? 32 : text.charCodeAt(at - 1);
  if (before > 127 || (before >= 48 && before <= 57)) return null;
  return text.slice(at, end).toLowerCase();
}
