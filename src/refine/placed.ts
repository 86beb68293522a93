import { MOVE_NOUNS, MOVE_VERBS } from '../lexicon/moves.ts';
import type { Span } from '../schema/span.ts';
import type { PeriodMention } from '../time/index.ts';
import type { Candidate } from './refiner.ts';
import type { Words } from './words.ts';

/** A period of a claim's own sentence, with the words beside it. */
export interface Placed {
  readonly mention: PeriodMention;
  readonly before: string;
  readonly after: string;
  /** It qualifies the noun behind it: "fourth-quarter revenue". */
  readonly adjectival: boolean;
  /** It begins another clause: "fell to 17 billion and in February rose to 22". */
  readonly opens: boolean;
  /** Which patterns can fit in the sentence at all. */
  readonly words: Words;
}

const FUNCTION =
  /^(?:and|as|at|after|amid|before|but|by|compared|due|following|for|from|had|has|have|in|into|is|it|its|of|off|on|or|over|than|that|the|though|thanks|to|up|down|versus|vs|was|were|when|which|while|who|with|will|would)\b/i;
const ADVERBIAL =
  /^(?:by|since|until|till|through|as|from|between|over|in|for|so far|this|today|yesterday|last|next)\b|to[- ]date$/i;

/** Looks at the words beside a period. */
export function place(claim: Candidate, mention: PeriodMention, words: Words): Placed {
  const { start, end, article } = claim.sentence;
  const before = article.clean.slice(Math.max(start, mention.start - 44), mention.start);
  const after = article.clean.slice(mention.end, Math.min(end, mention.end + 34));
  const named = mention.kind === 'day' ? undefined : /^[ -]+(\w[\w'-]*)/.exec(after)?.[1];
  const adjectival = named !== undefined && !FUNCTION.test(named) && !ADVERBIAL.test(mention.value.text);
  const opens = AND_IN.test(before) && (after.match(NEXT_WORDS) ?? []).some(isVerb);
  return { mention, before, after, adjectival: adjectival && !opens, opens, words };
}

const AND_IN = /\b(?:and|but|while),? (?:then )?(?:in|for|during|over|on) (?:the )?$/;
/** The words behind a period that may be a subject and its verb. */
const NEXT_WORDS = /^,?(?: [a-z]+){1,3}/;
const isVerb = (words: string): boolean =>
  words
    .split(/[ ,]+/)
    .some((word) => (MOVE_VERBS.has(word) && !MOVE_NOUNS.has(word)) || /^(?:was|were|had)$/.test(word));

export const isDay = ({ kind }: PeriodMention): boolean => kind === 'day' || kind === 'time';

/** Those of some spans, in order and without overlaps, that lie between two offsets. */
export function within<T extends Span>(spans: readonly T[], from: number, to: number): readonly T[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as T).start < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < spans.length && (spans[end] as T).end <= to) end++;
  return spans.slice(low, end);
}
