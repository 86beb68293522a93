/** A set of the hashes of words. */
export interface HashSet {
  readonly add: (hash: number) => void;
  readonly has: (hash: number) => boolean;
}

/** A set that takes at most so many hashes: a flat table, for the words of every article go through one. */
export function newHashSet(most: number): HashSet {
  let size = 64;
  while (size < most * 2) size *= 2;
  const mask = size - 1;
  // 0 is a free slot
  const slots = new Int32Array(size);
  const slotOf = (hash: number): number => {
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (slots[slot] !== 0 && slots[slot] !== hash + 1) slot = (slot + 1) & mask;
    return slot;
  };
  return {
    add: (hash) => {
      slots[slotOf(hash)] = hash + 1;
    },
    has: (hash) => slots[slotOf(hash)] !== 0,
  };
}
