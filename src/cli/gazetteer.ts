import type { GazetteerRow } from '../entity/index.ts';
import type { Engine } from '../extract.ts';
import { plain } from '../print/paint.ts';
import { printProblem } from '../print/problem.ts';
import type { Io } from './io.ts';

/** What commands that take names of one's own are asked alike. */
interface GazetteerJob {
  readonly gazetteer: readonly string[];
  readonly quiet: boolean;
}

/**
 * The names of the job's files, those of the first file first. What is wrong with the files is told on stderr, and where a
 * row could not be read the answer is null.
 */
export async function gazetteerRows(
  { gazetteer, quiet }: GazetteerJob,
  io: Io,
): Promise<readonly GazetteerRow[] | null> {
  if (gazetteer.length === 0) return [];
  const { readGazetteer } = await import('../read/gazetteer.ts');
  const read = gazetteer.map(readGazetteer);
  const problems = read.flatMap((file) => file.problems);
  const errors = problems.filter(({ severity }) => severity === 'error');
  for (const problem of quiet ? errors : problems) io.stderr.write(printProblem(problem, plain));
  return errors.length > 0 ? null : read.flatMap(({ rows }) => rows);
}

/** An engine that knows the names of the job's files before its own; undefined where there are none, null on error. */
export async function engineFor(job: GazetteerJob, io: Io): Promise<Engine | undefined | null> {
  const rows = await gazetteerRows(job, io);
  if (rows === null || job.gazetteer.length === 0) return rows === null ? null : undefined;
  const { openEngine } = await import('../extract.ts');
  return openEngine(rows);
}
