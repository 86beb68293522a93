import type { Span } from '../../schema/span.ts';
import type { Sentence } from '../sentence.ts';

/** A word, a number or a mark of a sentence. */
export interface Token extends Span {
  readonly text: string;
}

const TOKEN =
  /<[^<>]{1,12}>|'s\b|(?:[A-Z]\.){2,}|[A-Za-z](?:[\w&'’]|[.-](?=[A-Za-z0-9]))*|\d(?:[\d,]*\d)?(?:\.\d+)?(?:(?<=\d)-\d{1,2}\/\d{1,2}|\/\d{1,2})?(?:p\b)?|\S/g;

/** The tokens of a sentence; offsets are the article's. A possessive "'s" is one of its own. */
export function tokensIn(sentence: Sentence): readonly Token[] {
  const clean = sentence.article.clean.slice(sentence.start, sentence.end);
  const tokens: Token[] = [];
  for (const match of clean.matchAll(TOKEN)) {
    const start = sentence.start + match.index;
    const text = match[0];
    const owned = /^[A-Za-z].*(?='s$)/.exec(text)?.[0];
    if (owned === undefined) tokens.push({ text, start, end: start + text.length });
    else {
      const middle = start + owned.length;
      tokens.push({ text: owned, start, end: middle }, { text: "'s", start: middle, end: start + text.length });
    }
  }
  return tokens;
}

/** The token in lower case; empty beyond the ends. */
export const word = (tokens: readonly Token[], at: number): string => tokens[at]?.text.toLowerCase() ?? '';
