import type { Duplex } from 'node:stream';
import type { Article } from '../schema/article.ts';
import type { Problem } from '../schema/problem.ts';
import type { ReadOptions } from './article.ts';
import { decode, decodeRecord, markOf, notUtf8, unmarkedWide } from './decode.ts';
import { chunksOf, gather, type Input, inputOf } from './input.ts';
import { type FieldMap, fieldOf, type JsonRecord, type Mapped } from './json-fields.ts';
import { plainText } from './markup.ts';
import { atLine, isProblem, readError, readWarning } from './problem.ts';
import { openKeys, recordArticle } from './record.ts';

/** A longer row is none: a quotation mark was opened and not closed. */
const MOST_ROW = 16 * 1024 * 1024;
const MAP_HINT = 'name the column that holds it: --map text=COLUMN';

/** Reads CSV or TSV with a header: an article a row. Rows are read as they come. */
export async function* readDelimited(input: Input, options: ReadOptions): AsyncGenerator<Article | Problem> {
  const { path } = input;
  if (markOf(input.head)?.startsWith('utf-16') || (input.head.includes(0) && unmarkedWide(input.head))) {
    return yield* readWide(input, options);
  }
  if (input.whole && !/\S/.test(Buffer.from(input.head).toString('latin1'))) {
    return yield readWarning('empty', path, 'there is no text in it');
  }
  const keys = openKeys();
  const told = { guess: null as string | null };
  let names: readonly string[] | null = null;
  for await (const row of rowsOf(input)) {
    if (isProblem(row)) {
      yield row;
      continue;
    }
    const cells = row.cells.map((cell) => decodeCell(cell, told));
    if (told.guess !== null && told.guess !== '') {
      yield notUtf8(path, told.guess);
      told.guess = '';
    }
    if (names === null) {
      names = cells.map((name) => name.replace(/^\ufeff/, '').trim());
      const fault = faultOf(names, path, options.map ?? {});
      if (fault !== null) return yield fault;
      continue;
    }
    yield* readRow(names, cells, { path, line: row.line, key: keys }, options);
  }
}

async function* readWide(input: Input, options: ReadOptions): AsyncGenerator<Article | Problem> {
  const gathered = await gather(input);
  if (isProblem(gathered)) return yield gathered;
  yield* gathered.problems;
  const decoded = decode(gathered.bytes, input.path);
  if (isProblem(decoded)) return yield decoded;
  yield* decoded.problems;
  yield* readDelimited({ ...inputOf(Buffer.from(decoded.text), input.path, input.name) }, options);
}

function decodeCell(cell: string, told: { guess: string | null }): string {
  if (!/[\u0080-\u00ff]/.test(cell)) return cell;
  const { text, guess } = decodeRecord(Buffer.from(cell, 'latin1'));
  if (guess !== null && told.guess === null) told.guess = guess;
  return text;
}

async function* readRow(
  names: readonly string[],
  cells: readonly string[],
  place: { readonly path: string; readonly line: number; readonly key: (own: unknown) => string },
  options: ReadOptions,
): AsyncGenerator<Article | Problem> {
  const record = Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']));
  const own = partOf(record, 'id', options.map);
  const key = place.key(own);
  const title = partOf(record, 'title', options.map);
  const text = partOf(record, 'text', options.map);
  if (title === null && text === null) {
    return yield atLine(readError('no-text', `${place.path}#${key}`, 'the row has neither text nor title'), place.line);
  }
  const { article, problems } = recordArticle(
    {
      key,
      title: title === null ? null : await plainText(title),
      body: await plainText((text ?? '').replaceAll('\r\n', '\n')),
      date: partOf(record, 'date', options.map),
      source: partOf(record, 'source', options.map),
    },
    place.path,
    options,
  );
  yield* problems;
  yield article;
}

/** Columns are called as the fields of JSON are, case and spaces aside. */
function partOf(record: JsonRecord, part: Mapped, map: FieldMap = {}): string | null {
  const value = fieldOf(record, part, map) ?? (map[part] === undefined ? fieldOf(folded(record), part) : null);
  return value === null || String(value).trim() === '' ? null : String(value);
}

const folded = (record: JsonRecord): JsonRecord =>
  Object.fromEntries(
    Object.entries(record).map(([name, value]) => [name.toLowerCase().replace(/[\s-]+/g, '_'), value]),
  );

function faultOf(names: readonly string[], path: string, map: FieldMap): Problem | null {
  const record = Object.fromEntries(names.map((name) => [name, 'x']));
  if (partOf(record, 'text', map) !== null || partOf(record, 'title', map) !== null) return null;
  return atLine(
    readError('no-text', path, `no column holds text (${names.slice(0, 8).join(', ').slice(0, 120)})`, MAP_HINT),
    1,
  );
}

interface Row {
  readonly line: number;
  /** As Latin-1, a character a byte. */
  readonly cells: readonly string[];
}

async function* rowsOf(input: Input): AsyncGenerator<Row | Problem> {
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
