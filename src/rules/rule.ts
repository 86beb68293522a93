import type { Discourse } from '../frame/discourse/discourse.ts';
import type { Frame } from '../frame/frame.ts';
import type { Sentence } from '../frame/sentence.ts';
import type { Topic } from '../frame/topic/topic.ts';
import type { Claim, ClaimType } from '../schema/claim.ts';
import type { Quantity, QuantityKind } from '../schema/quantity.ts';
import type { Span } from '../schema/span.ts';
import type { Cues } from '../text/cues.ts';

export type ClaimOf<K extends ClaimType> = Extract<Claim, { type: K }>;

/** A claim before the engine stamps rule, evidence and ids on it. `span` is what the rule read, within one sentence. */
export type Draft<K extends ClaimType = ClaimType> = K extends ClaimType
  ? Omit<ClaimOf<K>, 'id' | 'article' | 'rule' | 'evidence'> & { readonly span: Span; readonly frame: Frame | null }
  : never;

export interface Rejection {
  readonly span: Span;
  readonly reason: string;
}

/** What a rule makes of a sentence: claims, and the figures it looked at and left, each with the reason. */
export interface Reading<K extends ClaimType> {
  readonly drafts: Draft<K>[];
  readonly rejected: Rejection[];
}

/** A frame with what it is about, read once for all rules. */
export interface Said {
  readonly frame: Frame;
  readonly topics: readonly Topic[];
}

/** What a rule may look at beside the sentence. */
export interface Context {
  readonly said: readonly Said[];
  readonly discourse: Discourse;
  /** The sentences before this one, nearest first, at most so many. */
  readonly before: (sentence: Sentence, most: number) => readonly Sentence[];
  /** The sentences beside it, at most so many each way. */
  readonly around: (sentence: Sentence, most: number) => readonly Sentence[];
}

/** Fields of a claim that an example names; a quantity may be short. */
export type Expected = { readonly [key: string]: unknown };

/** Sentence, article's date where it matters, and what must (or why nothing may) be read. */
export type Fires = readonly [
  text: string,
  expected: Expected,
  options?: { readonly published?: string; readonly before?: string },
];
export type Silent = readonly [
  text: string,
  because: string,
  options?: { readonly published?: string; readonly before?: string },
];

/** One claim pattern, its meaning in a line, and the examples that hold it. */
export interface Rule<K extends ClaimType = ClaimType> {
  readonly id: string;
  readonly type: K;
  readonly about: string;
  /** A sentence without a figure of one of these kinds does not concern it. */
  readonly figures?: readonly QuantityKind[];
  /** Nor does one without a word of each of these lists. */
  readonly cues?: readonly Cues[];
  readonly find: (sentence: Sentence, context: Context) => Reading<K>;
  readonly examples: { readonly fires: readonly Fires[]; readonly silent: readonly Silent[] };
}

/** Types a rule by the claims it makes. */
export const defineRule = <K extends ClaimType>(rule: Rule<K>): Rule<K> => rule;

/** An empty reading. */
export const newReading = <K extends ClaimType>(): Reading<K> => ({ drafts: [], rejected: [] });

/** A change without its sign: the direction tells it. */
export function unsigned(quantity: Quantity | null): Quantity | null {
  if (quantity === null || (quantity.value ?? 0) >= 0) return quantity;
  return { ...quantity, value: -(quantity.value ?? 0) };
}
