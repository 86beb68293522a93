import { describe, expect, it } from 'vitest';
import { readInput } from '../../src/read/index.ts';
import { inputOf } from '../../src/read/input.ts';
import { readBytes, readOne, sorted } from './reading.ts';

const summary = async (value: unknown, name = 'a.json', options = {}) =>
  (await readBytes(typeof value === 'string' ? value : JSON.stringify(value), name, options)).articles.map(
    ({ id, title, publishedAt, source, text }) => ({ id, title, publishedAt, source, text }),
  );

const TEXT = 'Acme rose 3% on Monday.';

describe('the answers of news APIs', () => {
  it.each<[string, unknown, object]>([
    [
      'NewsAPI',
      {
        status: 'ok',
        totalResults: 1,
        articles: [
          {
            source: { id: null, name: 'The Daily' },
            title: 'T',
            description: 'D',
            url: 'https://n.example/1',
            publishedAt: '2026-03-10T14:30:00Z',
            content: TEXT,
          },
        ],
      },
      { id: 'a.json#https://n.example/1', publishedAt: '2026-03-10T14:30:00Z', source: 'The Daily' },
    ],
    [
      'Benzinga',
      [
        {
          id: 17,
          author: 'A',
          created: 'Tue, 10 Mar 2026 10:30:00 -0400',
          updated: 'x',
          title: 'T',
          teaser: 'D',
          body: `<p>${TEXT}</p>`,
          url: 'u',
        },
      ],
      { id: 'a.json#17', publishedAt: '2026-03-10T10:30:00-04:00' },
    ],
    [
      'Polygon',
      {
        count: 1,
        status: 'OK',
        results: [
          {
            id: 'p1',
            publisher: { name: 'The Daily', homepage_url: 'h' },
            title: 'T',
            published_utc: '2026-03-10T14:30:00Z',
            article_url: 'u',
            description: TEXT,
          },
        ],
      },
      { id: 'a.json#p1', publishedAt: '2026-03-10T14:30:00Z', source: 'The Daily' },
    ],
    [
      'Alpha Vantage',
      {
        items: '1',
        feed: [{ title: 'T', url: 'u', time_published: '20260310T143000', summary: TEXT, source: 'The Daily' }],
      },
      { id: 'a.json#u', publishedAt: '2026-03-10T14:30:00', source: 'The Daily' },
    ],
    [
      'Marketaux',
      {
        meta: { found: 1 },
        data: [
          {
            uuid: 'm1',
            title: 'T',
            description: TEXT,
            snippet: 'S',
            published_at: '2026-03-10T14:30:00.000000Z',
            source: 'daily.example',
          },
        ],
      },
      { id: 'a.json#m1', publishedAt: '2026-03-10T14:30:00Z', source: 'daily.example' },
    ],
    [
      'Finnhub',
      [{ category: 'company', datetime: 1773153000, headline: 'T', id: 5, source: 'The Daily', summary: TEXT }],
      { id: 'a.json#5', publishedAt: '2026-03-10T14:30:00Z' },
    ],
    [
      'ninjs',
      {
        uri: 'n1',
        type: 'text',
        versioncreated: '2026-03-10T14:30:00Z',
        headline: 'T',
        body_html: `<p>${TEXT}</p>`,
        infosources: [{ name: 'The Daily' }],
      },
      { id: 'a.json#n1', publishedAt: '2026-03-10T14:30:00Z', source: 'The Daily' },
    ],
    [
      'schema.org',
      {
        '@type': 'NewsArticle',
        headline: 'T',
        datePublished: '2026-03-10',
        articleBody: TEXT,
        publisher: { name: 'The Daily' },
      },
      { id: 'a.json#1', publishedAt: '2026-03-10', source: 'The Daily' },
    ],
    [
      'the Guardian',
      {
        response: {
          results: [
            { id: 'g/1', webTitle: 'T', webPublicationDate: '2026-03-10T14:30:00Z', fields: { bodyText: TEXT } },
          ],
        },
      },
      { id: 'a.json#g/1', publishedAt: '2026-03-10T14:30:00Z' },
    ],
    [
      'WordPress',
      [{ id: 9, date_gmt: '2026-03-10T14:30:00', title: { rendered: 'T' }, content: { rendered: `<p>${TEXT}</p>` } }],
      { id: 'a.json#9', publishedAt: '2026-03-10T14:30:00' },
    ],
    [
      'a search engine',
      { hits: { total: 1, hits: [{ _id: 'x', _source: { id: 'e1', title: 'T', text: TEXT, date: '2026-03-10' } }] } },
      { id: 'a.json#e1', publishedAt: '2026-03-10' },
    ],
  ])('%s', async (_, answer, expected) => {
    expect(await summary(answer)).toMatchObject([{ title: 'T', text: `T\n\n${TEXT}`, ...expected }]);
  });

  it('GDELT gives headlines alone', async () => {
    const answer = {
      articles: [{ url: 'u', title: 'Acme up 3%', seendate: '20260310T143000Z', domain: 'daily.example' }],
    };
    expect(await summary(answer)).toMatchObject([
      { text: 'Acme up 3%', publishedAt: '2026-03-10T14:30:00Z', source: 'daily.example' },
    ]);
  });

  it('are told where they hold only how texts begin', async () => {
    const { articles, codes } = await readBytes(
      JSON.stringify([{ title: 'T', content: 'Acme rose 3%… [+812 chars]' }]),
      'a.json',
    );
    expect(articles[0]?.text).toBe('T\n\nAcme rose 3%');
    expect(codes).toEqual(['read/shortened']);
  });

  it('may be empty', async () => {
    expect(await readBytes('{"status":"ok","articles":[]}', 'a.json')).toMatchObject({ articles: [], codes: [] });
  });

  it('that are none of an article say how to map them', async () => {
    const { problems } = await readBytes('{"wind":{"speed":5}}', 'a.json');
    expect(problems).toMatchObject([
      { code: 'read/no-text', severity: 'error', hint: expect.stringContaining('--map') },
    ]);
  });
});

describe('JSON', () => {
  it('in a folder that holds no article is left out with a warning, and named is an error', async () => {
    const bytes = Buffer.from('{"doc":"a","published":"2026-03-10","claims":[]}');
    const found = await sorted(readInput({ ...inputOf(bytes, 'a.json'), named: false }, {}, 0));
    expect(found.problems).toMatchObject([{ code: 'read/no-text', severity: 'warning' }]);
    expect((await readBytes(bytes, 'a.json')).problems).toMatchObject([{ code: 'read/no-text', severity: 'error' }]);
  });

  it('is read where the user says', async () => {
    const value = { payload: { copy: TEXT, when: '2026-03-10', head: 'T', from: 'D', nr: 4 } };
    const map = {
      text: 'payload.copy',
      date: 'payload.when',
      title: 'payload.head',
      source: 'payload.from',
      id: 'payload.nr',
    };
    expect(await summary(value, 'a.json', { map })).toEqual([
      { id: 'a.json#4', title: 'T', publishedAt: '2026-03-10', source: 'D', text: `T\n\n${TEXT}` },
    ]);
  });

  it('may be several values behind one another', async () => {
    expect(await summary(`{\n"id":1,\n"text":"A."}\n\n{"id":2,"text":"B."}`)).toMatchObject([
      { text: 'A.' },
      { text: 'B.' },
    ]);
  });

  it('gives the whole elements of a list that breaks off', async () => {
    const { articles, problems } = await readBytes('{"articles":[{"text":"A."},{"text":"B."},{"text":"C', 'a.json');
    expect(articles).toHaveLength(2);
    expect(problems).toMatchObject([{ code: 'read/bad-json', line: 1 }]);
  });

  it('tells the line of what is wrong', async () => {
    const { articles, problems } = await readBytes('{"text":"A."}\nnonsense\n\n{"text":"B."}\n', 'a.jsonl');
    expect(articles.map(({ id }) => id)).toEqual(['a.jsonl#1', 'a.jsonl#2']);
    expect(problems).toMatchObject([{ code: 'read/bad-json', line: 2 }]);
  });

  it('gives keys that come again a number', async () => {
    const lines = '{"id":"x","text":"A."}\n{"id":"x","text":"B."}\n{"text":"C."}\n';
    expect((await readBytes(lines, 'a.jsonl')).articles.map(({ id }) => id)).toEqual([
      'a.jsonl#x',
      'a.jsonl#x~2',
      'a.jsonl#3',
    ]);
  });

  it('is told from text that begins with a bracket', async () => {
    expect((await readOne('[Oslo] Acme rose 3%.', 'a.txt')).text).toBe('[Oslo] Acme rose 3%.');
    expect((await readOne('{"text":"A."}', 'a.txt')).text).toBe('A.');
    expect((await readBytes('{"text":"A."}\n{"text":"B."}\n', 'a.json')).articles).toHaveLength(2);
    expect((await readBytes('[\n{"text":"A."}\n]', 'a.jsonl')).articles).toHaveLength(1);
  });
});
