import { isProblem, readError } from '../read/problem.ts';
import { lineBatches } from '../run/lines.ts';
import type { Problem } from '../schema/problem.ts';
import type { Io } from './io.ts';

type RecordId = string | number | null;

/** A line of the input: its text with its id, or what is wrong with it. */
export interface InputRecord {
  readonly id: RecordId;
  readonly text: string;
}
export interface BadRecord {
  readonly id: RecordId;
  readonly problem: Problem;
}

/**
 * The records of NDJSON on standard input, `{ "id": …, "text": "…" }` a line, batch by batch as they come, so that each
 * batch can be answered before the next is read. Blank lines are passed over; further keys are ignored.
 */
export async function* readRecords(io: Io): AsyncGenerator<readonly (InputRecord | BadRecord)[]> {
  let line = 0;
  for await (const batch of lineBatches(io.stdin)) {
    const records: (InputRecord | BadRecord)[] = [];
    for (const bytes of batch) {
      line += 1;
      const record = readRecord(bytes, line);
      if (record !== null) records.push(record);
    }
    yield records;
  }
}

function readRecord(bytes: Uint8Array, line: number): InputRecord | BadRecord | null {
  const bad = (id: RecordId, code: string, message: string): BadRecord => ({
    id,
    problem: { ...readError(code, '-', message), line },
  });
  const text = decodeLine(bytes);
  if (text === null) return bad(null, 'encoding', 'the line is not UTF-8');
  if (text.trim() === '') return null;
  const value = parse(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return bad(null, 'bad-json', value === undefined ? 'the line is not JSON' : 'the line is no JSON object');
  }
  const id = 'id' in value && (typeof value.id === 'string' || typeof value.id === 'number') ? value.id : null;
  if (!('text' in value) || typeof value.text !== 'string') return bad(id, 'no-text', 'the record has no "text"');
  return { id, text: value.text };
}

/** A byte-order mark at the start of the first line is dropped by the decoder. */
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

export const isBad = (record: InputRecord | BadRecord): record is BadRecord =>
  'problem' in record && isProblem(record.problem);
