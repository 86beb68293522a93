import { availableParallelism } from 'node:os';
import { type Command, InvalidArgumentError } from 'commander';

/** What the options for large runs say. */
export interface ArchiveOptions {
  readonly jobs: number;
}

const MOST_JOBS = 256;

function readJobs(text: string): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= 1 && value <= MOST_JOBS) return value;
  throw new InvalidArgumentError(`It must be a whole number from 1 to ${MOST_JOBS}.`);
}

/** Adds the options for large runs. */
export const addArchiveOptions = (command: Command): Command =>
  command.option(
    '-j, --jobs <number>',
    'threads for a large input (default: one a core); the output is the same',
    readJobs,
  );

export const archiveOf = ({ jobs }: Partial<ArchiveOptions>): ArchiveOptions => ({
  jobs: jobs ?? availableParallelism(),
});
