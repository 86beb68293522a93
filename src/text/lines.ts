import type { Span } from '../schema/span.ts';

/** A line without its line end: where its words start and stop, and how far it is indented. */
export interface Line extends Span {
  readonly indent: number;
  readonly blank: boolean;
}

/** The lines of a text, in order, one at a time: a text of short ones has millions. */
export function* linesOf(text: string): Generator<Line> {
  for (let from = 0; from < text.length; ) {
    const stop = lineEnd(text, from);
    yield lineAt(text, from, stop);
    from = stop + 1;
  }
}

/** The line break at or after an offset, or the end of the text. */
export function lineEnd(text: string, from: number): number {
  const found = text.indexOf('\n', from);
  return found < 0 ? text.length : found;
}

/** The line that stands between two offsets. */
export function lineAt(text: string, from: number, stop: number): Line {
  let start = from;
  let end = stop;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  const mark = start < end && text.charCodeAt(start) === 35 ? headingMark(text, start) : 0;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return { start: start + mark, end, indent: start - from + mark, blank: start + mark === end };
}

const HEADING_MARK = /#{1,6}[ \t]+(?=\S)/y;

/** Length of the mark of a Markdown heading. */
function headingMark(text: string, at: number): number {
  HEADING_MARK.lastIndex = at;
  return HEADING_MARK.exec(text)?.[0].length ?? 0;
}

/** Space, tab or line break: what `cleanCopy` leaves between words. */
export const isSpace = (code: number): boolean => code === 32 || code === 9 || code === 10 || code === 13;

const BULLET =
  /(?:[•*+►▶➤✓✔→■‣]{1,3}|-{1,2}(?=[ \t])|—(?=[ \t])|\(?\d{1,2}[.)](?=[ \t]+[^\s\d])|\([a-z]\)(?=[ \t]))[ \t]*/y;

/** Length of the bullet or list number, with its spaces, that stands at `at`; 0 where none stands there. */
export function bulletLength(clean: string, at: number): number {
  BULLET.lastIndex = at;
  return BULLET.exec(clean)?.[0].length ?? 0;
}
