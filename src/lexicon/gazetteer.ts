import type { SubjectKind } from '../schema/claim.ts';
import { BONDS } from './bonds.ts';
import { COMMODITIES } from './commodities.ts';
import { COMPANIES } from './companies.ts';
import { CRYPTO } from './crypto.ts';
import { CURRENCY_NAMES } from './currency-names.ts';
import { ECONOMIES } from './economies.ts';
import { EXCHANGES } from './exchanges.ts';
import { FUNDS } from './funds.ts';
import { INDICES } from './indices.ts';
import { SECTOR_HEADS, SECTORS } from './sectors.ts';

/** A name of the gazetteer and by what else it goes; an alias after "!" is also a common word. */
export interface GazetteerRow {
  readonly name: string;
  readonly kind: SubjectKind;
  readonly ticker: string | null;
  readonly exchange: string | null;
  readonly country: string | null;
  readonly currency: string | null;
  readonly aliases: readonly string[];
}

/** Where shares are listed. */
export interface Exchange {
  readonly code: string;
  readonly country: string;
  readonly currency: string;
  readonly names: readonly string[];
  readonly endings: readonly string[];
}

const rowsOf = (list: string): string[][] =>
  list
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('|'));

const listOf = (cell: string | undefined): string[] =>
  cell === undefined || cell.trim() === '' ? [] : cell.split(';');
const orNull = (cell: string | undefined): string | null => (cell === undefined || cell.trim() === '' ? null : cell);

/** The exchanges, in the order of their list. */
export const exchanges = (): Exchange[] =>
  rowsOf(EXCHANGES).map(([code = '', country = '', currency = '', names, endings]) => ({
    code,
    country,
    currency,
    names: listOf(names),
    endings: listOf(endings),
  }));

/** One list of names: what its rows are, and its text, a row a line: name | ticker | country | aliases. */
export interface NameList {
  readonly kind: SubjectKind;
  readonly exchange: Exchange | null;
  readonly currency: string | null;
  readonly text: string;
}

const plainList = (kind: SubjectKind, text: string, currency: string | null = null): NameList => ({
  kind,
  exchange: null,
  currency,
  text,
});

/** All lists, in a fixed order: where two rows share an alias, the first has it. */
export function nameLists(): NameList[] {
  const listings = new Map(exchanges().map((exchange) => [exchange.code, exchange]));
  return [
    plainList('index', INDICES),
    plainList('commodity', COMMODITIES, 'USD'),
    plainList('currency', CURRENCY_NAMES),
    plainList('crypto', CRYPTO, 'USD'),
    plainList('bond', BONDS),
    ...Object.entries(COMPANIES).map(([code, text]): NameList => {
      const exchange = listings.get(code) ?? null;
      return { kind: 'company', exchange, currency: exchange?.currency ?? null, text };
    }),
    plainList('fund', FUNDS, 'USD'),
    plainList('economy', ECONOMIES),
    plainList('sector', SECTORS),
  ];
}

const sectorRow = (sector: string): GazetteerRow => ({
  name: `${sector} sector`,
  kind: 'sector',
  ticker: null,
  exchange: null,
  country: null,
  currency: null,
  aliases: SECTOR_HEADS.slice(1).map((head) => `${sector} ${head}`),
});

/** The row that a line of a list holds. */
export function readRow(list: NameList, line: string): GazetteerRow {
  if (list.kind === 'sector') return sectorRow(line);
  const [name = '', ticker, country, aliases] = line.split('|');
  const listed = orNull(ticker);
  return {
    name,
    kind: list.kind,
    ticker: listed,
    exchange: listed === null ? null : (list.exchange?.code ?? null),
    country: orNull(country) ?? list.exchange?.country ?? null,
    currency: list.currency,
    aliases: listOf(aliases),
  };
}

/** All rows of all lists. */
export const gazetteerRows = (): GazetteerRow[] =>
  nameLists().flatMap((list) =>
    list.text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => readRow(list, line)),
  );
