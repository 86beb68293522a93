import { readFileSync, statSync } from 'node:fs';
import type { Article } from '../schema/article.ts';
import type { Problem } from '../schema/problem.ts';
import type { ReadOptions } from './article.ts';
import { ending } from './files.ts';
import { fileProblem, isProblem, readError } from './problem.ts';
import { readText } from './text.ts';

/** Bytes to articles and problems. Expected failures are problems; nothing is thrown. */
export type Reader = (bytes: Uint8Array, path: string, options: ReadOptions) => Iterable<Article | Problem>;

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['.txt', readText],
  ['.text', readText],
  ['.md', readText],
  ['.markdown', readText],
]);

/** True where a reader takes the path, by its ending. */
export const isReadable = (path: string): boolean => READERS.has(ending(path));

/** V8 holds no longer string than 2^29 - 24 units. */
const MOST_BYTES = 512 * 1024 * 1024;

/**
 * The articles of one file, and what was wrong with it. `-` reads the standard input as text. A file without an ending
 * is read as text; one with an ending that nothing reads is a problem.
 */
export function* readPath(path: string, options: ReadOptions = {}): Generator<Article | Problem> {
  const kind = path === '-' ? '' : ending(path);
  const reader = kind === '' ? readText : READERS.get(kind);
  if (reader === undefined) return yield unsupported(path, kind);
  const bytes = readBytes(path);
  if (isProblem(bytes)) return yield bytes;
  yield* reader(bytes, path, options);
}

function readBytes(path: string): Uint8Array | Problem {
  try {
    if (path === '-') return readFileSync(0);
    const stats = statSync(path);
    if (!stats.isFile()) return readError('not-a-file', path, 'this is not a file');
    if (stats.size > MOST_BYTES) {
      return readError('too-large', path, 'the file is larger than 512 MB', 'split it into several files');
    }
    return readFileSync(path);
  } catch (error) {
    return fileProblem(error, path);
  }
}

function unsupported(path: string, kind: string): Problem {
  const readable = [...READERS.keys()].sort().join(' ');
  return readError('unsupported', path, `cannot read ${kind}`, `convert it to text first; newsfacts reads ${readable}`);
}
