import type { ReadOptions } from '../read/article.ts';
import { readPage } from '../read/html.ts';
import { isProblem, readError } from '../read/problem.ts';
import type { Problem } from '../schema/problem.ts';

/** What a page says: its main text, and the headline and date that it gives itself. */
export interface PageText {
  readonly text: string;
  readonly title: string | null;
  readonly publishedAt: string | null;
}

/** The text, title and date of a page; `url` is where it stood. */
export async function htmlToText(html: string, url: string | null, read: ReadOptions): Promise<PageText | Problem> {
  const found = await readPage(html, { path: '-', key: null, url }, read);
  const article = found.find((item) => !isProblem(item));
  if (article !== undefined && !isProblem(article)) return article;
  return found.find(isProblem) ?? readError('no-text', '-', 'the page has no text');
}
