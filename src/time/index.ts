import type { Comparison, Period } from '../schema/claim.ts';
import type { Span } from '../schema/span.ts';
import { yearNumberAt } from './day.ts';
import { readPeriod } from './phrase.ts';
import { isAmong, type PeriodKind, type PeriodTense, type Reading, type Scan, wordAt } from './scan.ts';
import { mayNameTime } from './telling.ts';
import { type Token, tokenise } from './token.ts';
import { amongWords, WORDS } from './words.ts';

export { findFiscalYearEnd } from './fiscal.ts';
export { findNewsDay } from './newsday.ts';
export type { PeriodKind, PeriodTense } from './scan.ts';
export { findSessions, type SessionMention } from './session.ts';
export { tenseAt } from './tense.ts';

/** A stretch of time named in a sentence. */
export interface PeriodMention extends Span {
  readonly value: Period;
  readonly kind: PeriodKind;
  /** A company's quarter, half or fiscal year: dated only where the article tells its calendar. */
  readonly fiscal: boolean;
  /** Names the period that a figure is compared with, as in "a year earlier". */
  readonly earlier: boolean;
  readonly comparison: Comparison | null;
}

/** What the article says of its own time. */
export interface PeriodContext {
  /** ISO date, or date and time; only the date is read. `findNewsDay` gives it. */
  readonly publishedOn: string | null;
  /** One for the whole stretch, or that of the words around two offsets. */
  readonly tense: PeriodTense | ((start: number, end: number) => PeriodTense);
  /** Quarters are the calendar's, as for an economy. */
  readonly calendarQuarters: boolean;
  /** The month, 1 to 12, in which the company's year ends, where the article tells it. */
  readonly fiscalYearEnd?: number | null;
}

/** What a sentence must hold to name a time: "since the start" and "at the end" alone do not. */
const TRIGGER =
  /day|week|month|year|quarter|decade|season|fortnight|christmas|\b(?:(?:19|20)\d\d|[1-4]?[QH][1-4]?|yrs?|qtrs?|mths|half|hours?|minutes?|sessions?|period|morning|afternoon|evening|midday|noon|lunchtime|overnight|tonight|tomorrow|now|current(?:ly)?|fiscal|daily|annual(?:ly)?|earlier|[tl]tm|[a-z]{4,6}-term|ytd|yoy|qoq|mom|sequentially|jan|january|feb|february|mar|march|apr|april|may|june?|july?|aug|august|sept?|september|oct|october|nov|november|dec|december)\b|FY\d|[1-4][QH]\d|\b[yqmw]\/[yqmw]\b|\d[hd]\b|\d [ap]\.?m\b|\d (?:GMT|E[DS]?T)\b|Q[1-4]FY/i;

/**
 * The periods named between two offsets, in order and without overlaps.
 * `clean` is read; `text`, of the same length, gives the words (it is `clean` where left out).
 * A period that the sentence and the article's date do not settle has null dates.
 */
export function findPeriods(
  clean: string,
  start: number,
  end: number,
  context: PeriodContext,
  text: string = clean,
): PeriodMention[] {
  if (!mayNameTime(clean, start, end)) return [];
  const scan: Scan = {
    clean,
    tokens: tokenise(clean, start, end),
    today: context.publishedOn?.slice(0, 10) ?? null,
    tense: typeof context.tense === 'function' ? 'past' : context.tense,
    yearEnd: context.calendarQuarters ? 12 : (context.fiscalYearEnd ?? null),
  };
  const mentions: PeriodMention[] = [];
  for (let at = 0; at < scan.tokens.length; ) {
    const found = readAt(scan, at, context.tense);
    const mention = found === null ? null : toMention(scan, found, text);
    if (mention !== null) mentions.push(mention);
    at = found === null ? at + 1 : Math.max(found.to, at + 1);
  }
  // asked last, for most sentences have no period by now
  return mentions.length > 0 && namesTime(scan, start, end) ? mentions : [];
}

/** Triggers wherever they stand, and those that must stand apart, among the words of periods. */
const TRIGGERS_INSIDE = amongWords(WORDS.words.filter((word) => /day|week|month|year|quarter|decade/.test(word)));
const TRIGGERS_APART = amongWords(WORDS.words.filter((word) => TRIGGER.test(word)));

/** Most periods hold a trigger as a word; where none stands apart in the sentence, all of it is searched. */
function namesTime(scan: Scan, start: number, end: number): boolean {
  const { clean, tokens } = scan;
  for (let at = 0; at < tokens.length; at++) {
    if (isAmong(TRIGGERS_INSIDE, scan, at)) return true;
    const token = tokens[at] as Token;
    const isTrigger = isAmong(TRIGGERS_APART, scan, at) || yearNumberAt(scan, at) !== null;
    if (isTrigger && standsApart(clean, token, start, end)) return true;
  }
  return TRIGGER.test(clean.slice(start, end));
}

const WORD_CHARACTER = /\w/;
const standsApart = (clean: string, token: Token, start: number, end: number): boolean =>
  (token.start === start || !WORD_CHARACTER.test(clean.charAt(token.start - 1))) &&
  (token.end === end || !WORD_CHARACTER.test(clean.charAt(token.end)));

/** Reads a period, and reads it again where its own words are not in the past tense. */
function readAt(scan: Scan, at: number, tense: PeriodContext['tense']): Reading | null {
  const found = readPeriod(scan, at);
  if (found === null || typeof tense !== 'function') return found;
  const own = tense(scan.tokens[found.from]?.start ?? 0, scan.tokens[found.to - 1]?.end ?? 0);
  return own === 'past' ? found : readPeriod({ ...scan, tense: own }, at);
}

const STOP = 46;

function toMention(scan: Scan, found: Reading, text: string): PeriodMention | null {
  const start = scan.tokens[found.from]?.start;
  const last = scan.tokens[found.to - 1];
  if (start === undefined || last === undefined) return null;
  const isHalf = scan.clean.charCodeAt(last.end) === STOP && wordAt(scan, found.to - 1) === 'm';
  const end = isHalf ? last.end + 1 : last.end;
  const { kind, fiscal, earlier, comparison } = found;
  const value = { text: text.slice(start, end), start: found.start, end: found.end };
  return { start, end, value, kind, fiscal, earlier, comparison };
}
