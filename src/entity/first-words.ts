import type { NameList } from '../lexicon/gazetteer.ts';
import { firstHash } from './atoms.ts';

/** A row of a list: where its line stands in the list's text. */
export interface RowPlace {
  readonly row: number;
  readonly list: NameList;
  readonly start: number;
  readonly end: number;
}

/** Finds rows by the first words of their names and aliases, and by their tickers. */
export interface FirstWords {
  readonly has: (hash: number) => boolean;
  /** In the order of the lists. */
  readonly rowsOf: (hash: number) => readonly RowPlace[];
  /** Of companies and funds; of two rows the first. */
  readonly byTicker: (ticker: string) => RowPlace | null;
}

/** A table in flat arrays: some four thousand words are noted at start-up, and small objects would cost the most of it. */
interface Table {
  readonly mask: number;
  readonly keys: Int32Array;
  readonly heads: Int32Array;
  readonly rows: Int32Array;
  readonly next: Int32Array;
  used: number;
}

const newTable = (characters: number): Table => {
  let size = 1024;
  while (size < characters / 8) size *= 2;
  const entries = (characters >> 2) + 8;
  return {
    mask: size - 1,
    keys: new Int32Array(size),
    heads: new Int32Array(size),
    rows: new Int32Array(entries),
    next: new Int32Array(entries),
    used: 1,
  };
};

/** The slot of a hash: its own, or a free one (whose head is 0). */
function slotOf(table: Table, hash: number): number {
  const { mask, keys, heads } = table;
  let slot = (hash ^ (hash >>> 15)) & mask;
  while (heads[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & mask;
  return slot;
}

function note(table: Table, text: string, at: number, row: number): void {
  const hash = firstHash(text, at);
  if (hash < 0) return;
  const slot = slotOf(table, hash);
  const head = table.heads[slot] ?? 0;
  if (head !== 0 && table.rows[head] === row) return;
  const entry = table.used++;
  table.rows[entry] = row;
  table.next[entry] = head;
  table.keys[slot] = hash;
  table.heads[slot] = entry;
}

/** Notes the first word of the name and of each alias of every row; gives the rows' starts. */
function noteList(table: Table, list: NameList, starts: number[]): void {
  const { text, kind } = list;
  for (let start = 1; start < text.length; ) {
    const end = text.indexOf('\n', start);
    const row = starts.push(start) - 1;
    note(table, text, start, row);
    let at = end;
    if (kind !== 'sector') at = text.indexOf('|', text.indexOf('|', text.indexOf('|', start) + 1) + 1) + 1;
    while (at > 0 && at < end) {
      note(table, text, at, row);
      at = text.indexOf(';', at) + 1;
    }
    start = end + 1;
  }
}

function readTickers(lists: readonly NameList[], starts: readonly number[], firstRows: readonly number[]) {
  const rows = new Map<string, number>();
  lists.forEach(({ kind, text }, at) => {
    if (kind !== 'company' && kind !== 'fund') return;
    for (let row = firstRows[at] ?? 0; row < (firstRows[at + 1] ?? starts.length); row++) {
      const from = text.indexOf('|', starts[row]) + 1;
      const ticker = text.slice(from, text.indexOf('|', from));
      if (ticker !== '' && !rows.has(ticker)) rows.set(ticker, row);
    }
  });
  return rows;
}

/** Reads the first words of all rows. */
export function readFirstWords(lists: readonly NameList[]): FirstWords {
  const table = newTable(lists.reduce((sum, list) => sum + list.text.length, 0));
  const starts: number[] = [];
  const firstRows: number[] = [];
  for (const list of lists) {
    firstRows.push(starts.length);
    noteList(table, list, starts);
  }
  const placeOf = (row: number): RowPlace => {
    const at = firstRows.findLastIndex((first) => first <= row);
    const list = lists[at] ?? lists[0];
    if (list === undefined) throw new RangeError(`no row ${row}`);
    const start = starts[row] ?? 0;
    return { row, list, start, end: list.text.indexOf('\n', start) };
  };
  const rowsOf = (hash: number): RowPlace[] => {
    const found: RowPlace[] = [];
    let entry = table.heads[slotOf(table, hash)] ?? 0;
    for (; entry !== 0; entry = table.next[entry] ?? 0) found.push(placeOf(table.rows[entry] ?? 0));
    return found.reverse();
  };
  let rowsByTicker: ReadonlyMap<string, number> | null = null;
  const byTicker = (ticker: string): RowPlace | null => {
    rowsByTicker ??= readTickers(lists, starts, firstRows);
    const row = rowsByTicker.get(ticker);
    return row === undefined ? null : placeOf(row);
  };
  return { has: (hash) => table.heads[slotOf(table, hash)] !== 0, rowsOf, byTicker };
}
