import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CLAIM_TYPES } from '../../src/schema/claim.ts';
import { FailedLine, QuantitiesLine } from '../../src/schema/output.ts';
import { newsfacts } from './streams.ts';

const TEXT = 'Fernhill opened 31 new shops.\n\nIts sales rose 4.5% to $925 million.\n';
const folder = mkdtempSync(join(tmpdir(), 'newsfacts-'));
const at = (name: string) => join(folder, name);

beforeAll(() => writeFileSync(at('a.txt'), TEXT));
afterAll(() => rmSync(folder, { recursive: true }));

describe('rules', () => {
  test('lists every rule once with its type and what it is about', async () => {
    const { exit, stdout } = await newsfacts(['rules', '--json']);
    const rules: readonly { id: string; type: string; about: string }[] = JSON.parse(stdout);
    expect(exit).toBe(0);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { type, about } of rules) {
      expect(CLAIM_TYPES).toContain(type);
      expect(about).toMatch(/\.$/);
    }
  });

  test('is a table that keeps to the terminal', async () => {
    const { stdout } = await newsfacts(['rules'], { stdout: { isTTY: true, columns: 60 } });
    expect(stdout).toMatch(/^rule +type +about\n/);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(60);
  });
});

describe('quantities', () => {
  test('of an article are a table with the words and line of each', async () => {
    const { exit, stdout, stderr } = await newsfacts(['quantities', at('a.txt')]);
    expect(exit).toBe(0);
    expect(stdout).toMatch(/^percent +4\.5% +4\.5% +3$/m);
    expect(stdout).toMatch(/^money +\$925m +\$925 million +3$/m);
    expect(stderr).toMatch(/^\d+ figures in 1 article\n$/);
  });

  test('are one document, or one line an article', async () => {
    const document = JSON.parse((await newsfacts(['quantities', at('a.txt'), '--json'])).stdout);
    expect(Object.keys(document)).toEqual(['schema', 'generator', 'articles', 'problems']);
    const [line = ''] = (await newsfacts(['quantities', at('a.txt'), '-f', 'ndjson'])).stdout.split('\n');
    expect(QuantitiesLine.parse(JSON.parse(line))).toEqual(document.articles[0]);
    for (const { text, start, end } of document.articles[0].quantities) expect(TEXT.slice(start, end)).toBe(text);
  });

  test('have the exit codes of extract', async () => {
    expect((await newsfacts(['quantities', at('missing.txt')])).exit).toBe(3);
    expect((await newsfacts(['quantities', at('missing.txt'), at('a.txt')])).exit).toBe(1);
    expect((await newsfacts(['quantities', at('a.txt'), '-o', at('no/out')])).exit).toBe(4);
    expect((await newsfacts(['quantities'])).exit).toBe(2);
  });
});

describe('quantities --from ndjson', () => {
  const answers = async (input: string | Uint8Array, ...argv: readonly string[]) => {
    const { exit, stdout, stderr } = await newsfacts(['quantities', '--from', 'ndjson', ...argv], { stdin: input });
    return {
      exit,
      stderr,
      lines: stdout
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line)),
    };
  };
  const record = (id: unknown, text: unknown) => `${JSON.stringify({ id, text, more: true })}\n`;

  test('answers each record, in order, with its id', async () => {
    const { exit, lines, stderr } = await answers(
      `${record('a', 'Up 4%.')}\r\n${record(7, 'Quiet.')}${record(null, '$3')}`,
    );
    expect([exit, stderr]).toEqual([0, '']);
    expect(
      lines.map((line) => QuantitiesLine.parse(line)).map(({ id, quantities }) => [id, quantities.length]),
    ).toEqual([
      ['a', 1],
      [7, 0],
      [null, 1],
    ]);
  });

  test('reads - as standard input, with a byte-order mark or none', async () => {
    expect((await answers(`\ufeff${record('a', '4%')}`, '-')).lines).toHaveLength(1);
  });

  test.each<[string, string | Uint8Array, string, string | null]>([
    ['no JSON', '{"id": 1,\n', 'read/bad-json', null],
    ['no object', '[1]\n', 'read/bad-json', null],
    ['no text', '{"id":"b"}\n', 'read/no-text', 'b'],
    ['a text that is none', '{"id":"b","text":4}\n', 'read/no-text', 'b'],
    ['no UTF-8', Buffer.from([0x22, 0xff, 0x22, 0x0a]), 'read/encoding', null],
  ])('answers a line that is %s with its error, and reads on: 1', async (_name, line, code, id) => {
    const input = Buffer.concat([Buffer.from(record('a', '4%')), Buffer.from(line), Buffer.from(record('c', '5%'))]);
    const { exit, lines, stderr } = await answers(input);
    expect(exit).toBe(1);
    expect(FailedLine.parse(lines[1])).toMatchObject({ id, error: { code } });
    expect(lines.map((each) => each.id)).toEqual(['a', id, 'c']);
    expect(stderr).toContain(`-:2  ${code}`);
  });

  test('is 3 where no record could be read', async () => {
    expect((await answers('not JSON\n')).exit).toBe(3);
    expect((await answers('')).exit).toBe(3);
  });

  test('writes to a file', async () => {
    const { exit, lines } = await answers(record('a', '4%'), '-o', at('out.ndjson'));
    expect([exit, lines]).toEqual([0, []]);
    expect(JSON.parse(readFileSync(at('out.ndjson'), 'utf8'))).toHaveProperty('id', 'a');
  });

  test.each([[['a.txt']], [['--json']], [['-f', 'table']]])('takes no %j', async (argv) => {
    expect((await answers('', ...argv)).exit).toBe(2);
  });
});
