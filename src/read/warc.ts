import type { Article } from '../schema/article.ts';
import type { Problem } from '../schema/problem.ts';
import type { ReadOptions } from './article.ts';
import { decodePage, readPage } from './html.ts';
import { readResponse } from './http.ts';
import type { Input } from './input.ts';
import { isProblem, readError, readWarning } from './problem.ts';
import { openKeys, recordArticle } from './record.ts';
import { openBytes } from './stream-bytes.ts';

/** A page is kept in memory; longer records are passed over. */
const MOST_PAGE = 32 * 1024 * 1024;
const MOST_HEAD = 64 * 1024;

/** Reads a Web archive (WARC 1.0, 1.1): the pages that were fetched, and texts taken from pages. */
export async function* readWarc(input: Input, options: ReadOptions): AsyncGenerator<Article | Problem> {
  const { path } = input;
  const bytes = openBytes(input);
  const keys = openKeys();
  let other = 0;
  let count = 0;
  for (;;) {
    const head = await bytes.until('\r\n\r\n', MOST_HEAD);
    if (head === null) break;
    count += 1;
    const headers = headersOf(head);
    const length = Number(headers.get('content-length') ?? Number.NaN);
    if (!/^\s*WARC\/1\./.test(head) || !Number.isSafeInteger(length) || length < 0) {
      yield readError('bad-warc', path, 'a record has no head that is understood: the rest is left out');
      return;
    }
    const kind = kindOf(headers);
    if (kind === null || length > MOST_PAGE) {
      if (kind === null) other += 1;
      else yield readError('too-large', path, `a page of ${Math.round(length / 2 ** 20)} MB is left out`);
      if (!(await bytes.skip(length))) break;
      continue;
    }
    const block = await bytes.take(length);
    if (block === null) break;
    const url = headers.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? null;
    const found = await readRecord(block, kind, { path, url, date: headers.get('warc-date') ?? null, keys }, options);
    if (found === null) other += 1;
    else yield* found;
  }
  yield* bytes.problems();
  if (count === 0 && !bytes.cut()) yield readWarning('empty', path, 'there is no record in it');
  if (bytes.cut() && !bytes.problems().some(({ severity }) => severity === 'error')) {
    yield readError('truncated', path, 'the last record breaks off', 'those before it are read');
  }
  if (other > 0)
    yield readWarning('skipped', path, `${other} ${other === 1 ? 'record holds' : 'records hold'} no page: left out`);
}

type Kind = 'response' | 'page' | 'text';

function headersOf(head: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const line of head.split('\r\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) found.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return found;
}

function kindOf(headers: ReadonlyMap<string, string>): Kind | null {
  const type = headers.get('warc-type');
  const content = headers.get('content-type') ?? '';
  if (type === 'response') return /^application\/http\b/.test(content) || content === '' ? 'response' : null;
  if (type === 'resource') return /html/.test(content) ? 'page' : null;
  return type === 'conversion' && /^text\/plain\b/.test(content) ? 'text' : null;
}

interface Place {
  readonly path: string;
  readonly url: string | null;
  readonly date: string | null;
  readonly keys: (own: unknown) => string;
}

async function readRecord(
  block: Uint8Array,
  kind: Kind,
  { path, url, keys }: Place,
  options: ReadOptions,
): Promise<readonly (Article | Problem)[] | null> {
  if (kind === 'text') {
    const decoded = decodePage(block, path, null);
    if (isProblem(decoded)) return [decoded];
    const record = { key: keys(url), title: null, body: decoded.text, date: null, source: null };
    const { article, problems } = recordArticle(record, path, options);
    return [...decoded.problems, ...problems, article];
  }
  const response = kind === 'page' ? { body: block, charset: null } : await readResponse(block, path);
  if (response === null) return null;
  const key = keys(url);
  if (isProblem(response)) return [{ ...response, path: `${path}#${key}` }];
  const decoded = decodePage(response.body, `${path}#${key}`, response.charset);
  if (isProblem(decoded)) return [decoded];
  return [...decoded.problems, ...(await readPage(decoded.text, { path, key, url }, options))];
}
