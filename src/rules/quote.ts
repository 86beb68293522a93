import type { Sentence } from '../frame/sentence.ts';
import type { Column } from '../frame/table/table.ts';
import { LEVEL_COLUMNS } from '../lexicon/columns.ts';
import { wayFrom } from '../quantity/compare.ts';
import type { QuantityMention } from '../quantity/index.ts';
import { changeOf, directionOf, priceOf, type RowSubject, rowDraft } from './row.ts';
import { type Draft, unsigned } from './rule.ts';

export type Quote = 'price_move' | 'price_level';

/** A cell that holds a figure, with its column. */
export interface Figured {
  readonly column: Column | null;
  readonly figure: QuantityMention;
}

const isPercent = (figured: Figured): boolean =>
  figured.column === null
    ? figured.figure.value.kind === 'percent' && figured.figure.sign !== null
    : (figured.column.role === 'percent' || figured.column.role === 'change') &&
      (figured.figure.value.kind === 'percent' || (figured.column.role === 'percent' && figured.figure.bare));

/** The claims of a row of quotes: a move for each percentage, else for the change in points; levels of their own. */
export function quotesOf(
  sentence: Sentence,
  row: RowSubject,
  figured: readonly Figured[],
  currency: string | null,
  falls: boolean,
): Draft<Quote>[] {
  const drafts: Draft<Quote>[] = [];
  const percents = figured.filter(isPercent);
  const at = (role: string) => figured.find(({ column }) => column?.role === role) ?? null;
  const bare = figured.filter((one) => one.column === null && !percents.includes(one));
  const price = at('price')?.figure ?? bare.find(({ figure }) => figure.sign === null)?.figure ?? null;
  const amount = figured.find(
    (one) => !percents.includes(one) && one.figure !== price && (one.column === null || one.column.role === 'change'),
  );
  const value = price === null ? null : priceOf(price.value, row, currency);
  const previous = at('previous')?.figure ?? null;
  const before = previous === null ? null : priceOf(previous.value, row, currency);
  for (const [i, { column, figure }] of percents.entries()) {
    const change = unsigned({ ...figure.value, kind: 'percent', unit: null });
    const also = i === 0 && amount !== undefined ? amount.figure : null;
    drafts.push({
      type: 'price_move',
      metric: null,
      direction: directionOf(figure, also, falls),
      ...rowDraft(row, sentence, [figure.value, value]),
      change,
      changeAlso: also === null ? null : changeOf(also.value, row, currency, amount?.column?.basis),
      value,
      previous: i === 0 ? before : null,
      period: column?.period ?? null,
      comparison: /\bytd\b/i.test(column?.words ?? '') ? 'ytd' : null,
    });
  }
  if (percents.length === 0 && amount !== undefined)
    drafts.push({
      type: 'price_move',
      metric: null,
      direction: directionOf(amount.figure, null, falls),
      ...rowDraft(row, sentence, [amount.figure.value, value]),
      change: changeOf(amount.figure.value, row, currency, amount.column?.basis),
      value,
      previous: before,
    });
  else if (percents.length === 0 && value !== null && price !== null)
    drafts.push(priceAlone(sentence, row, value, before));
  return [...drafts, ...levelsOf(sentence, row, figured, currency)];
}

/** A price without a change: a level, or a move where the price before it stands beside it. */
function priceAlone(
  sentence: Sentence,
  row: RowSubject,
  value: NonNullable<Draft<Quote>['value']>,
  previous: Draft<Quote>['value'],
): Draft<Quote> {
  const common = { metric: null, ...rowDraft(row, sentence, [value, previous]), value };
  const direction = wayFrom(previous?.value, value.value);
  return direction === null
    ? { type: 'price_level', direction, levelKind: 'quote', ...common }
    : { type: 'price_move', direction, ...common, previous };
}

/** Highs, lows, supports and market capitalisations: a level each. */
function levelsOf(
  sentence: Sentence,
  row: RowSubject,
  figured: readonly Figured[],
  currency: string | null,
): Draft<Quote>[] {
  return figured.flatMap(({ column, figure }) => {
    if (column?.role !== 'level' && column?.role !== 'worth') return [];
    const value = priceOf(figure.value, row, currency);
    if (value.kind !== 'money' && value.kind !== 'points' && value.kind !== 'percent') return [];
    const low = column.words.toLowerCase();
    const levelKind = LEVEL_COLUMNS.find(([pattern]) => column.role === 'level' && pattern.test(low))?.[1] ?? 'quote';
    const draft = rowDraft(row, sentence, [value]);
    return [{ type: 'price_level', metric: null, direction: null, levelKind, ...draft, value } as const];
  });
}
