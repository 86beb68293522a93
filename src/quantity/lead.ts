import {
  CURRENCY_CODES,
  CURRENCY_PREFIXES,
  CURRENCY_SYMBOLS,
  type CurrencySign,
  DOLLAR_PREFIXES,
} from '../lexicon/currencies.ts';
import { isListed, wordTable } from '../text/word-table.ts';
import { isDigit } from './number.ts';
import { canonical } from './suffix.ts';

/** What stands directly before a number. */
export interface Lead {
  readonly start: number;
  readonly currency: CurrencySign | null;
  readonly sign: '+' | '-' | null;
  /** a bracket between the currency and the number: "$(0.11)" */
  readonly open: boolean;
  /** a prefix of one letter, which is a currency only beside a scale, comma or decimals: "R5.2 bn" */
  readonly weak: boolean;
}

const CODES: ReadonlySet<string> = new Set(CURRENCY_CODES);
/** Codes that are also words or names: "COP28", "TRY 5 new ones". */
const WORD_CODES: ReadonlySet<string> = new Set(['COP', 'PEN', 'TRY', 'MAD', 'RON', 'ECU', 'ESP']);
const LOWER_CODES: ReadonlySet<string> = new Set(['usd', 'eur', 'gbp', 'jpy', 'inr', 'cny', 'aud', 'cad', 'hkd']);
const SPACED_DOLLARS: ReadonlySet<string> = new Set([
  'C',
  'c',
  'US',
  'U.S.',
  'us',
  'HK',
  'hk',
  'NZ',
  'nz',
  'NT',
  'nt',
  'CAD',
  'USD',
  'HKD',
  'AUD',
  'SGD',
  'NZD',
]);
const PREFIXES: ReadonlyMap<string, CurrencySign> = new Map(Object.entries(CURRENCY_PREFIXES));

/** The currency of the symbol at `at`, if one stands there; no letter, digit or space is looked up. */
export function symbolAt(text: string, at: number): CurrencySign | undefined {
  const code = text.charCodeAt(at);
  return code === 36 || code > 126 ? CURRENCY_SYMBOLS[text.charAt(at)] : undefined;
}

/** All that may stand before a number for its currency, or between it and a "$". */
const LETTERS = wordTable(
  [...CODES, ...LOWER_CODES, ...PREFIXES.keys(), ...Object.keys(DOLLAR_PREFIXES)].map((word) => word.toLowerCase()),
);
const [SPACE, OPEN, PLUS, HYPHEN, STOP] = [32, 40, 43, 45, 46] as const;
const MOST_LETTERS = 5;

const isLetter = (code: number): boolean => ((code | 32) >= 97 && (code | 32) <= 122) || (code >= 0xc0 && code <= 0xff);

/** Where the letters (and inner dots) begin that end at `end`, at most five; `end` where there are none, or more. */
function lettersStart(text: string, end: number): number {
  let at = end;
  while (at > 0 && end - at < MOST_LETTERS) {
    const code = text.charCodeAt(at - 1);
    if (!isLetter(code) && code !== STOP) break;
    at--;
  }
  const before = text.charCodeAt(at - 1);
  return isLetter(before) || isDigit(before) ? end : at;
}

const lettersBefore = (text: string, end: number): string => text.slice(lettersStart(text, end), end);

/** "worth US $40 million", not "in the US $40 million was spent" */
const standsApart = (text: string, letters: string, at: number): boolean => {
  const start = at - 1 - letters.length;
  return /^(?:US|U\.S\.|HK|NZ)$/.test(letters) && !/\b(?:the|in)[ ]$/i.test(text.slice(Math.max(0, start - 5), start));
};

function dollarBefore(text: string, at: number, spaced: boolean): { start: number; sign: CurrencySign } {
  const symbol = symbolAt(text, at) ?? { code: 'USD', implied: true };
  if (text[at] !== '$') {
    const letters = lettersBefore(text, at);
    if (letters === 'RMB' || letters === 'CN' || letters === 'CNY')
      return { start: at - letters.length, sign: { code: 'CNY', implied: false } };
    return { start: at, sign: symbol };
  }
  const glued = lettersBefore(text, at);
  const code = DOLLAR_PREFIXES[glued] ?? DOLLAR_PREFIXES[glued.toUpperCase()];
  if (glued !== '' && code !== undefined) return { start: at - glued.length, sign: { code, implied: false } };
  if (text[at - 1] === ' ') {
    const apart = lettersBefore(text, at - 1);
    const listed = DOLLAR_PREFIXES[apart] ?? DOLLAR_PREFIXES[apart.toUpperCase()];
    if (
      listed !== undefined &&
      SPACED_DOLLARS.has(apart) &&
      (spaced || apart.length === 3 || standsApart(text, apart, at))
    ) {
      return { start: at - 1 - apart.length, sign: { code: listed, implied: false } };
    }
  }
  return { start: at, sign: symbol };
}

/** The currency, sign and bracket before the number at `at`. */
export function readLead(text: string, at: number): Lead {
  let inner = at;
  let open = false;
  let sign: Lead['sign'] = null;
  const before = text.charCodeAt(at - 1);
  if (before === OPEN && symbolAt(text, inner - 2) !== undefined) {
    open = true;
    inner--;
  } else if ((before === HYPHEN || before === PLUS) && symbolAt(text, inner - 2) !== undefined) {
    sign = before === HYPHEN ? '-' : '+';
    inner--;
  }
  const found = currencyBefore(text, inner);
  const start = found?.start ?? at;
  if (found === null) {
    open = false;
    sign = null;
  }
  const outer = sign ?? signBefore(text, start);
  return {
    start: sign === null && outer !== null ? start - 1 : start,
    currency: found?.sign ?? null,
    sign: outer,
    open,
    weak: found?.weak ?? false,
  };
}

function currencyBefore(text: string, at: number): { start: number; sign: CurrencySign; weak: boolean } | null {
  const spaced = text.charCodeAt(at - 1) === SPACE;
  const edge = spaced ? at - 1 : at;
  if (symbolAt(text, edge - 1) !== undefined) {
    const before = dollarBefore(text, edge - 1, spaced);
    // "100$ 5": a symbol that closes the number before it
    if (spaced && before.start > 0 && /\d/.test(text[before.start - 1] ?? '')) return null;
    return { ...before, weak: false };
  }
  const start = lettersStart(text, edge);
  if (start === edge || !isListed(LETTERS, text, start, edge)) return null;
  const letters = text.slice(start, edge);
  if (text[start - 1] === '$' && !spaced && DOLLAR_PREFIXES[letters] !== undefined) {
    return { start: start - 1, sign: { code: DOLLAR_PREFIXES[letters] ?? 'USD', implied: false }, weak: false };
  }
  if (text[start - 1] === '/' || text[start - 1] === '-') return null;
  if (CODES.has(letters) || LOWER_CODES.has(letters)) {
    return { start, sign: { code: canonical(letters.toUpperCase()), implied: false }, weak: WORD_CODES.has(letters) };
  }
  const prefix = PREFIXES.get(letters);
  if (prefix === undefined || (letters.length === 1 && spaced)) return null;
  return { start, sign: prefix, weak: letters.length === 1 };
}

function signBefore(text: string, at: number): '+' | '-' | null {
  const code = text.charCodeAt(at - 1);
  if (code !== HYPHEN && code !== PLUS) return null;
  const before = text[at - 2];
  if (before !== undefined && !/[\s(|:"'[—]/.test(before)) return null;
  return code === HYPHEN ? '-' : '+';
}
