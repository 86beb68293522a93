import { type Numeral, sticky } from './number.ts';
import { type Meaning, readSuffix } from './suffix.ts';

/** What follows a number: its scale words and what they lead to. */
export interface Tail {
  readonly end: number;
  /** where the scale words end */
  readonly scaled: number;
  readonly scale: number;
  readonly meaning: Meaning | null;
}

/** "the 6 billion mark surplus" is money, "the 6 million mark" a level. */
const MARK_NOUN =
  /[ ](?:surplus|deficit|loan|bond|issue|eurobond|loss|profit|credit|note|contract|investment|tranche|bid|order|deal|offering|trade|payment|increase|placement|private|gain|program|facility|package|figure|shortfall|euromark)/iy;

/** The scale words and the unit after a number. */
export function readTail(text: string, numeral: Numeral, priced: boolean, closed: boolean): Tail {
  let end = numeral.end + (closed ? 1 : 0);
  let scale = 0;
  for (let words = 0; words < 3; words++) {
    const suffix = readSuffix(text, end, end === numeral.end && !numeral.spelled, priced);
    if (suffix === null) break;
    if (suffix.meaning.is === 'mark') {
      if (scale === 0 || sticky(MARK_NOUN, text, suffix.end) === null) break;
      return {
        end: suffix.end,
        scaled: end,
        scale,
        meaning: { is: 'money', sign: { code: 'DEM', implied: false }, exponent: 0 },
      };
    }
    if (suffix.meaning.is !== 'scale') return { end: suffix.end, scaled: end, scale, meaning: suffix.meaning };
    scale += suffix.meaning.exponent;
    end = suffix.end;
  }
  return { end, scaled: end, scale, meaning: null };
}
