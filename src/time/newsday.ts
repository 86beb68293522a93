import { WEEKDAYS } from '../lexicon/calendar.ts';
import { addDays, weekdayOf } from './calendar.ts';

/** How far into the article its own day is named, past the title and the date line. */
const OPENING = 700;
const EVENING = 18;
const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g;
/** "said on Tuesday" and "due Tuesday" may lie days away; "fell on Tuesday" does not. */
const AWAY = /\b(?:announced|said|reported|unveiled|until|by|due|ahead of|before|last|next|since)(?: on)? $/;

/**
 * The day that an article's "today" and weekdays are counted from: its date, or the day after where the date line is
 * plainly stale. That is so where it was dated on a Sunday or late in the evening, and the opening names the next day's
 * weekday first; on a Sunday, never its own as well.
 */
export function findNewsDay(clean: string, publishedAt: string | null): string | null {
  if (publishedAt === null) return null;
  const date = publishedAt.slice(0, 10);
  const weekday = weekdayOf(date);
  const isEvening = publishedAt.length > 10 && Number(publishedAt.slice(11, 13)) >= EVENING;
  if (weekday !== 7 && !isEvening) return date;
  const opening = clean.slice(0, OPENING);
  const named = [...opening.matchAll(WEEKDAY)]
    .filter((match) => !AWAY.test(opening.slice(Math.max(0, match.index - 16), match.index)))
    .map(([word]) => WEEKDAYS.get(word.toLowerCase()));
  const isNext = named[0] === (weekday % 7) + 1;
  return isNext && (isEvening || !named.includes(weekday)) ? addDays(date, 1) : date;
}
