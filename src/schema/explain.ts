import * as z from 'zod';
import { ArticleRecord } from './article.ts';
import type { Claim } from './claim.ts';
import { Generator } from './output.ts';
import { Problem } from './problem.ts';
import type { Quantity } from './quantity.ts';

const start = z.int().nonnegative().describe('UTF-16 offset into the text of its article');
const end = z.int().nonnegative();

/** A figure of a sentence and whether a claim came of it. */
export const ExplainedQuantity = z.strictObject({
  text: z.string().min(1),
  start,
  end,
  used: z.boolean().describe('true where a claim holds it'),
  unread: z.string().nullable().describe('for a figure of no claim and no dropped reading: what it lacks'),
});

/** A reading that was tried and gave no claim. */
export const DroppedReading = z.strictObject({
  start,
  end,
  rule: z.string().nullable().describe('the rule whose reading it was; null for furniture'),
  by: z.string().min(1).describe('who dropped it: the rule itself, a refiner, or furniture, which is not read at all'),
  reason: z.string().min(1),
});

/** A sentence that holds figures: what was read in it, and what was not. */
export const ExplainedSentence = z.strictObject({
  article: z.string().describe('the id of its article'),
  line: z.int().positive().describe('counted from 1'),
  start,
  end,
  quote: z.string().min(1),
  quantities: z.array(ExplainedQuantity),
  claims: z.array(z.string()).describe('the ids of its claims'),
  dropped: z.array(DroppedReading),
});

/** The document that `newsfacts explain --json` prints. */
export const Explanation = z.strictObject({
  schema: z.literal('newsfacts-explain/1'),
  generator: Generator,
  sentences: z.array(ExplainedSentence),
  articles: z.array(ArticleRecord),
  problems: z.array(Problem),
});

export type ExplainedQuantity = z.infer<typeof ExplainedQuantity>;
export type DroppedReading = z.infer<typeof DroppedReading>;
export type ExplainedSentence = z.infer<typeof ExplainedSentence>;

/** The figures that a claim holds, in the order of its keys. */
export function figuresOf(claim: Claim): readonly Quantity[] {
  const { change, changeAlso, value, previous, expected } = claim;
  const deal = claim.type === 'deal' ? [claim.stake, claim.perShare] : [];
  return [change, changeAlso, value, previous, expected, ...deal].filter((figure) => figure !== null);
}
