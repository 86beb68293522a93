import { spawnSync } from 'node:child_process';
import { describe } from 'vitest';

/** A program to try, with arguments that make it end with 0 where it is there. */
type Probe = readonly [command: string, ...args: readonly string[]];

const isThere = ([command, ...args]: Probe): boolean => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/**
 * Describes what an engine does, where it is there; else the tests are skipped, with the reason in their name. Where
 * NEWSFACTS_ENGINES is "required", as in `.ci/run`, they run and fail.
 */
export function describeEngine(name: string, probes: readonly Probe[], tests: () => void): void {
  const missing = process.env.NEWSFACTS_ENGINES === 'required' ? undefined : probes.find((probe) => !isThere(probe));
  if (missing === undefined) describe(name, tests);
  else describe.skip(`${name} (skipped: ${missing.join(' ')} does not run here)`, tests);
}
