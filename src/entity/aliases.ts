import { ALL_UPPER, AMPERSAND, type Atoms, joins, readAtoms, UPPER, wordAt } from './atoms.ts';
import type { Entity } from './entity.ts';

/** One way to write a name. */
export interface Alias {
  readonly words: readonly string[];
  readonly hashes: readonly number[];
  readonly shapes: readonly number[];
  /** Of the second word; null for a name of one word. */
  readonly second: number | null;
  readonly entity: Entity;
  /** Also a common word: it counts only where the article shows that the entity is meant. */
  readonly common: boolean;
  /** A comma or a bracket is part of it: "Quenby, Sloat", "Quenby (Australia) Finance". */
  readonly marked: boolean;
}

/** Aliases by the hash of their first word, longest first. */
export type AliasIndex = Map<number, Alias[]>;

/** The aliases that begin with the word of this hash, longest first. */
export type AliasLookup = (hash: number) => readonly Alias[] | undefined;

/** Reads an alias into atoms; a "!" before it says that it is also a common word. */
export function newAlias(written: string, entity: Entity): Alias {
  const common = written.startsWith('!');
  const text = common ? written.slice(1) : written;
  const atoms = readAtoms(text, 0, text.length);
  return {
    words: atoms.starts.map((_, at) => wordAt(atoms, at)),
    hashes: atoms.hashes,
    shapes: atoms.shapes,
    second: atoms.hashes[1] ?? null,
    entity,
    common,
    marked: MARKS.test(text),
  };
}

const MARKS = /[,()]/;

const sameAlias = (a: Alias, b: Alias): boolean =>
  a.words.length === b.words.length && a.marked === b.marked && a.words.every((word, at) => word === b.words[at]);

/** Adds an alias after those of its length; one that is already there stays as it is. */
export function addAlias(index: AliasIndex, alias: Alias): void {
  const [first] = alias.hashes;
  if (first === undefined) return;
  const list = index.get(first);
  if (list === undefined) {
    index.set(first, [alias]);
    return;
  }
  if (list.some((other) => sameAlias(alias, other))) return;
  const at = list.findIndex((other) => other.hashes.length < alias.hashes.length);
  if (at < 0) list.push(alias);
  else list.splice(at, 0, alias);
}

/** Small letters of an alias may be capitals in the text; capitals of an alias must be capitals. */
function sameCase(atoms: Atoms, at: number, alias: Alias, k: number): boolean {
  const wanted = alias.shapes[k] ?? 0;
  const shape = atoms.shapes[at] ?? 0;
  if ((wanted & ALL_UPPER) !== 0 && (alias.words[k]?.length ?? 0) > 1) return (shape & ALL_UPPER) !== 0;
  return (wanted & UPPER) === 0 || (shape & UPPER) !== 0;
}

/** True where the alias stands at atom `at`; `loose` leaves the case of letters aside, as in a headline in capitals. */
export function matches(alias: Alias, atoms: Atoms, at: number, loose: boolean): boolean {
  const { hashes, words } = alias;
  for (let k = 0; k < hashes.length; k++) {
    const here = at + k;
    if (atoms.hashes[here] !== hashes[k]) return false;
    const gap = atoms.ends[here - 1] ?? 0;
    if (
      k > 0 &&
      !joins(atoms.text, gap, atoms.starts[here] ?? 0) &&
      !(alias.marked && MARKS.test(atoms.text.charAt(gap) + atoms.text.charAt(gap + 1)))
    )
      return false;
    if (((atoms.shapes[here] ?? 0) & AMPERSAND) !== 0 || ((alias.shapes[k] ?? 0) & AMPERSAND) !== 0) continue;
    if (!loose && !sameCase(atoms, here, alias, k)) return false;
    if ((atoms.ends[here] ?? 0) - (atoms.starts[here] ?? 0) !== words[k]?.length) return false;
  }
  return true;
}

/** The longest alias that stands at atom `at`. */
export function longestAlias(lookup: AliasLookup, atoms: Atoms, at: number, loose: boolean): Alias | null {
  const hash = atoms.hashes[at];
  return hash === undefined ? null : longestOf(lookup(hash), atoms, at, loose);
}

/** The first of these aliases, longest first, that stands at atom `at`. */
export function longestOf(
  aliases: readonly Alias[] | undefined,
  atoms: Atoms,
  at: number,
  loose: boolean,
): Alias | null {
  if (aliases === undefined) return null;
  const next = atoms.hashes[at + 1];
  for (const alias of aliases) {
    if ((alias.second === null || alias.second === next) && matches(alias, atoms, at, loose)) return alias;
  }
  return null;
}

/** A set of words, parted by spaces or line ends, to be asked by the hash of an atom. */
export function hashSet(list: string): ReadonlySet<number> {
  const { hashes, starts } = readAtoms(list, 0, list.length);
  return new Set(hashes.filter((_, at) => at === 0 || list.charCodeAt((starts[at] ?? 0) - 1) <= 32));
}
