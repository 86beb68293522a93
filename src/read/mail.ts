import type { Email } from 'postal-mime';
import type { Article } from '../schema/article.ts';
import type { Problem } from '../schema/problem.ts';
import type { ReadOptions } from './article.ts';
import { gather, type Input } from './input.ts';
import { fragmentText } from './markup.ts';
import { isProblem, readError } from './problem.ts';
import { recordArticle } from './record.ts';

const MOST_MAIL = 64 * 1024 * 1024;
/** A text part that only says "see the other part" is shorter than this, and far shorter than the other. */
const SHORT = 200;

/** Reads a mail, such as a newsletter: its text part, else its HTML; subject, date and sender from its headers. */
export async function* readMail(input: Input, options: ReadOptions): AsyncGenerator<Article | Problem> {
  const { path } = input;
  const gathered = await gather(input, MOST_MAIL);
  if (isProblem(gathered)) return yield gathered;
  yield* gathered.problems;
  if (gathered.cut && gathered.bytes.length === 0) return;
  const mail = await parseMail(gathered.bytes);
  if (mail === null) return yield readError('bad-mail', path, 'this mail cannot be taken apart');
  const text = mail.text ?? '';
  const html = mail.html === undefined ? '' : await fragmentText(mail.html);
  const isNote = text.trim() === '' || (text.length < SHORT && html.length > text.length * 4);
  const body = isNote ? html : unwrapped(text);
  const { article, problems } = recordArticle(
    {
      key: null,
      title: mail.subject ?? null,
      body,
      date: headerDate(mail),
      source: mail.from?.name || mail.from?.address || null,
    },
    path,
    options,
  );
  yield* problems;
  yield article;
}

async function parseMail(bytes: Uint8Array) {
  const { default: PostalMime } = await import('postal-mime');
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: 50 });
  } catch {
    return null;
  }
}

/** The header as written: the parser's own date is set to another zone. */
function headerDate({ date, headers }: Email): string | null {
  return headers.find(({ key }) => key === 'date')?.value ?? date ?? null;
}

/** Line ends of mail as those of text, without the spaces that mark a line that flows on. */
const unwrapped = (text: string): string => text.replace(/\r\n/g, '\n').replace(/(?<![ \t])[ \t]+$/gm, '');
