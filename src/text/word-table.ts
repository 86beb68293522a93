/**
 * A list of words that can be found in a text without cutting them out of it, whatever their case. The first two letters
 * and the length tell most words apart from those of the list.
 */
export interface WordTable {
  readonly words: readonly string[];
  /** The letters of all words, one word behind the other, and where each begins; the last number is the end. */
  readonly letters: Uint16Array;
  readonly starts: Uint16Array;
  /** By the first two letters, the lengths that words have, as bits. */
  readonly lengths: Uint32Array;
  /** By these and the length, the first such word, and the next one of each: from 1, 0 for none. */
  readonly first: Uint16Array;
  readonly next: Uint16Array;
}

const PAIRS = 1024;
const LONGEST = 31;

/** A table of words in small ASCII letters (and signs); `words` keeps their order, without repetitions. */
export function wordTable(list: Iterable<string>): WordTable {
  const words = [...new Set(list)];
  const lengths = new Uint32Array(PAIRS);
  const first = new Uint16Array(PAIRS);
  const next = new Uint16Array(words.length + 1);
  const starts = new Uint16Array(words.length + 1);
  words.forEach((word, index) => {
    starts[index + 1] = (starts[index] ?? 0) + word.length;
    const pair = pairAt(word, 0, word.length);
    lengths[pair] = (lengths[pair] ?? 0) | (1 << Math.min(word.length, LONGEST));
    const slot = slotOf(pair, word.length);
    next[index + 1] = first[slot] ?? 0;
    first[slot] = index + 1;
  });
  const letters = Uint16Array.from(words.join(''), (letter) => letter.charCodeAt(0));
  return { words, letters, starts, lengths, first, next };
}

/** The index in the table of the word at [start, end), one letter at least; -1 where it is not listed. */
export function wordIndex(table: WordTable, text: string, start: number, end: number): number {
  const pair = pairAt(text, start, end);
  const size = end - start;
  const isLength = ((table.lengths[pair] as number) & (1 << Math.min(size, LONGEST))) !== 0;
  return isLength ? search(table, pair, text, start, size) : -1;
}

/** True where the table lists the word at [start, end), one letter at least. */
export const isListed = (table: WordTable, text: string, start: number, end: number): boolean =>
  wordIndex(table, text, start, end) >= 0;

const slotOf = (pair: number, size: number): number => (pair + size * 167) & (PAIRS - 1);

const pairAt = (text: string, start: number, end: number): number =>
  ((text.charCodeAt(start) & 31) << 5) | (end - start > 1 ? text.charCodeAt(start + 1) & 31 : 0);

function search(table: WordTable, pair: number, text: string, start: number, size: number): number {
  const { first, next, starts } = table;
  for (let word = first[slotOf(pair, size)] as number; word !== 0; word = next[word] as number) {
    const from = starts[word - 1] as number;
    if ((starts[word] as number) - from === size && isSame(table.letters, from, text, start, size)) return word - 1;
  }
  return -1;
}

/** Equal but for the case of ASCII letters. */
function isSame(letters: Uint16Array, from: number, text: string, start: number, size: number): boolean {
  for (let at = 0; at < size; at += 1) {
    const code = text.charCodeAt(start + at);
    const want = letters[from + at] as number;
    if (code !== want && (code < 65 || code > 90 || code + 32 !== want)) return false;
  }
  return true;
}
