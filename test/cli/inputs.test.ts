import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Output } from '../../src/schema/output.ts';
import { newsfacts } from './streams.ts';

const FORMATS = join(import.meta.dirname, '../../fixtures/formats');
const before = process.cwd();
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsfacts-'));
  process.chdir(folder);
  for (const name of ['news', 'news/deep', 'news/drafts']) mkdirSync(name);
  for (const name of ['news/a.txt', 'news/b.html.txt', 'news/deep/c.txt', 'news/drafts/d.txt', 'news/e.dat']) {
    writeFileSync(name, `Acme shares rose 3% on Monday, ${name}.\n`);
  }
});
afterAll(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true });
});

const read = async (...argv: readonly string[]) => {
  const { stdout, stderr, exit } = await newsfacts(['extract', '--json', ...argv]);
  return { paths: stdout === '' ? [] : Output.parse(JSON.parse(stdout)).articles.map(({ id }) => id), stderr, exit };
};

describe('a mixed folder', () => {
  /** 190 good files of all kinds, and ten that are broken each in a way of its own. */
  const broken: Readonly<Record<string, string | Uint8Array>> = {
    'broken.json': '{"nothing":',
    'broken.jsonl': 'no line\nof these is\n',
    'broken.xml': '<?xml version="1.0"?><plays/>',
    'broken.rss': 'no feed at all \u0000\u0001',
    'broken.html': `<html>${'<div>'.repeat(2000)}`,
    'broken.gz': gzipSync('x'.repeat(99)).subarray(0, 14),
    'broken.zip': 'PK\u0003\u0004 and no more',
    'broken.csv': 'nr,size\n1,2\n',
    'broken.warc': 'WARC/1.0\r\nContent-Length: none\r\n\r\n',
    'broken.txt': Buffer.from([0, 1, 2, 3, 0, 0, 9]),
  };

  it('of 200 files gives all that is good, ten problems, and exit 1', async () => {
    mkdirSync('mixed');
    const good = readdirSync(FORMATS).sort();
    const expected: string[] = [];
    for (let n = 0; n < 190; n += 1) {
      const name = good[n % good.length] as string;
      const copy = `mixed/${String(n).padStart(3, '0')}${name.slice(name.indexOf('.'))}`;
      copyFileSync(join(FORMATS, name), copy);
      expected.push(copy);
    }
    for (const [name, bytes] of Object.entries(broken)) writeFileSync(join('mixed', name), bytes);
    const { stdout, exit } = await newsfacts(['extract', 'mixed', '--json', '--quiet']);
    const { articles, claims, problems } = Output.parse(JSON.parse(stdout));
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect([...new Set(errors.map(({ path }) => path))].sort()).toEqual(
      Object.keys(broken)
        .map((name) => `mixed/${name}`)
        .sort(),
    );
    expect(exit).toBe(1);
    for (const path of expected) {
      const inside = articles.filter((article) => article.path === path || article.path.startsWith(`${path}!`));
      const found = claims.filter((claim) => inside.some(({ id }) => id === claim.article));
      expect(found.length, path).toBeGreaterThan(7);
    }
  });
});

describe('files are chosen', () => {
  it('by --include, whatever their ending, and --exclude, folders with all below', async () => {
    expect((await read('news', '--include', '*.dat')).paths).toEqual(['news/e.dat']);
    expect((await read('news', '--exclude', 'drafts')).paths).toEqual([
      'news/a.txt',
      'news/b.html.txt',
      'news/deep/c.txt',
    ]);
    expect((await read('news', '--include', '{deep,drafts}/*', '--exclude', 'd.*')).paths).toEqual(['news/deep/c.txt']);
    expect((await read('news', '--include', '*.none')).exit).toBe(3);
  });

  it('by a list, in its order, by lines or by NUL', async () => {
    writeFileSync('list', 'news/deep/c.txt\nnews/a.txt\r\n\n');
    expect((await read('--files-from', 'list')).paths).toEqual(['news/deep/c.txt', 'news/a.txt']);
    const { stdout } = await newsfacts(['extract', '--json', '--files-from', '-', '-0'], {
      stdin: 'news/a.txt\0news/deep/c.txt\0',
    });
    expect(Output.parse(JSON.parse(stdout)).articles).toHaveLength(2);
  });

  it('by a list that is not there: wrong usage', async () => {
    const { exit, stderr } = await read('--files-from', 'nowhere');
    expect(exit).toBe(2);
    expect(stderr).toMatch(/nowhere +read\/missing/);
  });
});

describe('articles are passed over', () => {
  const GERMAN =
    'Die Aktie der Werft ist am Dienstag um 6,4 Prozent auf 41,20 Dollar gestiegen, nachdem das Unternehmen seine Prognose für das Gesamtjahr angehoben hatte. Der Umsatz wuchs im dritten Quartal um 12 Prozent auf 1,84 Milliarden Dollar, wie die Firma mitteilte. Analysten hatten mit weniger gerechnet.\n';

  it('where they are not in English, unless asked for', async () => {
    mkdirSync('tongues');
    writeFileSync('tongues/de.txt', GERMAN);
    writeFileSync('tongues/en.txt', 'Acme shares rose 3% on Monday.\n');
    const { paths, stderr, exit } = await read('tongues');
    expect([paths, exit]).toEqual([['tongues/en.txt'], 0]);
    expect(stderr).toMatch(/de\.txt +read\/language +skipped: this is not English \(de\)/);
    expect((await read('tongues', '--any-language')).paths).toHaveLength(2);
  });

  it('where they say the same, if asked for', async () => {
    mkdirSync('same');
    for (const name of ['1', '2']) writeFileSync(`same/${name}.txt`, 'Acme shares rose 3% on Monday.\n');
    expect((await read('same')).paths).toHaveLength(2);
    const { paths, stderr, exit } = await read('same', '--dedupe');
    expect([paths, exit]).toEqual([['same/1.txt'], 0]);
    expect(stderr).toMatch(/2\.txt +read\/duplicate .*article 1 of this run/);
  });
});

describe('how files are written', () => {
  it('may be said: --from and --map', async () => {
    writeFileSync('odd.dat', '{"payload":{"copy":"Acme shares rose 3% on Monday."}}\n');
    expect((await read('odd.dat', '--from', 'jsonl', '--map', 'text=payload.copy')).paths).toEqual(['odd.dat#1']);
    const slip = await read('odd.dat', '--from', 'htlm');
    expect(slip.exit).toBe(2);
    expect(slip.stderr).toContain('Did you mean html?');
    expect((await read('odd.dat', '--map', 'copy')).exit).toBe(2);
  });

  it('is told of standard input by its content', async () => {
    const { stdout } = await newsfacts(['extract', '-', '--json'], {
      stdin: '{"id":"x","text":"Acme shares rose 3% on Monday."}',
    });
    expect(Output.parse(JSON.parse(stdout)).articles[0]?.id).toBe('-#x');
    const packed = await newsfacts(['extract', '-', '--json'], { stdin: gzipSync('Acme shares rose 3% on Monday.') });
    expect(Output.parse(JSON.parse(packed.stdout)).claims).toHaveLength(1);
  });
});

describe('newsfacts text', () => {
  const text = (...argv: readonly string[]) => newsfacts(['text', ...argv]);

  it('prints the text exactly', async () => {
    writeFileSync('exact.txt', 'One  \r\n“two”\n\n');
    expect((await text('exact.txt')).stdout).toBe('One  \r\n“two”\n\n');
  });

  it('takes a record by its key or its place', async () => {
    const path = join(FORMATS, 'articles.csv');
    const byKey = await text(path, '--id', 'gr-2');
    expect(byKey.stdout).toMatch(/^Gold steady\n\nGold rose/);
    expect((await text(`${path}#gr-2`)).stdout).toBe(byKey.stdout);
    expect((await text(`${path}#no`)).exit).toBe(3);
  });

  it('asks which where there are several', async () => {
    const { exit, stdout, stderr } = await text(join(FORMATS, 'articles.csv'));
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain('articles.csv#gr-2');
  });

  it('gives all as lines', async () => {
    const { stdout } = await text(join(FORMATS, 'articles.csv'), '--json');
    const [first, second] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(Object.keys(first)).toEqual(['id', 'path', 'title', 'publishedAt', 'source', 'text']);
    expect(second.title).toBe('Gold steady');
  });
});
