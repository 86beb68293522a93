import type { Readable } from 'node:stream';
import type { Article } from '../schema/article.ts';
import type { Problem } from '../schema/problem.ts';
import type { ReadOptions } from './article.ts';
import { ending } from './files.ts';
import { containerOf, type FormatName, formatOf, innerName, READABLE } from './format.ts';
import { unpack } from './inflate.ts';
import { type Chunk, chunksOf, type Input, inputFrom, openFile } from './input.ts';
import { isProblem, readError } from './problem.ts';
import { readText } from './text.ts';

/** What a file holds, in order, and what was wrong with it. Expected failures are problems; nothing is thrown. */
export type Found = Article | Problem;
export type Reader = (input: Input, options: ReadOptions) => AsyncIterable<Found> | Iterable<Found>;

/** Readers are loaded when a file asks for them. */
const READERS: Readonly<Record<FormatName, () => Promise<Reader>>> = {
  text: async () => readText,
  markdown: async () => (await import('./markdown.ts')).readMarkdown,
  html: async () => (await import('./html.ts')).readHtml,
  json: async () => (await import('./json.ts')).readJson,
  ndjson: async () => (await import('./json.ts')).readJsonLines,
  feed: async () => (await import('./feed.ts')).readFeed,
  nitf: async () => (await import('./nitf.ts')).readNitf,
  newsml: async () => (await import('./newsml.ts')).readNewsml,
  sgml: async () => (await import('./sgml.ts')).readSgml,
  mail: async () => (await import('./mail.ts')).readMail,
  csv: async () => (await import('./delimited.ts')).readDelimited,
  tsv: async () => (await import('./delimited.ts')).readDelimited,
  warc: async () => (await import('./warc.ts')).readWarc,
};

/**
 * The articles of one file, and what was wrong with it. Its content says how it is read, else its ending; `options.from`
 * comes first. `named` is false of a file that was found in a folder.
 */
export async function* readPath(path: string, options: ReadOptions = {}, named = true): AsyncGenerator<Found> {
  const input = openFile(path, named);
  if (isProblem(input)) yield input;
  else yield* readInput(input, options, 0);
}

/** The articles of a stream, called "-". */
export async function* readStream(stream: Readable, options: ReadOptions = {}): AsyncGenerator<Found> {
  yield* readInput(await inputFrom(bytesOf(stream), '-', '', true), options, 0);
}

async function* bytesOf(stream: Readable): AsyncGenerator<Chunk> {
  try {
    for await (const chunk of stream) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    yield readError('stdin', '-', `cannot read standard input: ${reason}`);
  }
}

/** Containers within containers, as a packed file in an archive. */
const MOST_NESTED = 4;

/** The articles of bytes; `nested` is how many containers they stand in. */
export async function* readInput(input: Input, options: ReadOptions, nested: number): AsyncGenerator<Found> {
  const container = containerOf(input.head);
  if (container !== null) {
    if (nested >= MOST_NESTED) return yield readError('too-deep', input.path, 'archives within archives');
    if (container === 'zip') return yield* readArchive(input, options, nested);
    const { path, name, named } = input;
    const unpacked = await inputFrom(unpack(chunksOf(input), container, path), path, innerName(name), named);
    return yield* readInput(unpacked, options, nested + 1);
  }
  const format = options.from ?? formatOf(input);
  if (format === null || format === 'xml') return yield unsupported(input, format);
  const reader = await READERS[format]();
  yield* reader(input, options);
}

async function* readArchive(input: Input, options: ReadOptions, nested: number): AsyncGenerator<Found> {
  const { readZip } = await import('./zip.ts');
  const kind = { isFile: nested === 0 && !input.whole && input.size !== null, all: options.from !== undefined };
  yield* readZip(input, kind, (member) => readInput(member, options, nested + 1));
}

function unsupported({ path, name }: Input, format: 'xml' | null): Problem {
  const hint = 'convert it to text first; newsfacts reads ';
  if (format === 'xml') {
    return readError(
      'unsupported',
      path,
      'cannot read this kind of XML',
      'newsfacts reads RSS, Atom, NITF and NewsML-G2',
    );
  }
  return readError('unsupported', path, `cannot read ${ending(name)}`, hint + READABLE.join(' '));
}
