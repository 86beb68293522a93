import { type Exchange, exchanges, type GazetteerRow, nameLists, readRow } from '../lexicon/gazetteer.ts';
import { type Alias, type AliasIndex, type AliasLookup, addAlias, newAlias } from './aliases.ts';
import { type Entity, newEntity } from './entity.ts';
import { type RowPlace, readFirstWords } from './first-words.ts';

import { currencyCodes } from './special.ts';
import { loadNameWords, type NameWords } from './words.ts';

/** The known names. Only their first words are read at once; a row is read when its first word turns up. */
export interface Gazetteer {
  readonly lookup: AliasLookup;
  /** The company or fund of a ticker; of two listings the first. */
  readonly byTicker: (ticker: string) => Entity | null;
  /** By name in a ticker bracket, lower case. */
  readonly exchanges: ReadonlyMap<string, Exchange>;
  /** By the ending of a Reuters code. */
  readonly endings: ReadonlyMap<string, Exchange>;
  /** Sectors named by their word alone: "auto", "real estate". */
  readonly sectors: AliasLookup;
  readonly words: NameWords;
  /** ISO 4217. */
  readonly codes: ReadonlySet<string>;
}

const entityOf = ({ aliases: _, ...known }: GazetteerRow): Entity =>
  newEntity({ ...known, tickerImplied: known.ticker !== null });

/** Adds a row's aliases to the index; a name that stands among its own aliases after "!" is a common word. */
function addRow(index: AliasIndex, row: GazetteerRow, entity: Entity): void {
  if (!row.aliases.includes(`!${row.name}`)) addAlias(index, newAlias(row.name, entity));
  for (const alias of row.aliases) addAlias(index, newAlias(alias, entity));
}

/**
 * The names of the lists and those of `extra`, which come first: an alias, a ticker or a whole row of the lists that one of
 * these also has is theirs.
 */
export function loadGazetteer(extra: readonly GazetteerRow[] = []): Gazetteer {
  const firsts = readFirstWords(nameLists());

  const own: AliasIndex = new Map();
  const ownTickers = new Map<string, Entity>();
  const ownNames = new Map<string, Entity>();
  for (const row of extra) {
    const entity = entityOf(row);
    addRow(own, row, entity);
    if (!ownNames.has(row.name)) ownNames.set(row.name, entity);
    if (row.ticker !== null && !ownTickers.has(row.ticker)) ownTickers.set(row.ticker, entity);
  }

  const rows = new Map<number, { row: GazetteerRow; entity: Entity }>();
  const rowAt = (place: RowPlace): { row: GazetteerRow; entity: Entity } => {
    const known = rows.get(place.row);
    if (known !== undefined) return known;
    const row = readRow(place.list, place.list.text.slice(place.start, place.end));
    const read = { row, entity: ownNames.get(row.name) ?? entityOf(row) };
    rows.set(place.row, read);
    return read;
  };
  const read = new Map<number, readonly Alias[]>();
  const readAliases = (hash: number): readonly Alias[] => {
    const index: AliasIndex = new Map([[hash, [...(own.get(hash) ?? [])]]]);
    for (const place of firsts.rowsOf(hash)) {
      const { row, entity } = rowAt(place);
      addRow(index, row, entity);
    }
    const aliases = index.get(hash) ?? [];
    read.set(hash, aliases);
    return aliases;
  };
  const lookup: AliasLookup = (hash) =>
    firsts.has(hash) || (own.size > 0 && own.has(hash)) ? (read.get(hash) ?? readAliases(hash)) : undefined;
  const byTicker = (ticker: string): Entity | null => {
    const own = ownTickers.get(ticker);
    if (own !== undefined) return own;
    const place = firsts.byTicker(ticker);
    return place === null ? null : rowAt(place).entity;
  };
  return Object.freeze({
    lookup,
    byTicker,
    ...exchangeNames(),
    sectors: bareSectors(lookup),
    words: loadNameWords(),
    codes: currencyCodes(),
  });
}

/** The sectors by their bare word, taken from the row that has it before "sector". */
function bareSectors(lookup: AliasLookup): AliasLookup {
  const read = new Map<number, readonly Alias[]>();
  return (hash) => {
    const known = read.get(hash);
    if (known !== undefined) return known;
    const aliases = (lookup(hash) ?? [])
      .filter(({ entity, words }) => entity.kind === 'sector' && words.join(' ') === entity.name)
      .map(({ words, entity }) => newAlias(words.slice(0, -1).join(' '), entity));
    read.set(hash, aliases);
    return aliases;
  };
}

function exchangeNames(): Pick<Gazetteer, 'exchanges' | 'endings'> {
  const byName = new Map<string, Exchange>();
  const endings = new Map<string, Exchange>();
  for (const exchange of exchanges()) {
    for (const name of [exchange.code, ...exchange.names]) {
      if (!byName.has(name.toLowerCase())) byName.set(name.toLowerCase(), exchange);
    }
    for (const ending of exchange.endings) if (!endings.has(ending)) endings.set(ending, exchange);
  }
  return { exchanges: byName, endings };
}
