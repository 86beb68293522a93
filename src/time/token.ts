import type { Span } from '../schema/span.ts';

/** A word, a number ("1,250.5" is one) or a sign. Hyphens and full stops are no tokens: "Jan. 28" is two, "year-ago" is two. */
export interface Token extends Span {
  /** In lower case. */
  readonly word: string;
  readonly capital: boolean;
  readonly digits: boolean;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x2000);
const isSkipped = (code: number): boolean => code <= 32 || code === 45 || code === 46;

function tokenEnd(clean: string, start: number, end: number): number {
  const code = clean.charCodeAt(start);
  let at = start + 1;
  if (isDigit(code)) {
    for (; at < end; at++) {
      const next = clean.charCodeAt(at);
      const joins = (next === 44 || next === 46) && at + 1 < end && isDigit(clean.charCodeAt(at + 1));
      if (!isDigit(next) && !joins) break;
    }
  } else if (isLetter(code)) {
    while (at < end && isLetter(clean.charCodeAt(at))) at++;
  }
  return at;
}

/** The tokens of `clean` from `start` to `end`, with absolute offsets. */
export function tokenise(clean: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  for (let at = start; at < end; ) {
    const code = clean.charCodeAt(at);
    if (isSkipped(code)) {
      at++;
      continue;
    }
    const stop = tokenEnd(clean, at, end);
    const word = clean.slice(at, stop).toLowerCase();
    tokens.push({ start: at, end: stop, word, capital: code >= 65 && code <= 90, digits: isDigit(code) });
    at = stop;
  }
  return tokens;
}
