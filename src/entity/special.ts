import { CURRENCY_NAMES } from '../lexicon/currency-names.ts';
import { ALL_UPPER, type Atoms, DIGIT, gapAfter, hashOf, wordAt } from './atoms.ts';
import { type Entity, newEntity } from './entity.ts';

/** A name that is built by a pattern rather than listed: the yield of a bond, a currency pair. */
export interface BuiltName {
  readonly start: number;
  readonly end: number;
  readonly value: Entity;
}

const TERM =
  /(\d{1,2}|[Tt]wo|[Tt]hree|[Ff]ive|[Ss]even|[Tt]en|[Tt]wenty|[Tt]hirty)[- ]year ((?:(?:U\.?S\.?|UK|[Tt]reasury|government|sovereign|benchmark|[Bb]und|[Gg]ilt|JGB|BTP|OAT|note|bond|G-[Ss]ec|GOI|German|Italian|French|British|Japanese|Spanish) ){0,4})([Yy]ields?|Treasur(?:y|ies)|[Gg]ilts?|[Bb]unds?|JGBs?|BTPs?|OATs?|G-[Ss]ecs?|notes?|bonds?)(?![A-Za-z])/y;
const NUMBERS: Readonly<Record<string, string>> = {
  two: '2',
  three: '3',
  five: '5',
  seven: '7',
  ten: '10',
  twenty: '20',
  thirty: '30',
};
const OWNER = /(?:^|[^A-Za-z])((?:U\.S\.|US|UK|[A-Z][a-z]+)(?:'s)?) (?:benchmark )?$/;
const ON = /yields? on (?:the |benchmark |its ){0,3}$/;
const PAPER: Readonly<Record<string, readonly [string, string]>> = {
  bund: ['Bund', 'DE'],
  gilt: ['gilt', 'GB'],
  jgb: ['JGB', 'JP'],
  btp: ['BTP', 'IT'],
  oat: ['OAT', 'FR'],
  'g-sec': ['G-sec', 'IN'],
};
const YEAR = hashOf('year');
const NOT_OWNERS = new Set(['The', 'A', 'An', 'While', 'And', 'But', 'As', 'Its']);

/** The bond whose term stands at atom `at`: "10-year Treasury yield", "Germany's 10-year yield". */
export function readBond(atoms: Atoms, at: number): BuiltName | null {
  if (atoms.hashes[at + 1] !== YEAR) return null;
  const { text } = atoms;
  const start = atoms.starts[at] ?? 0;
  TERM.lastIndex = start;
  const match = TERM.exec(text);
  if (match === null) return bareTerm(text, start);
  const [whole, count = '', middle = '', last = ''] = match;
  const before = text.slice(Math.max(0, start - 40), start);
  const plain = /^(?:notes?|bonds?)$/.test(last) && !/[Tt]reasury|U\.?S|[Bb]und|[Gg]ilt|JGB/.test(middle);
  if (plain && !ON.test(before)) return null;
  const owner = OWNER.exec(before);
  const owned = owner !== null && !NOT_OWNERS.has(owner[1] ?? '') ? (owner[1] ?? null) : null;
  const years = NUMBERS[count.toLowerCase()] ?? count;
  const paper = /bund|gilt|jgb|btp|oat|g-sec/.exec(`${middle}${last}`.toLowerCase())?.[0];
  const [named, country] = paper === undefined ? [null, null] : (PAPER[paper] ?? [null, null]);
  const bare = owned === null && /^[Yy]ields?$/.test(last) && !/[Tt]reasury|U\.?S/.test(middle);
  const nation =
    /German|Italian|French|British|Japanese|Spanish/.exec(middle)?.[0] ??
    (bare && named === null ? bondsToldOf(text, start) : undefined);
  const american = owned === null || /^(?:U\.S\.|US|America)/.test(owned);
  const name =
    named !== null
      ? `${years}-year ${named} yield`
      : nation !== undefined
        ? `${nation} ${years}-year yield`
        : american
          ? `${years}-year Treasury yield`
          : `${owned} ${years}-year yield`;
  const value = newEntity({ name, kind: 'bond', country: country ?? (american && nation === undefined ? 'US' : null) });
  const reach = owned === null ? start : start - (before.length - before.lastIndexOf(owned));
  return { start: reach, end: start + whole.length, value };
}

/** Bonds whose yields a text goes on with: "German bonds were firm. 10-year yields fell". */
const BONDS =
  /\b(?:(German|Italian|French|British|Japanese|Spanish|Swiss|Dutch|Australian|Canadian|Chinese|Indian|Korean)(?: [a-z-]+){0,2} (?:bonds?|debt|yields?|loan)|(U\.?S\.?|Treasur)|(bunds?)|(gilts?)|(JGBs?))/gi;
const TOLD = 400;
const LAND_OF_PAPER = ['German', 'British', 'Japanese'];

/** The land whose bonds were told of last before an offset; undefined for America and where none were. */
function bondsToldOf(text: string, start: number): string | undefined {
  const near = text.slice(Math.max(0, start - TOLD), start);
  const head = start > TOLD ? BONDS_HEAD.exec(text.slice(0, TOLD / 2)) : null;
  const [, land, american, ...papers] = [...near.matchAll(BONDS)].at(-1) ?? head ?? [];
  if (american !== undefined) return undefined;
  if (land !== undefined) return land.charAt(0).toUpperCase() + land.slice(1).toLowerCase();
  return LAND_OF_PAPER[papers.findIndex((paper) => paper !== undefined)];
}
const BONDS_HEAD = new RegExp(BONDS.source, 'i');

const BARE =
  /(\d{1,2}|[Tt]wo|[Tt]hree|[Ff]ive|[Ss]even|[Tt]en|[Tt]wenty|[Tt]hirty)[- ]year(?= (?:(?:has|had|was|is|last|also) ){0,2}(?:rose|risen|fell|fallen|slipped|climbed|dropped|eased|jumped|added|gained|lost|shed|slid|edged|ticked|inched|advanced|declined|hit|touched|reached|stood|traded|trading|up|down|at)\b[^.;,]{0,30}?\d[\d.]*(?:%| basis| bps| percent))/y;

/** "Treasury yields were mixed. The 10-year rose to 4.25%": the yield, where Treasuries were told of before. */
function bareTerm(text: string, start: number): BuiltName | null {
  BARE.lastIndex = start;
  const match = BARE.exec(text);
  if (match === null || !/(?:^|\W)[Tt]he $/.test(text.slice(Math.max(0, start - 5), start))) return null;
  if (!/\bTreasur/.test(text.slice(Math.max(0, start - 500), start))) return null;
  const [whole, count = ''] = match;
  const name = `${NUMBERS[count.toLowerCase()] ?? count}-year Treasury yield`;
  return { start, end: start + whole.length, value: newEntity({ name, kind: 'bond', country: 'US' }) };
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
