import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, expect, test } from 'vitest';
import { type Pool, run } from '../../src/run/run.ts';
import type { Article } from '../../src/schema/article.ts';

const folder = mkdtempSync(join(tmpdir(), 'newsfacts-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('what is too much for the memory of a thread is worked on here, in its place', async () => {
  const paths = ['a', 'b', 'c'].map((name) => join(folder, `${name}.txt`));
  for (const path of paths) writeFileSync(path, 'Nothing happened. '.repeat(60_000));
  const inputs = { paths, read: {}, stdin: () => Readable.from([]), except: () => false };
  const worked = (by: string) => (article: Article) => ({ by, path: article.path });
  const pool: Pool<ReturnType<ReturnType<typeof worked>>> = {
    jobs: 2,
    work: async (articles) => (articles.some(({ path }) => path === paths[1]) ? null : articles.map(worked('thread'))),
    close: async () => {},
  };
  const outcomes = [];
  for await (const each of run(inputs, { here: async () => worked('here'), pool: async () => pool }))
    outcomes.push(each);
  expect(outcomes).toEqual(paths.map((path, n) => ({ by: n === 1 ? 'here' : 'thread', path })));
});
