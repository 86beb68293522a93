import type { Item, Sentence } from '../frame/sentence.ts';
import type { QuantityMention } from '../quantity/index.ts';
import type { Span } from '../schema/span.ts';
import { changeOf, directionOf, priceOf, type RowSubject, rowDraft, subjectIn } from './row.ts';
import { type Draft, defineRule, newReading, unsigned } from './rule.ts';
import { subjectOfMention } from './subject.ts';

export const quoteLine = defineRule<'price_move'>({
  id: 'quote-line',
  type: 'price_move',
  about: 'A quote without words: a name, its price and its change, on a line or in a row of such quotes.',

  find(sentence) {
    const reading = newReading<'price_move'>();
    const { quantities } = sentence;
    if (quantities.length < 2 || !quantities.some(isPercent)) return reading;
    const chained = chains(sentence);
    reading.drafts.push(...chained);
    if (chained.length === 0) reading.drafts.push(...alone(sentence));
    if (quantities.length > 8) reading.drafts.push(...flattened(sentence));
    return reading;
  },

  examples: {
    fires: [
      [
        'Nikkei 225 38,120.40 -51.30 (-0.13%)',
        {
          subject: { name: 'Nikkei 225' },
          direction: 'down',
          change: { value: 0.13 },
          changeAlso: { value: 51.3 },
          value: { kind: 'points', value: 38120.4 },
        },
        { before: 'The market closed.' },
      ],
      [
        'Markets now: FTSE 100 8,120 (-0.1%), DAX 18,410 (+0.4%)',
        { direction: 'up', change: { value: 0.4 }, value: { value: 18410 } },
      ],
      [
        '09:42 GBP/USD 1.2660 +0.2%',
        { subject: { name: 'GBP/USD' }, direction: 'up', value: { value: 1.266, currency: 'USD' } },
        { before: 'Rates.' },
      ],
      [
        'Quarrystone Robotics QSRX $33.10 +2.4%',
        { subject: { name: 'Quarrystone Robotics', ticker: 'QSRX' }, change: { value: 2.4 }, value: { value: 33.1 } },
        { before: 'Movers.' },
      ],
      [
        'Gold $2,310.50 | -0.8%',
        { subject: { name: 'gold' }, direction: 'down', value: { value: 2310.5 } },
        { before: 'Prices.' },
      ],
      [
        'Name Price 24h % 7d % 1 Bitcoin BTC $61,200.10 2.10% -3.00% $1,200,000,000,000 2 Polygon MATIC $0.71 -1.20% 4.00% $6,600,000,000 3 Solana SOL $140.00 0.50% 1.00% $60,000,000,000',
        {
          subject: { name: 'Polygon', ticker: 'MATIC', kind: 'crypto' },
          direction: 'down',
          change: { value: 1.2 },
          value: { value: 0.71 },
        },
        { before: 'Prices.' },
      ],
    ],
    silent: [
      ['Nvidia $150 price target implies +20% from here.', 'words stand between'],
      ['Revenue $150 million (+20%)', 'a measure is not traded'],
      ['Acme Corp: sales $5.4B (+4.2%)', 'the figures are of the sales'],
      ['The Nikkei 225 rose 0.4% to 38,120.', 'a sentence is read by its verb'],
      ['Gold 24 of 31 dealers, 77%', 'no price, and no sign'],
    ],
  },
});

const isPercent = (figure: QuantityMention): boolean => figure.value.kind === 'percent' && figure.value.value !== null;

const isPrice = ({ value, sign }: QuantityMention): boolean =>
  sign === null &&
  value.value !== null &&
  (value.kind === 'money' || value.kind === 'points' || (value.kind === 'count' && value.unit === null));

const BETWEEN = /^[():,;|/[\]-]$/;

/** Names of traded things with nothing but figures behind them. */
function chains(sentence: Sentence): Draft<'price_move'>[] {
  const { items } = sentence;
  const drafts: Draft<'price_move'>[] = [];
  for (let i = 0; i < items.length; i++) {
    const mention = items[i]?.entity ?? null;
    if (mention === null || !mention.value.traded || mention.possessive) continue;
    const figures = figuresAfter(items, i + 1, mention.outer.end);
    const row = { subject: subjectOfMention(mention, sentence), entity: mention.value };
    const draft = quoteOf(sentence, row, figures);
    if (draft !== null) drafts.push(draft);
  }
  return drafts;
}

function figuresAfter(items: readonly Item[], from: number, end: number): QuantityMention[] {
  const figures: QuantityMention[] = [];
  for (let i = from; i < items.length; i++) {
    const item = items[i] as Item;
    if (item.start < end) continue;
    if (item.quantity !== null) {
      if (figures.length > 0 && isPrice(item.quantity)) break;
      figures.push(item.quantity);
    } else if (!BETWEEN.test(item.lower)) break;
  }
  return figures;
}

/** A price first, then the change in percent, signed; or in points and percent that agree. */
function quoteOf(sentence: Sentence, row: RowSubject, figures: readonly QuantityMention[]): Draft<'price_move'> | null {
  const price = figures[0];
  const percent = figures.find(isPercent);
  if (price === undefined || percent === undefined || !isPrice(price)) return null;
  const amount = figures[1] !== percent ? (figures[1] ?? null) : null;
  if (percent.sign === null && !(amount !== null && agree(price, amount, percent))) return null;
  const value = priceOf(price.value, row, null);
  if (value.kind === 'count' && row.subject.kind !== 'other') return null;
  return {
    type: 'price_move',
    metric: null,
    direction: directionOf(percent, amount, false),
    ...rowDraft(row, sentence, [price.value, percent.value]),
    change: unsigned(percent.value),
    changeAlso: amount === null || amount.value.kind === 'percent' ? null : changeOf(amount.value, row, null),
    value,
  };
}

/** True where the change in points is that percentage of the price before it. */
function agree(price: QuantityMention, amount: QuantityMention, percent: QuantityMention): boolean {
  const [now, by, share] = [price.value.value ?? 0, amount.value.value ?? 0, Math.abs(percent.value.value ?? 0)];
  if (by === 0 || now === by) return false;
  return [by, -by].some((change) => Math.abs(Math.abs(change / (now - change)) * 100 - share) < 0.006 + share * 0.01);
}

const NAME = /^(?:\d{1,2}:\d\d )?([A-Z][A-Za-z0-9&.' -]{1,40}?) (?:\(?([A-Z]{2,5})\)? )?$/;

/** A line of its own that opens with a name nobody knows: a ticker and a price with a sign, or figures that agree. */
function alone(sentence: Sentence): Draft<'price_move'>[] {
  if (sentence.kind === 'prose' || sentence.kind === 'headline' || sentence.end - sentence.start > 90) return [];
  const { clean } = sentence.article;
  const figures = sentence.quantities.slice(-3);
  const at = figures.findIndex(isPrice);
  const price = figures[at];
  const percent = figures.slice(at + 1).find(isPercent);
  if (price === undefined || percent === undefined) return [];
  const match = NAME.exec(clean.slice(sentence.start, price.start));
  const amount = figures.slice(at + 1).find((figure) => figure !== percent) ?? null;
  const listed = match?.[2] !== undefined && price.value.kind === 'money' && percent.sign !== null;
  const name = match?.[1];
  if (name === undefined || (!listed && (amount === null || !agree(price, amount, percent)))) return [];
  if (/[a-z]/.test(clean.slice(price.end, sentence.end))) return [];
  const start = sentence.start + clean.slice(sentence.start, price.start).indexOf(name);
  const row = rowOf(sentence, { start, end: start + name.length }, match?.[2] ?? null, listed ? 'company' : null);
  const draft = quoteOf(sentence, row, amount === null ? [price, percent] : [price, amount, percent]);
  return draft === null ? [] : [draft];
}

const rowOf = (
  sentence: Sentence,
  span: Span,
  ticker: string | null,
  kind: 'company' | 'crypto' | null,
): RowSubject => {
  const { clean } = sentence.article;
  const code = ticker === null ? null : { ...span, text: ticker };
  return subjectIn(sentence, { ...span, text: clean.slice(span.start, span.end) }, code, kind);
};

const FLAT =
  /(?:^|\s)\d{1,3} ([A-Z][\w.]{1,20}(?: [A-Z][\w.]{1,20}){0,3}) ([A-Z][A-Z0-9]{1,6}) (?=[$£€][\d.,]{1,24} [-+]?[\d.]{1,9}%)/g;

/** A table whose cells were run together: "1 Bitcoin BTC $61,200 2.1% …", three rows of it or more. */
function flattened(sentence: Sentence): Draft<'price_move'>[] {
  const { clean } = sentence.article;
  const matches = [...clean.slice(sentence.start, sentence.end).matchAll(FLAT)];
  if (matches.length < 3) return [];
  const period = sentence.periods[0] ?? null;
  const heading = period !== null && period.end < sentence.start + (matches[0]?.index ?? 0) ? period.value : null;
  const drafts: Draft<'price_move'>[] = [];
  let next = 0;
  for (const match of matches) {
    const end = sentence.start + match.index + match[0].length;
    while (next < sentence.quantities.length && (sentence.quantities[next]?.start ?? 0) < end) next++;
    const price = sentence.quantities[next];
    const percent = sentence.quantities[next + 1];
    const name = match[1] ?? '';
    if (price?.value.kind !== 'money' || percent === undefined || !isPercent(percent)) continue;
    const start = sentence.start + match.index + match[0].indexOf(name);
    const row = rowOf(sentence, { start, end: start + name.length }, match[2] ?? null, 'crypto');
    drafts.push({
      type: 'price_move',
      metric: null,
      direction: directionOf(percent, null, false),
      ...rowDraft(row, sentence, [price.value, percent.value]),
      change: unsigned(percent.value),
      value: price.value,
      period: heading,
    });
  }
  return drafts;
}
