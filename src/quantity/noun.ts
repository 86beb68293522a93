import {
  COUNTED_NOUNS,
  EMPTY_MODIFIERS,
  IRREGULAR_PLURALS,
  NOT_PLURALS,
  PHRASE_STOPS,
  TIME_MODIFIERS,
  TIME_UNITS,
} from '../lexicon/units.ts';

/** What is counted: the singular noun and where its phrase ends; or a stretch of time. */
export type CountNoun = { readonly end: number; readonly unit: string; readonly counted: boolean } | 'time';

const TOKEN = /[ ]([A-Za-zÀ-ÿ0-9][A-Za-zÀ-ÿ0-9&'-]*)/y;
const TIME_TOKEN = /(?:[ ]-[ ]|[ -])([A-Za-z]+)/y;
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
    TIME_TOKEN.lastIndex = from;
    const word = TIME_TOKEN.exec(text)?.[1]?.toLowerCase();
    if (word === undefined) return false;
    from = TIME_TOKEN.lastIndex;
    if (TIME_UNITS.has(word)) return true;
    if (!TIME_MODIFIERS.has(word)) return false;
  }
  return false;
}

/** The counted noun after a number, at most four words on: "31 mainland Chinese cities". */
export function readNoun(text: string, at: number): CountNoun | null {
  if (timeFollows(text, at)) return 'time';
  const words: string[] = [];
  const ends: number[] = [];
  let end = at;
  while (words.length < MOST_WORDS) {
    TOKEN.lastIndex = end;
    const word = TOKEN.exec(text)?.[1];
    if (word === undefined || word.includes("'")) break;
    // "new and existing customers"
    const joined =
      (word === 'A' && /^class$/i.test(words.at(-1) ?? '')) ||
      (word === 'and' && words.length === 1 && !isPlural(words[0] ?? ''));
    if (!joined && PHRASE_STOPS.has(word.toLowerCase())) break;
    if (/^\d+$/.test(word) && !/^7\d7$/.test(word)) break;
    end = TOKEN.lastIndex;
    words.push(word);
    ends.push(end);
  }
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
