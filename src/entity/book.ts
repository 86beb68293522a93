import { SLUG } from '../lexicon/furniture.ts';
import type { Article } from '../schema/article.ts';
import { type AliasIndex, type AliasLookup, addAlias, longestAlias, newAlias } from './aliases.ts';
import type { Atoms } from './atoms.ts';
import { type Entity, newEntity } from './entity.ts';
import type { Gazetteer } from './gazetteer.ts';
import { type SettledName, settleNames, shortForms } from './learn.ts';
import { type Line, readLines } from './lines.ts';
import { nameOf } from './names.ts';
import { type Notes, takeNotes } from './notes.ts';
import type { TickerBracket } from './tickers.ts';

/** What an article teaches. */
export interface Learned {
  readonly lines: readonly Line[];
  readonly lookup: AliasLookup;
  /** A listed entity with the ticker that the article states. */
  readonly stated: ReadonlyMap<Entity, Entity>;
  /** Entities whose name is also a common word, and that the article shows to be meant. */
  readonly confirmed: ReadonlySet<Entity>;
}

/** The names that may stand in an article: those that all know and those that it teaches; it is read on first use. */
export interface NameBook {
  readonly gazetteer: Gazetteer;
  readonly learned: () => Learned;
}

/** The entity with the ticker of a bracket; a listing elsewhere than the known one keeps the country. */
function withTicker(entity: Entity, bracket: TickerBracket): Entity {
  const { ticker, exchange, country, currency } = bracket;
  const same = ticker === entity.ticker;
  return newEntity({
    ...entity,
    kind: entity.kind === 'fund' ? 'fund' : 'company',
    ticker,
    tickerImplied: false,
    exchange: exchange ?? (same ? entity.exchange : null),
    country: entity.country ?? country,
    currency: currency ?? entity.currency,
  });
}

/** The first atom of the line that ends before an atom, where it holds so many at most; else -1. */
function firstOfLine({ text, starts, ends }: Atoms, to: number, most: number): number {
  for (let at = to - 1; at >= Math.max(0, to - most); at--)
    if (at === 0 || text.slice(ends[at - 1], starts[at]).includes('\n')) return at;
  return -1;
}

/** The one firm of the article that begins with the first word of the headline: "HOUSEHOLD INT'L <HI>". */
function firmOfFirstWord(index: AliasIndex, atoms: Atoms, to: number): Entity | null {
  const first = firstOfLine(atoms, to, 4);
  if (first < 0) return null;
  const firms = new Set((index.get(atoms.hashes[first] ?? 0) ?? []).map((alias) => alias.entity));
  const [firm] = firms;
  return firms.size === 1 && firm?.kind === 'company' ? firm : null;
}

/** The one firm of the article that has the word before the ticker in its name: "FUND LIFTS MERCER <MRC> STAKE" of A.B. Mercer Co. */
function firmOfLastWord(firms: ReadonlyMap<number, ReadonlySet<Entity>>, atoms: Atoms, to: number): Entity | null {
  const held = firms.get(atoms.hashes[to - 1] ?? 0);
  const [firm] = held ?? [];
  return held?.size === 1 && firm !== undefined ? firm : null;
}

/** The firms among some names by the words of those. */
function firmsByWord(names: readonly SettledName[]): ReadonlyMap<number, ReadonlySet<Entity>> {
  const firms = new Map<number, Set<Entity>>();
  for (const { entity, group } of names)
    if (entity.kind === 'company')
      for (const hash of group.hashes) {
        const held = firms.get(hash);
        if (held) held.add(entity);
        else firms.set(hash, new Set([entity]));
      }
  return firms;
}

const TITLE_CASE = /[A-Z]{4,}/g;
const SMALL_WORDS = /(?<= )(?:OF|AND|THE|FOR|IN|ON|DE)(?= )/g;
const LEGAL_TAIL = /,? (?:INC|CORP|CO|LTD|PLC|NV|AG|SA|LP|LLC)\.?$/;

/** A ticker in a headline in capitals belongs to the name that ends before it. */
function addCapsTicker(
  index: AliasIndex,
  stated: Map<Entity, Entity>,
  firms: ReadonlyMap<number, ReadonlySet<Entity>>,
  known: Gazetteer,
  { atoms, to, bracket }: Notes['caps'][number],
): void {
  for (let from = Math.max(0, to - 6); from < to; from++) {
    const alias =
      longestAlias((hash) => index.get(hash), atoms, from, true) ?? longestAlias(known.lookup, atoms, from, true);
    if (alias === null || from + alias.hashes.length !== to) continue;
    const before = stated.get(alias.entity) ?? alias.entity;
    if (before.kind !== 'company' && before.kind !== 'other' && before.kind !== 'fund') continue;
    if (before.ticker === null || before.tickerImplied) stated.set(alias.entity, withTicker(before, bracket));
    return;
  }
  const firm = firmOfFirstWord(index, atoms, to);
  const last = firm === null ? firmOfLastWord(firms, atoms, to) : null;
  if (last !== null) addAlias(index, newAlias(nameOf(atoms, to - 1, to), last));
  const told = firm ?? last;
  if (told !== null) {
    const before = stated.get(told) ?? told;
    if (before.ticker === null) stated.set(told, withTicker(before, bracket));
    return;
  }
  const first = firstOfLine(atoms, to, 6);
  if (first < 0) return;
  const written = nameOf(atoms, first, to);
  const name = written
    .replace(LEGAL_TAIL, '')
    .replace(TITLE_CASE, (word) => word.charAt(0) + word.slice(1).toLowerCase())
    .replace(SMALL_WORDS, (word) => word.toLowerCase());
  addAlias(index, newAlias(written, withTicker(newEntity({ name, kind: 'company' }), bracket)));
}

/** How many names that begin with one word an article may teach, lest a long list of them cost its square. */
const MOST_PER_WORD = 200;

/** "BRIEF-Acme": what is set before the first name is no part of it. */
const SLUGGED = new RegExp(`^\\s*${SLUG}`, 'i');

function learn(clean: string, known: Gazetteer): Learned {
  const lines = readLines(clean.replace(SLUGGED, (slug) => ' '.repeat(slug.length)));
  const notes = takeNotes(lines, known);
  const index: AliasIndex = new Map();
  const stated = new Map<Entity, Entity>();
  for (const [entity, bracket] of notes.tickers) {
    stated.set(entity, withTicker(entity, bracket));
    addAlias(index, newAlias(bracket.ticker, entity));
  }
  const names = settleNames(notes, known);
  for (const { name, entity } of [...names, ...shortForms(names, notes, known)]) {
    const alias = newAlias(name, entity);
    if ((index.get(alias.hashes[0] ?? 0)?.length ?? 0) < MOST_PER_WORD) addAlias(index, alias);
  }
  const firms = notes.caps.length === 0 ? new Map() : firmsByWord(names);
  for (const caps of notes.caps) addCapsTicker(index, stated, firms, known, caps);
  return { lines, lookup: (hash) => index.get(hash), stated, confirmed: notes.confirmed };
}

/** The book of an article's names; the article is read when it is first asked. */
export function openNameBook(article: Pick<Article, 'clean'>, gazetteer: Gazetteer): NameBook {
  let known: Learned | null = null;
  const learned = (): Learned => {
    known ??= learn(article.clean, gazetteer);
    return known;
  };
  return { gazetteer, learned };
}
