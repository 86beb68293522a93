import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runBinary } from '../support/binary.ts';

const folder = mkdtempSync(join(tmpdir(), 'newsfacts-'));

/** Over a megabyte of news, which is what threads are started for; a few articles in it cannot be read. */
beforeAll(() => {
  mkdirSync(join(folder, 'news'));
  const quiet = 'Nothing else happened that day, and nobody was sorry for it.\n\n'.repeat(40);
  for (let n = 0; n < 500; n += 1) {
    const text = `Fernhill climbs\n\nShares of Fernhill Group rose ${n % 9}.5% to $${n}.20 on Tuesday.\n\n${quiet}`;
    writeFileSync(join(folder, 'news', `${String(n).padStart(3, '0')}.txt`), n % 100 === 7 ? '\u0000' : text);
  }
  writeFileSync(join(folder, 'names.csv'), 'name,kind,ticker\nFernhill Group,company,FHG\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

const extract = (...args: readonly string[]) => runBinary(['extract', 'news', ...args], { cwd: folder });

describe('the number of threads', () => {
  test.each([
    ['ndjson', '3'],
    ['json', '2'],
    ['table', '2'],
  ])('changes no byte of %s, nor what is told', (format, jobs) => {
    const one = extract('-f', format, '--gazetteer', 'names.csv', '-j', '1');
    expect(one.status).toBe(1);
    expect(one.stdout).toContain('Fernhill');
    expect(extract('-f', format, '--gazetteer', 'names.csv', '-j', jobs)).toEqual(one);
  });

  test('changes no byte of an article of fifteen megabytes among small ones', { timeout: 300_000 }, () => {
    mkdirSync(join(folder, 'huge'));
    const small = 'Shares of Brook Foods fell 2.5% on Monday.\n';
    const quiet = 'Nothing else happened that day, and nobody was sorry for it.\n\n'.repeat(10_000);
    const part = (n: number) => `Shares of Fernhill Group rose ${n}.5% on Tuesday.\n\n${quiet}`;
    writeFileSync(join(folder, 'huge/a.txt'), small);
    writeFileSync(join(folder, 'huge/b.txt'), Array.from({ length: 25 }, (_, n) => part(n)).join(''));
    writeFileSync(join(folder, 'huge/c.txt'), small);
    const run = (jobs: string) => runBinary(['extract', 'huge', '-f', 'ndjson', '-j', jobs], { cwd: folder });
    const one = run('1');
    expect(one.stdout.match(/"name":"(?:Brook|Fernhill)/g)).toHaveLength(27);
    expect(run('2')).toEqual(one);
  });

  test('leaves the filters as they are', () => {
    const args = ['-f', 'ndjson', '--subject', 'Fernhill', '--type', 'deal'];
    expect(extract(...args, '-j', '2').stdout).toBe('');
  });

  test('is at least one', () => {
    for (const jobs of ['0', '-1', '1.5', 'all', '']) expect(extract('-j', jobs).status).toBe(2);
  });
});
