import { WEEKDAYS } from '../lexicon/calendar.ts';
import { addDays, weekdayOf } from './calendar.ts';

/** How far into the article its own day is named, past the title and the date line. */
const OPENING = 700;
const EVENING = 18;
const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g;
/** "said on Tuesday" and "due Tuesday" may lie days away; "fell on Tuesday" does not. */
const AWAY = /\b(?:announced|said|reported|unveiled|until|by|due|ahead of|before|last|next|since)(?: on)? $/;

/** Trading that is over belongs to no day to come. */
const TRADED =
  /\b(Mon|Tues|Wednes|Thurs|Fri)day's (?:\w+ )?(?:rally|session|trading|close|gains?|loss(?:es)?|drop|slide|selloff|sell-off|rise|fall|decline|advance|jump|plunge|surge|rebound|tumble)\b/g;

/** Its opening tells of trading on the next day of the week, and never names the day of its date. */
function tellsNextDay(clean: string, weekday: number): boolean {
  const opening = clean.slice(0, 2 * OPENING);
  const days = [...opening.matchAll(TRADED)].map(([, word]) => WEEKDAYS.get(`${word}day`.toLowerCase()));
  if (days.length === 0 || days.some((day) => day !== (weekday % 7) + 1)) return false;
  return ![...opening.matchAll(WEEKDAY)].some(([word]) => WEEKDAYS.get(word.toLowerCase()) === weekday);
}

/**
 * The day that an article's "today" and weekdays are counted from: its date, or the day after where the date line is
 * plainly stale. That is so where it was dated on a Sunday or late in the evening, and the opening names the next day's
 * weekday first; on a Sunday, never its own as well. A date without a time is stale where trading of the next day is told.
 */
export function findNewsDay(clean: string, publishedAt: string | null): string | null {
  if (publishedAt === null) return null;
  const date = publishedAt.slice(0, 10);
  const weekday = weekdayOf(date);
  const isEvening = publishedAt.length > 10 && Number(publishedAt.slice(11, 13)) >= EVENING;
  const isDay = publishedAt.length === 10;
  if (weekday !== 7 && !isEvening) return isDay && tellsNextDay(clean, weekday) ? addDays(date, 1) : date;
  const opening = clean.slice(0, OPENING);
  const named = [...opening.matchAll(WEEKDAY)]
    .filter((match) => !AWAY.test(opening.slice(Math.max(0, match.index - 16), match.index)))
    .map(([word]) => WEEKDAYS.get(word.toLowerCase()));
  const isNext = named[0] === (weekday % 7) + 1;
  return isNext && (isEvening || !named.includes(weekday)) ? addDays(date, 1) : date;
}
