import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

declare const NEWSFACTS_PROGRAM: string | undefined;

type Program = typeof import('./program.ts');

/**
 * The program behind the entry. The build puts all of it into one file and V8's code cache beside it, which saves a
 * third of the time of a short run; a cache that does not fit this Node is passed over. From source the module itself.
 */
export const loadProgram = async (): Promise<Program> =>
  typeof NEWSFACTS_PROGRAM === 'string' ? runBundle(NEWSFACTS_PROGRAM) : import('./program.ts');

/**
 * What V8 is told once the code cache is read, which it would refuse under other flags than it was made with. Regular
 * expressions are compiled once and not first to bytecode; functions are optimized later than by default (132 kB of
 * bytecode run), and the space of new objects grows at once to what it reaches anyway: a run of minutes is as fast, a run
 * of a few articles takes two thirds of the time. Old objects are collected when they have grown by a fifth, which costs
 * no time and keeps a long run under 200 MB.
 */
const V8_FLAGS = [
  '--no-regexp-tier-up',
  '--interrupt-budget=2000000',
  '--semi-space-growth-factor=16',
  '--heap-growing-percent=20',
];

/** Runs a bundle written as one function expression of `exports`, `require` and the file's URL. */
function runBundle(name: string): Program {
  const url = new URL(name, import.meta.url);
  const filename = fileURLToPath(url);
  const cachedData = readCache(filename);
  const script = new Script(readFileSync(filename, 'latin1'), { filename, ...(cachedData && { cachedData }) });
  V8_FLAGS.forEach(setFlagsFromString);
  const exports = {};
  script.runInThisContext()(exports, createRequire(url), url.href);
  return exports as Program;
}

function readCache(filename: string): Buffer | undefined {
  try {
    return readFileSync(`${filename}.cache`);
  } catch {
    return undefined;
  }
}
