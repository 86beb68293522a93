import type { SubjectKind } from '../schema/claim.ts';
import { hashSet } from './aliases.ts';
import { firstHash, hashOf } from './atoms.ts';
import { type Entity, newEntity } from './entity.ts';
import type { Gazetteer } from './gazetteer.ts';

import type { NameGroup } from './name-group.ts';
import type { Notes } from './notes.ts';
import type { TickerBracket } from './tickers.ts';
import type { NameWords } from './words.ts';

/** A name with what it stands for. */
export interface SettledName {
  readonly name: string;
  readonly entity: Entity;
  readonly group: NameGroup;
}

const INDEX = hashOf('index');
const FUNDS = hashSet('etf fund etfs funds');

const hasGivenName = (group: NameGroup, words: NameWords): boolean =>
  group.hashes.length >= 2 && group.hashes.length <= 4 && words.given.has(group.hashes[0] ?? 0);

function isPerson(group: NameGroup, words: NameWords): boolean {
  if (group.legal || group.trades || group.bracket?.sure === true || words.tails.has(group.hashes.at(-1) ?? 0))
    return false;
  return hasGivenName(group, words) || (group.person && group.hashes.length <= 3);
}

/** A person for sure: a first name and more, or a post before two names. */
const isNamedPerson = (group: NameGroup, words: NameWords): boolean =>
  isPerson(group, words) && (hasGivenName(group, words) || (group.titled && group.hashes.length > 1));

/** Nothing but its sales tells of it, in an article that names a firm. */
const isWare = (group: NameGroup, notes: Notes): boolean =>
  group.ware ||
  (group.sold && !group.firm && !group.says && !group.moves && !group.trades && isOfOthers(notes, group.name));

function kindOf(group: NameGroup, notes: Notes, words: NameWords): SubjectKind {
  const last = group.hashes.at(-1) ?? 0;
  if (group.legal) return 'company';
  if (last === INDEX) return 'index';
  if (FUNDS.has(last)) return 'fund';
  if (group.bracket?.sure === true) return 'company';
  if (isWare(group, notes) || isPerson(group, words) || group.hashes.some((hash) => words.bodies.has(hash)))
    return 'other';
  // one or two words that only say something are mostly a person
  const says = group.says && !group.person && (group.hashes.length > 2 || group.name === group.name.toUpperCase());
  const firm = group.cue || group.moves || group.trades || says || group.bracket !== null;
  return firm || (group.hashes.length > 1 && (words.tails.has(last) || words.ends.has(last))) ? 'company' : 'other';
}

const CODE = /^(?:[A-Z0-9]+\.[A-Z]{1,2}|[A-Z]{1,4}\d+|(?:Q\d|[1-4]Q|H\d|FY\d).*)$/;
/** "OpenAI", "DoorDash": a capital inside tells a name, even where the sentence begins with it. */
const JOINED = /^[A-Z][a-z]+[A-Z]/;
const OF_YEAR = /^(?:end|mid|early|late|pre|post)-\d{2,4}$/i;
const OF_TYPE = /^(?:Model|Type|Class|Version|Phase|Tier) (?:[A-Z]|[IVX]+)$/;
const PARTICIPLE = /(?:ing|ed|ly)$/;

function isName(group: NameGroup, notes: Notes, words: NameWords): boolean {
  if (group.legal || group.bracket?.sure === true) return true;
  const { name, hashes, mid, count, cue, says, moves, trades } = group;
  const [first = 0] = hashes;
  // "Acme Eurozone Manufacturing PMI": a poll's measure
  if (/ PMI$/.test(name)) return false;
  // "End-2025 assets", "Model Y deliveries"
  if (OF_YEAR.test(name) || OF_TYPE.test(name)) return false;
  if (words.places.has(name.toLowerCase()) || /^board of (?:directors|governors|trustees)$/i.test(name)) return false;
  if (hashes.every((hash) => words.wares.has(hash))) return false;
  if (hashes.length > 1) return mid > 0 || count > 1 || trades || !notes.lower.has(first);
  if (name.length < 2 || CODE.test(name) || words.legal.has(first)) return false;
  if (mid > 0 || JOINED.test(name)) return !notes.lower.has(first) || mid > 1;
  if (count === 1 && !says && isNoun(group, notes)) return false;
  return (count > 1 || cue || says || moves || trades) && !notes.lower.has(first) && !PARTICIPLE.test(name);
}

/** One word that only once begins a sentence: a plural, "Airfares jumped", or what describes a measure, "Smartphone sales". */
const isNoun = ({ name, cue, described, moves, trades }: NameGroup, notes: Notes): boolean =>
  ((moves || trades) && !cue && (NOUN_END.test(name) || (PLURAL.test(name) && notes.named.size > 0))) ||
  (described && !moves && !trades);

/** What ends as abstract nouns do: "Absorption fell 3%". */
const NOUN_END = /[a-z](?:tion|sion|ment|ness|ity|ance|ence|ship|ism|ture|hood|ies)$/;
const PLURAL = /[a-z][^aious]s$/;

const isOfOthers = ({ named, groups }: Notes, own: string): boolean =>
  [...named].some(({ kind }) => kind === 'company') ||
  [...groups.values()].some(
    ({ legal, bracket, count, cue, described, name }) =>
      legal || bracket !== null || (name !== own && (count > 1 || (cue && !described))),
  );

const isWordCode = (code: number): boolean =>
  (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122) || code === 95;

/** The capitals that begin a word: "EMC" of "Energy Multi-Cloud". */
function initialsOf(name: string): string {
  let initials = '';
  let inside = false;
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    if (!inside && code >= 65 && code <= 90) initials += name.charAt(at);
    inside = isWordCode(code);
  }
  return initials;
}

/** A bare "(ABC)" is a ticker only where it is no acronym of the name and begins as the name does. */
const isTicker = (bracket: TickerBracket, name: string): boolean =>
  bracket.sure || (bracket.ticker !== initialsOf(name) && bracket.ticker.charAt(0) === name.charAt(0).toUpperCase());

function entityOf(group: NameGroup, notes: Notes, known: Gazetteer): Entity {
  const kind = kindOf(group, notes, known.words);
  const { bracket, name } = group;
  const row = bracket === null ? null : known.byTicker(bracket.ticker);
  if (row !== null && firstHash(row.name, 0) === group.hashes[0]) return { ...row, tickerImplied: false };
  const listed = bracket !== null && (kind === 'company' || kind === 'fund') && isTicker(bracket, name);
  if (!listed) return newEntity({ name, kind, person: kind === 'other' && isNamedPerson(group, known.words) });
  const { ticker, exchange, country, currency } = bracket;
  return newEntity({ name, kind, ticker, exchange, country, currency });
}

const isFullForm = (group: NameGroup): boolean => group.legal || group.bracket !== null;

/** Full forms by each of their short forms. */
interface FullForms {
  /** By ticker or acronym. */
  readonly byCode: Map<string, SettledName>;
  /** Persons by the hash of their last word, or of the first where the family's name may lead. */
  readonly byLast: Map<number, SettledName>;
  /** Firms by the hash of their first word. */
  readonly byFirst: Map<number, SettledName>;
  /** Firms by the hashes of more of their first words. */
  readonly byStart: Map<string, SettledName>;
}

function keep<K>(forms: Map<K, SettledName>, key: K, full: SettledName): void {
  const other = forms.get(key);
  const better = other !== undefined && !isFullForm(other.group) && isFullForm(full.group);
  if (other === undefined || better) forms.set(key, full);
}

/** Only its last word tells the firm: two may share the first, "Acme Properties" and "Acme Foods". */
const isByEnd = ({ legal, bracket, cue, moves, hashes }: NameGroup, words: NameWords): boolean =>
  !legal && bracket === null && !cue && !moves && words.ends.has(hashes.at(-1) ?? 0);

function noteFullForm(forms: FullForms, full: SettledName, words: NameWords): void {
  const { group, name, entity } = full;
  const { hashes } = group;
  if (group.bracket !== null) keep(forms.byCode, group.bracket.ticker, full);
  const initials = initialsOf(name);
  if (initials.length > 2) keep(forms.byCode, initials, full);
  if (hashes.length < 2) return;
  if (isPerson(group, words)) {
    keep(forms.byLast, hashes.at(-1) ?? 0, full);
    // "Finance Minister Wang Bingqian", and then "Wang said"
    if (group.titled && !hasGivenName(group, words)) keep(forms.byLast, hashes[0] ?? 0, full);
  }
  if (entity.kind !== 'company' || isByEnd(group, words)) return;
  keep(forms.byFirst, hashes[0] ?? 0, full);
  for (let size = 2; size < hashes.length; size++) keep(forms.byStart, hashes.slice(0, size).join(' '), full);
}

/** The settled name of which the group is the short form: the first words of a firm, the last of a person, a ticker. */
function fullFormOf(group: NameGroup, forms: FullForms, words: NameWords): SettledName | undefined {
  const { hashes, legal, first, name } = group;
  const [hash = 0] = hashes;
  if (legal || (hashes.length === 1 && (words.tails.has(hash) || words.generic.has(hash)))) return undefined;
  const firm = hashes.length === 1 ? forms.byFirst.get(hash) : forms.byStart.get(hashes.join(' '));
  // "Taft shares" are those of Taft Broadcasting Co, though its chairman is a Taft
  const trades = group.bracket !== null || group.cue || group.moves;
  const person = hashes.length === 1 && !(trades && firm?.group.legal === true) ? forms.byLast.get(hash) : undefined;
  const known = forms.byCode.get(name) ?? person;
  if (known !== undefined) return known;
  return firm !== undefined && (isFullForm(firm.group) || firm.group.first < first) ? firm : undefined;
}

/** Gives every name of the notes its entity; a short form shares that of its full form. */
export function settleNames(notes: Notes, known: Gazetteer): SettledName[] {
  const { words } = known;
  const groups = [...notes.groups.values()].filter((group) => isName(group, notes, words));
  groups.sort(
    (a, b) =>
      b.hashes.length - a.hashes.length || Number(b.bracket !== null) - Number(a.bracket !== null) || a.first - b.first,
  );
  const forms: FullForms = { byCode: new Map(), byLast: new Map(), byFirst: new Map(), byStart: new Map() };
  return groups.map((group) => {
    const entity = fullFormOf(group, forms, words)?.entity ?? entityOf(group, notes, known);
    const settled = { name: group.name, group, entity };
    noteFullForm(forms, settled, words);
    return settled;
  });
}

/** The short forms that an article may use: first word, first two words, acronym, a person's last name, ticker. */
export function shortForms(names: readonly SettledName[], notes: Notes, known: Gazetteer): SettledName[] {
  const found: SettledName[] = [];
  const byRank = [...names].sort(
    (a, b) => Number(isFullForm(b.group)) - Number(isFullForm(a.group)) || a.group.first - b.group.first,
  );
  for (const { name, entity, group } of byRank) {
    if (group.bracket !== null) found.push({ name: group.bracket.ticker, entity, group });
    if (!name.includes(' ')) continue;
    const words = name.split(' ');
    const add = (short: string): void => {
      if (isSafeShort(short, known, notes)) found.push({ name: short, entity, group });
    };
    if (entity.kind === 'company') {
      add(words[0] ?? '');
      if (words.length > 2) add(words.slice(0, 2).join(' '));
      const initials = initialsOf(name);
      if (initials.length > 2) add(initials);
    } else if (isPerson(group, known.words)) add(words.at(-1) ?? '');
  }
  return found;
}

function isSafeShort(short: string, known: Gazetteer, notes: Notes): boolean {
  const { words } = known;
  if (short.length < 2 || / (?:of|and|&)$/.test(short)) return false;
  if (short.includes(' ')) return true;
  const hash = hashOf(short.split(/[^A-Za-z0-9\u00c0-\u024f]/)[0] ?? short);
  if ([words.never, words.generic, words.given, words.titles, words.tails, words.bodies].some((set) => set.has(hash))) {
    return false;
  }
  if (words.places.has(short.toLowerCase()) || words.acronyms.has(hash)) return false;
  if (notes.lower.has(hash) && short !== short.toUpperCase()) return false;
  return !(known.lookup(hash) ?? []).some((alias) => alias.hashes.length === 1);
}
