import type { Readable } from 'node:stream';
import type { ReadOptions } from '../read/article.ts';
import { findFiles } from '../read/files.ts';
import { openDuplicates } from '../read/fingerprint.ts';
import { isReadable } from '../read/format.ts';
import { readPath, readStream } from '../read/index.ts';
import { foreignLanguage } from '../read/language.ts';
import { isProblem, readWarning } from '../read/problem.ts';
import { openSelect } from '../read/select.ts';
import type { Article } from '../schema/article.ts';
import type { Problem } from '../schema/problem.ts';

/** What stands in place of an article: a problem of reading, or an exception that nobody foresaw. */
export type Failure =
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'bug'; readonly path: string; readonly error: unknown };

export interface Inputs {
  readonly paths: readonly string[];
  readonly read: ReadOptions;
  /** Where `-` is read from. */
  readonly stdin: () => Readable;
  /** A file to pass over where a folder holds it, such as the one being written. */
  readonly except: (path: string) => boolean;
  /** Globs for the files of folders: see `openSelect`. */
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  /** Passes over articles that say what an earlier one said. */
  readonly dedupe?: boolean;
}

/**
 * What `work` makes of each article of files, folders and `-` (standard input), in the order given and by path within a
 * folder, one at a time: nothing is read before what came of the one before it has been taken. An exception of `work`
 * costs its own article only.
 */
export async function* eachArticle<T>(inputs: Inputs, work: (article: Article) => T): AsyncGenerator<T | Failure> {
  const { paths, read, except } = inputs;
  const screen = openScreen(inputs);
  const select = await openSelect(inputs.include ?? [], inputs.exclude ?? []);
  for (const found of findFiles(paths, isReadable, select)) {
    if (isProblem(found)) yield { kind: 'problem', problem: paths.includes(found.path) ? found : ofWalk(found) };
    else if (found.named && found.path === '-')
      yield* worked('-', () => readStream(inputs.stdin(), read), screen, work);
    else if (found.named || !except(found.path))
      yield* worked(found.path, () => readPath(found.path, read, found.named), screen, work);
  }
}

/** A link to nowhere or a pipe that a folder holds is an error only where its name promises something readable. */
const ofWalk = (problem: Problem): Problem =>
  (problem.code === 'read/missing' || problem.code === 'read/not-a-file') && !isReadable(problem.path)
    ? { ...problem, severity: 'warning' }
    : problem;

/** Why an article is passed over; null where it is not. */
type Screen = (article: Article) => Promise<Problem | null>;

function openScreen({ read, dedupe }: Inputs): Screen {
  const findEarlier = dedupe === true ? openDuplicates() : null;
  return async (article) => {
    const language = read.anyLanguage === true ? null : await foreignLanguage(article);
    if (language !== null) {
      const hint = '--any-language reads it all the same';
      return readWarning('language', article.id, `skipped: this is not English (${language})`, hint);
    }
    const earlier = findEarlier?.(article) ?? null;
    return earlier === null
      ? null
      : readWarning('duplicate', article.id, `skipped: it says the same as article ${earlier} of this run`);
  };
}

async function* worked<T>(
  path: string,
  read: () => AsyncIterable<Article | Problem>,
  screen: Screen,
  work: (article: Article) => T,
): AsyncGenerator<T | Failure, void, void> {
  try {
    for await (const item of read()) {
      const problem = isProblem(item) ? item : await screen(item);
      if (problem !== null) yield { kind: 'problem', problem };
      else if (!isProblem(item)) yield workOn(item, work);
    }
  } catch (error) {
    yield { kind: 'bug', path, error };
  }
}

function workOn<T>(article: Article, work: (article: Article) => T): T | Failure {
  try {
    return work(article);
  } catch (error) {
    return { kind: 'bug', path: article.id, error };
  }
}
