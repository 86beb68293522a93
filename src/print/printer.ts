import type { Article, ArticleRecord } from '../schema/article.ts';
import type { Claim } from '../schema/claim.ts';
import type { ExplainedSentence } from '../schema/explain.ts';
import type { Problem } from '../schema/problem.ts';
import type { Quantity } from '../schema/quantity.ts';

/** The claims of an article, as they are to be printed. */
export interface Claims {
  readonly article: ArticleRecord;
  readonly claims: readonly Claim[];
}

/** The figures of an article, as they are to be printed. */
export interface Figures {
  readonly article: Article;
  readonly quantities: readonly Quantity[];
}

/** A sentence that holds figures, with its claims themselves. */
export interface ExplainedPart {
  readonly sentence: ExplainedSentence;
  readonly claims: readonly Claim[];
}

/** The sentences of an article that hold figures: what was read in them, and what was not. */
export interface Explained {
  readonly article: ArticleRecord;
  readonly sentences: readonly ExplainedPart[];
}

/** Prints a run piece by piece, in this order: `head` once, `article` for each, `tail` once. All may be empty. */
export interface Printer<T> {
  readonly head: () => string;
  readonly article: (found: T) => string;
  readonly tail: (problems: readonly Problem[]) => string;
}
