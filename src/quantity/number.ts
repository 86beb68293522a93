import { VULGAR_FRACTIONS } from '../lexicon/numbers.ts';
import { askedOf, askedRate } from './quote.ts';

/** How a document writes its numbers: 1,234.5 or 1.234,5 or 1 234,5. */
export type NumberStyle = 'english' | 'european' | 'spaced';

/** A number as written; `digits` are its value in plain decimal digits. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  /** digits alone, without separators, decimals, fraction or words */
  readonly plain: boolean;
  readonly spelled: boolean;
  /** a fraction without a whole part, or a tokenised decimal: a figure only beside a unit or currency */
  readonly needsUnit: boolean;
  /** a fraction in words ("a third"), which is a share of something */
  readonly share: boolean;
  /** the other side of a quotation ("145.15/20"), in plain decimal digits */
  readonly asked: string | null;
}

/** The value of digits at a scale. Through the exponent, because 16.4 * 1e6 is 16399999.999999998. */
export const scaled = (digits: string, exponent: number): number =>
  exponent === 0 && digits.length < LONG ? Number(digits) : Number(`${digits}e${exponent}`);
/** So many characters may have an exponent of their own. */
const LONG = 20;

const SHAPES: Readonly<Record<NumberStyle, { whole: RegExp; decimal: RegExp; group: RegExp; strip: RegExp }>> = {
  english: {
    whole: /\d+(?:,\d+)*/y,
    decimal: /\.\d+/y,
    group: /^\d{1,3}(?:(?:,\d{3})+|(?:,\d{2})+,\d{3})$/,
    strip: /,/g,
  },
  european: { whole: /\d+(?:\.\d+)*/y, decimal: /,\d+/y, group: /^\d{1,3}(?:\.\d{3})+$/, strip: /\./g },
  spaced: { whole: /\d{1,3}(?: \d{3})+(?!\d)|\d+/y, decimal: /[.,]\d+/y, group: /^\d{1,3}(?: \d{3})+$/, strip: / /g },
};
const FRACTION = /([- ]?)(\d{1,3})\/(\d{1,3})(?![\d/])/y;
const BARE_FRACTION = /\/(\d{1,3})(?![\d/])/y;
const TOKENISED = / [.] (\d+)(?![\d,])/y;
const DENOMINATORS: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 16, 32, 64, 100]);

/** How cents are parted where crops are traded. */
const EIGHTHS: ReadonlySet<number> = new Set([2, 4, 8, 16, 32]);

export const sticky = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** The value of the fraction sign at `at`, if one stands there; no plain letter, digit or space is looked up. */
export const vulgarAt = (text: string, at: number): string | undefined =>
  text.charCodeAt(at) >= 0xbc ? VULGAR_FRACTIONS[text.charAt(at)] : undefined;

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const [SPACE, APOSTROPHE, PLUS, COMMA, HYPHEN, STOP, SLASH] = [32, 39, 43, 44, 45, 46, 47] as const;

/** "$5+ million" */
const isScaleNext = (text: string, at: number): boolean =>
  /^[ -]?(?:[mb]n?\b|[mb]illion|trillion)/.test(text.slice(at, at + 9));

/** Where the digits end that begin at `at`. */
function digitsEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

export const numeral = (start: number, end: number, digits: string, more: Partial<Numeral> = {}): Numeral => ({
  start,
  end,
  digits,
  plain: more.plain ?? false,
  spelled: more.spelled ?? false,
  needsUnit: more.needsUnit ?? false,
  share: more.share ?? false,
  asked: more.asked ?? null,
});

/** The number whose first digit (or fraction sign) stands at `at`. */
export function readNumeral(text: string, at: number, style: NumberStyle = 'english'): Numeral | null {
  const sign = vulgarAt(text, at);
  if (sign !== undefined) return numeral(at, at + 1, sign);
  const plain = style === 'english' ? readEnglish(text, at) : undefined;
  if (plain !== undefined) return plain;
  const shape = SHAPES[style];
  const raw = sticky(shape.whole, text, at)?.[0] ?? '';
  const separator = /[., ]/.exec(raw);
  const grouped = separator !== null && shape.group.test(raw);
  // "1,5": neither a group nor a decimal that this style knows
  if (separator !== null && !grouped) return null;
  const whole = grouped ? raw.replace(shape.strip, '') : raw;
  const end = at + raw.length;
  const decimal = sticky(shape.decimal, text, end)?.[0];
  if (decimal !== undefined) {
    return quoted(text, at, end + decimal.length, `${whole}.${decimal.slice(1)}`);
  }
  return readFraction(text, at, end, whole, grouped);
}

const SWISS = /\d{1,3}(?:'\d{3})+(?!\d)(?:\.\d+)?/y;
const CONTINENTAL = /\d{1,3}(?:\.\d{3})+,\d{1,2}(?!\d)/y;
const SPACED = /\d{1,3}(?: \d{3})+(?!\d)(?:[.,]\d+)?(?= ?(?:[mb]n?\b|[mb]illion|trillion))/y;
const MONEY_BEFORE = /(?:[$£€]|\b[A-Z]{3}) ?$/;

/** Groups of other lands in an English text: "1'234", "1.234,5", "€1 234 million"; null where none stand at `at`. */
function readForeign(text: string, at: number, end: number): Numeral | null {
  const code = text.charCodeAt(end);
  if (code === APOSTROPHE) {
    const raw = sticky(SWISS, text, at)?.[0];
    return raw === undefined ? null : numeral(at, at + raw.length, raw.replaceAll("'", ''));
  }
  if (code === STOP && text.charCodeAt(end + 4) === COMMA) {
    const raw = sticky(CONTINENTAL, text, at)?.[0];
    return raw === undefined ? null : numeral(at, at + raw.length, raw.replaceAll('.', '').replace(',', '.'));
  }
  if (code !== SPACE || !isDigit(text.charCodeAt(end + 1))) return null;
  const raw = MONEY_BEFORE.test(text.slice(Math.max(0, at - 4), at)) ? sticky(SPACED, text, at)?.[0] : undefined;
  return raw === undefined ? null : numeral(at, at + raw.length, raw.replaceAll(' ', '').replace(',', '.'));
}

/** A number without groups, which most English ones are; else undefined. */
function readEnglish(text: string, at: number): Numeral | undefined {
  const end = digitsEnd(text, at);
  const code = text.charCodeAt(end);
  const foreign = end - at <= 3 && end > at ? readForeign(text, at, end) : null;
  if (foreign !== null) return foreign;
  if (code === PLUS && isScaleNext(text, end + 1)) return numeral(at, end + 1, text.slice(at, end));
  if (end === at || (code === COMMA && isDigit(text.charCodeAt(end + 1)))) return undefined;
  if (code !== STOP || !isDigit(text.charCodeAt(end + 1))) {
    return readFraction(text, at, end, text.slice(at, end), false);
  }
  const stop = digitsEnd(text, end + 2);
  const cents = stop === end + 3 && text.charCodeAt(stop) === HYPHEN ? sticky(FRACTION, text, stop) : null;
  // "$5.12-1/4 a bushel": a quarter of a cent
  if (cents !== null && EIGHTHS.has(Number(cents[3])) && Number(cents[2]) < Number(cents[3])) {
    const value = Number(text.slice(at, stop)) + Number(cents[2]) / Number(cents[3]) / 100;
    return numeral(at, stop + cents[0].length, value.toFixed(7).replace(/0+$/, ''));
  }
  return quoted(text, at, stop, text.slice(at, stop));
}

/** A decimal, with the other side of a quotation: "1.6195/05 dlrs". */
function quoted(text: string, at: number, end: number, digits: string): Numeral {
  const asked = askedOf(text, end, digits);
  return numeral(at, asked?.end ?? end, digits, { asked: asked?.digits ?? null });
}

function readFraction(text: string, at: number, end: number, whole: string, grouped: boolean): Numeral {
  // ".14 points"
  if (
    text.charCodeAt(at - 1) === STOP &&
    !isDigit(text.charCodeAt(at - 2)) &&
    /[\s$£€(+-]|^$/.test(text[at - 2] ?? '')
  ) {
    return numeral(at - 1, end, `0.${whole}`);
  }
  const gap = text.charCodeAt(end) === SPACE ? 1 : 0;
  const vulgar = vulgarAt(text, end + gap);
  if (vulgar !== undefined) return numeral(at, end + gap + 1, `${whole}${vulgar.slice(1)}`);
  if (!mayBeFraction(text, end)) return numeral(at, end, whole, { plain: !grouped });
  const mixed = sticky(FRACTION, text, end);
  if (mixed !== null && mixed[1] !== '') {
    const [above, below] = [Number(mixed[2]), Number(mixed[3])];
    if (above < below && DENOMINATORS.has(below)) {
      const value = Number(whole) + above / below;
      const asked = askedRate(text, end + mixed[0].length, value);
      return numeral(at, asked?.end ?? end + mixed[0].length, String(value), { asked: asked?.digits ?? null });
    }
  }
  const bare = sticky(BARE_FRACTION, text, end);
  if (bare !== null && !grouped && whole.length <= 3) {
    const [above, below] = [Number(whole), Number(bare[1])];
    if (above > 0 && above < below && DENOMINATORS.has(below)) {
      return numeral(at, end + bare[0].length, String(above / below), { needsUnit: true });
    }
  }
  const split = sticky(TOKENISED, text, end);
  if (split !== null) return numeral(at, end + split[0].length, `${whole}.${split[1]}`, { needsUnit: true });
  return numeral(at, end, whole, { plain: !grouped });
}

/** What a fraction or a tokenised decimal has behind its whole number. */
function mayBeFraction(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  if (code !== SPACE && code !== HYPHEN) return code === SLASH;
  const next = text.charCodeAt(end + 1);
  return isDigit(next) || next === STOP;
}

const EVIDENCE: Readonly<Record<NumberStyle, RegExp>> = {
  english: /\d,\d{3}\.\d|\d\.\d{1,2}[ ]?(?:%|p)|\d{1,3},\d{3}(?!\d)[ ]?[a-z]|[$£€]\d+\.\d{1,2}(?!\d)/g,
  european: /\d\.\d{3},\d|(?<![.\d]\d{0,3})\d{1,3},\d{1,2}[ ]?(?:%|Prozent|Euro|EUR|€)/g,
  spaced: /\d[ ]\d{3},\d|\d{1,3}[ ]\d{3}[ ]\d{3}(?![\d ])/g,
};

/** How a document writes its numbers, by the forms that only one style has; English where they are even or absent. */
export function detectNumberStyle(clean: string): NumberStyle {
  const count = (style: NumberStyle): number => {
    EVIDENCE[style].lastIndex = 0;
    let found = 0;
    while (found < 50 && EVIDENCE[style].exec(clean) !== null) found++;
    return found;
  };
  const [english, european, spaced] = [count('english'), count('european'), count('spaced')];
  if (spaced > english && spaced >= european) return 'spaced';
  return european > english ? 'european' : 'english';
}
