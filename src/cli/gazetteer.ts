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
 * An engine that knows the names of the job's files before its own, those of the first file first; undefined where there
 * are none. What is wrong with the files is told on stderr, and where a row could not be read the answer is null.
 */
export async function engineFor({ gazetteer, quiet }: GazetteerJob, io: Io): Promise<Engine | undefined | null> {
  if (gazetteer.length === 0) return undefined;
  const [{ readGazetteer }, { openEngine }] = await Promise.all([
    import('../read/gazetteer.ts'),
    import('../extract.ts'),
  ]);
  const read = gazetteer.map(readGazetteer);
  const problems = read.flatMap((file) => file.problems);
  const errors = problems.filter(({ severity }) => severity === 'error');
  for (const problem of quiet ? errors : problems) io.stderr.write(printProblem(problem, plain));
  return errors.length > 0 ? null : openEngine(read.flatMap(({ rows }) => rows));
}
