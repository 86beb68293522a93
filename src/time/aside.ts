import { addDays, oneDay, UNDATED } from './calendar.ts';
import { type Reader, type Reading, reading, type Scan, unitAt, wordAt } from './scan.ts';
import { readStretch } from './stretch.ts';
import { kindOf } from './units.ts';

const WORDS: ReadonlyMap<string, Reader> = new Map([
  ['today', (scan, at) => reading(at, at + 1, 'day', oneDay(scan.today))],
  ['tonight', (scan, at) => reading(at, at + 1, 'day', oneDay(scan.today))],
  ['overnight', (scan, at) => reading(at, at + 1, 'time', oneDay(scan.today))],
  ['currently', (scan, at) => reading(at, at + 1, 'time', oneDay(scan.today))],
  ['now', (_, at) => reading(at, at + 1, 'open')],
  ['yesterday', (scan, at) => reading(at, at + 1, 'day', oneDay(scan.today && addDays(scan.today, -1)))],
  ['tomorrow', (scan, at) => reading(at, at + 1, 'day', oneDay(scan.today && addDays(scan.today, 1)))],
  ['annual', (_, at) => reading(at, at + 1, 'year')],
  ['annually', (_, at) => reading(at, at + 1, 'year')],
  ['quarterly', (_, at) => reading(at, at + 1, 'quarter', UNDATED, { fiscal: true })],
  ['weekly', (_, at) => reading(at, at + 1, 'week')],
  ['monthly', (_, at) => reading(at, at + 1, 'month')],
]);

/** "daily gain", not "daily users". */
const DAILY =
  /^(?:share|gain|gains|loss|losses|move|change|decline|drop|rise|fall|increase|performance|percentage|return|range|high|low)$/;

/** A single word that names a time, such as "today" or "annually". */
export function readWord(scan: Scan, at: number): Reading | null {
  const word = wordAt(scan, at);
  if (word === 'daily') return DAILY.test(wordAt(scan, at + 1)) ? reading(at, at + 1, 'day', oneDay(scan.today)) : null;
  return WORDS.get(word)?.(scan, at) ?? null;
}

const NEAR: ReadonlySet<string> = new Set(['earlier', 'later', 'late', 'early']);
const EACH: ReadonlySet<string> = new Set(['each', 'every', 'per']);

/** "this morning", "earlier this month", "later in the year", "each month", "long-term", "half-year". */
export function readAside(scan: Scan, at: number): Reading | null {
  const word = wordAt(scan, at);
  const second = wordAt(scan, at + 1);
  if (word === 'this' && /^(?:morning|afternoon|evening)$/.test(second))
    return reading(at, at + 2, 'time', oneDay(scan.today));
  if (NEAR.has(word)) {
    const inner = second === 'this' || second === 'last' ? readStretch(scan, at + 1, false) : null;
    if (inner !== null) return reading(at, inner.to, inner.kind);
    const unit = second === 'in' && wordAt(scan, at + 2) === 'the' ? unitAt(scan, at + 3) : null;
    if (unit !== null) return reading(at, at + 4, kindOf(unit));
    // "earlier estimates" are a kind of estimate; "granted earlier" is a time.
    return word === 'earlier' && /^(?:|[,;)]|in|on|and|but)$/.test(second) ? reading(at, at + 1, 'open') : null;
  }
  if (EACH.has(word)) {
    const unit = unitAt(scan, at + 1);
    return unit === null || unit === 'period' ? null : reading(at, at + 2, 'open');
  }
  if (second === 'term' && /^(?:long|short|near|medium|longer|shorter)$/.test(word)) return reading(at, at + 2, 'open');
  return word === 'half' && second === 'year' ? reading(at, at + 2, 'half', UNDATED, { fiscal: true }) : null;
}
