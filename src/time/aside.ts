import { DAILY_NOUNS } from '../lexicon/calendar.ts';
import { addDays, oneDay, UNDATED } from './calendar.ts';
import { endedAt, endingOn } from './counted.ts';
import { type Core, isAmong, isSign, type Reading, reading, type Scan, toldAt, unitAt, wordAt } from './scan.ts';
import { readStretch } from './stretch.ts';
import { kindOf, stretchOf, weekendOf } from './units.ts';
import { amongWords, byWord } from './words.ts';

const WORDS: ReadonlyMap<string, Core> = new Map([
  ['today', (scan, at) => reading(at, at + 1, 'day', oneDay(scan.today))],
  ['tonight', (scan, at) => reading(at, at + 1, 'day', oneDay(scan.today))],
  ['overnight', (scan, at) => reading(at, at + 1, 'time', oneDay(scan.today))],
  ['currently', (scan, at) => reading(at, at + 1, 'time', oneDay(scan.today))],
  ['now', (_, at) => reading(at, at + 1, 'open')],
  ['yesterday', (scan, at) => reading(at, at + 1, 'day', oneDay(scan.today && addDays(scan.today, -1)))],
  ['tomorrow', (scan, at) => reading(at, at + 1, 'day', oneDay(scan.today && addDays(scan.today, 1)))],
  ['weekend', (scan, at) => reading(at, at + 1, 'span', weekendOf(scan, scan.tense === 'future' ? 1 : 0))],
  ['ttm', (scan, at) => reading(at, at + 1, 'span', stretchOf(scan, -1, 'year'))],
  ['ltm', (scan, at) => reading(at, at + 1, 'span', stretchOf(scan, -1, 'year'))],
  ['annual', (_, at) => reading(at, at + 1, 'year')],
  ['annually', (_, at) => reading(at, at + 1, 'year')],
  ['quarterly', (_, at) => reading(at, at + 1, 'quarter', UNDATED, { fiscal: true })],
  ['weekly', (_, at) => reading(at, at + 1, 'week')],
  ['monthly', (_, at) => reading(at, at + 1, 'month')],
]);

const DAILY = amongWords(DAILY_NOUNS);

const WORD_READERS = byWord(WORDS);
/** What `readWord` reads. */
export const SINGLE_WORDS: readonly string[] = [...WORDS.keys(), 'daily'];

/** A single word that names a time, such as "today" or "annually". */
export function readWord(scan: Scan, at: number): Reading | null {
  const word = wordAt(scan, at);
  if (word === 'daily') return isAmong(DAILY, scan, at + 1) ? reading(at, at + 1, 'day', oneDay(scan.today)) : null;
  return toldAt(WORD_READERS, scan, at)?.(scan, at) ?? null;
}

const NEAR_WORDS = ['earlier', 'later', 'late', 'early'];
const EACH_WORDS = ['each', 'every', 'per'];
const TERM_WORDS = ['long', 'short', 'near', 'medium', 'longer', 'shorter'];
const POINTER_WORDS = ['this', 'last', 'next', 'current', 'previous'];
const POINTERS = amongWords(POINTER_WORDS);
const NEAR = amongWords(NEAR_WORDS);
const EACH = amongWords(EACH_WORDS);
const TERMS = amongWords(TERM_WORDS);
const PARTS = amongWords(['morning', 'afternoon', 'evening']);
const BEHIND_EARLIER = amongWords(['in', 'on', 'and', 'but']);
const SIGNS_BEHIND_EARLIER = [',', ';', ')'].map((sign) => sign.charCodeAt(0));

/** The words that `readAside` opens with. */
export const ASIDE_WORDS: readonly string[] = [...POINTER_WORDS, ...NEAR_WORDS, ...EACH_WORDS, ...TERM_WORDS, 'half'];

const endsEarlier = (scan: Scan, at: number): boolean =>
  at >= scan.tokens.length ||
  isAmong(BEHIND_EARLIER, scan, at) ||
  SIGNS_BEHIND_EARLIER.some((sign) => isSign(scan, at, sign));

/** "this season", "this morning", "earlier this month", "later in the year", "each month", "long-term", "half-year ended June 30". */
export function readAside(scan: Scan, at: number): Reading | null {
  const word = wordAt(scan, at);
  const next = wordAt(scan, at + 1);
  if (next === 'season' && isAmong(POINTERS, scan, at)) return reading(at, at + 2, 'year');
  if (next === 'weekend' && isAmong(POINTERS, scan, at))
    return reading(at, at + 2, 'span', weekendOf(scan, word === 'next' ? 1 : 0));
  if (word === 'this' && isAmong(PARTS, scan, at + 1)) return reading(at, at + 2, 'time', oneDay(scan.today));
  if (isAmong(NEAR, scan, at)) {
    const inner = next === 'this' || next === 'last' ? readStretch(scan, at + 1, false) : null;
    if (inner !== null) return reading(at, inner.to, inner.kind);
    const unit = next === 'in' && wordAt(scan, at + 2) === 'the' ? unitAt(scan, at + 3) : null;
    if (unit !== null) return reading(at, at + 4, kindOf(unit));
    // "earlier estimates" are a kind of estimate; "granted earlier" is a time.
    return word === 'earlier' && endsEarlier(scan, at + 1) ? reading(at, at + 1, 'open') : null;
  }
  if (isAmong(EACH, scan, at)) {
    const unit = unitAt(scan, at + 1);
    return unit === null || unit === 'period' ? null : reading(at, at + 2, 'open');
  }
  if (next === 'term' && isAmong(TERMS, scan, at)) return reading(at, at + 2, 'open');
  if (word !== 'half' || next !== 'year') return null;
  const ended = endedAt(scan, at + 2);
  return ended === null
    ? reading(at, at + 2, 'half', UNDATED, { fiscal: true })
    : reading(at, ended.to, 'half', endingOn(ended.end, 1, 'half'));
}
