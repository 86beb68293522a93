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

/** An article as a printer wrote it, in this thread or another: its claims, and its record where the format lists them. */
export interface Printed {
  readonly claims: string;
  readonly record: string;
}

/** Writes the claims of an article; it keeps nothing of the articles before. */
export type ClaimWriter = (found: Claims) => Printed;

/** Text that is put by until the end of a run. */
export interface Spill {
  readonly add: (text: string) => void;
  /** All of it, in pieces. */
  readonly read: () => Iterable<string>;
}

/**
 * Prints a run piece by piece, in this order: `head` once, `article` for each, `tail` once. All may be empty. `problem`
 * tells it of what went wrong, at any time before the tail.
 */
export interface Printer<T> {
  readonly head: () => string;
  readonly article: (found: T) => string;
  readonly problem: (problem: Problem) => void;
  readonly tail: () => Iterable<string>;
}

/** What is the same for printers without head and tail. */
export const LINES_ONLY = {
  head: () => '',
  problem: () => {},
  tail: () => [],
} as const satisfies Omit<Printer<never>, 'article'>;

/** Prints what a claim writer wrote. */
export const linePrinter = (): Printer<Printed> => ({ ...LINES_ONLY, article: ({ claims }) => claims });
