import type { Problem } from '../schema/problem.ts';
import { type Packing, unpack } from './inflate.ts';
import { gather, inputFrom, inputOf } from './input.ts';
import { isProblem, readError } from './problem.ts';

const MOST_PAGE = 32 * 1024 * 1024;

/** A page as it was fetched. */
export interface Response {
  readonly body: Uint8Array;
  /** As its head states. */
  readonly charset: string | null;
}

const PACKINGS: Readonly<Record<string, Packing>> = {
  gzip: 'gzip',
  'x-gzip': 'gzip',
  deflate: 'deflate',
  br: 'br',
  zstd: 'zstd',
};

/** The page in an HTTP response; null where it is none: an error, a redirection, a picture. */
export async function readResponse(bytes: Uint8Array, path: string): Promise<Response | Problem | null> {
  const block = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfHead(block);
  const head = block.subarray(0, end.at).toString('latin1');
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(head)?.[1];
  const type = header(head, 'content-type') ?? '';
  if (status === undefined || !status.startsWith('2') || (type !== '' && !/html/i.test(type))) return null;
  let body: Uint8Array = block.subarray(end.at + end.length);
  if (type === '' && !/^\s*</.test(Buffer.from(body.subarray(0, 64)).toString('latin1'))) return null;
  // Archives keep bodies as they came; some unpack them and leave the head as it was.
  if (/chunked/i.test(header(head, 'transfer-encoding') ?? '')) body = unchunk(body);
  const packing = PACKINGS[(header(head, 'content-encoding') ?? '').trim().toLowerCase()];
  if (packing !== undefined && !/^\s*</.test(Buffer.from(body.subarray(0, 64)).toString('latin1'))) {
    const gathered = await gather(await inputFrom(unpack(one(body), packing, path), path, '', true), MOST_PAGE);
    if (isProblem(gathered)) return gathered;
    const fault = gathered.problems.find(({ severity }) => severity === 'error');
    if (fault !== undefined) return fault;
    body = gathered.bytes;
  }
  if (body.length > MOST_PAGE) return readError('too-large', path, 'a page is larger than 32 MB');
  return { body, charset: /charset\s*=\s*["']?([\w.:-]{2,40})/i.exec(type)?.[1] ?? null };
}

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield inputOf(bytes, '').head;
}

function endOfHead(block: Buffer): { readonly at: number; readonly length: number } {
  const wide = block.indexOf('\r\n\r\n');
  const narrow = block.indexOf('\n\n');
  if (wide >= 0 && (narrow < 0 || wide < narrow)) return { at: wide, length: 4 };
  return narrow < 0 ? { at: block.length, length: 0 } : { at: narrow, length: 2 };
}

function header(head: string, name: string): string | null {
  for (const line of head.split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0 && line.slice(0, colon).trim().toLowerCase() === name) return line.slice(colon + 1).trim();
  }
  return null;
}

/** A body without the lengths between its pieces; as it is where they are not there. */
function unchunk(body: Uint8Array): Uint8Array {
  const block = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < block.length; ) {
    const end = block.indexOf('\r\n', at);
    const size = /^[\da-fA-F]{1,7}/.exec(block.subarray(at, Math.min(end, at + 64)).toString('latin1'))?.[0];
    if (end < 0 || size === undefined) return pieces.length === 0 ? body : Buffer.concat(pieces);
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    pieces.push(block.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
  return Buffer.concat(pieces);
}
