import type { Readable } from 'node:stream';
import type { Entry, ZipFile } from 'yauzl';
import type { Problem } from '../schema/problem.ts';
import { isReadable } from './format.ts';
import type { Found } from './index.ts';
import { unpack } from './inflate.ts';
import { type Chunk, gather, type Input, inputFrom } from './input.ts';
import { isProblem, readError, readWarning } from './problem.ts';

/** An archive that is no file of its own is unpacked into memory. */
const MOST_INNER = 128 * 1024 * 1024;

interface Archive {
  readonly zip: ZipFile;
  readonly entries: readonly Entry[];
  /** Why there may be more. */
  readonly fault: Problem | null;
}

/**
 * Reads the members of a zip archive in the order of their names, each as a file of its own ("a.zip!b.json"). `isFile` is of
 * an archive that is not read from another one; `all` takes members whatever their ending.
 */
export async function* readZip(
  input: Input,
  { isFile, all }: { readonly isFile: boolean; readonly all: boolean },
  read: (member: Input) => AsyncIterable<Found>,
): AsyncGenerator<Found> {
  const archive = await open(input, isFile);
  if (isProblem(archive)) return yield archive;
  const { zip, entries, fault } = archive;
  try {
    let skipped = 0;
    for (const entry of entries) {
      const { fileName: name } = entry;
      if (name.endsWith('/') || HIDDEN.test(name)) continue;
      if (all || isReadable(name)) yield* readMember(zip, entry, `${input.path}!${name}`, read);
      else skipped += 1;
    }
    const members = `${skipped} ${skipped === 1 ? 'member' : 'members'}`;
    if (skipped > 0) yield readWarning('skipped', input.path, `${members} of other kinds left out`);
    if (fault !== null) yield fault;
  } finally {
    zip.close();
  }
}

const HIDDEN = /(?:^|\/)(?:\.|__MACOSX\/)/;

async function open(input: Input, isFile: boolean): Promise<Archive | Problem> {
  const { default: yauzl } = await import('yauzl');
  const options = { lazyEntries: true, autoClose: false, strictFileNames: false };
  const gathered = isFile ? null : await gather(input, MOST_INNER);
  if (gathered !== null && isProblem(gathered)) return gathered;
  return new Promise((resolve) => {
    const opened = (error: Error | null, zip: ZipFile) =>
      error === null ? resolve(listed(zip, input.path)) : resolve(damaged(input.path, error));
    if (gathered === null) yauzl.open(input.path, options, opened);
    else yauzl.fromBuffer(Buffer.from(gathered.bytes), options, opened);
  });
}

/** The members of an archive by name; of a directory that is damaged, those before the damage. */
const listed = (zip: ZipFile, path: string): Promise<Archive> =>
  new Promise((resolve) => {
    const entries: Entry[] = [];
    const end = (fault: Problem | null) => {
      entries.sort((a, b) => (a.fileName < b.fileName ? -1 : a.fileName > b.fileName ? 1 : 0));
      resolve({ zip, entries, fault });
    };
    zip.on('entry', (entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.on('end', () => end(null));
    zip.on('error', (error) => end(damaged(path, error)));
    zip.readEntry();
  });

const damaged = (path: string, error: Error): Problem =>
  readError('corrupt', path, 'the archive is damaged or breaks off', error.message.slice(0, 200) || null);

async function* readMember(
  zip: ZipFile,
  entry: Entry,
  path: string,
  read: (member: Input) => AsyncIterable<Found>,
): AsyncGenerator<Found> {
  if (entry.isEncrypted()) return yield readError('encrypted', path, 'the member is encrypted');
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) {
    return yield readError('unsupported', path, `the member is packed by method ${entry.compressionMethod}`);
  }
  const raw = await rawBytes(zip, entry, path);
  if (isProblem(raw)) return yield raw;
  const chunks = entry.compressionMethod === 0 ? raw : unpack(raw, 'deflate-raw', path);
  yield* read(await inputFrom(chunks, path, entry.fileName, false));
}

const rawBytes = (zip: ZipFile, entry: Entry, path: string): Promise<AsyncIterable<Chunk> | Problem> =>
  new Promise((resolve) => {
    const options = entry.compressionMethod === 0 ? {} : { decompress: false };
    zip.openReadStream(entry, options as never, (error, stream) =>
      resolve(error === null || error === undefined ? chunksFrom(stream, path) : damaged(path, error)),
    );
  });

async function* chunksFrom(stream: Readable, path: string): AsyncGenerator<Chunk> {
  try {
    for await (const chunk of stream) yield chunk;
  } catch (error) {
    yield damaged(path, error instanceof Error ? error : new Error(String(error)));
  }
}
