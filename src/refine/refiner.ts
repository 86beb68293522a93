import type { Discourse } from '../frame/discourse/discourse.ts';
import type { Sentence } from '../frame/sentence.ts';
import type { Draft } from '../rules/rule.ts';
import type { WordsOf } from './words.ts';

/** A draft with the rule that made it and the sentence that it stands in. */
export type Candidate = Draft & { readonly rule: string; readonly sentence: Sentence };

/**
 * Stamps a draft. Field by field, for then the candidates of a type are alike to V8, however their rules wrote them, and
 * quick to copy with a change.
 */
export function newCandidate(draft: Draft, rule: string, sentence: Sentence): Candidate {
  const candidate = {
    rule,
    sentence,
    type: draft.type,
    subject: draft.subject,
    metric: draft.metric,
    direction: draft.direction,
    change: draft.change,
    changeAlso: draft.changeAlso,
    value: draft.value,
    previous: draft.previous,
    expected: draft.expected,
    period: draft.period,
    comparison: draft.comparison,
    accounting: draft.accounting,
    session: draft.session,
    modality: draft.modality,
    attribution: draft.attribution,
    confidence: draft.confidence,
    span: draft.span,
    frame: draft.frame,
  };
  if (draft.type === 'deal') {
    const { stake, perShare, parties, dealKind } = draft;
    return Object.assign(candidate, { stake, perShare, parties, dealKind }) as Candidate;
  }
  if (draft.type === 'price_level') return Object.assign(candidate, { levelKind: draft.levelKind }) as Candidate;
  return candidate as Candidate;
}

type Refinable =
  | 'expected'
  | 'period'
  | 'comparison'
  | 'accounting'
  | 'session'
  | 'modality'
  | 'attribution'
  | 'confidence';

/** A candidate with other values in some fields. No spread, for V8 is slow to copy what is a copy already. */
export const changed = (claim: Candidate, fields: Partial<Pick<Candidate, Refinable>>): Candidate =>
  Object.assign(newCandidate(claim, claim.rule, claim.sentence), fields) as Candidate;

/** A candidate that a refiner took out, and why. */
export interface Drop {
  readonly claim: Candidate;
  readonly by: string;
  readonly reason: string;
}

/** What a refiner leaves of an article's candidates. */
export interface Refined {
  readonly kept: readonly Candidate[];
  readonly dropped: readonly Drop[];
}

/** One decision over an article's candidates; it changes nothing that it was given. */
export interface Refiner {
  readonly id: string;
  readonly about: string;
  readonly refine: (claims: readonly Candidate[], discourse: Discourse, wordsOf: WordsOf) => Refined;
}

/** A refiner that changes or drops one candidate at a time. */
export const eachClaim =
  (
    id: string,
    decide: (claim: Candidate, discourse: Discourse, wordsOf: WordsOf) => Candidate | string,
  ): Refiner['refine'] =>
  (claims, discourse, wordsOf) => {
    const kept: Candidate[] = [];
    const dropped: Drop[] = [];
    for (const claim of claims) {
      const decision = decide(claim, discourse, wordsOf);
      if (typeof decision === 'string') dropped.push({ claim, by: id, reason: decision });
      else kept.push(decision);
    }
    return { kept, dropped };
  };
