/**
 * For the first two letters of a word, the lengths that the words of a list have, as bits: most words are told apart by
 * these alone, before they are cut out of the text and hashed. Of words in small ASCII letters.
 */
type WordLengths = Uint32Array;

const LETTERS = 26;

/** The lengths of the words of a list; words of one letter or of more than 31 are left out. */
export function lengthsOf(words: Iterable<string>): WordLengths {
  const table = new Uint32Array(LETTERS * LETTERS);
  for (const word of words) {
    const at = (word.charCodeAt(0) - 97) * LETTERS + word.charCodeAt(1) - 97;
    if (word.length < 32) table[at] = (table[at] ?? 0) | (1 << word.length);
  }
  return table;
}

/** True where the list may hold a word of `size` letters, two at least, that begins with these, small or capital. */
export const mayHold = (table: WordLengths, first: number, second: number, size: number): boolean =>
  ((table[((first | 32) - 97) * LETTERS + (second | 32) - 97] ?? 0) & (1 << size)) !== 0;
