import type { ReadOptions } from '../../src/read/article.ts';
import { type Found, readInput, readPath } from '../../src/read/index.ts';
import { inputOf } from '../../src/read/input.ts';
import type { Article } from '../../src/schema/article.ts';
import type { Problem } from '../../src/schema/problem.ts';

/** What was read, apart. */
export interface Sorted {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
  /** The codes of the problems. */
  readonly codes: readonly string[];
}

export async function sorted(found: AsyncIterable<Found>): Promise<Sorted> {
  const articles: Article[] = [];
  const problems: Problem[] = [];
  for await (const each of found) {
    if ('severity' in each) problems.push(each);
    else articles.push(each);
  }
  return { articles, problems, codes: problems.map(({ code }) => code) };
}

/** Reads bytes as a file of that name. */
export const readBytes = (bytes: Uint8Array | string, name: string, options: ReadOptions = {}): Promise<Sorted> =>
  sorted(readInput(inputOf(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, name), options, 0));

export const readFile = (path: string, options: ReadOptions = {}): Promise<Sorted> => sorted(readPath(path, options));

/** The only article of bytes. */
export async function readOne(bytes: Uint8Array | string, name: string, options: ReadOptions = {}): Promise<Article> {
  const { articles, problems } = await readBytes(bytes, name, options);
  const [article] = articles;
  if (article === undefined || articles.length > 1) {
    throw new Error(`${articles.length} articles; ${JSON.stringify(problems)}`);
  }
  return article;
}
