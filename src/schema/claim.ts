import * as z from 'zod';
import { acceptorOf } from './accept.ts';
import { Quantity } from './quantity.ts';

export const CLAIM_TYPES = ['price_move', 'price_level', 'price_target', 'growth', 'figure', 'deal'] as const;
export const SUBJECT_KINDS = [
  'company',
  'index',
  'commodity',
  'currency',
  'crypto',
  'bond',
  'fund',
  'economy',
  'sector',
  'other',
] as const;
export const DIRECTIONS = ['up', 'down', 'flat'] as const;
export const MODALITIES = ['actual', 'forecast', 'estimate', 'proposed', 'rumoured', 'conditional', 'denied'] as const;
export const SESSIONS = ['premarket', 'regular', 'after_hours'] as const;
export const COMPARISONS = ['yoy', 'qoq', 'mom', 'wow', 'dod', 'ytd'] as const;
export const ACCOUNTINGS = ['adjusted', 'gaap', 'organic', 'like_for_like', 'constant_currency'] as const;
export const LEVEL_KINDS = ['quote', 'open', 'close', 'high', 'low', 'support', 'resistance', 'other'] as const;
export const DEAL_KINDS = [
  'acquisition',
  'merger',
  'stake',
  'asset',
  'divestiture',
  'investment',
  'funding_round',
  'ipo',
  'offering',
  'debt',
  'buyback',
  'contract',
  'joint_venture',
  'settlement',
  'other',
] as const;

const isoDate = z.iso.date();

export const Subject = z.strictObject({
  name: z.string().min(1).describe('what the claim is about, resolved'),
  kind: z.enum(SUBJECT_KINDS),
  ticker: z.string().nullable(),
  tickerImplied: z.boolean().describe('true where the article does not state the ticker and the gazetteer knows it'),
  exchange: z.string().nullable(),
  mention: z.string().nullable().describe('the words that stand in the sentence'),
});

export const Period = z
  .strictObject({ text: z.string().min(1), start: isoDate.nullable(), end: isoDate.nullable() })
  .refine((p) => p.start === null || p.end === null || p.start <= p.end, 'a period ends after it starts');

export const Attribution = z.strictObject({ source: z.string().min(1), text: z.string().min(1) });

export const Parties = z.strictObject({
  buyer: z.array(z.string()),
  seller: z.array(z.string()),
  target: z.string().nullable(),
});

export const Evidence = z.strictObject({
  path: z.string(),
  line: z.int().positive().describe('counted from 1'),
  start: z.int().nonnegative().describe('UTF-16 offset into the text; a byte-order mark is not counted'),
  end: z.int().positive(),
  startCodePoint: z.int().nonnegative().describe('the same place in code points'),
  endCodePoint: z.int().positive(),
  quote: z.string().min(1).describe('the sentence or bullet: exactly the text from start to end'),
});

const id = z
  .string()
  .regex(/^[0-9a-f]{16}$/)
  .describe('stable: the same article gives the same ids by any way');

const common = {
  change: Quantity.nullable().describe('by how much'),
  changeAlso: Quantity.nullable().describe('the same change in another unit'),
  value: Quantity.nullable().describe("the level reached or stated, or the deal's total value"),
  previous: Quantity.nullable().describe('the level before'),
  expected: Quantity.nullable().describe('the consensus or guidance that the figure is held against'),
  period: Period.nullable().describe('the time that the figure covers'),
  comparison: z.enum(COMPARISONS).nullable(),
  accounting: z.enum(ACCOUNTINGS).nullable(),
  session: z.enum(SESSIONS).nullable(),
  modality: z.enum(MODALITIES),
  attribution: Attribution.nullable(),
  evidence: Evidence,
  rule: z.string().min(1).describe('the id of the rule that read it'),
  confidence: z.number().min(0).max(1),
  article: z.string().describe('the id of its article in `articles`'),
};

const metric = z.string().min(1).describe("the measure in the article's words");
const none = z.null();
const direction = z.enum(DIRECTIONS);

const anchored = (...fields: readonly string[]) =>
  [
    (claim: Record<string, unknown>) => fields.some((field) => claim[field] != null),
    `one of ${fields.join(', ')} is given`,
  ] as const;

export const PriceMove = z
  .strictObject({ id, type: z.literal('price_move'), subject: Subject, metric: none, direction, ...common })
  .refine(...anchored('change', 'value'));
export const PriceLevel = z
  .strictObject({
    id,
    type: z.literal('price_level'),
    subject: Subject,
    metric: none,
    direction: none,
    ...common,
    levelKind: z.enum(LEVEL_KINDS),
  })
  .refine(...anchored('value'));
export const PriceTarget = z
  .strictObject({
    id,
    type: z.literal('price_target'),
    subject: Subject,
    metric: none,
    direction: direction.nullable(),
    ...common,
  })
  .refine(...anchored('value'));
export const Growth = z
  .strictObject({ id, type: z.literal('growth'), subject: Subject, metric, direction, ...common })
  .refine(...anchored('change', 'value'));
export const Figure = z
  .strictObject({ id, type: z.literal('figure'), subject: Subject, metric, direction: none, ...common })
  .refine(...anchored('value'));
export const Deal = z
  .strictObject({
    id,
    type: z.literal('deal'),
    subject: Subject,
    metric: none,
    direction: none,
    ...common,
    stake: Quantity.nullable().describe('the share bought or sold, in percent'),
    perShare: Quantity.nullable(),
    parties: Parties,
    dealKind: z.enum(DEAL_KINDS),
  })
  .refine(...anchored('value', 'stake', 'perShare'));

/** One claim of an article, told by its `type`. */
export const Claim = z.discriminatedUnion('type', [PriceMove, PriceLevel, PriceTarget, Growth, Figure, Deal]);

/** True only of a claim that `Claim` would give back as it is, its keys in order; false says nothing. */
export const isPlainClaim = acceptorOf(Claim) as (claim: Claim) => boolean;

export type Claim = z.infer<typeof Claim>;
export type ClaimType = Claim['type'];
export type Subject = z.infer<typeof Subject>;
export type SubjectKind = Subject['kind'];
export type Period = z.infer<typeof Period>;
export type Attribution = z.infer<typeof Attribution>;
export type Parties = z.infer<typeof Parties>;
export type Evidence = z.infer<typeof Evidence>;
export type Direction = z.infer<typeof direction>;
export type Modality = Claim['modality'];
export type Session = NonNullable<Claim['session']>;
export type Comparison = NonNullable<Claim['comparison']>;
export type Accounting = NonNullable<Claim['accounting']>;
export type LevelKind = z.infer<typeof PriceLevel>['levelKind'];
export type DealKind = z.infer<typeof Deal>['dealKind'];
