import type { Span } from '../schema/span.ts';
import { bulletLength, type Line, lineAt, lineEnd } from '../text/lines.ts';

const LONGEST = 200;
const HAS_LOWER = /[a-z]/;
const DATELINE =
  /^[A-Z][A-Za-z.,/ ]{1,40}(?:\([A-Z][A-Za-z ]+\) ?[-—]|, (?:[A-Z][a-z]+\.? \d{1,2}|\d{1,2} [A-Z][a-z]+)\b.{0,20} [-—] )/;

/**
 * The headline: the first line that is no furniture, where it reads like one, as it stands in the article; else null.
 * A headline is short, no bullet, no table row, and ends without a full stop unless it is set in capitals.
 */
export function readTitle(clean: string, text: string, masks: readonly Span[]): string | null {
  const first = firstLine(clean, masks);
  if (first === null) return null;
  const words = clean.slice(first.start, first.end);
  if (words.length > LONGEST || words.includes('\t') || bulletLength(clean, first.start) > 0) return null;
  if (/(?:[^.]\.|[:;,])["')]*$/.test(words) && HAS_LOWER.test(words)) return null;
  return DATELINE.test(words) ? null : text.slice(first.start, first.end);
}

function firstLine(clean: string, masks: readonly Span[]): Line | null {
  let at = 0;
  for (let from = 0; from < clean.length; ) {
    const stop = lineEnd(clean, from);
    const line = lineAt(clean, from, stop);
    from = stop + 1;
    if (line.blank) continue;
    while ((masks[at]?.end ?? clean.length) <= line.start) at += 1;
    const mask = masks[at];
    if (mask === undefined || mask.start > line.start) return line;
    if (mask.end < line.end) return null;
  }
  return null;
}
