import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { Output } from '../../src/schema/output.ts';
import { newsfacts } from './streams.ts';

vi.mock('../../src/extract.ts', () => import('./engine.ts'));

const folder = mkdtempSync(join(tmpdir(), 'newsfacts-'));
const at = (name: string) => join(folder, name);
const document = (path: string) => Output.parse(JSON.parse(readFileSync(path, 'utf8')));

beforeEach(() => {
  rmSync(folder, { recursive: true });
  mkdirSync(at('in'), { recursive: true });
  writeFileSync(at('in/a.txt'), 'Fernhill rises 4%.\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('--output', () => {
  const extract = (...flags: readonly string[]) => newsfacts(['extract', at('in'), '--json', ...flags]);

  test('writes a file and nothing to stdout, and leaves nothing beside it', async () => {
    const { exit, stdout, stderr } = await extract('-o', at('out.json'));
    expect([exit, stdout, stderr]).toEqual([0, '', '']);
    expect(document(at('out.json')).claims).toHaveLength(1);
    expect(readdirSync(folder).sort()).toEqual(['in', 'out.json']);
  });

  test('replaces a file and keeps its mode', async () => {
    writeFileSync(at('out.json'), 'old '.repeat(1000));
    chmodSync(at('out.json'), 0o640);
    expect((await extract('-o', at('out.json'))).exit).toBe(0);
    expect(document(at('out.json')).claims).toHaveLength(1);
    expect(statSync(at('out.json')).mode & 0o7777).toBe(0o640);
  });

  test('writes behind a link and keeps the link', async () => {
    writeFileSync(at('real.json'), 'old');
    symlinkSync('real.json', at('out.json'));
    expect((await extract('-o', at('out.json'))).exit).toBe(0);
    expect(readlinkSync(at('out.json'))).toBe('real.json');
    expect(document(at('real.json')).claims).toHaveLength(1);
  });

  test('leaves the file as it was where nothing could be read', async () => {
    writeFileSync(at('out.json'), 'old');
    const { exit } = await newsfacts(['extract', at('missing.txt'), '--json', '-o', at('out.json')]);
    expect(exit).toBe(3);
    expect(readFileSync(at('out.json'), 'utf8')).toBe('old');
    expect(readdirSync(folder).sort()).toEqual(['in', 'out.json']);
  });

  test('is not stopped by what a killed run left', async () => {
    writeFileSync(at(`.newsfacts-${process.pid}-0.tmp`), 'left');
    expect((await extract('-o', at('out.json'))).exit).toBe(0);
    expect(document(at('out.json')).claims).toHaveLength(1);
  });

  test('of - and /dev/stdout is stdout', async () => {
    for (const name of ['-', '/dev/stdout']) {
      expect(Output.parse(JSON.parse((await extract('-o', name)).stdout)).claims).toHaveLength(1);
    }
  });

  test('is not read again as input', async () => {
    await newsfacts(['extract', at('in'), '-o', at('in/out.txt')]);
    await newsfacts(['extract', at('in'), '--json', '-o', at('in/out.txt')]);
    expect(document(at('in/out.txt')).articles.map(({ path }) => path)).toEqual([at('in/a.txt')]);
  });

  test('of a table has no colour and whole lines, even from a terminal', async () => {
    const terminal = { isTTY: true, columns: 40 };
    await newsfacts(['extract', at('in'), '-o', at('out.txt')], { stdout: terminal });
    expect(readFileSync(at('out.txt'), 'utf8')).toMatch(/^price move {2}Fernhill {2}▲ 4% +1$/m);
  });

  test.each<[string, string, string]>([
    ['a folder that is not there', 'no/such/out.json', 'write/missing-folder'],
    ['a folder', 'in', 'write/folder'],
    ['a path through a file', 'in/a.txt/out.json', 'write/missing-folder'],
    ['a full disk', '/dev/full', 'write/full'],
  ])('that is %s is told, and 4', async (_name, path, code) => {
    const target = path.startsWith('/') ? path : at(path);
    const { exit, stderr } = await extract('-o', target);
    expect(exit).toBe(4);
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr).toContain(`${target}  ${code}  cannot write: `);
  });

  test('works for schemas', async () => {
    expect((await newsfacts(['schema', '-o', at('schema.json')])).exit).toBe(0);
    expect(JSON.parse(readFileSync(at('schema.json'), 'utf8'))).toHaveProperty('$schema');
    expect((await newsfacts(['schema', '-o', '/dev/full'])).exit).toBe(4);
  });
});

describe('stdout', () => {
  const argvs = [['extract', at('in')], ['extract', at('in'), '--json'], ['schema'], ['--help'], ['--version']];

  test.each(argvs)('that is full is told, and 4: %s %s', async (...argv) => {
    const { exit, stderr } = await newsfacts(argv, { stdout: { fails: 'ENOSPC' } });
    expect(exit).toBe(4);
    expect(stderr).toContain('standard output  write/full');
  });

  test.each(argvs)('that is closed ends quietly with 0: %s %s', async (...argv) => {
    const { exit, stderr } = await newsfacts(argv, { stdout: { fails: 'EPIPE' } });
    expect([exit, stderr]).toEqual([0, '']);
  });

  test('that closes midway stops the work', async () => {
    writeFileSync(at('in/a.txt'), 'Fernhill rises 4%.\n'.repeat(1000));
    writeFileSync(at('in/b.txt'), 'throw\n');
    const { exit, stderr } = await newsfacts(['extract', at('in'), '--json'], { stdout: { fails: 'EPIPE', room: 10 } });
    expect([exit, stderr]).toEqual([0, '']);
  });
});

test('a stderr that is closed changes nothing', async () => {
  const { exit, stdout } = await newsfacts(['extract', at('in')], { stderr: { fails: 'EPIPE' } });
  expect(exit).toBe(0);
  expect(stdout).toContain('Fernhill');
});
