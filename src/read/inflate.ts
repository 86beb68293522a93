import type { Gunzip } from 'node:zlib';
import type { Problem } from '../schema/problem.ts';
import type { Chunk } from './input.ts';
import { isProblem, readError, readWarning } from './problem.ts';

export type Packing = 'gzip' | 'zstd' | 'deflate-raw' | 'deflate' | 'br';

/** Put in by so much at a time: what comes out of it is held in memory. */
const STEP = 16 * 1024;
/** Text packs to a tenth, lists to a thirtieth; what grows by more than this, past a size, was made to fill memory. */
const MOST_RATIO = 250;
const FREE = 64 * 1024 * 1024;

/** A decompressor, or null where this Node has none. Plain files do not load the module. */
async function unpackerFor(packing: Packing) {
  const zlib = await import('node:zlib');
  if (packing === 'gzip') return zlib.createGunzip();
  if (packing === 'deflate-raw') return zlib.createInflateRaw();
  if (packing === 'deflate') return zlib.createInflate();
  if (packing === 'br') return zlib.createBrotliDecompress();
  return 'createZstdDecompress' in zlib ? (zlib as unknown as Zstd).createZstdDecompress() : null;
}

/** Node has it from 22.15 on. */
interface Zstd {
  readonly createZstdDecompress: () => Gunzip;
}

const FAULTS: Readonly<Record<string, readonly [code: string, message: string]>> = {
  Z_BUF_ERROR: ['truncated', 'the packed data breaks off'],
  ERR_BUFFER_TOO_LARGE: ['bomb', 'the packed data grows without end'],
  ZSTD_error_srcSize_wrong: ['truncated', 'the packed data breaks off'],
};

function faultOf(error: unknown, path: string): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (/^unexpected end/i.test(error instanceof Error ? error.message : ''))
    return readError('truncated', path, 'the packed data breaks off', KEPT);
  const [kind, message] = FAULTS[code] ?? ['corrupt', 'the packed data is damaged'];
  return readError(kind, path, message, KEPT);
}

const KEPT = 'what was whole before it is read';

/**
 * The bytes that packed ones stand for, as they come. What was whole before a fault is given, then the fault as a problem:
 * data that breaks off, is damaged, or grows out of all proportion.
 */
export async function* unpack(chunks: AsyncIterable<Chunk>, packing: Packing, path: string): AsyncGenerator<Chunk> {
  const unpacker = await unpackerFor(packing);
  if (unpacker === null) {
    yield readError(
      'unsupported',
      path,
      `this Node cannot read ${packing}`,
      'take Node 22.15 or newer, or unpack it first',
    );
    return;
  }
  const out: Uint8Array[] = [];
  const state: { fault: Problem | null; ended: boolean; wake: () => void } = {
    fault: null,
    ended: false,
    wake: () => {},
  };
  unpacker.on('data', (piece: Uint8Array) => out.push(piece));
  unpacker.on('error', (error) => {
    state.fault ??= faultOf(error, path);
    state.wake();
  });
  unpacker.on('end', () => {
    state.ended = true;
    state.wake();
  });
  const put = (bytes: Uint8Array) =>
    new Promise<void>((resolve) => {
      state.wake = resolve;
      unpacker.write(bytes, () => resolve());
    });
  let before = 0;
  let after = 0;
  try {
    for await (const chunk of chunks) {
      if (isProblem(chunk)) {
        yield chunk;
        if (chunk.severity === 'error') return;
        continue;
      }
      for (let at = 0; at < chunk.length; at += STEP) {
        const piece = chunk.subarray(at, at + STEP);
        await put(piece);
        before += piece.length;
        for (const bytes of out) {
          after += bytes.length;
          yield bytes;
        }
        out.length = 0;
        if (after > FREE && after > before * MOST_RATIO) return yield bomb(path);
        // Behind a whole member stands something else: the archive's padding, or what was glued to it.
        if (state.fault !== null || state.ended) break;
      }
      if (state.fault !== null || state.ended) break;
    }
    if (state.fault === null && !state.ended) {
      await new Promise<void>((resolve) => {
        state.wake = resolve;
        unpacker.end();
      });
    }
    yield* out;
    if (state.fault !== null) yield before === 0 ? readWarning('empty', path, 'there is no text in it') : state.fault;
  } finally {
    unpacker.destroy();
  }
}

const bomb = (path: string): Problem =>
  readError('bomb', path, `unpacked it is more than ${MOST_RATIO} times as large: not read further`, KEPT);
