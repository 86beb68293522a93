import type { Article } from '../schema/article.ts';

/** What an article says in 192 bits: alike for texts that are alike. */
interface Fingerprint {
  /** Of its words, three by three: 128 bits. */
  readonly bits: readonly number[];
  /** A bit for each of its figures, of 64: articles made from one form differ in nothing else. */
  readonly figures: readonly [number, number];
  readonly words: number;
}

/** Of 32 bits. */
const PARTS = 4;

const TOKEN = /\d+(?:[.,]\d+)*|\p{L}+/gu;

/** A simhash (Charikar 2002) of the article's words without headline and page furniture, and a Bloom filter of its figures. */
function fingerprint(article: Article): Fingerprint {
  const { text, title } = article;
  // Every paper sets a headline of its own; with few words below it, it is the news.
  const isHeaded = title !== null && text.startsWith(title);
  const body = isHeaded ? fingerprintFrom(article, title.length) : null;
  return body !== null && body.words >= SHORT ? body : fingerprintFrom(article, 0);
}

function fingerprintFrom({ clean, masks }: Article, start: number): Fingerprint {
  const words = new Int32Array(128);
  const figures: [number, number] = [0, 0];
  let first = 0;
  let second = 0;
  let count = 0;
  let mask = 0;
  for (const match of clean.matchAll(TOKEN)) {
    while ((masks[mask]?.end ?? clean.length) <= match.index) mask += 1;
    if (match.index < start || (masks[mask]?.start ?? clean.length) <= match.index) continue;
    const token = match[0].toLowerCase();
    const hash = hashOf(token);
    if (token.charCodeAt(0) < 58) {
      const bit = mixed(hash) & 63;
      if (bit < 32) figures[0] |= 1 << bit;
      else figures[1] |= 1 << (bit - 32);
    }
    const shingle = mixed(Math.imul(first, 31) ^ Math.imul(second, 17) ^ hash);
    for (let part = 0; part < PARTS; part += 1) vote(words, part * 32, mixed(shingle + Math.imul(part, 0x9e3779b9)));
    first = second;
    second = hash;
    count += 1;
  }
  const bits = Array.from({ length: PARTS }, (_, part) => bitsOf(words, part * 32));
  return { bits, figures, words: count };
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

/** Unrelated texts differ in 64 bits of 128, give or take six; one with a fifth of its words changed, in some twenty. */
const MOST_WORDS = 24;
/** Of fewer words than this a few tell the news apart. */
const SHORT = 40;
const MOST_SHORT = 10;
/** A copy may add figures or leave some out. Of ten that it has, one may be another: a date, a clock. */
const OTHER_FIGURES = 0.1;
/** Numbers that are kept of an article: 28 bytes. */
const WIDTH = 7;

/** Articles of about one length. */
interface Shelf {
  data: Int32Array;
  count: number;
}

/**
 * Tells articles that say what an earlier one said, word for word or nearly so, whatever their furniture: syndicated and
 * updated copies. Gives the place of the earlier one among those that were new, counted from 1; null for one that is new,
 * which is then remembered by 28 bytes.
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

function findAlike(shelf: Shelf | undefined, { bits, figures, words }: Fingerprint): number | null {
  if (shelf === undefined) return null;
  const most = words < SHORT ? MOST_SHORT : MOST_WORDS;
  const { data, count } = shelf;
  for (let at = 0; at < count * WIDTH; at += WIDTH) {
    let apart = 0;
    for (let part = 0; part < PARTS && apart <= most; part += 1) {
      apart += bitCount((data[at + part] ?? 0) ^ (bits[part] ?? 0));
    }
    if (apart > most) continue;
    if (sameFigures(data[at + PARTS] ?? 0, data[at + PARTS + 1] ?? 0, figures)) return data[at + PARTS + 2] ?? null;
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
  shelf.data.set([...print.bits, ...print.figures, place], shelf.count * WIDTH);
  shelf.count += 1;
}
