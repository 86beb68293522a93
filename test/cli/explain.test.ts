import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Explanation } from '../../src/schema/explain.ts';
import { newsfacts } from './streams.ts';

const TEXT = `Fernhill climbs

Shares of Fernhill Group rose 4.3% to $149 on Tuesday, while 250 staff cheered.

It was a good day.

Also read: Larkrise falls 9% as buyers flee

Fernhill Group said it had not raised its dividend by 3%. Nobody counted
the 40 tents.
`;
const folder = mkdtempSync(join(tmpdir(), 'newsfacts-'));
const at = (name: string) => join(folder, name);

beforeAll(() => {
  mkdirSync(at('in'));
  writeFileSync(at('in/a.txt'), TEXT);
  writeFileSync(at('in/b.txt:3'), 'Larkrise\n\nLarkrise Holdings rose 9%.\n');
  writeFileSync(at('evil.txt'), 'Shares of Fern\u001b[2Jhill rose 4% to \u202e$9.\n');
  writeFileSync(at('quiet.txt'), 'It was a good day.\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

const explain = (path: string, ...flags: readonly string[]) => newsfacts(['explain', path, ...flags]);
const document = async (path: string, ...flags: readonly string[]) =>
  Explanation.parse(JSON.parse((await explain(path, '--json', ...flags)).stdout));

describe('explain prints', () => {
  test('each sentence with a figure, its claims and what no rule reads', async () => {
    const { exit, stdout, stderr } = await explain(at('in/a.txt'), '--date', '2026-03-10');
    expect(exit).toBe(0);
    expect(stdout).toContain(`Fernhill climbs\n${at('in/a.txt')} · 2026-03-10\n\n`);
    expect(stdout).toContain('3  Shares of Fernhill Group rose 4.3% to $149 on Tuesday, while 250 staff cheered.\n');
    expect(stdout).toMatch(/^ {3}\+ price-move {2}price move · Fernhill Group · ▲ 4\.3% → \$149 · Tuesday · 0\.\d+$/m);
    expect(stdout).toMatch(
      /^ {5}Shares of Fernhill Group rose «4\.3%» to «\$149» on Tuesday, while 250 staff cheered\.$/m,
    );
    expect(stdout).toMatch(/^ {3}\? «250 staff» {2}no rule reads it: /m);
    expect(stdout).not.toContain('good day');
    expect(stderr).toMatch(/^\d sentences in 1 article\n$/);
  });

  test('what was dropped, by whom and why', async () => {
    const { stdout } = await explain(at('in/a.txt'));
    expect(stdout).toMatch(/^7 {2}Also read: .*\n {3}- furniture {2}page furniture is not read$/m);
    expect(stdout).toMatch(/^9 {2}Fernhill Group said.*\n {3}- \S+(?:, dropped by \S+)? {2}«3%» {2}\S.*$/m);
  });

  test('a sentence that runs over a line end on one line', async () => {
    const { stdout } = await explain(at('in/a.txt'));
    expect(stdout).toContain('Nobody counted the 40 tents.\n');
  });

  test('that there is nothing, and ends with 0', async () => {
    const { exit, stdout } = await explain(at('quiet.txt'));
    expect([exit, stdout.includes('no sentence holds a figure')]).toEqual([0, true]);
  });

  test('in colour on a terminal, without the marks', async () => {
    const { stdout } = await newsfacts(['explain', at('in/a.txt')], {
      stdout: { isTTY: true },
      env: { TERM: 'xterm' },
    });
    expect(stdout).toContain('\u001b[');
    expect(stdout).not.toContain('«');
    expect((await explain(at('in/a.txt'), '--color', 'always')).stdout).toContain('\u001b[');
  });

  test('nothing that a terminal would act on', async () => {
    const { stdout } = await explain(at('evil.txt'));
    expect(stdout).not.toMatch(/[\u001b\u202e]/);
    expect(stdout).toContain('\\u{1b}[2J');
  });
});

describe('explain --json', () => {
  test('slices back to its figures and readings, and its schema takes it', async () => {
    const { stdout } = await newsfacts(['schema', 'explain']);
    const valid = new Ajv2020({ allowUnionTypes: true, formats: { date: true } }).compile(JSON.parse(stdout));
    const explained = await document(at('in/a.txt'));
    expect(valid(explained)).toBe(true);
    for (const { quote, start, end, quantities, dropped } of explained.sentences) {
      expect(TEXT.slice(start, end)).toBe(quote);
      for (const figure of quantities) expect(TEXT.slice(figure.start, figure.end)).toBe(figure.text);
      for (const reading of dropped) expect([start <= reading.start, reading.end <= end]).toEqual([true, true]);
    }
  });

  test('has the ids of extract, and every figure is used, dropped or unread', async () => {
    const { claims } = JSON.parse((await newsfacts(['extract', at('in/a.txt'), '--json'])).stdout);
    const { sentences, articles } = await document(at('in/a.txt'));
    expect(sentences.flatMap((sentence) => sentence.claims)).toEqual(claims.map(({ id }: { id: string }) => id));
    expect(articles.map((article) => article.claims)).toEqual([claims.length]);
    for (const { quantities, dropped } of sentences) {
      for (const { start, end, used, unread } of quantities) {
        const told = dropped.some((reading) => reading.start <= start && end <= reading.end);
        expect(used || told).toBe(unread === null);
      }
    }
  });

  test('writes to a file', async () => {
    expect((await explain(at('in/a.txt'), '--json', '-o', at('out.json'))).stdout).toBe('');
    expect(Explanation.parse(JSON.parse(readFileSync(at('out.json'), 'utf8'))).sentences.length).toBeGreaterThan(0);
  });
});

describe('a line behind the path', () => {
  const lines = async (path: string) => (await document(path)).sentences.map(({ line }) => line);

  test('leaves the sentences on it', async () => {
    expect(await lines(`${at('in/a.txt')}:3`)).toEqual([3]);
    expect(await lines(`${at('in/a.txt')}:4`)).toEqual([]);
    expect((await explain(`${at('in/a.txt')}:4`)).stdout).toContain('no sentence on line 4 holds a figure');
  });

  test('finds a sentence that starts on the line before', async () => {
    expect(await lines(`${at('in/a.txt')}:10`)).toEqual([9]);
  });

  test('is a part of the name where a file is called so', async () => {
    expect((await explain(at('in/b.txt:3'))).stderr).toContain('read/unsupported');
    expect((await explain(`${at('in/c.txt')}:3`)).stderr).toContain(`${at('in/c.txt')}  read/missing`);
  });

  test('goes with standard input', async () => {
    const { exit, stdout } = await newsfacts(['explain', '--', '-:3'], { stdin: TEXT });
    expect([exit, stdout.includes('\n3  Shares of')]).toEqual([0, true]);
  });
});

test('explain has the exit codes of extract', async () => {
  expect((await explain(at('none.txt'))).exit).toBe(3);
  expect((await explain(at('in'))).exit).toBe(0);
  expect((await explain(at('in/a.txt'), '-o', at('no/out'))).exit).toBe(4);
});
