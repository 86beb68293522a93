import { BARE } from './count.ts';
import { readFigure } from './figure.ts';
import { type Figure, figureOf, figureValue } from './frame.ts';
import type { Numeral } from './number.ts';
import { askedRate, isRateZone } from './quote.ts';
import type { Vague } from './vague.ts';

/** What was found of a figure: its value, or its two ends. */
export interface Found extends Vague {
  readonly sign: '+' | '-' | '()' | null;
}

/** One figure; the two sides of a quotation are its ends. */
export function single(figure: Figure): Found {
  const { start, end, sign, numeral } = figure;
  const value = figureValue(figure);
  const asked =
    numeral.asked === null ? value : figureValue({ ...figure, numeral: { ...numeral, digits: numeral.asked } });
  const found = { start, end, value, min: null, max: null, like: figure, sign };
  return asked === value ? found : { ...found, value: null, min: Math.min(value, asked), max: Math.max(value, asked) };
}

const LEVEL_BEFORE = /\b(?:at|to|of|from|after|against|indicated|around|between)[ ]$/;

/** "four 3-1/2": the two sides of a rate, of which the first is a whole number. */
export function readQuote(text: string, numeral: Numeral): Found | null {
  const { start, end, digits } = numeral;
  if ((!numeral.plain && !numeral.spelled) || digits.length > 2) return null;
  const asked = askedRate(text, end, Number(digits));
  if (asked === null || !LEVEL_BEFORE.test(text.slice(Math.max(0, start - 10), start))) return null;
  const figure = readFigure(text, { ...numeral, end: asked.end, plain: false, spelled: false, asked: asked.digits });
  return figure === null ? null : single(figure);
}

/** "5-1/16 to 4-7/8 pct", "4-1/2 to four": a rate between two levels of which the higher is told first. */
export function readZone(text: string, first: Figure, numeral: Numeral, told: Figure | null): Found | null {
  const { start, end, digits } = numeral;
  const second =
    told ?? (numeral.spelled ? figureOf({ ...first, start, numeral, scale: 0, sign: null }, end, BARE) : null);
  const isRate = second !== null && first.bare && (second.bare || second.kind === 'percent') && first.scale === 0;
  if (!isRate || second.scale !== 0) return null;
  const [max, min] = [figureValue(first), Number(digits)];
  if (!isRateZone(text.slice(Math.max(0, first.start - 48), first.start), max, min)) return null;
  return { start: first.start, end: second.end, value: null, min, max, like: second, sign: null };
}
