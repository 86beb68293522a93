import { ORDINALS, SMALL_NUMBERS, UNITS, type Unit } from '../lexicon/calendar.ts';
import type { Comparison } from '../schema/claim.ts';
import { type DateRange, UNDATED } from './calendar.ts';
import type { Token } from './token.ts';

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

/** Tries to read a period that starts at a token. */
export type Reader = (scan: Scan, at: number) => Reading | null;

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

export const wordAt = (scan: Scan, at: number): string => scan.tokens[at]?.word ?? '';

export const unitAt = (scan: Scan, at: number): Unit | null => UNITS.get(wordAt(scan, at)) ?? null;

/** True where nothing stands between the token and the one before it. */
export const isGlued = (scan: Scan, at: number): boolean => {
  const token = scan.tokens[at];
  const before = scan.tokens[at - 1];
  return token !== undefined && before !== undefined && token.start === before.end;
};

/** True where a hyphen alone joins the token to the one before it. */
export const isHyphened = (scan: Scan, at: number): boolean => {
  const token = scan.tokens[at];
  const before = scan.tokens[at - 1];
  return token !== undefined && before?.end === token.start - 1 && scan.clean.charCodeAt(before.end) === 45;
};

/** The whole number at a token, as digits without separators, or null. */
export function digitsAt(scan: Scan, at: number): number | null {
  const token = scan.tokens[at];
  if (!token?.digits || token.word.length > 4) return null;
  const value = Number(token.word);
  return Number.isInteger(value) && !token.word.includes('.') ? value : null;
}

/** A small count in digits or words ("12", "twelve", "a"), or null. */
export const countAt = (scan: Scan, at: number): number | null =>
  digitsAt(scan, at) ?? SMALL_NUMBERS.get(wordAt(scan, at)) ?? null;

/** An ordinal, in words or as "4th", with the token after it. */
export function ordinalAt(scan: Scan, at: number): { readonly value: number; readonly to: number } | null {
  const word = ORDINALS.get(wordAt(scan, at));
  if (word !== undefined) return { value: word, to: at + 1 };
  const value = digitsAt(scan, at);
  const isOrdinal = value !== null && isGlued(scan, at + 1) && /^(?:st|nd|rd|th)$/.test(wordAt(scan, at + 1));
  return isOrdinal ? { value, to: at + 2 } : null;
}
