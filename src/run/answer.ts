import { type Engine, extract } from '../extract.ts';
import { type ArticleInput, buildArticle, type ReadOptions } from '../read/article.ts';
import { isProblem, readError, readWarning } from '../read/problem.ts';
import { oneLine, withTitle } from '../read/record.ts';
import type { Claim } from '../schema/claim.ts';
import type { Problem } from '../schema/problem.ts';
import { findStamps } from '../time/stamp.ts';
import { htmlToText } from './html.ts';
import type { Line } from './lines.ts';
import { type RecordName, readRecordLine } from './records.ts';

/** What a line of `newsfacts stream` is answered with, beside the id of its record as JSON. */
export type Answer =
  | { readonly claims: readonly Claim[]; readonly problems: readonly Problem[] }
  | { readonly error: { readonly code: string; readonly message: string } };

/** How records are read. */
export interface AnswerOptions {
  readonly read: ReadOptions;
  readonly keep: (claim: Claim) => boolean;
  readonly engine: Engine | undefined;
}

/** What claims and problems of a record call the place that it came from. */
const PATH = '-';

/** Answers one line. It depends on the line and the options alone, and never throws. */
export async function answerLine(
  line: Line,
  options: AnswerOptions,
): Promise<{ readonly idJson: string; readonly answer: Answer }> {
  if (line === null) return nameless('read/long-line', 'the line is longer than the limit');
  const read = readRecordLine(line);
  if (read.kind === 'blank') return nameless('read/blank-line', 'the line is blank');
  if (read.kind === 'bad') return { idJson: read.idJson, answer: failed(read.code, read.message) };
  return { idJson: read.idJson, answer: await answerRecord(read, read.fields, options) };
}

const failed = (code: string, message: string): Answer => ({ error: { code, message } });
const nameless = (code: string, message: string) => ({ idJson: 'null', answer: failed(code, message) });

async function answerRecord(name: RecordName, fields: object, { read, keep, engine }: AnswerOptions): Promise<Answer> {
  try {
    const input = await inputOf(name, fields, read);
    if (isProblem(input.given)) return failed(input.given.code, input.given.message);
    const { article, problems: doubts } = buildArticle(input.given, read);
    const { claims, problems, bugs } = extract(article, engine);
    return { claims: claims.filter(keep), problems: [...input.problems, ...doubts, ...problems, ...bugs] };
  } catch (error) {
    return failed('bug/exception', (error instanceof Error ? error.message : String(error)) || 'unknown');
  }
}

const FIELDS = ['text', 'title', 'publishedAt', 'url', 'html'] as const;

type Fields = Readonly<Record<(typeof FIELDS)[number], string | null>>;

async function inputOf(
  name: RecordName,
  record: object,
  read: ReadOptions,
): Promise<{ readonly given: ArticleInput | Problem; readonly problems: readonly Problem[] }> {
  const fields = fieldsOf(record);
  if (isProblem(fields)) return { given: fields, problems: [] };
  const id = typeof name.id === 'number' ? name.idJson : (name.id ?? PATH);
  const body =
    fields.text === null ? await fromHtml(fields, read) : { text: fields.text, title: null, publishedAt: null };
  if (isProblem(body)) return { given: body, problems: [] };
  const told = oneLine(fields.title ?? '');
  const title = told === '' ? body.title : told;
  const { publishedAt: dated, problems } = dateOf(fields.publishedAt, read);
  const publishedAt = dated ?? body.publishedAt;
  const given = { path: PATH, id, text: withTitle(told, body.text), ...(title !== null && { title }), publishedAt };
  return { given, problems };
}

/** An error that names no place: the record is named by its id. */
const bad = (code: string, message: string): Problem => readError(code, PATH, message);

function fieldsOf(record: object): Fields | Problem {
  const values: Readonly<Record<string, unknown>> = { ...record };
  if (!isName(values.id)) return bad('bad-field', '"id" is neither a string nor a number');
  const wrong = FIELDS.find((key) => values[key] != null && typeof values[key] !== 'string');
  if (wrong !== undefined) return bad('bad-field', `"${wrong}" is no string`);
  const of = (key: string): string | null => (typeof values[key] === 'string' ? values[key] : null);
  return { text: of('text'), title: of('title'), publishedAt: of('publishedAt'), url: of('url'), html: of('html') };
}

const isName = (id: unknown): boolean => id == null || typeof id === 'string' || typeof id === 'number';

const fromHtml = async ({ html, url }: Fields, read: ReadOptions) =>
  html === null ? bad('no-text', 'the record has no "text"') : htmlToText(html, url, read);

/** A date as feeds and archives write it; one that could be two, or none, is left out with a warning. */
function dateOf(given: string | null, { dateOrder, dateForce }: ReadOptions) {
  if (given === null || given.trim() === '' || dateForce !== undefined) return { publishedAt: null, problems: [] };
  const [stamp, ...more] = findStamps(given, 0, given.length);
  const [first, second] = more.length > 0 || stamp === undefined ? [] : stamp.dates;
  const date = second === undefined || dateOrder === 'dmy' ? first : dateOrder === 'mdy' ? second : undefined;
  if (date !== undefined && stamp !== undefined) return { publishedAt: date + stamp.time, problems: [] };
  const why = first === undefined ? 'is no date' : `is ${first} or ${second}`;
  return { publishedAt: null, problems: [readWarning('date', PATH, `"publishedAt" ${why}: it is left out`)] };
}
