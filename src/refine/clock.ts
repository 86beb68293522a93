import type { Sentence } from '../frame/sentence.ts';
import type { Article } from '../schema/article.ts';
import type { DateRange } from '../time/calendar.ts';
import { findFiscalYearEnd, findNewsDay, findPeriods, type PeriodMention, tenseAt } from '../time/index.ts';

/** What an article tells of its own calendar, and its sentences' periods dated by it. */
export interface Clock {
  /** The day that "today" is, 'YYYY-MM-DD'. */
  readonly today: string | null;
  /** `economy` is true where a quarter is the calendar's. */
  periods(sentence: Sentence, economy: boolean): readonly PeriodMention[];
  /** The same for words that a heading gives, "Q2 2025"; null where they have no dates. */
  ofWords(words: string): DateRange | null;
}

const INDIAN_QUARTER = /\bQ[1-4] ?FY ?\d\d\b/;
const INDIAN_MONEY = /\b(?:crore|lakh)\b/;

/** An Indian company's year ends in March (Companies Act 2013, section 2(41)). */
const indianYearEnd = (clean: string): number | null =>
  clean.includes('FY') && INDIAN_QUARTER.test(clean) && INDIAN_MONEY.test(clean) ? 3 : null;

/** Whether its dates can hang on the month in which the year ends. */
const isOfCalendar = ({ fiscal, kind, value }: PeriodMention): boolean =>
  fiscal || kind === 'quarter' || kind === 'half' || /q|half|h\d|\dh|fy/i.test(value.text);

/** Reads an article's calendar; nothing is read until it is asked for, and each sentence once. */
export function openClock(article: Article): Clock {
  const { clean, publishedAt, text } = article;
  const today = findNewsDay(clean, publishedAt);
  const isPublished = today === (publishedAt?.slice(0, 10) ?? null);
  let yearEnd: number | null | undefined;
  const fiscalYearEnd = () => {
    if (yearEnd === undefined) yearEnd = findFiscalYearEnd(clean) ?? indianYearEnd(clean);
    return yearEnd;
  };
  const dated = (sentence: Sentence, calendarQuarters: boolean, fiscalYearEnd: number | null) => {
    const tense = (from: number, to: number) => tenseAt(clean, sentence, from, to);
    const context = { publishedOn: today, tense, calendarQuarters, fiscalYearEnd };
    return findPeriods(clean, sentence.start, sentence.end, context, text);
  };
  const company = new Map<number, readonly PeriodMention[]>();
  const economy = new Map<number, readonly PeriodMention[]>();
  return {
    today,
    periods(sentence, isEconomy) {
      if (isPublished && !sentence.periods.some(isOfCalendar)) return sentence.periods;
      const known = isEconomy ? economy : company;
      let found = known.get(sentence.index);
      if (found !== undefined) return found;
      const isKnown = !isEconomy && fiscalYearEnd() === null && isPublished;
      found = isKnown || sentence.periods.length === 0 ? sentence.periods : dated(sentence, isEconomy, fiscalYearEnd());
      known.set(sentence.index, found);
      return found;
    },
    ofWords(words) {
      const end = fiscalYearEnd();
      if (end === null) return null;
      const context = { publishedOn: today, tense: 'past' as const, calendarQuarters: false, fiscalYearEnd: end };
      const [found] = findPeriods(words, 0, words.length, context);
      return found === undefined || found.value.end === null || found.earlier ? null : found.value;
    },
  };
}
