/** A JSON object. */
export type JsonRecord = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What of an article a record's fields give. */
export const MAPPED = ['id', 'title', 'text', 'date', 'source'] as const;
export type Mapped = (typeof MAPPED)[number];

/** Where a user says that the parts of an article stand: paths of keys between points. */
export type FieldMap = Readonly<Partial<Record<Mapped, string>>>;

/**
 * Where the usual news APIs put the parts of an article, best first. Read from the documents of NewsAPI, GNews, Benzinga,
 * Polygon, Alpha Vantage, Marketaux, Finnhub, Alpaca, GDELT DOC, the Guardian, NYT, WordPress, JSON Feed 1.1, IPTC ninjs 1.3
 * and 2.0, and schema.org.
 */
const FIELDS: Readonly<Record<Mapped, readonly string[]>> = {
  id: [
    'id',
    'uuid',
    'guid',
    '_id',
    'article_id',
    'articleId',
    'uri',
    '@id',
    'identifier',
    'article_url',
    'url',
    'link',
    'slug',
  ],
  title: [
    'title.rendered',
    'headline.main',
    'headline.value',
    'headlines.0.value',
    'webTitle',
    'title',
    'headline',
    'name',
    'subject',
  ],
  text: [
    'articleBody',
    'content_html',
    'content_text',
    'content.rendered',
    'content.body',
    'body_text',
    'body_html',
    'body_xhtml',
    'bodies.0.value',
    'fields.bodyText',
    'fields.body',
    'body.content',
    'body',
    'full_text',
    'fullText',
    'fulltext',
    'article_body',
    'content',
    'text',
    'article',
    'story',
    'description_text',
    'description',
    'summary',
    'abstract',
    'lead_paragraph',
    'snippet',
    'teaser',
    'excerpt.rendered',
    'excerpt',
  ],
  date: [
    'publishedAt',
    'published_at',
    'published_utc',
    'time_published',
    'datePublished',
    'date_published',
    'webPublicationDate',
    'pub_date',
    'pubDate',
    'publishDate',
    'publish_date',
    'publicationDate',
    'publication_date',
    'published',
    'versioncreated',
    'versionCreated',
    'firstcreated',
    'firstCreated',
    'seendate',
    'created_at',
    'createdAt',
    'created',
    'datetime',
    'date_gmt',
    'date',
    'timestamp',
    'updated_at',
    'updated',
  ],
  source: [
    'source.name',
    'source.title',
    'publisher.name',
    'source_name',
    'sourceName',
    'source',
    'publisher',
    'provider.name',
    'provider',
    'infosources.0.name',
    'infosource.name',
    'site_name',
    'site',
    'copyrightholder',
    'domain',
  ],
};

/** Under these keys an answer of an API keeps its articles. */
const LISTS = [
  'articles',
  'results',
  'feed',
  'data',
  'items',
  'news',
  'stories',
  'docs',
  'documents',
  'hits',
  'records',
  'response',
  'content',
  'posts',
  '@graph',
  'mainEntity',
  'associations',
];

const DEPTH = 4;

/** The records of a value that may be articles: itself, the elements of a list, or those of a list that it holds. */
export function recordsOf(value: unknown, map: FieldMap = {}, depth = 0): readonly JsonRecord[] {
  if (Array.isArray(value)) return value.flatMap((each) => (depth > DEPTH ? [] : recordsOf(each, map, depth + 1)));
  if (!isRecord(value)) return [];
  const inner = isRecord(value._source) ? value._source : value;
  const list = LISTS.map((key) => inner[key]).find((each) => isList(each) || (isRecord(each) && holdsList(each)));
  const own = hasText(inner, map);
  if (list !== undefined && depth <= DEPTH && !own) return recordsOf(list, map, depth + 1);
  return [inner];
}

const isList = (value: unknown): boolean => Array.isArray(value) && (value.length === 0 || value.some(isRecord));
const holdsList = (value: JsonRecord): boolean => LISTS.some((key) => isList(value[key]));

const hasText = (record: JsonRecord, map: FieldMap): boolean => {
  const text = fieldOf(record, 'text', map);
  return typeof text === 'string' && text !== '' && !(isList(record.items) || isList(record.articles));
};

/** The value of a part of an article: of the field that the user names, else of the first that has one. */
export function fieldOf(record: JsonRecord, part: Mapped, map: FieldMap = {}): string | number | null {
  const own = map[part];
  if (own !== undefined) return valueAt(record, own);
  for (const path of FIELDS[part]) {
    const value = valueAt(record, path);
    if (value !== null && value !== '') return value;
  }
  return null;
}

/** What stands at a path of keys; lines where it is a list of words. A key may itself hold points. */
function valueAt(record: JsonRecord, path: string): string | number | null {
  let value: unknown = Object.hasOwn(record, path) ? record[path] : record;
  if (value === record) {
    for (const key of path.split('.')) {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return null;
      value = (value as JsonRecord)[key];
    }
  }
  if (typeof value === 'string' || typeof value === 'number') return value;
  const lines = Array.isArray(value) && value.every((each) => typeof each === 'string') ? value : [];
  return lines.length === 0 ? null : lines.join('\n\n');
}
