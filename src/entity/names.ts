import { hashSet } from './aliases.ts';
import {
  ALL_UPPER,
  AMPERSAND,
  type Atoms,
  capital,
  DIGIT,
  gapAfter,
  hashOf,
  INNER_UPPER,
  lengthAt,
  spaceAfter,
  startsSentence,
  UPPER,
  wordAt,
} from './atoms.ts';
import { AND, isLegal, legalSize, skipLegal } from './legal.ts';
import { isFirmNext } from './signs.ts';
import type { NameWords } from './words.ts';

/** A run of capitalised words: atoms `[from, to)` are the name, `[to, full)` its legal form. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
  readonly full: number;
  /** At the start of a sentence, where a capital says nothing. */
  readonly opening: boolean;
  /** Common words alone: to be passed over whole. */
  readonly weak: boolean;
  /** A ticker written right after the name. */
  readonly ticker: string | null;
}

const OF_HEADS = hashSet(
  'bank university ministry association federation chamber department board house bureau institute republic kingdom court council',
);
const PARTICLES = hashSet('de la du des von van der di el al del della degli da do dos das den bin le et und fuer');
const REPORTED = hashSet(
  'q1 q2 q3 q4 h1 h2 1q 2q 3q 4q 1h 2h fy fy18 fy19 fy20 fy21 fy22 fy23 fy24 fy25 fy26 fy27 fy28 fy29 fy30 ytd',
);
/** Common words that a firm's name may begin with, where its legal form follows: "Price Co", "Consolidated Rail Corp". */
const OPENERS = hashSet('consolidated price second third next combined stop');
const CO = hashOf('co');
const OF = hashOf('of');
const COM = hashOf('com');
const COMMUNITY = hashOf('community');
const EXCHANGE = hashOf('exchange');

/** How atom `at + 1` follows: in the same word, as the next word, or not at all. */
function link(atoms: Atoms, at: number, gap: string): 'word' | 'next' | null {
  if (gap === ' ' || gap === '  ') return 'next';
  if (gap === '') return atoms.starts[at + 1] === undefined ? null : 'word';
  if (gap === '-' || gap === '/' || gap === "'" || gap === '.') return 'word';
  // an initial: "J. P. Morgan"
  return gap === '. ' && lengthAt(atoms, at) === 1 && wordAt(atoms, at) !== 'I' ? 'next' : null;
}

/** True where a few capitalised words from atom `at` end as firms and bodies do: "Brown and Root Inc". */
function endsAsFirm(words: NameWords, atoms: Atoms, at: number): boolean {
  for (let to = at; to < at + 4; to++) {
    if (!capital(atoms, to)) return false;
    const hash = atoms.hashes[to] ?? 0;
    if (words.legal.has(hash) || (to > at && (words.bodies.has(hash) || hash === COMMUNITY))) return true;
    if (!spaceAfter(atoms, to)) return false;
  }
  return false;
}

/** "Quenby, Sloat and Co", "Quenby (Australia) Finance Ltd": how many atoms more a name takes in behind a comma or a bracket. */
function pastMark(words: NameWords, atoms: Atoms, at: number, gap: string): number {
  const next = at + 1;
  if (!capital(atoms, next)) return 0;
  if (gap === ' (') {
    if (gapAfter(atoms, next) !== ') ' || !capital(atoms, next + 1)) return 0;
    for (let to = next + 1; to < next + 4 && capital(atoms, to); to++) if (isLegal(words, atoms, to)) return 2;
    return 0;
  }
  if (gap !== ', ' || isLegal(words, atoms, at)) return 0;
  for (let to = next; to < next + 3 && capital(atoms, to) && spaceAfter(atoms, to); to++)
    if (atoms.hashes[to + 1] === AND) return capital(atoms, to + 2) && atoms.hashes[to + 2] === CO ? to - at : 0;
  return 0;
}

/** True where a legal form ends the run that begins at atom `at`, a few capitalised words on. */
function endsInForm(words: NameWords, atoms: Atoms, at: number): boolean {
  for (let to = at; to < at + 4 && capital(atoms, to); to++) {
    if (isLegal(words, atoms, to)) return true;
    if (!spaceAfter(atoms, to)) return false;
  }
  return false;
}

/** Small second halves of names: "Dai-ichi Kogyo", "Coca-cola Bottling". */
const SECOND_HALVES = hashSet('ichi nichi gin sho kyo cola mart royce packard eleven');

/** How many atoms more the same word takes in: "Coca-Cola", "AT&T", "O'Reilly", "Amazon.com". */
function sameWord(words: NameWords, atoms: Atoms, at: number, gap: string): number {
  const next = at + 1;
  const shape = atoms.shapes[next] ?? 0;
  // "Bally's Corp"
  if (gap === "'" && wordAt(atoms, next) === 's') return isLegal(words, atoms, next + 1) ? 1 : 0;
  if (gap === "'")
    return capital(atoms, next) || (lengthAt(atoms, next) === 1 && /[lnd]/.test(wordAt(atoms, next))) ? 1 : 0;
  if (((shape | (atoms.shapes[at] ?? 0)) & AMPERSAND) !== 0) return 1;
  if (gap === '.') return capital(atoms, next) || atoms.hashes[next] === COM ? 1 : 0;
  if (gap === '-' && SECOND_HALVES.has(atoms.hashes[next] ?? 0) && spaceAfter(atoms, next))
    return capital(atoms, next + 1) ? 1 : 0;
  return capital(atoms, next) || (shape & DIGIT) !== 0 ? 1 : 0;
}

/** "Caisse d'Aide", "Aide a l'Equipement": how many atoms the elided word takes in. */
function elision(atoms: Atoms, at: number): number {
  const first = wordAt(atoms, at) === 'a' && spaceAfter(atoms, at) ? at + 1 : at;
  return /^[dl]$/.test(wordAt(atoms, first)) && gapAfter(atoms, first) === "'" && capital(atoms, first + 1)
    ? first - at + 2
    : 0;
}

const FROM = hashOf('from');
const TO = hashOf('to');
const isFrom = (atoms: Atoms, at: number): boolean => atoms.hashes[at] === FROM || atoms.hashes[at] === TO;

/** "cut to Ba-2 from Baa-3 Quenby Inc's debt": a mark that an agency gives. */
const isRating = (atoms: Atoms, at: number): boolean =>
  (isFrom(atoms, at - 1) || isFrom(atoms, at - 2)) &&
  /\b(?:from|to) (?:A{1,3}|B{1,3}|C{1,3}|D|Aaa?|Baa?|Caa?)(?:-\d)?$/.test(
    atoms.text.slice(Math.max(0, (atoms.ends[at] ?? 0) - 12), atoms.ends[at]),
  );

/** How many atoms more belong to the name whose last atom is `at`. */
function continues(words: NameWords, atoms: Atoms, at: number): number {
  const gap = gapAfter(atoms, at);
  const how = link(atoms, at, gap);
  if (how === null) return pastMark(words, atoms, at, gap);
  if (how === 'word') return sameWord(words, atoms, at, gap);
  const next = at + 1;
  const hash = atoms.hashes[next] ?? 0;
  const after = next + 1;
  if (((atoms.shapes[next] ?? 0) & AMPERSAND) !== 0) return capital(atoms, after) && spaceAfter(atoms, next) ? 2 : 0;
  if (hash === AND) return !isLegal(words, atoms, at) && endsAsFirm(words, atoms, after) ? 2 : 0;
  if (hash === OF) return OF_HEADS.has(atoms.hashes[at] ?? 0) && capital(atoms, after) ? 2 : 0;
  if (lengthAt(atoms, at) <= 3 && isRating(atoms, at)) return 0;
  // "Acme Bank Q3 results"
  if (REPORTED.has(hash)) return 0;
  if (!capital(atoms, next)) {
    const elided = elision(atoms, next);
    if (elided > 0) return elided;
    if (!PARTICLES.has(hash) || !spaceAfter(atoms, next)) return 0;
    // "Caisse de la Mer"
    if (PARTICLES.has(atoms.hashes[after] ?? 0) && spaceAfter(atoms, after)) return capital(atoms, after + 1) ? 3 : 0;
    return capital(atoms, after) ? 2 : 0;
  }
  if (isLegal(words, atoms, at) && !isLegal(words, atoms, next)) return 0;
  // "Quenby N.V."
  if (lengthAt(atoms, next) === 1 && legalSize(words, atoms, next) > 1) return 0;
  // "American Can Co", "Tokyo Stock Exchange"
  const named =
    ((isLegal(words, atoms, after) || atoms.hashes[after] === EXCHANGE) && spaceAfter(atoms, next)) ||
    (OPENERS.has(hash) && endsInForm(words, atoms, after)) ||
    // "Pike Asset Management"
    (words.ends.has(hash) && words.never.has(hash));
  return (words.never.has(hash) || words.titles.has(hash)) && !named ? 0 : 1;
}

/** A ticker right after a name: "Groupon GRPN". */
function tickerAfter(atoms: Atoms, from: number, reach: number): { ticker: string; to: number } | null {
  // "Masimo MASI.O"
  const coded = gapAfter(atoms, reach - 2) === '.' && lengthAt(atoms, reach - 1) <= 2;
  const last = reach - (coded ? 2 : 1);
  if (last <= from || !spaceAfter(atoms, last - 1)) return null;
  const word = wordAt(atoms, last);
  if (word.length < (coded ? 2 : 3) || word.length > 5 || !/^[A-Z]+$/.test(word)) return null;
  // "Apple AAPL.O": where it is traded is told
  if (coded && /^[A-Z]+$/.test(wordAt(atoms, reach - 1))) return { ticker: word, to: last };
  if (((atoms.shapes[last - 1] ?? 0) & ALL_UPPER) !== 0) return null;
  const name = atoms.text.slice(atoms.starts[from], atoms.ends[last - 1]).toUpperCase();
  let at = 0;
  for (const letter of word) {
    const found = name.indexOf(letter, at);
    if (found < 0 || (at === 0 && found > 0)) return null;
    at = found + 1;
  }
  return { ticker: word, to: last };
}

function isWeak(words: NameWords, atoms: Atoms, from: number, to: number, opening: boolean, legal: boolean): boolean {
  const hash = atoms.hashes[from] ?? 0;
  const last = atoms.hashes[to - 1] ?? 0;
  if (legal) return false;
  if (words.acronyms.has(hash)) return to - from === 1 || !words.tails.has(last);
  if (to - from === 1 && lengthAt(atoms, from) === 1) return true;
  if (!words.generic.has(hash)) return false;
  // "New Balance reported", "New Castle Energy jumped 5%": only a firm does so
  for (let at = from + 1; at < to; at++)
    if (!words.generic.has(atoms.hashes[at] ?? 0)) return opening && !isFirmNext(atoms.text, atoms.ends[to - 1] ?? 0);
  return true;
}

/** In atoms: no name is longer, but a table without line ends may look like one. */
const LONGEST = 14;

/** The name that starts at atom `at`, or null. */
export function readName(words: NameWords, atoms: Atoms, at: number): NameRun | null {
  const shape = atoms.shapes[at] ?? 0;
  if ((shape & (UPPER | INNER_UPPER)) === 0) return null;
  // "3iQ Corp" is a name, "2Q" and "52Week" are none
  if ((shape & DIGIT) !== 0 && !(isLegal(words, atoms, at + 1) && spaceAfter(atoms, at))) return null;
  const hash = atoms.hashes[at] ?? 0;
  const opens = OPENERS.has(hash) && spaceAfter(atoms, at) && endsInForm(words, atoms, at + 1);
  if (!opens && (words.never.has(hash) || words.titles.has(hash))) {
    const bound = gapAfter(atoms, at);
    // "Non-GAAP" is none, "Buy.com" is one
    if (bound !== '&' && bound !== '.' && bound !== '/') return null;
    if (!capital(atoms, at + 1) && atoms.hashes[at + 1] !== COM) return null;
  }
  let reach = at + 1;
  for (
    let more = continues(words, atoms, at);
    more > 0 && reach - at < LONGEST;
    more = continues(words, atoms, reach - 1)
  )
    reach += more;
  let to = reach;
  while (to > at + 1 && words.legal.has(atoms.hashes[to - 1] ?? 0)) to--;
  if (to < reach && to > at + 1 && atoms.hashes[to - 1] === AND) to--;
  const full = skipLegal(words, atoms, reach);
  const opening = startsSentence(atoms.text, atoms.starts[at] ?? 0);
  const after = full === to ? tickerAfter(atoms, at, to) : null;
  const ticker = after?.ticker ?? null;
  to = after?.to ?? to;
  const weak = ticker === null && isWeak(words, atoms, at, to, opening, full > to);
  return { from: at, to, full, opening, weak, ticker };
}

/** The words of a run as one string, odd spaces made plain. */
export function nameOf(atoms: Atoms, from: number, to: number): string {
  const end = atoms.ends[to - 1] ?? 0;
  const bare = atoms.text.slice(atoms.starts[from], end);
  const written = atoms.text.charAt(end) === ')' && bare.includes('(') && !bare.includes(')') ? `${bare})` : bare;
  return ODD_SPACE.test(written) ? written.replace(/\s+/g, ' ') : written;
}

const ODD_SPACE = /\s\s|[^\S ]/;
