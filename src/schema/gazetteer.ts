import * as z from 'zod';
import { SUBJECT_KINDS } from './claim.ts';

const text = z.string({ error: ({ input }) => (input === undefined ? 'is missing' : 'must be text') });
const named = text.trim().regex(/[\p{L}\p{N}]/u, 'must hold a letter or a digit');
const code = (pattern: RegExp, what: string) => text.regex(pattern, `must be ${what}`);

/** A row of a gazetteer of one's own; what is left out is null, and no aliases. */
export const GazetteerEntry = z.strictObject(
  {
    name: named.describe('what a claim calls it'),
    kind: z.enum(SUBJECT_KINDS, { error: `must be one of ${SUBJECT_KINDS.join(', ')}` }),
    ticker: code(/^\S{1,20}$/, 'a ticker without spaces')
      .nullable()
      .default(null),
    exchange: named.nullable().default(null).describe('where the ticker is listed'),
    country: code(/^[A-Z]{2}$/, 'an ISO 3166 code, such as DE')
      .nullable()
      .default(null),
    currency: code(/^[A-Z]{3}$/, 'an ISO 4217 code, such as EUR')
      .nullable()
      .default(null),
    aliases: z
      .array(named, { error: 'must be a list of text' })
      .default([])
      .describe('other ways to write it; one after "!" is also a common word'),
  },
  {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? `there is no key "${issue.keys[0]}"` : 'this must be an object',
  },
);

export type GazetteerEntry = z.infer<typeof GazetteerEntry>;
