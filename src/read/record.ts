import type { Article } from '../schema/article.ts';
import type { Problem } from '../schema/problem.ts';
import { buildArticle, type ReadOptions } from './article.ts';
import { readWarning } from './problem.ts';
import { readPublished } from './published.ts';

/** An article as a file tells of it; what it does not say is null, and then the text is asked. */
export interface ArticleRecord {
  /** What tells it from the others of its file; null where it is the only one. */
  readonly key: string | null;
  readonly title: string | null;
  readonly body: string;
  /** As it is written. */
  readonly date: string | number | null;
  readonly source: string | null;
}

/**
 * The article of a record: its text is the title, an empty line and the body; the title stands once where the body begins
 * with it. Problems are warnings.
 */
export function recordArticle(
  record: ArticleRecord,
  path: string,
  options: ReadOptions,
): { readonly article: Article; readonly problems: readonly Problem[] } {
  const id = record.key === null ? path : `${path}#${record.key}`;
  const title = oneLine(record.title ?? '');
  const written = withTitle(title, record.body.replace(LEADING_BLANKS, '').trimEnd());
  const text = written.replace(LONE, '\ufffd');
  const problems: Problem[] = [];
  if (text !== written) problems.push(readWarning('surrogate', id, 'half a character was replaced by U+FFFD'));
  const publishedAt = record.date === null ? null : readPublished(record.date, options.dateOrder);
  if (record.date !== null && publishedAt === null && options.dateForce === undefined) {
    const hint = 'say which with the date options';
    problems.push(readWarning('date', id, `the date "${String(record.date).slice(0, 40)}" is not understood`, hint));
  }
  if (!/\S/.test(text)) problems.push(readWarning('empty', id, 'there is no text in it'));
  const input = { text, path, id, ...(title === '' ? {} : { title }), ...said({ publishedAt, source: record.source }) };
  const built = buildArticle(input, options);
  return { article: built.article, problems: [...problems, ...built.problems.map((each) => ({ ...each, path: id }))] };
}

const LEADING_BLANKS = /^(?:[ \t]*\r?\n)+/;

/** A title that is one line, an empty line, and the body; the body alone where it begins with the title or there is none. */
export function withTitle(title: string, body: string): string {
  if (title === '' || startsWith(body.replace(LEADING_BLANKS, ''), title)) return body;
  return body === '' ? title : `${title}\n\n${body.replace(LEADING_BLANKS, '')}`;
}

const said = ({ publishedAt, source }: { publishedAt: string | null; source: string | null }) => ({
  ...(publishedAt === null ? {} : { publishedAt }),
  ...(source === null || source.trim() === '' ? {} : { source: oneLine(source) }),
});

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** True where the first line of the body is the title. */
function startsWith(body: string, title: string): boolean {
  const end = body.indexOf('\n');
  const first = end < 0 ? body : body.slice(0, end);
  return first.length < title.length * 2 + 100 && oneLine(first.replace(/^#{1,6}[ \t]+/, '')) === title;
}

const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const MOST_KEYS = 100_000;

/**
 * Keys for the records of a file, each once: their own, with a number behind one that comes again; by place where there is
 * none. Of very many records the own key is followed by the place: not all of them are remembered.
 */
export function openKeys(): (own: unknown) => string {
  const seen = new Map<string, number>();
  let count = 0;
  return (own) => {
    count += 1;
    const said = typeof own === 'string' || typeof own === 'number' ? oneLine(String(own)).slice(0, 500) : '';
    if (said === '') return String(count);
    const times = (seen.get(said) ?? 0) + 1;
    if (times === 1 && seen.size >= MOST_KEYS) return `${said}~${count}`;
    seen.set(said, times);
    return times === 1 ? said : `${said}~${times}`;
  };
}
