import { COUNT_LABEL, MONEY_LABEL, PER_SHARE_LABEL, PERCENT_LABEL } from '../../lexicon/columns.ts';
import { MOVE_ADJECTIVES, MOVE_NOUNS } from '../../lexicon/moves.ts';
import { type QuantityMention, readQuantities } from '../../quantity/index.ts';
import { scaled } from '../../quantity/number.ts';
import type { Direction } from '../../schema/claim.ts';
import type { Quantity } from '../../schema/quantity.ts';
import type { Sentence } from '../sentence.ts';
import { type Cell, figureIn, type UnitNote } from './cells.ts';

/** What a cell under a measure says: a level, or a change of it ("3% to 5% increase"). */
export interface Measured {
  readonly figure: QuantityMention;
  readonly value: Quantity | null;
  readonly change: Quantity | null;
  readonly direction: Direction | null;
}

/** Reads a cell of a measure; null where it holds no figure, or more than can be told apart. */
export function readMeasure(sentence: Sentence, cell: Cell): Measured | null {
  const alone = figureIn(sentence, cell);
  if (alone !== null) return { figure: alone, value: alone.value, change: null, direction: null };
  if (cell.text.length > 80) return null;
  const { clean, text } = sentence.article;
  const found = readQuantities(clean, cell.start, cell.end, text);
  const figure = found[0];
  if (figure === undefined || found.length > 1) return null;
  const before = clean.slice(cell.start, figure.start).toLowerCase();
  const after = clean.slice(figure.end, cell.end).toLowerCase();
  const spread = /(?:\+ ?\/ ?-|±) ?$/.exec(before);
  const { value: quantity } = figure;
  if (spread !== null && quantity.value !== null) {
    const start = figure.start - spread[0].length;
    const size = Math.abs(quantity.value);
    const both = { value: null, min: -size, max: size, start, text: text.slice(start, figure.end) };
    return { figure, value: { ...quantity, ...both }, change: null, direction: null };
  }
  const noun = /^ ?(?:(?:net|sales|organic|annual|yoy|y\/y) )?([a-z]+)/.exec(after)?.[1] ?? '';
  const lead =
    /^(up|down|growth|increase|decrease|decline|rise|fall)(?: of| by)? ?(?:about |~|approximately |around )?$/.exec(
      before,
    )?.[1] ?? '';
  const direction = MOVE_NOUNS.get(noun) ?? MOVE_ADJECTIVES.get(lead) ?? MOVE_NOUNS.get(lead) ?? null;
  if (direction !== null && /^(?:percent|percentage_points|basis_points)$/.test(quantity.kind))
    return { figure, value: null, change: quantity, direction };
  const plain =
    /^(?:approximately|about|around|roughly|at least|up to|over|more than|less than|under|between|~|>|<|=|≥|≤|\s)*$/.test(
      before,
    );
  return plain && /^[^a-z]*(?:per [a-z ]+)?[^a-z]*$/.test(after)
    ? { figure, value: quantity, change: null, direction: null }
    : null;
}

/** A bare level read in the unit that label, heading or caption name; `note` of the nearest that says one comes first. */
export function inUnits(quantity: Quantity, label: string, notes: readonly (UnitNote | null)[]): Quantity {
  const low = label.toLowerCase();
  const note = notes.find((one) => one !== null && (one.exponent > 0 || one.percent)) ?? null;
  const currency = notes.find((one) => one !== null && one.currency !== null) ?? null;
  const bare = quantity.kind === 'count' && quantity.unit === null;
  const perShare = PER_SHARE_LABEL.test(low);
  if (bare && (note?.percent || PERCENT_LABEL.test(low))) return { ...quantity, kind: 'percent' };
  if (!bare && quantity.kind !== 'money') return quantity;
  const scale =
    perShare || /[a-z]{2}|\d ?[kmbt]\b/i.test(quantity.text.replace(/^[A-Za-z.]+/, '')) ? 0 : (note?.exponent ?? 0);
  const grown = scale === 0 ? quantity : enlarged(quantity, scale);
  const per = perShare ? 'share' : quantity.per;
  if (quantity.kind === 'money') return { ...grown, per };
  if (COUNT_LABEL.test(low) && !MONEY_LABEL.test(low) && !perShare)
    return /\bshrs?\b|shares/.test(low) ? { ...grown, unit: 'share' } : { ...quantity };
  if (currency?.currency == null) return grown;
  return { ...grown, kind: 'money', currency: currency.currency, currencyImplied: currency.implied, per };
}

const enlarged = (quantity: Quantity, exponent: number): Quantity => {
  const by = (value: number | null) => (value === null ? null : scaled(String(value), exponent));
  return { ...quantity, value: by(quantity.value), min: by(quantity.min), max: by(quantity.max) };
};
