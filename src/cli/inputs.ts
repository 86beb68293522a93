import { resolve } from 'node:path';
import type { ReadOptions } from '../read/article.ts';
import type { Inputs } from '../run/articles.ts';
import type { Io } from './io.ts';

/** Inputs of a run that leaves out the files of its own, such as the one it writes, should a folder hold them. */
export function inputsOf(
  paths: readonly string[],
  read: ReadOptions,
  own: readonly (string | undefined)[],
  io: Io,
): Inputs {
  const left = own.filter((path) => path !== undefined).map((path) => resolve(path));
  return { paths, read, stdin: () => io.stdin, except: (path) => left.length > 0 && left.includes(resolve(path)) };
}
