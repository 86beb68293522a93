import { hash } from 'node:crypto';
import { statSync } from 'node:fs';
import { findFiles, type IsReadable } from '../read/files.ts';
import { isProblem } from '../read/problem.ts';
import { openSelect } from '../read/select.ts';
import type { Inputs } from './articles.ts';

/** How far a run came: the file that its last article stands in, how many of that file and of all are done. */
export interface Place {
  readonly path: string;
  readonly done: number;
  readonly total: number;
}

/** What of a run is done already: `inputs` without whole files, and how many articles to leave out of what they give. */
export interface Rest {
  readonly inputs: Inputs;
  /** Articles of one file, or the first of all where `path` is null. */
  readonly skip: { readonly path: string | null; readonly articles: number };
}

/** The inputs from a place on. Files before it are not read again where its path tells which these are. */
export function restOf(inputs: Inputs, { path, done, total }: Place): Rest {
  const at = inputs.paths.findIndex((given) => given === path || path.startsWith(folder(given)));
  if (at === -1) return { inputs, skip: { path: null, articles: total } };
  const finished = new Set(inputs.paths.slice(0, at).map(plain));
  const isFinished = (each: string): boolean => ancestors(plain(each)).some((above) => finished.has(above));
  let reached = inputs.paths[at] === path;
  const isBefore = (each: string): boolean => {
    reached ||= each === path;
    return !reached;
  };
  return {
    inputs: {
      ...inputs,
      paths: inputs.paths.filter((given, index) => index === at || (index > at && !isFinished(given))),
      except: (each) => isBefore(each) || isFinished(each) || inputs.except(each),
    },
    skip: { path, articles: done },
  };
}

const folder = (path: string): string => (path.endsWith('/') ? path : `${path}/`);
const plain = (path: string): string => path.replace(/^(?:\.\/+)+/, '').replace(/(?!^)\/+$/, '');

/** A path and the folders that it stands in. */
function ancestors(path: string): readonly string[] {
  const all = [path];
  for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) all.push(path.slice(0, at));
  return all;
}

/** A digest of the paths, sizes and times of all files of a run: another where a file was added, changed or removed. */
export async function digestOf(inputs: Inputs, isReadable: IsReadable): Promise<string> {
  let digest = '';
  const select = await openSelect(inputs.include ?? [], inputs.exclude ?? []);
  for (const found of findFiles(inputs.paths, isReadable, select)) {
    if (isProblem(found) || (!found.named && inputs.except(found.path))) continue;
    const stats = statSync(found.path, { throwIfNoEntry: false });
    digest = hash('sha256', JSON.stringify([digest, found.path, stats?.size, stats?.mtimeMs]));
  }
  return digest;
}
