import type { ArticleRecord } from '../../src/schema/article.ts';
import type { Claim } from '../../src/schema/claim.ts';
import type { Quantity } from '../../src/schema/quantity.ts';

/** A quantity for tests: what is not given is as in a plain percentage. */
export const quantity = (given: Partial<Quantity> = {}): Quantity => ({
  kind: 'percent',
  value: null,
  min: null,
  max: null,
  unit: null,
  currency: null,
  currencyImplied: false,
  per: null,
  approx: false,
  bound: null,
  text: 'words',
  start: 0,
  end: 5,
  ...given,
});

export const percent = (value: number): Quantity => quantity({ value, text: `${value}%` });
export const money = (value: number, currency = 'USD', given: Partial<Quantity> = {}): Quantity =>
  quantity({ kind: 'money', value, currency, ...given });

const common = {
  id: '0123456789abcdef',
  subject: { name: 'Fernhill', kind: 'company', ticker: 'FRN', tickerImplied: false, exchange: null, mention: null },
  change: null,
  changeAlso: null,
  value: null,
  previous: null,
  expected: null,
  period: null,
  comparison: null,
  accounting: null,
  session: null,
  modality: 'actual',
  attribution: null,
  evidence: {
    path: 'a.txt',
    line: 3,
    start: 10,
    end: 45,
    startCodePoint: 10,
    endCodePoint: 45,
    quote: 'Fernhill shares rose 4% on Tuesday.',
  },
  rule: 'price-move',
  confidence: 0.9,
  article: 'a.txt',
} as const;

type Given<T extends Claim['type']> = Partial<Omit<Extract<Claim, { type: T }>, 'type'>>;

export const priceMove = (given: Given<'price_move'> = {}): Claim => ({
  type: 'price_move',
  metric: null,
  direction: 'up',
  ...common,
  change: percent(4),
  ...given,
});

export const growth = (given: Given<'growth'> = {}): Claim => ({
  type: 'growth',
  metric: 'revenue',
  direction: 'up',
  ...common,
  change: percent(4),
  ...given,
});

export const figure = (given: Given<'figure'> = {}): Claim => ({
  type: 'figure',
  metric: 'earnings per share',
  direction: null,
  ...common,
  value: money(2.98),
  ...given,
});

export const priceLevel = (given: Given<'price_level'> = {}): Claim => ({
  type: 'price_level',
  metric: null,
  direction: null,
  ...common,
  value: money(149, 'HKD'),
  levelKind: 'close',
  ...given,
});

export const priceTarget = (given: Given<'price_target'> = {}): Claim => ({
  type: 'price_target',
  metric: null,
  direction: 'up',
  ...common,
  value: money(60),
  previous: money(52),
  ...given,
});

export const deal = (given: Given<'deal'> = {}): Claim => ({
  type: 'deal',
  metric: null,
  direction: null,
  ...common,
  modality: 'proposed',
  value: money(2_600_000_000),
  stake: null,
  perShare: null,
  parties: { buyer: ['Fernhill'], seller: [], target: 'Larkrise' },
  dealKind: 'acquisition',
  ...given,
});

export const article = (given: Partial<ArticleRecord> = {}): ArticleRecord => ({
  id: 'a.txt',
  path: 'a.txt',
  title: 'Fernhill climbs',
  publishedAt: '2026-01-06',
  source: null,
  characters: 120,
  claims: 1,
  ...given,
});
