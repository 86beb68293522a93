import { type Engine, extract } from '../extract.ts';
import type { ArticleRecord } from '../schema/article.ts';
import type { Claim } from '../schema/claim.ts';
import type { Problem } from '../schema/problem.ts';
import { eachArticle, type Failure, type Inputs } from './articles.ts';

/** What came of an article: its claims that were asked for, and their number in its record. */
export interface Extracted {
  readonly kind: 'article';
  readonly article: ArticleRecord;
  readonly claims: readonly Claim[];
  readonly problems: readonly Problem[];
  readonly bugs: readonly Problem[];
}

/** The claims of all articles behind the paths that `keep` lets through, in order, as they are read. */
export const run = (
  inputs: Inputs,
  keep: (claim: Claim) => boolean,
  engine?: Engine,
): AsyncGenerator<Extracted | Failure> =>
  eachArticle(inputs, (article): Extracted => {
    const { article: record, claims, problems, bugs } = extract(article, engine);
    const kept = claims.filter(keep);
    return { kind: 'article', article: { ...record, claims: kept.length }, claims: kept, problems, bugs };
  });
