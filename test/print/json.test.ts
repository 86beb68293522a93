import { expect, test } from 'vitest';
import { jsonLine, jsonPrinter, writeJson } from '../../src/print/json.ts';
import { writeNdjson } from '../../src/print/ndjson.ts';
import { openSpill } from '../../src/run/spill.ts';
import { ClaimLine, Output } from '../../src/schema/output.ts';
import type { Problem } from '../../src/schema/problem.ts';
import { article, deal, figure, growth, priceLevel, priceMove, priceTarget } from './claims.ts';

const all = [priceMove(), priceLevel(), priceTarget(), growth(), figure(), deal()];
const problem = {
  code: 'read/missing',
  severity: 'error',
  path: 'b',
  line: null,
  message: 'no such',
  hint: null,
} as const;

type Claims = readonly (typeof all)[number][];

/** The document of articles with such claims; `kept` is how much is held in memory. */
function print(articles: readonly Claims[], problems: readonly Problem[] = [problem], kept?: number): string {
  const printer = jsonPrinter({ name: 'newsfacts', version: '1.2.3' }, () => openSpill(kept));
  let text = printer.head();
  for (const claims of articles) text += printer.article(writeJson({ article: article(), claims }));
  for (const each of problems) printer.problem(each);
  return text + [...printer.tail()].join('');
}

test('a document is JSON of the published shape, its keys in order', () => {
  const document = JSON.parse(print([all]));
  expect(Output.parse(document)).toEqual(document);
  expect(Object.keys(document)).toEqual(['schema', 'generator', 'claims', 'articles', 'problems']);
  expect(document.claims).toEqual(all);
  expect(document.problems).toEqual([problem]);
});

test('each claim stands on a line of its own', () => {
  const lines = print([all]).split('\n');
  expect(lines.filter((line) => line.startsWith('{"type"'))).toHaveLength(all.length);
});

test('claims of several articles are joined, and articles without claims leave no trace among them', () => {
  const document = JSON.parse(print([[], [priceMove()], [], [deal()]]));
  expect(document.claims).toHaveLength(2);
  expect(document.articles).toHaveLength(4);
});

test('a document without anything is whole', () => {
  const document = JSON.parse(print([], []));
  expect(document).toMatchObject({ claims: [], articles: [], problems: [] });
});

test('a document is the same whether its articles and problems were put by in memory or in a file', () => {
  const articles = Array.from({ length: 2000 }, (_, index) => (index % 3 === 0 ? all : []));
  const problems = Array.from({ length: 1000 }, () => ({ ...problem, path: 'é€\u{1f600}\ud800' }));
  expect(print(articles, problems, 1)).toBe(print(articles, problems, 1e9));
});

test('a line of NDJSON is a claim with the title and date of its article after the article', () => {
  const { claims: text } = writeNdjson({ article: article(), claims: all });
  const lines = text.trimEnd().split('\n');
  expect(lines).toHaveLength(all.length);
  for (const [index, line] of lines.entries()) {
    const claim = JSON.parse(line);
    expect(ClaimLine.parse(claim)).toEqual(claim);
    expect(claim).toEqual({ ...all[index], title: 'Fernhill climbs', publishedAt: '2026-01-06' });
    const keys = Object.keys(claim);
    expect(keys.slice(keys.indexOf('article'), keys.indexOf('article') + 3)).toEqual([
      'article',
      'title',
      'publishedAt',
    ]);
  }
});

test('separators, C1 controls, bidirectional overrides and lone surrogates are escaped and come back the same', () => {
  const text = 'a\u2028b\u2029c\u009bd\u202ee\ud800f\u0007"\\';
  const line = jsonLine({ text });
  expect(line).toMatch(/^[\x20-\x7e]*$/);
  expect(JSON.parse(line)).toEqual({ text });
});
