import type { Article } from '../schema/article.ts';
import type { Problem } from '../schema/problem.ts';
import type { ReadOptions } from './article.ts';
import { decode, decodeRecord, markOf, notUtf8, unmarkedWide } from './decode.ts';
import { rowsOf } from './delimited-rows.ts';
import { gather, type Input, inputOf } from './input.ts';
import { type FieldMap, fieldOf, type JsonRecord, type Mapped } from './json-fields.ts';
import { plainText } from './markup.ts';
import { atLine, isProblem, readError, readWarning } from './problem.ts';
import { openKeys, recordArticle } from './record.ts';

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
