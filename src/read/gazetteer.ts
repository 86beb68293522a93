import { readFileSync } from 'node:fs';
import { type Exchange, exchanges, type GazetteerRow } from '../lexicon/gazetteer.ts';
import { GazetteerEntry } from '../schema/gazetteer.ts';
import type { Problem } from '../schema/problem.ts';
import { type CsvRecord, readCsv } from './csv.ts';
import { decode } from './decode.ts';
import { ending } from './files.ts';
import { type JsonRow, readJsonRows } from './json-rows.ts';
import { fileProblem, isProblem } from './problem.ts';

/** The names of a file, and what is wrong with it: where one problem is an error, the rows are not all there. */
export interface OwnNames {
  readonly rows: readonly GazetteerRow[];
  readonly problems: readonly Problem[];
}

const COLUMNS = Object.keys(GazetteerEntry.shape);
const HINT = `the columns are ${COLUMNS.join(',')}; name and kind are needed, aliases stand between |`;
/** More than these are not told one by one. */
const MOST_TOLD = 10;

/**
 * Reads a gazetteer of one's own: JSON, an array of objects, where the file is called so or begins so, else CSV with a
 * header. A country or currency that a row leaves out is that of its exchange, where that is a known one.
 */
export function readGazetteer(path: string): OwnNames {
  try {
    const decoded = decode(readFileSync(path), path);
    if (isProblem(decoded)) return { rows: [], problems: [decoded] };
    const json = ending(path) === '.json' || /^\s*[[{]/.test(decoded.text);
    const rows = json ? readJsonRows(decoded.text) : csvRows(decoded.text);
    if ('message' in rows) {
      const error = problem(path, json ? 'json' : 'csv', rows.line, rows.message, json ? null : HINT);
      return { rows: [], problems: [...decoded.problems, error] };
    }
    const checked = checkRows(rows, path);
    return { rows: checked.rows, problems: [...decoded.problems, ...checked.problems] };
  } catch (error) {
    return { rows: [], problems: [fileProblem(error, path)] };
  }
}

const problem = (path: string, kind: string, line: number, message: string, hint: string | null): Problem => ({
  code: `gazetteer/bad-${kind}`,
  severity: 'error',
  path,
  line,
  message,
  hint,
});

/** The records of a CSV file as objects by the names of its header; empty cells are left out. */
function csvRows(text: string): readonly JsonRow[] | { readonly line: number; readonly message: string } {
  const records = readCsv(text);
  if ('message' in records) return records;
  const [header, ...body] = records;
  const names = header?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  const fault = faultOfHeader(names);
  if (fault !== null) return { line: header?.line ?? 1, message: fault };
  const rows: JsonRow[] = [];
  for (const { line, cells } of body) {
    if (cells.length !== names.length) return { line, message: `${counted(cells.length)} under ${names.length} names` };
    rows.push({ line, value: objectOf(names, cells) });
  }
  return rows;
}

const counted = (cells: number): string => `${cells} ${cells === 1 ? 'cell' : 'cells'}`;

function faultOfHeader(names: readonly string[]): string | null {
  const strange = names.find((name) => !COLUMNS.includes(name));
  if (strange !== undefined) return `the header has a column "${strange}"`;
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) return `the header has two columns "${twice}"`;
  const missing = ['name', 'kind'].find((name) => !names.includes(name));
  return missing === undefined ? null : `the header has no column "${missing}"`;
}

function objectOf(names: readonly string[], cells: CsvRecord['cells']): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  names.forEach((name, index) => {
    const cell = cells[index]?.trim() ?? '';
    if (name === 'aliases') row[name] = cell === '' ? [] : cell.split('|');
    else if (cell !== '') row[name] = cell;
  });
  return row;
}

function checkRows(found: readonly JsonRow[], path: string): OwnNames {
  const listings = exchanges();
  const rows: GazetteerRow[] = [];
  const problems: Problem[] = [];
  for (const { line, value } of found) {
    const checked = GazetteerEntry.safeParse(value);
    if (checked.success) rows.push(listed(checked.data, listings));
    else {
      const issue = checked.error.issues[0];
      const place = issue?.path[0] === undefined ? '' : `${String(issue.path[0])} `;
      problems.push(problem(path, 'row', line, `${place}${issue?.message ?? 'is wrong'}`, null));
    }
  }
  const last = problems[MOST_TOLD];
  if (last === undefined) return { rows, problems };
  const rest = { ...last, message: `this row and ${problems.length - MOST_TOLD - 1} more are wrong` };
  return { rows, problems: [...problems.slice(0, MOST_TOLD), rest] };
}

function listed(entry: GazetteerEntry, listings: readonly Exchange[]): GazetteerRow {
  const named = entry.exchange ?? '';
  const exchange = listings.find(({ code }) => code === named) ?? listings.find(({ names }) => names.includes(named));
  return {
    ...entry,
    exchange: exchange?.code ?? entry.exchange,
    country: entry.country ?? exchange?.country ?? null,
    currency: entry.currency ?? exchange?.currency ?? null,
  };
}
