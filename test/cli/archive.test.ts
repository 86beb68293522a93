import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { newsfacts, sink } from './streams.ts';

const folder = mkdtempSync(join(tmpdir(), 'newsfacts-'));

beforeAll(() => {
  mkdirSync(join(folder, 'news'));
  for (let n = 0; n < 12; n += 1)
    writeFileSync(join(folder, `news/${n}.txt`), `Shares of Fernhill Group rose ${n}%.\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('--shard', () => {
  const shard = (part: string, ...args: readonly string[]) =>
    newsfacts(['extract', join(folder, 'news'), '--shard', part, '-f', 'ndjson', ...args]);

  test('parts a folder', async () => {
    const whole = (await newsfacts(['extract', join(folder, 'news'), '-f', 'ndjson'])).stdout.split('\n');
    const parts = await Promise.all(['1/3', '2/3', '3/3'].map((part) => shard(part)));
    expect(parts.map(({ exit }) => exit)).toEqual([0, 0, 0]);
    const lines = parts.flatMap(({ stdout }) => stdout.split('\n').filter((line) => line !== ''));
    expect(lines.sort()).toEqual(whole.filter((line) => line !== '').sort());
  });

  test('may be empty, which is no error, and tells what is missing', async () => {
    const parts = await Promise.all(Array.from({ length: 40 }, (_, n) => shard(`${n + 1}/40`)));
    expect(new Set(parts.map(({ exit }) => exit))).toEqual(new Set([0]));
    expect(parts.filter(({ stdout }) => stdout === '').length).toBeGreaterThan(20);
    const missing = await Promise.all(['1/2', '2/2'].map((part) => newsfacts(['extract', 'no.txt', '--shard', part])));
    expect(missing.map(({ exit }) => exit).sort()).toEqual([0, 3]);
  });

  test.each(['0/4', '5/4', '1', '1/0', 'a/b', '1/2/3'])('takes no %s', async (part) => {
    expect((await shard(part)).exit).toBe(2);
  });
});

describe('the progress', () => {
  /** Runs where a second goes by with each look at the clock. */
  async function run(...terminals: readonly ('stdout' | 'stderr')[]) {
    const stdout = sink({ isTTY: terminals.includes('stdout') });
    const stderr = sink({ isTTY: terminals.includes('stderr') });
    let time = 0;
    const now = () => {
      time += 600;
      return time;
    };
    const io = { stdin: Readable.from([]), stdout: stdout.stream, stderr: stderr.stream, env: {}, now };
    const exit = await main(['extract', join(folder, 'news'), join(folder, 'no.txt'), '-f', 'ndjson'], io);
    await new Promise((resolve) => stderr.stream.end(resolve));
    return { exit, stdout: stdout.text(), stderr: stderr.text() };
  }

  test('is told on a terminal, and gone before anything else is said', async () => {
    const { stderr } = await run('stderr');
    const [, ...lines] = stderr.split('\r\u001b[K');
    expect(lines[0]).toMatch(/^2 articles · \d+\.\d MB\/s · 2 claims · 0:0\d left$/);
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.at(-2)).toMatch(/^1\d articles · /);
    expect(lines.at(-1)).toContain('read/missing');
  });

  test('is not told in a pipe, nor where the claims themselves come to the terminal', async () => {
    expect((await run()).stderr).not.toContain('articles');
    expect((await run('stdout', 'stderr')).stderr).not.toContain('articles');
    expect((await run()).stdout).toBe((await run('stderr')).stdout);
  });

  test('is not told of what takes less than a second', async () => {
    const { stderr } = await newsfacts(['extract', join(folder, 'news')], { stderr: { isTTY: true } });
    expect(stderr).toBe('12 claims in 12 articles\n');
  });
});
