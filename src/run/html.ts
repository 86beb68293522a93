import { readError } from '../read/problem.ts';
import type { Problem } from '../schema/problem.ts';

/** The text and title of a page; `url` is where it stood, for the links in it. */
export const htmlToText = (
  _html: string,
  _url: string | null,
): { readonly text: string; readonly title: string | null } | Problem => ({
  ...readError('html', '-', 'a record without "text" is not read yet: "html" alone is not enough'),
  code: 'stream/html-unsupported',
});
