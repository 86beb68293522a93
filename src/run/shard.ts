import { hash } from 'node:crypto';
import { statSync } from 'node:fs';
import type { Inputs } from './articles.ts';

/** One of so many parts, counted from 1. */
export interface Shard {
  readonly part: number;
  readonly of: number;
}

/** Whether a path belongs to a part: by its hash alone, so that every machine that calls it the same decides the same. */
export const inShard = (path: string, { part, of }: Shard): boolean =>
  Number.parseInt(hash('sha256', path.replace(/^(?:\.\/+)+/, '')).slice(0, 12), 16) % of === part - 1;

/** The files of a part: folders are walked, and of what they hold and of files that are named each is in one part. */
export const shardInputs = (inputs: Inputs, shard: Shard): Inputs => ({
  ...inputs,
  paths: inputs.paths.filter((path) => isFolder(path) || inShard(path, shard)),
  except: (path) => !inShard(path, shard) || inputs.except(path),
});

function isFolder(path: string): boolean {
  try {
    return path !== '-' && statSync(path).isDirectory();
  } catch {
    return false;
  }
}
