import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * Bundles the program as it is published into a folder of its own, inside node_modules so that its packages are found,
 * and gives the path of its bin file. `remove` takes the folder away.
 */
export function buildBinary(): { readonly bin: string; readonly remove: () => void } {
  const cache = join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'newsfacts-'));
  const remove = () => rmSync(folder, { recursive: true });
  const dist = relative(root, join(folder, 'dist')).replaceAll('\\', '/');
  const script = `import { bundle, published } from './scripts/bundle.mjs'; await bundle(published, '${dist}');`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root });
  if (status !== 0) {
    remove();
    throw new Error(`the bundle cannot be built: ${stderr}`);
  }
  mkdirSync(join(folder, 'bin'));
  copyFileSync(join(root, 'bin/newsfacts.js'), join(folder, 'bin/newsfacts.mjs'));
  return { bin: join(folder, 'bin/newsfacts.mjs'), remove };
}

/** Runs a shell line in `cwd`; `$NEWSFACTS` is the command, and `set -o pipefail` holds. */
export function shell(line: string, bin: string, cwd: string) {
  const env = { PATH: process.env.PATH ?? '', NEWSFACTS: `${process.execPath} ${bin}` };
  const { status, stdout, stderr } = spawnSync('bash', ['--norc', '--noprofile', '-c', `set -o pipefail; ${line}`], {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  return { status, stdout, stderr };
}
