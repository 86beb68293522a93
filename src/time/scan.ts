import { ORDINALS, SMALL_NUMBERS, UNITS, type Unit } from '../lexicon/calendar.ts';
import type { Comparison } from '../schema/claim.ts';
import { type DateRange, UNDATED } from './calendar.ts';
import type { Token } from './token.ts';
import { amongWords, byWord, WORDS } from './words.ts';

export type PeriodKind = 'time' | 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'span' | 'open';
export type PeriodTense = 'past' | 'future' | 'none';

/** A stretch of text being read for periods, and what the article says of its own time. */
export interface Scan {
  readonly clean: string;
  readonly tokens: readonly Token[];
  /** The article's date, 'YYYY-MM-DD'. */
  readonly today: string | null;
  readonly tense: PeriodTense;
  /** The month, 1 to 12, in which the year ends whose quarters are meant; null where the article does not tell. */
  readonly yearEnd: number | null;
}

/** A period read from the tokens `[from, to)`. */
export interface Reading extends DateRange {
  readonly from: number;
  readonly to: number;
  readonly kind: PeriodKind;
  readonly fiscal: boolean;
  readonly earlier: boolean;
  readonly comparison: Comparison | null;
}

/** Reads a period without a preposition. */
export type Core = (scan: Scan, at: number) => Reading | null;

/** Tries to read a period that starts at a token; `hasThe` where "the" or "its" stands before it. */
export type Reader = (scan: Scan, at: number, hasThe: boolean) => Reading | null;

export const reading = (
  from: number,
  to: number,
  kind: PeriodKind,
  dates: DateRange | null = UNDATED,
  more: Partial<Pick<Reading, 'fiscal' | 'earlier' | 'comparison'>> = {},
): Reading => ({
  from,
  to,
  kind,
  start: dates?.start ?? null,
  end: dates?.end ?? null,
  fiscal: more.fiscal ?? false,
  earlier: more.earlier ?? false,
  comparison: more.comparison ?? null,
});

/** A period with the word that leads it, and what that changes. */
export const withLead = (inner: Reading, at: number, more: Partial<Reading>): Reading => ({
  ...inner,
  from: at,
  ...more,
});

/** The word at a token in lower case, the number or the sign; '' past both ends. */
export function wordAt(scan: Scan, at: number): string {
  const token = at < 0 ? undefined : scan.tokens[at];
  if (token === undefined) return '';
  return token.known < 0
    ? scan.clean.slice(token.start, token.end).toLowerCase()
    : (WORDS.words[token.known] as string);
}

/** How many characters the token has, 0 past both ends. */
export const sizeAt = (scan: Scan, at: number): number => {
  const token = at < 0 ? undefined : scan.tokens[at];
  return token === undefined ? 0 : token.end - token.start;
};

/** True where the sign (no letter, no digit) stands at a token. */
export const isSign = (scan: Scan, at: number, sign: number): boolean => {
  const token = at < 0 ? undefined : scan.tokens[at];
  return token !== undefined && scan.clean.charCodeAt(token.start) === sign;
};

/** What is told of the word at a token by a list made with `byWord`. */
export const toldAt = <T>(list: readonly (T | null)[], scan: Scan, at: number): T | null => {
  const token = at < 0 ? undefined : scan.tokens[at];
  return token === undefined || token.known < 0 ? null : (list[token.known] ?? null);
};

/** True where the word at a token is in a list made with `amongWords`. */
export const isAmong = (list: readonly (true | null)[], scan: Scan, at: number): boolean =>
  toldAt(list, scan, at) !== null;

const UNIT_OF = byWord(UNITS);
const NUMBER_OF = byWord(SMALL_NUMBERS);
const ORDINAL_OF = byWord(ORDINALS);

export const unitAt = (scan: Scan, at: number): Unit | null => toldAt(UNIT_OF, scan, at);

/** True where nothing stands between the token and the one before it. */
export const isGlued = (scan: Scan, at: number): boolean => {
  const token = scan.tokens[at];
  const before = at < 1 ? undefined : scan.tokens[at - 1];
  return token !== undefined && before !== undefined && token.start === before.end;
};

/** True where a hyphen alone joins the token to the one before it. */
export const isHyphened = (scan: Scan, at: number): boolean => {
  const token = scan.tokens[at];
  const before = at < 1 ? undefined : scan.tokens[at - 1];
  return token !== undefined && before?.end === token.start - 1 && scan.clean.charCodeAt(before.end) === 45;
};

/** The whole number at a token, as digits without separators, or null. */
export const digitsAt = (scan: Scan, at: number): number | null => (at < 0 ? null : (scan.tokens[at]?.value ?? null));

/** A small count in digits or words ("12", "twelve", "a"), or null. */
export const countAt = (scan: Scan, at: number): number | null => digitsAt(scan, at) ?? toldAt(NUMBER_OF, scan, at);

const ORDINAL_ENDINGS = amongWords(['st', 'nd', 'rd', 'th']);

/** True where "st", "nd", "rd" or "th" is glued to the number before it. */
export const isOrdinalEnding = (scan: Scan, at: number): boolean =>
  isGlued(scan, at) && isAmong(ORDINAL_ENDINGS, scan, at);

/** An ordinal, in words or as "4th", with the token after it. */
export function ordinalAt(scan: Scan, at: number): { readonly value: number; readonly to: number } | null {
  const word = toldAt(ORDINAL_OF, scan, at);
  if (word !== null) return { value: word, to: at + 1 };
  const value = digitsAt(scan, at);
  return value !== null && isOrdinalEnding(scan, at + 1) ? { value, to: at + 2 } : null;
}
