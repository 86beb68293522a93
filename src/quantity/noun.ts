import {
  COUNTED_NOUNS,
  EMPTY_MODIFIERS,
  IRREGULAR_PLURALS,
  NOT_PLURALS,
  PHRASE_STOPS,
  TIME_MODIFIERS,
  TIME_UNITS,
} from '../lexicon/units.ts';
import { isListed, wordTable } from '../text/word-table.ts';

/** What is counted: the singular noun and where its phrase ends; or a stretch of time. */
export type CountNoun = { readonly end: number; readonly unit: string; readonly counted: boolean } | 'time';

const STOPS = wordTable(PHRASE_STOPS);
const UNITS_OF_TIME = wordTable(TIME_UNITS);
const MODIFIERS_OF_TIME = wordTable(TIME_MODIFIERS);
const [SPACE, AMPERSAND, APOSTROPHE, HYPHEN] = [32, 38, 39, 45] as const;
const MOST_WORDS = 5;
const IRREGULAR: ReadonlyMap<string, string> = new Map(Object.entries(IRREGULAR_PLURALS));

/** "cities" → "city", "jobs" → "job". */
export function singular(noun: string): string {
  const lower = noun.toLowerCase();
  const irregular = IRREGULAR.get(lower);
  if (irregular !== undefined) return irregular;
  if (/[^aeiou]ies$/.test(noun)) return `${noun.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(noun)) return noun.slice(0, -2);
  return noun.replace(/s$/, '');
}

const isPlural = (word: string): boolean => {
  const lower = word.toLowerCase();
  if (IRREGULAR.has(lower)) return true;
  return lower.length > 3 && lower.endsWith('s') && !/ss$|'s$|ous$|us$/.test(lower) && !NOT_PLURALS.has(lower);
};

/** True where a stretch of time follows: "10 trading days", "12-month". */
export function timeFollows(text: string, at: number): boolean {
  let from = at;
  for (let words = 0; words < 3; words++) {
    const gap = text.charCodeAt(from);
    if (gap !== SPACE && gap !== HYPHEN) return false;
    const start = gap === SPACE && text.startsWith('- ', from + 1) ? from + 3 : from + 1;
    from = start;
    while (isLetter(text.charCodeAt(from))) from++;
    if (from === start) return false;
    if (isListed(UNITS_OF_TIME, text, start, from)) return true;
    if (!isListed(MODIFIERS_OF_TIME, text, start, from)) return false;
  }
  return false;
}

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
const isWordly = (code: number): boolean =>
  isLetter(code) || (code >= 0xc0 && code <= 0xff) || (code >= 48 && code <= 57);

/** Where the word ends that stands behind a space at `at`; `at` where none does. */
function wordEnd(text: string, at: number): number {
  if (text.charCodeAt(at) !== SPACE || !isWordly(text.charCodeAt(at + 1))) return at;
  for (let end = at + 2; ; end++) {
    const code = text.charCodeAt(end);
    if (!isWordly(code) && code !== AMPERSAND && code !== APOSTROPHE && code !== HYPHEN) return end;
  }
}

/** The counted noun after a number, at most four words on: "31 mainland Chinese cities". */
export function readNoun(text: string, at: number): CountNoun | null {
  if (timeFollows(text, at)) return 'time';
  const words: string[] = [];
  const ends: number[] = [];
  let end = at;
  while (words.length < MOST_WORDS) {
    const next = wordEnd(text, end);
    if (next === end) break;
    const isStop = isListed(STOPS, text, end + 1, next);
    if (isStop && words.length === 0) break;
    const word = text.slice(end + 1, next);
    if (word.includes("'")) break;
    // "new and existing customers"
    const joined =
      (word === 'A' && /^class$/i.test(words.at(-1) ?? '')) ||
      (word === 'and' && words.length === 1 && !isPlural(words[0] ?? ''));
    if (!joined && isStop) break;
    if (/^\d+$/.test(word) && !/^7\d7$/.test(word)) break;
    end = next;
    words.push(word);
    ends.push(end);
  }
  if (words.length === 0) return null;
  const head = headOf(words);
  const found = words[head];
  const stop = ends[head];
  if (found === undefined || stop === undefined) return null;
  const noun =
    /^[A-Z]{4,}$|^[A-Z]+[a-z]/.test(found) && (head === 0 || /[A-Z]$/.test(found)) ? found.toLowerCase() : found;
  const kept = words
    .slice(0, head)
    .filter((word) => /\d/.test(word) || (/^[a-z]/.test(word) && !EMPTY_MODIFIERS.has(word)));
  const unit = kept.length === 0 ? singular(noun) : [...kept, singular(noun)].join(' ');
  return { end: stop, unit, counted: COUNTED_NOUNS.has(found.toLowerCase()) };
}

/** The index of the head noun: the first plural in lower case, moved on over plurals that follow it; else the last plural. */
function headOf(words: readonly string[]): number {
  const plural = words.map((word) => isPlural(word));
  const lower = words.findIndex((word, index) => plural[index] === true && /^[a-z]/.test(word));
  if (lower < 0) return plural.lastIndexOf(true);
  return plural[lower + 1] === true && words[lower]?.endsWith('es') !== true && words[lower] === 'sales'
    ? lower + 1
    : lower;
}
