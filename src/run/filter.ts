import type { Claim, ClaimType } from '../schema/claim.ts';

/** Which claims are wanted. An empty list lets all pass. */
export interface ClaimFilter {
  readonly types: readonly ClaimType[];
  readonly subjects: readonly string[];
  readonly minConfidence: number;
}

/** A test for claims. A subject matches where it is the subject's name, ticker or mention, case aside. */
export function passes({ types, subjects, minConfidence }: ClaimFilter): (claim: Claim) => boolean {
  const wanted = new Set(subjects.map((subject) => subject.toLowerCase()));
  return ({ type, subject, confidence }) =>
    confidence >= minConfidence &&
    (types.length === 0 || types.includes(type)) &&
    (wanted.size === 0 ||
      [subject.name, subject.ticker, subject.mention].some((name) => name !== null && wanted.has(name.toLowerCase())));
}
