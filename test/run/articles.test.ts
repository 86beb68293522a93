import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eachArticle, type Inputs } from '../../src/run/articles.ts';

const folder = mkdtempSync(join(tmpdir(), 'newsfacts-'));
const at = (name: string) => join(folder, name);

beforeAll(() => {
  for (const name of ['news', 'news/deep', 'links']) mkdirSync(at(name));
  for (const name of ['news/a.txt', 'news/b.txt', 'news/deep/c.txt']) writeFileSync(at(name), `${name}\n`);
  symlinkSync('nowhere', at('links/one.txt'));
  symlinkSync('nowhere', at('links/two.png'));
  execFileSync('mkfifo', [at('links/three')]);
});
afterAll(() => rmSync(folder, { recursive: true }));

const inputs = (paths: readonly string[], given: Partial<Inputs> = {}): Inputs => ({
  paths,
  read: {},
  stdin: () => Readable.from(['from the pipe\n']),
  except: () => false,
  ...given,
});

async function take(given: Inputs, work = (path: string) => path) {
  const found: string[] = [];
  for await (const item of eachArticle(given, (article) => ({ kind: 'article' as const, path: work(article.path) }))) {
    if (item.kind === 'article') found.push(item.path);
    else if (item.kind === 'problem') found.push(`${item.problem.severity} ${item.problem.code} ${item.problem.path}`);
    else found.push(`bug ${item.path}`);
  }
  return found.map((line) => line.replace(`${folder}/`, ''));
}

test('paths are read in the order given, folders by path', async () => {
  const paths = [at('news/b.txt'), at('news'), '-'];
  expect(await take(inputs(paths))).toEqual(['news/b.txt', 'news/a.txt', 'news/deep/c.txt', '-']);
});

test('nothing is read before what came before it is taken', async () => {
  const seen: string[] = [];
  const articles = eachArticle(inputs([at('news')]), (article) => {
    seen.push(article.path);
    return { kind: 'article' as const };
  });
  await articles.next();
  expect(seen).toHaveLength(1);
  await articles.next();
  expect(seen).toHaveLength(2);
});

test('an exception costs its own article only', async () => {
  const work = (path: string) => {
    if (path.endsWith('a.txt')) throw new Error('broken');
    return path;
  };
  expect(await take(inputs([at('news')]), work)).toEqual(['bug news/a.txt', 'news/b.txt', 'news/deep/c.txt']);
});

test('a file that is excepted is passed over in a folder, and read where it is named', async () => {
  const except = (path: string) => path.endsWith('a.txt');
  expect(await take(inputs([at('news')], { except }))).toEqual(['news/b.txt', 'news/deep/c.txt']);
  expect(await take(inputs([at('news/a.txt')], { except }))).toEqual(['news/a.txt']);
});

test('in a folder, what cannot be read is an error only where its name promises an article', async () => {
  expect(await take(inputs([at('links')]))).toEqual([
    'error read/missing links/one.txt',
    'warning read/not-a-file links/three',
    'warning read/missing links/two.png',
  ]);
});

test('a standard input that fails is a problem', async () => {
  const stdin = () =>
    new Readable({
      read() {
        this.destroy(new Error('gone'));
      },
    });
  expect(await take(inputs(['-'], { stdin }))).toEqual(['error read/stdin -']);
});
