import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isReadable } from '../../src/read/format.ts';
import type { Inputs } from '../../src/run/articles.ts';
import { digestOf, type Place, restOf } from '../../src/run/place.ts';
import { run } from '../../src/run/run.ts';
import { inShard, shardInputs } from '../../src/run/shard.ts';

const folder = mkdtempSync(join(tmpdir(), 'newsfacts-'));
const before = process.cwd();
const FILES = ['a/1.txt', 'a/2.txt', 'a/b/3.txt', 'a/b/4.txt', 'a/c.txt', 'd.txt', 'e.txt'];

beforeAll(() => {
  process.chdir(folder);
  mkdirSync('a/b', { recursive: true });
  for (const name of FILES) writeFileSync(name, name);
});
afterAll(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true });
});

const inputs = (paths: readonly string[]): Inputs => ({
  paths,
  read: {},
  stdin: () => Readable.from([]),
  except: () => false,
});

/** The paths that a run reads, from a place on. */
async function read(given: Inputs, place?: Place): Promise<readonly string[]> {
  const rest = place === undefined ? { inputs: given, skip: undefined } : restOf(given, place);
  const found: string[] = [];
  const workers = {
    here:
      async () =>
      ({ path }: { path: string }) => ({ kind: 'article' as const, path }),
    pool: null,
  };
  for await (const outcome of run(rest.inputs, workers, rest.skip)) {
    if (outcome.kind === 'article') found.push(outcome.path);
  }
  return found;
}

const plain = (path: string): string => path.replace('./', '');

describe('a run that goes on', () => {
  test.each<[readonly string[]]>([
    [['a']],
    [['./a', 'd.txt', 'e.txt']],
    [['a/2.txt', 'd.txt', 'a/']],
    [['a/b', 'a', 'a/b/3.txt', 'd.txt']],
    [['a', 'a/b/4.txt', './a/2.txt', 'e.txt']],
    [['e.txt', 'a/b/', 'd.txt', 'a', 'e.txt']],
    [['.']],
  ])('over %j reads what is left, from wherever it goes on', async (paths) => {
    const all = await read(inputs(paths));
    expect(new Set(all.map(plain)).size).toBe(all.length);
    for (const [index, path] of all.entries()) {
      expect(await read(inputs(paths), { path, done: 1, total: index + 1 })).toEqual(all.slice(index + 1));
      expect(await read(inputs(paths), { path, done: 0, total: index })).toEqual(all.slice(index));
    }
  });

  test('counts from the start where the path does not tell which files are done', async () => {
    const place = { path: 'news.zip/1.txt', done: 1, total: 5 };
    expect(await read(inputs(['a', 'd.txt', 'e.txt']), place)).toEqual(['d.txt', 'e.txt']);
  });
});

describe('a shard', () => {
  test.each([['.'], [...FILES]])('of so many has each file in one part, in order', async (...paths) => {
    const parts = await Promise.all([1, 2, 3].map((part) => read(shardInputs(inputs(paths), { part, of: 3 }))));
    expect(parts.flat().map(plain).sort()).toEqual([...FILES].sort());
    for (const part of parts) expect([...part].sort()).toEqual(part);
    expect(await read(shardInputs(inputs(paths), { part: 1, of: 1 }))).toEqual(await read(inputs(paths)));
  });

  test('is told by the path alone, however it is led to', () => {
    expect(inShard('./a/1.txt', { part: 2, of: 2 })).toBe(inShard('a/1.txt', { part: 2, of: 2 }));
    const parts = Array.from({ length: 1000 }, (_, n) =>
      [1, 2, 3, 4].find((part) => inShard(`${n}.txt`, { part, of: 4 })),
    );
    for (const part of [1, 2, 3, 4]) expect(parts.filter((each) => each === part).length).toBeGreaterThan(200);
    // Another answer would read files twice where machines run different versions.
    expect([...'abcdefgh'].map((name) => (inShard(name, { part: 1, of: 2 }) ? 1 : 0)).join('')).toBe('00110100');
  });
});

test('the digest of the inputs tells any change of a file', async () => {
  const digest = () => digestOf(inputs(['a', 'd.txt']), isReadable);
  const first = await digest();
  expect(await digest()).toBe(first);
  writeFileSync('a/new.txt', 'new');
  const second = await digest();
  writeFileSync('a/new.txt', 'longer');
  const third = await digest();
  rmSync('a/new.txt');
  expect(new Set([first, second, third]).size).toBe(3);
  expect(await digest()).toBe(first);
});
