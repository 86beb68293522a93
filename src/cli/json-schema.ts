import * as z from 'zod';
import { ArticleRecord } from '../schema/article.ts';
import { Attribution, Claim, Evidence, Parties, Period, Subject } from '../schema/claim.ts';
import { DroppedReading, ExplainedQuantity, ExplainedSentence, Explanation } from '../schema/explain.ts';
import { ClaimLine, Output, QuantitiesLine, StreamLine } from '../schema/output.ts';
import { Problem } from '../schema/problem.ts';
import { Quantity } from '../schema/quantity.ts';

const ROOTS = {
  output: Output,
  claim: ClaimLine,
  quantities: QuantitiesLine,
  stream: StreamLine,
  explain: Explanation,
};
const NAMED = {
  ArticleRecord,
  Attribution,
  Claim,
  DroppedReading,
  Evidence,
  ExplainedQuantity,
  ExplainedSentence,
  Parties,
  Period,
  Problem,
  Quantity,
  Subject,
};

/** The JSON Schema of one of the outputs, draft 2020-12, made from the schemas that the program itself checks with. */
export function schemaText(name: keyof typeof ROOTS): string {
  const metadata = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(NAMED)) metadata.add(schema, { id });
  const schema = z.toJSONSchema(ROOTS[name], {
    target: 'draft-2020-12',
    metadata,
    // A registry of our own for the names hides the global one, which holds the descriptions.
    override: ({ zodSchema, jsonSchema }) => {
      const description = z.globalRegistry.get(zodSchema)?.description;
      if (description !== undefined) jsonSchema.description = description;
    },
  });
  return `${JSON.stringify(schema, null, 2)}\n`;
}
