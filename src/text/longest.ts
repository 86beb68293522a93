import type { SentenceSpan } from './sentences.ts';

/** A sentence longer than this, in characters, is read in pieces: every claim quotes its sentence. */
export const LONGEST_SENTENCE = 4000;

/** Cuts sentences that are too long behind the last comma or space that fits; `cut` tells whether any was. */
export function cutLong(
  clean: string,
  spans: readonly SentenceSpan[],
): { spans: readonly SentenceSpan[]; cut: boolean } {
  if (spans.every((span) => span.end - span.start <= LONGEST_SENTENCE)) return { spans, cut: false };
  return { spans: spans.flatMap((span) => piecesOf(clean, span)), cut: true };
}

function piecesOf(clean: string, span: SentenceSpan): SentenceSpan[] {
  const pieces: SentenceSpan[] = [];
  let { start } = span;
  while (span.end - start > LONGEST_SENTENCE) {
    const window = clean.slice(start, start + LONGEST_SENTENCE);
    const comma = window.lastIndexOf(', ');
    const at = comma > LONGEST_SENTENCE / 2 ? comma + 1 : window.lastIndexOf(' ');
    const end = at > 0 ? start + at : endOfUnit(clean, start + LONGEST_SENTENCE);
    pieces.push({ ...span, start, end });
    start = end;
    while (start < span.end && /\s/.test(clean[start] ?? '')) start++;
  }
  if (start < span.end) pieces.push({ ...span, start });
  return pieces;
}

/** Not between the two halves of a surrogate pair. */
const endOfUnit = (clean: string, at: number): number => ((clean.charCodeAt(at) & 0xfc00) === 0xdc00 ? at - 1 : at);
