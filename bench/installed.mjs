// Which peers can be measured here, in which versions, and why the others cannot.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PEERS } from './peers.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));

/** The interpreter that has quantulum3. */
export const PYTHON = process.env.NEWSFACTS_PYTHON ?? 'python3';

function npmVersion(folder, name) {
  const path = join(folder, 'node_modules', name, 'package.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).version : null;
}

function lackOfPython(module) {
  const { error, status } = spawnSync(PYTHON, ['-c', `import ${module}`], { stdio: 'ignore' });
  if (error !== undefined) return `${PYTHON} does not run`;
  const how = `${PYTHON} -m pip install -r bench/requirements.txt, or NEWSFACTS_PYTHON names the Python that has it`;
  return status === 0 ? null : `${PYTHON} has no ${module} (${how})`;
}

const pythonVersion = (module) =>
  spawnSync(PYTHON, ['-c', `from importlib.metadata import version; print(version("${module}"))`], {
    encoding: 'utf8',
  }).stdout.trim();

/**
 * The names of the peers that can be measured; a line for each reason why others cannot; and what is there, as
 * `name version`. `folder` is the one whose node_modules is looked into.
 */
export function findPeers(folder = HERE) {
  const names = [];
  const skipped = [];
  const versions = new Set();
  for (const [name, { packages = [], python }] of Object.entries(PEERS)) {
    const missing = packages.filter((each) => npmVersion(folder, each) === null);
    const lack = python === undefined ? null : lackOfPython(python);
    if (missing.length > 0) skipped.push({ name, why: 'not installed (npm ci --prefix bench)' });
    else if (lack !== null) skipped.push({ name, why: lack });
    else {
      names.push(name);
      for (const each of packages) versions.add(`${each} ${npmVersion(folder, each)}`);
      if (python !== undefined) versions.add(`${python} ${pythonVersion(python)}`);
    }
  }
  return { names, skipped: linesOf(skipped), versions: [...versions] };
}

/** One line for all that lack the same. */
function linesOf(skipped) {
  const reasons = new Set(skipped.map(({ why }) => why));
  return [...reasons].map((reason) => {
    const names = skipped.filter(({ why }) => why === reason).map(({ name }) => name);
    return `skipped: ${names.join(', ')}: ${reason}`;
  });
}
