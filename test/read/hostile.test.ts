import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isReadable } from '../../src/read/format.ts';
import { readInput, readPath } from '../../src/read/index.ts';
import { inputFrom } from '../../src/read/input.ts';
import { runBinary } from '../support/binary.ts';
import { zipOf } from './archives.ts';
import { readBytes, readFile, readOne, sorted } from './reading.ts';

let folder = '';
const at = (name: string) => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsfacts-hostile-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const record = (n: number) => `${JSON.stringify({ id: n, title: `Note ${n}`, text: `Acme rose ${n}% on Monday.` })}\n`;
const records = (count: number) => Array.from({ length: count }, (_, n) => record(n + 1)).join('');

describe('packed data that breaks off', () => {
  it('is an error, and the records that were whole are kept', async () => {
    const packed = gzipSync(records(3000), { level: 1 });
    const { articles, codes } = await readBytes(packed.subarray(0, packed.length >> 1), 'a.jsonl.gz');
    expect(codes).toEqual(['read/truncated']);
    expect(articles.length).toBeGreaterThan(1000);
    expect(articles.at(-1)?.text).toBe(`Note ${articles.length}\n\nAcme rose ${articles.length}% on Monday.`);
  });

  it('keeps the whole lines of a text', async () => {
    const lines = Array.from({ length: 3000 }, (_, n) => `Acme rose ${n}% on day ${n}.\n`).join('');
    const packed = gzipSync(lines, { level: 1 });
    const { articles, codes } = await readBytes(packed.subarray(0, packed.length >> 1), 'a.txt.gz');
    expect(codes).toEqual(['read/truncated']);
    expect(articles[0]?.text).toMatch(/\.\n$/);
  });

  it('keeps whole pages of an archive, and whole entries of a list', async () => {
    const list = gzipSync(`{"articles":[${records(500).trim().split('\n').join(',')}]}`, { level: 1 });
    const cut = await readBytes(list.subarray(0, list.length >> 1), 'a.json.gz');
    expect(cut.codes).toEqual(['read/truncated']);
    expect(cut.articles.length).toBeGreaterThan(100);
  });

  it('is an error where it is damaged', async () => {
    const packed = gzipSync(records(3000), { level: 1 });
    packed.fill(0xaa, packed.length >> 1, (packed.length >> 1) + 40);
    const { articles, problems } = await readBytes(packed, 'a.jsonl.gz');
    expect(problems.some(({ code }) => code === 'read/corrupt')).toBe(true);
    expect(articles.length).toBeGreaterThan(500);
  });

  it('reads gzip in several members', async () => {
    const packed = Buffer.concat([gzipSync(record(1)), gzipSync(record(2))]);
    expect((await readBytes(packed, 'a.jsonl.gz')).articles).toHaveLength(2);
  });
});

describe('packed data that grows without end', () => {
  // 300 MB of zeros in 300 kB.
  const bomb = gzipSync(Buffer.alloc(300 * 2 ** 20, 'a'), { level: 9 });

  it('is an error in gzip', async () => {
    const { codes, articles } = await readBytes(bomb, 'a.txt.gz');
    expect(codes).toEqual(['read/bomb']);
    expect(articles).toEqual([]);
  });

  it('is an error in a zip archive, and the other members are read', async () => {
    const raw = deflateRawSync(Buffer.alloc(200 * 2 ** 20, 'a'));
    const archive = zipOf([
      { name: 'a.txt', packed: raw, size: 200 * 2 ** 20, method: 8 },
      { name: 'b.txt', packed: Buffer.from('Acme rose 3%.'), size: 13, method: 0 },
    ]);
    const { codes, articles } = await readBytes(archive, 'a.zip');
    expect(codes).toEqual(['read/bomb']);
    expect(articles.map(({ id }) => id)).toEqual(['a.zip!b.txt']);
  });

  it('is an error where archives stand in archives without end', async () => {
    let inner = gzipSync('Acme rose 3%.');
    for (let depth = 0; depth < 6; depth += 1) inner = gzipSync(inner);
    expect((await readBytes(inner, 'a.txt.gz')).codes).toEqual(['read/too-deep']);
  });
});

describe('zip archives', () => {
  it('tell what is damaged, encrypted or of no readable kind', async () => {
    const good = { name: 'good.txt', packed: Buffer.from('Acme rose 3%.'), size: 13, method: 0 };
    const archive = zipOf([
      good,
      { ...good, name: 'locked.txt', packed: Buffer.alloc(25), flags: 1 },
      { ...good, name: 'odd.txt', method: 99 },
      { ...good, name: 'x.png' },
    ]);
    const { codes, articles } = await readBytes(archive, 'a.zip');
    expect(articles.map(({ id }) => id)).toEqual(['a.zip!good.txt']);
    expect(codes).toEqual(['read/encrypted', 'read/unsupported', 'read/skipped']);
    expect((await readBytes(archive.subarray(0, 40), 'a.zip')).codes).toEqual(['read/corrupt']);
  });
});

describe('XML', () => {
  const bomb = `<?xml version="1.0"?>
<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>
<rss version="2.0"><channel><title>T</title><item><guid>1</guid><title>Acme</title><description>Acme rose 3%. &c;</description></item></channel></rss>`;

  it('has its entities left as they are, with a warning', async () => {
    const { articles, codes } = await readBytes(bomb, 'a.xml');
    expect(codes).toEqual(['read/entities']);
    expect(articles[0]?.text).toBe('Acme\n\nAcme rose 3%. &c;');
  });

  it('fetches nothing that an entity names', async () => {
    writeFileSync(at('secret.txt'), 'SECRET');
    const xml = bomb.replace('"aaaaaaaaaa"', `SYSTEM "file://${at('secret.txt')}"`).replace('&c;', '&a;');
    const { articles } = await readBytes(xml, 'a.xml');
    expect(articles[0]?.text).toContain('&a;');
    expect(articles[0]?.text).not.toContain('SECRET');
  });

  it('keeps the entries before it breaks off', async () => {
    const xml = '<rss><channel><item><title>One</title></item><item><title>Two</title></item><item><title>Thr';
    const { articles, codes } = await readBytes(xml, 'a.rss');
    expect(codes).toEqual(['read/bad-xml']);
    expect(articles.map(({ title }) => title)).toEqual(['One', 'Two']);
  });

  it('is refused where it is nested without end', async () => {
    const { codes } = await readBytes(`<rss>${'<a>'.repeat(100_000)}`, 'a.rss');
    expect(codes).toEqual(['read/bad-xml']);
  });
});

describe('HTML', () => {
  it('is refused where it is nested 100,000 deep', async () => {
    const { codes } = await readBytes(`<html><body>${'<div>'.repeat(100_000)}Acme rose 3%.`, 'a.html');
    expect(codes).toEqual(['read/too-deep']);
  });

  it('is refused where it is larger than 32 MB', async () => {
    const { codes } = await readBytes(`<html><body>${'<p>x</p>'.repeat(4.5 * 2 ** 20)}`, 'a.html');
    expect(codes).toEqual(['read/too-large']);
  });

  it('is read where its tags are never closed', async () => {
    const page = `<html><body>${'<p><b><i>Acme shares rose 3% on Monday, its largest gain in a year.'.repeat(200)}`;
    expect((await readOne(page, 'a.html')).text).toContain('Acme shares rose 3% on Monday');
  });
});

describe('a line of a gigabyte', () => {
  it('is a problem in its place, and is not kept in memory', async () => {
    const megabyte = Buffer.alloc(2 ** 20, 'x');
    async function* chunks() {
      yield Buffer.from(record(1));
      for (let n = 0; n < 1024; n += 1) yield megabyte;
      yield Buffer.from(`\n${record(2)}`);
    }
    const before = process.memoryUsage().rss;
    const input = await inputFrom(chunks(), 'a.jsonl', 'a.jsonl', true);
    const { articles, problems } = await sorted(readInput(input, {}, 0));
    expect(articles.map(({ id }) => id)).toEqual(['a.jsonl#1', 'a.jsonl#2']);
    expect(problems).toMatchObject([{ code: 'read/too-long', line: 2 }]);
    expect(process.memoryUsage().rss - before).toBeLessThan(400 * 2 ** 20);
  });

  it('is refused in a text', async () => {
    writeFileSync(at('long.txt'), 'x');
    truncateSync(at('long.txt'), 2 ** 30);
    expect((await readFile(at('long.txt'))).codes).toEqual(['read/too-large']);
  });

  it('is refused in a table', async () => {
    const row = Buffer.alloc(2 ** 20, 'x');
    async function* chunks() {
      yield Buffer.from('id,text\n1,Acme rose 3%.\n2,"');
      for (let n = 0; n < 40; n += 1) yield row;
    }
    const { articles, codes } = await sorted(readInput(await inputFrom(chunks(), 'a.csv', 'a.csv', true), {}, 0));
    expect(articles).toHaveLength(1);
    expect(codes).toEqual(['read/too-long']);
  });
});

describe('encodings', () => {
  it('may differ from line to line', async () => {
    const mixed = Buffer.concat([
      Buffer.from('{"id":1,"text":"Acme’s sales: €5m"}\n'),
      Buffer.from('{"id":2,"text":"Acme\x92s sales: \x805m"}\n', 'latin1'),
    ]);
    const { articles, codes } = await readBytes(mixed, 'a.jsonl');
    expect(articles.map(({ text }) => text)).toEqual(['Acme’s sales: €5m', 'Acme’s sales: €5m']);
    expect(codes).toEqual(['read/encoding']);
    const text = Buffer.concat([Buffer.from('Acme’s rose\n'), Buffer.from('Beta\x92s fell\n', 'latin1')]);
    expect((await readOne(text, 'a.txt')).text).toBe('Acme’s rose\nBeta’s fell\n');
  });

  it('have half characters replaced with a warning', async () => {
    const { articles, codes } = await readBytes('{"text":"Acme \\ud83d rose 3%."}', 'a.json');
    expect(articles[0]?.text).toBe('Acme \ufffd rose 3%.');
    expect(codes).toEqual(['read/surrogate']);
  });
});

describe('files that are none', () => {
  it('are told, and their neighbours are read', () => {
    const news = at('news');
    mkdirSync(join(news, 'deep'), { recursive: true });
    writeFileSync(join(news, 'a.txt'), 'Acme shares rose 3% on Monday.\n');
    writeFileSync(join(news, 'z.txt'), 'Beta shares fell 4% on Monday.\n');
    execFileSync('mkfifo', [join(news, 'pipe.txt')]);
    symlinkSync('..', join(news, 'deep/up'));
    symlinkSync('circle.txt', join(news, 'circle.txt'));
    const { stdout, stderr, status } = runBinary(['extract', news, '--json', '--date', '2026-03-09']);
    expect(JSON.parse(stdout).articles).toHaveLength(2);
    expect(stderr).toMatch(/pipe\.txt +read\/not-a-file/);
    expect(stderr).toMatch(/deep\/up +read\/loop/);
    expect(stderr).toMatch(/circle\.txt +read\/loop/);
    expect(status).toBe(1);
  });

  it('are read as they were when they grow meanwhile', async () => {
    const path = at('growing.jsonl');
    writeFileSync(path, records(80_000));
    const found = readPath(path);
    const { value } = await found.next();
    expect(value).toMatchObject({ id: `${path}#1` });
    appendFileSync(path, 'not a record\n');
    const { articles, codes } = await sorted(found);
    expect(articles).toHaveLength(79_999);
    expect(codes).toEqual(['read/grew']);
  });
});

describe('whatever bytes a file has', () => {
  const NAMES = [
    'txt',
    'md',
    'html',
    'json',
    'jsonl',
    'xml',
    'rss',
    'nitf',
    'newsml',
    'sgm',
    'eml',
    'csv',
    'tsv',
    'warc',
    'gz',
    'zip',
  ];
  /** The same numbers on every run. */
  const noise = (length: number, seed: number) => {
    let state = seed;
    const next = () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state >>> 24;
    };
    return Buffer.from(Array.from({ length }, next));
  };

  it.each(NAMES)('a .%s of them is read or told', async (name) => {
    expect(isReadable(`a.${name}`)).toBe(true);
    const fixture = `<rss><channel><item><title>Acme &amp; Co</title></item></channel></rss>{"a":[1,2`;
    for (let seed = 1; seed < 8; seed += 1) {
      for (const bytes of [
        noise(seed * 300, seed),
        Buffer.from(fixture.slice(0, seed * 11)),
        Buffer.from(noise(200, seed).toString('latin1')),
      ]) {
        const { articles, problems } = await readBytes(bytes, `a.${name}`);
        expect(articles.length + problems.length).toBeGreaterThan(0);
      }
    }
    const { problems } = await readBytes('', `a.${name}`);
    expect(problems.length).toBeGreaterThan(0);
  });
});
