import type { Discourse } from '../frame/discourse.ts';
import type { Sentence } from '../frame/sentence.ts';
import type { Draft } from '../rules/rule.ts';
import type { WordsOf } from './words.ts';

/** A draft with the rule that made it and the sentence that it stands in. */
export type Candidate = Draft & { readonly rule: string; readonly sentence: Sentence };

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
