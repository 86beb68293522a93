import { MONTHS, ORDINALS, SHORT_WEEKDAYS, SMALL_NUMBERS, UNITS, WEEKDAYS } from '../lexicon/calendar.ts';
import { lengthsOf, mayHold } from '../text/word-lengths.ts';
import { readAside, readWord } from './aside.ts';
import { readComparison, readEarlier, readToDate } from './compare.ts';
import { readBareUnit, readCounted } from './counted.ts';
import { readDay } from './day.ts';
import { readClock, readEnd, readFromTo, readOpen, readStart } from './open.ts';
import { readFiscalYear, readQuarter } from './quarter.ts';
import { type Reader, type Reading, reading, type Scan, unitAt, wordAt } from './scan.ts';
import { readStretch } from './stretch.ts';
import { kindOf, stretchOf } from './units.ts';
import { readMonth, readYear } from './year.ts';

/** Every word that can open a period; most words of a sentence cannot, and are passed over at once. */
const OPENERS: ReadonlySet<string> = new Set([
  ...WEEKDAYS.keys(),
  ...SHORT_WEEKDAYS.keys(),
  ...MONTHS.keys(),
  ...UNITS.keys(),
  ...ORDINALS.keys(),
  ...`today tonight overnight currently now yesterday tomorrow annual annually quarterly daily weekly monthly earlier later late early
each every per long short near medium longer shorter half last past previous prior preceding trailing next coming following this
that current same latest recent reported holiday full entire whole corresponding comparable equivalent similar so ytd yoy qoq mom wow
sequentially y q m w d on end close start beginning fiscal calendar fy cy h`.split(/\s/),
]);

const longest = (scan: Scan, at: number, readers: readonly Reader[]): Reading | null => {
  let best: Reading | null = null;
  for (const read of readers) {
    const next = read(scan, at);
    if (next !== null && (best === null || next.to > best.to)) best = next;
  }
  return best;
};

const FIGURES: readonly Reader[] = [readQuarter, readDay, readClock, readYear, readCounted];
const NAMES: readonly Reader[] = [readDay, readMonth];
const OTHERS: readonly Reader[] = [
  readEarlier,
  readComparison,
  readToDate,
  (scan, at) => readEnd(scan, at, readCore),
  (scan, at) => readStart(scan, at, readCore),
  readQuarter,
  readFiscalYear,
  readDay,
  readMonth,
  readYear,
  readCounted,
  readWord,
  readAside,
];

const ADJECTIVES: ReadonlySet<string> = new Set(['annual', 'quarterly', 'monthly', 'weekly', 'daily']);
const HAS_THE: ReadonlySet<string> = new Set(['the', 'its', 'their']);

const NONE: readonly Reader[] = [];

/** How the words that can open a period without a preposition are read; a small number opens one before a unit alone. */
const READERS: ReadonlyMap<string, readonly Reader[] | 'number'> = new Map<string, readonly Reader[] | 'number'>([
  ...Array.from(SMALL_NUMBERS.keys(), (word): [string, 'number'] => [word, 'number']),
  ...Array.from(OPENERS, (word): [string, readonly Reader[]] => [word, OTHERS]),
  ...Array.from([...MONTHS.keys(), ...WEEKDAYS.keys()], (word): [string, readonly Reader[]] => [word, NAMES]),
]);

function readersAt(scan: Scan, at: number): readonly Reader[] {
  const token = scan.tokens[at];
  if (token === undefined) return NONE;
  if (token.digits) return FIGURES;
  const readers = READERS.get(token.word);
  if (readers === 'number') return unitAt(scan, at + 1) === null ? NONE : OTHERS;
  return readers ?? NONE;
}

/** A period without a preposition; "the" is part of it. */
function readCore(scan: Scan, at: number): Reading | null {
  const word = wordAt(scan, at);
  const hasThe = HAS_THE.has(word);
  const first = hasThe ? at + 1 : at;
  if (hasThe && wordAt(scan, first) === 'trading' && /^(?:session|day)$/.test(wordAt(scan, first + 1)))
    return reading(at, at + 3, 'day');
  const readers = readersAt(scan, first);
  if (readers.length === 0) return null;
  const named = longest(scan, first, readers);
  const pointed = readers === OTHERS ? readStretch(scan, first, hasThe) : null;
  const found = pointed !== null && pointed.to > (named?.to ?? 0) ? pointed : named;
  const bare = found === null && hasThe ? readBareUnit(scan, first) : null;
  const best = found ?? bare;
  if (best === null || word !== 'the') return best;
  // "the January report", "the 2024 crop": the article belongs to the noun.
  const isNamed = readers !== OTHERS && (best.kind === 'month' || best.kind === 'year');
  const isNoun = isNamed || ADJECTIVES.has(wordAt(scan, first));
  return isNoun ? best : { ...best, from: at };
}

const ONE = /^(?:a|one|the)$/;
const BEHIND_BARE = /^(?:|[,;)]|and|vs|from|on|to|versus)$/;

/** "over the day", "in a day", "over the week", "in quarter". */
function readOver(scan: Scan, at: number): Reading | null {
  const isOver = wordAt(scan, at) === 'over';
  const article = wordAt(scan, at + 1);
  const unit = ONE.test(article) ? unitAt(scan, at + 2) : null;
  const isDay = unit === 'day' || unit === 'hour';
  if (isDay && (isOver || article !== 'the')) return reading(at, at + 3, 'span', stretchOf(scan, -1, unit));
  if (isOver && unit !== null && article === 'the') {
    const inner = readCore(scan, at + 1);
    return inner !== null && inner.to > at + 3 ? inner : reading(at, at + 3, kindOf(unit));
  }
  const bare = unitAt(scan, at + 1);
  const isBare = bare === 'quarter' || bare === 'year';
  return isBare && BEHIND_BARE.test(wordAt(scan, at + 2)) ? readBareUnit(scan, at + 1) : null;
}

/** Words before a period that change what it means. */
const LEADS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ...'by since until till through before as'
    .split(' ')
    .map((word): [string, Reader] => [word, (scan, at) => readOpen(scan, at, readCore)]),
  ...'from between'.split(' ').map((word): [string, Reader] => [word, (scan, at) => readFromTo(scan, at, readCore)]),
  ...'over in for'.split(' ').map((word): [string, Reader] => [word, readOver]),
]);

/** All words that a period can begin with: most of a sentence's are not among them, and one look tells. */
const FIRST_WORDS: ReadonlySet<string> = new Set([...LEADS.keys(), ...HAS_THE, ...READERS.keys()]);
const LENGTHS = lengthsOf(FIRST_WORDS);

function isFirstWord(word: string): boolean {
  const size = word.length;
  const fits = size < 2 || size > 31 || mayHold(LENGTHS, word.charCodeAt(0), word.charCodeAt(1), size);
  return fits && FIRST_WORDS.has(word);
}

/** The period that starts at a token, the longest where there are several. */
export function readPeriod(scan: Scan, at: number): Reading | null {
  const token = scan.tokens[at];
  if (token !== undefined && !token.digits && !isFirstWord(token.word) && scan.tokens.length > 1) return null;
  const lead = LEADS.get(wordAt(scan, at));
  if (lead !== undefined) return lead(scan, at);
  // A line of its own in a table of results: "Year".
  return readCore(scan, at) ?? (scan.tokens.length === 1 ? readBareUnit(scan, at) : null);
}
