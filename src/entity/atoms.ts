export const UPPER = 1;
export const ALL_UPPER = 2;
export const DIGIT = 4;
export const INNER_UPPER = 8;
export const AMPERSAND = 16;

/** The atoms of a stretch of text: runs of letters and digits, and each "&"; columns rather than rows, for speed. */
export interface Atoms {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Of the lower-cased atom; "&" hashes as "and". */
  readonly hashes: readonly number[];
  readonly shapes: readonly number[];
}

const HASH_MASK = 0x3fffffff;
const step = (hash: number, code: number): number => (Math.imul(hash, 31) + code) & HASH_MASK;

/** The hash that `readAtoms` gives to a word. */
export function hashOf(word: string): number {
  let hash = 7;
  for (const char of word === '&' ? 'and' : word.toLowerCase()) hash = step(hash, char.charCodeAt(0));
  return hash;
}

const AND = hashOf('and');

const isWide = (code: number): boolean =>
  code >= 0xc0 &&
  code !== 0xd7 &&
  code !== 0xf7 &&
  !(code >= 0x2000 && code < 0x2c00) &&
  !(code >= 0x3000 && code < 0x3040);

/** Lower-cases one UTF-16 unit of Latin script. */
const lowered = (code: number, text: string, at: number): number =>
  code < 0x80 ? code : text.charAt(at).toLowerCase().charCodeAt(0);

/** The hash of the first word of `text` from `at` on, as `readAtoms` gives it; -1 where none begins there. */
export function firstHash(text: string, at: number): number {
  let to = text.charCodeAt(at) === 33 ? at + 1 : at;
  const from = to;
  let hash = 7;
  for (; to < text.length; to++) {
    let code = text.charCodeAt(to);
    if (code < 97 || code > 122) {
      if (code >= 65 && code <= 90) code += 32;
      else if (code >= 0xc0 && isWide(code)) code = lowered(code, text, to);
      else if (code < 48 || code > 57) break;
    }
    // written out: this runs at start-up, before anything is compiled
    hash = (Math.imul(hash, 31) + code) & HASH_MASK;
  }
  return to === from ? -1 : hash;
}

/** The atoms of `text` from `start` to `end`. */
export function readAtoms(text: string, start: number, end: number): Atoms {
  const starts: number[] = [];
  const ends: number[] = [];
  const hashes: number[] = [];
  const shapes: number[] = [];
  let at = start;
  while (at < end) {
    let unit = text.charCodeAt(at);
    // most gaps are one space
    if (unit === 32) {
      at++;
      continue;
    }
    const from = at;
    let hash = 7;
    let uppers = 0;
    let lowers = 0;
    let shape = 0;
    for (;;) {
      if (unit >= 97 && unit <= 122) {
        hash = step(hash, unit);
        lowers++;
      } else if (unit >= 65 && unit <= 90) {
        hash = step(hash, unit + 32);
        if (at === from) shape |= UPPER;
        else if (lowers > 0) shape |= INNER_UPPER;
        uppers++;
      } else if (unit >= 48 && unit <= 57) {
        hash = step(hash, unit);
        if (at === from) shape |= DIGIT;
      } else if (unit >= 0xc0 && isWide(unit)) {
        const small = lowered(unit, text, at);
        hash = step(hash, small);
        if (small !== unit) {
          if (at === from) shape |= UPPER;
          uppers++;
        } else lowers++;
      } else break;
      if (++at === end) break;
      unit = text.charCodeAt(at);
    }
    if (at === from) {
      at++;
      if (unit !== 38) continue;
      hash = AND;
      shape = AMPERSAND;
    } else if (lowers === 0 && uppers > 0) shape |= ALL_UPPER;
    starts.push(from);
    ends.push(at);
    hashes.push(hash);
    shapes.push(shape);
  }
  return { text, starts, ends, hashes, shapes };
}

/** The words of atom `at`, as written; '' past the end. */
export function wordAt(atoms: Atoms, at: number): string {
  const start = atoms.starts[at];
  return start === undefined ? '' : atoms.text.slice(start, atoms.ends[at]);
}

/** What stands between atom `at` and the next one. */
export function gapAfter(atoms: Atoms, at: number): string {
  const next = atoms.starts[at + 1];
  return next === undefined ? '' : atoms.text.slice(atoms.ends[at], next);
}

/** True where one space stands between atom `at` and the next one. */
export function spaceAfter(atoms: Atoms, at: number): boolean {
  const end = atoms.ends[at];
  return end !== undefined && atoms.starts[at + 1] === end + 1 && atoms.text.charCodeAt(end) === 32;
}

/** True where the gap is short and holds nothing that ends a name: "S & P", "J.P. Morgan", "10-year", "Moody ' s". */
export function joins(text: string, from: number, to: number): boolean {
  if (to - from > 3) return false;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    // space . ' - / $
    if (code !== 36 && code !== 32 && code !== 46 && code !== 39 && code !== 45 && code !== 47) return false;
  }
  return true;
}

/** True where nothing but opening marks stands between `at` and the end of an earlier sentence or line. */
export function startsSentence(text: string, at: number): boolean {
  let back = at - 1;
  while (back >= 0 && ' "\'(*-•\t'.includes(text.charAt(back))) back--;
  return back < 0 || '.!?:\n\r—>'.includes(text.charAt(back));
}

/** True where atom `at` has a capital, be it inside: "iRobot". */
export const capital = (atoms: Atoms, at: number): boolean => ((atoms.shapes[at] ?? 0) & (UPPER | INNER_UPPER)) !== 0;

/** Of atom `at`, in UTF-16 units. */
export const lengthAt = (atoms: Atoms, at: number): number => (atoms.ends[at] ?? 0) - (atoms.starts[at] ?? 0);
