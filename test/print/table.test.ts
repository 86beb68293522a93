import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { colours } from '../../src/print/colour.ts';
import { width, wrap } from '../../src/print/columns.ts';
import { plain } from '../../src/print/paint.ts';
import { printProblem } from '../../src/print/problem.ts';
import { tableWriter } from '../../src/print/table.ts';
import type { Claim } from '../../src/schema/claim.ts';
import { article, deal, figure, growth, money, priceMove } from './claims.ts';

const print = (claims: readonly Claim[], columns: number | null = null, given = {}, paint = plain): string =>
  tableWriter(paint, columns)({ article: article(given), claims }).claims;

const longWords = growth({
  metric: 'like-for-like sales at stores that have been open for more than a year',
  subject: { ...growth().subject, name: 'The Extraordinarily Longwinded Holding Company of Upper Fernhill' },
  period: { text: 'the thirteen weeks ended on the last Sunday of December', start: null, end: null },
  value: money(1_234_567.89),
});

describe('a table', () => {
  test('stands under the title, path and date, with a head and a row for each claim', () => {
    expect(print([priceMove(), deal({ period: { text: 'Tuesday', start: null, end: null } })])).toBe(
      [
        'Fernhill climbs',
        'a.txt · 2026-01-06',
        'type        subject   figure  metric                            period   line',
        '──────────  ────────  ──────  ────────────────────────────────  ───────  ────',
        'price move  Fernhill  ▲ 4%                                                  3',
        'deal        Fernhill  $2.6bn  acquisition: Larkrise (proposed)  Tuesday     3',
        '',
        '',
      ].join('\n'),
    );
  });

  test('of an article without a title is headed by the path', () => {
    expect(print([priceMove()], null, { title: null, publishedAt: null }).split('\n')[0]).toBe('a.txt');
  });

  test('of an article without claims says so', () => {
    expect(print([])).toBe('Fernhill climbs\na.txt · 2026-01-06\nno claims\n\n');
  });

  test.each([40, 60, 80, 100, 200])('keeps within %d columns and loses no letter', (columns) => {
    const text = print([longWords, priceMove()], columns, { title: 'A headline that goes on '.repeat(6) });
    for (const line of text.split('\n')) expect(width(line)).toBeLessThanOrEqual(columns);
    expect(text).not.toContain('…');
    const letters = (of: string) => [...of.replaceAll(/[\s─]/g, '')].sort().join('');
    expect(letters(text)).toBe(
      letters(print([longWords, priceMove()], null, { title: 'A headline that goes on '.repeat(6) })),
    );
  });

  test('breaks no word that fits a line of its cell', () => {
    const text = print([longWords], 80);
    for (const word of ['like-for-like', 'Extraordinarily', '$1,234,567.89', 'thirteen']) expect(text).toContain(word);
  });

  test('outside a terminal puts every claim on one line, however long', () => {
    expect(print([longWords]).split('\n')).toHaveLength(6 + 1);
  });

  test('keeps its columns with wide characters', () => {
    const wide = priceMove({ subject: { ...priceMove().subject, name: '株式会社フェルンヒル証券取引所' } });
    for (const columns of [40, 80]) {
      for (const line of print([wide, priceMove()], columns).split('\n')) {
        expect(width(line)).toBeLessThanOrEqual(columns);
      }
    }
    const [first = '', second = ''] = print([wide, priceMove()]).split('\n').slice(4);
    const upTo = (line: string) => width(line.slice(0, line.indexOf('▲')));
    expect(upTo(first)).toBe(upTo(second));
  });

  test('shows control characters instead of sending them, and line ends as spaces', () => {
    const evil = figure({
      metric: 'net\nprofit\u001b[2J',
      subject: { ...figure().subject, name: 'Fern\u202ehill' },
    });
    const text = print([evil], null, { title: 'Up\u0007date' });
    expect(text).toContain('net profit\\u{1b}[2J');
    expect(text).toContain('Fern\\u{202e}hill');
    expect(text).toContain('Up\\u{7}date');
  });

  test('of many claims has one head, and the same columns throughout', () => {
    const lines = print(Array.from({ length: 350 }, () => priceMove()))
      .trimEnd()
      .split('\n');
    expect(lines).toHaveLength(350 + 4);
    expect(new Set(lines.slice(4)).size).toBe(1);
  });

  test('colours the arrows where it may', () => {
    const text = print([priceMove(), priceMove({ direction: 'down' })], 80, {}, colours(1));
    expect(text).toContain('\u001b[32m▲\u001b[39m 4%');
    expect(text).toContain('\u001b[31m▼\u001b[39m 4%');
  });

  test.each([null, 40, 80])('says the same with colours as without (%s columns)', (columns) => {
    const claims = [longWords, priceMove(), deal()];
    const text = print(claims, columns, {}, colours(1));
    expect(stripVTControlCharacters(text).replaceAll(/ +$/gm, '')).toBe(print(claims, columns));
  });
});

test.each([
  ['one two three', 7, ['one two', 'three']],
  ['', 5, ['']],
  ['abcdefgh', 3, ['abc', 'def', 'gh']],
  ['a bcdefg h', 4, ['a', 'bcde', 'fg h']],
  ['証券取引所', 4, ['証券', '取引', '所']],
])('%j is wrapped at %d columns', (text, limit, lines) => {
  expect(wrap(text, limit)).toEqual(lines);
});

test('a problem is one line, with the hint below', () => {
  const problem = {
    code: 'read/x',
    severity: 'error',
    path: 'a\u001b.txt',
    line: 3,
    message: 'no',
    hint: 'try',
  } as const;
  expect(printProblem(problem, plain)).toBe('a\\u{1b}.txt:3  read/x  no\n  hint: try\n');
  expect(printProblem({ ...problem, line: null, hint: null }, plain)).toBe('a\\u{1b}.txt  read/x  no\n');
});
