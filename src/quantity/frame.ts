import type { CurrencySign } from '../lexicon/currencies.ts';
import type { QuantityKind } from '../schema/quantity.ts';
import { type Numeral, scaled } from './number.ts';

/** A number with what stands before it and its scale words, not yet read as a figure. */
export interface Frame {
  readonly start: number;
  readonly numeral: Numeral;
  /** the power of ten of the scale words */
  readonly scale: number;
  /** a currency sign before the number */
  readonly led: boolean;
  readonly sign: '+' | '-' | '()' | null;
  readonly negative: boolean;
}

/** What the number is a number of. */
export interface Reading {
  readonly kind: QuantityKind;
  /** the power of ten that coins add to the scale */
  readonly coin: number;
  readonly currency: CurrencySign | null;
  readonly unit: string | null;
  readonly bare: boolean;
  /** a unit, currency word or percent sign after it */
  readonly tailed: boolean;
}

/** One number with what stands directly around it. */
export interface Figure extends Frame, Reading {
  readonly end: number;
}

/** A reading of the kind, without currency or unit. */
export const plainly = (kind: QuantityKind): Reading => ({
  kind,
  coin: 0,
  currency: null,
  unit: null,
  bare: false,
  tailed: true,
});

/** A count of the unit. */
export const countOf = (unit: string | null): Reading => ({
  kind: 'count',
  coin: 0,
  currency: null,
  unit,
  bare: false,
  tailed: true,
});

/** An amount of money. */
export const amountOf = (currency: CurrencySign, coin: number, tailed: boolean): Reading => ({
  kind: 'money',
  coin,
  currency,
  unit: null,
  bare: false,
  tailed,
});

/** The figure that ends at `end`. Its fields are named one by one: a spread of both costs ten times as much. */
export const figureOf = (frame: Frame, end: number, reading: Reading): Figure => ({
  start: frame.start,
  end,
  numeral: frame.numeral,
  scale: frame.scale,
  led: frame.led,
  sign: frame.sign,
  negative: frame.negative,
  kind: reading.kind,
  coin: reading.coin,
  currency: reading.currency,
  unit: reading.unit,
  bare: reading.bare,
  tailed: reading.tailed,
});

const [OPEN, CLOSED] = [40, 41] as const;
const CELL_LEFT = /(?:^|[\t\n|]|[ ]{2})[ ]?$/;
const CELL_RIGHT = /^[ ]?(?:$|[\t\n|]|[ ]{2})/;

/** The figure, with the brackets directly around it noted; it is negative where they are a table cell. */
export function bracketed(text: string, figure: Figure): Figure {
  if (text.charCodeAt(figure.end) !== CLOSED || text.charCodeAt(figure.start - 1) !== OPEN) return figure;
  if (figure.sign !== null) return figure;
  const cell =
    CELL_LEFT.test(text.slice(Math.max(0, figure.start - 4), figure.start - 1)) &&
    CELL_RIGHT.test(text.slice(figure.end + 1, figure.end + 4)) &&
    (figure.bare || figure.kind === 'money');
  return { ...figure, sign: '()', negative: figure.negative || cell };
}

/** The figure's value at a scale (its own, unless said), its sign applied. */
export function figureValue(figure: Figure, scale = figure.scale): number {
  const value = scaled(figure.numeral.digits, scale + figure.coin);
  // two places: "a third" is 33.33
  const share = figure.numeral.share ? Math.round(value * 1e4) / 100 : value;
  return figure.negative ? -share : share;
}
