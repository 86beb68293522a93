import type { Article } from '../schema/article.ts';
import type { Problem } from '../schema/problem.ts';
import type { ReadOptions } from './article.ts';
import { decodeRecord, notUtf8 } from './decode.ts';
import { chunksOf, type Input } from './input.ts';
import { isProblem, readError } from './problem.ts';
import { type ArticleRecord, openKeys, recordArticle } from './record.ts';

/** Reads the SGML of Reuters-21578: an article for each `<REUTERS` tag, with or without a body. */
export async function* readSgml(input: Input, options: ReadOptions): AsyncGenerator<Article | Problem> {
  const { path } = input;
  const keys = openKeys();
  let guess: string | null = null;
  let count = 0;
  for await (const record of recordsOf(input)) {
    if (isProblem(record)) {
      yield record;
      continue;
    }
    count += 1;
    const decoded = decodeRecord(record);
    if (decoded.guess !== null && guess === null) yield notUtf8(path, decoded.guess);
    guess ??= decoded.guess;
    const fields = fieldsOf(decoded.text);
    const { article, problems } = recordArticle({ ...fields, key: keys(fields.key) }, path, options);
    yield* problems;
    yield article;
  }
  if (count === 0) yield readError('no-text', path, 'it holds no <REUTERS> record');
}

const OPEN = Buffer.from('<REUTERS');
/** Records of wires have some kilobytes. */
const MOST_RECORD = 64 * 1024 * 1024;

/** The bytes of each record, from its tag to the next; the last is left out where an error of the input cuts it off. */
async function* recordsOf(input: Input): AsyncGenerator<Uint8Array | Problem> {
  let open: Buffer = Buffer.alloc(0);
  let cut = false;
  for await (const chunk of chunksOf(input)) {
    if (isProblem(chunk)) {
      yield chunk;
      if (chunk.severity === 'error') cut = true;
      continue;
    }
    open = open.length === 0 ? Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length) : Buffer.concat([open, chunk]);
    let start = open.indexOf(OPEN);
    for (let next = nextOpen(open, start); next !== -1; next = nextOpen(open, start)) {
      yield open.subarray(start, next);
      start = next;
    }
    // A tag may be cut in two by the end of the chunk.
    open = open.subarray(start === -1 ? Math.max(0, open.length - OPEN.length) : start);
    if (open.length > MOST_RECORD) return yield readError('too-long', input.path, 'a record is longer than 64 MB');
  }
  if (!cut && open.subarray(0, OPEN.length).equals(OPEN)) yield open;
}

const nextOpen = (bytes: Buffer, start: number): number =>
  start === -1 ? -1 : bytes.indexOf(OPEN, start + OPEN.length);

function fieldsOf(record: string): ArticleRecord {
  const tag = record.slice(0, record.indexOf('>') + 1);
  const text = inside(record, 'TEXT') ?? '';
  const body = inside(text, 'BODY');
  const title = inside(text, 'TITLE');
  const dateline = plain(inside(text, 'DATELINE') ?? '').trim();
  const copy = plain(body ?? withoutTags(text)).replace(/^[ \t]+/, '');
  return {
    key: /\bNEWID="([^"]*)"/.exec(tag)?.[1] ?? null,
    title: title === null ? null : plain(title).trim(),
    body: dateline === '' ? copy : `${dateline} ${copy}`,
    date: plain(inside(record, 'DATE') ?? '').trim() || null,
    source: 'Reuters',
  };
}

/** What stands between a tag and its end; to the end where that is missing. */
function inside(text: string, name: string): string | null {
  const open = text.indexOf(`<${name}`);
  const start = open < 0 ? -1 : text.indexOf('>', open);
  if (start < 0) return null;
  const end = text.indexOf(`</${name}>`, start);
  return text.slice(start + 1, end < 0 ? text.length : end);
}

/** The copy of a record whose parts were not told apart, or that is a headline alone. */
const withoutTags = (text: string): string =>
  text.replace(/<(TITLE|DATELINE|AUTHOR)>[^<]*<\/\1>|<\/?(?:TEXT|BODY|REUTERS)\b[^<>]*>/g, '');

const SIGNS: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]+/g;

/** Text with its entities written out, without the control characters that framed it on the wire. */
const plain = (text: string): string =>
  text
    .replace(/&(?:#(\d{1,7})|(\w{2,4}));/g, (whole, code: string | undefined, name: string) =>
      code === undefined ? (SIGNS[name] ?? whole) : signOf(Number(code)),
    )
    .replace(CONTROLS, '')
    .trimEnd();

const signOf = (code: number): string =>
  code === 9 || code === 10 || code === 13 || (code >= 32 && code <= 0x10ffff) ? String.fromCodePoint(code) : '';
