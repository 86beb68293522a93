/** A record of a CSV file: its cells, and the line that it starts on, counted from 1. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What is wrong with a CSV file, and the line where it shows. */
export interface CsvFault {
  readonly line: number;
  readonly message: string;
}

const QUOTE = '"';
const BREAK = /[,"\r\n]/g;
const BREAKS = /\r\n|\n/g;

/**
 * Reads CSV as RFC 4180 has it: commas, quoted cells with doubled quotes, lines that end in CRLF or LF. Blank lines are
 * passed over; the spaces of a cell are its own. A fault where a quotation mark or a return stands astray.
 */
export function readCsv(text: string): readonly CsvRecord[] | CsvFault {
  const records: CsvRecord[] = [];
  let line = 1;
  for (let at = 0; at < text.length; ) {
    const cells: string[] = [];
    let lines = 0;
    for (let more = true; more; ) {
      const cell = text[at] === QUOTE ? readQuoted(text, at) : readBare(text, at);
      if ('message' in cell) return { line: line + lines, message: cell.message };
      cells.push(cell.value);
      lines += cell.lines;
      at = cell.end;
      more = text[at] === ',';
      if (more) at += 1;
    }
    if (cells.length > 1 || cells[0] !== '') records.push({ line, cells });
    line += lines + 1;
    at += text[at] === '\r' ? 2 : 1;
  }
  return records;
}

interface Cell {
  readonly value: string;
  readonly end: number;
  /** How many line ends it holds. */
  readonly lines: number;
}

function readBare(text: string, start: number): Cell | { readonly message: string } {
  BREAK.lastIndex = start;
  const end = BREAK.exec(text)?.index ?? text.length;
  if (text[end] === QUOTE) return { message: 'a quotation mark inside a cell that is not quoted' };
  return endsCell(text, end) ? { value: text.slice(start, end), end, lines: 0 } : { message: STRAY };
}

const STRAY = 'a carriage return that ends no line';

function readQuoted(text: string, start: number): Cell | { readonly message: string } {
  let end = text.indexOf(QUOTE, start + 1);
  while (end !== -1 && text[end + 1] === QUOTE) end = text.indexOf(QUOTE, end + 2);
  if (end === -1) return { message: 'a quoted cell that never ends' };
  if (!endsCell(text, end + 1)) return { message: 'something stands between a closing quotation mark and the comma' };
  const inside = text.slice(start + 1, end);
  return { value: inside.replaceAll('""', QUOTE), end: end + 1, lines: inside.match(BREAKS)?.length ?? 0 };
}

function endsCell(text: string, at: number): boolean {
  const next = text[at];
  return next === undefined || next === ',' || next === '\n' || (next === '\r' && text[at + 1] === '\n');
}
