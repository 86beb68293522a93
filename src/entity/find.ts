import { type Alias, longestAlias, longestOf } from './aliases.ts';
import { type Atoms, capital, gapAfter, hashOf, lengthAt, spaceAfter, startsSentence, wordAt } from './atoms.ts';
import { readBond } from './bond.ts';
import type { Learned, NameBook } from './book.ts';
import { type Entity, type EntityMention, type EntitySource, newEntity } from './entity.ts';
import { skipLegal, skipTails } from './legal.ts';
import { atomsOf } from './lines.ts';
import { HEADS, isFirmNext, isLineStart, movedNext } from './signs.ts';
import { type BuiltName, readPair } from './special.ts';
import { type LineStyle, styleOf } from './style.ts';
import { skipTickers } from './tickers.ts';

const POSSESSIVE = /'s(?![A-Za-z])|(?<=s)'(?![A-Za-z])| ' s /y;
const APOSTROPHE = 39;
const SPACE = 32;
const THE = /(?:^|[^A-Za-z])(the |The |THE )$/;
/** "Acme-backed", "Acme-owned", "Acme-like": the name only describes another. */
const DESCRIBES =
  /-(?:backed|owned|led|rival|like|listed|linked|controlled|style|affiliated|funded|supported|run|operated|branded)(?![A-Za-z])| (?:rival|supplier|peer|competitor|parent|owner|spin-?off|partner) (?=[A-Z])/y;
/** "American depositary receipts of Acme": no land's. */
const RECEIPTS = / [Dd]eposit[ao]ry (?:[Rr]eceipt|[Ss]hare)/y;
const FUTURES = / (?:(?:[Ee]-?[Mm]ini |[Ss]tock |[Ii]ndex )?[Ff]utures|[Ee]-?[Mm]inis?)(?![A-Za-z])/y;
/** "The gold miner", "an oil and gas producer": a firm by what it deals in, not the goods. */
const DEALS_IN =
  /(?: (?:and|&) gas)?[ -](?:(?:and|&) [a-z]+ )?(?:mining |exploration |drilling |trading |services |refining )?(?:miner|producer|explorer|giant|major|refiner|driller|trader|retailer|company|firm|developer|supplier|distributor|processor|maker)(?![a-z])/y;
const YEAR = hashOf('year');

/** A common word counts as a name where the article shows that a firm is meant. */
function counts(alias: Alias, atoms: Atoms, at: number, style: LineStyle, book: NameBook): boolean {
  if (!alias.common) return true;
  const start = atoms.starts[at] ?? 0;
  if (style === 'plain' && !startsSentence(atoms.text, start)) return true;
  if (book.learned().confirmed.has(alias.entity)) return true;
  const end = atoms.ends[at + alias.hashes.length - 1] ?? 0;
  return isFirmNext(atoms.text, end) || (isLineStart(atoms.text, start) && HEADS.test(atoms.text.slice(end, end + 80)));
}

/** True at the last full stop of "U.S." or "L.P.". */
const dotted = (text: string, end: number): boolean =>
  text.charAt(end) === '.' && text.charAt(end - 2) === '.' && /[A-Z]/.test(text.charAt(end - 1));

function builtAt(atoms: Atoms, at: number, book: NameBook): BuiltName | null {
  if (atoms.hashes[at + 1] === YEAR) return readBond(atoms, at);
  return readPair(atoms, at, book.gazetteer.codes);
}

function mentionOf(
  atoms: Atoms,
  start: number,
  end: number,
  outerEnd: number,
  value: Entity,
  source: EntitySource,
): EntityMention {
  const { text } = atoms;
  const next = text.charCodeAt(outerEnd);
  POSSESSIVE.lastIndex = outerEnd;
  const possessive = (next === APOSTROPHE || next === SPACE) && POSSESSIVE.test(text);
  const the = text.charCodeAt(start - 1) === SPACE ? THE.exec(text.slice(Math.max(0, start - 5), start)) : null;
  return { start, end, value, source, possessive, outer: { start: start - (the?.[1]?.length ?? 0), end: outerEnd } };
}

/** "FTSE 100 CURRENCYCOM:UK100": a listing's code that a feed has left behind the name. */
const CODE = / [A-Z]{2,12}:[A-Z][A-Z0-9.]{1,9}(?![A-Za-z0-9])/y;

/** Where a ticker ends that follows its name without a bracket: "Groupon GRPN", "Alibaba's BABA". */
function skipBare(atoms: Atoms, at: number, ticker: string, end: number): number {
  for (let next = at; next < at + 2; next++) {
    const start = atoms.starts[next] ?? 0;
    if (start > end + 3) return end;
    if (start < end || wordAt(atoms, next) !== ticker) continue;
    // "META.O"
    const coded = gapAfter(atoms, next) === '.' && lengthAt(atoms, next + 1) <= 2 && capital(atoms, next + 1);
    return atoms.ends[coded ? next + 1 : next] ?? end;
  }
  return end;
}

/** "Acme India rose 3%": the land behind a firm's name whose own unit is listed there. */
function landUnit(atoms: Atoms, at: number, book: NameBook): { entity: Entity; to: number } | null {
  if (!capital(atoms, at) || !spaceAfter(atoms, at - 1)) return null;
  const alias = longestOf(book.gazetteer.lookup(atoms.hashes[at] ?? 0), atoms, at, false);
  if (alias?.entity.kind !== 'economy') return null;
  const to = at + alias.hashes.length;
  const { text } = atoms;
  const end = atoms.ends[to - 1] ?? 0;
  return text.slice(atoms.starts[at], end) === alias.entity.name && movedNext(text, end)
    ? { entity: alias.entity, to }
    : null;
}

function fromAlias(atoms: Atoms, at: number, alias: Alias, learnt: boolean, book: NameBook): EntityMention {
  const { stated } = book.learned();
  const last = at + alias.hashes.length;
  const { entity } = alias;
  const firm = entity.kind === 'company' || entity.kind === 'fund';
  const reach = !firm
    ? last
    : learnt
      ? skipLegal(book.gazetteer.words, atoms, last)
      : skipTails(book.gazetteer.words, atoms, last);
  const start = atoms.starts[at] ?? 0;
  let end = atoms.ends[last - 1] ?? start;
  let outerEnd = atoms.ends[reach - 1] ?? end;
  if (alias.marked && entity.name.endsWith(')') && atoms.text.charAt(end) === ')') {
    end++;
    outerEnd = Math.max(end, outerEnd);
  }
  if (dotted(atoms.text, end)) {
    end++;
    outerEnd = Math.max(end, outerEnd);
  }
  if (firm || learnt) outerEnd = skipTickers(atoms.text, outerEnd, book.gazetteer);
  let value = stated.get(entity) ?? entity;
  const land = entity.kind === 'company' && outerEnd === end ? landUnit(atoms, last, book) : null;
  if (land !== null) {
    end = atoms.ends[land.to - 1] ?? end;
    outerEnd = end;
    value = newEntity({ name: `${value.name} ${land.entity.name}`, kind: 'company', country: land.entity.country });
  }
  if (firm && value.ticker !== null) outerEnd = skipBare(atoms, reach, value.ticker, outerEnd);
  const onTicker = firm && value.ticker !== null && wordAt(atoms, at) === value.ticker && alias.hashes.length === 1;
  if (entity.kind === 'index' && !learnt) {
    FUTURES.lastIndex = end;
    if (FUTURES.test(atoms.text)) {
      end = FUTURES.lastIndex;
      outerEnd = end;
      value = { ...value, name: `${value.name} futures` };
    }
  }
  CODE.lastIndex = outerEnd;
  if (CODE.test(atoms.text)) outerEnd = CODE.lastIndex;
  return mentionOf(atoms, start, end, outerEnd, value, onTicker ? 'ticker' : learnt ? 'article' : 'gazetteer');
}

const SECTOR_TALK = /sector/i;
const SECTOR_NEXT =
  /(?:,| and| \(|\.| (?:was|were|rose|fell|gained|added|shed|lost|lagged|slipped|slid|declined|dropped|advanced|climbed|jumped|indexes|indices|index)(?![a-z]))/y;

/** A sector's bare word counts in a list of sectors: "media, metal and auto rose". */
function sectorAt(atoms: Atoms, at: number, book: NameBook): Alias | null {
  const alias = longestAlias(book.gazetteer.sectors, atoms, at, false);
  if (alias === null) return null;
  SECTOR_NEXT.lastIndex = atoms.ends[at + alias.hashes.length - 1] ?? 0;
  return SECTOR_NEXT.test(atoms.text) ? alias : null;
}

interface Reading {
  readonly atoms: Atoms;
  readonly book: NameBook;
  readonly learned: Learned;
  readonly style: LineStyle;
  readonly sectors: boolean;
}

/** The entity at atom `at` of a sentence: the longest name of the article or of the gazetteer. */
function mentionAt({ atoms, book, learned, style, sectors }: Reading, at: number): EntityMention | null {
  const loose = style === 'caps';
  const hash = atoms.hashes[at] ?? 0;
  const taught = learned.lookup(hash);
  const listed = book.gazetteer.lookup(hash);
  // most words begin no name
  if (taught === undefined && listed === undefined && !sectors) return null;
  const learnt = longestOf(taught, atoms, at, loose);
  const known = longestOf(listed, atoms, at, loose);
  const own = learnt !== null && (known === null || learnt.hashes.length > known.hashes.length);
  const alias = own ? learnt : known;
  if (alias !== null && counts(alias, atoms, at, style, book)) return fromAlias(atoms, at, alias, own, book);
  const sector = sectors ? sectorAt(atoms, at, book) : null;
  return sector === null ? null : fromAlias(atoms, at, sector, false, book);
}

/** "American said its", "Canadian expects": no land acts by its adjective, but a firm that is called so. */
const ACTS =
  /(?: (?:has|had|will|would|said|says|posted|reported|expects?|plans|agreed|announced|earned|recently)(?![A-Za-z])|'s )/y;
const BY_LAND = /^[A-Z][a-z]+(?:an|ish)$/;

function describes({ value: { kind, name }, start, end, outer }: EntityMention, clean: string): boolean {
  if (kind === 'economy') {
    RECEIPTS.lastIndex = end;
    if (RECEIPTS.test(clean)) return true;
    ACTS.lastIndex = end;
    const word = clean.slice(start, end);
    return word !== name && outer.start === start && BY_LAND.test(word) && ACTS.test(clean);
  }
  if (kind === 'commodity') {
    DEALS_IN.lastIndex = end;
    return DEALS_IN.test(clean);
  }
  DESCRIBES.lastIndex = end;
  return (kind === 'company' || kind === 'other' || kind === 'fund') && outer.end === end && DESCRIBES.test(clean);
}

/**
 * The entities that stand in `clean` from `start` to `end`, in order, without overlaps, the longest first at each
 * place. Give it one sentence of the book's text at a time; it looks before `start` to see whether a sentence begins there.
 */
export function findEntities(clean: string, start: number, end: number, book: NameBook): EntityMention[] {
  const learned = book.learned();
  const atoms = atomsOf(learned.lines, clean, start, end);
  const sectors = SECTOR_TALK.test(clean.slice(start, end));
  const reading: Reading = { atoms, book, learned, style: styleOf(atoms), sectors };
  const size = atoms.starts.length;
  const found: EntityMention[] = [];
  for (let at = 0; at < size; ) {
    const built = builtAt(atoms, at, book);
    let mention: EntityMention | null = null;
    if (built !== null && built.end <= end) {
      const from = Math.max(built.start, start);
      while (found.length > 0 && (found.at(-1)?.end ?? 0) > from) found.pop();
      mention = mentionOf(atoms, from, built.end, built.end, built.value, 'grammar');
    } else mention = mentionAt(reading, at);
    at++;
    if (mention === null) continue;
    if (!describes(mention, clean)) found.push(mention);
    const free = Math.min(mention.outer.end, end);
    while (at < size && (atoms.starts[at] ?? 0) < free) at++;
  }
  return found;
}
