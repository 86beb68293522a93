import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../support/binary.ts';

const run = promisify(execFile);
const TSC = join(ROOT, 'node_modules/typescript/bin/tsc');

/** What somebody who installed the package writes. */
const CONSUMER = `
import { extract } from 'newsfacts';
const record: string = extract({
  id: 'a', path: 'a', title: null, publishedAt: null, source: null, text: 'x', clean: 'x', masks: [],
}).article.path;
// @ts-expect-error an article has a text
extract({ id: 'a' });
console.log(record);
`;

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsfacts-'));
  const installed = join(folder, 'node_modules/newsfacts');
  mkdirSync(installed, { recursive: true });
  cpSync(join(ROOT, 'package.json'), join(installed, 'package.json'));
  cpSync(join(ROOT, 'dist'), join(installed, 'dist'), { recursive: true });
  for (const name of ['zod', 'compromise']) {
    symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name));
  }
  const types = join(installed, 'dist/types');
  execFileSync(process.execPath, [TSC, '-p', join(ROOT, 'tsconfig.build.json'), '--outDir', types]);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'consumer.ts'), CONSUMER);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

describe('the library', () => {
  it('is imported by its name', () => {
    const script = "import { extract } from 'newsfacts'; console.log(typeof extract)";
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(stdout).toBe('function\n');
  });

  it.concurrent.each([
    ['node16', 'node16'],
    ['esnext', 'bundler'],
  ])('type-checks for a project with module %s', async (module, resolution) => {
    const options = [
      '--noEmit',
      '--strict',
      '--target',
      'es2022',
      '--module',
      module,
      '--moduleResolution',
      resolution,
    ];
    await expect(run(process.execPath, [TSC, ...options, 'consumer.ts'], { cwd: folder })).resolves.toMatchObject({
      stdout: '',
    });
  });
});
