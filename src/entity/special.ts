import { CURRENCY_NAMES } from '../lexicon/currency-names.ts';
import { ALL_UPPER, type Atoms, DIGIT, gapAfter, wordAt } from './atoms.ts';
import { type Entity, newEntity } from './entity.ts';

/** A name that is built by a pattern rather than listed: the yield of a bond, a currency pair. */
export interface BuiltName {
  readonly start: number;
  readonly end: number;
  readonly value: Entity;
}

/** ISO 4217 codes of the listed currencies. */
export const currencyCodes = (): ReadonlySet<string> =>
  new Set(CURRENCY_NAMES.split('\n').flatMap((line) => line.split('|')[1] ?? []));

/** The currency pair at atom `at`: "EUR/USD", "USDJPY". */
export function readPair(atoms: Atoms, at: number, codes: ReadonlySet<string>): BuiltName | null {
  if (gapAfter(atoms, at) === '/') {
    const words = readWordPair(atoms, at);
    if (words !== null) return words;
  }
  if (((atoms.shapes[at] ?? 0) & (ALL_UPPER | DIGIT)) !== ALL_UPPER) return null;
  const start = atoms.starts[at] ?? 0;
  const length = (atoms.ends[at] ?? 0) - start;
  if (length !== 3 && length !== 6) return null;
  const word = wordAt(atoms, at);
  const base = word.slice(0, 3);
  if (!codes.has(base)) return null;
  const split = length === 3;
  if (split && gapAfter(atoms, at) !== '/') return null;
  const quote = split ? wordAt(atoms, at + 1) : word.slice(3);
  if (!codes.has(quote)) return null;
  const end = (split ? atoms.ends[at + 1] : atoms.ends[at]) ?? start;
  return { start, end, value: newEntity({ name: `${base}/${quote}`, kind: 'currency' }) };
}

/** Currencies by their word in a table of pairs: "Euro/Dollar", "Dollar/Swiss". */
const PAIRED: Readonly<Record<string, string>> = {
  euro: 'EUR',
  dollar: 'USD',
  yen: 'JPY',
  sterling: 'GBP',
  pound: 'GBP',
  swiss: 'CHF',
  canadian: 'CAD',
  aussie: 'AUD',
  australian: 'AUD',
  nz: 'NZD',
  kiwi: 'NZD',
  norway: 'NOK',
  sweden: 'SEK',
};

function readWordPair(atoms: Atoms, at: number): BuiltName | null {
  const base = PAIRED[wordAt(atoms, at).toLowerCase()];
  const quote = PAIRED[wordAt(atoms, at + 1).toLowerCase()];
  if (base === undefined || quote === undefined || base === quote) return null;
  const start = atoms.starts[at] ?? 0;
  const end = atoms.ends[at + 1] ?? start;
  return { start, end, value: newEntity({ name: `${base}/${quote}`, kind: 'currency' }) };
}
