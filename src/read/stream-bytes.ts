import type { Problem } from '../schema/problem.ts';
import { chunksOf, type Input } from './input.ts';
import { isProblem } from './problem.ts';

/** Bytes of an input by length and by mark, as they come. */
export interface Bytes {
  /** As Latin-1, what stands before the next `mark` within `most` bytes, which is passed over; null at the end of the input. */
  readonly until: (mark: string, most: number) => Promise<string | null>;
  /** The next `length` bytes; null where there are fewer. */
  readonly take: (length: number) => Promise<Uint8Array | null>;
  readonly skip: (length: number) => Promise<boolean>;
  /** True once something was asked for that was not all there. */
  readonly cut: () => boolean;
  /** What was wrong with the input so far. */
  readonly problems: () => readonly Problem[];
}

/** Opens an input for reading by length. What is passed over is not kept in memory. */
export function openBytes(input: Input): Bytes {
  const chunks = chunksOf(input)[Symbol.asyncIterator]();
  const problems: Problem[] = [];
  let held: Buffer = Buffer.alloc(0);
  let cut = false;

  const more = async (): Promise<boolean> => {
    for (;;) {
      const { value, done } = await chunks.next();
      if (done === true) return false;
      if (isProblem(value)) problems.push(value);
      else {
        held =
          held.length === 0 ? Buffer.from(value.buffer, value.byteOffset, value.length) : Buffer.concat([held, value]);
        return true;
      }
    }
  };
  return {
    async until(mark, most) {
      for (let from = 0; ; ) {
        const at = held.indexOf(mark, from);
        if (at >= 0) {
          const text = held.subarray(0, at).toString('latin1');
          held = held.subarray(at + mark.length);
          if (text.trim() !== '') return text;
          from = 0;
          continue;
        }
        from = Math.max(0, held.length - mark.length);
        if (held.length > most) return held.toString('latin1', 0, most);
        if (!(await more())) {
          if (held.toString('latin1').trim() !== '') cut = true;
          return null;
        }
      }
    },
    async take(length) {
      const pieces: Buffer[] = [];
      let left = length;
      while (held.length < left) {
        pieces.push(held);
        left -= held.length;
        held = Buffer.alloc(0);
        if (!(await more())) {
          cut = true;
          return null;
        }
      }
      pieces.push(held.subarray(0, left));
      held = held.subarray(left);
      return pieces.length === 1 ? (pieces[0] ?? null) : Buffer.concat(pieces);
    },
    async skip(length) {
      let left = length;
      while (held.length < left) {
        left -= held.length;
        held = Buffer.alloc(0);
        if (!(await more())) {
          cut = true;
          return false;
        }
      }
      held = held.subarray(left);
      return true;
    },
    cut: () => cut,
    problems: () => problems,
  };
}
