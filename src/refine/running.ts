import { SMALL_NUMBERS } from '../lexicon/calendar.ts';
import { addDays, dayOf, isoDay, monthOf, startOfMonth, weekdayOf, yearOf } from '../time/calendar.ts';
import type { PeriodMention } from '../time/index.ts';

const RUNNING = /^(?:this|the)(?: calendar)? (?:year|month)$|^this (?:calendar )?quarter$/i;
/** "the year" of an article from its first days may be the one that has ended. */
const FIRST_DAYS = 10;
const SATURDAY = 6;

const withDates = (mention: PeriodMention, start: string | null, end: string | null): PeriodMention => ({
  ...mention,
  value: { ...mention.value, start, end },
});

/** "up 17% this year": what a price has done in the calendar's year, quarter or month it has done by the article's day. */
export function untilToday(mention: PeriodMention, today: string): PeriodMention {
  const { text } = mention.value;
  if (!RUNNING.test(text)) return mention;
  if (/^the/i.test(text) && dayOf(today) <= FIRST_DAYS && (monthOf(today) === 1 || /month$/i.test(text)))
    return mention;
  if (/month$/i.test(text)) return withDates(mention, startOfMonth(today), today);
  const intoQuarter = (monthOf(today) - 1) % 3;
  const month = /quarter$/i.test(text) ? monthOf(today) - intoQuarter : 1;
  return withDates(mention, isoDay(yearOf(today), month, 1), today);
}

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
