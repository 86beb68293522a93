import type { Entity, EntityMention } from '../entity/index.ts';
import type { Sentence } from '../frame/sentence.ts';
import type { Cell } from '../frame/table/cells.ts';
import type { QuantityMention } from '../quantity/index.ts';
import type { Direction, Subject, SubjectKind } from '../schema/claim.ts';
import type { Quantity } from '../schema/quantity.ts';
import { UNREFINED } from './draft.ts';
import { unsigned } from './rule.ts';

/** What a row is about. */
export interface RowSubject {
  readonly subject: Subject;
  readonly entity: Entity | null;
}

/** The mention that begins at `start` or one further and reaches to `end`. Mentions stand in order: halves are left out. */
function mentionFrom(mentions: readonly EntityMention[], start: number, end: number): EntityMention | null {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.outer.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found = mentions[low];
  return found !== undefined && found.outer.start <= start + 1 && found.outer.end >= end ? found : null;
}

const TAIL = /\s*(?:\([^)]*\)|[*†‡^:]+)$/;

/** The subject that a cell names: an entity that fills it, else its own words. */
export function subjectIn(sentence: Sentence, cell: Cell, ticker: Cell | null, hint: SubjectKind | null): RowSubject {
  const words = cell.text.replace(TAIL, '');
  const end = cell.start + words.length;
  const entity = mentionFrom(sentence.entities, cell.start - 1, end - 1)?.value ?? null;
  const code = ticker !== null && /^[A-Z][A-Z0-9.:-]{0,11}$/.test(ticker.text) ? ticker.text : null;
  const known = entity !== null && (entity.kind !== 'other' || hint === null);
  const subject: Subject = {
    name: entity?.name ?? words,
    kind: known ? entity.kind : (hint ?? 'other'),
    ticker: code ?? entity?.ticker ?? null,
    tickerImplied: code === null && (entity?.tickerImplied ?? false),
    exchange: entity?.exchange ?? null,
    mention: sentence.article.text.slice(cell.start, end),
  };
  return { subject, entity };
}

/** The way that a change went: by its sign, else by the sign of the same change in the other unit, else as the table says. */
export function directionOf(change: QuantityMention, other: QuantityMention | null, falls: boolean): Direction {
  const size = change.value.value ?? change.value.max ?? 0;
  if (size === 0 && change.value.min === null)
    return (other?.value.value ?? 0) === 0 ? 'flat' : directionOf(other as QuantityMention, null, falls);
  for (const figure of [change, other]) {
    if (figure === null) continue;
    if (figure.sign === '+') return 'up';
    if (figure.sign === '-' || figure.sign === '()' || (figure.value.value ?? 0) < 0) return 'down';
  }
  return falls ? 'down' : 'up';
}

/** A bare level as the price of its subject: index points, percent for a yield, money in the currency of its listing. */
export function priceOf(quantity: Quantity, row: RowSubject, currency: string | null): Quantity {
  if (quantity.kind !== 'count' || quantity.unit !== null) return quantity;
  const { kind } = row.subject;
  if (kind === 'index' || row.entity?.units === 'points') return { ...quantity, kind: 'points' };
  if (kind === 'bond') return { ...quantity, kind: 'percent' };
  const pair = /^[A-Z]{3}\/([A-Z]{3})$/.exec(row.subject.name)?.[1];
  if (kind === 'currency' && pair !== undefined)
    return { ...quantity, kind: 'money', currency: pair, currencyImplied: false };
  const code = row.entity?.currency ?? currency ?? (kind === 'crypto' || kind === 'commodity' ? 'USD' : null);
  return code === null ? quantity : { ...quantity, kind: 'money', currency: code, currencyImplied: true };
}

/** A bare absolute change in the unit of its subject's price; `basis` where its heading says basis points. */
export function changeOf(quantity: Quantity, row: RowSubject, currency: string | null, basis = false): Quantity {
  const kind = basis ? 'basis_points' : row.subject.kind === 'bond' ? 'percentage_points' : null;
  const change: Quantity =
    quantity.kind === 'count' && kind !== null ? { ...quantity, kind, unit: null } : priceOf(quantity, row, currency);
  return unsigned(change) as Quantity;
}

/** Fields that every claim of a row shares; what is not given is null. */
export function rowDraft(row: RowSubject, sentence: Sentence, figures: readonly (Quantity | null)[]) {
  const given = figures.filter((figure) => figure !== null);
  return {
    subject: row.subject,
    change: null,
    changeAlso: null,
    value: null,
    previous: null,
    expected: null,
    ...UNREFINED,
    confidence: 0.95,
    frame: null,
    span: {
      start: Math.min(sentence.end - 1, ...given.map((figure) => figure.start)),
      end: Math.max(sentence.start + 1, ...given.map((figure) => figure.end)),
    },
  };
}
