import type { Place } from './place.ts';

/** What a run must have in common with the one that it goes on with. */
export interface RunName {
  readonly version: string;
  /** Digests of what was asked, and of the files to read. */
  readonly job: string;
  readonly inputs: string;
}

/** What had been counted. */
export interface Counts {
  readonly articles: number;
  readonly finds: number;
  readonly problems: number;
  readonly errors: number;
  readonly bugs: number;
}

/** So many bytes of output hold all that came up to a place. */
export interface Checkpoint {
  readonly bytes: number;
  readonly place: Place | null;
  readonly counts: Counts;
  /** Nothing is left to do but to give the file its name. */
  readonly ended: boolean;
}

/** A line of a journal: its head is a run's name, then come checkpoints. */
export const journalLine = (entry: RunName | Checkpoint): string => `${JSON.stringify(entry)}\n`;

/**
 * Reads a journal: the name of its run, and the last checkpoint that an output of `size` bytes bears out, null where there
 * is none. Null where the text is no journal. A last line without its end was being written and does not count.
 */
export function readJournal(text: string, size: number): { run: RunName; last: Checkpoint | null } | null {
  const lines = text.split('\n').slice(0, -1);
  const run = parse(lines[0]);
  if (!isRunName(run)) return null;
  const checkpoints = lines.slice(1).map(parse).filter(isCheckpoint);
  return { run, last: checkpoints.findLast(({ bytes }) => bytes <= size) ?? null };
}

function parse(line: string | undefined): unknown {
  try {
    return JSON.parse(line ?? '');
  } catch {
    return null;
  }
}

const has = (value: unknown, keys: readonly string[]): boolean =>
  typeof value === 'object' && value !== null && keys.every((key) => key in value);

const isRunName = (value: unknown): value is RunName => has(value, ['version', 'job', 'inputs']);
const isCheckpoint = (value: unknown): value is Checkpoint => has(value, ['bytes', 'place', 'counts', 'ended']);
