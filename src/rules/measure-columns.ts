import type { Sentence } from '../frame/sentence.ts';
import type { Cell } from '../frame/table/cells.ts';
import { inUnits, readMeasure } from '../frame/table/measures.ts';
import type { Column, Table, TableRow } from '../frame/table/table.ts';
import type { Period } from '../schema/claim.ts';
import { type Measure, measureOf, modalityOf, type Said } from './measure.ts';
import { subjectIn } from './row.ts';
import type { Draft } from './rule.ts';

/** A row of a named thing with a measure to each column. */
export function byColumn(
  sentence: Sentence,
  row: TableRow,
  table: Table,
  label: Cell,
  quoted: boolean,
  opening: readonly Sentence[],
): Draft<Measure>[] | string {
  const { columns } = table;
  const measures = columns.filter(({ role }) => role === 'measure');
  if (measures.length === 0) return [];
  const at = columns.findIndex((column, i) => column.role === 'name' && /[A-Za-z]/.test(row.cells[i]?.text ?? ''));
  const name = row.cells[at] ?? label;
  const ticker = row.cells[columns.findIndex(({ role }) => role === 'ticker')] ?? null;
  const owner = subjectIn(sentence, name, ticker, table.kind);
  const only = measures.length === 1 && !quoted;
  const overTime = only && !columns.some(({ role }) => role === 'change' || role === 'measureChange');
  const spans = new Map(overTime ? columns.map(({ words }) => [words, spanTold(words, opening)] as const) : []);
  return columns.flatMap((column, i): Draft<Measure>[] => {
    const cell = row.cells[i];
    const measured =
      column.role === 'measure' && cell !== undefined && cell !== name ? readMeasure(sentence, cell) : null;
    if (measured === null) return [];
    const change = changeBeside(sentence, row, columns, column, only);
    const value = measured.value && inUnits(measured.value, column.words, [column.note, table.note, null]);
    const parts = {
      main: { column, measured, at: i },
      value,
      previous: null,
      expected: null,
      change,
      period: column.period ?? lastDay([...spans.values()]),
      modality: modalityOf(column),
      falls: table.falls,
    };
    const changes = overTime && value !== null && change === null ? changesOverTime(sentence, row, columns) : [];
    return [
      ...measureOf(sentence, owner, column.words, parts),
      ...changes.flatMap((each) => {
        const { words } = each.column;
        const told = spans.get(words);
        const dates = told ?? each.column.period;
        const period = { text: words, start: dates?.start ?? null, end: dates?.end ?? null };
        return measureOf(sentence, owner, column.words, { ...parts, change: each, period });
      }),
    ];
  });
}

/** What a line above tells of a heading: "Week-on-week changes between 21 January and 3 February 2025". */
function spanTold(words: string, opening: readonly Sentence[]): Period | null {
  if (!OVER_TIME.test(words)) return null;
  const told = opening.find(({ text }) => text.toLowerCase().includes(`${words.toLowerCase()} change`));
  return told?.periods.find(({ value }) => value.start !== null && value.end !== null)?.value ?? null;
}

/** The day with which all the spans end: the levels are of that day. */
function lastDay(spans: readonly (Period | null)[]): Period | null {
  const told = spans.filter((span) => span !== null);
  const [first] = told;
  if (first === undefined || told.some(({ end }) => end !== first.end)) return null;
  return { text: first.text.replace(/^.* (?:and|to) /s, ''), start: first.end, end: first.end };
}

/** The changes of the only measure of a table under headings like "Week-on-Week". */
const changesOverTime = (sentence: Sentence, row: TableRow, columns: readonly Column[]): Said[] =>
  columns.flatMap((column, at): Said[] => {
    const cell = row.cells[at];
    if (cell === undefined || column.role !== 'percent' || !OVER_TIME.test(column.words)) return [];
    const measured = readMeasure(sentence, cell);
    return measured === null ? [] : [{ column, measured, at }];
  });

const OVER_TIME = /^(?:(?:week|month|quarter|year)[- ]on[- ](?:week|month|quarter|year)|wow|mom|qoq|yoy)$/i;

/** The change of a measure in a column of its own: "AUM % change", or the only "% change" beside the only measure. */
function changeBeside(
  sentence: Sentence,
  row: TableRow,
  columns: readonly Column[],
  of: Column,
  only: boolean,
): Said | null {
  const at = columns.findIndex(
    (column) =>
      (column.role === 'measureChange' && column.of === of.words.toLowerCase()) ||
      (only &&
        column.role === 'percent' &&
        /%|percent|pct|growth/i.test(column.words + (column.note?.percent ? '%' : ''))) ||
      (only && column.role === 'change'),
  );
  const cell = row.cells[at];
  const column = columns[at];
  const measured = cell === undefined ? null : readMeasure(sentence, cell);
  return measured === null || column === undefined ? null : { column, measured, at };
}
