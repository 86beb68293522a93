const TOKEN =
  /[A-Za-z\u00c0-\u024f][A-Za-z0-9\u00c0-\u024f]*(?:[-'.&/][A-Za-z0-9\u00c0-\u024f]+)*|\d+(?:[.,]\d+)*[A-Za-z]*|'s\b|\S/g;
const WORD = /^[A-Za-z0-9\u00c0-\u024f]/;

/** Takes a token: where it stands, the word in lower case or the mark, and whether it is a word. */
type TokenTaker = (start: number, end: number, lower: string, word: boolean) => void;

/**
 * Words and marks of clean[start, end), in order. "Apple's" is two tokens, "Apple" and "'s"; hyphenated words are one.
 * They are handed over, not listed, for a sentence makes its own objects of them.
 */
export function eachToken(clean: string, start: number, end: number, take: TokenTaker): void {
  TOKEN.lastIndex = start;
  for (let match = TOKEN.exec(clean); match !== null && match.index < end; match = TOKEN.exec(clean)) {
    let text = match[0];
    const at = match.index;
    if (at + text.length > end) text = text.slice(0, end - at);
    const possessive = text.length > 2 && text.endsWith("'s");
    if (possessive) text = text.slice(0, -2);
    take(at, at + text.length, text.toLowerCase(), WORD.test(text));
    if (possessive) take(at + text.length, at + text.length + 2, "'s", false);
  }
}
