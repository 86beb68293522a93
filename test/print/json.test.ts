import { expect, test } from 'vitest';
import { jsonLine, jsonPrinter } from '../../src/print/json.ts';
import { ndjsonPrinter } from '../../src/print/ndjson.ts';
import { ClaimLine, Output } from '../../src/schema/output.ts';
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

function print(claims = all, problems = [problem]): string {
  const printer = jsonPrinter({ name: 'newsfacts', version: '1.2.3' });
  return printer.head() + printer.article({ article: article(), claims }) + printer.tail(problems);
}

test('a document is JSON of the published shape, its keys in order', () => {
  const document = JSON.parse(print());
  expect(Output.parse(document)).toEqual(document);
  expect(Object.keys(document)).toEqual(['schema', 'generator', 'claims', 'articles', 'problems']);
  expect(document.claims).toEqual(all);
  expect(document.problems).toEqual([problem]);
});

test('each claim stands on a line of its own', () => {
  const lines = print().split('\n');
  expect(lines.filter((line) => line.startsWith('{"type"'))).toHaveLength(all.length);
});

test('claims of several articles are joined, and articles without claims leave no trace among them', () => {
  const printer = jsonPrinter({ name: 'newsfacts', version: '1.2.3' });
  const parts = [[], [priceMove()], [], [deal()]].map((claims) => printer.article({ article: article(), claims }));
  const document = JSON.parse(printer.head() + parts.join('') + printer.tail([]));
  expect(document.claims).toHaveLength(2);
  expect(document.articles).toHaveLength(4);
});

test('a document without anything is whole', () => {
  const printer = jsonPrinter({ name: 'newsfacts', version: '1.2.3' });
  const document = JSON.parse(printer.head() + printer.tail([]));
  expect(document).toMatchObject({ claims: [], articles: [], problems: [] });
});

test('a line of NDJSON is a claim with the title and date of its article after the article', () => {
  const text = ndjsonPrinter().article({ article: article(), claims: all });
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
