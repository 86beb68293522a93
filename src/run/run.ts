import { type Engine, extract } from '../extract.ts';
import type { Article, ArticleRecord } from '../schema/article.ts';
import type { Claim } from '../schema/claim.ts';
import type { Problem } from '../schema/problem.ts';
import { eachArticle, type Failure, type Inputs } from './articles.ts';
import { batchesOf, inOrder, readAhead } from './batches.ts';
import type { Rest } from './place.ts';

/** What came of an article: its claims that were asked for, and their number in its record. */
export interface Extracted {
  readonly kind: 'article';
  readonly article: ArticleRecord;
  readonly claims: readonly Claim[];
  readonly problems: readonly Problem[];
  readonly bugs: readonly Problem[];
}

/** The claims of one article that `keep` lets through. */
export function extractKept(article: Article, keep: (claim: Claim) => boolean, engine?: Engine): Extracted {
  const { article: record, claims, problems, bugs } = extract(article, engine);
  const kept = claims.filter(keep);
  return { kind: 'article', article: { ...record, claims: kept.length }, claims: kept, problems, bugs };
}

/** Threads that do the work of a run. */
export interface Pool<T> {
  readonly jobs: number;
  /** What came of each of the articles, in their order; null where a thread had too little memory for them. */
  readonly work: (articles: readonly Article[]) => Promise<readonly (T | Failure)[] | null>;
  readonly close: () => Promise<void>;
}

/** Who does the work of a run: this thread, and for a large one a pool. Both are opened when they are needed. */
export interface Workers<T> {
  readonly here: () => Promise<(article: Article) => T>;
  readonly pool: (() => Promise<Pool<T>>) | null;
}

/** In UTF-16 units: below this a pool costs more than it saves. */
const SMALL = 1_000_000;

/**
 * What `workers` make of all articles behind the paths, in order, as they are read: nothing is read far ahead of what was
 * taken. The answer is the same whoever does the work. `skip` leaves out articles that an earlier run has done.
 */
export async function* run<T>(inputs: Inputs, workers: Workers<T>, skip?: Rest['skip']): AsyncGenerator<T | Failure> {
  const all = eachArticle(inputs, (article): Unworked => ({ kind: 'read', article }));
  const read = skip === undefined ? all : withoutDone(all, skip);
  if (workers.pool === null) return yield* workedHere(read, await workers.here());
  const { items, more } = await readAhead(read, SMALL);
  if (more === null) return yield* workedHere(items, await workers.here());
  const pool = await workers.pool();
  try {
    const work = (batch: readonly (Unworked | Failure)[]) => workedThere(batch, pool, workers.here);
    for await (const batch of inOrder(batchesOf(items, more), work, 2 * pool.jobs + 1)) yield* batch;
  } finally {
    await pool.close();
  }
}

/** An article that was read and not yet worked on. */
export interface Unworked {
  readonly kind: 'read';
  readonly article: Article;
}

type Items = AsyncIterable<Unworked | Failure> | Iterable<Unworked | Failure>;

async function* withoutDone(items: Items, { path, articles }: Rest['skip']): AsyncGenerator<Unworked | Failure> {
  let left = articles;
  for await (const item of items) {
    const isDone = item.kind === 'read' && left > 0 && (path === null || item.article.path === path);
    if (isDone) left -= 1;
    else yield item;
  }
}

async function* workedHere<T>(items: Items, work: (article: Article) => T): AsyncGenerator<T | Failure> {
  for await (const item of items) yield item.kind === 'read' ? workOn(item.article, work) : item;
}

/** What stands in place of what `work` makes of an article, and the article's file. */
export type BrokenWork = Extract<Failure, { kind: 'bug' }> & { readonly file: string };

/** What `work` makes of an article; an exception costs this article only. */
export function workOn<T>(article: Article, work: (article: Article) => T): T | BrokenWork {
  try {
    return work(article);
  } catch (error) {
    return { kind: 'bug', path: article.id, error, file: article.path };
  }
}

/** By the pool, or where a huge article is too much for its threads here, where there is more memory. */
async function workedThere<T>(
  batch: readonly (Unworked | Failure)[],
  pool: Pool<T>,
  here: Workers<T>['here'],
): Promise<readonly (T | Failure)[]> {
  const articles = batch.flatMap((item) => (item.kind === 'read' ? [item.article] : []));
  const worked = (articles.length === 0 ? [] : await pool.work(articles)) ?? (await eachHere(articles, here));
  let next = 0;
  return batch.map((item) => {
    if (item.kind !== 'read') return item;
    const outcome = worked[next];
    next += 1;
    if (outcome === undefined) throw new Error('a worker answered with too few articles');
    return outcome;
  });
}

async function eachHere<T>(
  articles: readonly Article[],
  here: Workers<T>['here'],
): Promise<readonly (T | BrokenWork)[]> {
  const work = await here();
  return articles.map((article) => workOn(article, work));
}
