import type { Article } from '../schema/article.ts';

/** What an article says in 128 bits: alike for texts that are alike. */
interface Fingerprint {
  /** Of its words, three by three. */
  readonly high: number;
  readonly low: number;
  /** A bit for each of its figures, of 64: articles made from one form differ in nothing else. */
  readonly figures: readonly [number, number];
  readonly words: number;
}

const TOKEN = /\d+(?:[.,]\d+)*|\p{L}+/gu;

/** A simhash (Charikar 2002) of the article's words without page furniture, and a Bloom filter of its figures. */
function fingerprint({ clean, masks }: Article): Fingerprint {
  const words = new Int32Array(64);
  const figures: [number, number] = [0, 0];
  let first = 0;
  let second = 0;
  let count = 0;
  let mask = 0;
  for (const match of clean.matchAll(TOKEN)) {
    while ((masks[mask]?.end ?? clean.length) <= match.index) mask += 1;
    if ((masks[mask]?.start ?? clean.length) <= match.index) continue;
    const token = match[0].toLowerCase();
    const hash = hashOf(token);
    if (token.charCodeAt(0) < 58) {
      const bit = mixed(hash) & 63;
      if (bit < 32) figures[0] |= 1 << bit;
      else figures[1] |= 1 << (bit - 32);
    }
    const shingle = mixed(Math.imul(first, 31) ^ Math.imul(second, 17) ^ hash);
    vote(words, 0, shingle);
    vote(words, 32, mixed(shingle ^ 0x9e3779b9));
    first = second;
    second = hash;
    count += 1;
  }
  return { high: bitsOf(words, 0), low: bitsOf(words, 32), figures, words: count };
}

function hashOf(token: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < token.length; at += 1) hash = Math.imul(hash ^ token.charCodeAt(at), 0x01000193);
  return hash;
}

/** The last steps of MurmurHash3: every bit of the answer hangs on every bit given. */
function mixed(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

function vote(counts: Int32Array, from: number, hash: number): void {
  for (let bit = 0; bit < 32; bit += 1) counts[from + bit] = (counts[from + bit] ?? 0) + ((hash >>> bit) & 1 ? 1 : -1);
}

function bitsOf(counts: Int32Array, from: number): number {
  let bits = 0;
  for (let bit = 0; bit < 32; bit += 1) if ((counts[from + bit] ?? 0) > 0) bits |= 1 << bit;
  return bits;
}

function bitCount(value: number): number {
  let bits = value - ((value >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Unrelated texts differ in 32 bits of 64, give or take four; one with a tenth of its words changed, in some eight. */
const MOST_WORDS = 10;
/** A copy may add figures or leave some out. Of ten that it has, one may be another: a date, a clock. */
const OTHER_FIGURES = 0.1;
/** Numbers that are kept of an article: 20 bytes. */
const WIDTH = 5;

/** Articles of about one length. */
interface Shelf {
  data: Int32Array;
  count: number;
}

/**
 * Tells articles that say what an earlier one said, word for word or nearly so, whatever their furniture: syndicated and
 * updated copies. Gives the place of the earlier one among those that were new, counted from 1; null for one that is new,
 * which is then remembered by 20 bytes.
 */
export function openDuplicates(): (article: Article) => number | null {
  const shelves = new Map<number, Shelf>();
  let kept = 0;
  return (article) => {
    const print = fingerprint(article);
    const size = Math.round(Math.log2(Math.max(1, print.words)) * 2);
    for (const near of [size, size - 1, size + 1]) {
      const found = findAlike(shelves.get(near), print);
      if (found !== null) return found;
    }
    kept += 1;
    keep(shelves, size, print, kept);
    return null;
  };
}

function findAlike(shelf: Shelf | undefined, { high, low, figures }: Fingerprint): number | null {
  if (shelf === undefined) return null;
  const { data, count } = shelf;
  for (let at = 0; at < count * WIDTH; at += WIDTH) {
    const apart = bitCount((data[at] ?? 0) ^ high);
    if (apart > MOST_WORDS || apart + bitCount((data[at + 1] ?? 0) ^ low) > MOST_WORDS) continue;
    if (sameFigures(data[at + 2] ?? 0, data[at + 3] ?? 0, figures)) return data[at + 4] ?? null;
  }
  return null;
}

function sameFigures(low: number, high: number, [ownLow, ownHigh]: readonly [number, number]): boolean {
  const gone = bitCount(low & ~ownLow) + bitCount(high & ~ownHigh);
  const added = bitCount(ownLow & ~low) + bitCount(ownHigh & ~high);
  const common = bitCount(low & ownLow) + bitCount(high & ownHigh);
  return Math.min(gone, added) <= common * OTHER_FIGURES;
}

function keep(shelves: Map<number, Shelf>, size: number, print: Fingerprint, place: number): void {
  const shelf = shelves.get(size) ?? { data: new Int32Array(64 * WIDTH), count: 0 };
  shelves.set(size, shelf);
  if (shelf.count * WIDTH === shelf.data.length) {
    const wider = new Int32Array(shelf.data.length * 2);
    wider.set(shelf.data);
    shelf.data = wider;
  }
  shelf.data.set([print.high, print.low, ...print.figures, place], shelf.count * WIDTH);
  shelf.count += 1;
}
