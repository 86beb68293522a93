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
import { lowered, lowerPattern } from './lowered.ts';

/** The end of a line may have spaces before it, as the return of a CRLF leaves them. */
const cased = (sources: readonly string[], flags: string): RegExp =>
  new RegExp(sources.map((source) => `(?:${source.replaceAll('$', '[ \\t]*$')})`).join('|'), flags);

/** For a copy in small letters: patterns without regard to case take V8 five times as long to compile. */
const any = (sources: readonly string[], flags: string): RegExp => cased(sources.map(lowerPattern), flags);

const STARTS = any(LINE_STARTS, 'my');
const CASED_STARTS = cased(CASED_LINE_STARTS, 'my');
const DATED = any([DATE_LINE], 'my');
const FIRST = any([PREFIX], 'y');
const CREDIT = any([CREDIT_ENDS], '');
const LIST = any([LIST_HEADS], 'my');
const PART = any(PARTS, 'g');
const HOLDS = any(LINE_HOLDS, '');
const HINTED = anyOf(HINTS);

const HEAD_LINES = 8;
const SHORT = 140;

/**
 * The stretches of a clean copy that are page furniture, in order and apart, each a whole line or a part of one.
 * `dated` is where the publication date stands; it is masked where nothing else stands on its line.
 */
export function findFurniture(clean: string, dated: Span | null): Span[] {
  const found: Span[] = [];
  const low = lowered(clean);
  const hinted = clean.includes('©') || holdsAny(HINTED, clean);
  const parts = hinted ? findParts(low) : [];
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
    listed = at(LIST, low, start);
    if (listed || isDated(low, line, dated) || (count > 1 && isFurniture(clean, low, line, start, hinted)))
      found.push({ start: line.start, end: line.end });
    else {
      if (count <= HEAD_LINES) addPrefix(low, line, found);
      for (; (parts[part]?.start ?? clean.length) < line.end; part += 1) addPart(parts[part], line, found);
    }
  }
  return found;
}

const at = (pattern: RegExp, clean: string, start: number): boolean => {
  pattern.lastIndex = start;
  return pattern.test(clean);
};

function isFurniture(clean: string, low: string, line: Line, start: number, hinted: boolean): boolean {
  if (at(STARTS, low, start) || at(CASED_STARTS, clean, line.start)) return true;
  const short = line.end - line.start <= SHORT;
  if (!hinted && !short) return false;
  const words = low.slice(line.start, line.end);
  return (short && CREDIT.test(words)) || (hinted && HOLDS.test(words));
}

function isDated(low: string, line: Line, dated: Span | null): boolean {
  if (line.end - line.start > SHORT) return false;
  if (dated !== null && dated.start <= line.start && line.end <= dated.end) return true;
  return at(DATED, low, line.start);
}

/** A date or a note before the first words of the copy is masked, and the copy is kept. */
function addPrefix(low: string, line: Line, found: Span[]): void {
  if (at(FIRST, low, line.start)) found.push({ start: line.start, end: FIRST.lastIndex });
}

/** A part counts where its line was not masked, nor its place by a prefix. */
function addPart(part: Span | undefined, line: Line, found: Span[]): void {
  if (part === undefined || part.start < Math.max(line.start, found.at(-1)?.end ?? 0)) return;
  found.push(part);
}

/** The parts of lines that are furniture, in order. */
function findParts(low: string): Span[] {
  return Array.from(low.matchAll(PART), (part) => ({ start: part.index, end: part.index + part[0].length }));
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
