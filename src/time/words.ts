import {
  MONTH_LEADS,
  MONTHS,
  ORDINALS,
  PERIOD_WORDS,
  SHORT_WEEKDAYS,
  SMALL_NUMBERS,
  UNITS,
  WEEKDAYS,
  YEAR_SPOILERS,
  ZONES,
} from '../lexicon/calendar.ts';
import { wordTable } from '../text/word-table.ts';

/** Every word that periods are told by: a token is known by its place in this table, and others are not cut out. */
export const WORDS = wordTable([
  ...PERIOD_WORDS,
  ...UNITS.keys(),
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...SHORT_WEEKDAYS.keys(),
  ...ORDINALS.keys(),
  ...SMALL_NUMBERS.keys(),
  ...MONTH_LEADS,
  ...YEAR_SPOILERS,
  ...ZONES.keys(),
]);

/** Which words of the table are in a list, by their place. */
export const amongWords = (list: Iterable<string>): readonly (true | null)[] =>
  byWord(new Map(Array.from(list, (word) => [word, true])));

/** What a map tells of each word of the table, by the word's place in it; its keys are all listed, or it is a bug. */
export function byWord<T>(map: ReadonlyMap<string, T>): readonly (T | null)[] {
  for (const word of map.keys()) if (!WORDS.words.includes(word)) throw new Error(`no word of a period: ${word}`);
  return WORDS.words.map((word) => map.get(word) ?? null);
}
