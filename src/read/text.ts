import type { Article } from '../schema/article.ts';
import type { Problem } from '../schema/problem.ts';
import { buildArticle, type ReadOptions } from './article.ts';
import { decode } from './decode.ts';
import { gather, type Input } from './input.ts';
import { isProblem } from './problem.ts';

/** Reads plain text: one article. Of a text that breaks off, the lines that are whole. */
export async function* readText(input: Input, options: ReadOptions): AsyncGenerator<Article | Problem> {
  const gathered = await gather(input);
  if (isProblem(gathered)) return yield gathered;
  yield* gathered.problems;
  const bytes = gathered.cut ? wholeLines(gathered.bytes) : gathered.bytes;
  if (gathered.cut && bytes.length === 0) return;
  const decoded = decode(bytes, input.path);
  if (isProblem(decoded)) return yield decoded;
  yield* decoded.problems;
  const { article, problems } = buildArticle({ text: decoded.text, path: input.path }, options);
  yield* problems;
  yield article;
}

const LINE_FEED = 10;

/** Bytes up to the last line feed. */
export const wholeLines = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, bytes.lastIndexOf(LINE_FEED) + 1);
