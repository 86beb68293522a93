import * as z from 'zod';
import { ArticleRecord } from './article.ts';
import { Claim, Deal, Figure, Growth, PriceLevel, PriceMove, PriceTarget } from './claim.ts';
import { Problem } from './problem.ts';
import { Quantity } from './quantity.ts';

export const Generator = z.strictObject({ name: z.literal('newsfacts'), version: z.string().min(1) });

/** The document that `newsfacts extract --json` prints. */
export const Output = z.strictObject({
  schema: z.literal('newsfacts/1'),
  generator: Generator,
  claims: z.array(Claim),
  articles: z.array(ArticleRecord).describe('every article that was read, also those without claims'),
  problems: z.array(Problem),
});

const ofArticle = {
  title: ArticleRecord.shape.title.describe('title of its article'),
  publishedAt: ArticleRecord.shape.publishedAt,
};

/** A line of `newsfacts extract --format ndjson`: a claim that stands alone. */
export const ClaimLine = z.discriminatedUnion('type', [
  PriceMove.safeExtend(ofArticle),
  PriceLevel.safeExtend(ofArticle),
  PriceTarget.safeExtend(ofArticle),
  Growth.safeExtend(ofArticle),
  Figure.safeExtend(ofArticle),
  Deal.safeExtend(ofArticle),
]);

const recordId = z
  .union([z.string(), z.number(), z.null()])
  .describe('the id of the input record; null where it has none');

/** A line of `newsfacts quantities --from ndjson`, and of the other forms of that command. */
export const QuantitiesLine = z.strictObject({ id: recordId, quantities: z.array(Quantity) });

/** A line that answers a record which could not be read. */
export const FailedLine = z.strictObject({
  id: recordId,
  error: z.strictObject({ code: z.string(), message: z.string().min(1) }),
});

/** A line of `newsfacts stream`: one for each line of the input, in its order. */
export const StreamLine = z.union([
  z.strictObject({ id: recordId, claims: z.array(Claim), problems: z.array(Problem) }),
  FailedLine,
]);

export type Generator = z.infer<typeof Generator>;
export type Output = z.infer<typeof Output>;
export type ClaimLine = z.infer<typeof ClaimLine>;
export type QuantitiesLine = z.infer<typeof QuantitiesLine>;
export type FailedLine = z.infer<typeof FailedLine>;
export type StreamLine = z.infer<typeof StreamLine>;
