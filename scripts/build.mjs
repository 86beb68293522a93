// npm run build: bundle, licences of what is in it, code cache, type declarations.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundle, published, root } from './bundle.mjs';

/** The licences of the packages whose code is in the bundle, as they ask for. */
function licences(metafile) {
  const packages = new Set();
  for (const path of Object.keys(metafile.inputs)) {
    const [, name] = path.match(/^node_modules\/((?:@[^/]+\/)?[^/]+)\//) ?? [];
    if (name !== undefined) packages.add(name);
  }
  return [...packages].sort().map((name) => {
    const folder = join(root, 'node_modules', name);
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return `${name} ${version} (${license})\n\n${file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim()}\n`;
  });
}

/** Declarations that the library's own do not lead to are of no use to anybody. */
function pruneTypes(folder) {
  const reached = new Set();
  const visit = (path) => {
    if (reached.has(path)) return;
    reached.add(path);
    for (const [, name] of readFileSync(path, 'utf8').matchAll(/(?:\bfrom |\bimport\(|\bimport )["'](\.[^"']+)["']/g)) {
      visit(join(dirname(path), name.replace(/\.ts$/, '.d.ts')));
    }
  };
  visit(join(folder, 'index.d.ts'));
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !reached.has(path)) rmSync(path);
  }
}

/** V8's code cache of the program, made after it has read a few articles, so that what they need is in it. */
function keepCompiled() {
  const maker = join(root, 'scripts/code-cache.mjs');
  const { status } = spawnSync(process.execPath, [maker], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) process.stderr.write('no code cache was made: the program starts slower\n');
}

async function main() {
  const metafile = await bundle(published, 'dist').catch(() => null);
  // esbuild has said why.
  if (metafile === null) return 1;
  writeFileSync(join(root, 'dist/LICENSES.txt'), licences(metafile).join(`\n${'-'.repeat(80)}\n\n`));
  keepCompiled();
  const types = join(root, 'dist/types');
  rmSync(types, { recursive: true, force: true });
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
  pruneTypes(types);
  return status ?? 1;
}

process.exitCode = await main();
