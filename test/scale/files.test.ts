import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeEngine } from '../support/engines.ts';
import { commandPath, recipes } from '../support/recipes.ts';

const folder = mkdtempSync(join(tmpdir(), 'newsfacts-'));
const at = (name: string) => join(folder, name);
const env = { ...process.env, PATH: commandPath(folder) };
const lines = (path: string) =>
  readFileSync(at(path), 'utf8')
    .split('\n')
    .filter((line) => line !== '');

beforeAll(() => {
  mkdirSync(at('archive'));
  for (let n = 0; n < 60; n += 1) {
    const name = ['Fernhill Group', 'Larkrise plc', 'Alder Foods'][n % 3];
    writeFileSync(at(`archive/${n}.txt`), `Shares of ${name} rose ${n % 9}.5% to $${n}.20 on Tuesday.\n`);
  }
  spawnSync('newsfacts', ['extract', 'archive', '-f', 'ndjson', '-q', '-o', 'claims.ndjson'], { cwd: folder, env });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

describeEngine('xargs', [['xargs', '--version']], () => {
  const [line = ''] = recipes('xargs', 'sh');

  test('shares a folder among processes', () => {
    const { status } = spawnSync('bash', ['-c', line], { cwd: folder, env });
    expect(status).toBe(0);
    const parts = readdirSync(folder).filter((name) => /^claims-\d+\.ndjson$/.test(name));
    expect(parts).toHaveLength(16);
    expect(parts.flatMap(lines).sort()).toEqual(lines('claims.ndjson').sort());
  });
});

test('DuckDB reads the claims', async () => {
  const [query = ''] = recipes('DuckDB', 'sql');
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const reader = await connection.runAndReadAll(query.replace("'claims.ndjson'", `'${at('claims.ndjson')}'`));
  const rows = reader.getRowObjectsJson();
  connection.closeSync();
  expect(rows.map(({ subject, moves }) => [subject, moves])).toEqual([
    ['Alder Foods', '20'],
    ['Fernhill Group', '20'],
    ['Larkrise', '20'],
  ]);
  expect(rows[0]?.average).toBeGreaterThan(0);
});
