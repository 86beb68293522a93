export type { GazetteerRow } from './entity/index.ts';
export { type Dropped, type Engine, type Extraction, extract, openEngine } from './extract.ts';
export { findQuantities } from './quantity/index.ts';
export { type ArticleInput, buildArticle, type ReadOptions } from './read/article.ts';
export type { Article, ArticleRecord } from './schema/article.ts';
export type { Claim, ClaimType } from './schema/claim.ts';
export type { Problem } from './schema/problem.ts';
export type { Quantity } from './schema/quantity.ts';
