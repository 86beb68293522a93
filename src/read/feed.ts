import type { Article } from '../schema/article.ts';
import type { Problem } from '../schema/problem.ts';
import type { ReadOptions } from './article.ts';
import type { Input } from './input.ts';
import { plainText } from './markup.ts';
import { readError } from './problem.ts';
import { openKeys, recordArticle } from './record.ts';
import { allOf, childOf, childrenOf, contentOf, type Element, readXml, wordsOf } from './xml.ts';

/** Reads RSS (0.9x, 1.0, 2.0) and Atom: an article an entry, the whole text before the summary. */
export async function* readFeed(input: Input, options: ReadOptions): AsyncGenerator<Article | Problem> {
  const { path } = input;
  const { root, problems } = await readXml(input);
  yield* problems;
  if (root === null) {
    if (problems.length === 0) yield readError('bad-xml', path, 'it holds no element');
    return;
  }
  const keys = openKeys();
  const channel = childOf(root, 'channel') ?? root;
  const publisher = wordsOf(childOf(channel, 'title'));
  const entries = [...allOf(root, 'item'), ...allOf(root, 'entry')];
  for (const entry of entries) {
    const key = keys(idOf(entry));
    const title = wordsOf(childOf(entry, 'title'));
    const content = contentElement(entry);
    if (title === null && content === undefined) {
      yield readError('no-text', `${path}#${key}`, 'the entry has neither text nor title');
      continue;
    }
    const { article, problems: doubts } = recordArticle(
      {
        key,
        title: title === null ? null : await plainText(title),
        body: content === undefined ? '' : await contentOf(content),
        date: wordsOf(first(entry, DATES)),
        source: wordsOf(childOf(childOf(entry, 'source'), 'title') ?? childOf(entry, 'source')) ?? publisher,
      },
      path,
      options,
    );
    yield* doubts;
    yield article;
  }
}

const DATES = ['pubdate', 'published', 'dc:date', 'dcterms:created', 'issued', 'date', 'updated', 'modified'];
/** "description" alone is RSS's: Media RSS has one of pictures. */
const CONTENTS = ['content:encoded', 'content', 'description', 'summary', 'abstract'];

const first = (entry: Element, names: readonly string[]): Element | undefined =>
  names.map((name) => childOf(entry, name)).find((each) => each !== undefined && wordsOf(each) !== null);

const contentElement = (entry: Element): Element | undefined => {
  const own: Element = {
    ...entry,
    children: entry.children.filter((child) => typeof child === 'string' || !MEDIA.test(child.name)),
  };
  return first(own, CONTENTS);
};

const MEDIA = /^(?:media|itunes|googleplay):/;

function idOf(entry: Element): string | null {
  const link = childrenOf(entry, 'link').find(({ attributes }) => (attributes.rel ?? 'alternate') === 'alternate');
  const about = entry.attributes['rdf:about'] ?? null;
  return (
    wordsOf(childOf(entry, 'guid') ?? childOf(entry, 'id')) ?? about ?? wordsOf(link) ?? link?.attributes.href ?? null
  );
}
