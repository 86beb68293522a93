import { closeSync, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import type { Problem } from '../schema/problem.ts';
import { fileProblem, isProblem, readError, readWarning } from './problem.ts';

/** A stretch of bytes, or why no more come: a problem is always the last. Warnings may stand between. */
export type Chunk = Uint8Array | Problem;

/** Bytes to be read once, with what is known of them. */
export interface Input {
  /** Where they stand: a file, or a file and what it holds ("a.zip!b.json"). */
  readonly path: string;
  /** The name whose ending tells the format where the content does not. */
  readonly name: string;
  /** True where it was asked for itself: then its content is looked at whatever its ending. */
  readonly named: boolean;
  /** The first bytes; where `whole`, all of them. */
  readonly head: Uint8Array;
  readonly whole: boolean;
  /** How many bytes there are, where that is known. */
  readonly size: number | null;
  /** What stands behind the head. To be asked once. */
  readonly rest: () => AsyncIterable<Chunk>;
}

const HEAD = 64 * 1024;
const CHUNK = 1024 * 1024;
/** A file up to this size is read at once. */
const SMALL = 4 * 1024 * 1024;

async function* nothing(): AsyncGenerator<Chunk> {}

/** Bytes that are all there. */
export const inputOf = (bytes: Uint8Array, path: string, name = path, named = true): Input => ({
  path,
  name,
  named,
  head: bytes,
  whole: true,
  size: bytes.length,
  rest: nothing,
});

/** All chunks of an input, the head first. */
export async function* chunksOf({ head, rest }: Input): AsyncGenerator<Chunk> {
  if (head.length > 0) yield head;
  yield* rest();
}

/** An input from chunks as they come: its head is gathered first. */
export async function inputFrom(
  chunks: AsyncIterable<Chunk>,
  path: string,
  name: string,
  named: boolean,
): Promise<Input> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const iterator = chunks[Symbol.asyncIterator]();
  while (size < HEAD) {
    const { value, done } = await iterator.next();
    if (done === true) return { ...inputOf(Buffer.concat(pieces), path, name), named };
    if (isProblem(value)) {
      const problem: Problem = value;
      const rest = async function* (): AsyncGenerator<Chunk> {
        yield problem;
        yield* { [Symbol.asyncIterator]: () => iterator };
      };
      return { path, name, named, head: Buffer.concat(pieces), whole: false, size: null, rest };
    }
    pieces.push(value);
    size += value.length;
  }
  const rest = () => ({ [Symbol.asyncIterator]: () => iterator });
  return { path, name, named, head: Buffer.concat(pieces), whole: false, size: null, rest };
}

/**
 * Opens a file. What stood in it when it was opened is read: bytes that are added meanwhile are left out with a warning.
 * A small file is read here, and a larger one as its chunks are asked for.
 */
export function openFile(path: string, named: boolean): Input | Problem {
  try {
    // Before opening: a pipe that nobody writes to would be waited for.
    const before = statSync(path);
    if (!before.isFile()) return notAFile(path, before);
    const fd = openSync(path, 'r');
    try {
      const { size } = fstatSync(fd);
      if (size <= SMALL) return readSmall(fd, size, path, named);
      const head = Buffer.allocUnsafe(HEAD);
      readFully(fd, head, HEAD, 0);
      return { path, name: path, named, head, whole: false, size, rest: () => restOf(size, path) };
    } finally {
      closeSync(fd);
    }
  } catch (error) {
    return fileProblem(error, path);
  }
}

const notAFile = (path: string, stats: Stats): Problem =>
  stats.isDirectory()
    ? readError('not-a-file', path, 'this is not a file')
    : readError('not-a-file', path, 'this is not a file', 'to read a pipe, give - and direct it to the input');

function readSmall(fd: number, size: number, path: string, named: boolean): Input {
  // Files of the system say that they are empty and are not.
  const bytes = Buffer.allocUnsafe(size === 0 ? SMALL : size);
  const length = readFully(fd, bytes, bytes.length, 0);
  const whole = inputOf(bytes.subarray(0, length), path, path, named);
  if (size === 0 || length < size || fstatSync(fd).size <= size) return whole;
  const rest = async function* (): AsyncGenerator<Chunk> {
    yield grew(path);
  };
  return { ...whole, whole: false, rest };
}

async function* restOf(size: number, path: string): AsyncGenerator<Chunk> {
  let fd: number | null = null;
  try {
    fd = openSync(path, 'r');
    for (let at = HEAD; at < size; ) {
      const bytes = Buffer.allocUnsafe(Math.min(CHUNK, size - at));
      const length = readFully(fd, bytes, bytes.length, at);
      if (length > 0) yield bytes.subarray(0, length);
      at += length;
      if (length < bytes.length) return yield readError('truncated', path, 'the file became shorter while it was read');
    }
    if (fstatSync(fd).size > size) yield grew(path);
  } catch (error) {
    yield fileProblem(error, path);
  } finally {
    if (fd !== null) closeSync(fd);
  }
}

const grew = (path: string): Problem =>
  readWarning('grew', path, 'the file grew while it was read: what was added is left out', 'read it again');

/** Reads until `length` bytes or the end of the file; gives how many. */
function readFully(fd: number, into: Uint8Array, length: number, position: number): number {
  let at = 0;
  while (at < length) {
    const count = readSync(fd, into, at, length - at, position + at);
    if (count === 0) break;
    at += count;
  }
  return at;
}

/** Bytes that were gathered, and what was wrong: where `cut`, the end is missing. */
export interface Gathered {
  readonly bytes: Uint8Array;
  readonly problems: readonly Problem[];
  readonly cut: boolean;
}

/** V8 holds no longer string than 2^29 - 24 units. */
const MOST_TEXT = 512 * 1024 * 1024;

/** All bytes of an input, up to `most` of them: more are a problem. */
export async function gather(input: Input, most: number = MOST_TEXT): Promise<Gathered | Problem> {
  if ((input.size ?? 0) > most) return tooLarge(input.path, most);
  if (input.whole) return { bytes: input.head, problems: [], cut: false };
  const pieces: Uint8Array[] = [];
  const problems: Problem[] = [];
  let size = 0;
  for await (const chunk of chunksOf(input)) {
    if (isProblem(chunk)) problems.push(chunk);
    else {
      size += chunk.length;
      if (size > most) return tooLarge(input.path, most);
      pieces.push(chunk);
    }
  }
  const bytes = pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces);
  return { bytes, problems, cut: problems.some(({ severity }) => severity === 'error') };
}

const tooLarge = (path: string, most: number): Problem =>
  readError('too-large', path, `it holds more than ${Math.round(most / 2 ** 20)} MB`, 'split it into several files');
