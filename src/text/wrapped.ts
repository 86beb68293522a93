import { inColumns } from './columns.ts';
import { bulletLength, type Line, linesOf } from './lines.ts';
import { isListed, wordTable } from './word-table.ts';

/** The character codes of a list of signs. */
function codesOf(signs: string): readonly number[] {
  return Array.from(signs, (sign) => sign.charCodeAt(0));
}

const MOST = 110;
const LEAST = 35;
const CLOSERS = codesOf(`"')]`);
const ENDS = codesOf('.!?:;');

/**
 * Turns the line ends inside paragraphs that were wrapped to a common width into spaces. Offsets stay. A text counts as
 * wrapped where lines of 35 to 110 characters break off in the middle of a sentence; then a line is joined to the one
 * before where its first word would not have fitted there.
 */
export function joinWrapped(clean: string): string {
  if (!clean.includes('\n')) return clean;
  const lines = [...linesOf(clean)];
  const tables = findTables(clean, lines);
  const width = wrapWidth(clean, lines, tables);
  if (width === null) return clean;
  const pieces: string[] = [];
  let from = 0;
  let base = 0;
  let hang = -1;
  for (let i = 0; i + 1 < lines.length; i += 1) {
    const line = lines[i];
    const next = lines[i + 1];
    if (line === undefined || next === undefined) break;
    if (i === 0 || lines[i - 1]?.blank === true) base = leastIndent(lines, i);
    hang = line.blank ? -1 : (bulletIndent(clean, line) ?? hang);
    if (next.indent > base && next.indent !== hang) continue;
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
    return signed && inColumns(clean.slice(line.start, line.end));
  });
}

function indexFrom(clean: string, sign: string, from: number): number {
  const at = clean.indexOf(sign, from);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}

function joins(clean: string, line: Line, next: Line, base: number, width: number): boolean {
  const length = line.end - line.start + line.indent;
  if (line.blank || next.blank || length > width + 8) return false;
  if (bulletLength(clean, next.start) > 0) return false;
  if (standsAlone(clean, line, next)) return false;
  if (breaksOff(clean, line, next)) return true;
  if (length < width * 0.45) return false;
  return line.indent > base || length + 1 + firstWord(clean, next) > width - 8;
}

const DATE_FIRST = /^(?:\d{1,2}[-./ ](?:\d{1,2}|[A-Za-z]{3,9})[-./ ](?:19|20)\d\d\b|\d{4}-\d\d-\d\d)/;
const SIGN_OFF = /^reuters?\W*$/i;

/** A headline in capitals above its copy; a date line, or the sign-off of an agency, below it. */
function standsAlone(clean: string, line: Line, next: Line): boolean {
  const stop = Math.min(next.end, next.start + 60);
  const code = clean.charCodeAt(next.start);
  if (code >= 48 && code <= 57 && DATE_FIRST.test(clean.slice(next.start, stop))) return true;
  if ((code | 32) === SMALL_R && SIGN_OFF.test(clean.slice(next.start, stop))) return true;
  return !hasLower(clean, line.start, line.end) && (hasLower(clean, next.start, stop) || line.indent < next.indent);
}

const SMALL_R = 114;
const isLower = (code: number): boolean => code >= 97 && code <= 122;

function hasLower(clean: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && !isLower(clean.charCodeAt(at))) at += 1;
  return at < end;
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
    if (next.blank || length < LEAST || length > MOST) continue;
    if (next.indent > line.indent && next.indent !== bulletIndent(clean, line)) continue;
    breaks += 1;
    if (tables[i] === true || tables[i + 1] === true) continue;
    if (breaksOff(clean, line, next) || hangs(clean, line, next)) lengths.push(length);
  }
  if (lengths.length === 0 || lengths.length < breaks * 0.15 || long > lengths.length) return null;
  lengths.sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.95)] ?? null;
}

/** How far the words behind the bullet of a line are indented, and with them the lines that go on; null without a bullet. */
function bulletIndent(clean: string, line: Line): number | null {
  const bullet = bulletLength(clean, line.start);
  return bullet === 0 ? null : line.indent + bullet;
}

/** True of the indented first line of a paragraph that goes on at the margin. */
const hangs = (clean: string, line: Line, next: Line): boolean =>
  line.indent > next.indent && line.end - line.start > 45 && !isClosed(clean, line.end - 3, line.end);

/** Small words that a sentence does not end with. */
const OPEN = wordTable(
  'a an the of in on at by to for from and or with were was is are had has have said its their that as than which will would be vs versus against'.split(
    ' ',
  ),
);

const COMMA = 44;

/** True of words that end in a mark and perhaps in closing signs; they are looked at back to `floor`. */
function isClosed(clean: string, floor: number, end: number): boolean {
  let at = end;
  while (at > floor && CLOSERS.includes(clean.charCodeAt(at - 1))) at -= 1;
  return at > floor && ENDS.includes(clean.charCodeAt(at - 1));
}

/** True of words that end in a comma, or in a small word in small letters. */
function isOpen(clean: string, floor: number, end: number): boolean {
  if (end > floor && clean.charCodeAt(end - 1) === COMMA) return true;
  let at = end;
  while (at > floor && isLower(clean.charCodeAt(at - 1))) at -= 1;
  if (at === end || (at > floor && WORD_CHARACTER.test(clean.charAt(at - 1)))) return false;
  return isListed(OPEN, clean, at, end);
}

const WORD_CHARACTER = /\w/;

/** True where the line ends in the middle of a sentence that the next takes up. */
function breaksOff(clean: string, line: Line, next: Line): boolean {
  const code = clean.charCodeAt(next.start);
  const floor = Math.max(line.start, line.end - 7);
  return isOpen(clean, floor, line.end) || (isLower(code) && !isClosed(clean, floor, line.end));
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
