import type { Duplex } from 'node:stream';
import type { Problem } from '../schema/problem.ts';
import { chunksOf, type Input } from './input.ts';
import { atLine, isProblem, readError } from './problem.ts';

/** A longer row is none: a quotation mark was opened and not closed. */
const MOST_ROW = 16 * 1024 * 1024;

/** A row of a table. */
export interface Row {
  readonly line: number;
  /** As Latin-1, a character a byte. */
  readonly cells: readonly string[];
}

/** The rows of a table as they come, the header first. A fault ends them; of a table that breaks off the last row is left out. */
export async function* rowsOf(input: Input): AsyncGenerator<Row | Problem> {
  const rows: Row[] = [];
  const parser = await openParser(input, rows);
  let cut = false;
  for await (const chunk of chunksOf(input)) {
    if (isProblem(chunk)) {
      yield chunk;
      if (chunk.severity === 'error') cut = true;
      continue;
    }
    const error = await parser.put(chunk);
    yield* rows;
    rows.length = 0;
    if (error !== null) return yield rowFault(error, input.path);
  }
  // Where the input breaks off, so does the last row.
  if (cut) return parser.close();
  const error = await parser.end();
  yield* rows;
  if (error !== null) yield rowFault(error, input.path);
}

/** A parser that adds rows to `rows` as it is given bytes; what it answers is the error that ended it. */
async function openParser(input: Input, rows: Row[]) {
  const { parse } = await import('csv-parse');
  const parser = parse({
    delimiter: delimiterOf(input),
    encoding: 'latin1',
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: MOST_ROW,
    on_record: (cells: string[], { lines }) => {
      rows.push({ line: lines, cells });
      return null;
    },
  });
  parser.resume();
  return {
    put: (bytes: Uint8Array) => answerOf(parser, (done) => parser.write(bytes, done)),
    end: () => answerOf(parser, () => parser.end()),
    close: () => void parser.destroy(),
  };
}

/** Waits for a stream to take what it is given, to end, or to fail. */
const answerOf = (stream: Duplex, give: (done: () => void) => void): Promise<Error | null> =>
  new Promise((resolve) => {
    const settle = (error: Error | null) => {
      stream.off('error', settle).off('close', closed);
      // A late event of a stream that failed must not end the process.
      if (error !== null) stream.on('error', () => {});
      resolve(error);
    };
    const closed = () => settle(stream.errored ?? null);
    stream.on('error', settle).on('close', closed);
    give(() => settle(stream.errored ?? null));
  });

function rowFault(error: unknown, path: string): Problem {
  const { code, lines } = error as { code?: string; lines?: number };
  if (code === undefined || !code.startsWith('CSV_')) throw error;
  const message =
    code === 'CSV_MAX_RECORD_SIZE' ? `a row is longer than ${MOST_ROW / 2 ** 20} MB` : 'a quoted cell never ends';
  const problem = readError(
    code === 'CSV_MAX_RECORD_SIZE' ? 'too-long' : 'bad-csv',
    path,
    message,
    'the rows before it are read',
  );
  return lines === undefined || lines < 1 ? problem : atLine(problem, lines);
}

/** The sign that parts the names of the header: a tab, comma, semicolon or bar, whichever stands there most. */
function delimiterOf(input: Input): string {
  const head = Buffer.from(input.head.subarray(0, 8192)).toString('latin1');
  const line = head.replace(/^[\r\n]+/, '').split(/\r?\n/, 1)[0] ?? '';
  const bare = line.replace(/"[^"]*"/g, '');
  const counts = ['\t', ',', ';', '|'].map((sign) => ({ sign, count: bare.split(sign).length - 1 }));
  const best = counts.reduce((top, each) => (each.count > top.count ? each : top));
  return best.count > 0 ? best.sign : /\.(?:tsv|tab)$/i.test(input.name) ? '\t' : ',';
}
