import {
  BASIS_COLUMN,
  CHANGE_WORDS,
  COLUMN_KINDS,
  COLUMN_WORDS,
  type ColumnRole,
  FALLERS,
  METRIC_COLUMN,
  TIME_CHANGES,
} from '../../lexicon/columns.ts';
import { METRIC_HEADS } from '../../lexicon/metrics.ts';
import type { Period, SubjectKind } from '../../schema/claim.ts';
import type { PeriodMention } from '../../time/index.ts';
import type { Sentence } from '../sentence.ts';
import { type Cell, cellsOf, figureIn, isParted, readUnitNote, type UnitNote, YEAR_CELL } from './cells.ts';

/** A heading read: what the cells under it hold. `of` is the measure that a change is of ("AUM % change"). */
export interface Column {
  readonly role: ColumnRole | 'period' | 'measure' | 'measureChange' | 'unknown';
  /** the heading without its note */
  readonly words: string;
  readonly note: UnitNote | null;
  readonly period: Period | null;
  /** changes are in basis points */
  readonly basis: boolean;
  readonly of: string | null;
}

/** The head of a table: its columns, and what heading and caption say of all rows. */
export interface Table {
  readonly columns: readonly Column[];
  readonly caption: Sentence | null;
  readonly note: UnitNote | null;
  /** what the rows are quotes of, where heading or caption says it */
  readonly kind: SubjectKind | null;
  /** unsigned changes are falls */
  readonly falls: boolean;
  /** the currency that a row between the heading and this one states */
  readonly beside: UnitNote | null;
  /** the first column names measures */
  readonly ofMetrics: boolean;
}

export interface TableRow {
  readonly cells: readonly Cell[];
  /** null where no heading stands above */
  readonly table: Table | null;
}

/** How far above a row its heading is looked for, past lines without figures. */
const REACH = 40;
const CAPTION = 160;
const LONGEST_HEADING = 600;

/** Reads a row with figures of its own, and the table that it stands in; null for headings and prose. */
export type TableReader = (sentence: Sentence) => TableRow | null;

/** Reads the tables of an article; a row takes its table from the row above, so each heading is read once. */
export function openTables(sentences: readonly Sentence[]): TableReader {
  const rows = new Map<number, TableRow | null>();
  const read = (sentence: Sentence): TableRow | null => {
    const cells = cellsOf(sentence);
    if (cells === null || !cells.some((cell) => /\d/.test(cell.text)) || isHeading(sentence, cells)) return null;
    return { cells, table: findTable(cells.length, sentences, sentence.index, rows) };
  };
  return (sentence) => {
    if (!isParted(sentence)) return null;
    const known = rows.get(sentence.index);
    if (known !== undefined) return known;
    const row = read(sentence);
    rows.set(sentence.index, row);
    return row;
  };
}

function findTable(
  width: number,
  sentences: readonly Sentence[],
  below: number,
  rows: ReadonlyMap<number, TableRow | null>,
): Table | null {
  let beside: UnitNote | null = null;
  for (let i = below - 1; i >= Math.max(0, below - REACH); i--) {
    const sentence = sentences[i] as Sentence;
    const row = rows.get(i);
    if (row?.cells.length === width) {
      beside ??= currencyIn(sentence);
      return row.table === null || row.table.beside !== null || beside === null ? row.table : { ...row.table, beside };
    }
    const cells = cellsOf(sentence);
    if (cells === null) {
      if (/^[^\d]{1,60}:$/.test(sentence.text)) continue;
      return null;
    }
    if (isRule(cells)) continue;
    if (isHeading(sentence, cells)) {
      const spread = cells.length === width - 1 ? [emptyBefore(cells), ...cells] : cells;
      return spread.length === width ? readTable(sentence, spread, sentences[i - 1] ?? null, beside) : null;
    }
    if (cells.length !== width) return null;
    beside ??= currencyIn(sentence);
  }
  return null;
}

const emptyBefore = (cells: readonly Cell[]): Cell => {
  const at = cells[0]?.start ?? 0;
  return { start: at, end: at, text: '' };
};

/** The line of dashes under a heading. */
const isRule = (cells: readonly Cell[]): boolean => cells.every((cell) => /^[-:=\s]*$/.test(cell.text));

/** Two headings or more are known, and no cell behind the first holds money, a percentage or a figure by itself. */
function isHeading(sentence: Sentence, cells: readonly Cell[]): boolean {
  if (isRule(cells)) return true;
  if (sentence.end - sentence.start > LONGEST_HEADING) return false;
  const first = cells[0]?.end ?? sentence.start;
  if (sentence.quantities.some(({ start, value }) => start >= first && value.kind !== 'count')) return false;
  if (sentence.quantities.length > 0 && cells.some((cell) => figureIn(sentence, cell) !== null)) return false;
  return columnsOf(sentence, cells).length > 0;
}

/** The columns, or none where fewer than two headings are known. */
function columnsOf(sentence: Sentence, cells: readonly Cell[]): Column[] {
  const columns = cells.map((cell) => readColumn(sentence, cell));
  const known = columns.filter((column) => column.role !== 'unknown').length;
  return known >= 2 || (known === 1 && cells.filter((cell) => cell.text !== '').length === 1) ? columns : [];
}

function readTable(
  sentence: Sentence,
  cells: readonly Cell[],
  over: Sentence | null,
  beside: UnitNote | null,
): Table | null {
  const columns = columnsOf(sentence, cells);
  if (columns.length === 0) return null;
  const caption = over !== null && over.end - over.start <= CAPTION && cellsOf(over) === null ? over : null;
  const heading = sentence.text.toLowerCase();
  const title = caption?.text.toLowerCase() ?? '';
  return {
    columns,
    caption,
    note: noteIn(caption?.text) ?? noteIn(cells[0]?.text),
    kind:
      kindIn(columns.find((column) => column.role === 'name')?.words.toLowerCase()) ?? kindIn(heading) ?? kindIn(title),
    beside,
    falls: FALLERS.test(columns[0]?.words.toLowerCase() ?? '') || FALLERS.test(title),
    ofMetrics: METRIC_COLUMN.test(columns[0]?.words.toLowerCase() ?? ''),
  };
}

function currencyIn(sentence: Sentence): UnitNote | null {
  const money = sentence.quantities.find(({ value }) => value.kind === 'money')?.value;
  if (money?.currency == null) return null;
  return { currency: money.currency, implied: money.currencyImplied, exponent: 0, percent: false };
}

const noteIn = (text: string | undefined): UnitNote | null => (text === undefined ? null : readUnitNote(text));

const kindIn = (words: string | undefined): SubjectKind | null =>
  words === undefined ? null : (COLUMN_KINDS.find(([pattern]) => pattern.test(words))?.[1] ?? null);

/** What a heading says of the cells under it. */
function readColumn(sentence: Sentence, cell: Cell): Column {
  const words = cell.text
    .replace(/[([][^)\]]{0,80}[)\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const low = words.toLowerCase();
  const note = readUnitNote(cell.text);
  const period = sentence.periods.find((mention) => mention.start >= cell.start && mention.end <= cell.end) ?? null;
  const basis = BASIS_COLUMN.test(cell.text.toLowerCase());
  const column = { words, note, period: period?.value ?? yearOf(cell), basis, of: null };
  if (cell.text === '') return { ...column, role: 'unknown' };
  if (!TIME_CHANGES.test(low) && isPeriodHeading(cell, period)) return { ...column, role: 'period' };
  const percent = /%|\b(?:percent|pct)\b/i.test(cell.text);
  if (percent) {
    const rest = low
      .replace(/%/g, ' ')
      .split(/[\s(),]+/)
      .filter((word) => word !== '' && !CHANGE_WORDS.has(word));
    if (rest.length === 0) return { ...column, role: 'percent' };
    if (/\b(?:change|chg|growth)\b/.test(low)) return { ...column, role: 'measureChange', of: rest.join(' ') };
    if (COLUMN_WORDS.some(([pattern, role]) => role === 'change' && pattern.test(low)))
      return { ...column, role: 'percent' };
    return { ...column, words: cell.text, role: 'measure' };
  }
  if (TIME_CHANGES.test(low)) return { ...column, role: 'percent' };
  const role = COLUMN_WORDS.find(([pattern]) => pattern.test(low))?.[1];
  if (role !== undefined) return { ...column, role };
  if (period !== null && /\b(?:guidance|outlook|forecast|target)/.test(low)) return { ...column, role: 'guidance' };
  if (low.split(/[\s/-]+/).some((word) => METRIC_HEADS.has(word))) return { ...column, role: 'measure' };
  return { ...column, role: 'unknown' };
}

/** A year alone is the calendar's. */
function yearOf(cell: Cell): Period | null {
  const year = /^((?:19|20)\d\d)[AEFP]?$/.exec(cell.text)?.[1];
  return year === undefined ? null : { text: cell.text, start: `${year}-01-01`, end: `${year}-12-31` };
}

const PERIOD_FILLER =
  /^(?:three|six|nine|twelve|months?|ended|quarter|year|fiscal|actual|estimated?|est|reported|forecast|[aefp]|[\s(),.:])*$/i;

/** "2025", "Q4 2024", "Three months ended June 30, 2025", "2026E". */
function isPeriodHeading(cell: Cell, period: PeriodMention | null): boolean {
  if (YEAR_CELL.test(cell.text)) return true;
  if (period === null || /^(?:\d+ ?[hd]|ytd|today|daily|weekly|monthly|day|week|month)$/i.test(cell.text)) return false;
  const rest = cell.text.slice(0, period.start - cell.start) + cell.text.slice(period.end - cell.start);
  return PERIOD_FILLER.test(rest);
}
