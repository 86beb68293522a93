import { SMALL_NUMBERS } from '../lexicon/calendar.ts';
import { addDays, dayOf, isoDay, monthOf, startOfMonth, weekdayOf, weekOf, yearOf } from '../time/calendar.ts';
import type { PeriodMention } from '../time/index.ts';

const RUNNING = /^(?:this|the)(?: calendar)? (?:year|month)$|^this (?:calendar )?quarter$|^quarter[- ]to[- ]date$/i;
/** "the year" of an article from its first days may be the one that has ended. */
const FIRST_DAYS = 10;
const SATURDAY = 6;

const withDates = (mention: PeriodMention, start: string | null, end: string | null): PeriodMention => ({
  ...mention,
  value: { ...mention.value, start, end },
});

const UNITS: ReadonlySet<PeriodMention['kind']> = new Set(['week', 'month', 'quarter', 'year']);
const A_WEEK = /^(?:this|the|over the|weekly)(?: week)?$/i;
const TUESDAY = 2;
const FRIDAY = 5;

/** The week that runs, or on a weekend the one whose trading is over; early in the week "the week" may be the last one. */
function weekUntil(mention: PeriodMention, today: string): PeriodMention {
  const isEarly = weekdayOf(today) <= TUESDAY && !/^this/i.test(mention.value.text);
  const { start } = weekOf(today);
  if (isEarly || start === null) return mention;
  return withDates(mention, start, weekdayOf(today) > FRIDAY ? addDays(start, FRIDAY - 1) : today);
}

/**
 * "up 17% this year", "has lost 3% in 2025", "for the week": what a price has done in the calendar's year, quarter, month
 * or week it has done by the article's day.
 */
export function untilToday(mention: PeriodMention, today: string): PeriodMention {
  const { text, start, end } = mention.value;
  if (mention.kind === 'week' && A_WEEK.test(text)) return weekUntil(mention, today);
  if (!RUNNING.test(text)) {
    const runs = start !== null && end !== null && start <= today && today < end;
    return runs && UNITS.has(mention.kind) ? withDates(mention, start, today) : mention;
  }
  if (/^the/i.test(text) && dayOf(today) <= FIRST_DAYS && (monthOf(today) === 1 || /month$/i.test(text)))
    return mention;
  if (/month$/i.test(text)) return withDates(mention, startOfMonth(today), today);
  const intoQuarter = (monthOf(today) - 1) % 3;
  const month = /quarter/i.test(text) ? monthOf(today) - intoQuarter : 1;
  return withDates(mention, isoDay(yearOf(today), month, 1), today);
}

const UP_TO = /^(?:through|as of|up to) /i;

/** "this year through Monday's close", "as of Friday, up 6% this year": a stretch up to today ends on the day that is told. */
export function cutShort(mention: PeriodMention, mentions: readonly PeriodMention[], today: string): PeriodMention {
  const { start, end, text } = mention.value;
  if (UP_TO.test(text) && start === null && end !== null && end < today) return begun(mention, mentions, end);
  if (start === null || end !== today || !STRETCHES.has(mention.kind)) return mention;
  const until = mentions.find(
    ({ value, kind }) =>
      UP_TO.test(value.text) && CUTS.has(kind) && value.end !== null && start < value.end && value.end < today,
  );
  return until === undefined ? mention : withDates(mention, start, until.value.end);
}

/** "through May": since the year began; "through Monday": since the year or month began that the sentence names. */
function begun(mention: PeriodMention, mentions: readonly PeriodMention[], end: string): PeriodMention {
  if (end.slice(8) >= MONTHS_END && !/\d|day/.test(mention.value.text))
    return withDates(mention, isoDay(yearOf(end), 1, 1), end);
  const running = mentions.find(({ kind, value }) => STRETCHES.has(kind) && value.start !== null && value.start < end);
  return running === undefined ? mention : withDates(running, running.value.start, end);
}
const STRETCHES: ReadonlySet<PeriodMention['kind']> = new Set(['week', 'month', 'quarter', 'year', 'open']);
const CUTS: ReadonlySet<PeriodMention['kind']> = new Set(['day', 'open']);
const MONTHS_END = '28';

/** "from its May 31 low", "below the high hit in June": from that time on; of a year only that it was some day in it. */
export const sinceThen = (mention: PeriodMention, today: string | null): PeriodMention => {
  const { start } = mention.value;
  const isBegun = start !== null && today !== null && start <= today;
  return withDates(mention, isBegun && mention.kind !== 'year' ? start : null, isBegun ? today : null);
};

/** The last day before another on which markets are open, weekends apart. */
function sessionBefore(day: string): string {
  const before = addDays(day, -1);
  return weekdayOf(before) < SATURDAY ? before : sessionBefore(before);
}

const SESSIONS = /^the (previous|prior|preceding|last|past) (?:(\w+) )?(?:trading )?sessions?$/i;
/** Further back a holiday may lie between. */
const MOST = 5;

/** "the previous session", "the last three sessions": counted back from the day of the market, which the last include. */
export function inSessions(mention: PeriodMention, day: string): PeriodMention {
  const [, word = '', counted] = SESSIONS.exec(mention.value.text) ?? [];
  const count = counted === undefined ? 1 : (SMALL_NUMBERS.get(counted.toLowerCase()) ?? Number(counted));
  if (word === '' || mention.value.start !== null || !(count <= MOST)) return mention;
  const isLast = /^(?:last|past)$/i.test(word);
  // "the last session" may be today's
  if (isLast && count === 1) return mention;
  const end = isLast && weekdayOf(day) < SATURDAY ? day : sessionBefore(day);
  let start = end;
  for (let at = 1; at < count; at++) start = sessionBefore(start);
  return withDates(mention, start, end);
}
