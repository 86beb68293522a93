import type { Readable } from 'node:stream';

const LINE_FEED = 10;

/**
 * The lines of a stream as bytes, without their line feeds: those that are whole, batch by batch as the stream gives them,
 * then the rest. A line may be of any length.
 */
export async function* lineBatches(stream: Readable): AsyncGenerator<readonly Uint8Array[]> {
  let open: Uint8Array[] = [];
  for await (const chunk of stream) {
    const bytes: Uint8Array = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    const lines: Uint8Array[] = [];
    let from = 0;
    for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, from)) {
      const piece = bytes.subarray(from, at);
      lines.push(open.length === 0 ? piece : Buffer.concat([...open, piece]));
      open = [];
      from = at + 1;
    }
    if (from < bytes.length) open.push(bytes.subarray(from));
    if (lines.length > 0) yield lines;
  }
  if (open.length > 0) yield [Buffer.concat(open)];
}
