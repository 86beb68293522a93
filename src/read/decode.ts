import { isUtf8 } from 'node:buffer';
import type { Problem } from '../schema/problem.ts';
import { detectEncoding } from './encoding.ts';
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
 * Bytes to text: UTF-16 where a byte-order mark says so, else UTF-8, else the `declared` encoding, else what the bytes look
 * like, with a warning. A problem where the bytes are no text: more than a tenth of the first 4,096 are control
 * characters, or a NUL that is none of UTF-16.
 */
export function decode(bytes: Uint8Array, path: string, declared: string | null = null): Decoded | Problem {
  const marked = markOf(bytes);
  if (marked !== null) return decoded(decodeAs(bytes, marked), path, []);
  const wide = bytes.includes(0) ? unmarkedWide(bytes) : null;
  if (wide !== null)
    return decoded(decodeAs(bytes, wide), path, [doubt(path, `no encoding is stated: read as ${wide}`)]);
  if (!isText(bytes)) return readError('not-text', path, 'this is not text', 'convert it to text first');
  const { text, guess } = decodeRecord(bytes, declared);
  return decoded(text, path, guess === null ? [] : [notUtf8(path, guess)]);
}

export const notUtf8 = (path: string, guess: string): Problem => doubt(path, `this is not UTF-8: read as ${guess}`);

const doubt = (path: string, message: string): Problem => readWarning('encoding', path, message, 'convert it to UTF-8');

/**
 * A stretch of text by itself: UTF-8, else as `declared`, else a guess, which is named. Never fails; what no encoding
 * explains becomes U+FFFD.
 */
export function decodeRecord(
  bytes: Uint8Array,
  declared: string | null = null,
): { readonly text: string; readonly guess: string | null } {
  const label = encodingOf(declared);
  if (label !== null && SHIFTING.test(label)) return { text: decodeAs(bytes, label), guess: null };
  if (isUtf8(bytes)) return { text: decodeAs(bytes, 'utf-8'), guess: null };
  if (label !== null && label !== 'utf-8') return { text: decodeAs(bytes, label), guess: null };
  const mixed = decodeMixed(bytes);
  if (mixed !== null) return { text: mixed, guess: 'UTF-8 and windows-1252, line by line' };
  const found = detectEncoding(bytes);
  return { text: decodeAs(bytes, found), guess: found };
}

/** Encodings that are plain ASCII to the eye. */
const SHIFTING = /^iso-2022-/;

/** The name by which a decoder knows a stated encoding; null where it knows none. */
function encodingOf(declared: string | null): string | null {
  if (declared === null || declared === '') return null;
  try {
    return new TextDecoder(declared.trim()).encoding;
  } catch {
    return null;
  }
}

function decoded(text: string, path: string, problems: readonly Problem[]): Decoded {
  if (/\S/.test(text)) return { text, problems };
  return { text, problems: [...problems, readWarning('empty', path, 'there is no text in it')] };
}

/** The encoding that a byte-order mark states. */
export function markOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  const [first, second, third, fourth] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return isUtf8(bytes) ? 'utf-8' : null;
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? null : 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** UTF-16 without its mark: Latin text has a NUL in every second byte, and in no other. */
export function unmarkedWide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.length < 8) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < sample.length; at += 1) {
    if (sample[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  const half = sample.length / 2;
  if (odd > half * 0.6 && even === 0) return 'utf-16le';
  return even > half * 0.6 && odd === 0 ? 'utf-16be' : null;
}

/** A byte-order mark is dropped by the decoder. */
function decodeAs(bytes: Uint8Array, encoding: string): string {
  if (encoding === 'windows-1252') return decodeWindows(bytes);
  if (encoding === 'utf-8' && bytes.length < SHORT && bytes[0] !== 0xef) return bufferOf(bytes).toString();
  return new TextDecoder(encoding).decode(bytes);
}

const bufferOf = ({ buffer, byteOffset, byteLength }: Uint8Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength);

/** Not by TextDecoder: some versions of Node read windows-1252 as Latin-1. */
function decodeWindows(bytes: Uint8Array): string {
  return bufferOf(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (character) => WINDOWS.charAt(character.charCodeAt(0) - 0x80));
}

const LINE_FEED = 10;

/** Lines of UTF-8 among others, as of files that were pasted together; null where no line shows that it is UTF-8. */
function decodeMixed(bytes: Uint8Array): string | null {
  let seen = false;
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; ) {
    const found = bytes.indexOf(LINE_FEED, from);
    const end = found < 0 ? bytes.length : found + 1;
    const line = bytes.subarray(from, end);
    const ascii = line.every((byte) => byte < 0x80);
    const utf8 = ascii || isUtf8(line);
    if (utf8 && !ascii) seen = true;
    pieces.push(utf8 ? new TextDecoder('utf-8', { ignoreBOM: from > 0 }).decode(line) : decodeWindows(line));
    from = end;
  }
  return seen ? pieces.join('') : null;
}

const SAMPLE = 4096;
/** Up to here a buffer is decoded faster than by a decoder of its own. */
const SHORT = 16 * 1024;

function isText(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return false;
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  for (const byte of sample) if ((byte < 32 && !(byte >= 9 && byte <= 13)) || byte === 127) controls += 1;
  return controls * 10 <= sample.length;
}
