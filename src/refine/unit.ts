import type { Discourse } from '../frame/discourse/discourse.ts';
import type { Quantity } from '../schema/quantity.ts';
import { type Candidate, eachClaim, type Refiner } from './refiner.ts';

/** Measures that are sums of money, whatever their figure looks like. */
const SUM =
  /\b(?:revenues?|revs?|turnover|spending|outlays|profits?|income|earnings|ebitda?|tax(?:es)?|debts?|deficit|surplus|assets|dividends?|costs?|expenses?|expenditures?|capex|cash ?flow|provisions|receipts|borrowings?|liabilities|equity|reserves|net|loss(?:es)?|inflows?|outflows?)$/i;

const RATE = /\b(?:rates?|inflation|unemployment)$/i;

/** "of which 148 billion": a sum without a currency takes that of the money told just before, or is left out. */
export const unit: Refiner = {
  id: 'unit',
  about: 'Gives a sum without a currency that of the money told before it, or leaves it out.',
  refine: eachClaim('unit', (claim, discourse) => {
    if (claim.type !== 'figure' && claim.type !== 'growth') return claim;
    // "cut rates by half a point"
    if (claim.change?.kind === 'points' && RATE.test(claim.metric ?? ''))
      return { ...claim, change: { ...claim.change, kind: 'percentage_points' } };
    const figures = [claim.change, claim.value, claim.previous];
    if (!figures.some(isBare) || !(SUM.test(claim.metric ?? '') || isTrade(claim, figures))) return claim;
    const currency = currencyBefore(claim, discourse);
    if (currency === null) return 'nothing tells the currency of the sum';
    const settle = (quantity: Quantity | null): Quantity | null =>
      quantity !== null && isBare(quantity)
        ? { ...quantity, kind: 'money', currency, currencyImplied: true }
        : quantity;
    return {
      ...claim,
      change: settle(claim.change),
      value: settle(claim.value),
      previous: settle(claim.previous),
      expected: settle(claim.expected),
    };
  }),
};

/** No firm sells and no land ships a thousand million things of no name. */
const isTrade = (claim: Candidate, figures: readonly (Quantity | null)[]): boolean =>
  /\b(?:sales|exports|imports|shipments|orders|investments?)$/i.test(claim.metric ?? '') &&
  figures.some((figure) => Math.abs(figure?.value ?? 0) >= (isOfMoney(claim) ? 1e6 : 1e9));

/** "exports rose to $4bn while imports fell to 3.1bn": what the clause before tells of the same trade. */
const isOfMoney = ({ metric, sentence, span }: Candidate): boolean =>
  /\b(?:exports|imports)$/i.test(metric ?? '') &&
  /\b(?:exports|imports)\b/i.test(sentence.article.clean.slice(sentence.start, span.start - (metric?.length ?? 0))) &&
  sentence.quantities.some(({ value, start }) => value.kind === 'money' && value.per === null && start < span.start);

const isBare = (quantity: Quantity | null): boolean =>
  quantity?.kind === 'count' && quantity.unit === null && Math.abs(quantity.value ?? quantity.max ?? 0) >= 1e4;

/** How many sentences back the money may stand. */
const BACK = 2;

function currencyBefore(claim: Candidate, discourse: Discourse): string | null {
  const { sentences } = discourse;
  for (let i = claim.sentence.index; i >= Math.max(0, claim.sentence.index - BACK); i--) {
    const told = sentences[i]?.quantities.findLast(
      ({ value, start }) =>
        value.kind === 'money' && value.per === null && start < claim.span.end && Math.abs(value.value ?? 0) >= 1e4,
    );
    if (told !== undefined) return told.value.currency;
  }
  const { currency, perShare } = discourse.statement(claim.sentence);
  return currency ?? perShare?.figure?.value.currency ?? null;
}
