/**
 * A list of words that can be found in a text without cutting them out of it, whatever their case. A slot is told by the
 * length of a word and three of its letters; most words of a text find theirs empty.
 */
export interface WordTable {
  readonly words: readonly string[];
  /** The letters of all words, one word behind the other, and where each begins; the last number is the end. */
  readonly letters: Uint16Array;
  readonly starts: Uint16Array;
  /** The first word of each slot, and the next one of each word's slot: indices from 1, 0 for none. */
  readonly slots: Uint16Array;
  readonly next: Uint16Array;
}

/** A table of words in small ASCII letters (and signs); `words` keeps their order, without repetitions. */
export function wordTable(list: Iterable<string>): WordTable {
  const words = [...new Set(list)];
  let size = 64;
  while (size < 4 * words.length) size *= 2;
  const slots = new Uint16Array(size);
  const next = new Uint16Array(words.length + 1);
  const starts = new Uint16Array(words.length + 1);
  words.forEach((word, index) => {
    starts[index + 1] = (starts[index] ?? 0) + word.length;
    const slot = slotOf(word, 0, word.length) & (size - 1);
    next[index + 1] = slots[slot] ?? 0;
    slots[slot] = index + 1;
  });
  const letters = Uint16Array.from(words.join(''), (letter) => letter.charCodeAt(0));
  return { words, letters, starts, slots, next };
}

/** The index in the table of the word at [start, end), one letter at least; -1 where it is not listed. */
export function wordIndex(table: WordTable, text: string, start: number, end: number): number {
  const { slots, next } = table;
  let found = slots[slotOf(text, start, end) & (slots.length - 1)] as number;
  while (found !== 0 && !isSame(table, found - 1, text, start, end)) found = next[found] as number;
  return found - 1;
}

/** True where the table lists the word at [start, end), one letter at least. */
export const isListed = (table: WordTable, text: string, start: number, end: number): boolean =>
  wordIndex(table, text, start, end) >= 0;

function slotOf(text: string, start: number, end: number): number {
  const size = end - start;
  const first = text.charCodeAt(start) | 32;
  const second = size > 1 ? text.charCodeAt(start + 1) | 32 : 0;
  const last = text.charCodeAt(end - 1) | 32;
  return first * 37 + second * 331 + last * 1409 + size * 5039;
}

/** Equal but for the case of ASCII letters. */
function isSame({ letters, starts }: WordTable, index: number, text: string, start: number, end: number): boolean {
  const from = starts[index] as number;
  const size = end - start;
  if (size !== (starts[index + 1] as number) - from) return false;
  for (let at = 0; at < size; at += 1) {
    const code = text.charCodeAt(start + at);
    const want = letters[from + at] as number;
    if (code !== want && (code < 65 || code > 90 || code + 32 !== want)) return false;
  }
  return true;
}
