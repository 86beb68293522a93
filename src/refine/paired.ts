import type { Sentence } from '../frame/sentence.ts';
import { wayFrom } from '../quantity/compare.ts';
import type { Quantity } from '../schema/quantity.ts';
import { type Member, type Pairing, pairingIn } from './pairing.ts';
import type { Candidate, Refiner } from './refiner.ts';

/** "a net loss of $12m on revenue of $300m, against $8m on $280m": result is held against result, sales against sales. */
export const paired: Refiner = {
  id: 'paired',
  about: 'Holds a result and its sales each against its own of the two that they are compared with.',
  refine: (claims) => {
    const pairings = new Map<Sentence, Pairing | null>();
    const dropped: Candidate[] = [];
    const kept = claims.flatMap((claim) => {
      if (claim.type !== 'figure' && claim.type !== 'growth') return [claim];
      let pairing = pairings.get(claim.sentence);
      if (pairing === undefined) {
        pairing = pairingIn(claim.sentence);
        pairings.set(claim.sentence, pairing);
      }
      if (pairing === null) return [claim];
      if (!isHeldAgainst(claim, pairing)) return [heldAgainstItsOwn(claim, pairing)];
      dropped.push(claim);
      return [];
    });
    return {
      kept,
      dropped: dropped.map((claim) => ({ claim, by: 'paired', reason: 'the figure is what another is held against' })),
    };
  },
};

/** Whether a claim's own figure is one of the earlier ones. */
const isHeldAgainst = ({ value, change }: Candidate, { pairs }: Pairing): boolean =>
  [...pairs.values()].some(({ quantity: { start } }) => start === (value ?? change)?.start);

function heldAgainstItsOwn(claim: Candidate, { pairs, others, role }: Pairing): Candidate {
  const { value } = claim;
  const own = value === null ? undefined : [...pairs].find(([now]) => now.quantity.start === value.start);
  if (value === null || own === undefined) {
    const foreign = (figure: Quantity | null) => figure !== null && others.some(({ start }) => start === figure.start);
    if (!foreign(claim.previous) && !foreign(claim.expected)) return claim;
    const previous = foreign(claim.previous) ? null : claim.previous;
    const isLevel = previous === null && claim.change === null && claim.value !== null;
    return {
      ...claim,
      ...(isLevel ? { type: 'figure', direction: null } : {}),
      previous,
      expected: foreign(claim.expected) ? null : claim.expected,
    } as Candidate;
  }
  const [now, then] = own;
  const level = alike(then, now, value);
  const { start, end } = then.quantity;
  const span = { start: Math.min(claim.span.start, start), end: Math.max(claim.span.end, end) };
  if (role === 'expected') {
    const previous = others.some((other) => other.start === claim.previous?.start) ? null : claim.previous;
    const isLevel = previous === null && claim.change === null;
    return {
      ...claim,
      ...(isLevel ? { type: 'figure', direction: null } : {}),
      previous,
      expected: { ...level, bound: null },
      span,
    } as Candidate;
  }
  const direction = claim.change === null ? wayFrom(level.value, value.value) : claim.direction;
  return direction === null ? claim : ({ ...claim, type: 'growth', direction, previous: level, span } as Candidate);
}

/** An earlier level in the unit of this one; a loss beside a profit is below nought. */
function alike(then: Member, now: Member, { kind, currency, currencyImplied, per }: Quantity): Quantity {
  const { value } = then.quantity;
  const level = { ...value, kind, currency, currencyImplied, per, unit: null };
  return then.of === 'result' && then.isLoss !== now.isLoss && value.value !== null
    ? { ...level, value: -value.value }
    : level;
}
