import { NAMED_NUMBERS, NUMBERED, SPELLED_NAMES } from '../lexicon/numbers.ts';
import { isListed, wordTable } from '../text/word-table.ts';
import { MONTH } from './shapes.ts';

const NAMED = new Map(Object.entries(NAMED_NUMBERS));
const MONTH_BEFORE = new RegExp(`(?:^|[^A-Za-z])${MONTH}\\.?[ ]$`);
const NAMED_WORDS = wordTable(Array.from(NAMED.keys(), (word) => word.toLowerCase()));
const NUMBERED_WORDS = wordTable(NUMBERED);
const MOST_DIGITS = 4;
const [SPACE, HYPHEN, P] = [32, 45, 80] as const;

/** Where the word begins that ends before `start`, over one space or hyphen: letters, "&" and inner dots; `start - 1` where there is none. */
function wordStart(text: string, start: number): number {
  const end = start - 1;
  const code = text.charCodeAt(end);
  if (code !== SPACE && code !== HYPHEN) return end;
  let at = end;
  while (at > 0 && end - at < 20 && isWordCode(text.charCodeAt(at - 1))) at--;
  return at;
}

/** a letter, "&" or a dot */
const isWordCode = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 38 || code === 46;

/** A number glued to letters before it is part of a name: "H100", "F-150", "Qwen3". */
export function gluedBefore(text: string, at: number): 'no' | 'letters' | 'hyphen' {
  const before = at < 1 ? undefined : text[at - 1];
  if (before === undefined || (before === ' ' && text[at - 2] !== '-')) return 'no';
  if (isLetter(before.charCodeAt(0)) || '_#@&'.includes(before)) return 'letters';
  if (before === '.' && /[A-Za-z\d]/.test(text[at - 2] ?? '')) return 'letters';
  if (before === ':' && /[A-Za-z]/.test(text[at - 2] ?? '')) return 'letters';
  if (before === '/' && /[A-Za-z\d]/.test(text[at - 2] ?? '')) return 'hyphen';
  if (before === '-' && /[A-Za-z]/.test(text[at - 2] ?? '')) return 'hyphen';
  // "F - 150", as tokenised texts have it
  if (before === ' ' && text[at - 2] === '-' && /(?:^|[ ])[A-Z][ ]$/.test(text.slice(Math.max(0, at - 5), at - 2)))
    return 'hyphen';
  if (before === "'" && /[\s(]|^$/.test(text[at - 2] ?? '') && /^\d\ds?\b/.test(text.slice(at, at + 3)))
    return 'letters';
  return 'no';
}

const isLetter = (code: number): boolean => ((code | 32) >= 97 && (code | 32) <= 122) || (code >= 0xc0 && code <= 0xff);

/** The number at [start, end) belongs to the word before it: "Phase 3", "January 2", "May 1987". */
export function namedBefore(text: string, start: number, end: number): boolean {
  const from = wordStart(text, start);
  if (from === start - 1 || end - start > MOST_DIGITS) return false;
  const digits = text.slice(start, end);
  if (!/^\d{1,4}$/.test(digits)) return false;
  if (isListed(NUMBERED_WORDS, text, from, start - 1)) return true;
  const dayOrYear = Number(digits) <= 31 || looksLikeYear(digits);
  return dayOrYear && MONTH_BEFORE.test(text.slice(Math.max(0, start - 12), start));
}

/** An index name with its number, whatever follows: "S&P 500 companies". */
export function namedIndex(text: string, start: number, end: number): boolean {
  const isSpaced = text.charCodeAt(start - 2) === P && text.startsWith('S & P ', start - 6);
  const from = wordStart(text, start);
  if (!isSpaced && (from === start - 1 || !isListed(NAMED_WORDS, text, from, start - 1))) return false;
  const numbers = NAMED.get(isSpaced ? 'S&P' : text.slice(from, start - 1));
  return numbers?.includes(Number(text.slice(start, end).replaceAll(',', ''))) ?? false;
}

/** A four-digit number that reads as a year. */
export const looksLikeYear = (digits: string): boolean => /^(?:19|20)\d\d$/.test(digits);

const CLAUSE_START = /(?:^|[.!?:;"'(\n•*—-][ ]*)$/;
const SPELLED_BEFORE = /\b([A-Za-z]+(?:[ ]of)?)[ -]$/;
const SPELLED_PAIR = /-(?:for|on|to|in|and|by)-(?:one|two|three|four|five|ten)\b|-(?:one|two)\b/iy;

/** A number in words that is a name ("Big Four", "Ocean's Eleven") or part of a set phrase ("one-on-one", "two-for-one"). */
export function spelledName(text: string, start: number, end: number): boolean {
  SPELLED_PAIR.lastIndex = end;
  if (SPELLED_PAIR.test(text)) return true;
  const left = text.slice(Math.max(0, start - 24), start);
  if (/(?:one|two|three|four|five)-(?:for|on|to|in|by)-$/i.test(left)) return true;
  const word = SPELLED_BEFORE.exec(left)?.[1]?.toLowerCase().replace(' of', '-of');
  if (word !== undefined && SPELLED_NAMES.has(word)) return true;
  const first = text[start] ?? '';
  const capital = first >= 'A' && first <= 'Z' && /[a-z]/.test(text[start + 1] ?? '');
  return capital && !CLAUSE_START.test(left.slice(-3));
}

const LIST_START = /(?:^|\n)[ \t]*$/;
const LIST_END = /^[ ]?[.)][ ]/;

/** A plain number that numbers a list, a note or an age: "1. ", "(2)", "[3]", ", 45, ". */
export function ordinalPlace(text: string, start: number, end: number): boolean {
  const [before, after] = [text[start - 1], text[end]];
  if (before === '[' && after === ']') return true;
  if (before === '(' && after === ')') {
    if (end - start <= 2 && !/[\t|]|^$/.test(text[start - 2] ?? '')) return true;
    if (end - start >= 4 && /[A-Za-z][ ]/.test(text.slice(start - 3, start - 1))) return true;
  }
  if (end - start > 2) return false;
  const mayEnd = after === '.' || after === ')' || after === ' ';
  if (mayEnd && LIST_END.test(text.slice(end, end + 3)) && LIST_START.test(text.slice(Math.max(0, start - 4), start)))
    return true;
  return (
    after === ',' &&
    /[A-Z][a-z]+,[ ]$/.test(text.slice(Math.max(0, start - 20), start)) &&
    Number(text.slice(start, end)) > 17 &&
    text[end + 1] === ' '
  );
}

const [SMALL_I, SMALL_O] = [105, 111] as const;
const IN_SPLIT =
  /[ ](?:in|out[ ]of)[ ](?:every[ ])?(?:\d{1,3}(?![\d,.%])|two|three|four|five|six|seven|eight|nine|ten|twenty|hundred)\b/iy;

/** The end of "one in five" at a small number, or null: a rate that is told by two numbers. */
export function endOfRate(text: string, end: number): number | null {
  const next = text.charCodeAt(end) === SPACE ? text.charCodeAt(end + 1) | 32 : 0;
  if (next !== SMALL_I && next !== SMALL_O) return null;
  IN_SPLIT.lastIndex = end;
  return IN_SPLIT.test(text) ? IN_SPLIT.lastIndex : null;
}

const SCORE = /-\d+(?!\d|[.,]\d|%)/y;
/** The end of a dash and a plain number right after a plain number (a score, a vote, a code), or null. */
export function endOfScore(text: string, end: number): number | null {
  if (text.charCodeAt(end) !== HYPHEN) return null;
  SCORE.lastIndex = end;
  return SCORE.test(text) ? SCORE.lastIndex : null;
}
