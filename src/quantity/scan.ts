import { FRACTION_WORDS, MULTIPLE_STEMS, MULTIPLE_WORDS, NUMBER_WORDS } from '../lexicon/numbers.ts';
import { MAGNITUDES, SCALE_WORDS } from '../lexicon/scales.ts';
import { wordIndex, wordTable } from '../text/word-table.ts';
import { vulgarAt } from './number.ts';

/** How a word begins a figure. */
export type Trigger =
  | 'digit'
  | 'number'
  | 'half'
  | 'share'
  | 'scale'
  | 'unit'
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
  add(['percent', 'percentage', 'cent', 'penny', 'point'], 'unit');
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
const TABLE = wordTable(WORDS.keys());
const TRIGGERS: readonly Trigger[] = [...WORDS.values()];
const LEAST = 3;
const MOST = 13;

/** The next place in [from, end) where a figure may begin; nothing before `start` is looked at. */
export function nextCandidate(text: string, start: number, from: number, end: number): Candidate | null {
  let at = from;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code < 48) {
      at++;
    } else if (code <= 57) {
      return { at, trigger: 'digit', word: '' };
    } else if ((code | 32) >= 97 && (code | 32) <= 122) {
      const stop = wordEnd(text, at, end);
      const known = stop - at < LEAST || stop - at > MOST ? -1 : wordIndex(TABLE, text, at, stop);
      if (known >= 0 && standsApart(text, at, start)) {
        return { at, trigger: TRIGGERS[known] as Trigger, word: TABLE.words[known] as string };
      }
      at = stop;
    } else {
      if (vulgarAt(text, at) !== undefined) return { at, trigger: 'digit', word: '' };
      at++;
    }
  }
  return null;
}

function wordEnd(text: string, from: number, end: number): number {
  let at = from + 1;
  while (at < end) {
    const lower = text.charCodeAt(at) | 32;
    if (lower < 97 || lower > 122) break;
    at++;
  }
  return at;
}

function standsApart(text: string, at: number, start: number): boolean {
  const before = at === start ? 32 : text.charCodeAt(at - 1);
  return before <= 127 && (before < 48 || before > 57);
}
