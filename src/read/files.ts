import { type Dirent, readdirSync, type Stats, statSync } from 'node:fs';
import type { Problem } from '../schema/problem.ts';
import { fileProblem, isProblem, readError, readWarning } from './problem.ts';
import { ALL, type Select } from './select.ts';

/** A file to read: `named` where it was given itself, not found in a folder. `-` is the standard input. */
export interface FoundFile {
  readonly path: string;
  readonly named: boolean;
}

/** True of a path that some reader takes. */
export type IsReadable = (path: string) => boolean;

/**
 * The files behind the paths, each once: files as given, folders walked to the bottom, a folder at a time, in the order of
 * their paths by UTF-16 units. Names that start with a dot are passed over; files in folders that nothing reads are left
 * out, with one warning for each path that was given, and those that `select` does not want without one. Paths are joined
 * with "/" and never made absolute.
 */
export function* findFiles(
  paths: readonly string[],
  isReadable: IsReadable,
  select: Select = ALL,
): Generator<FoundFile | Problem> {
  const seen = paths.length > 1 ? new Set<string>() : null;
  for (const path of paths) {
    for (const found of findUnder(path, isReadable, select)) {
      if (!isProblem(found) && seen?.has(plain(found.path))) continue;
      if (!isProblem(found)) seen?.add(plain(found.path));
      yield found;
    }
  }
}

const plain = (path: string): string => path.replace(/^(?:\.\/+)+/, '');

function* findUnder(path: string, isReadable: IsReadable, select: Select): Generator<FoundFile | Problem> {
  if (path === '-') return yield { path, named: true };
  const stats = look(path);
  if (isProblem(stats)) return yield stats;
  if (stats.isFile()) return yield { path, named: true };
  if (!stats.isDirectory()) return yield notAFile(path);
  const skipped = new Map<string, number>();
  const inside = (found: string) => found.slice(path.length).replace(/^\/+/, '');
  const enters = (folder: string) => select.folder(inside(folder));
  for (const found of walk(path, new Set([identity(stats)]), enters)) {
    const wanted = select.file(inside(found.path));
    if (wanted === false) continue;
    if (isProblem(found) || wanted === true || isReadable(found.path)) yield found;
    else skipped.set(ending(found.path), (skipped.get(ending(found.path)) ?? 0) + 1);
  }
  if (skipped.size > 0) yield skippedWarning(path, skipped);
}

function* walk(
  folder: string,
  above: ReadonlySet<string>,
  enters: (folder: string) => boolean,
): Generator<FoundFile | Problem> {
  const entries = list(folder);
  if (isProblem(entries)) return yield entries;
  for (const entry of entries) {
    const path = folder.endsWith('/') ? `${folder}${entry.name}` : `${folder}/${entry.name}`;
    if (entry.isFile()) {
      yield { path, named: false };
      continue;
    }
    if (entry.isDirectory() && !enters(path)) continue;
    const stats = look(path);
    if (isProblem(stats)) yield stats;
    else if (stats.isFile()) yield { path, named: false };
    else if (!stats.isDirectory()) yield notAFile(path);
    else if (!enters(path)) continue;
    else if (above.has(identity(stats))) yield readWarning('loop', path, 'the link leads back to a folder above it');
    else yield* walk(path, new Set([...above, identity(stats)]), enters);
  }
}

/** What a folder holds, in the order of whole paths: "a.txt" stands before what is in "a/". */
function list(folder: string): readonly Dirent[] | Problem {
  try {
    const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => !entry.name.startsWith('.'));
    const keyed = entries.map((entry) => ({ entry, key: entry.isDirectory() ? `${entry.name}/` : entry.name }));
    keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    return keyed.map(({ entry }) => entry);
  } catch (error) {
    return fileProblem(error, folder);
  }
}

function look(path: string): Stats | Problem {
  try {
    return statSync(path);
  } catch (error) {
    return fileProblem(error, path);
  }
}

const identity = (stats: Stats): string => `${stats.dev}:${stats.ino}`;

const notAFile = (path: string): Problem =>
  readError(
    'not-a-file',
    path,
    'this is neither a file nor a folder',
    'to read a pipe, give - and direct it to the input',
  );

/** The ending of a file's name with its dot, in lower case; '' where it has none. */
export function ending(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? '' : name.slice(dot).toLowerCase();
}

function skippedWarning(path: string, skipped: ReadonlyMap<string, number>): Problem {
  const count = [...skipped.values()].reduce((sum, each) => sum + each, 0);
  const kinds = [...skipped.keys()].sort().map((kind) => (kind === '' ? 'no ending' : kind));
  const shown = kinds.length > 5 ? `${kinds.slice(0, 5).join(' ')} …` : kinds.join(' ');
  return readWarning('skipped', path, `${count} ${count === 1 ? 'file' : 'files'} of other kinds left out (${shown})`);
}
