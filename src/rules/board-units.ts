import type { BoardRow } from '../frame/board/board.ts';
import type { BoardFigure } from '../frame/board/figure.ts';
import type { Sentence } from '../frame/sentence.ts';
import { townOf } from '../frame/table/wire.ts';
import { BOARD_CURRENCY, COIN_CHANGES, COINS_OR_NOT, DOLLARS, PENCE_PRICES } from '../lexicon/boards.ts';
import { plainQuantity } from '../quantity/plain.ts';
import type { Quantity } from '../schema/quantity.ts';
import type { Context } from './rule.ts';

/** The figures of a row in the units that its market tells them in. */
export interface BoardPrices {
  readonly change: Quantity | null;
  readonly value: Quantity;
  readonly mark: Quantity | null;
}

const FAR = 60;

/** ISO 4217: the money of the town that the report is written from; null where no date line tells it. */
export function townCurrency(sentence: Sentence, context: Context): string | null {
  for (const other of [sentence, ...context.before(sentence, FAR)]) {
    const town = townOf(other);
    if (town !== null) return BOARD_CURRENCY.get(town) ?? null;
  }
  return null;
}

/** How a row's bare figures are read: a coin of the currency, or the currency itself. */
interface Style {
  readonly currency: string;
  readonly change: 'coin' | 'money';
  readonly level: 'coin' | 'money';
}

/**
 * A row's figures in money or points; null where nothing tells the unit of the level. A change of which it is not known
 * whether it is told in coins is left out.
 */
export function inUnits(
  sentence: Sentence,
  row: BoardRow,
  said: BoardFigure | null,
  { isIndex, town }: { readonly isIndex: boolean; readonly town: string | null },
): BoardPrices | null {
  const { change, level, mark } = row;
  if (isIndex) {
    if ([change, level].some((figure) => figure?.unit != null && figure.unit.is !== 'points')) return null;
    const points = (figure: BoardFigure): Quantity => quantityOf(sentence, figure, null, 'money');
    return {
      change: change === null ? null : points(change),
      value: points(level),
      mark: mark === null ? null : points(mark.figure),
    };
  }
  if (level.unit?.is === 'points') return null;
  const style = styleOf(row, said, town);
  if (style === null) return null;
  const value = quantityOf(sentence, level, style.currency, style.level);
  const by =
    change === null || !isKnown(row, said, style) ? null : quantityOf(sentence, change, style.currency, style.change);
  const high = mark === null ? null : quantityOf(sentence, mark.figure, style.currency, style.level);
  // no share moves by more than two thirds of its price, and keeps its unit
  const tooMuch = by !== null && (by.value ?? 0) > (value.value ?? 0) * (row.direction === 'up' ? 0.6 : 1);
  return tooMuch ? null : { change: by, value, mark: high };
}

function styleOf({ change, level }: BoardRow, said: BoardFigure | null, town: string | null): Style | null {
  const own = change?.unit ?? said?.unit ?? null;
  if (own?.is === 'points') return null;
  const fraction = level.fraction || change?.fraction === true;
  const told = [level.unit, own].find((unit) => unit !== null && unit.is !== 'points') ?? null;
  const dollar = town !== null && DOLLARS.has(town) ? town : 'USD';
  const named = told === null ? null : (told.currency ?? dollar);
  const currency = named ?? (fraction ? dollar : town);
  if (currency === null) return null;
  if (PENCE_PRICES.has(currency)) {
    const isPence = own?.is !== 'money' && level.unit?.is !== 'money';
    return isPence ? { currency, change: 'coin', level: 'coin' } : { currency, change: 'money', level: 'money' };
  }
  if (level.unit?.is === 'coin') return { currency, change: own?.is === 'money' ? 'money' : 'coin', level: 'coin' };
  const inCoins =
    own?.is === 'coin' ||
    (own === null && COIN_CHANGES.has(currency) && change?.whole === true && !fraction && !level.whole);
  // "up 5 cents at 345": dollars, or cents again
  if (inCoins && level.unit === null && level.whole && level.value > 100) return null;
  return { currency, change: inCoins ? 'coin' : 'money', level: 'money' };
}

/** A bare whole number beside a price with decimals is cents or dollars where both are told so. */
function isKnown({ change, level }: BoardRow, said: BoardFigure | null, style: Style): boolean {
  if (change === null) return false;
  if (change.unit !== null || said?.unit != null || !COINS_OR_NOT.has(style.currency)) return true;
  return !change.whole || level.whole || level.fraction;
}

function quantityOf(
  sentence: Sentence,
  figure: BoardFigure,
  currency: string | null,
  unit: 'coin' | 'money',
): Quantity {
  const value = Number((unit === 'coin' ? figure.value / 100 : figure.value).toFixed(6));
  const currencyImplied =
    currency !== null && (figure.unit === null || figure.unit.is === 'points' || figure.unit.currency === null);
  const kind = currency === null ? 'points' : 'money';
  return plainQuantity({ kind, value, currency, currencyImplied }, sentence.article.text, figure);
}
