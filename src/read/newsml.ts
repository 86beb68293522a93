import type { Article } from '../schema/article.ts';
import type { Problem } from '../schema/problem.ts';
import type { ReadOptions } from './article.ts';
import type { Input } from './input.ts';
import { plainText } from './markup.ts';
import { nitfRecord } from './nitf.ts';
import { readError, readWarning } from './problem.ts';
import { type ArticleRecord, openKeys, recordArticle } from './record.ts';
import { allOf, blocksOf, childOf, type Element, isElement, rawOf, readXml, wordsOf } from './xml.ts';

/** Reads NewsML-G2 (a news message or item) and NewsML 1: an article an item of text. */
export async function* readNewsml(input: Input, options: ReadOptions): AsyncGenerator<Article | Problem> {
  const { path } = input;
  const { root, problems } = await readXml(input);
  yield* problems;
  const items = root === null ? [] : allOf(root, 'newsitem');
  const keys = openKeys();
  let other = 0;
  for (const item of items) {
    const record = await recordOf(item);
    if (record === null) {
      other += 1;
      continue;
    }
    const key = items.length === 1 ? null : keys(idOf(item));
    const { article, problems: doubts } = recordArticle({ ...record, key }, path, options);
    yield* doubts;
    yield article;
  }
  if (other > 0)
    yield readWarning('skipped', path, `${other} ${other === 1 ? 'item holds' : 'items hold'} no text: left out`);
  if (items.length === 0 && problems.length === 0) yield readError('no-text', path, 'it holds no news item');
}

const idOf = (item: Element): string | null =>
  item.attributes.guid ?? wordsOf(allOf(item, 'newsitemid')[0]) ?? wordsOf(allOf(item, 'publicidentifier')[0]);

/** An item's text; null of a picture and the like. */
async function recordOf(item: Element): Promise<Omit<ArticleRecord, 'key'> | null> {
  const nitf = allOf(item, 'nitf')[0];
  const inner = nitf === undefined ? null : nitfRecord(nitf);
  const body = inner?.body ?? (await bodyOf(item));
  const title = wordsOf(allOf(item, 'headline')[0]) ?? inner?.title ?? null;
  if (body === null && (title === null || holdsOther(item))) return null;
  return {
    title,
    body: body ?? '',
    date: dateOf(item) ?? inner?.date ?? null,
    source: sourceOf(item) ?? inner?.source ?? null,
  };
}

const holdsOther = (item: Element): boolean => allOf(item, 'remotecontent').length > 0;

async function bodyOf(item: Element): Promise<string | null> {
  const inline = allOf(item, 'inlinexml')[0] ?? allOf(item, 'datacontent')[0];
  if (inline?.children.some(isElement)) return blocksOf(bodyElement(inline));
  const data = allOf(item, 'inlinedata')[0] ?? inline;
  if (data === undefined) return null;
  return plainText(rawOf(data).trim());
}

/** The body of a page that stands inline: its head is no text. */
const bodyElement = (inline: Element): Element => allOf(inline, 'body')[0] ?? inline;

const DATES = ['contentcreated', 'versioncreated', 'firstcreated', 'thisrevisioncreated', 'dateandtime'];

const dateOf = (item: Element): string | null =>
  DATES.map((name) => wordsOf(allOf(item, name)[0])).find((date) => date !== null) ?? null;

function sourceOf(item: Element): string | null {
  for (const name of ['infosource', 'provider', 'creditline']) {
    const element = allOf(item, name)[0];
    const said = wordsOf(childOf(element, 'name')) ?? element?.attributes.literal ?? wordsOf(element);
    if (said !== null && said !== undefined) return said;
  }
  return null;
}
