import {
  BEFORE_NUMBER,
  CLOCK_WORDS,
  COMPANY_FORMS,
  MARKED_NAMES,
  NEVER_LAST,
  SELDOM_LAST,
  STARTERS,
  WEB_ENDINGS,
} from '../lexicon/abbreviations.ts';
import type { Article } from '../schema/article.ts';
import type { Span } from '../schema/span.ts';
import { inColumns } from './columns.ts';
import { bulletLength, isSpace, type Line, linesOf } from './lines.ts';

export type SentenceKind = 'headline' | 'heading' | 'bullet' | 'prose' | 'row';

/** A sentence, trimmed and without its bullet; `paragraph` counts the article's lines and wrapped paragraphs from 0. */
export interface SentenceSpan extends Span {
  readonly kind: SentenceKind;
  readonly paragraph: number;
}

/** A clean copy, and whether it writes "Inc" and "Corp" without a stop; `stop` is the mark that was found last, and from where. */
interface Copy {
  readonly clean: string;
  readonly bareForms: boolean;
  stop: { readonly from: number; readonly at: number };
}

const BARE_FORM = /\b(?:Inc|Corp|Co|Ltd|Plc)\b(?! ?\.)/;

/** Of an article with more sentences than this the rest is not read: each costs memory, however short it is. */
export const MOST_SENTENCES = 500_000;

/**
 * The sentences of an article, in order, outside its masks, up to one past the limit. Headlines, headings and table rows
 * stay whole.
 */
export function splitSentences(article: Article): SentenceSpan[] {
  const { clean, masks } = article;
  const copy: Copy = { clean, bareForms: BARE_FORM.test(clean), stop: { from: 0, at: -1 } };
  const found: SentenceSpan[] = [];
  let paragraph = -1;
  let mask = 0;
  for (const line of linesOf(clean)) {
    if (found.length > MOST_SENTENCES) break;
    if (line.blank) continue;
    paragraph += 1;
    let from = line.start;
    while (from < line.end) {
      while ((masks[mask]?.end ?? Number.POSITIVE_INFINITY) <= from) mask += 1;
      const next = masks[mask];
      const stop = Math.min(line.end, Math.max(from, next?.start ?? line.end));
      if (stop > from) addPiece(article, copy, line, { start: from, end: stop }, paragraph, found);
      from = next === undefined || next.start >= line.end ? line.end : next.end;
    }
  }
  return found;
}

function addPiece(
  article: Article,
  copy: Copy,
  line: Line,
  piece: Span,
  paragraph: number,
  found: SentenceSpan[],
): void {
  const { clean } = article;
  const bullet = piece.start === line.start ? bulletLength(clean, piece.start) : 0;
  const span = trim(clean, piece.start + bullet, piece.end);
  if (span.start === span.end) return;
  const kind = bullet > 0 ? 'bullet' : kindOf(article, line, span, found.length === 0);
  if (kind === 'prose' || kind === 'bullet') splitInto(copy, span, kind, paragraph, found);
  else found.push({ start: span.start, end: span.end, kind, paragraph });
}

function splitInto(copy: Copy, span: Span, kind: SentenceKind, paragraph: number, found: SentenceSpan[]): void {
  const { clean } = copy;
  let start = span.start;
  for (let stop = nextStop(copy, start); stop < span.end && found.length <= MOST_SENTENCES; ) {
    const after = stopsEnd(clean, stop);
    const end = sentenceEnd(copy, start, stop, after, span.end);
    if (end !== null) {
      found.push({ start, end, kind, paragraph });
      start = end;
      while (start < span.end && isSpace(clean.charCodeAt(start))) start += 1;
    }
    stop = nextStop(copy, end === null ? after : start);
  }
  if (start < span.end) found.push({ start, end: span.end, kind, paragraph });
}

const STOP = /[.!?…]/g;

/** The first mark at or after `from`. A search that went past a line is not begun again in the next. */
function nextStop(copy: Copy, from: number): number {
  if (copy.stop.from <= from && from <= copy.stop.at) return copy.stop.at;
  STOP.lastIndex = from;
  copy.stop = { from, at: STOP.test(copy.clean) ? STOP.lastIndex - 1 : copy.clean.length };
  return copy.stop.at;
}

/** Where the run of marks ends that begins at `at`. */
function stopsEnd(clean: string, at: number): number {
  let end = at + 1;
  while (isStop(clean.charCodeAt(end))) end += 1;
  return end;
}

const isStop = (code: number): boolean => code === 46 || code === 33 || code === 63 || code === 0x2026;
const CLOSERS = '"\')]';
const OPENERS = '"\'([';

/** Where the sentence ends whose last marks stand at [at, after), or null where it goes on. */
function sentenceEnd(copy: Copy, start: number, at: number, after: number, limit: number): number | null {
  const { clean } = copy;
  let end = after;
  while (end < limit && CLOSERS.includes(clean.charAt(end))) end += 1;
  if (end >= limit) return null;
  if (!isSpace(clean.charCodeAt(end))) return glued(clean, at, after, end) ? after : null;
  let next = end;
  while (next < limit && isSpace(clean.charCodeAt(next))) next += 1;
  let head = next;
  while (head < limit && OPENERS.includes(clean.charAt(head))) head += 1;
  if (!startsSentence(clean, head)) return null;
  const mark = clean.charAt(at);
  if (mark === '.' && after === at + 1) return stopEnds(copy, start, at, head) ? end : null;
  if (mark === '.' || mark === '…') return end;
  if (MARKED_NAMES.has(wordBefore(clean, start, at)) && !STARTERS.has(wordAt(clean, head))) return null;
  return end > after && speechGoesOn(clean, next) ? null : end;
}

const START = /[A-Z0-9$€£¥₹~•*\u00c0-\u00de]|[-—]{1,2} ?[A-Z]|[a-z]+[A-Z]|[a-z]+\.com\b/y;

function startsSentence(clean: string, at: number): boolean {
  START.lastIndex = at;
  return START.test(clean);
}

/** Whether the single full stop at `at` ends its sentence, the next word being at `next`. */
function stopEnds({ clean, bareForms }: Copy, start: number, at: number, next: number): boolean {
  const word = wordBefore(clean, start, at);
  const low = word.toLowerCase();
  const follow = wordAt(clean, next);
  const digit = isDigit(clean.charCodeAt(next));
  if (NEVER_LAST.has(low)) return false;
  if (BEFORE_NUMBER.has(low) && digit) return false;
  if (low === 'a.m' || low === 'p.m') return !CLOCK_WORDS.has(follow);
  if (COMPANY_FORMS.has(low))
    return (
      (bareForms || STARTERS.has(follow)) &&
      !COMPANY_FORMS.has(follow.toLowerCase()) &&
      !LISTED.test(clean.slice(next - 1, next + 12))
    );
  if (SELDOM_LAST.has(low) || INITIALS.test(word)) return at - start > SHORTEST && STARTERS.has(follow);
  return !(NUMBER.test(word) && at - word.length <= start + 1);
}

/** "Acme Corp. Ltd. (NS:ACME)": the listing behind a firm's form. */
const LISTED = /^\([A-Z]{2,8}:/;

/** "The U.S." alone is no sentence. */
const SHORTEST = 12;

const INITIALS = /^(?:[A-Za-z]\.)*[A-Z]$/;
const NUMBER = /^\d{1,2}$/;
const TAIL = /[A-Za-z0-9'.&-]/;

/** The word that the stop at `at` closes; tokenised copy has a space before the stop. */
function wordBefore(clean: string, start: number, at: number): string {
  let end = at;
  if (clean.charCodeAt(end - 1) === 32) end -= 1;
  let from = end;
  while (from > start && from > end - 20 && TAIL.test(clean.charAt(from - 1))) from -= 1;
  return clean.slice(from, end);
}

const WORD = /[A-Za-z]+/y;

function wordAt(clean: string, at: number): string {
  WORD.lastIndex = at;
  return WORD.exec(clean)?.[0] ?? '';
}

/** "trading.The shares" is two sentences; "U.S.-listed", "Booking.Com" and "St.James" are none. */
function glued(clean: string, at: number, after: number, end: number): boolean {
  const next = Math.max(end, after);
  const code = clean.charCodeAt(next);
  if (code < 65 || code > 90 || end > after + 1) return false;
  const word = wordBefore(clean, 0, at);
  const follow = wordAt(clean, next);
  if (/^\d[\d,]*\.\d+$/.test(word)) return follow.length > 1 || clean.startsWith('U.S', next);
  if (WEB_ENDINGS.has(follow.toLowerCase()) || (!/[a-z]/.test(follow) && follow !== 'A')) return false;
  if (/[a-z]{3}$/.test(word))
    return !word.includes('.') && !SELDOM_LAST.has(word.toLowerCase()) && !COMPANY_FORMS.has(word.toLowerCase());
  return word === '' ? /[%)]/.test(clean.charAt(at - 1)) : /^\d+$/.test(word) && follow.length > 1;
}

const SPEECH = /(?:[A-Z][a-z'-]+ ){1,3}(?:said|says|asked|asks|wrote|writes|added|adds|told)\b/y;

function speechGoesOn(clean: string, at: number): boolean {
  SPEECH.lastIndex = at;
  return SPEECH.test(clean);
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const AGAINST = /\d.* vs\.? |\d.* against \d/i;
const LONGEST_HEADING = 120;

function kindOf(article: Article, line: Line, span: Span, first: boolean): SentenceKind {
  const { clean, title } = article;
  const length = span.end - span.start;
  if (length > 400) return 'prose';
  const words = clean.slice(span.start, span.end);
  if (first && title?.startsWith(article.text.slice(span.start, span.end))) return 'headline';
  if (inColumns(words)) return 'row';
  if (isClosed(clean, span) || length > LONGEST_HEADING) return 'prose';
  if (article.text.slice(span.start, span.end).includes('\n')) return 'prose';
  return line.indent > 1 || AGAINST.test(words) ? 'row' : 'heading';
}

/** True where the words end in a mark, with closing signs or without. */
function isClosed(clean: string, { start, end }: Span): boolean {
  let at = end;
  while (at > start && CLOSERS.includes(clean.charAt(at - 1))) at -= 1;
  return at > start && isStop(clean.charCodeAt(at - 1));
}

function trim(clean: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isSpace(clean.charCodeAt(start))) start += 1;
  while (end > start && isSpace(clean.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}
