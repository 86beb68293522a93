import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { ClaimLine, Output } from '../../src/schema/output.ts';
import { newsfacts } from './streams.ts';

vi.mock('../../src/extract.ts', () => import('./engine.ts'));

const ARTICLE =
  'Fernhill in the news\n\nFernhill rises 4%.\n\nFernhill earns $2.98 a share.\n\nLarkrise buys Fernhill.\n';
const before = process.cwd();
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsfacts-'));
  process.chdir(folder);
  for (const name of ['empty', 'mixed', 'good', 'others', 'bugs']) mkdirSync(name);
  writeFileSync('a.txt', ARTICLE);
  writeFileSync('quiet.txt', 'Nothing happened\n\nIt was a slow day.\n');
  writeFileSync('b.pdf', 'pdf');
  writeFileSync('good/1.txt', ARTICLE);
  writeFileSync('good/2.txt', 'Larkrise again\n\nLarkrise rises 9%.\n');
  writeFileSync('good/chart.png', 'png');
  writeFileSync('others/chart.png', 'png');
  writeFileSync('others/Makefile', 'all:');
  writeFileSync('mixed/1.txt', ARTICLE);
  symlinkSync('nowhere', 'mixed/2.txt');
  writeFileSync('bugs/1.txt', 'throw\n');
  writeFileSync('bugs/2.txt', ARTICLE);
  writeFileSync('check.txt', `fail the check\n\n${ARTICLE}`);
  writeFileSync('evil\u001b[2J.txt', 'binary\u0000\u0000\u0001');
});

afterAll(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true });
});

const claimsOf = (text: string) => Output.parse(JSON.parse(text)).claims;

describe('extract prints', () => {
  test('a table where nothing else is asked for, and a summary on stderr', async () => {
    const { exit, stdout, stderr } = await newsfacts(['extract', 'a.txt']);
    expect(exit).toBe(0);
    expect(stdout).toContain('Fernhill in the news\na.txt');
    expect(stdout).toContain('▲ 4%');
    expect(stdout).not.toContain('\u001b');
    expect(stderr).toContain('3 claims in 1 article\n');
  });

  test.each([[['--json']], [['--format', 'json']], [['-f', 'json']]])('one JSON document with %j', async (flags) => {
    const { exit, stdout, stderr } = await newsfacts(['extract', 'good', ...flags]);
    const document = Output.parse(JSON.parse(stdout));
    expect(exit).toBe(0);
    expect(stderr).not.toContain('claims in');
    expect(document.claims.map((claim) => claim.article)).toEqual([...Array(3).fill('good/1.txt'), 'good/2.txt']);
    expect(document.articles.map(({ path, claims }) => [path, claims])).toEqual([
      ['good/1.txt', 3],
      ['good/2.txt', 1],
    ]);
  });

  test('one claim a line with --format ndjson', async () => {
    const { stdout } = await newsfacts(['extract', 'good', '-f', 'ndjson']);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => ClaimLine.parse(JSON.parse(line)));
    expect(lines.map((line) => line.title)).toEqual([...Array(3).fill('Fernhill in the news'), 'Larkrise again']);
  });

  test('the same from another folder with the same paths', async () => {
    const first = await newsfacts(['extract', 'good', '--json']);
    cpSync('good', 'elsewhere/good', { recursive: true });
    process.chdir('elsewhere');
    const second = await newsfacts(['extract', 'good', '--json']);
    process.chdir(folder);
    expect(second.stdout).toBe(first.stdout);
  });

  test('claims of standard input under the name -', async () => {
    const { exit, stdout } = await newsfacts(['extract', '-', '--json'], { stdin: ARTICLE });
    expect(exit).toBe(0);
    expect(claimsOf(stdout).map(({ evidence }) => evidence.path)).toEqual(['-', '-', '-']);
  });

  test('that there are no claims, and ends with 0', async () => {
    const { exit, stdout } = await newsfacts(['extract', 'quiet.txt']);
    expect([exit, stdout.includes('no claims')]).toEqual([0, true]);
    const ndjson = await newsfacts(['extract', 'quiet.txt', '-f', 'ndjson']);
    expect([ndjson.exit, ndjson.stdout]).toEqual([0, '']);
  });

  test('large output whole to a slow reader', async () => {
    writeFileSync('large.txt', 'Fernhill rises 4%.\n'.repeat(5000));
    const { stdout } = await newsfacts(['extract', 'large.txt', '--json']);
    expect(claimsOf(stdout)).toHaveLength(5000);
  });
});

describe('filters keep', () => {
  const kept = async (...flags: readonly string[]) => {
    const { stdout } = await newsfacts(['extract', 'a.txt', '--json', ...flags]);
    const { claims, articles } = Output.parse(JSON.parse(stdout));
    expect(articles[0]?.claims).toBe(claims.length);
    return claims.map(({ type }) => type);
  };

  test.each<[readonly string[], readonly string[]]>([
    [['--type', 'deal'], ['deal']],
    [
      ['--type', 'deal,figure'],
      ['figure', 'deal'],
    ],
    [
      ['--type', 'deal', '--type', 'price_move'],
      ['price_move', 'deal'],
    ],
    [['--subject', 'larkRISE'], ['deal']],
    [
      ['--subject', 'fer'],
      ['price_move', 'figure'],
    ],
    [
      ['--subject', 'the fernhill group'],
      ['price_move', 'figure'],
    ],
    [['--subject', 'nobody'], []],
    [['--subject', 'nobody,LAR'], ['deal']],
    [
      ['--min-confidence', '0.6'],
      ['price_move', 'figure'],
    ],
    [['--min-confidence', '0.6', '--type', 'figure', '--subject', 'fernhill'], ['figure']],
  ])('with %j the types %j, and count those', async (flags, types) => {
    expect(await kept(...flags)).toEqual(types);
  });
});

describe('dates', () => {
  const date = async (text: string, ...flags: readonly string[]) => {
    const { stdout } = await newsfacts(['extract', '-', '--json', ...flags], { stdin: text });
    return Output.parse(JSON.parse(stdout)).articles[0]?.publishedAt?.slice(0, 10) ?? null;
  };

  test('--date is for articles that state none', async () => {
    expect(await date(ARTICLE)).toBeNull();
    expect(await date(ARTICLE, '--date', '2026-01-31')).toBe('2026-01-31');
    expect(await date(`Fernhill climbs\nJanuary 6, 2026\n\nFernhill rises 4%.\n`, '--date', '2026-01-31')).toBe(
      '2026-01-06',
    );
  });

  test('--date-force is for all', async () => {
    const stated = `Fernhill climbs\nJanuary 6, 2026\n\nFernhill rises 4%.\n`;
    expect(await date(stated, '--date', '2026-01-30', '--date-force', '2026-01-31')).toBe('2026-01-31');
  });
});

describe('what cannot be read', () => {
  test('a missing file is one line on stderr, and 3', async () => {
    const { exit, stdout, stderr } = await newsfacts(['extract', 'missing.txt']);
    expect([exit, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(/^missing\.txt {2}read\/missing {2}[^\n]+\n/);
  });

  test('a document is whole JSON even so', async () => {
    const { exit, stdout } = await newsfacts(['extract', 'missing.txt', '--json']);
    expect(exit).toBe(3);
    expect(Output.parse(JSON.parse(stdout)).problems.map(({ code }) => code)).toEqual(['read/missing']);
  });

  test('a missing file beside a good one is 1, with the claims of the good one', async () => {
    const { exit, stdout } = await newsfacts(['extract', 'missing.txt', 'a.txt', '--json']);
    expect(exit).toBe(1);
    expect(claimsOf(stdout)).toHaveLength(3);
  });

  test('a folder with one unreadable file gives the claims of the others, and 1', async () => {
    const { exit, stdout, stderr } = await newsfacts(['extract', 'mixed', '--json']);
    expect(exit).toBe(1);
    expect(claimsOf(stdout)).toHaveLength(3);
    expect(stderr).toContain('mixed/2.txt');
  });

  test('files of other kinds in a folder are one warning, and 0', async () => {
    const { exit, stderr } = await newsfacts(['extract', 'good']);
    expect(exit).toBe(0);
    expect(stderr).toContain('good  read/skipped  1 file of other kinds left out (.png)\n');
  });

  test('a file of another kind that is named is a problem', async () => {
    const { exit, stderr } = await newsfacts(['extract', 'b.pdf']);
    expect(exit).toBe(3);
    expect(stderr).toContain('b.pdf  read/unsupported');
    expect((await newsfacts(['extract', 'b.pdf', 'a.txt'])).exit).toBe(1);
  });

  test.each(['empty', 'others'])('a folder without anything to read (%s) is 3', async (name) => {
    const { exit, stderr } = await newsfacts(['extract', name]);
    expect(exit).toBe(3);
    expect(stderr).toContain(name);
  });

  test('names and messages send no control characters', async () => {
    const { stderr } = await newsfacts(['extract', 'evil\u001b[2J.txt', 'no\u001b]0;x\u0007such']);
    expect(stderr).toContain('evil\\u{1b}[2J.txt');
    expect(stderr).toMatch(/^[\x20-\x7e\n]*$/);
  });

  test('--quiet leaves errors, and takes notes, warnings and the summary', async () => {
    expect((await newsfacts(['extract', 'good', '-q'])).stderr).toBe('');
    expect((await newsfacts(['extract', 'missing.txt', '-q'])).stderr).toContain('read/missing');
  });
});

describe('a bug', () => {
  test('in one article is told in a line and costs the others nothing: 70', async () => {
    const { exit, stdout, stderr } = await newsfacts(['extract', 'bugs', '--json']);
    expect(exit).toBe(70);
    expect(stderr).toBe('newsfacts: bug: bugs/1.txt: the engine broke\n');
    expect(claimsOf(stdout)).toHaveLength(3);
  });

  test('shows its stack where NEWSFACTS_DEBUG is set', async () => {
    const { stderr } = await newsfacts(['extract', 'bugs', '--json'], { env: { NEWSFACTS_DEBUG: '1' } });
    expect(stderr).toContain('engine.ts');
  });

  test('of a claim that fails its check is told, and 70', async () => {
    const { exit, stdout, stderr } = await newsfacts(['extract', 'check.txt', '--json']);
    expect(exit).toBe(70);
    expect(stderr).toContain('newsfacts: bug: check.txt: bug/schema');
    expect(Output.parse(JSON.parse(stdout)).problems.map(({ code }) => code)).toContain('bug/schema');
  });
});

describe('colour and width', () => {
  const terminal = { isTTY: true, columns: 80 };
  const coloured = async (flags: readonly string[], env = {}, stdout: object = terminal) =>
    (await newsfacts(['extract', 'a.txt', ...flags], { env, stdout })).stdout.includes('\u001b[');

  test.each<[string, readonly string[], Record<string, string>, object, boolean]>([
    ['a terminal has colour', [], {}, terminal, true],
    ['a pipe has none', [], {}, {}, false],
    ['NO_COLOR takes it', [], { NO_COLOR: '1' }, terminal, false],
    ['an empty NO_COLOR does not', [], { NO_COLOR: '' }, terminal, true],
    ['FORCE_COLOR gives it to a pipe', [], { FORCE_COLOR: '1' }, {}, true],
    ['FORCE_COLOR=0 takes it', [], { FORCE_COLOR: '0' }, terminal, false],
    ['--color always comes before NO_COLOR', ['--color', 'always'], { NO_COLOR: '1' }, {}, true],
    ['--color never comes before FORCE_COLOR', ['--color', 'never'], { FORCE_COLOR: '3' }, terminal, false],
    ['a dumb terminal has none', [], { TERM: 'dumb' }, terminal, false],
    ['JSON has none', ['--json', '--color', 'always'], {}, terminal, false],
  ])('%s', async (_name, flags, env, stdout, expected) => {
    expect(await coloured(flags, env, stdout)).toBe(expected);
  });

  test('the table keeps to the terminal, by its columns, else COLUMNS, else 80', async () => {
    writeFileSync('wide.txt', `${'Fernhill climbs on '.repeat(20)}\n\n${'Longwindedname'.repeat(12)} rises 4%.\n`);
    const widest = async (stdout: object, env = {}) => {
      const text = (await newsfacts(['extract', 'wide.txt', '--color', 'never'], { stdout, env })).stdout;
      return Math.max(...text.split('\n').map((line) => line.length));
    };
    expect(await widest({ isTTY: true, columns: 100 })).toBeLessThanOrEqual(100);
    expect(await widest({ isTTY: true, columns: 100 })).toBeGreaterThan(90);
    expect(await widest({ isTTY: true }, { COLUMNS: '120' })).toBeGreaterThan(100);
    expect(await widest({ isTTY: true })).toBeLessThanOrEqual(80);
    expect(await widest({})).toBeGreaterThan(200);
  });
});
