import type { Sentence } from '../frame/sentence.ts';
import type { Quantity } from '../schema/quantity.ts';
import type { Candidate, Drop, Refiner } from './refiner.ts';

const anchorOf = (claim: Candidate): Quantity | null => {
  if (claim.type === 'deal') return claim.value ?? claim.stake ?? claim.perShare;
  if (claim.type === 'price_move' || claim.type === 'growth') return claim.change ?? claim.value;
  return claim.value;
};

/** How much a reading says: more figures, then more confidence, win over the same figure read otherwise. */
const weightOf = ({ confidence, type, change, value, previous, expected }: Candidate): number =>
  confidence * 10 +
  (type === 'deal' || type === 'price_target' ? 3 : 0) +
  ((change === null ? 0 : 1) + (value === null ? 0 : 1) + (previous === null ? 0 : 1) + (expected === null ? 0 : 1));

/** One figure is one claim's anchor: of two readings for one subject the fuller one stays. */
export const overlap: Refiner = {
  id: 'overlap',
  about: 'Settles which of two readings of one figure stays.',
  refine: (claims) => {
    const kept: Candidate[] = [];
    const dropped: Drop[] = [];
    const order = claims
      .map((claim, index) => ({ claim, index, weight: weightOf(claim) }))
      .sort((a, b) => b.weight - a.weight || a.index - b.index);
    const taken = new Map<number, Candidate[]>();
    for (const { claim } of order) {
      const anchor = anchorOf(claim);
      const others = anchor === null ? [] : (taken.get(anchor.start) ?? []);
      const rival = others.find((other) => other.rule !== claim.rule || other.subject.name === claim.subject.name);
      if (rival) dropped.push({ claim, by: 'overlap', reason: `the figure is read as ${rival.type} by ${rival.rule}` });
      else {
        kept.push(claim);
        if (anchor) taken.set(anchor.start, [...others, claim]);
      }
    }
    const deals = new Map<Sentence, Candidate[]>();
    for (const claim of kept)
      if (claim.type === 'deal') deals.set(claim.sentence, [...(deals.get(claim.sentence) ?? []), claim]);
    const earlier = new Set(
      kept.flatMap(({ type, previous }) => (type === 'growth' && previous ? [previous.start] : [])),
    );
    const moved = new Map<number, Candidate>();
    for (const claim of kept)
      if (claim.type === 'price_move')
        for (const level of [claim.value, claim.previous])
          if (level !== null && (claim.change !== null || !moved.has(level.start))) moved.set(level.start, claim);
    const whole = kept.filter((claim) => {
      const teller = claim.value === null ? undefined : moved.get(claim.value.start);
      if (teller !== undefined && teller !== claim && isBareLevel(claim)) {
        dropped.push({ claim, by: 'overlap', reason: 'the level is told with the move' });
        return false;
      }
      if (claim.type === 'figure' && claim.value !== null && earlier.has(claim.value.start)) {
        dropped.push({ claim, by: 'overlap', reason: 'the figure is what another grew from' });
        return false;
      }
      const part = deals.get(claim.sentence)?.some((deal) => isPartOf(deal, claim));
      if (part) dropped.push({ claim, by: 'overlap', reason: 'the figure is a part of the deal' });
      return !part;
    });
    whole.sort(
      (a, b) =>
        a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
    );
    return { kept: whole, dropped };
  },
};

/** A level that is told by itself, or as where a price of another name went. */
const isBareLevel = ({ type, change }: Candidate): boolean =>
  type === 'price_level' || (type === 'price_move' && change === null);

/** "sold its 40% stake for €1.5bn": the stake is told with the deal and is no figure of its own. */
function isPartOf(deal: Candidate, claim: Candidate): boolean {
  if (deal.type !== 'deal' || (claim.type !== 'figure' && claim.type !== 'growth')) return false;
  const anchor = anchorOf(claim);
  if (anchor === null) return false;
  return (
    [deal.stake, deal.perShare, deal.previous].some((figure) => figure?.start === anchor.start) ||
    (deal.span.start <= anchor.start && anchor.end <= deal.span.end)
  );
}
