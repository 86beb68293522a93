import type { EntityMention } from '../entity/index.ts';
import type { Frame } from '../frame/frame.ts';
import type { Sentence } from '../frame/sentence.ts';
import type { Topic } from '../frame/topic.ts';
import type { QuantityMention } from '../quantity/index.ts';
import type { ClaimType, Direction, Subject } from '../schema/claim.ts';
import type { Quantity } from '../schema/quantity.ts';
import type { Span } from '../schema/span.ts';
import { type Draft, unsigned } from './rule.ts';

/** The subject as it is printed. */
export function subjectOf(topic: Topic, text: string): Subject {
  const { entity, mention } = topic;
  return {
    name: topic.name,
    kind: topic.kind,
    ticker: entity?.ticker ?? null,
    tickerImplied: entity?.tickerImplied ?? false,
    exchange: entity?.exchange ?? null,
    mention: mention ? text.slice(mention.start, mention.end) : null,
  };
}

const RATIO = /\b(?:ratio|multiple|leverage|p\/e|pe|peg|times)\b/i;
const LOSS = /\bloss(?:es)?\b|\bdeficit\b|\bnet sell(?:ing|ers)\b|\boutflows?\b/i;
const PROFIT = /\b(?:profits?|income|earnings|net|surplus|gain|net buy(?:ing|ers)|inflows?)\b/i;

/** A measure's level: a bare figure of a ratio is a multiple; "negative cash flow of" is below nought. */
export function measured(quantity: Quantity | null, metric: string): Quantity | null {
  if (quantity === null) return null;
  if (quantity.kind === 'count' && quantity.unit === null && RATIO.test(metric))
    return { ...quantity, kind: 'multiple' };
  return quantity;
}

/** Fields of a measure's claim: the sign of "negative", and of a profit held against a loss. */
export function measureFields<K extends ClaimType>(type: K, frame: Frame, topic: Topic) {
  const fields = fromFrame(type, frame, topic);
  const metric = topic.metric ?? '';
  // "negative cash flow of $5m", "cash flow of negative $5m"
  const lead = /^negative /i.exec(metric)?.[0];
  const negative = lead !== undefined || isNegative(frame);
  const name = lead === undefined ? metric : metric.slice(lead.length);
  const level = (quantity: Quantity | null) => measured(quantity, name);
  const value = alike(level(fields.value), fields.previous);
  const previous = alike(level(fields.previous), value ?? sizeOf(fields));
  return {
    ...fields,
    metric: isPerShare(name, value) ? `${name} per share` : name,
    value: negative ? minus(value) : value,
    previous: previous && (isOpposite(frame, name) || isBelowNought(frame)) ? minus(previous) : previous,
    expected: isLossForeseen(frame, name)
      ? minus(alike(level(fields.expected), value))
      : alike(level(fields.expected), value),
  };
}

/** "earnings of $2 a share" are earnings per share. */
const isPerShare = (metric: string, value: Quantity | null): boolean =>
  value?.per === 'share' && /(?:^| )(?:earnings|income|loss)$/i.test(metric);

const isNegative = ({ figures: { value }, sentence }: Frame): boolean =>
  value !== null &&
  /\b(?:negative|minus) $/i.test(sentence.article.clean.slice(Math.max(0, value.start - 10), value.start));

/** "from minus 350 million" */
const isBelowNought = ({ figures: { previous }, sentence }: Frame): boolean =>
  previous !== null &&
  /\b(?:negative|minus) $/i.test(sentence.article.clean.slice(Math.max(0, previous.start - 10), previous.start));

const minus = (quantity: Quantity | null): Quantity | null =>
  quantity === null || quantity.value === null || quantity.value < 0
    ? quantity
    : { ...quantity, value: -quantity.value };

/** "a profit of 5m, against a loss of 3m": the words between level and earlier level turn the sign. */
function isOpposite(frame: Frame, metric: string): boolean {
  const { value, previous } = frame.figures;
  if (!value || !previous || previous.start < value.end) return false;
  const between = frame.sentence.article.clean.slice(value.end, previous.start);
  return LOSS.test(metric) ? PROFIT.test(between) && !LOSS.test(between) : LOSS.test(between);
}

const CONFIDENCE = { named: 0.9, referred: 0.8, assumed: 0.65 } as const;

/** "net income of 877m, compared with the 1.57bn loss that analysts foresaw" */
function isLossForeseen({ figures: { expected }, sentence }: Frame, metric: string): boolean {
  if (!expected || LOSS.test(metric)) return false;
  return /^(?: (?:net|operating|quarterly|a|per|share)){0,3} loss\b/i.test(
    sentence.article.clean.slice(expected.end, expected.end + 40),
  );
}

/** Fields that every draft of a frame shares; refiners fill in time, source and modality. */
export function fromFrame<K extends ClaimType>(type: K, frame: Frame, topic: Topic) {
  const { change, changeAlso, value, previous, expected } = frame.figures;
  // written out, as every draft is: V8 is slow to add a field to a copy that a spread has made
  return {
    type,
    metric: topic.metric,
    direction: frame.direction,
    subject: subjectOf(topic, frame.sentence.article.text),
    change: unsigned(change?.value ?? null),
    changeAlso: unsigned(changeAlso?.value ?? null),
    value: value?.value ?? null,
    previous: previous?.value ?? null,
    expected: expected?.value ?? null,
    period: null,
    comparison: null,
    accounting: null,
    session: null,
    modality: 'actual' as const,
    attribution: null,
    confidence: CONFIDENCE[topic.resolution],
    span: spanOf([change, changeAlso, value, previous, expected]),
    frame,
  };
}

/** What refiners fill in. */
export const UNREFINED = {
  period: null,
  comparison: null,
  accounting: null,
  session: null,
  modality: 'actual',
  attribution: null,
} as const;

/** A measure's level that is told without a frame, stated as fact. */
export const statedDraft = (
  subject: Subject,
  metric: string,
  { value, start, end }: QuantityMention,
  confidence: number,
): Draft<'figure'> => ({
  type: 'figure',
  metric,
  direction: null,
  subject,
  change: null,
  changeAlso: null,
  value,
  previous: null,
  expected: null,
  ...UNREFINED,
  confidence,
  span: { start, end },
  frame: null,
});

/** A price's move that is told without a frame; what has no known kind is a company, for its shares move. */
export function movedDraft(
  { value: { name, kind, ticker, tickerImplied, exchange }, start, end }: EntityMention,
  sentence: Sentence,
  direction: Direction,
  quantity: QuantityMention,
  confidence: number,
): Draft<'price_move'> {
  const isNamedHere = start >= sentence.start && end <= sentence.end;
  return {
    type: 'price_move',
    subject: {
      name,
      kind: kind === 'other' ? 'company' : kind,
      ticker,
      tickerImplied,
      exchange,
      mention: isNamedHere ? sentence.article.text.slice(start, end) : null,
    },
    metric: null,
    direction,
    change: unsigned(quantity.value),
    changeAlso: null,
    value: null,
    previous: null,
    expected: null,
    ...UNREFINED,
    confidence,
    span: { start: quantity.start, end: quantity.end },
    frame: null,
  };
}

/** From the first to the last of some figures. */
export function spanOf(figures: readonly (QuantityMention | null)[]): Span {
  let start = Number.POSITIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  for (const figure of figures) {
    if (figure === null) continue;
    start = Math.min(start, figure.start);
    end = Math.max(end, figure.end);
  }
  return { start, end };
}

/** Currencies that are quoted in dollars; all others are quoted as so many a dollar. */
const QUOTED_IN_DOLLARS: ReadonlySet<string> = new Set(['EUR', 'GBP', 'AUD', 'NZD', 'IEP', 'XEU']);

/** What a bare exchange rate is told in: so many of the currency a dollar, or dollars for the few that are quoted so. */
function rateOf(quantity: Quantity, topic: Topic, sentence: Sentence): Quantity | null {
  const code = topic.entity?.ticker ?? null;
  const { clean } = sentence.article;
  const other = sentence.entities.find(
    (mention) =>
      mention.value.kind === 'currency' &&
      mention.value.name !== topic.name &&
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
  return currency === null
    ? null
    : { ...quantity, kind: 'money', currency: currency === 'CNH' ? 'CNY' : currency, currencyImplied: true };
}

/** One share costs no hundreds of thousands: so large a figure counts shares, customers or a whole firm's worth. */
export const WHOLE = /\b(?:market (?:cap|value)|capitali[sz]ation|market-cap|valued|valuation|worth)/i;

export const isPriceSized = ({ value, min, max }: Quantity): boolean => Math.abs(value ?? max ?? min ?? 0) < 1e6;

/**
 * A bare level read in the unit of its subject: index points, or money in the currency of its listing. Null where nothing
 * tells the unit.
 */
export function levelOf(quantity: Quantity | null, topic: Topic, sentence: Sentence): Quantity | null {
  if (quantity === null || quantity.kind !== 'count' || quantity.unit !== null) return quantity;
  if (topic.kind === 'index') return { ...quantity, kind: 'points' };
  if (topic.kind === 'bond') return { ...quantity, kind: 'percent' };
  if (topic.kind === 'currency') return rateOf(quantity, topic, sentence);
  const currency = topic.entity?.currency ?? null;
  if (topic.kind === 'company' && !isPriceSized(quantity)) return null;
  if (topic.entity?.units === 'money' || topic.kind === 'company') {
    return { ...quantity, kind: 'money', currency: currency ?? 'USD', currencyImplied: true };
  }
  return quantity;
}

/** "rose 0.6 pct compared with 0.8": a bare earlier change is in the unit of this one, a level is not. */
const sizeOf = ({ change, previous }: { change: Quantity | null; previous: Quantity | null }): Quantity | null =>
  change?.kind === 'percent' && Math.abs(previous?.value ?? 0) >= 100 ? null : change;

/** "fell to 171.5 mln dlrs from 183 mln": a bare level takes the unit of the one beside it. */
function alike(quantity: Quantity | null, model: Quantity | null): Quantity | null {
  if (quantity === null || model === null || quantity.kind !== 'count' || quantity.unit !== null) return quantity;
  const { kind, unit, currency, per } = model;
  return { ...quantity, kind, unit, currency, currencyImplied: currency !== null, per: quantity.per ?? per };
}
