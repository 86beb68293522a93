import { type EntityMention, findEntities, type NameBook } from '../entity/index.ts';
import { METRIC_HEADS, METRIC_MODIFIERS, SHARE_WORDS } from '../lexicon/metrics.ts';
import { COMPANY_NOUNS } from '../lexicon/roles.ts';
import { type QuantityMention, readQuantities } from '../quantity/index.ts';
import type { Article } from '../schema/article.ts';
import type { Span } from '../schema/span.ts';
import type { SentenceKind, SentenceSpan } from '../text/sentences.ts';
import { eachToken } from '../text/tokens.ts';
import { findPeriods, type PeriodMention, tenseAt } from '../time/index.ts';
import { afterDateline } from './table/wire.ts';

/**
 * One step of a sentence as the rules walk it: a word, a mark, or a whole mention. `lower` is the word in lower case or
 * the mark; for a mention its code: Q a quantity, T a time, E an entity. `depth` counts the brackets around it.
 */
export interface Item extends Span {
  readonly kind: 'word' | 'mark' | 'quantity' | 'entity' | 'period';
  readonly lower: string;
  readonly depth: number;
  readonly quantity: QuantityMention | null;
  readonly entity: EntityMention | null;
  readonly period: PeriodMention | null;
}

/** A sentence and what it holds, each part read on first use. */
export interface Sentence extends Span {
  readonly kind: SentenceKind;
  readonly paragraph: number;
  readonly index: number;
  readonly article: Article;
  readonly text: string;
  readonly quantities: readonly QuantityMention[];
  readonly entities: readonly EntityMention[];
  readonly periods: readonly PeriodMention[];
  readonly items: readonly Item[];
}

/**
 * A class, for its getters stand on the prototype: an object literal with getters of its own becomes a dictionary in V8,
 * and every look at a sentence, hundreds of them, a search in it.
 */
class ReadSentence implements Sentence {
  readonly start: number;
  readonly end: number;
  readonly kind: SentenceKind;
  readonly paragraph: number;
  readonly index: number;
  readonly article: Article;
  readonly #book: () => NameBook;
  #text: string | undefined = undefined;
  #quantities: readonly QuantityMention[] | undefined = undefined;
  #entities: readonly EntityMention[] | undefined = undefined;
  #periods: readonly PeriodMention[] | undefined = undefined;
  #items: readonly Item[] | undefined = undefined;

  constructor(article: Article, span: SentenceSpan, index: number, book: () => NameBook) {
    this.start = span.start;
    this.end = span.end;
    this.kind = span.kind;
    this.paragraph = span.paragraph;
    this.index = index;
    this.article = article;
    this.#book = book;
  }

  get text(): string {
    this.#text ??= this.article.clean.slice(this.start, this.end);
    return this.#text;
  }

  get quantities(): readonly QuantityMention[] {
    this.#quantities ??= readQuantities(this.article.clean, this.start, this.end, this.article.text);
    return this.#quantities;
  }

  get entities(): readonly EntityMention[] {
    this.#entities ??= outsideSums(readEntities(this, this.#book()), this.quantities);
    return this.#entities;
  }

  get periods(): readonly PeriodMention[] {
    this.#periods ??= readPeriods(this);
    return this.#periods;
  }

  get items(): readonly Item[] {
    this.#items ??= itemise(this.article.clean, this);
    return this.#items;
  }
}

/** Opens a sentence of an article; nothing is read until it is asked for. */
export const openSentence = (article: Article, span: SentenceSpan, index: number, book: () => NameBook): Sentence =>
  new ReadSentence(article, span, index, book);

/** "PROSPECT HEIGHTS, Ill., April 8", "(Bloomberg)": how a date line begins. */
const TOWN = /^(?:\([A-Z]|[A-Z][A-Z .']{2,}(?:,| \(| -))/;

function readEntities(sentence: Sentence, book: NameBook): readonly EntityMention[] {
  const {
    article: { clean },
    start,
    end,
  } = sentence;
  const told = findEntities(clean, start, end, book);
  // a date line names the town and the wire
  const from = told.length > 0 && TOWN.test(clean.slice(start, start + 60)) ? afterDateline(sentence) : start;
  const found = from === start ? told : told.filter((mention) => mention.end > from);
  return found.some((mention) => isPlainWord(clean, mention))
    ? found.filter((mention) => !isPlainWord(clean, mention))
    : found;
}

/** "53 billion U.S. dlrs", "190 mln Swiss francs": the country is that of the coin. */
const outsideSums = (
  entities: readonly EntityMention[],
  quantities: readonly QuantityMention[],
): readonly EntityMention[] =>
  entities.some(({ value }) => value.kind === 'economy')
    ? entities.filter(
        ({ value, start, end }) =>
          value.kind !== 'economy' ||
          !quantities.some((sum) => sum.value.kind === 'money' && sum.start <= start && end <= sum.end),
      )
    : entities;

function readPeriods(sentence: Sentence): readonly PeriodMention[] {
  const { clean, text, publishedAt } = sentence.article;
  const context = {
    publishedOn: publishedAt?.slice(0, 10) ?? null,
    tense: (from: number, to: number) => tenseAt(clean, sentence, from, to),
    calendarQuarters: false,
  };
  return findPeriods(clean, sentence.start, sentence.end, context, text);
}

const LONGER_NAME =
  /^(?: \d{2,4}(?![\d,.%])(?! (?:p|po|poi|poin|pct|per|cent))| ex-| (?!Composite|Industrial|Average|Index|Stock|Share|Total|All|Main|Global|Select)[A-Z][a-z]+ (?:[A-Z][\w-]+ ){0,3}[Ii]ndex\b)/;

/** "Funded Customers", "Net New Revenue": a measure that a firm writes with capitals. */
const COUNTED_LAST =
  /(?:^| )(?:Customers|Users|Subscribers|Members|Accounts|Revenues?|Sales|Earnings|EPS|EBITDA|Margins?|Ratio|Income|Profits?|Deliveries|Shipments|Bookings|Billings|Deposits|Assets|Loans|Yield|Rate|Growth|Volumes?|Prices?|Expenses|Costs|Gross (?:National|Domestic) Product)$/;

const DESCRIBES =
  /^-(?:based|listed|headquartered|domiciled|traded|registered|owned|backed|controlled|born|focused|made)\b/;

const DOLLAR_TERMS = /^dollar[- ](?:retention|volume|amount|value|sales|terms|stores?)/;

const isOfMeasure = (word: string): boolean =>
  METRIC_HEADS.has(word) || METRIC_MODIFIERS.has(word) || SHARE_WORDS.has(word) || COMPANY_NOUNS.has(word);

/** A capital at a sentence's start makes a name of a word of measure: "Comparable sales", "Basic earnings". */
function isPlainWord(clean: string, mention: EntityMention): boolean {
  // "Luxembourg-based banks" are not Luxembourg
  if (DESCRIBES.test(clean.slice(mention.end, mention.end + 14))) return true;
  // "net dollar retention", "dollar volume"
  if (mention.value.kind === 'currency' && DOLLAR_TERMS.test(clean.slice(mention.start, mention.end + 11))) return true;
  // "S&P 100", "MSCI Asia ex-Japan" are other indices than the shorter name's
  if (mention.value.kind === 'index' && mention.source === 'gazetteer')
    return LONGER_NAME.test(clean.slice(mention.end, mention.end + 50));
  if (mention.source === 'gazetteer' || mention.source === 'ticker') return false;
  if (
    mention.value.ticker === null &&
    mention.outer.end === mention.end &&
    COUNTED_LAST.test(clean.slice(mention.start, mention.end))
  )
    return true;
  return clean.slice(mention.start, mention.end).toLowerCase().split(/\s+/).every(isOfMeasure);
}

/** Lays the mentions over the tokens: quantities win over periods, periods over entities. */
function itemise(clean: string, sentence: Sentence): Item[] {
  const mentions = layMentions(sentence);
  const items: Item[] = [];
  let depth = 0;
  let next = 0;
  let laid = -1;
  eachToken(clean, sentence.start, sentence.end, (start, end, lower, isWord) => {
    while (next < mentions.length && (mentions[next] as Item).end <= start) next++;
    const mention = mentions[next];
    if (mention && end > mention.start) {
      if (laid !== next) items.push(depth === 0 ? mention : { ...mention, depth });
      laid = next;
      return;
    }
    if (lower === ')' || lower === ']') depth = Math.max(0, depth - 1);
    items.push(newItem(start, end, isWord ? 'word' : 'mark', lower, depth));
    if (lower === '(' || lower === '[') depth++;
  });
  return items;
}

const newItem = (
  start: number,
  end: number,
  kind: Item['kind'],
  lower: string,
  depth = 0,
  quantity: QuantityMention | null = null,
  entity: EntityMention | null = null,
  period: PeriodMention | null = null,
): Item => ({ start, end, kind, lower, depth, quantity, entity, period });

function layMentions(sentence: Sentence): readonly Item[] {
  const { quantities, periods, entities } = sentence;
  const listed = entities.filter((entity) => entity.source === 'gazetteer' && entity.value.kind === 'index');
  const figures: Item[] = [];
  for (const quantity of quantities) {
    // "Stoxx Europe 600": the digits of a name are no figure
    if (quantity.bare && listed.some((entity) => entity.start < quantity.start && quantity.end <= entity.end)) continue;
    figures.push(newItem(quantity.start, quantity.end, 'quantity', 'Q', 0, quantity));
  }
  const times = periods.map((period) => newItem(period.start, period.end, 'period', 'T', 0, null, null, period));
  // with its legal form and ticker: "Acme Foods Inc. (NYSE: ACME)"
  const names = entities.map((entity) =>
    newItem(entity.start, Math.max(entity.end, entity.outer.end), 'entity', 'E', 0, null, entity),
  );
  return merge(merge(figures, times), names);
}

/** Two ordered lists as one; of two that overlap the first list's stays. */
function merge(first: readonly Item[], second: readonly Item[]): readonly Item[] {
  if (second.length === 0) return first;
  if (first.length === 0) return second;
  const merged: Item[] = [];
  let i = 0;
  for (const item of second) {
    while (i < first.length && (first[i] as Item).end <= item.start) merged.push(first[i++] as Item);
    if (i >= first.length || (first[i] as Item).start >= item.end) merged.push(item);
  }
  while (i < first.length) merged.push(first[i++] as Item);
  return merged;
}
