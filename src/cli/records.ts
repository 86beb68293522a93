import { isProblem, readError } from '../read/problem.ts';
import { lineBatches } from '../run/lines.ts';
import { type RecordName, readRecordLine } from '../run/records.ts';
import type { Problem } from '../schema/problem.ts';
import type { Io } from './io.ts';

/** A line of the input: its text with its id, or what is wrong with it. */
export interface InputRecord extends RecordName {
  readonly text: string;
}
export interface BadRecord extends RecordName {
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
      const record = bytes === null ? null : readRecord(bytes, line);
      if (record !== null) records.push(record);
    }
    yield records;
  }
}

function readRecord(bytes: Uint8Array, line: number): InputRecord | BadRecord | null {
  const read = readRecordLine(bytes);
  if (read.kind === 'blank') return null;
  const { id, idJson } = read;
  const bad = (code: string, message: string): BadRecord => ({
    id,
    idJson,
    problem: { ...readError('', '-', message), code, line },
  });
  if (read.kind === 'bad') return bad(read.code, read.message);
  const { fields } = read;
  if (!('text' in fields) || typeof fields.text !== 'string') return bad('read/no-text', 'the record has no "text"');
  return { id, idJson, text: fields.text };
}

export const isBad = (record: InputRecord | BadRecord): record is BadRecord =>
  'problem' in record && isProblem(record.problem);
