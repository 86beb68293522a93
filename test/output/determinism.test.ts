import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, runBinary } from '../support/binary.ts';

const EXTRACT = ['extract', 'seeds/', 'fixtures/articles', '--json', '--quiet'];
const first = runBinary(EXTRACT);

describe('the same articles give the same bytes', () => {
  it('finds claims at all', () => {
    expect(first.stderr).toBe('');
    expect(first.status).toBe(0);
    expect(JSON.parse(first.stdout).claims.length).toBeGreaterThan(10);
  });

  it('run after run', () => {
    expect(runBinary(EXTRACT).stdout).toBe(first.stdout);
  });

  it.each([
    { TZ: 'Asia/Tokyo', LC_ALL: 'de_DE.UTF-8' },
    { TZ: 'America/St_Johns', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
    { TZ: 'Pacific/Kiritimati', LC_ALL: 'C' },
  ])('with $TZ and $LC_ALL', (env) => {
    expect(runBinary(EXTRACT, { env }).stdout).toBe(first.stdout);
  });

  it('from another working directory with the same relative paths', () => {
    const folder = mkdtempSync(join(tmpdir(), 'newsfacts-'));
    try {
      cpSync(join(ROOT, 'seeds'), join(folder, 'seeds'), { recursive: true });
      cpSync(join(ROOT, 'fixtures/articles'), join(folder, 'fixtures/articles'), { recursive: true });
      expect(runBinary(EXTRACT, { cwd: folder }).stdout).toBe(first.stdout);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('with the same claim ids under another path', () => {
    const ids = (output: string): string[] => JSON.parse(output).claims.map((claim: { id: string }) => claim.id);
    const inside = runBinary(['extract', '.', '--json'], { cwd: join(ROOT, 'seeds') });
    const seeds = runBinary(['extract', 'seeds', '--json']);
    expect(ids(inside.stdout)).toEqual(ids(seeds.stdout));
  });
});
