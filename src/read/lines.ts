import type { Problem } from '../schema/problem.ts';
import { chunksOf, type Input } from './input.ts';
import { atLine, isProblem, readError } from './problem.ts';

/** A line without its line feed, counted from 1. */
export interface ByteLine {
  readonly bytes: Uint8Array;
  readonly number: number;
}

const LINE_FEED = 10;
/** A longer line is no record: it is passed over and not kept. */
const MOST_LINE = 64 * 1024 * 1024;

/**
 * The lines of an input, as they come. One that is longer than `most` bytes is a problem in its place, as are those of the
 * input; a last line that is cut off by an error of the input is left out.
 */
export async function* linesOf(input: Input, most: number = MOST_LINE): AsyncGenerator<ByteLine | Problem> {
  let open: Uint8Array[] = [];
  let size = 0;
  let number = 1;
  let cut = false;
  for await (const chunk of chunksOf(input)) {
    if (isProblem(chunk)) {
      yield chunk;
      if (chunk.severity === 'error') cut = true;
      continue;
    }
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, from)) {
      const piece = chunk.subarray(from, at);
      size += piece.length;
      if (size > most) yield tooLong(input.path, number, most);
      else yield { bytes: open.length === 0 ? piece : Buffer.concat([...open, piece]), number };
      open = [];
      size = 0;
      number += 1;
      from = at + 1;
    }
    size += chunk.length - from;
    if (size > most) open = [];
    else if (from < chunk.length) open.push(chunk.subarray(from));
  }
  if (size > most) yield tooLong(input.path, number, most);
  else if (open.length > 0 && !cut) yield { bytes: Buffer.concat(open), number };
}

const tooLong = (path: string, number: number, most: number): Problem =>
  atLine(readError('too-long', path, `the line is longer than ${most / 2 ** 20} MB`), number);
