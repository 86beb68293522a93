import type { Sentence } from '../frame/sentence.ts';
import type { Measured } from '../frame/table/measures.ts';
import type { Column } from '../frame/table/table.ts';
import { middleOf, wayFrom } from '../quantity/compare.ts';
import type { QuantityMention } from '../quantity/index.ts';
import type { Modality, Period } from '../schema/claim.ts';
import type { Quantity } from '../schema/quantity.ts';
import { directionOf, type RowSubject, rowDraft } from './row.ts';
import { type Draft, unsigned } from './rule.ts';

export type Measure = 'figure' | 'growth';

/** A cell that says something of a measure, with its column. */
export interface Said {
  readonly column: Column;
  readonly measured: Measured;
  /** the place of the cell in its row */
  readonly at: number;
}

/** Levels of one kind of stretch, quarters apart from years: "Q4 2025, Q4 2024, FY 2025, FY 2024" is two pairs. */
export function grouped(levels: readonly Said[]): Said[][] {
  const groups = new Map<string, Said[]>();
  for (const level of levels) {
    const key = level.column.role === 'period' ? stretchOf(level.column.words) : '';
    const group = groups.get(key);
    if (group) group.push(level);
    else groups.set(key, [level]);
  }
  return [...groups.values()];
}

const stretchOf = (words: string): string =>
  /\b(?:[QH][1-4]|[1-4][QH]|three|six|nine|twelve|quarter|half|month)/i
    .exec(words)?.[0]
    .replace(/[1-4]/, '')
    .toLowerCase() ?? 'year';

/** The level of the latest period and the one before it; levels without periods stay in their order. */
export function latestOf(levels: readonly Said[]): readonly Said[] {
  if (!levels.every(({ column }) => column.role === 'period')) return levels.slice(0, 1);
  return [...levels].sort((a, b) => order(b) - order(a) || a.at - b.at).slice(0, 2);
}

/** Periods in time: the year, then the quarter or half. */
function order({ column }: Said): number {
  const year = Number(/(?:19|20)\d\d/.exec(column.words)?.[0] ?? 0);
  const part = Number(/[QH]\s?([1-4])|([1-4])[QH]/i.exec(column.words)?.slice(1).find(Boolean) ?? 0);
  return year * 10 + part;
}

/** Guidance and estimates as their headings say. */
export const modalityOf = (column: Column): Modality =>
  column.role === 'guidance' || /\b(?:guidance|outlook|target)/i.test(column.words)
    ? 'forecast'
    : column.role === 'expected' || /\d[EF]$|\b(?:est\w*|forecast|consensus)\b/i.test(column.words)
      ? 'estimate'
      : 'actual';

/** What a claim of a measure is made of. */
export interface Parts {
  readonly main: Said;
  readonly value: Quantity | null;
  readonly previous: Quantity | null;
  readonly expected: Quantity | null;
  readonly change: Said | null;
  readonly period: Period | null;
  readonly modality: Modality;
  readonly falls: boolean;
}

/** One claim of a measure: a growth where a change or an earlier level of the same unit stands beside it, else a figure. */
export function measureOf(sentence: Sentence, owner: RowSubject, metric: string, parts: Parts): Draft<Measure>[] {
  const { main, value, expected, period, modality } = parts;
  const previous = parts.previous?.kind === value?.kind ? parts.previous : null;
  const stated = main.measured.change;
  const changed = parts.change === null ? null : changeIn(parts.change);
  const change =
    stated ??
    (changed?.value.kind === 'percent' || changed?.value.kind === 'basis_points' ? unsigned(changed.value) : null);
  const common = {
    metric,
    ...rowDraft(owner, sentence, [value, change, previous, expected]),
    value,
    previous,
    expected,
    period,
    modality,
  };
  const direction =
    main.measured.direction ??
    (changed !== null && change !== null
      ? directionOf(changed, null, parts.falls)
      : wayFrom(middleOf(previous), middleOf(value)));
  if (direction !== null && (change !== null || value !== null))
    return [{ type: 'growth', direction, ...common, change }];
  return value === null ? [] : [{ type: 'figure', direction: null, ...common }];
}

/** The figure of a change; a bare one under "Change, %" is a percentage. */
function changeIn({ column, measured: { figure } }: Said): QuantityMention | null {
  if (figure?.value.kind !== 'count' || figure.value.unit !== null || !PERCENT.test(column.words)) return figure;
  return { ...figure, value: { ...figure.value, kind: 'percent' } };
}

const PERCENT = /%|\b(?:percent|pct|per cent)\b/i;
