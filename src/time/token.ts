import type { Span } from '../schema/span.ts';
import { wordIndex } from '../text/word-table.ts';
import { WORDS } from './words.ts';

/** A word, a number ("1,250.5" is one) or a sign. Hyphens and full stops are no tokens: "Jan. 28" is two, "year-ago" is two. */
export interface Token extends Span {
  /** The place of a word in `WORDS`; -1 for others, numbers and signs. */
  readonly known: number;
  readonly capital: boolean;
  readonly digits: boolean;
  /** The value of at most four plain digits, else null. */
  readonly value: number | null;
}

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
export const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x2000);
const isSkipped = (code: number): boolean => code <= 32 || code === 45 || code === 46;

/** The tokens of `clean` from `start` to `end`, with absolute offsets. */
export function tokenise(clean: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  for (let at = start; at < end; ) {
    const code = clean.charCodeAt(at);
    if (isSkipped(code)) at++;
    else {
      const token = isLetter(code) ? wordToken(clean, at, end) : isDigit(code) ? numberToken(clean, at, end) : sign(at);
      tokens.push(token);
      at = token.end;
    }
  }
  return tokens;
}

/** Where the word ends that begins at `start`. */
export function wordEnd(clean: string, start: number, limit: number): number {
  let end = start + 1;
  while (end < limit && isLetter(clean.charCodeAt(end))) end++;
  return end;
}

/** Where the number ends that begins at `start`: commas and points between digits are part of it. */
export function numberEnd(clean: string, start: number, limit: number): number {
  let end = start + 1;
  for (; end < limit; end++) {
    const code = clean.charCodeAt(end);
    const joins = (code === 44 || code === 46) && end + 1 < limit && isDigit(clean.charCodeAt(end + 1));
    if (!joins && !isDigit(code)) break;
  }
  return end;
}

const sign = (at: number): Token => ({
  start: at,
  end: at + 1,
  known: -1,
  capital: false,
  digits: false,
  value: null,
});

function wordToken(clean: string, start: number, limit: number): Token {
  const code = clean.charCodeAt(start);
  const end = wordEnd(clean, start, limit);
  const known = wordIndex(WORDS, clean, start, end);
  return { start, end, known, capital: code >= 65 && code <= 90, digits: false, value: null };
}

const LONGEST_VALUE = 4;

function numberToken(clean: string, start: number, limit: number): Token {
  const end = numberEnd(clean, start, limit);
  const value = end - start > LONGEST_VALUE ? null : plainValue(clean, start, end);
  return { start, end, known: -1, capital: false, digits: true, value };
}

function plainValue(clean: string, start: number, end: number): number | null {
  let value = 0;
  for (let at = start; at < end; at++) {
    const code = clean.charCodeAt(at);
    if (!isDigit(code)) return null;
    value = value * 10 + code - 48;
  }
  return value;
}
