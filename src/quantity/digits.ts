import { sticky } from './number.ts';
import type { Vague } from './vague.ts';

const PERCENT = { kind: 'percent', currency: null, unit: null, bare: false } as const;

const PART = 'low|mid|high';
const DIGITS = new RegExp(
  `(?:(${PART})(?:[- ]to[- ](${PART}))?[- ])?(single|double|triple)[- ](?:digits?|figures?)(?:[- ](?:percentages?(?![- ]points?)|percent|per[ ]cent|pct))?\\b`,
  'iy',
);
const CROSS = new RegExp(
  `(${PART})[- ]single[- ](?:digits? )?to[- ](${PART})[- ]double[- ]digits?(?:[- ](?:percentage|percent))?\\b`,
  'iy',
);
const TEENS = new RegExp(`(${PART})(?:[- ]to[- ](${PART}))?[- ]teens?(?:[- ](?:percentage|percent|%))?\\b`, 'iy');
const TENS = new RegExp(
  `(${PART})(?:[- ]to[- ](${PART}))?[- ](?:([1-9])0(?:s|(?=[ ]?%|[ ]per))|(twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies)[- ]?(%|percentage(?![- ]points?)|percent\\b|per[ ]cent|pct)`,
  'iy',
);
const NOT_PERCENT =
  /[ ](?:codes?|temperatures?|numbers?|figures?|millions?|billions?|years?|heat|pins?|serial|identif\w*|dollars?|dollar|million-|grid|ids?)\b/y;

type Reach = readonly [min: number, max: number];
const SINGLE: Readonly<Record<string, Reach>> = { low: [1, 3], mid: [4, 6], high: [7, 9], all: [1, 9] };
const DOUBLE: Readonly<Record<string, Reach>> = { low: [10, 13], mid: [40, 60], high: [70, 99], all: [10, 99] };
const TRIPLE: Readonly<Record<string, Reach>> = { low: [100, 300], mid: [400, 600], high: [700, 999], all: [100, 999] };
const TEEN: Readonly<Record<string, Reach>> = { low: [11, 13], mid: [14, 16], high: [17, 19], all: [13, 19] };
const TEN: Readonly<Record<string, Reach>> = { low: [1, 3], mid: [4, 6], high: [7, 9], all: [0, 9] };
const TENS_WORDS: readonly string[] = ['', '', 'twent', 'thirt', 'fort', 'fift', 'sixt', 'sevent', 'eight', 'ninet'];

const reach = (table: Readonly<Record<string, Reach>>, from?: string, to?: string): Reach => {
  const low = table[(from ?? 'all').toLowerCase()] ?? [0, 0];
  const high = to === undefined ? low : (table[to.toLowerCase()] ?? low);
  return [low[0], high[1]];
};

const between = (start: number, end: number, [min, max]: Reach): Vague => ({
  start,
  end,
  value: null,
  min,
  max,
  like: PERCENT,
});

/** "triple-digit", "mid-single digits", "low-to-mid teens", "high-20s %": a percentage between two ends. */
export function readDigits(text: string, at: number): Vague | null {
  if (text[at - 1] === '-') return null;
  const cross = sticky(CROSS, text, at);
  if (cross !== null) {
    const ends: Reach = [reach(SINGLE, cross[1])[0], reach(DOUBLE, cross[2])[1]];
    return between(at, at + cross[0].length, ends);
  }
  const digits = sticky(DIGITS, text, at);
  if (digits !== null) {
    const end = at + digits[0].length;
    if (sticky(NOT_PERCENT, text, end) !== null) return null;
    const word = digits[3]?.toLowerCase();
    const table = word === 'single' ? SINGLE : word === 'double' ? DOUBLE : TRIPLE;
    return between(at, end, reach(table, digits[1], digits[2]));
  }
  const teens = sticky(TEENS, text, at);
  if (teens !== null) return between(at, at + teens[0].length, reach(TEEN, teens[1], teens[2]));
  const tens = sticky(TENS, text, at);
  if (tens === null) return null;
  const decade = tens[3] === undefined ? TENS_WORDS.indexOf((tens[4] ?? '').toLowerCase()) : Number(tens[3]);
  const [low, high] = reach(TEN, tens[1], tens[2]);
  return between(at, at + tens[0].length, [decade * 10 + low, decade * 10 + high]);
}
