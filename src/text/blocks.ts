import type { Span } from '../schema/span.ts';

/** A line without its line end: where its words start and stop, and how far it is indented. */
export interface Line extends Span {
  readonly indent: number;
  readonly blank: boolean;
}

/** The lines of a text, in order. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  for (let from = 0; from < text.length; ) {
    const found = text.indexOf('\n', from);
    const stop = found < 0 ? text.length : found;
    let start = from;
    let end = stop;
    while (start < end && isSpace(text.charCodeAt(start))) start += 1;
    const mark = start < end && text.charCodeAt(start) === 35 ? headingMark(text, start) : 0;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
    lines.push({ start: start + mark, end, indent: start - from + mark, blank: start + mark === end });
    from = stop + 1;
  }
  return lines;
}

const HEADING_MARK = /#{1,6}[ \t]+(?=\S)/y;

/** Length of the mark of a Markdown heading. */
function headingMark(text: string, at: number): number {
  HEADING_MARK.lastIndex = at;
  return HEADING_MARK.exec(text)?.[0].length ?? 0;
}

/** Space or tab: what `cleanCopy` leaves between words. */
export const isSpace = (code: number): boolean => code === 32 || code === 9 || code === 10 || code === 13;

const BULLET =
  /(?:[•*+►▶➤✓✔→■‣]{1,3}|-{1,2}(?=[ \t])|—(?=[ \t])|\(?\d{1,2}[.)](?=[ \t]+[^\s\d])|\([a-z]\)(?=[ \t]))[ \t]*/y;

/** Length of the bullet or list number, with its spaces, that stands at `at`; 0 where none stands there. */
export function bulletLength(clean: string, at: number): number {
  BULLET.lastIndex = at;
  return BULLET.exec(clean)?.[0].length ?? 0;
}

const MOST = 110;
const LEAST = 35;
const CLOSED = /[.!?:;]["')\]]*$/;
const COLUMNS = /\t|[\w%)] {2,}\S.*[\w%)] {2,}\S|\|.*\|/;

/** True of a line in columns: cells between tabs, bars, or two gaps of more than one space. */
export const inColumns = (words: string): boolean =>
  (words.includes('  ') || words.includes('\t') || words.includes('|')) && COLUMNS.test(words);

/**
 * Turns the line ends inside paragraphs that were wrapped to a common width into spaces. Offsets stay. A text counts as
 * wrapped where lines of 35 to 110 characters break off in the middle of a sentence; then a line is joined to the one
 * before where its first word would not have fitted there.
 */
export function joinWrapped(clean: string): string {
  if (!clean.includes('\n')) return clean;
  const lines = splitLines(clean);
  const tables = findTables(clean, lines);
  const width = wrapWidth(clean, lines, tables);
  if (width === null) return clean;
  const pieces: string[] = [];
  let from = 0;
  let base = 0;
  for (let i = 0; i + 1 < lines.length; i += 1) {
    const line = lines[i];
    const next = lines[i + 1];
    if (line === undefined || next === undefined) break;
    if (i === 0 || lines[i - 1]?.blank === true) base = leastIndent(lines, i);
    if (tables[i] === true || tables[i + 1] === true || !joins(clean, line, next, base, width)) continue;
    const end = next.start - next.indent - 1;
    pieces.push(clean.slice(from, end), ' ');
    from = end + 1;
  }
  if (pieces.length === 0) return clean;
  // joined, not added: a sum of strings is a tree until its letters are asked for, and each of them costs a look more
  pieces.push(clean.slice(from));
  return pieces.join('');
}

const SIGNS = ['  ', '\t', '|'] as const;

/** Which lines stand in columns. Only lines that hold a sign of columns are looked at. */
function findTables(clean: string, lines: readonly Line[]): boolean[] {
  const next = SIGNS.map(() => -1);
  return lines.map((line) => {
    let signed = false;
    for (let i = 0; i < SIGNS.length; i += 1) {
      if ((next[i] ?? 0) < line.start) next[i] = indexFrom(clean, SIGNS[i] as string, line.start);
      if ((next[i] ?? 0) < line.end) signed = true;
    }
    return signed && COLUMNS.test(clean.slice(line.start, line.end));
  });
}

function indexFrom(clean: string, sign: string, from: number): number {
  const at = clean.indexOf(sign, from);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}

function joins(clean: string, line: Line, next: Line, base: number, width: number): boolean {
  const length = line.end - line.start + line.indent;
  if (line.blank || next.blank || next.indent > base || length > width + 8) return false;
  if (bulletLength(clean, next.start) > 0) return false;
  if (standsAlone(clean, line, next)) return false;
  if (breaksOff(clean, line, next)) return true;
  if (length < width * 0.45) return false;
  return line.indent > base || length + 1 + firstWord(clean, next) > width - 8;
}

const DATE_FIRST = /^(?:\d{1,2}[-./ ](?:\d{1,2}|[A-Za-z]{3,9})[-./ ](?:19|20)\d\d\b|\d{4}-\d\d-\d\d)/;
const HAS_LOWER = /[a-z]/;

const SIGN_OFF = /^reuters?\W*$/i;

/** A headline in capitals above its copy; a date line, or the sign-off of an agency, below it. */
function standsAlone(clean: string, line: Line, next: Line): boolean {
  const after = clean.slice(next.start, Math.min(next.end, next.start + 60));
  if (DATE_FIRST.test(after) || SIGN_OFF.test(after)) return true;
  return !HAS_LOWER.test(clean.slice(line.start, line.end)) && (HAS_LOWER.test(after) || line.indent < next.indent);
}

/** The width that the lines are wrapped to, from those that break off in a sentence; null where the text is not wrapped. */
function wrapWidth(clean: string, lines: readonly Line[], tables: readonly boolean[]): number | null {
  const lengths: number[] = [];
  let breaks = 0;
  let long = 0;
  for (let i = 0; i + 1 < lines.length; i += 1) {
    const line = lines[i];
    const next = lines[i + 1];
    if (line === undefined || next === undefined || line.blank) continue;
    const length = line.end - line.start + line.indent;
    if (length > MOST) long += 1;
    if (next.blank || length < LEAST || length > MOST || next.indent > line.indent) continue;
    breaks += 1;
    if (tables[i] === true || tables[i + 1] === true) continue;
    if (breaksOff(clean, line, next) || hangs(clean, line, next)) lengths.push(length);
  }
  if (lengths.length === 0 || lengths.length < breaks * 0.15 || long > lengths.length) return null;
  lengths.sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.95)] ?? null;
}

/** True of the indented first line of a paragraph that goes on at the margin. */
const hangs = (clean: string, line: Line, next: Line): boolean =>
  line.indent > next.indent && line.end - line.start > 45 && !CLOSED.test(clean.slice(line.end - 3, line.end));

const OPEN =
  /(?:,|\b(?:an?|the|of|in|on|at|by|to|for|from|and|or|with|were|was|is|are|had|has|have|said|its|their|that|as|than|which|will|would|be))$/;

/** True where the line ends in the middle of a sentence that the next takes up. */
function breaksOff(clean: string, line: Line, next: Line): boolean {
  const code = clean.charCodeAt(next.start);
  const end = clean.slice(Math.max(line.start, line.end - 7), line.end);
  return OPEN.test(end) || (code >= 97 && code <= 122 && !CLOSED.test(end));
}

function firstWord(clean: string, line: Line): number {
  const space = clean.indexOf(' ', line.start);
  return (space < 0 || space > line.end ? line.end : space) - line.start;
}

function leastIndent(lines: readonly Line[], from: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = from; i < lines.length; i += 1) {
    const line = lines[i];
    if (line === undefined || line.blank) break;
    least = Math.min(least, line.indent);
  }
  return least;
}
