import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';
import { newsfacts } from '../cli/streams.ts';
import { readFile } from './reading.ts';

const FOLDER = 'fixtures/formats';
const FILES = readdirSync(join(import.meta.dirname, '../..', FOLDER)).sort();

/** The same article in each file, as its first article of that title. */
async function claimsIn(name: string) {
  const { articles, problems } = await readFile(join(FOLDER, name));
  const article = articles.find(({ title }) => title === 'Halden Marine lifts outlook as ferry orders climb');
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  if (article === undefined) throw new Error(`${name} holds no such article`);
  const { claims, bugs } = extract(article);
  expect(bugs).toEqual([]);
  return { article, claims };
}

const figure = (quantity: unknown) => {
  const { kind, value, min, max, currency, text } = (quantity ?? {}) as Record<string, unknown>;
  return quantity === null ? null : { kind, value, min, max, currency, text };
};

describe('one article in every format', () => {
  it.each(FILES)('%s gives the claims of the text file, with its quotes and values', async (name) => {
    const told = async (file: string) =>
      (await claimsIn(file)).claims.map((claim) => ({
        type: claim.type,
        subject: claim.subject.name,
        metric: claim.metric,
        direction: claim.direction,
        change: figure(claim.change),
        value: figure(claim.value),
        previous: figure(claim.previous),
        period: claim.period,
        quote: claim.evidence.quote,
      }));
    const expected = await told('article.txt');
    expect(expected).toHaveLength(8);
    expect(await told(name)).toEqual(expected);
  });

  it.each(FILES)('%s gives the date', async (name) => {
    const { article } = await claimsIn(name);
    expect(article.publishedAt).toMatch(/^2026-03-10T14:30:00Z?$/);
  });

  it('gives the same ids wherever the text is the same', async () => {
    const ids = async (name: string) => (await claimsIn(name)).claims.map(({ id }) => id);
    expect(await ids('rss.xml')).toEqual(await ids('newsapi.json'));
    expect(await ids('letter.eml')).toEqual(await ids('nitf.xml'));
  });
});

describe('evidence of every format', () => {
  it.each(FILES)('%s: `newsfacts text` prints the text that it points into', async (name) => {
    const path = join(FOLDER, name);
    const { stdout } = await newsfacts(['extract', path, '--format', 'ndjson', '--quiet']);
    const claims = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(claims.length).toBeGreaterThan(7);
    for (const place of new Set(claims.map(({ evidence }) => evidence.path as string))) {
      const { stdout: text, exit } = await newsfacts(['text', place]);
      expect(exit).toBe(0);
      for (const { evidence } of claims.filter(({ evidence }) => evidence.path === place)) {
        expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
        expect(text.slice(0, evidence.start).split('\n')).toHaveLength(evidence.line);
      }
    }
  });
});
