import type { Article } from '../schema/article.ts';
import type { Problem } from '../schema/problem.ts';
import type { ReadOptions } from './article.ts';
import { decode, decodeRecord, markOf, notUtf8, unmarkedWide } from './decode.ts';
import { gather, type Input } from './input.ts';
import { type FieldMap, fieldOf, isRecord, type JsonRecord, recordsOf } from './json-fields.ts';
import { splitValues } from './json-values.ts';
import { linesOf } from './lines.ts';
import { plainText } from './markup.ts';
import { atLine, isProblem, readError, readWarning } from './problem.ts';
import { openKeys, recordArticle } from './record.ts';

const MAP_HINT = 'name the field that holds it: --map text=FIELD';
/** Parsed whole, at several times its size. */
const MOST_JSON = 256 * 1024 * 1024;

/** Reads JSON: a record, a list of them, what a news API answers, or several of these behind one another. */
export async function* readJson(input: Input, options: ReadOptions): AsyncGenerator<Article | Problem> {
  const { path } = input;
  const gathered = await gather(input, MOST_JSON);
  if (isProblem(gathered)) return yield gathered;
  yield* gathered.problems;
  if (gathered.cut && gathered.bytes.length === 0) return;
  const decoded = decode(gathered.bytes, path);
  if (isProblem(decoded)) return yield decoded;
  yield* decoded.problems;
  if (!/\S/.test(decoded.text)) return;
  const whole = parse(decoded.text);
  if (!input.named && isRecord(whole) && isOther(whole, options.map)) {
    return yield readWarning('no-text', path, 'left out: this JSON holds no article', MAP_HINT);
  }
  const reader = openRecords(path, options);
  if (whole === undefined) {
    for (const found of splitValues(decoded.text, path, gathered.cut)) {
      if (isProblem(found)) yield found;
      else yield* reader.read(found.value);
    }
  } else yield* reader.read(whole);
  yield* reader.end();
}

/** Reads a JSON value a line. A line that is none is a problem, and the rest is read. */
export async function* readJsonLines(input: Input, options: ReadOptions): AsyncGenerator<Article | Problem> {
  const { path } = input;
  // In UTF-16 a line feed is two bytes: read whole.
  if (markOf(input.head)?.startsWith('utf-16') || (input.head.includes(0) && unmarkedWide(input.head))) {
    return yield* readJson(input, options);
  }
  const reader = openRecords(path, options);
  let guess: string | null = null;
  let empty = true;
  for await (const line of linesOf(input)) {
    if (isProblem(line)) {
      yield line;
      continue;
    }
    const decoded = decodeRecord(line.bytes);
    const text = line.number === 1 ? decoded.text.replace(/^\ufeff/, '') : decoded.text;
    if (!/\S/.test(text)) continue;
    empty = false;
    const value = parse(text);
    if (value === undefined) {
      yield atLine(readError('bad-json', path, 'the line is not JSON'), line.number);
      continue;
    }
    if (decoded.guess !== null && guess === null) yield notUtf8(path, decoded.guess);
    guess ??= decoded.guess;
    yield* reader.read(value, line.number);
  }
  if (empty) yield readWarning('empty', path, 'there is no text in it');
  yield* reader.end();
}

/** One record without text, such as settings or annotations that stand in a folder beside articles. */
function isOther(value: JsonRecord, map: FieldMap = {}): boolean {
  const records = recordsOf(value, map);
  const [only] = records;
  if (records.length > 1) return false;
  return only === undefined
    ? !holdsNone(value)
    : only === value && fieldOf(only, 'text', map) === null && fieldOf(only, 'title', map) === null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

interface Records {
  readonly read: (value: unknown, line?: number) => AsyncGenerator<Article | Problem>;
  readonly end: () => Iterable<Problem>;
}

/** Makes articles of values, and keeps count of what is to be told once a file. */
function openRecords(path: string, options: ReadOptions): Records {
  const keys = openKeys();
  const map = options.map ?? {};
  let cut = 0;
  return {
    async *read(value, line) {
      const records = recordsOf(value, map);
      const isEmpty = Array.isArray(value) && value.length === 0;
      if (records.length === 0 && !isEmpty && !(isRecord(value) && holdsNone(value))) {
        yield noText(path, line, 'this is no record of an article');
      }
      for (const record of records) {
        const key = keys(fieldOf(record, 'id', map));
        const parts = await partsOf(record, map);
        if (parts === null) {
          yield noText(`${path}#${key}`, line, 'the record has neither text nor title');
          continue;
        }
        if (parts.cut) cut += 1;
        const { article, problems } = recordArticle({ key, ...parts }, path, options);
        yield* problems;
        yield article;
      }
    },
    *end() {
      if (cut === 0) return;
      const message = `of ${cut} ${cut === 1 ? 'record' : 'records'} the file holds only how the text begins`;
      yield readWarning('shortened', path, message, 'the interface cuts it: ask for the whole text');
    },
  };
}

/** An answer that found nothing. */
const holdsNone = (value: JsonRecord): boolean =>
  Object.values(value).some((each) => Array.isArray(each) && each.length === 0);

const noText = (path: string, line: number | undefined, message: string): Problem => {
  const problem = readError('no-text', path, message, MAP_HINT);
  return line === undefined ? problem : atLine(problem, line);
};

/** NewsAPI's and others' mark behind a text that they cut. */
const CUT = /(?:…|\.\.\.)?(?<!\s)\s*\[\+\d+ chars\]\s*$/;

async function partsOf(record: JsonRecord, map: FieldMap) {
  const text = fieldOf(record, 'text', map);
  const title = fieldOf(record, 'title', map);
  if (text === null && title === null) return null;
  const written = String(text ?? '');
  const source = fieldOf(record, 'source', map);
  const cut = CUT.test(written.slice(-200));
  return {
    title: title === null ? null : await plainText(String(title)),
    body: await plainText(cut ? written.replace(CUT, '') : written),
    date: fieldOf(record, 'date', map),
    source: source === null ? null : String(source),
    cut,
  };
}
