import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFiles } from '../../src/read/files.ts';
import { isReadable } from '../../src/read/format.ts';
import { readPath } from '../../src/read/index.ts';
import type { Article } from '../../src/schema/article.ts';
import type { Problem } from '../../src/schema/problem.ts';

let root = '';
const at = (path: string): string => join(root, path);
const write = (path: string, text = 'Acme rose 3%.'): void => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(at(path), text);
};

/** What is found, files by path and problems by code, without the folder of the test. */
const found = (...paths: string[]): string[] =>
  [...findFiles(paths, isReadable)].map((each) =>
    'code' in each ? `${each.code} ${each.path.replace(`${root}/`, '')}` : each.path.replace(`${root}/`, ''),
  );

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'newsfacts-files-'));
  for (const path of ['plain/b.txt', 'plain/a/z.txt', 'plain/a.txt', 'plain/B.md', 'plain/.hidden.txt']) write(path);
  write('mixed/one.txt');
  write('mixed/two.png');
  write('mixed/three');
  write('loop/in/one.txt');
  symlinkSync('..', at('loop/in/up'));
  symlinkSync('one.txt', at('loop/in/two.txt'));
  symlinkSync('nowhere.txt', at('loop/in/void.txt'));
  write('odd/new\nline .txt');
  write('empty.txt', '');
  write('report.pdf');
});

afterAll(() => rmSync(root, { recursive: true }));

describe('findFiles', () => {
  it('walks a folder in the order of whole paths, by UTF-16 units', () => {
    expect(found(at('plain'))).toEqual(['plain/B.md', 'plain/a.txt', 'plain/a/z.txt', 'plain/b.txt']);
  });

  it('keeps the order in which paths are given, and gives each file once', () => {
    expect(found(at('plain/b.txt'), at('plain'), at('plain/b.txt'))).toEqual([
      'plain/b.txt',
      'plain/B.md',
      'plain/a.txt',
      'plain/a/z.txt',
    ]);
  });

  it('joins paths as they were given', () => {
    expect(found(`${at('plain')}/`)[0]).toBe('plain/B.md');
  });

  it('tells what it left out of a folder', () => {
    expect(found(at('mixed'))).toEqual(['mixed/one.txt', 'read/skipped mixed']);
  });

  it('follows links, but in no circle', () => {
    expect(found(at('loop'))).toEqual([
      'loop/in/one.txt',
      'loop/in/two.txt',
      'read/loop loop/in/up',
      'read/missing loop/in/void.txt',
    ]);
  });

  it('keeps odd names as they are', () => {
    expect(found(at('odd'))).toEqual(['odd/new\nline .txt']);
  });

  it('takes a dash for the standard input', () => {
    expect([...findFiles(['-'], isReadable)]).toEqual([{ path: '-', named: true }]);
  });

  it('reports what is missing or no file, and goes on', () => {
    execFileSync('mkfifo', [at('pipe')]);
    expect(found(at('gone.txt'), at('pipe'), at('empty.txt'))).toEqual([
      'read/missing gone.txt',
      'read/not-a-file pipe',
      'empty.txt',
    ]);
  });
});

describe('readPath', () => {
  const all = async (path: string) => {
    const found: (Article | Problem)[] = [];
    for await (const each of readPath(at(path))) found.push(each);
    return found;
  };
  const read = async (path: string): Promise<string[]> =>
    (await all(path)).map((each) => ('code' in each ? each.code : `article ${each.id.replace(`${root}/`, '')}`));

  it.each([
    ['plain/a.txt', ['article plain/a.txt']],
    ['mixed/three', ['article mixed/three']],
    ['empty.txt', ['read/empty', 'article empty.txt']],
    ['report.pdf', ['read/unsupported']],
    ['gone.txt', ['read/missing']],
    ['plain', ['read/not-a-file']],
  ])('reads %s', async (path, expected) => {
    expect(await read(path)).toEqual(expected);
  });

  it('names what it can read', async () => {
    expect(await all('report.pdf')).toMatchObject([
      { message: 'cannot read .pdf', hint: expect.stringContaining('.txt') },
    ]);
  });
});
