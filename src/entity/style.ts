import { ALL_UPPER, type Atoms, DIGIT, hashOf, UPPER } from './atoms.ts';

/** How the capitals of a line are to be read. */
export type LineStyle = 'plain' | 'title' | 'caps';

const SMALL = new Set(
  ['with', 'from', 'after', 'over', 'amid', 'into', 'than', 'that', 'this', 'upon', 'under', 'until'].map(hashOf),
);

/**
 * "caps" for a headline in capitals, "title" for one with a capital on every longer word. A whole line may be a short
 * heading: "Key Data Points".
 */
export function styleOf(atoms: Atoms, line = false): LineStyle {
  const size = atoms.starts.length;
  if (size < 2 || size > 40) return 'plain';
  let long = 0;
  let capital = 0;
  let caps = 0;
  for (let at = 0; at < size; at++) {
    const shape = atoms.shapes[at] ?? 0;
    if ((shape & DIGIT) !== 0 || (atoms.ends[at] ?? 0) - (atoms.starts[at] ?? 0) < 4) continue;
    if (shape === 0 && SMALL.has(atoms.hashes[at] ?? 0)) continue;
    long++;
    if ((shape & UPPER) !== 0) capital++;
    if ((shape & ALL_UPPER) !== 0) caps++;
  }
  if (long < 2) return 'plain';
  if (caps >= long * 0.8) return 'caps';
  if (line && size >= 3 && size <= 8 && capital === long && !endsSentence(atoms)) return 'title';
  return long >= 4 && capital >= long * 0.88 ? 'title' : 'plain';
}

const endsSentence = (atoms: Atoms): boolean => '.,;'.includes(atoms.text.charAt(atoms.ends.at(-1) ?? 0) || ' ');
