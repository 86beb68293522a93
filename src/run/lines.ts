import type { Readable } from 'node:stream';

const LINE_FEED = 10;

/** A line without its line feed; null in place of one that is longer than allowed, of which nothing is kept. */
export type Line = Uint8Array | null;

/**
 * The lines of a stream as bytes: those that are whole, batch by batch as the stream gives them, then the rest. `longest`
 * is how many bytes a line may have; by default any number.
 */
export async function* lineBatches(
  stream: Readable,
  longest = Number.POSITIVE_INFINITY,
): AsyncGenerator<readonly Line[]> {
  const open = openLine(longest);
  for await (const chunk of stream) {
    const bytes: Uint8Array = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    const lines: Line[] = [];
    let from = 0;
    for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, from)) {
      open.add(bytes.subarray(from, at));
      lines.push(open.take());
      from = at + 1;
    }
    if (from < bytes.length) open.add(bytes.subarray(from));
    if (lines.length > 0) yield lines;
  }
  if (open.begun()) yield [open.take()];
}

/** A line that comes in pieces. */
function openLine(longest: number) {
  let pieces: Uint8Array[] = [];
  let length = 0;
  return {
    begun: () => length > 0,
    add(piece: Uint8Array): void {
      length += piece.length;
      if (length <= longest) pieces.push(piece);
      else pieces = [];
    },
    take(): Line {
      const [first] = pieces;
      const line = length > longest ? null : pieces.length === 1 && first ? first : Buffer.concat(pieces);
      pieces = [];
      length = 0;
      return line;
    },
  };
}
