import type { Article } from '../schema/article.ts';
import type { Problem } from '../schema/problem.ts';
import type { ReadOptions } from './article.ts';
import { decode } from './decode.ts';
import { gather, type Input } from './input.ts';
import { fieldOf, isRecord, type JsonRecord } from './json-fields.ts';
import { fragmentText } from './markup.ts';
import { atLine, isProblem, readWarning } from './problem.ts';
import { recordArticle } from './record.ts';
import { wholeLines } from './text.ts';

/** A larger one is read as plain text: its marks cost little, and making markup of it much. */
const MOST_MARKDOWN = 8 * 1024 * 1024;

/** Reads Markdown: its words without its marks, with title and date from its front matter. */
export async function* readMarkdown(input: Input, options: ReadOptions): AsyncGenerator<Article | Problem> {
  const { path } = input;
  const gathered = await gather(input);
  if (isProblem(gathered)) return yield gathered;
  yield* gathered.problems;
  const bytes = gathered.cut ? wholeLines(gathered.bytes) : gathered.bytes;
  if (gathered.cut && bytes.length === 0) return;
  const decoded = decode(bytes, path);
  if (isProblem(decoded)) return yield decoded;
  yield* decoded.problems;
  const { fields, body, problem } = await frontMatter(decoded.text, path);
  if (problem !== null) yield problem;
  const { article, problems } = recordArticle(
    {
      key: null,
      title: wordsOf(fieldOf(fields, 'title', options.map)),
      body: body.length > MOST_MARKDOWN ? body : await markdownText(body),
      date: fieldOf(fields, 'date', options.map),
      source: wordsOf(fieldOf(fields, 'source', options.map)),
    },
    path,
    options,
  );
  yield* problems;
  yield article;
}

const wordsOf = (value: string | number | null): string | null => (value === null ? null : String(value));

const FRONT = /^\s*---[ \t]*\r?\n/;
const FRONT_END = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/gm;
const MOST_FRONT = 64 * 1024;

/** What stands between two lines of dashes at the head, as a record; the words of dates stay words. */
async function frontMatter(text: string, path: string) {
  const nothing = { fields: {} as JsonRecord, body: text, problem: null as Problem | null };
  const start = FRONT.exec(text)?.[0].length;
  if (start === undefined) return nothing;
  FRONT_END.lastIndex = start;
  const end = FRONT_END.exec(text);
  if (end === null || end.index > MOST_FRONT) return nothing;
  const { parse } = await import('yaml');
  const body = text.slice(end.index + end[0].length);
  try {
    const fields: unknown = parse(text.slice(start, end.index), {
      schema: 'failsafe',
      maxAliasCount: 10,
      logLevel: 'error',
    });
    return isRecord(fields) ? { ...nothing, fields, body } : nothing;
  } catch {
    return {
      ...nothing,
      body,
      problem: atLine(readWarning('front-matter', path, 'the front matter is not YAML: left out'), 1),
    };
  }
}

async function markdownText(text: string): Promise<string> {
  const { default: createParser } = await import('markdown-it');
  const markdown = createParser({ html: true, linkify: false, typographer: false, maxNesting: 50 });
  return fragmentText(markdown.render(text));
}
