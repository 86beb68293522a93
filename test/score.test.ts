import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from './support/binary.ts';

const TEXT = 'Shares of Alder rose 3% on Monday. Brook Foods said sales fell 5% to $2bn. Cedar shares rose 3% too.\n';

const GOLD = [
  {
    type: 'price_move',
    subject: ['Alder', 'Alder Inc'],
    direction: 'up',
    change: { kind: 'percent', value: 3 },
    period: { text: 'Monday', start: '2026-03-02', end: '2026-03-02' },
    quote: 'Alder rose 3%',
  },
  {
    type: 'growth',
    subject: ['Brook Foods'],
    metric: 'sales',
    direction: 'down',
    change: { kind: 'percent', value: 5 },
    value: { kind: 'money', value: 2e9, currency: 'USD' },
    attribution: 'Brook Foods',
    quote: 'sales fell 5% to $2bn',
  },
  {
    type: 'price_move',
    subject: ['Cedar'],
    direction: 'up',
    change: { kind: 'percent', value: 3 },
    quote: 'Cedar shares rose 3% too',
    optional: true,
  },
];

/** A found claim: the gold one as the program would give it, with what is to be different. */
function found(index: number, changes: Readonly<Record<string, unknown>> = {}): unknown {
  const { quote, optional, attribution, ...claim } = GOLD[index] as Record<string, unknown> & { quote: string };
  const start = TEXT.indexOf(quote);
  return {
    ...claim,
    subject: { name: (claim.subject as string[])[0], ticker: null, mention: null },
    attribution: attribution === undefined ? null : { source: attribution, text: 'said' },
    rule: `rule-${index}`,
    confidence: 0.9,
    evidence: { path: 'any/doc.txt', start, end: start + quote.length, quote },
    ...changes,
  };
}

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsfacts-'));
  writeFileSync(join(folder, 'doc.txt'), TEXT);
  writeFileSync(join(folder, 'doc.json'), JSON.stringify({ doc: 'doc', published: '2026-03-03', claims: GOLD }));
});

afterAll(() => rmSync(folder, { recursive: true }));

function runScore(args: readonly string[]) {
  return spawnSync(process.execPath, [join(ROOT, 'scripts/score.mjs'), ...args], { cwd: folder, encoding: 'utf8' });
}

function scoreOf(claims: readonly unknown[]) {
  const file = join(folder, 'claims.out');
  writeFileSync(file, JSON.stringify({ claims }));
  const { stdout } = runScore([folder, '--claims', file, '--json']);
  return JSON.parse(stdout)[folder];
}

describe('the score', () => {
  it('is full where all is right, and an optional claim counts on neither side', () => {
    const report = scoreOf([found(0), found(1), found(2)]);
    expect(report).toMatchObject({ docs: 1, gold: 2, found: 2, evidenceErrors: 0, quoteErrors: 0, misses: [] });
    for (const level of ['figure', 'detect', 'strict', 'exact']) expect(report[level].f1).toBe(1);
  });

  it('takes another type with the same figure for figure only', () => {
    const report = scoreOf([found(0, { type: 'growth', metric: 'shares' }), found(1)]);
    expect(report.figure.f1).toBe(1);
    expect(report.detect).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
  });

  it('takes a wrong subject or direction for detect only', () => {
    const report = scoreOf([found(0, { subject: { name: 'Al' } }), found(1, { direction: 'up' })]);
    expect(report.detect.f1).toBe(1);
    expect(report.strict.f1).toBe(0);
    expect(report.fields.subject).toMatchObject({ of: 2, right: 1 });
  });

  it('takes a wrong level or period for strict only', () => {
    const period = { text: 'Monday', start: '2026-03-09', end: '2026-03-09' };
    const report = scoreOf([found(0, { period }), found(1, { value: { kind: 'money', value: 2e9, currency: 'EUR' } })]);
    expect(report.strict.f1).toBe(1);
    expect(report.exact.f1).toBe(0);
  });

  it('lets a found name say a little more than an accepted one, never less', () => {
    const named = (name: string) => scoreOf([found(1, { subject: { name } })]).strict.recall;
    expect(named('Brook Foods Group plc')).toBe(0.5);
    expect(named('Brook')).toBe(0);
  });

  it('counts what is missed and what is made up', () => {
    const report = scoreOf([
      found(0),
      found(0, { type: 'figure', change: null, value: { kind: 'count', value: 9, text: '9' } }),
    ]);
    expect(report.detect).toMatchObject({ precision: 0.5, recall: 0.5 });
    expect(report.misses).toEqual([
      expect.stringMatching(/^doc: missed growth .*: sales fell 5% to \$2bn$/),
      'doc: spurious figure "9" (rule-0): Alder rose 3%',
    ]);
  });

  it('tells how well confidence parts right from wrong', () => {
    const wrong = found(1, { direction: 'up', confidence: 0.4 });
    expect(scoreOf([found(0), wrong]).confidence).toMatchObject({ upperHalf: 1, lowerHalf: 0, auc: 1 });
    expect(scoreOf([found(0)]).confidence).toMatchObject({ auc: null });
  });

  it('counts evidence that is not what stands there', () => {
    const evidence = { path: 'doc.txt', start: 0, end: 34, quote: 'something else' };
    expect(scoreOf([found(0, { evidence })]).evidenceErrors).toBe(1);
  });
});

describe('the command', () => {
  it.each([
    [[], 'no gold folders given'],
    [['nowhere'], 'no gold (NAME.json beside NAME.txt) in nowhere'],
    [['--by', 'mood', '.'], 'cannot count by mood'],
  ])('with %j says what is missing and ends with 2', (args, message) => {
    const { stderr, status } = runScore(args);
    expect(stderr).toContain(message);
    expect(stderr).toContain('usage: npm run score');
    expect(status).toBe(2);
  });

  it('prints a summary, the sum of several folders and a line for each rule', () => {
    const file = join(folder, 'claims.out');
    writeFileSync(file, `${JSON.stringify(found(0))}\n${JSON.stringify(found(1))}\n`);
    const { stdout, status } = runScore(['.', folder, '--claims', file, '--by', 'rule']);
    expect(status).toBe(0);
    expect(stdout).toContain('all: 2 documents, 4 gold claims, 4 found');
    expect(stdout).toContain('strict   P 100.0  R 100.0  F1 100.0');
    expect(stdout).toMatch(/rule rule-1 +100\.0 of 2/);
  });
});
