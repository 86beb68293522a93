import { type Atoms, readAtoms } from './atoms.ts';

/** A line of a text and its atoms. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly atoms: Atoms;
}

/** The lines of a text that are not empty. */
export function readLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    if (end > start) lines.push({ start, end, atoms: readAtoms(text, start, end) });
    start = end + 1;
  }
  return lines;
}

/** The atoms of a stretch of the text: those of its line, unless it reaches over one or an atom over its ends. */
export function atomsOf(lines: readonly Line[], text: string, start: number, end: number): Atoms {
  const line = lines[countUpTo(lines.length, (at) => (lines[at]?.start ?? 0) <= start) - 1];
  if (line === undefined || end > line.end) return readAtoms(text, start, end);
  const { starts, ends, hashes, shapes } = line.atoms;
  const from = countUpTo(starts.length, (at) => (starts[at] ?? 0) < start);
  const to = countUpTo(ends.length, (at) => (ends[at] ?? 0) <= end);
  if ((ends[from - 1] ?? 0) > start || (starts[to] ?? end) < end) return readAtoms(text, start, end);
  if (to - from === starts.length) return line.atoms;
  return {
    text,
    starts: starts.slice(from, to),
    ends: ends.slice(from, to),
    hashes: hashes.slice(from, to),
    shapes: shapes.slice(from, to),
  };
}

/** How many places from 0 on fit, of places that fit up to one and none behind it. */
function countUpTo(size: number, fits: (at: number) => boolean): number {
  let low = 0;
  let high = size;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fits(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
