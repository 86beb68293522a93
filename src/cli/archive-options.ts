import { availableParallelism } from 'node:os';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Shard } from '../run/shard.ts';

/** What the options for large runs say. */
export interface ArchiveOptions {
  readonly jobs: number;
  readonly shard: Shard | null;
  readonly resume: boolean;
}

/** The same as they were given. */
export interface GivenArchiveOptions {
  readonly jobs?: number;
  readonly shard?: Shard;
  readonly resume?: true;
}

const MOST_JOBS = 256;

function readJobs(text: string): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= 1 && value <= MOST_JOBS) return value;
  throw new InvalidArgumentError(`It must be a whole number from 1 to ${MOST_JOBS}.`);
}

function readShard(text: string): Shard {
  const [, part, of] = /^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? [];
  if (Number(part) >= 1 && Number(part) <= Number(of)) return { part: Number(part), of: Number(of) };
  throw new InvalidArgumentError('It must be a part of so many, such as 3/16.');
}

/** Adds the options for large runs. */
export const addArchiveOptions = (command: Command): Command =>
  command
    .option('-j, --jobs <number>', 'threads for a large input (default: one a core); the output is the same', readJobs)
    .option('--shard <part/of>', 'only the files of one part of so many, by the hash of their path', readShard)
    .addOption(new Option('--resume', 'go on where a run with this --output was ended; with ndjson'));

export const archiveOf = ({ jobs, shard, resume }: GivenArchiveOptions): ArchiveOptions => ({
  jobs: jobs ?? availableParallelism(),
  shard: shard ?? null,
  resume: resume === true,
});

/** Why these options cannot be had with others; null where they can. */
export function archiveFault(
  job: ArchiveOptions & {
    format: string;
    output: string | undefined;
    paths: readonly string[];
    choice: { readonly dedupe?: boolean; readonly filesFrom?: string };
  },
): string | null {
  if (!job.resume) return null;
  if (job.output === undefined || job.output === '-')
    return '--resume goes with --output, which names the file to go on with';
  if (job.format !== 'ndjson') return '--resume goes with --format ndjson';
  if (job.choice.dedupe === true) return '--resume cannot go with --dedupe: what was read before is not remembered';
  if (job.choice.filesFrom === '-') return '--resume cannot read standard input a second time';
  return job.paths.includes('-') ? '--resume cannot read standard input a second time' : null;
}
