import { newWriting, type Writing, writePlain } from './writing.ts';

/** A row with a longer cell is no row of figures: such tables only place blocks on a page. */
const LONG_CELL = 400;

interface Cell {
  readonly writing: Writing;
  readonly columns: number;
  readonly rows: number;
}

/** A table while it is read. */
export interface Table {
  row: Cell[];
  /** Cells that reach down from rows above, by column. */
  readonly hanging: Map<number, { text: string; rows: number }>;
}

const spanOf = (text: string | undefined): number => {
  const span = Number(text ?? 1);
  return Number.isInteger(span) && span > 1 ? Math.min(span, 100) : 1;
};

/** Begins a cell: what follows is written into it. */
export function openCell(
  writings: Writing[],
  table: Table | undefined,
  attribute: (name: string) => string | undefined,
): void {
  if (table === undefined) return;
  const writing = newWriting();
  table.row.push({ writing, columns: spanOf(attribute('colspan')), rows: spanOf(attribute('rowspan')) });
  writings.push(writing);
}

/** Writes a row: a line with a tab between its cells, or its cells as blocks where they are more than figures and names. */
export function writeRow(into: Writing, row: readonly Cell[], table: Table): void {
  const blocks = row.some(
    ({ writing }) => writing.text.length > LONG_CELL || writing.text.includes('\n\n') || writing.text.includes('\t'),
  );
  const filled = row.filter(({ writing }) => writing.text !== '');
  if (filled.length === 0 && table.hanging.size === 0) return;
  if (blocks || (row.length === 1 && table.hanging.size === 0)) {
    for (const { writing } of filled) {
      into.breaks = into.text === '' ? 0 : Math.max(into.breaks, blocks ? 2 : 1);
      writePlain(into, writing.text);
      into.breaks = blocks ? 2 : 1;
    }
    return;
  }
  const line = cellsOf(row, table)
    .join('\t')
    .replace(/(?<!\t)\t+$/, '');
  if (line.trim() === '') return;
  into.breaks = into.text === '' ? 0 : Math.max(into.breaks, 1);
  writePlain(into, line);
  into.breaks = 1;
}

/** The cells of a row by column: one that reaches over several leaves the others empty, words are said again in rows below. */
function cellsOf(row: readonly Cell[], { hanging }: Table): string[] {
  const cells: string[] = [];
  const takeHanging = () => {
    for (let above = hanging.get(cells.length); above !== undefined; above = hanging.get(cells.length)) {
      above.rows -= 1;
      if (above.rows === 0) hanging.delete(cells.length);
      cells.push(above.text);
    }
  };
  for (const { writing, columns, rows } of row) {
    takeHanging();
    const text = writing.text.replace(/(?<!\s)\s*\n\s*/g, ' ');
    for (let column = 0; column < columns; column += 1) {
      if (rows > 1) hanging.set(cells.length, { text: column > 0 || /\d/.test(text) ? '' : text, rows: rows - 1 });
      cells.push(column === 0 ? text : '');
    }
  }
  takeHanging();
  return cells;
}
