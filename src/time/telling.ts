import { MONTHS, UNITS, WEEKDAYS, ZONES } from '../lexicon/calendar.ts';
import { isListed, wordTable } from '../text/word-table.ts';
import { SINGLE_WORDS } from './aside.ts';
import { COMPARISON_SIGNS } from './compare.ts';
import { DOTTED } from './day.ts';
import { isDigit, isLetter, numberEnd, wordEnd } from './token.ts';

/** Every period holds one of these words, a year in figures or a date in figures. */
const TELLING = wordTable([
  ...[UNITS, MONTHS, WEEKDAYS, ZONES].flatMap((map) => [...map.keys()]),
  ...SINGLE_WORDS,
  ...COMPARISON_SIGNS,
  ...['h', 'hr', 'hrs', 'fy', 'cy', 'fiscal', 'am', 'pm', 'time', 'morning', 'afternoon', 'evening'],
  ...['midday', 'noon', 'lunchtime', 'earlier', 'term', 'ytd', 'season'],
]);
const YEAR_SIZE = 4;

/** False where no period stands between two offsets: most sentences are told so without a look at their phrases. */
export function mayNameTime(clean: string, start: number, end: number): boolean {
  for (let at = start; at < end; ) {
    const code = clean.charCodeAt(at);
    if (isLetter(code)) {
      const stop = wordEnd(clean, at, end);
      if (isListed(TELLING, clean, at, stop)) return true;
      at = stop;
    } else if (isDigit(code)) {
      const stop = numberEnd(clean, at, end);
      const size = stop - at;
      if (size >= DOTTED || (size === YEAR_SIZE && (code === 49 || code === 50))) return true;
      at = stop;
    } else at++;
  }
  return false;
}
