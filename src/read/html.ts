import type { Article } from '../schema/article.ts';
import type { Problem } from '../schema/problem.ts';
import type { ReadOptions } from './article.ts';
import { type Decoded, decode } from './decode.ts';
import { type Page, readHead } from './html-head.ts';
import { gather, type Input } from './input.ts';
import { depthOf, fragmentText, MOST_DEPTH } from './markup.ts';
import { isProblem, readError } from './problem.ts';
import { recordArticle } from './record.ts';

/** A page of this size takes a second or two and some hundred megabytes. */
const MOST_PAGE = 32 * 1024 * 1024;
const DECLARED = /<meta\b[^>]{0,200}\bcharset\s*=\s*["']?\s*([\w.:-]{2,40})/i;
const XML_DECLARED = /^\s*<\?xml\b[^>]{0,100}\bencoding\s*=\s*["']([\w.:-]{2,40})["']/i;

/** Reads a saved page: its main text, with headline, date and publisher from what it says of itself. */
export async function* readHtml(input: Input, options: ReadOptions): AsyncGenerator<Article | Problem> {
  const gathered = await gather(input, MOST_PAGE);
  if (isProblem(gathered)) return yield gathered;
  yield* gathered.problems;
  if (gathered.cut && gathered.bytes.length === 0) return;
  const decoded = decodePage(gathered.bytes, input.path, null);
  if (isProblem(decoded)) return yield decoded;
  yield* decoded.problems;
  yield* await readPage(decoded.text, { path: input.path, key: null }, options);
}

/** The text of a page, by its mark, the encoding that `declared` or its own head names, else as it looks. */
export function decodePage(bytes: Uint8Array, path: string, declared: string | null): Decoded | Problem {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const stated = declared ?? XML_DECLARED.exec(head)?.[1] ?? DECLARED.exec(head)?.[1] ?? null;
  return decode(bytes, path, stated);
}

/** The article of a page that is decoded, and what is wrong with it. `key` is for one of many in a file. */
export async function readPage(
  html: string,
  { path, key, url = null }: { readonly path: string; readonly key: string | null; readonly url?: string | null },
  options: ReadOptions,
): Promise<readonly (Article | Problem)[]> {
  const id = key === null ? path : `${path}#${key}`;
  if ((await depthOf(html, MOST_DEPTH)) > MOST_DEPTH) {
    return [readError('too-deep', id, `elements are nested more than ${MOST_DEPTH} deep`, 'save the page anew')];
  }
  const { head, body } = await mainText(html);
  const { article, problems } = recordArticle(
    { key, title: head.title, body, date: head.date, source: head.source ?? (url === null ? null : hostOf(url)) },
    path,
    options,
  );
  return [...problems, article];
}

function hostOf(url: string): string | null {
  return /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? null;
}

/** The main text by readability, else all of the page's; where the page carries its article as data too, the longer. */
async function mainText(html: string) {
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')]);
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
  const head = readHead(document as unknown as Page);
  keepFigures(document as unknown as Page);
  const parsed = new Readability(document as never, { charThreshold: 150 }).parse();
  const found = await fragmentText(parsed?.content ?? '');
  const enough = found.length >= 60 && found.length * 2 >= (head.body?.length ?? 0);
  const body = enough ? found : (head.body ?? (found.length >= 60 ? found : await fragmentText(html)));
  return { head: { ...head, title: head.title ?? parsed?.title ?? null }, body };
}

/** Tells readability that a table of figures is one: it takes small tables for a means of layout and drops them. */
function keepFigures(document: Page): void {
  for (const table of document.querySelectorAll('table')) {
    const cells = [...table.querySelectorAll('td')];
    if (cells.length < 4 || table.querySelector('table') !== null) continue;
    const figures = cells.filter((cell) => /^[^A-Za-z]{0,6}\d[\d.,\s%]*\D{0,6}$/.test(cell.textContent ?? ''));
    if (figures.length * 4 >= cells.length) table.setAttribute('summary', 'figures');
  }
}
