import { MONTHS, ORDINALS, SMALL_NUMBERS, UNITS, WEEKDAYS, ZONES } from '../lexicon/calendar.ts';
import { ASIDE_WORDS, readAside, readWord, SINGLE_WORDS } from './aside.ts';
import { UNDATED } from './calendar.ts';
import { COMPARISON_WORDS, EARLIER_WORDS, readComparison, readEarlier, readToDate, TO_DATE_WORDS } from './compare.ts';
import { readBareUnit, readCounted } from './counted.ts';
import { DAY_WORDS, DOTTED, readDay, STEPS } from './day.ts';
import { MONTHS_OF_WORDS, readMonthsOf } from './months.ts';
import { readClock, readEnd, readFromTo, readOpen, readStart } from './open.ts';
import { QUARTER_WORDS, readFiscalYear, readQuarter, readQuarters } from './quarter.ts';
import {
  type Core,
  countAt,
  isAmong,
  isSign,
  type Reader,
  type Reading,
  reading,
  type Scan,
  sizeAt,
  toldAt,
  unitAt,
  wordAt,
} from './scan.ts';
import { readStretch, STRETCH_WORDS } from './stretch.ts';
import { kindOf, stretchOf } from './units.ts';
import { amongWords, byWord } from './words.ts';
import { readMidMonth, readMonth, readYear } from './year.ts';

const longest = (scan: Scan, at: number, readers: readonly Reader[], hasThe: boolean): Reading | null => {
  let best: Reading | null = null;
  for (const read of readers) {
    const next = read(scan, at, hasThe);
    if (next !== null && (best === null || next.to > best.to)) best = next;
  }
  return best;
};

const FIGURES: readonly Reader[] = [readQuarter, readFiscalYear, readDay, readClock, readYear, readCounted];
const NAMES: readonly Reader[] = [readDay, readMonth];
/** The readers of what opens with other words, and with which; of two that read as far, the first is taken. */
const OTHERS: readonly (readonly [read: Reader, words: readonly string[]])[] = [
  [readEarlier, EARLIER_WORDS],
  [readComparison, COMPARISON_WORDS],
  [readToDate, TO_DATE_WORDS],
  [(scan, at) => readEnd(scan, at, readCore), ['year', 'half', 'quarter', 'month', 'period', 'end', 'close']],
  [(scan, at) => readStart(scan, at, readCore), ['start', 'beginning', 'turn']],
  [readQuarters, [...ORDINALS.keys()]],
  [readQuarter, QUARTER_WORDS],
  [readFiscalYear, ['full', 'fy', 'fiscal', 'financial']],
  [readDay, DAY_WORDS],
  [readMonth, [...STEPS.keys()]],
  [readYear, ['full', 'calendar']],
  [readMidMonth, ['mid']],
  [readCounted, [...SMALL_NUMBERS.keys()]],
  [readWord, SINGLE_WORDS],
  [readAside, ASIDE_WORDS],
  [readMonthsOf, MONTHS_OF_WORDS],
  [readStretch, STRETCH_WORDS],
];

/** How a period is read that opens with a word; `named` is a month or a weekday. */
interface Opening {
  readonly readers: readonly Reader[];
  readonly named: boolean;
}

function openings(): ReadonlyMap<string, Opening> {
  const found = new Map<string, Opening>();
  for (const word of [...MONTHS.keys(), ...WEEKDAYS.keys()]) found.set(word, { readers: NAMES, named: true });
  for (const word of OTHERS.flatMap(([, words]) => words)) {
    const readers = OTHERS.filter(([, words]) => words.includes(word)).map(([read]) => read);
    if (!found.has(word)) found.set(word, { readers, named: false });
  }
  return found;
}

const OPENINGS = openings();
const OPENING_OF = byWord(OPENINGS);
const A_FIGURE: Opening = { readers: FIGURES, named: true };
const COUNTS = amongWords(SMALL_NUMBERS.keys());

/** What must stand behind a number that is no year, that a period may open with it; or a colon, a slash, a number. */
const BEHIND_FIGURE = amongWords([
  ...[UNITS, MONTHS, ORDINALS, ZONES].flatMap((map) => [...map.keys()]),
  ...['of', 'st', 'nd', 'rd', 'th', 'q', 'qtr', 'h', 'd', 'hr', 'hrs', 'am', 'pm', 'a', 'p'],
]);
const COLON = 58;
const SLASH = 47;
/** "1600 New York time", "2024"; a date with points, "1.2.2024", has more signs than figures mostly have. */
const opensWithFigure = (scan: Scan, at: number): boolean =>
  sizeAt(scan, at) === 4 ||
  sizeAt(scan, at) >= DOTTED ||
  isAmong(BEHIND_FIGURE, scan, at + 1) ||
  isSign(scan, at + 1, COLON) ||
  isSign(scan, at + 1, SLASH) ||
  scan.tokens[at + 1]?.digits === true;

const ADJECTIVES = amongWords(['annual', 'quarterly', 'monthly', 'weekly', 'daily']);
const THE_WORDS = ['the', 'its', 'their'];
const HAS_THE = amongWords(THE_WORDS);
const TRADED = amongWords(['session', 'day']);

function openingAt(scan: Scan, at: number): Opening | null {
  const token = scan.tokens[at];
  if (token?.digits) return opensWithFigure(scan, at) ? A_FIGURE : null;
  // a small number in words opens a period before a unit alone
  return isAmong(COUNTS, scan, at) && unitAt(scan, at + 1) === null ? null : toldAt(OPENING_OF, scan, at);
}

const BOUNDS: ReadonlySet<string> = new Set(['from', 'between']);

/** A period without a preposition; "the" is part of it. */
function readCore(scan: Scan, at: number): Reading | null {
  const hasThe = isAmong(HAS_THE, scan, at);
  const first = hasThe ? at + 1 : at;
  if (hasThe && isAmong(TRADED, scan, first + 1) && wordAt(scan, first) === 'trading')
    return reading(at, at + 3, 'day');
  const opening = openingAt(scan, first);
  if (opening === null) return null;
  // "the period from 1 July to 11 August", "the period 1 July to 11 August"
  const isPeriod = hasThe && wordAt(scan, first) === 'period';
  const stretch = isPeriod ? readFromTo(scan, BOUNDS.has(wordAt(scan, first + 1)) ? first + 1 : first, readCore) : null;
  if (stretch !== null) return { ...stretch, from: at };
  const best = longest(scan, first, opening.readers, hasThe) ?? (hasThe ? readBareUnit(scan, first) : null);
  if (best === null || wordAt(scan, at) !== 'the') return best;
  // "the January report", "the 2024 crop": the article belongs to the noun.
  const isNamed = opening.named && (best.kind === 'month' || best.kind === 'year');
  const isNoun = isNamed || isAmong(ADJECTIVES, scan, first);
  return isNoun ? best : { ...best, from: at };
}

const ONE = amongWords(['a', 'one', 'the']);
const BEHIND_BARE = amongWords(['and', 'vs', 'from', 'on', 'to', 'versus']);
const SIGNS_BEHIND_BARE = [',', ';', ')', ':'].map((sign) => sign.charCodeAt(0));

const endsBare = (scan: Scan, at: number): boolean =>
  at >= scan.tokens.length ||
  isAmong(BEHIND_BARE, scan, at) ||
  SIGNS_BEHIND_BARE.some((sign) => isSign(scan, at, sign));

/** "over the day", "in a day", "over the week", "in quarter". */
function readOver(scan: Scan, at: number): Reading | null {
  const word = wordAt(scan, at);
  const isOver = word === 'over';
  const article = wordAt(scan, at + 1);
  const unit = isAmong(ONE, scan, at + 1) ? unitAt(scan, at + 2) : null;
  const isDay = unit === 'day' || unit === 'hour';
  if (isDay && (isOver || article !== 'the')) return reading(at, at + 3, 'span', stretchOf(scan, -1, unit));
  if (isOver && unit !== null && article === 'the') {
    const inner = readCore(scan, at + 1);
    return inner !== null && inner.to > at + 3 ? inner : reading(at, at + 3, kindOf(unit));
  }
  const bare = unitAt(scan, at + 1);
  const isBare = bare === 'quarter' || bare === 'year';
  if (isBare && endsBare(scan, at + 2)) return readBareUnit(scan, at + 1);
  return word === 'for' ? null : readLength(scan, at + 1);
}

const BEHIND_LENGTH: ReadonlySet<string> = new Set(
  'after as with while but before since when amid by at following because despite'.split(' '),
);

/** "in five days", "over 24 hours", "in two years": a length of time; only hours and more than days are the calendar's. */
function readLength(scan: Scan, at: number): Reading | null {
  const count = countAt(scan, at);
  const unit = count === null ? null : unitAt(scan, at + 1);
  if (count === null || unit === null || unit === 'minute' || unit === 'period') return null;
  if (!endsBare(scan, at + 2) && !BEHIND_LENGTH.has(wordAt(scan, at + 2))) return null;
  const isCalendar = unit !== 'day' && unit !== 'session' && scan.tense !== 'future';
  return reading(at, at + 2, 'span', isCalendar ? stretchOf(scan, -count, unit) : UNDATED);
}

/** "within three years": from the article's date on. */
function readWithin(scan: Scan, at: number): Reading | null {
  const first = wordAt(scan, at + 1) === 'the' && wordAt(scan, at + 2) === 'next' ? at + 3 : at + 1;
  const count = countAt(scan, first);
  const unit = count === null ? null : unitAt(scan, first + 1);
  return count === null || unit === null ? null : reading(at, first + 2, 'span', stretchOf(scan, count, unit));
}

/** Words before a period that change what it means. */
const LEADS: ReadonlyMap<string, Core> = new Map<string, Core>([
  ...'by since until till through before as'
    .split(' ')
    .map((word): [string, Core] => [word, (scan, at) => readOpen(scan, at, readCore)]),
  ...'from between'.split(' ').map((word): [string, Core] => [word, (scan, at) => readFromTo(scan, at, readCore)]),
  ...'over in for'.split(' ').map((word): [string, Core] => [word, readOver]),
  ['within', readWithin],
]);

const LEAD_OF = byWord(LEADS);
/** All words that a period can begin with: most of a sentence's are not among them, and one look tells. */
const FIRST = amongWords([...LEADS.keys(), ...THE_WORDS, ...OPENINGS.keys()]);

/** The period that starts at a token, the longest where there are several. */
export function readPeriod(scan: Scan, at: number): Reading | null {
  const lead = toldAt(LEAD_OF, scan, at);
  if (lead !== null) return lead(scan, at);
  const found = isAmong(FIRST, scan, at) || scan.tokens[at]?.digits ? readCore(scan, at) : null;
  // A line of its own in a table of results: "Year".
  return found ?? (scan.tokens.length === 1 ? readBareUnit(scan, at) : null);
}
