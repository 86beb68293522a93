import { isRecord, type JsonRecord } from './json-fields.ts';
import { oneLine } from './record.ts';

/** What is asked of an element of a page. */
export interface PageElement {
  readonly textContent: string | null;
  readonly getAttribute: (name: string) => string | null;
  readonly hasAttribute: (name: string) => boolean;
  readonly setAttribute: (name: string, value: string) => void;
  readonly querySelector: (selector: string) => PageElement | null;
  readonly querySelectorAll: (selector: string) => Iterable<PageElement>;
}

/** What is asked of a page. */
export type Page = Pick<PageElement, 'querySelector' | 'querySelectorAll'>;

/** What a page says of its article outside of the article. */
export interface PageHead {
  readonly title: string | null;
  readonly date: string | null;
  readonly source: string | null;
  /** The text, where the page carries it as data. */
  readonly body: string | null;
}

const DATES = [
  'article:published_time',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'article.published',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'dcterms.date',
  'publish-date',
  'publishdate',
  'pubdate',
  'pub_date',
  'date',
  'article:modified_time',
];
const TITLES = ['og:title', 'parsely-title', 'sailthru.title', 'twitter:title', 'dc.title', 'title'];
const SOURCES = ['og:site_name', 'article:publisher_name', 'dc.publisher', 'publisher', 'application-name'];

/** Headline, date and publisher of a page: JSON-LD first, then meta, then the page's own first heading and time. */
export function readHead(document: Page): PageHead {
  const data = linkedData(document);
  const meta = metaOf(document);
  const first = (names: readonly string[]) => names.map((name) => meta.get(name)).find((each) => each !== undefined);
  const source = textAt(data, 'publisher') ?? first(SOURCES) ?? null;
  const heading = [...document.querySelectorAll('h1')].map((each) => oneLine(each.textContent ?? '')).find(Boolean);
  const named = textAt(data, 'headline') ?? first(TITLES) ?? null;
  const title = named === null ? (heading ?? null) : titleOf(oneLine(named), heading, source);
  const date = textAt(data, 'datePublished') ?? first(DATES) ?? timeOf(document) ?? textAt(data, 'dateModified');
  return { title, date, source, body: textAt(data, 'articleBody') };
}

/** The heading where the title is that and more ("… | The Daily"), else without the name of the site. */
function titleOf(title: string, heading: string | undefined, source: string | null): string {
  if (heading !== undefined && heading.length > 12 && title.startsWith(heading)) return heading;
  const end = source === null ? -1 : title.toLowerCase().lastIndexOf(source.toLowerCase());
  if (source === null || end < 12 || end + source.length !== title.length) return title;
  return title.slice(0, end).replace(/(?<![\s|–—:·-])[\s|–—:·-]+$/, '') || title;
}

const ARTICLE = /(?:Article|NewsArticle|BlogPosting|Report|LiveBlogPosting)$/;

/** The first article of the page's JSON-LD, else an empty record. */
function linkedData(document: Page): JsonRecord {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const thing of thingsOf(parse(script.textContent ?? ''), 0)) {
      const types = [thing['@type']].flat().filter((type) => typeof type === 'string');
      if (types.some((type) => ARTICLE.test(type))) return thing;
    }
  }
  return {};
}

/** The things of a graph, with those that a page is about. */
function thingsOf(value: unknown, depth: number): readonly JsonRecord[] {
  if (depth > 4) return [];
  if (Array.isArray(value)) return value.flatMap((each) => thingsOf(each, depth + 1));
  if (!isRecord(value)) return [];
  return [value, ...thingsOf(value['@graph'], depth + 1), ...thingsOf(value.mainEntity, depth + 1)];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\*\]\]>\*\/)\s*$/g, ''));
  } catch {
    return null;
  }
}

/** The words under a key, also where they stand as the name of a thing. */
function textAt(data: JsonRecord, key: string): string | null {
  const [value] = [data[key]].flat();
  const text = isRecord(value) ? value.name : value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null;
}

function metaOf(document: Page): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    const content = meta.getAttribute('content')?.trim() ?? '';
    if (name === null || content === '') continue;
    const key = name.trim().toLowerCase();
    if (!found.has(key)) found.set(key, content);
  }
  return found;
}

/** The time that is marked as the publication's, else the first of the article, else of the page. */
function timeOf(document: Page): string | null {
  const times = [...document.querySelectorAll('time, [itemprop="datePublished"]')];
  const marked = times.find(
    (time) =>
      time.getAttribute('itemprop') === 'datePublished' ||
      time.hasAttribute('pubdate') ||
      /publish/i.test(time.getAttribute('class') ?? ''),
  );
  const inside = document.querySelector('article time, main time');
  for (const time of [marked, inside, times[0]]) {
    const text = time?.getAttribute('datetime') ?? time?.getAttribute('content') ?? oneLine(time?.textContent ?? '');
    if (text !== undefined && /\d/.test(text)) return text;
  }
  return null;
}
