import type { Discourse } from '../frame/discourse/discourse.ts';
import type { Attribution } from '../schema/claim.ts';
import { antecedentOf, type SourcesOf } from './antecedent.ts';
import type { Candidate } from './refiner.ts';
import type { Source } from './sources.ts';

const PRONOUN = /\b(?:he|she|they|his|her|their|its?)\b/i;
/** "Wall Street's median price target for Acme is" */
const GROUP =
  /\b([Ww]all [Ss]treet|[Aa]nalysts)(?:'s?)? (?:(?:median|average|mean|consensus|current|12-month) )+(?=(?:price )?target)/;
const beforeAnchor = ({ sentence, span }: Candidate): string => sentence.text.slice(0, span.start - sentence.start);

/** "He trimmed his target": the person quoted last, else who set the target before. */
export function targetSetter(
  claim: Candidate,
  claims: readonly Candidate[],
  discourse: Discourse,
  sourcesOf: SourcesOf,
): Attribution | null {
  const before = beforeAnchor(claim);
  const group = GROUP.exec(before);
  if (group?.[1] !== undefined) return { source: group[1], text: group[0].trim() };
  const text = PRONOUN.exec(before)?.[0];
  if (text === undefined) return null;
  const { index } = claim.sentence;
  const earlier = claims.findLast(
    (one) =>
      one.type === 'price_target' &&
      one.attribution !== null &&
      one.span.start < claim.span.start &&
      index - one.sentence.index < 4,
  );
  const stands = /^(?:he|she|his|her)$/i.test(text) ? 'person' : 'firm';
  const pronoun: Source = { name: null, stands, word: text, manner: 'tells', span: claim.span, scope: claim.span };
  const person = stands === 'person' ? antecedentOf(pronoun, claim, discourse, sourcesOf) : null;
  const source = person ?? earlier?.attribution?.source ?? null;
  return source === null ? null : { source, text };
}
