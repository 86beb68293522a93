import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { comparedRows } from '../../bench/compare.mjs';
import { readCorpus, sample } from '../../bench/corpus.mjs';
import { findPeers } from '../../bench/installed.mjs';
import { resultsPage } from '../../bench/results.mjs';
import { ROOT } from '../support/binary.ts';

const folder = mkdtempSync(join(tmpdir(), 'newsfacts-'));
afterAll(() => rmSync(folder, { recursive: true }));

const bench = (...args) => spawnSync(process.execPath, [join(ROOT, 'bench/run.mjs'), ...args], { encoding: 'utf8' });

describe('the bench', () => {
  test.each([
    [['--no-peers'], 'claims'],
    [['quantities'], 'figures'],
  ])('measures the built-in corpus: %j', (args, what) => {
    const { status, stdout, stderr } = bench(...args, '--megabytes', '0.01', '--rounds', '1');
    expect([status, stderr]).toEqual([0, '']);
    const [head = '', row = '', ...rest] = stdout.trimEnd().split('\n');
    expect(head.split(/\s+/).slice(0, 4)).toEqual(['corpus', 'articles', 'MB', what]);
    expect(row).toMatch(/^built-in\s+16\s+0\.01\s+[1-9]\d*\s/);
    expect(rest).toEqual([]);
  });

  test.each([[['--rounds', '0']], [['--megabytes', 'few']], [['no-such-folder']], [['--faster']]])(
    'refuses %j',
    (args) => {
      const { status, stderr } = bench(...args);
      expect([status, stderr]).toEqual([2, expect.stringContaining('usage: npm run bench')]);
    },
  );

  test('tells how peers are installed, where they are not', () => {
    const { names, skipped } = findPeers(folder);
    expect(names.filter((name) => name !== 'quantulum3')).toEqual([]);
    expect(skipped[0]).toMatch(/^skipped: wink-nlp, .*compromise\/three: not installed \(npm ci --prefix bench\)$/);
  });

  test('compares by megabytes a second', () => {
    const answer = (seconds, bytes) => ({ seconds, bytes, found: 3 });
    const answers = new Map([
      ['extract', [answer(2, 8e6), answer(9, 8e6), answer(1, 8e6)]],
      ['quantities', [answer(0.5, 8e6)]],
      ['chrono-node', [answer(1, 1e6)]],
    ]);
    const rows = comparedRows(answers);
    expect(rows.map((row) => row.slice(4))).toEqual([
      ['4.00', '', ''],
      ['16.00', '', ''],
      ['1.00', '4.0x', '16x'],
    ]);
    const tables = [{ title: 'built-in', about: '16 articles', rows }];
    const page = resultsPage({ version: '1.0.0', versions: ['chrono-node 2'], skipped: [], rounds: 3, tables });
    expect(page).toContain('| chrono-node | dates | 1.00 | 3 | 1.00 | 4.0x | 16x |\n');
  });
});

test('a sample is taken evenly', () => {
  const all = readCorpus('built-in');
  const some = sample(all, 0.1);
  const places = some.map((article) => all.indexOf(article));
  expect(Buffer.byteLength(some.map(({ text }) => text).join(''))).toBeGreaterThan(90_000);
  expect(places.at(-1)).toBeGreaterThan(0.95 * all.length);
  expect(sample(all, null)).toBe(all);
  expect(sample(all, 1e-6)).toHaveLength(1);
});

test('the lock file of the peers names no registry', () => {
  expect(readFileSync(join(ROOT, 'bench/package-lock.json'), 'utf8')).not.toMatch(/"resolved"|https?:/);
});
