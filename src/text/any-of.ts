/** A search for any of a few phrases at once, as Wu and Manber have it (1994): it steps by what the next letters rule out. */
export interface AnyOf {
  /** How many characters of each phrase, from its start, the search goes by. */
  readonly size: number;
  /** For the last three characters of a window, how far it may be moved; none where a phrase may end in them. */
  readonly steps: Uint8Array;
  /** The phrases of each block without a step. */
  readonly ends: ReadonlyMap<number, readonly string[]>;
}

const BITS = 12;
const MASK = (1 << BITS) - 1;
/** Characters that a step is told by. */
const BLOCK = 3;

/** Phrases of three characters at least; the shortest says how long a step can be. */
export function anyOf(phrases: readonly string[]): AnyOf {
  const size = Math.min(...phrases.map((phrase) => phrase.length));
  const steps = new Uint8Array(1 << BITS).fill(size - BLOCK + 1);
  const ends = new Map<number, string[]>();
  for (const phrase of phrases) {
    for (let last = BLOCK - 1; last < size; last += 1) {
      const block = blockAt(phrase, last);
      steps[block] = Math.min(steps[block] as number, size - 1 - last);
    }
    const block = blockAt(phrase, size - 1);
    ends.set(block, [...(ends.get(block) ?? []), phrase]);
  }
  return { size, steps, ends };
}

/** True where the text holds one of the phrases, letter for letter. */
export function holdsAny({ size, steps, ends }: AnyOf, text: string): boolean {
  const { length } = text;
  for (let last = size - 1; last < length; ) {
    const block = blockAt(text, last);
    const step = steps[block] as number;
    if (step > 0) last += step;
    else {
      const start = last - size + 1;
      if (ends.get(block)?.some((phrase) => text.startsWith(phrase, start))) return true;
      last += 1;
    }
  }
  return false;
}

const blockAt = (text: string, last: number): number =>
  (text.charCodeAt(last) * 7 + text.charCodeAt(last - 1) * 191 + text.charCodeAt(last - 2) * 1361) & MASK;
