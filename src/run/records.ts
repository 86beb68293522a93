import { rawNumber } from './raw-number.ts';

/** What names a record: as a value, and as the JSON that gives the same back, whatever the number's digits. */
export interface RecordName {
  readonly id: string | number | null;
  readonly idJson: string;
}

/** A line of NDJSON: an object with its name, what is wrong with it, or nothing but blanks. */
export type RecordLine =
  | (RecordName & { readonly kind: 'record'; readonly fields: object })
  | (RecordName & { readonly kind: 'bad'; readonly code: string; readonly message: string })
  | { readonly kind: 'blank' };

const NAMELESS: RecordName = { id: null, idJson: 'null' };

/** Reads a line of NDJSON, UTF-8 with or without a byte-order mark. A missing `id` is null. */
export function readRecordLine(bytes: Uint8Array): RecordLine {
  const text = decodeLine(bytes);
  if (text === null) return { ...NAMELESS, kind: 'bad', code: 'read/encoding', message: 'the line is not UTF-8' };
  if (text.trim() === '') return { kind: 'blank' };
  const fields = parse(text);
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) {
    const message = fields === undefined ? 'the line is not JSON' : 'the line is no JSON object';
    return { ...NAMELESS, kind: 'bad', code: 'read/bad-json', message };
  }
  return { ...nameOf(fields, text), kind: 'record', fields };
}

function nameOf(fields: object, text: string): RecordName {
  const id = 'id' in fields ? fields.id : null;
  if (typeof id === 'string') return { id, idJson: JSON.stringify(id) };
  if (typeof id !== 'number') return NAMELESS;
  return { id, idJson: Number.isSafeInteger(id) ? String(id) : (rawNumber(text, 'id') ?? String(id)) };
}

function decodeLine(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
