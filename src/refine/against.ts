import type { QuantityMention } from '../quantity/index.ts';
import type { Quantity } from '../schema/quantity.ts';
import { distance, isOpen } from './consensus.ts';
import type { Candidate, Refiner } from './refiner.ts';

/** How a level stands to what was foreseen. */
const HELD =
  /\b(?:beat(?:s|ing|en)?|topp?(?:s|ed|ing)|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|miss(?:es|ed|ing)?|match(?:es|ed|ing)?|smash(?:es|ed|ing)?|crush(?:es|ed|ing)?|trail(?:s|ed|ing)?|outpac(?:es|ed|ing)|ahead of|short of|shy of|above|below|in line with|(?:higher|lower|better|worse|stronger|weaker|heavier|lighter|more|less|fewer|greater|bigger|smaller) than|versus|vs|against|compared (?:with|to))\b|; ?(?:[a-z']+ ){0,3}(?:analysts?|economists?|wall street|the street|markets?|consensus)\b/i;
const FORESEEN =
  /\b(?:consensus|estimates?|estimated|expect(?:ations?|ed|ing|s)?|forecasts?|forecasting|projections?|projected|anticipated|predicted|predictions?|smartestimate|wanted|looking for|looked for|pencill?ed in|bargained for|modelled)\b/i;
/** Another statement has begun. */
const TURNED =
  /[.!?] (?=[A-Z"])|\b(?:while|whereas|although|but(?! (?:still |fell |came in |well |far |just |slightly |also )*(?:short|shy|below|above|missed|missing|under|ahead|topp|beat|in line)))\b|, as\b|\band (?:is|are|was|were)\b|\b(?:after|following) an? (?!forecast|expected|consensus|estimated)/;
const REACH = 190;

/** "came in at $7bn, beating expectations of $6.7bn": what a level is held against stands further on in its sentence. */
export const against: Refiner = {
  id: 'against',
  about: 'Sets beside a figure the expectation that its own sentence holds it against.',
  refine: (claims) => {
    const taken = new Set<number>();
    const kept = claims.map((claim) => {
      const told = isOpen(claim) ? expectedBehind(claim) : null;
      if (told === null) return claim;
      taken.add(told.start);
      return { ...claim, expected: { ...told.value, bound: null } };
    });
    const isTold = (claim: Candidate) =>
      (claim.type === 'figure' || claim.type === 'growth') &&
      [claim.value, claim.change].some((quantity) => quantity !== null && taken.has(quantity.start));
    return {
      kept: kept.filter((claim) => !isTold(claim)),
      dropped: kept
        .filter(isTold)
        .map((claim) => ({ claim, by: 'against', reason: 'the figure is what another is held against' })),
    };
  },
};

/** The first like figure behind the claim's own that is told as an expectation. */
function expectedBehind(claim: Candidate): QuantityMention | null {
  const own = claim.value ?? claim.change;
  if (own === null) return null;
  const { clean } = claim.sentence.article;
  const from = Math.max(own.end, claim.previous?.end ?? 0);
  for (const quantity of claim.sentence.quantities) {
    if (quantity.start < from || quantity.start - own.end > REACH || !isLike(own, quantity.value)) continue;
    if (isConverted(clean, quantity)) continue;
    // "both above expectations of $118bn and $2.10": of two the one of its own size
    if (distance(claim, { quantity }) > Math.log(2.2) && !areClose(own, quantity.value)) continue;
    const between = clean.slice(from, quantity.start);
    const behind =
      clean.slice(quantity.end, Math.min(claim.sentence.end, quantity.end + 44)).split(/[,;.(]/, 1)[0] ?? '';
    const held = HELD.exec(between);
    if (held === null || TURNED.test(between)) return null;
    if (!FORESEEN.test(between.slice(held.index)) && !FORESEEN.test(behind)) return null;
    return quantity;
  }
  return null;
}

/** 0.3% and 0.1%: small rates that differ by little, however large their ratio. */
const areClose = (own: Quantity, other: Quantity): boolean =>
  own.kind === 'percent' && Math.abs((own.value ?? 100) - (other.value ?? -100)) < 1.5;

/** "2.24 billion euros ($2.32 billion)" */
const isConverted = (clean: string, { start }: QuantityMention): boolean => clean.charAt(start - 1) === '(';

const isLike = (own: Quantity, other: Quantity): boolean =>
  own.kind === other.kind &&
  own.currency === other.currency &&
  (own.per === other.per || other.per === null) &&
  (own.unit === other.unit || other.unit === null);
