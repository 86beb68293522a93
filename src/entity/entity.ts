import type { SubjectKind } from '../schema/claim.ts';
import type { Span } from '../schema/span.ts';

/** Who or what a claim can be about. */
export interface Entity {
  readonly name: string;
  readonly kind: SubjectKind;
  readonly ticker: string | null;
  /** True where the article does not state the ticker and the gazetteer knows it. */
  readonly tickerImplied: boolean;
  readonly exchange: string | null;
  /** ISO 3166 alpha-2: the issuer's country, or that of its listing. */
  readonly country: string | null;
  /** A price instrument: an index, a commodity, a currency, a listed company … */
  readonly traded: boolean;
  /** How a bare level of it is read. */
  readonly units: 'points' | 'money' | 'percent' | null;
  /** A man or a woman, as far as the name and the article tell. */
  readonly person: boolean;
  /** ISO 4217: the currency that a bare level is in. */
  readonly currency: string | null;
}

export type EntitySource = 'gazetteer' | 'ticker' | 'article' | 'grammar';

/** An entity where the text names it; the span holds the name alone, `outer` also "the", the legal form and the ticker. */
export interface EntityMention extends Span {
  readonly value: Entity;
  readonly source: EntitySource;
  /** Followed by 's or by s'. */
  readonly possessive: boolean;
  readonly outer: Span;
}

const UNITS: Partial<Record<SubjectKind, Entity['units']>> = {
  index: 'points',
  bond: 'percent',
  company: 'money',
  commodity: 'money',
  crypto: 'money',
  fund: 'money',
};

/** How a bare level of an entity of this kind is read. */
const unitsOf = (kind: SubjectKind): Entity['units'] => UNITS[kind] ?? null;

const ALWAYS_TRADED: readonly SubjectKind[] = ['index', 'commodity', 'currency', 'crypto', 'bond', 'fund'];

/** An entity from what is known of it; the rest follows from its kind and its listing. */
export function newEntity(known: Pick<Entity, 'name' | 'kind'> & Partial<Omit<Entity, 'units' | 'traded'>>): Entity {
  const { name, kind, ticker = null, tickerImplied = false, exchange = null, country = null, currency = null } = known;
  const { person = false } = known;
  const traded = ALWAYS_TRADED.includes(kind) || (kind === 'company' && ticker !== null);
  return { name, kind, ticker, tickerImplied, exchange, country, traded, units: unitsOf(kind), person, currency };
}
