import type { Entity } from '../entity/index.ts';
import type { Sentence } from '../frame/sentence.ts';
import type { Topic } from '../frame/topic/topic.ts';
import { BEFORE_EURO } from '../lexicon/boards.ts';
import type { Quantity } from '../schema/quantity.ts';

/** Currencies that are quoted in dollars; all others are quoted as so many a dollar. */
const QUOTED_IN_DOLLARS: ReadonlySet<string> = new Set(['EUR', 'GBP', 'AUD', 'NZD', 'IEP', 'XEU']);

/** What a bare exchange rate is told in: so many of the currency a dollar, or dollars for the few that are quoted so. */
export function rateOf(
  quantity: Quantity,
  { name, ticker: code }: Pick<Entity, 'name' | 'ticker'>,
  sentence: Sentence,
): Quantity | null {
  const quote = PAIR.exec(name)?.[1];
  if (quote !== undefined) return inCurrency(quantity, quote);
  const { clean } = sentence.article;
  const other = sentence.entities.find(
    (mention) =>
      mention.value.kind === 'currency' &&
      mention.value.name !== name &&
      /\b(?:against|versus|vs|per) (?:the |a )?$/i.test(
        clean.slice(
          mention.outer.start - 14,
          mention.outer.start + (/^the /i.test(clean.slice(mention.outer.start, mention.outer.start + 4)) ? 4 : 0),
        ),
      ),
  );
  const against = other?.value.ticker ?? null;
  const currency =
    code === 'USD'
      ? against === null || QUOTED_IN_DOLLARS.has(against)
        ? null
        : against
      : code !== null && QUOTED_IN_DOLLARS.has(code)
        ? (against ?? 'USD')
        : code;
  return currency === null ? null : inCurrency(quantity, currency);
}

/** "USD/JPY" is so many yen. */
const PAIR = /^[A-Z]{3}\/([A-Z]{3})$/;

const inCurrency = (quantity: Quantity, code: string): Quantity => ({
  ...quantity,
  kind: 'money',
  currency: code === 'CNH' ? 'CNY' : code,
  currencyImplied: true,
});

const EURO = '1999';

/** Before the euro a listing's money was its country's own; null where that is not known. */
const moneyThen = (currency: string | null, country: string | null, sentence: Sentence): string | null =>
  currency === 'EUR' && (sentence.article.publishedAt ?? EURO) < EURO ? (BEFORE_EURO[country ?? ''] ?? null) : currency;

/** Words for what a whole firm is worth, not one share of it. */
export const WHOLE =
  /\b(?:market (?:cap|value)|capitali[sz]ation|market-cap|valued|valuation|worth|(?:its|their|'s) value\b)/i;

/** One share costs no millions: so large a figure counts shares, customers or a whole firm's worth. */
export const isPriceSized = ({ value, min, max }: Quantity): boolean => Math.abs(value ?? max ?? min ?? 0) < 1e6;

/**
 * A bare level read in the unit of its subject: index points, or money in the currency of its listing. Null where nothing
 * tells the unit.
 */
export function levelOf(quantity: Quantity | null, topic: Topic, sentence: Sentence): Quantity | null {
  if (quantity === null || quantity.kind !== 'count' || quantity.unit !== null) return quantity;
  if (topic.kind === 'index') return { ...quantity, kind: 'points' };
  if (topic.kind === 'bond') return { ...quantity, kind: 'percent' };
  if (topic.kind === 'currency')
    return rateOf(quantity, { name: topic.name, ticker: topic.entity?.ticker ?? null }, sentence);
  const currency = moneyThen(topic.entity?.currency ?? null, topic.entity?.country ?? null, sentence);
  if (topic.kind === 'company' && !isPriceSized(quantity)) return null;
  if (topic.entity?.units === 'money' || topic.kind === 'company') {
    return { ...quantity, kind: 'money', currency: currency ?? 'USD', currencyImplied: true };
  }
  return quantity;
}
