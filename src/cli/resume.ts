import {
  closeSync,
  existsSync,
  fdatasyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { type Checkpoint, type Counts, journalLine, type RunName, readJournal } from '../run/journal.ts';
import type { Place } from '../run/place.ts';
import type { Problem } from '../schema/problem.ts';
import { syncFolder, type Target } from './targets.ts';

/** The files of a run that can be gone on with, beside the one that it makes. */
export const partOf = (output: string): string => `${output}.part`;
export const journalOf = (output: string): string => `${output}.journal`;

/** A run that was begun, or one that is. */
export interface Resumed {
  /** Where the earlier run stopped; null where there was none. */
  readonly from: Checkpoint | null;
  readonly target: Target;
  /** Notes that all that came up to a place has been written to the target. */
  readonly mark: (place: Place | null, counts: Counts) => void;
}

/**
 * Takes up the run that writes `output` where it was left, or begins it; the output is cut back to the last checkpoint. A
 * problem where the files beside it are those of another run. Throws the system's error where they cannot be written.
 */
export function resume(output: string, run: RunName): Resumed | Problem {
  const there = statSync(output, { throwIfNoEntry: false });
  if (there !== undefined && !there.isFile()) return refusal(output, 'not-a-file', 'the output is no file');
  const part = partOf(output);
  const journal = journalOf(output);
  const size = statSync(part, { throwIfNoEntry: false })?.size;
  const before = existsSync(journal) ? readJournal(readFileSync(journal, 'utf8'), size ?? there?.size ?? 0) : null;
  if (before === null && (size ?? 0) > 0) {
    return refusal(part, 'no-journal', 'this is not the beginning of a run', `delete ${part} to begin anew`);
  }
  const changed = before === null ? undefined : KEYS.find((key) => before.run[key] !== run[key]);
  if (changed !== undefined) return refusal(output, `changed-${changed}`, CHANGED[changed], again(part, journal));
  const last = before?.last ?? null;
  // Killed after the file had been given its name.
  if (size === undefined && last?.ended) return { from: last, ...openDone(journal) };
  const from = size === undefined ? null : last;
  if (from === null) writeNew(journal, journalLine(run));
  return { from, ...openPart(output, from?.bytes ?? 0) };
}

const KEYS = ['version', 'job', 'inputs'] as const;
const CHANGED = {
  version: 'the run was begun with another version of newsfacts',
  job: 'the run was begun with other options or paths',
  inputs: 'the files to read have changed since the run was begun',
} as const;

const again = (part: string, journal: string): string => `delete ${part} and ${journal} to begin anew`;

const refusal = (path: string, code: string, message: string, hint: string | null = null): Problem => ({
  code: `resume/${code}`,
  severity: 'error',
  path,
  line: null,
  message: `cannot go on: ${message}`,
  hint,
});

const nothing = (): void => {};

const openDone = (journal: string): Omit<Resumed, 'from'> => ({
  target: { put: async () => {}, commit: () => rmSync(journal), abandon: nothing },
  mark: nothing,
});

/** The part is synced before the journal says what it holds: a power cut can cost work, not truth. */
function openPart(output: string, from: number): Omit<Resumed, 'from'> {
  const part = partOf(output);
  const journal = journalOf(output);
  const fd = openSync(part, 'a');
  ftruncateSync(fd, from);
  let bytes = from;
  let last: Checkpoint | undefined;
  const log = openSync(journal, 'a');
  dropTorn(log, journal);
  const note = (checkpoint: Checkpoint) => {
    fdatasyncSync(fd);
    last = checkpoint;
    writeAll(log, journalLine(checkpoint));
  };
  const close = () => {
    closeSync(fd);
    closeSync(log);
  };
  return {
    mark: (place, counts) => note({ bytes, place, counts, ended: false }),
    target: {
      async put(text) {
        bytes += writeAll(fd, text);
      },
      commit() {
        if (last !== undefined) note({ ...last, bytes, ended: true });
        close();
        renameSync(part, output);
        rmSync(journal);
        syncFolder(dirname(output));
      },
      abandon() {
        close();
        if (bytes > 0) return;
        rmSync(part);
        rmSync(journal);
      },
    },
  };
}

/** The end of a line that was being written when the run was killed would run into the next. */
function dropTorn(log: number, journal: string): void {
  const bytes = readFileSync(journal);
  ftruncateSync(log, bytes.lastIndexOf('\n') + 1);
}

function writeNew(path: string, text: string): void {
  const fd = openSync(path, 'w');
  writeAll(fd, text);
  fdatasyncSync(fd);
  closeSync(fd);
}

function writeAll(fd: number, text: string): number {
  const bytes = Buffer.from(text);
  for (let from = 0; from < bytes.length; ) from += writeSync(fd, bytes, from);
  return bytes.length;
}
