import { hashSet } from './aliases.ts';
import { type Atoms, capital, gapAfter, hashOf, lengthAt, spaceAfter, UPPER, wordAt } from './atoms.ts';
import type { NameWords } from './words.ts';

/** Of "and" and of "&". */
export const AND = hashOf('and');

/** Forms that are no other word: "Acme plc". */
const SMALL_FORMS = hashSet('plc ltd inc gmbh llc llp oyj nv pty bhd kgaa');

const isWritten = (atoms: Atoms, at: number): boolean => capital(atoms, at) || SMALL_FORMS.has(atoms.hashes[at] ?? 0);

/** True where atom `at` is a legal form with a capital, or one that is no other word. */
export const isLegal = (words: NameWords, atoms: Atoms, at: number): boolean =>
  isWritten(atoms, at) && words.legal.has(atoms.hashes[at] ?? 0);

const LEGAL_GAPS: readonly string[] = [' ', ', ', '. ', ' , ', ' . ', '.'];
const COMMA_FORMS = hashSet('inc incorporated corp corporation co ltd limited llc plc lp');

/** How many atoms a legal form at `at` has: "Inc" 1, "N.V." 2, "S.p.A." 3; 0 for none. */
export function legalSize(words: NameWords, atoms: Atoms, at: number): number {
  if (!isWritten(atoms, at)) return 0;
  if (lengthAt(atoms, at) > 1) return words.legal.has(atoms.hashes[at] ?? 0) ? 1 : 0;
  let form = wordAt(atoms, at);
  for (let size = 2; size <= 3 && gapAfter(atoms, at + size - 2) === '.'; size++) {
    const last = at + size - 1;
    form += wordAt(atoms, last);
    if (words.legal.has(hashOf(form)) && atoms.text.charAt(atoms.ends[last] ?? 0) === '.') return size;
  }
  return 0;
}

/** The atom after the legal forms that follow atom `at - 1`: "Inc", ", Inc.", "Co Ltd", "& Co". */
export function skipLegal(words: NameWords, atoms: Atoms, at: number): number {
  let to = at;
  while ((isWritten(atoms, to) || atoms.hashes[to] === AND) && LEGAL_GAPS.includes(gapAfter(atoms, to - 1))) {
    const size = legalSize(words, atoms, to);
    if (size > 0 && gapAfter(atoms, to - 1).includes(',') && !COMMA_FORMS.has(atoms.hashes[to] ?? 0)) break;
    if (size > 0) to += size;
    else if (atoms.hashes[to] === AND && isLegal(words, atoms, to + 1) && spaceAfter(atoms, to)) to += 2;
    else break;
  }
  return to;
}

/** The atom after the legal forms and the "Group", "Holdings" that follow a known firm's short name. */
export function skipTails(words: NameWords, atoms: Atoms, at: number): number {
  let to = at;
  while (
    to < atoms.starts.length &&
    spaceAfter(atoms, to - 1) &&
    ((atoms.shapes[to] ?? 0) & UPPER) !== 0 &&
    words.tails.has(atoms.hashes[to] ?? 0)
  ) {
    to++;
  }
  return skipLegal(words, atoms, to);
}
