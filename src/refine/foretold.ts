import { FORESEEN, FORETOLD, OWN_GUIDANCE, TO_BE, WOULD } from './modality-words.ts';
import type { Candidate } from './refiner.ts';

/** "The combined company would produce 2m tonnes": what follows from a thing that has not happened. */
export const isSupposed = ({ sentence: { article, start, text } }: Candidate, before: string): boolean =>
  WOULD.test(before) &&
  !FORETOLD.test(text) &&
  !FORETOLD.test(article.clean.slice(Math.max(0, start - SAID_BEFORE), start));
/** "It said it would build a plant. The plant would cost $5m": still what it said. */
const SAID_BEFORE = 250;

/** "expects sales of $9m, and full-year revenue to be around $5m": told by a verb before, or in a list. */
export const isToBe = ({ sentence, span }: Candidate, before: string): boolean =>
  TO_BE.test(before) &&
  (sentence.kind !== 'prose' ||
    FORESEEN.test(sentence.article.clean.slice(Math.max(sentence.start, span.start - FAR), span.start)));
const FAR = 400;

/** "Acme to cut staff to 50": a headline that leaves out the verb of what is to come. */
export function isInfinitive({ sentence, span, type }: Candidate): boolean {
  if ((sentence.kind !== 'headline' && sentence.index > 0) || (type !== 'growth' && type !== 'figure')) return false;
  const { clean } = sentence.article;
  return sentence.entities.some(
    ({ outer, value }) =>
      outer.end < span.start && value.kind !== 'commodity' && INFINITIVE.test(clean.slice(outer.end, span.start)),
  );
}
const INFINITIVE = /^(?: ?[<(][^<>()]{1,20}[>)])? to [a-z]{2,}\b(?!(?:[^,;]*) (?:as|after|on|amid|despite|with) )/i;

/** A bullet or row under a heading that announces guidance. */
export function isGuidance(claim: Candidate): boolean {
  const { sentence } = claim;
  if (sentence.kind !== 'bullet' && sentence.kind !== 'row') return false;
  const { clean } = sentence.article;
  const above = clean
    .slice(Math.max(0, sentence.start - 700), sentence.start)
    .trimEnd()
    .split('\n');
  for (let i = above.length - 1; i >= 0; i--) {
    const line = (above[i] ?? '').trim();
    if (line === '' || (/^[-*•–·]/.test(line) && !line.endsWith(':')) || line.includes('\t')) continue;
    // "… forecast sales below estimates. Here is how it did:"
    return OWN_GUIDANCE.test(line.slice(line.lastIndexOf('. ') + 1)) && /:$|\b(?:outlook|guidance)\b/i.test(line);
  }
  return false;
}
