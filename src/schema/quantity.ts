import * as z from 'zod';

export const QUANTITY_KINDS = [
  'percent',
  'percentage_points',
  'basis_points',
  'money',
  'points',
  'multiple',
  'count',
] as const;
export const BOUNDS = ['at_least', 'at_most'] as const;

/** One figure of the article: what it says and where it stands. */
export const Quantity = z
  .strictObject({
    kind: z.enum(QUANTITY_KINDS).describe('percent (4.3 for 4.3%), money, index points, multiple (2 for "doubled") …'),
    value: z.number().nullable().describe('the number with its scale applied; null for a bare range or magnitude'),
    min: z.number().nullable().describe('lower end of a range or magnitude'),
    max: z.number().nullable().describe('upper end of a range or magnitude'),
    unit: z
      .string()
      .nullable()
      .describe('for counts: the singular noun; null otherwise or where the article names none'),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .nullable()
      .describe('for money: ISO 4217'),
    currencyImplied: z.boolean().describe('true where the currency was inferred, as from a bare "$"'),
    per: z.string().nullable().describe('"share", "barrel" … where the money is per something'),
    approx: z.boolean().describe('about, around, roughly, nearly, ~'),
    bound: z.enum(BOUNDS).nullable().describe('at_least (more than, over), at_most (up to, below)'),
    text: z.string().min(1).describe('the words of the article'),
    start: z.int().nonnegative().describe('where they start: UTF-16 offset into the text'),
    end: z.int().positive().describe('where they end'),
  })
  .refine((q) => q.value !== null || q.min !== null || q.max !== null, 'a quantity has a value or an end of a range')
  .refine((q) => q.kind === 'money' || (q.currency === null && !q.currencyImplied), 'only money has a currency')
  .refine((q) => q.kind === 'count' || q.unit === null, 'only a count has a unit')
  .refine((q) => q.min === null || q.max === null || q.min <= q.max, 'a range runs upwards');

export type Quantity = z.infer<typeof Quantity>;
export type QuantityKind = Quantity['kind'];
export type Bound = NonNullable<Quantity['bound']>;
