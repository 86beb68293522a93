import { statSync } from 'node:fs';
import { findFiles, type IsReadable } from '../read/files.ts';
import { isProblem } from '../read/problem.ts';
import type { Inputs } from './articles.ts';

/** The bytes of a file; 0 where it cannot be told. */
export function sizeOf(path: string): number {
  try {
    return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  } catch {
    return 0;
  }
}

/** Adds up the bytes of all files of a run, so many files at a call; the sum once it is done, null before, for a pipe and where globs choose. */
export function openSizer(inputs: Inputs, isReadable: IsReadable): (files: number) => number | null {
  const chosen = (inputs.include ?? []).length + (inputs.exclude ?? []).length > 0;
  const found = chosen || inputs.paths.includes('-') ? null : findFiles(inputs.paths, isReadable);
  let bytes = 0;
  let done = false;
  return (files) => {
    for (let left = files; found !== null && !done && left > 0; left -= 1) {
      const next = found.next();
      done = next.done === true;
      if (next.done || isProblem(next.value)) continue;
      const { path, named } = next.value;
      if (named || !inputs.except(path)) bytes += sizeOf(path);
    }
    return done ? bytes : null;
  };
}
