import type { Sentence } from '../../frame/sentence.ts';
import type { Direction } from '../../schema/claim.ts';
import type { Draft } from '../rule.ts';

/**
 * "$100 million, up from a net outflow of $11 million": an earlier flow the other way, told by the words of `other` before it,
 * is negative, and the flow has gone the given way.
 */
export function turnedFrom<T extends Draft<'figure' | 'growth'>>(
  { article: { clean } }: Sentence,
  draft: T,
  other: RegExp,
  direction: Direction,
): T {
  const { previous } = draft;
  if (previous?.value == null || !other.test(clean.slice(previous.start - 24, previous.start))) return draft;
  return { ...draft, direction, previous: { ...previous, value: -Math.abs(previous.value) } };
}
