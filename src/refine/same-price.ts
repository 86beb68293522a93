import type { Sentence } from '../frame/sentence.ts';
import type { Candidate, Drop, Refiner } from './refiner.ts';

const VERB =
  '(?:trad(?:es|ed|ing)|stands?|stood|sits?|sat|clos(?:es|ed|ing)|end(?:s|ed|ing)|settl(?:ed|ing)|finish(?:ed|ing)|chang(?:ed|ing) hands|hover(?:s|ed|ing))';
const AT = '(?: (?:at|above|below|around|near|just|about|roughly|the day|the session))*';
const MARK = '(?: (?:a|an|the|its) (?:[a-z-]+ ){1,3}(?:of|at))?';
/** "soared by nearly 12% in the past day and now trades at a peak of $645" */
const MOVE_FIRST = new RegExp(
  `^[^.;:()%$€£]{0,50}?(?: and|,)(?: (?:now|currently|again|last|then|it|to|has|had))*(?: (?:is|was|are)(?: now| again| last)?| ${VERB})${AT}${MARK} $`,
);
/** "is above $2,650 once again after a minor 2% increase", "closed at 13,749 with gains of one percent" */
const LEVEL_FIRST =
  /^(?: once again| again| now| today)?,? (?:after|following|with|on)(?: (?:a|an|its|another|gains?|losses|rises?|falls?|of|by|over|about|nearly|almost|more than|minor|small|modest|sharp|slight|daily|weekly))* $/;

/** "rose 2% and now trades at $645": the level that a price has reached is told with its move. */
export const samePrice: Refiner = {
  id: 'same-price',
  about: "Joins a price's move with the level that its sentence says it has reached.",
  refine: (claims) => {
    const levels = new Map<Sentence, Candidate[]>();
    for (const claim of claims)
      if (claim.type === 'price_level') levels.set(claim.sentence, [...(levels.get(claim.sentence) ?? []), claim]);
    if (levels.size === 0) return { kept: claims, dropped: [] };
    const told = new Set<Candidate>();
    const kept = claims.map((claim) => {
      if (claim.type !== 'price_move' || claim.value !== null || claim.change === null) return claim;
      const level = levels.get(claim.sentence)?.find((other) => !told.has(other) && isReached(claim, other));
      if (level === undefined) return claim;
      told.add(level);
      const span = {
        start: Math.min(claim.span.start, level.span.start),
        end: Math.max(claim.span.end, level.span.end),
      };
      return { ...claim, value: level.value, span };
    });
    const dropped: Drop[] = [...told].map((claim) => ({
      claim,
      by: 'same-price',
      reason: 'the level is told with the move',
    }));
    return { kept: kept.filter((claim) => !told.has(claim)), dropped };
  },
};

function isReached(move: Candidate, level: Candidate): boolean {
  if (level.type !== 'price_level' || level.subject.name !== move.subject.name) return false;
  if (level.levelKind === 'support' || level.levelKind === 'resistance' || level.modality !== move.modality)
    return false;
  const { clean } = move.sentence.article;
  return move.span.end <= level.span.start
    ? MOVE_FIRST.test(`${clean.slice(move.span.end, level.span.start).replace(/\s+/g, ' ')}`)
    : LEVEL_FIRST.test(clean.slice(level.span.end, move.span.start).replace(/\s+/g, ' '));
}
