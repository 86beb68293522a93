import {
  CASED_LINE_STARTS,
  CREDIT_ENDS,
  DATE_LINE,
  HINTS,
  LINE_HOLDS,
  LINE_STARTS,
  LIST_HEADS,
  PARTS,
  PREFIX,
} from '../lexicon/furniture.ts';
import type { Span } from '../schema/span.ts';
import { anyOf, holdsAny } from './any-of.ts';
import { bulletLength, type Line, linesOf } from './lines.ts';

/** The end of a line may have spaces before it, as the return of a CRLF leaves them. */
const any = (sources: readonly string[], flags: string): RegExp =>
  new RegExp(sources.map((source) => `(?:${source.replaceAll('$', '[ \\t]*$')})`).join('|'), flags);

const STARTS = any(LINE_STARTS, 'imy');
const CASED_STARTS = any(CASED_LINE_STARTS, 'my');
const DATED = any([DATE_LINE], 'imy');
const FIRST = any([PREFIX], 'iy');
const CREDIT = any([CREDIT_ENDS], 'i');
const LIST = any([LIST_HEADS], 'imy');
const PART = any(PARTS, 'gi');
const HOLDS = any(LINE_HOLDS, 'i');
const HINTED = anyOf(HINTS);

const HEAD_LINES = 8;
const SHORT = 140;

/**
 * The stretches of a clean copy that are page furniture, in order and apart, each a whole line or a part of one.
 * `dated` is where the publication date stands; it is masked where nothing else stands on its line.
 */
export function findFurniture(clean: string, dated: Span | null): Span[] {
  const found: Span[] = [];
  const hinted = clean.includes('©') || holdsAny(HINTED, clean);
  const parts = hinted ? findParts(clean) : [];
  let part = 0;
  let listed = false;
  let count = 0;
  for (const line of linesOf(clean)) {
    if (line.blank) continue;
    count += 1;
    const start = line.start + bulletLength(clean, line.start);
    const bullet = start > line.start;
    if (listed && isPointer(clean, line, bullet)) {
      found.push({ start: line.start, end: line.end });
      continue;
    }
    listed = at(LIST, clean, start);
    if (listed || isDated(clean, line, dated) || (count > 1 && isFurniture(clean, line, start, hinted)))
      found.push({ start: line.start, end: line.end });
    else {
      if (count <= HEAD_LINES) addPrefix(clean, line, found);
      for (; (parts[part]?.start ?? clean.length) < line.end; part += 1) addPart(parts[part], line, found);
    }
  }
  return found;
}

const at = (pattern: RegExp, clean: string, start: number): boolean => {
  pattern.lastIndex = start;
  return pattern.test(clean);
};

function isFurniture(clean: string, line: Line, start: number, hinted: boolean): boolean {
  if (at(STARTS, clean, start) || at(CASED_STARTS, clean, line.start)) return true;
  const short = line.end - line.start <= SHORT;
  if (!hinted && !short) return false;
  const words = clean.slice(line.start, line.end);
  return (short && CREDIT.test(words)) || (hinted && HOLDS.test(words));
}

function isDated(clean: string, line: Line, dated: Span | null): boolean {
  if (line.end - line.start > SHORT) return false;
  if (dated !== null && dated.start <= line.start && line.end <= dated.end) return true;
  return at(DATED, clean, line.start);
}

/** A date or a note before the first words of the copy is masked, and the copy is kept. */
function addPrefix(clean: string, line: Line, found: Span[]): void {
  if (at(FIRST, clean, line.start)) found.push({ start: line.start, end: FIRST.lastIndex });
}

/** A part counts where its line was not masked, nor its place by a prefix. */
function addPart(part: Span | undefined, line: Line, found: Span[]): void {
  if (part === undefined || part.start < Math.max(line.start, found.at(-1)?.end ?? 0)) return;
  found.push(part);
}

/** The parts of lines that are furniture, in order. */
function findParts(clean: string): Span[] {
  return Array.from(clean.matchAll(PART), (part) => ({ start: part.index, end: part.index + part[0].length }));
}

const SMALL_WORDS =
  /^(?:an?|and|as|at|but|by|for|from|in|into|nor|of|off|on|or|out|over|per|so|than|the|to|up|via|vs\.?|with|yet|[^A-Za-z]*)$/;

/** A line of a list of pointers: a bullet, or a headline with capitals on its words. */
function isPointer(clean: string, line: Line, bullet: boolean): boolean {
  if (line.end - line.start > SHORT) return bullet;
  if (bullet) return true;
  return clean
    .slice(line.start, line.end)
    .split(' ')
    .every((word) => SMALL_WORDS.test(word) || /^['"(]?[A-Z0-9]/.test(word));
}
