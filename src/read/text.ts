import type { Article } from '../schema/article.ts';
import type { Problem } from '../schema/problem.ts';
import { buildArticle, type ReadOptions } from './article.ts';
import { decode } from './decode.ts';
import { isProblem } from './problem.ts';

/** Reads plain text: one article. */
export function* readText(bytes: Uint8Array, path: string, options: ReadOptions): Generator<Article | Problem> {
  const decoded = decode(bytes, path);
  if (isProblem(decoded)) return yield decoded;
  yield* decoded.problems;
  const { article, problems } = buildArticle({ text: decoded.text, path }, options);
  yield* problems;
  yield article;
}
