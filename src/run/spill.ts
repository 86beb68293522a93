import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StringDecoder } from 'node:string_decoder';

const KEPT = 256 * 1024;
const PIECE = 64 * 1024;

/** Text that is put by. */
export interface SpilledText {
  readonly add: (text: string) => void;
  /** All of it, in pieces, once. */
  readonly read: () => Generator<string>;
}

/**
 * Puts text by: in memory while it is little, in a temporary file that has no name any more where it is much. Throws the
 * system's error where that cannot be written.
 */
export function openSpill(kept: number = KEPT): SpilledText {
  let texts: string[] = [];
  let length = 0;
  let fd: number | undefined;
  const flush = () => {
    fd ??= openNameless();
    writeAll(fd, texts.join(''));
    texts = [];
    length = 0;
  };
  return {
    add(text) {
      texts.push(text);
      length += text.length;
      if (length > kept) flush();
    },
    *read() {
      if (fd !== undefined) {
        flush();
        yield* readAll(fd);
        closeSync(fd);
      }
      if (texts.length > 0) yield texts.join('');
    },
  };
}

/** The name goes at once, so that nothing is left behind even by a process that is killed. */
function openNameless(): number {
  const folder = mkdtempSync(join(tmpdir(), 'newsfacts-spill-'));
  const fd = openSync(join(folder, 'spill'), 'w+');
  try {
    rmSync(folder, { recursive: true });
  } catch {
    // Windows removes no file that is open.
  }
  return fd;
}

function writeAll(fd: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let from = 0; from < bytes.length; ) from += writeSync(fd, bytes, from);
}

function* readAll(fd: number): Generator<string> {
  const decoder = new StringDecoder('utf8');
  const buffer = Buffer.alloc(PIECE);
  for (let at = 0; ; ) {
    const count = readSync(fd, buffer, 0, PIECE, at);
    if (count === 0) return;
    at += count;
    yield decoder.write(buffer.subarray(0, count));
  }
}
