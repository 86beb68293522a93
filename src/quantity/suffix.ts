import {
  COIN_NOUNS,
  CURRENCY_CODES,
  CURRENCY_COUNTRIES,
  CURRENCY_NOUNS,
  CURRENCY_SYMBOLS,
  type CurrencySign,
} from '../lexicon/currencies.ts';
import { GLUED_SCALES, SCALE_WORDS } from '../lexicon/scales.ts';
import { MEASURES } from '../lexicon/units.ts';
import type { QuantityKind } from '../schema/quantity.ts';
import { isListed, wordTable } from '../text/word-table.ts';

/** What the words after a number make of it. */
export type Meaning =
  | { readonly is: 'scale'; readonly exponent: number }
  | { readonly is: 'kind'; readonly kind: Exclude<QuantityKind, 'money' | 'count'> }
  | { readonly is: 'money'; readonly sign: CurrencySign; readonly exponent: number }
  | { readonly is: 'measure'; readonly unit: string }
  /** sterling or a weight, as the words around it say */
  | { readonly is: 'pounds' }
  /** the German mark, or a level */
  | { readonly is: 'mark' };

export interface Suffix {
  readonly end: number;
  readonly meaning: Meaning;
}

const KINDS: readonly (readonly [words: string, kind: Exclude<QuantityKind, 'money' | 'count'>])[] = [
  ['%|percent|per cent|pct|pct.|pc|percents|per-cent', 'percent'],
  [
    'percentage point|percentage points|percent point|percent points|pct point|pct points|% point|% points|% pts',
    'percentage_points',
  ],
  ['pp|pps|ppt|ppts|p.p.|pp.|%-points|percentage pts|per cent point|per cent points', 'percentage_points'],
  ['basis point|basis points|bps|bp|bips|basis pts', 'basis_points'],
  ['point|points|pts|pt|index points|index point', 'points'],
  ['times|x|fold', 'multiple'],
];

function buildSuffixes(): {
  readonly phrases: ReadonlyMap<string, Meaning>;
  readonly longest: ReadonlyMap<string, number>;
} {
  const phrases = new Map<string, Meaning>();
  const longest = new Map<string, number>();
  const add = (phrase: string, meaning: Meaning): void => {
    const words = phrase.toLowerCase().split(' ');
    const first = words[0] ?? '';
    phrases.set(words.join(' '), meaning);
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  };
  for (const [words, unit] of MEASURES) for (const word of words.split('|')) add(word, { is: 'measure', unit });
  for (const [word, exponent] of Object.entries(SCALE_WORDS)) add(word, { is: 'scale', exponent });
  for (const [words, kind] of KINDS) for (const word of words.split('|')) add(word, { is: 'kind', kind });
  for (const [words, sign] of CURRENCY_NOUNS)
    for (const word of words.split(' ')) add(word, { is: 'money', sign, exponent: 0 });
  for (const [words, sign] of COIN_NOUNS)
    for (const word of words.split(' ')) add(word, { is: 'money', sign, exponent: -2 });
  add('mark', { is: 'mark' });
  for (const word of ['pound', 'pounds']) add(word, { is: 'pounds' });
  add('pounds sterling', { is: 'money', sign: { code: 'GBP', implied: false }, exponent: 0 });
  const coins = new Set(COIN_NOUNS.flatMap(([words]) => words.split(' ')));
  for (const [countries, nouns, code] of CURRENCY_COUNTRIES) {
    for (const country of countries.split('|')) {
      for (const noun of nouns.split(' ')) {
        add(`${country} ${noun}`, { is: 'money', sign: { code, implied: false }, exponent: coins.has(noun) ? -2 : 0 });
      }
    }
  }
  for (const code of CURRENCY_CODES)
    add(code, { is: 'money', sign: { code: canonical(code), implied: false }, exponent: 0 });
  for (const [symbol, sign] of Object.entries(CURRENCY_SYMBOLS)) add(symbol, { is: 'money', sign, exponent: 0 });
  for (const prefix of ['US', 'C', 'A', 'HK', 'S', 'NZ', 'NT']) {
    const code = { US: 'USD', C: 'CAD', A: 'AUD', HK: 'HKD', S: 'SGD', NZ: 'NZD', NT: 'TWD' }[prefix] ?? 'USD';
    add(`${prefix}$`, { is: 'money', sign: { code, implied: false }, exponent: 0 });
  }
  return { phrases, longest };
}

/** Old and offshore codes under their ISO name. */
export const canonical = (code: string): string => (code === 'CNH' ? 'CNY' : code === 'ECU' ? 'XEU' : code);

const { phrases: PHRASES, longest: LONGEST } = buildSuffixes();
const TOKEN =
  /([ ]-[ ](?=[a-z])|[ -]?)((?:[A-Za-z]\.){2,}|[A-Za-z]{1,3}\$|[A-Za-zÀ-ÿ]+(?:\/[A-Za-z]+)?|[%¢€£$¥₹₩₽฿₫₺₪₱₦])/y;
/** Short words that are something else in capitals or in lower case. */
const CASED: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    bp: /^bp$/,
    pc: /^pc$/,
    pt: /^pt$/,
    cr: /^cr$|^Cr$/,
    mil: /^mil/,
    mt: /^mt$|^MT$/,
    eth: /^ETH$/,
    gb: /^GB$/,
    tb: /^TB$/,
    won: /^won$/,
    can: /^Can$/,
    x: /^[xX]$/,
    sen: /^sen$/,
    bag: /^bag$/,
    try: /^TRY$/,
    cop: /^COP$/,
    pen: /^PEN$/,
    all: /^ALL$/,
    mad: /^MAD$/,
    ron: /^RON$/,
    esp: /^ESP$/,
    us: /^US$/,
  }),
);

interface Token {
  readonly end: number;
  readonly separator: string;
  readonly word: string;
}

function tokenAt(text: string, at: number): Token | null {
  TOKEN.lastIndex = at;
  const match = TOKEN.exec(text);
  if (match === null) return null;
  const [all, separator = '', word = ''] = match;
  // a sentence glued to the next: "159 billion yuanSales rose"; what a coin is per: "15 cts/shr"
  const own = /^(?:[a-z]{3,}(?=[A-Z][a-z])|(?:cts?|cents?|dlrs?)(?=\/))/.exec(word)?.[0] ?? word;
  return { end: at + all.length - word.length + own.length, separator, word: own };
}

const FIRST_WORDS = wordTable(LONGEST.keys());
const [SPACE, DOLLAR, PERCENT, HYPHEN, STOP, SLASH] = [32, 36, 37, 45, 46, 47] as const;
const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/** The token at `at`, or null where none stands or, of plain words of two letters or more, none that opens a suffix. */
function firstToken(text: string, at: number): Token | null {
  const separator = text.charCodeAt(at);
  const start = separator === SPACE || separator === HYPHEN ? at + 1 : at;
  const first = text.charCodeAt(start);
  if (!isLetter(first)) {
    const isSign = first > 126 || first === PERCENT || first === DOLLAR || (separator === SPACE && first === HYPHEN);
    return isSign ? tokenAt(text, at) : null;
  }
  let end = start + 1;
  let mixed = false;
  for (; isLetter(text.charCodeAt(end)); end++) mixed ||= text.charCodeAt(end) < 97 && text.charCodeAt(end - 1) >= 97;
  const behind = text.charCodeAt(end);
  const isPlain =
    end - start > 1 && !mixed && !(behind > 126) && behind !== DOLLAR && behind !== STOP && behind !== SLASH;
  if (!isPlain) return tokenAt(text, at);
  if (!isListed(FIRST_WORDS, text, start, end)) return null;
  return { end, separator: text.slice(at, start), word: text.slice(start, end) };
}

/** The suffix at `at`, longest phrase first; `glued` allows single letters ("5m", "60p", "3c"). */
export function readSuffix(text: string, at: number, glued: boolean, priced: boolean): Suffix | null {
  const first = firstToken(text, at);
  if (first === null) return null;
  const lower = first.word.toLowerCase();
  const symbol = !/[A-Za-z%]/.test(first.word) || first.word.endsWith('$');
  if (symbol && (first.separator.includes('-') || /^\.?\d/.test(text.slice(first.end, first.end + 2)))) return null;
  if (
    priced &&
    first.separator === ' ' &&
    /^[MBKTmbk]$/.test(first.word) &&
    !/[A-Za-z&.-]/.test(text[first.end] ?? '')
  ) {
    return readLetter(first, priced);
  }
  if (glued && first.separator === '' && lower.length === 1) {
    const letter = readLetter(first, priced);
    if (letter !== null) return letter;
  }
  const most = LONGEST.get(lower);
  if (most === undefined) return null;
  if (first.separator === '' && !glued && /[A-Za-z]/.test(first.word)) return null;
  if (lower.length > 1 && most === 1 && CASED.get(lower)?.test(first.word) === false) return null;
  if (lower === 'x' && /[A-Za-z0-9]/.test(text[first.end] ?? '')) return null;
  return longestPhrase(text, first, lower, most);
}

/** "450 tonnes a year earlier": no rate of them. */
const isAgo = (text: string, phrase: string, end: number): boolean =>
  / an? \w+$/.test(phrase) && /^\s(?:earlier|ago|before)\b/.test(text.slice(end, end + 9));

function longestPhrase(text: string, first: Token, lower: string, most: number): Suffix | null {
  let phrase = lower;
  let end = first.end;
  const single = PHRASES.get(lower);
  const refused = CASED.get(lower)?.test(first.word) === false;
  let best: Suffix | null = single === undefined || refused ? null : { end, meaning: single };
  for (let words = 2; words <= most; words++) {
    const next = tokenAt(text, end);
    if (next === null || (next.separator === '' && phrase !== '%')) break;
    phrase += ` ${next.word.toLowerCase()}`;
    end = next.end;
    const meaning = PHRASES.get(phrase);
    if (meaning !== undefined && !isAgo(text, phrase, end)) best = { end, meaning };
  }
  return best;
}

function readLetter(token: Token, priced: boolean): Suffix | null {
  const letter = token.word;
  const exponent = GLUED_SCALES[letter.toLowerCase()];
  if (exponent !== undefined && (letter !== 't' || priced))
    return { end: token.end, meaning: { is: 'scale', exponent } };
  if (priced) return null;
  if (letter === 'p')
    return { end: token.end, meaning: { is: 'money', sign: { code: 'GBP', implied: false }, exponent: -2 } };
  if (letter === 'c')
    return { end: token.end, meaning: { is: 'money', sign: { code: 'USD', implied: true }, exponent: -2 } };
  return null;
}
