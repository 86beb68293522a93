import type { Statement } from '../frame/table/statement.ts';
import type { WireLevel, WireRow } from '../frame/table/wire.ts';
import { COUNT_LABEL, MONEY_LABEL, PER_SHARE_LABEL, PERCENT_LABEL } from '../lexicon/columns.ts';
import { SAME_WORD } from '../lexicon/wire.ts';
import { scaled } from '../quantity/number.ts';
import { plainQuantity } from '../quantity/plain.ts';
import type { Quantity } from '../schema/quantity.ts';

/** What a bare level of the row is in. */
export interface RowUnit {
  readonly kind: 'money' | 'count' | 'percent';
  readonly unit: string | null;
  readonly currency: string;
  readonly implied: boolean;
  readonly per: string | null;
}

/** The unit of a row: its label's, its own currency's, else that of the statement or of the date line's town. */
export function unitOf(label: string, row: WireRow, statement: Statement): RowUnit {
  const low = label.toLowerCase();
  const stated =
    [row.value, row.other]
      .map((level) => level?.figure?.value ?? null)
      .find((one) => one?.kind === 'money' && !(one.currencyImplied && one.currency === 'USD')) ?? null;
  const { local } = statement;
  const read = stated?.currency ?? statement.currency ?? null;
  const currency = stated?.currencyImplied === false ? stated.currency : localOf(read ?? 'USD', local);
  const per = PER_SHARE_LABEL.test(low) || /\bdivs?\b|\bdividends?\b|\bpayout\b/.test(low) ? 'share' : null;
  const money = { currency: currency ?? 'USD', implied: stated?.currencyImplied ?? true, per };
  if (per === null && COUNT_LABEL.test(low) && !MONEY_LABEL.test(low))
    return { ...money, kind: 'count', unit: /shrs?|shares/.test(low) ? 'share' : null };
  return { ...money, kind: PERCENT_LABEL.test(low) ? 'percent' : 'money', unit: null };
}

/** The dollar or franc of the date line's town, where the currency read is one of the same word. */
const localOf = (currency: string, local: string | null): string =>
  local !== null && SAME_WORD.some((words) => words.has(currency) && words.has(local)) ? local : currency;

/** A level in the row's unit; a bare one takes coin or scale from the one before it ("23.4 mln vs 19", "516 cts vs 347"). */
export function levelOf(level: WireLevel, first: WireLevel | null, unit: RowUnit, text: string): Quantity | null {
  if (level.figure === null) {
    if (level.word === 'same' && first?.figure == null) return null;
    const same = level.word === 'same' && first !== null ? levelOf(first, null, unit, text) : null;
    const none = plainQuantity({ kind: 'count', value: 0, currency: null, currencyImplied: false }, text, level.span);
    if (same === null) return inUnit(none, unit);
    const { kind, value, currency, currencyImplied, per } = same;
    return inUnit({ ...none, kind, value, currency, currencyImplied, per, unit: same.unit }, unit);
  }
  const { value } = level.figure;
  const before = first?.figure?.value ?? null;
  if (
    value.kind === 'count' &&
    value.unit === null &&
    before !== null &&
    value.value !== null &&
    Math.abs(value.value) < 1000
  )
    return inUnit({ ...value, value: scaled(String(value.value), exponentOf(before)) }, unit);
  return inUnit(value, unit);
}

/** The power of ten between the digits that stand in a figure and its value: 6 for "28.4 mln", -2 for "62 cts". */
function exponentOf(quantity: Quantity): number {
  const digits = Number(/\d[\d,]*(?:\.\d+)?/.exec(quantity.text)?.[0].replaceAll(',', '') ?? Number.NaN);
  if (!(digits > 0) || !quantity.value) return 0;
  const exponent = Math.round(Math.log10(Math.abs(quantity.value) / digits));
  return Math.abs(scaled(String(digits), exponent) - Math.abs(quantity.value)) < 1e-9 * Math.abs(quantity.value)
    ? exponent
    : 0;
}

/** A small bare number of money: "79.8 vs 154.3" may be in millions or in cents. */
export const isUnscaled = (level: WireLevel, unit: RowUnit): boolean =>
  unit.kind === 'money' &&
  level.figure !== null &&
  level.figure.value.kind === 'count' &&
  level.figure.value.unit === null &&
  Math.abs(level.figure.value.value ?? 0) < 10000 &&
  !level.figure.value.text.includes(',');

const MOST_PER_SHARE = 100000;

function inUnit(quantity: Quantity, unit: RowUnit): Quantity {
  if (quantity.kind === 'money') {
    const settled = quantity.currencyImplied ? { currency: unit.currency, currencyImplied: unit.implied } : {};
    const per = Math.abs(quantity.value ?? 0) < MOST_PER_SHARE ? unit.per : null;
    return { ...quantity, ...settled, per: quantity.per ?? per };
  }
  if (quantity.kind !== 'count' || quantity.unit !== null) return quantity;
  if (unit.kind === 'count') return { ...quantity, unit: unit.unit };
  if (unit.kind === 'percent') return { ...quantity, kind: 'percent' };
  return { ...quantity, kind: 'money', currency: unit.currency, currencyImplied: unit.implied, per: unit.per };
}
