// How long the program takes to start, against node running an empty file.
import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/bundle.mjs';
import { median } from './table.mjs';

const RUNS = 20;

function milliseconds(args) {
  const from = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
  const spent = performance.now() - from;
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return spent;
}

/** Rows of a table: command, median milliseconds of interleaved runs, times the empty script. */
export function measureStartup(folder) {
  const empty = join(folder, 'empty.mjs');
  writeFileSync(empty, '');
  const program = join(root, 'bin/newsfacts.js');
  const [seed] = readdirSync(join(root, 'seeds')).sort();
  const commands = {
    'node empty.mjs': [empty],
    'newsfacts --version': [program, '--version'],
    'newsfacts --help': [program, '--help'],
    'newsfacts extract SEED --json': [program, 'extract', join('seeds', seed), '--json'],
    'newsfacts extract SEED': [program, 'extract', join('seeds', seed)],
  };
  const names = Object.keys(commands);
  const times = new Map(names.map((name) => [name, []]));
  for (const name of names) milliseconds(commands[name]);
  for (let run = 0; run < RUNS; run++) {
    for (const name of names) times.get(name).push(milliseconds(commands[name]));
  }
  const base = median(times.get('node empty.mjs'));
  return names.map((name) => [name, median(times.get(name)).toFixed(0), (median(times.get(name)) / base).toFixed(2)]);
}
