import { type Core, isAmong, type PeriodKind, type Reading, type Scan, withLead } from './scan.ts';
import { isLetter } from './token.ts';
import { amongWords } from './words.ts';

const PARTS = amongWords(['early', 'mid', 'late']);
const OWNERS = amongWords(['its', 'their', 'the', 'a']);
const DATING = amongWords(['in', 'on']);
/** Words of an event, as in "since its stock market listing in March". */
const EVENT = 7;

/** "since late June", "since early 2023", "since its listing in March": from a time that is not told to the day. */
export function readSinceEvent(scan: Scan, at: number, core: Core): Reading | null {
  let next = at + 1;
  if (isAmong(OWNERS, scan, next)) {
    const last = next + EVENT;
    while (next < last && isPlainWord(scan, next) && !isDated(scan, next, core)) next++;
    if (next < at + 3 || !isDated(scan, next, core)) return null;
    next++;
  } else if (!isAmong(PARTS, scan, next)) return null;
  const isPart = isAmong(PARTS, scan, next);
  const inner = core({ ...scan, tense: 'past' }, isPart ? next + 1 : next);
  if (inner === null || !SINCE.has(inner.kind)) return null;
  const start = isPart || inner.kind === 'year' ? null : inner.start;
  return withLead(inner, at, { kind: 'open', start, end: scan.today });
}

/** "in London in March": the first "in" leads to no time. */
const isDated = (scan: Scan, at: number, core: Core): boolean =>
  isAmong(DATING, scan, at) && (isAmong(PARTS, scan, at + 1) || core(scan, at + 1) !== null);

const SINCE: ReadonlySet<PeriodKind> = new Set(['day', 'month', 'year']);

const isPlainWord = (scan: Scan, at: number): boolean => {
  const token = scan.tokens[at];
  return token !== undefined && !token.digits && isLetter(scan.clean.charCodeAt(token.start));
};
