import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ROOT, runBinary } from '../support/binary.ts';

const folder = mkdtempSync(join(tmpdir(), 'newsfacts-'));
const at = (name: string) => join(folder, name);
const size = (name: string) => statSync(at(name), { throwIfNoEntry: false })?.size ?? 0;
const ARGS = ['extract', 'news', 'more.txt', 'bad.txt', '-f', 'ndjson', '-o', 'out', '--resume', '-q'];

const extract = (...args: readonly string[]) => runBinary([...ARGS, ...args], { cwd: folder });
const output = () => readFileSync(at('out'), 'utf8');
let whole = '';

/** Some three megabytes of claims, and a file that cannot be read among the last. */
beforeAll(() => {
  mkdirSync(at('news'));
  const line = (n: number) => `Shares of Fernhill Group rose ${n % 9}.5% to $${n}.20 on Tuesday.\n\n`;
  for (let n = 0; n < 100; n += 1) {
    const text = Array.from({ length: 20 }, (_, k) => line(20 * n + k)).join('');
    writeFileSync(at(`news/${String(n).padStart(3, '0')}.txt`), text);
  }
  writeFileSync(at('more.txt'), line(1));
  writeFileSync(at('bad.txt'), '\u0000');
  const run = extract('-j', '1');
  expect(run).toMatchObject({ status: 1 });
  whole = output();
  expect(whole.split('\n')).toHaveLength(2002);
  rmSync(at('out'));
}, 60_000);
afterEach(() => {
  for (const name of ['out', 'out.part', 'out.journal']) rmSync(at(name), { force: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs until the part is so large, kills the run at once, and tells how large it then was. */
async function killAt(bytes: number): Promise<number> {
  const child = spawn(process.execPath, [join(ROOT, 'bin/newsfacts.js'), ...ARGS], { cwd: folder });
  const exit = once(child, 'exit');
  while (size('out.part') < bytes && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 2));
  child.kill('SIGKILL');
  await exit;
  return size('out.part');
}

describe('a run that was killed', () => {
  test('gives the file that it would have given, after five kills', async () => {
    for (const share of [0.01, 0.2, 0.4, 0.6, 0.8]) {
      await killAt(share * whole.length);
      expect(existsSync(at('out'))).toBe(false);
      expect(existsSync(at('out.journal'))).toBe(true);
    }
    expect(extract().status).toBe(1);
    expect(output()).toBe(whole);
    expect([existsSync(at('out.part')), existsSync(at('out.journal'))]).toEqual([false, false]);
  });

  test('does not do again what was done', async () => {
    const before = await killAt(0.7 * whole.length);
    const kept = JSON.parse(readFileSync(at('out.journal'), 'utf8').trim().split('\n').at(-1) ?? '');
    expect(kept.bytes).toBeGreaterThan(before - 1e6);
    // What is kept stays as it is, whatever it holds.
    const marked = `${'#'.repeat(100)}${readFileSync(at('out.part'), 'utf8').slice(100)}`;
    writeFileSync(at('out.part'), marked);
    extract();
    expect(output()).toBe(`${'#'.repeat(100)}${whole.slice(100)}`);
  });

  test('while it wrote a line of either file goes on all the same', async () => {
    await killAt(0.5 * whole.length);
    appendFileSync(at('out.part'), '{"id":"half a cl');
    appendFileSync(at('out.journal'), '{"bytes":12');
    await killAt(0.8 * whole.length);
    extract();
    expect(output()).toBe(whole);
  });

  test('with the machine, so that the end of the part was lost, goes back further', async () => {
    await killAt(0.5 * whole.length);
    truncateSync(at('out.part'), 700_000);
    extract();
    expect(output()).toBe(whole);
    expect(existsSync(at('out.journal'))).toBe(false);
  });

  test('is refused where options, version or files are others, and nothing is touched', async () => {
    await killAt(0.5 * whole.length);
    const before = [readFileSync(at('out.part')), readFileSync(at('out.journal'))];
    const told = (run: { status: number | null; stderr: string }) => [
      run.status,
      /resume\/[a-z-]+/.exec(run.stderr)?.[0],
    ];
    expect(told(extract('--type', 'price_move'))).toEqual([2, 'resume/changed-job']);
    expect(told(extract('--date', '2026-01-01'))).toEqual([2, 'resume/changed-job']);
    expect(told(extract('fixtures'))).toEqual([2, 'resume/changed-job']);
    writeFileSync(at('news/300.txt'), 'New.');
    expect(told(extract())).toEqual([2, 'resume/changed-inputs']);
    rmSync(at('news/300.txt'));
    writeFileSync(at('out.journal'), String(before[1]).replace(/"version":"[^"]*"/, '"version":"0.0.1"'));
    const { stderr } = extract();
    expect(stderr).toContain('out  resume/changed-version  cannot go on: the run was begun with another version');
    expect(stderr).toContain('hint: delete out.part and out.journal to begin anew');
    writeFileSync(at('out.journal'), before[1] ?? '');
    expect(readFileSync(at('out.part'))).toEqual(before[0]);
    expect(extract('-j', '2').status).toBe(1);
    expect(output()).toBe(whole);
  });
});

describe('a run', () => {
  test('that was killed between giving the file its name and removing the journal is done', async () => {
    await killAt(0.5 * whole.length);
    rmSync(at('out.part'));
    writeFileSync(at('out'), whole);
    const place = { path: 'bad.txt', done: 0, total: 101 };
    const counts = { articles: 101, finds: 2001, problems: 1, errors: 1, bugs: 0 };
    appendFileSync(at('out.journal'), `${JSON.stringify({ bytes: whole.length, place, counts, ended: true })}\n`);
    expect([extract().status, output(), existsSync(at('out.journal'))]).toEqual([1, whole, false]);
  });

  test('does not take a file for its own that has no journal', () => {
    writeFileSync(at('out.part'), 'mine');
    const { status, stderr } = extract();
    expect([status, readFileSync(at('out.part'), 'utf8')]).toEqual([2, 'mine']);
    expect(stderr).toContain('resume/no-journal');
  });

  test('replaces the file of an earlier one only when it is done', async () => {
    writeFileSync(at('out'), 'old');
    await killAt(0.3 * whole.length);
    expect(output()).toBe('old');
    extract();
    expect(output()).toBe(whole);
  });

  test('that reads nothing leaves nothing', () => {
    const { status } = runBinary(['extract', 'bad.txt', '-f', 'ndjson', '-o', 'out', '--resume'], { cwd: folder });
    expect(status).toBe(3);
    expect(['out', 'out.part', 'out.journal'].filter((name) => existsSync(at(name)))).toEqual([]);
  });

  test('writes no device by way of a file beside it', () => {
    const { status } = runBinary(['extract', 'more.txt', '-f', 'ndjson', '-o', '/dev/null', '--resume'], {
      cwd: folder,
    });
    expect([status, existsSync('/dev/null.part')]).toEqual([2, false]);
  });

  test.each([[['-f', 'json', '-o', 'out']], [['-f', 'ndjson']], [['-f', 'ndjson', '-o', 'out', '-']]])(
    'cannot be gone on with by %j',
    (args) => {
      const { status, stderr } = runBinary(['extract', 'more.txt', '--resume', ...args], { cwd: folder });
      expect([status, stderr]).toEqual([2, expect.stringContaining('--resume')]);
    },
  );
});
