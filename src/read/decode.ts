import type { Problem } from '../schema/problem.ts';
import { readError, readWarning } from './problem.ts';

/** Text as decoded, without its byte-order mark, and warnings about it. */
export interface Decoded {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** 0x80 to 0x9f in windows-1252 (WHATWG Encoding, index-windows-1252); the rest is as in Latin-1. */
const WINDOWS =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/**
 * Bytes to text: UTF-16 where a byte-order mark says so, else UTF-8, else windows-1252 with a warning. A problem where the
 * bytes are no text: a NUL, or more than a tenth of the first 4,096 are control characters.
 */
export function decode(bytes: Uint8Array, path: string): Decoded | Problem {
  const marked = decodeMarked(bytes);
  if (marked !== null) return decoded(marked, path, []);
  if (!isText(bytes)) return readError('not-text', path, 'this is not text', 'convert it to text first');
  const text = decodeUtf8(bytes);
  if (text !== null) return decoded(text, path, []);
  const warning = readWarning('encoding', path, 'this is not UTF-8: read as windows-1252', 'convert it to UTF-8');
  return decoded(decodeWindows(bytes), path, [warning]);
}

function decoded(text: string, path: string, problems: readonly Problem[]): Decoded {
  if (/\S/.test(text)) return { text, problems };
  return { text, problems: [...problems, readWarning('empty', path, 'there is no text in it')] };
}

function decodeMarked(bytes: Uint8Array): string | null {
  const [first, second, third, fourth] = bytes;
  const wide = first === 0xff && second === 0xfe && third === 0 && fourth === 0;
  if (first === 0xff && second === 0xfe && !wide) return new TextDecoder('utf-16le').decode(bytes);
  return first === 0xfe && second === 0xff ? new TextDecoder('utf-16be').decode(bytes) : null;
}

/** A byte-order mark is dropped by the decoder. */
function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Not by TextDecoder: some versions of Node read windows-1252 as Latin-1. */
function decodeWindows(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin.replace(/[\u0080-\u009f]/g, (character) => WINDOWS.charAt(character.charCodeAt(0) - 0x80));
}

const SAMPLE = 4096;

function isText(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return false;
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  for (const byte of sample) if ((byte < 32 && !(byte >= 9 && byte <= 13)) || byte === 127) controls += 1;
  return controls * 10 <= sample.length;
}
