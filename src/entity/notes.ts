import { type Alias, hashSet, longestAlias } from './aliases.ts';
import { ALL_UPPER, type Atoms, hashOf, spaceAfter, startsSentence, wordAt } from './atoms.ts';
import type { Entity } from './entity.ts';
import type { Gazetteer } from './gazetteer.ts';
import { type HashSet, newHashSet } from './hash-set.ts';
import { AND, skipTails } from './legal.ts';
import type { Line } from './lines.ts';
import { type NameGroup, newGroup, noteSigns } from './name-group.ts';
import { type NameRun, nameOf, readName } from './names.ts';
import { isFirmNext } from './signs.ts';
import { type LineStyle, styleOf } from './style.ts';
import { bareTicker, readTicker, skipTickers, type TickerBracket } from './tickers.ts';
import type { NameWords } from './words.ts';

/** What is noted while an article is read for its names. */
export interface Notes {
  readonly groups: Map<string, NameGroup>;
  /** Hashes of the words that stand in small letters. */
  readonly lower: HashSet;
  /** The first ticker that the article states for a listed entity. */
  readonly tickers: Map<Entity, TickerBracket>;
  readonly named: Set<Entity>;
  /** Entities whose name is also a common word, and that the article shows to be meant. */
  readonly confirmed: Set<Entity>;
  readonly caps: { readonly atoms: Atoms; readonly to: number; readonly bracket: TickerBracket }[];
}

/** "Minister of State for Finance Jo Bloggs": the office is no part of the name. */
const OFFICES = hashSet(
  'finance exchequer trade agriculture energy foreign treasury commerce industry economy planning transport',
);

/** What stands before the field of an office: "Minister of State for", "Minister of Energy and". */
const IN_OFFICE = /\b(?:minister|secretary)(?: of state)? (?:of|for)(?: [A-Z][a-z]+,?){0,2}(?: and)? $/i;

function noteRun(notes: Notes, known: Gazetteer, atoms: Atoms, whole: NameRun): void {
  const held =
    whole.to - whole.from >= 2 &&
    IN_OFFICE.test(atoms.text.slice(Math.max(0, (atoms.starts[whole.from] ?? 0) - 48), atoms.starts[whole.from]));
  const office =
    held ||
    (whole.to - whole.from === 3 &&
      OFFICES.has(atoms.hashes[whole.from] ?? 0) &&
      known.words.given.has(atoms.hashes[whole.from + 1] ?? 0));
  const run = office ? { ...whole, from: whole.from + 1 } : whole;
  const name = nameOf(atoms, run.from, run.to);
  const key = name.toLowerCase();
  const start = atoms.starts[run.from] ?? 0;
  const end = atoms.ends[run.full - 1] ?? start;
  const bracket = run.ticker === null ? readTicker(atoms.text, end, known) : bareTicker(run.ticker, end);
  let group = notes.groups.get(key);
  if (group === undefined) {
    const hashes = atoms.hashes.slice(run.from, run.to);
    group = newGroup(name, start, hashes);
    notes.groups.set(key, group);
  }
  group.count++;
  if (!run.opening) group.mid++;
  group.bracket ??= bracket;
  group.legal ||= run.full > run.to;
  if (held && group.bracket === null) group.person = true;
  // a firm for sure, whatever stands beside it
  if (!group.legal && group.bracket?.sure !== true)
    noteSigns(group, known.words, atoms, run.from, start, bracket?.end ?? end);
}

const isFirmOrBody = (words: NameWords, last: number): boolean => words.bodies.has(last) || words.tails.has(last);

/** "U.K. Government": the state, no name of its own. */
const OF_STATE = hashSet('government govt administration cabinet parliament');

const COMMUNITY = hashOf('community');
/** A verb of those who borrow and sell, behind a name. */
const ACTS_NEXT =
  /^ (?:(?:is|plans to) (?:issu|launch|rais|offer|borrow|sell)|(?:has )?(?:issued|launched|borrowed|sold) )/;
const REPORTS_NEXT =
  /^ (?:reported|posted|earned) (?:an? |its |net |first|second|third|fourth|quarterly|annual|revenue|sales|profit|earnings)/;
const afterRun = (atoms: Atoms, run: NameRun): string => {
  const end = atoms.ends[run.full - 1] ?? 0;
  return atoms.text.slice(end, end + 24);
};
const isCommunity = (atoms: Atoms, run: NameRun): boolean => atoms.hashes[run.to - 1] === COMMUNITY;

/** True where the run is a name of its own, not a known one with words around it: "American Can Co", "Alibaba Cloud". */
function outgrows(known: Gazetteer, atoms: Atoms, alias: Alias, run: NameRun): boolean {
  const { words } = known;
  const { kind, ticker } = alias.entity;
  const rest = run.from + alias.hashes.length;
  const restHash = atoms.hashes[rest] ?? 0;
  const firm = kind === 'company' || kind === 'fund';
  if (firm && (skipTails(words, atoms, rest) >= run.to || (run.ticker !== null && run.ticker === ticker))) return false;
  // "Microsoft and Alphabet Inc"
  if (firm && restHash === AND) return false;
  if (kind === 'economy' && rest + 1 === run.to && OF_STATE.has(restHash)) return false;
  if (run.full > run.to || isFirmOrBody(words, atoms.hashes[run.to - 1] ?? 0)) return true;
  // "Swedish Export Credit plans": not the country's
  if (kind === 'economy' && run.to - rest > 1 && (ACTS_NEXT.test(afterRun(atoms, run)) || isCommunity(atoms, run)))
    return true;
  if (longestAlias(known.lookup, atoms, rest, false) !== null) return false;
  // "Singapore Technologies Engineering", but not "US CPI"
  const national = kind === 'economy' && alias.words.join(' ') === alias.entity.name;
  if (national && !words.generic.has(restHash) && !words.acronyms.has(restHash)) return true;
  // "American Eagle reported": not the land's
  const reports = kind === 'economy' && REPORTS_NEXT.test(afterRun(atoms, run));
  return (
    firm ||
    reports ||
    run.ticker !== null ||
    readTicker(atoms.text, atoms.ends[run.full - 1] ?? 0, known)?.sure === true
  );
}

/** A capital inside a sentence, or what only a firm does or has: the common word is a name. */
const isMeant = (atoms: Atoms, at: number, last: number): boolean =>
  !startsSentence(atoms.text, atoms.starts[at] ?? 0) || isFirmNext(atoms.text, atoms.ends[last - 1] ?? 0);

function noteKnown(notes: Notes, known: Gazetteer, atoms: Atoms, at: number, alias: Alias): number {
  const { entity } = alias;
  const last = at + alias.hashes.length;
  const firm = entity.kind === 'company' || entity.kind === 'fund';
  const end = firm ? skipTails(known.words, atoms, last) : last;
  notes.named.add(entity);
  if (alias.common && (end > last || isMeant(atoms, at, last))) notes.confirmed.add(entity);
  if (!firm) return end;
  const bare = wordAt(atoms, end) === entity.ticker && spaceAfter(atoms, end - 1);
  const stop = atoms.ends[end - 1] ?? 0;
  const bracket = bare ? bareTicker(entity.ticker ?? '', stop) : readTicker(atoms.text, stop, known);
  const own = bracket !== null && (bracket.sure || bracket.ticker === entity.ticker);
  if (own && !notes.tickers.has(entity)) notes.tickers.set(entity, bracket);
  if (own && alias.common) notes.confirmed.add(entity);
  return end;
}

/** Notes what stands at atom `at` of running text; gives the next atom to look at. */
function noteAt(notes: Notes, known: Gazetteer, atoms: Atoms, at: number): number {
  const alias = longestAlias(known.lookup, atoms, at, false);
  const run = readName(known.words, atoms, at);
  const covered = alias === null ? 0 : alias.hashes.length;
  const fits = run !== null && run.to - run.from <= covered;
  if (alias !== null && (run === null || fits || !outgrows(known, atoms, alias, run))) {
    return noteKnown(notes, known, atoms, at, alias);
  }
  if (run === null) return at + 1;
  if (run.to - run.from === 1 && noteTicker(notes, known, atoms, at)) return at + 1;
  if (!run.weak) noteRun(notes, known, atoms, run);
  const { text, ends } = atoms;
  const free = skipTickers(text, ends[run.full - 1] ?? 0, known);
  let next = run.full;
  while (next < atoms.starts.length && (atoms.starts[next] ?? 0) < free) next++;
  return next;
}

/** A bare ticker of a listed firm that the article has named: "BABA" after "Alibaba". */
function noteTicker(notes: Notes, known: Gazetteer, atoms: Atoms, at: number): boolean {
  if (((atoms.shapes[at] ?? 0) & ALL_UPPER) === 0 || (atoms.ends[at] ?? 0) - (atoms.starts[at] ?? 0) < 3) return false;
  const ticker = wordAt(atoms, at);
  const entity = known.byTicker(ticker);
  if (entity === null || !notes.named.has(entity)) return false;
  if (!notes.tickers.has(entity)) notes.tickers.set(entity, bareTicker(ticker, atoms.ends[at] ?? 0));
  return true;
}

/** Headlines teach names only where a legal form or a ticker marks them. */
function noteTitle(notes: Notes, known: Gazetteer, atoms: Atoms): void {
  for (let at = 0; at < atoms.starts.length; ) {
    const run = readName(known.words, atoms, at);
    const bracket = run === null ? null : readTicker(atoms.text, atoms.ends[run.full - 1] ?? 0, known);
    const marked = run !== null && (run.full > run.to || run.ticker !== null || bracket !== null);
    const alias = longestAlias(known.lookup, atoms, at, false);
    at = marked || (alias !== null && !alias.common) ? noteAt(notes, known, atoms, at) : at + 1;
  }
}

function noteCaps(notes: Notes, known: Gazetteer, atoms: Atoms): void {
  for (let at = 0; at < atoms.starts.length; at++) {
    const bracket = readTicker(atoms.text, atoms.ends[at] ?? 0, known);
    if (bracket?.sure === true) notes.caps.push({ atoms, to: at + 1, bracket });
  }
}

function noteLine(notes: Notes, known: Gazetteer, atoms: Atoms, style: LineStyle): void {
  if (style === 'caps') noteCaps(notes, known, atoms);
  else if (style === 'title') noteTitle(notes, known, atoms);
  else notePlain(notes, known, atoms);
}

function notePlain(notes: Notes, known: Gazetteer, atoms: Atoms): void {
  const { hashes, shapes } = atoms;
  for (let at = 0; at < shapes.length; ) {
    if (shapes[at] !== 0) {
      at = noteAt(notes, known, atoms, at);
      continue;
    }
    notes.lower.add(hashes[at++] ?? 0);
  }
}

/** Reads the lines of a text for its names. */
export function takeNotes(lines: readonly Line[], known: Gazetteer): Notes {
  const notes: Notes = {
    groups: new Map(),
    lower: newHashSet(lines.reduce((sum, { atoms }) => sum + atoms.starts.length, 0)),
    tickers: new Map(),
    named: new Set(),
    confirmed: new Set(),
    caps: [],
  };
  for (const { atoms } of lines) noteLine(notes, known, atoms, styleOf(atoms, true));
  return notes;
}
