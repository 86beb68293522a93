import { lead } from './lead.ts';
import { COUNTERFACTUAL, DOUBTED, WANTED, WHENEVER, WOULD_NEXT } from './modality-words.ts';
import type { Candidate } from './refiner.ts';
import type { Words } from './words.ts';

const movesOnly = ({ type, modality }: Candidate): boolean =>
  modality === 'actual' && (type === 'price_move' || type === 'growth');

const UNSTATED = ['wanted', 'doubted', 'supposed', 'whenever'] as const;

/** Why a movement is none that the text states: it is wanted, doubted or only supposed; null where it is one. */
export function whyUnstated(claim: Candidate, words: Words): string | null {
  if (!movesOnly(claim) || !UNSTATED.some((cue) => words.has(cue))) return null;
  const before = lead(claim);
  if (words.has('wanted') && WANTED.test(before)) return 'wanted: the text says what ought to be';
  if (words.has('whenever') && WHENEVER.test(before)) return 'hypothetical: the text only says what would follow';
  if (words.has('doubted') && DOUBTED.test(before)) return 'doubted: the text does not say that it is so';
  const { article, end } = claim.sentence;
  return words.has('supposed') &&
    COUNTERFACTUAL.test(before) &&
    WOULD_NEXT.test(article.clean.slice(claim.span.end, Math.min(end, claim.span.end + 130)))
    ? 'hypothetical: the text only supposes it'
    : null;
}
