import type { Article } from '../schema/article.ts';
import type { Problem } from '../schema/problem.ts';
import type { ReadOptions } from './article.ts';
import type { Input } from './input.ts';
import { readError } from './problem.ts';
import { type ArticleRecord, oneLine, recordArticle } from './record.ts';
import { allOf, blocksOf, childOf, type Element, readXml, wordsOf } from './xml.ts';

/** Reads NITF (News Industry Text Format): one article. */
export async function* readNitf(input: Input, options: ReadOptions): AsyncGenerator<Article | Problem> {
  const { root, problems } = await readXml(input);
  yield* problems;
  const nitf = root === null ? undefined : allOf(root, 'nitf')[0];
  if (nitf === undefined) {
    if (problems.length === 0) yield readError('no-text', input.path, 'it holds no <nitf>');
    return;
  }
  const { article, problems: doubts } = recordArticle({ ...nitfRecord(nitf), key: null }, input.path, options);
  yield* doubts;
  yield article;
}

/** What a NITF document says, without its key. */
export function nitfRecord(nitf: Element): Omit<ArticleRecord, 'key'> {
  const head = childOf(nitf, 'head');
  const body = childOf(nitf, 'body');
  const top = childOf(body, 'body.head');
  const hedline = childOf(top, 'hedline');
  const below = childOf(hedline, 'hl2') === undefined ? null : wordsOf(childOf(hedline, 'hl2'));
  const dateline = wordsOf(childOf(top, 'dateline'));
  const content = childOf(body, 'body.content') ?? body;
  const copy = content === undefined ? '' : blocksOf(content);
  const docdata = childOf(head, 'docdata');
  const published = ['date.issue', 'date.release'].map((name) => childOf(docdata, name)?.attributes.norm).find(Boolean);
  const pubdata = childOf(head, 'pubdata')?.attributes;
  const story = childOf(dateline === null ? undefined : top, 'dateline');
  return {
    title: wordsOf(childOf(hedline, 'hl1') ?? hedline) ?? wordsOf(childOf(head, 'title')),
    body: [below, dateline, copy].filter((part) => part !== null && part !== '').join('\n\n'),
    date: published ?? pubdata?.['date.publication'] ?? childOf(story, 'story.date')?.attributes.norm ?? null,
    source: sourceOf(docdata, pubdata?.name, childOf(top, 'distributor')),
  };
}

function sourceOf(
  docdata: Element | undefined,
  name: string | undefined,
  distributor: Element | undefined,
): string | null {
  const holder = childOf(docdata, 'doc.copyright')?.attributes.holder;
  return wordsOf(distributor) ?? (name === undefined ? null : oneLine(name)) ?? holder ?? null;
}
