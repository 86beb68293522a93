import type { Paint } from '../print/paint.ts';
import { printProblem } from '../print/problem.ts';
import type { Failure } from '../run/articles.ts';
import type { Counts } from '../run/journal.ts';
import type { Problem } from '../schema/problem.ts';
import { bugText } from './bug.ts';
import { EXIT, type Exit, type Io } from './io.ts';

/** Keeps count of a run, tells its problems on stderr as they come, and knows the exit code. */
export interface Report {
  readonly fail: (failure: Failure) => void;
  /** An article was read, with so many finds. */
  readonly count: (finds: number) => void;
  readonly problem: (problem: Problem) => void;
  /** A bug that showed in a check. */
  readonly bug: (problem: Problem) => void;
  /** To be called after the last outcome: that there was nothing to read is a problem too. */
  readonly close: (paths: readonly string[]) => void;
  /** A line of counts. */
  readonly summary: () => void;
  readonly counts: () => Counts;
  readonly exit: () => Exit;
}

/**
 * How a report tells: `quiet` leaves only errors, `noun` is what is looked for, `keep` is given every problem, `before` is
 * called before anything is said. `counts` are those of an earlier part of the run; a run may be allowed to have nothing.
 */
interface ReportStyle {
  readonly paint: Paint;
  readonly quiet: boolean;
  readonly noun: 'claim' | 'figure' | 'sentence' | 'article';
  readonly keep?: (problem: Problem) => void;
  readonly before?: () => void;
  readonly counts?: Counts;
  readonly mayBeEmpty?: boolean;
}

const NONE: Counts = { articles: 0, finds: 0, problems: 0, errors: 0, bugs: 0 };

/** A report to `io.stderr`. */
export function newReport(io: Io, style: ReportStyle): Report {
  const { paint, quiet, noun, keep, before, mayBeEmpty = false } = style;
  const count = { ...(style.counts ?? NONE) };
  const isEmpty = () => count.articles === 0 && !(mayBeEmpty && count.errors === 0);
  const say = (text: string) => {
    before?.();
    io.stderr.write(text);
  };
  const add = (problem: Problem) => {
    count.problems += 1;
    keep?.(problem);
  };

  const addProblem = (problem: Problem) => {
    add(problem);
    if (problem.severity === 'error') count.errors += 1;
    if (problem.severity === 'error' || !quiet) say(printProblem(problem, paint));
  };
  const addBug = (problem: Problem, error: unknown) => {
    add(problem);
    count.bugs += 1;
    say(bugText(error, io.env, problem.path));
  };
  return {
    fail(failure) {
      if (failure.kind === 'problem') addProblem(failure.problem);
      else addBug(bugProblem(failure), failure.error);
    },
    count(finds) {
      count.articles += 1;
      count.finds += finds;
    },
    problem: addProblem,
    bug: (problem) => addBug(problem, `${problem.code} ${problem.message}`),
    close(paths) {
      if (isEmpty() && count.errors === 0 && count.bugs === 0) addProblem(nothingRead(paths));
    },
    summary() {
      if (!quiet && count.articles > 0) {
        const trouble = count.problems === 0 ? '' : `; ${counted(count.problems, 'problem')}`;
        say(`${counted(count.finds, noun)} in ${counted(count.articles, 'article')}${trouble}\n`);
      }
    },
    counts: () => ({ ...count }),
    exit() {
      if (count.bugs > 0) return EXIT.bug;
      if (isEmpty()) return EXIT.nothing;
      return count.errors > 0 ? EXIT.some : EXIT.done;
    },
  };
}

const error = { severity: 'error', line: null, hint: null } as const;

const bugProblem = ({ path, error: thrown }: { path: string; error: unknown }): Problem => ({
  ...error,
  code: 'bug/exception',
  path,
  message: (thrown instanceof Error ? thrown.message : String(thrown)) || 'unknown',
});

const nothingRead = (paths: readonly string[]): Problem => ({
  ...error,
  code: 'read/nothing',
  path: paths.length === 1 ? (paths[0] ?? '') : `${paths.length} paths`,
  message: 'holds nothing that newsfacts reads',
});

const counted = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
