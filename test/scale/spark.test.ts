import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { describeEngine } from '../support/engines.ts';
import { articleLines, commandPath, recipes } from '../support/recipes.ts';

/** The interpreter that has pyspark. */
const PYTHON = process.env.NEWSFACTS_PYTHON ?? 'python3';
const MINUTES = 60_000;

const folder = mkdtempSync(join(tmpdir(), 'newsfacts-'));
afterAll(() => rmSync(folder, { recursive: true }));

describeEngine(
  'Apache Spark',
  [
    [PYTHON, '-c', 'import pyspark'],
    ['java', '-version'],
  ],
  () => {
    const [script = ''] = recipes('Apache Spark', 'python');

    test('gives the bytes of one process, on two workers', { timeout: 10 * MINUTES }, () => {
      const input = articleLines(200, 123);
      const env = { ...process.env, PATH: commandPath(folder), SPARK_LOCAL_IP: '127.0.0.1', PYSPARK_PYTHON: PYTHON };
      writeFileSync(join(folder, 'articles.ndjson'), input);
      writeFileSync(join(folder, 'recipe.py'), script);
      const spark = spawnSync(PYTHON, ['recipe.py'], { cwd: folder, env, encoding: 'utf8', timeout: 9 * MINUTES });
      expect([spark.status, spark.status === 0 ? '' : spark.stderr]).toEqual([0, '']);
      const one = spawnSync('newsfacts', ['stream'], { input, env, encoding: 'utf8' }).stdout;
      const parts = readdirSync(join(folder, 'claims')).filter((name) => name.startsWith('part-'));
      expect(parts.length).toBeGreaterThan(1);
      expect(
        parts
          .sort()
          .map((name) => readFileSync(join(folder, 'claims', name), 'utf8'))
          .join(''),
      ).toBe(one);
      expect(one.match(/"error"/g)).toHaveLength(1);
    });
  },
);
