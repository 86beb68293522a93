import type { Sentence } from '../frame/sentence.ts';
import { middleOf, wayFrom } from '../quantity/compare.ts';
import type { QuantityMention } from '../quantity/index.ts';
import type { Direction } from '../schema/claim.ts';
import type { Candidate, Refiner } from './refiner.ts';

const RESPECTIVE = /\brespective(?:ly)?\b/i;
const UP =
  /\b(?:up|ris(?:e|es|ing)|rose|gain(?:s|ed|ing)?|increas(?:e|es|ed|ing)|grew|growth|improv(?:ed|ing|ements?)|higher|jump(?:s|ed|ing)?|advanc(?:es?|ed|ing)|climb(?:s|ed|ing)?)\b/i;
const DOWN =
  /\b(?:down|fall(?:s|ing)?|fell|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|drop(?:s|ped|ping)?|lower|reductions?|slid|sliding)\b/i;
/** How far the word may stand from its figures, in characters. */
const REACH = 40;

/** "revenue of $5bn and profit of $1bn, up 4% and 2%, respectively": each level takes the change that stands in its place. */
export const respective: Refiner = {
  id: 'respective',
  about: 'Gives each of several levels its own of the changes told "respectively".',
  refine: (claims) => {
    const told = new Map<Sentence, Candidate[]>();
    for (const claim of claims) {
      const others = told.get(claim.sentence);
      if (others) others.push(claim);
      else told.set(claim.sentence, [claim]);
    }
    if (![...told.keys()].some(({ text }) => RESPECTIVE.test(text))) return { kept: claims, dropped: [] };
    const kept = [...told].flatMap(([sentence, own]) => (RESPECTIVE.test(sentence.text) ? dealt(own, sentence) : own));
    const left = new Set(kept.map((claim) => claim.span.start));
    return {
      kept,
      dropped: claims
        .filter((claim) => !left.has(claim.span.start))
        .map((claim) => ({ claim, by: 'respective', reason: 'the figure is the change of another' })),
    };
  },
};

function dealt(claims: readonly Candidate[], sentence: Sentence): Candidate[] {
  const changes = changesIn(sentence);
  const [first] = changes;
  if (first === undefined || changes.length < 2) return [...claims];
  const starts = new Set(changes.map((change) => change.start));
  const isLevel = (claim: Candidate) =>
    (claim.type === 'figure' || claim.type === 'growth') && claim.value !== null && claim.value.end <= first.start;
  const levels = claims.filter(isLevel).sort((a, b) => (a.value?.start ?? 0) - (b.value?.start ?? 0));
  if (levels.length === 0) return [...claims];
  const last = Math.max(...levels.map((claim) => claim.value?.end ?? 0));
  const words = sentence.article.clean.slice(last, first.outer.start);
  if (EARLIER.test(words)) return heldToEarlier(claims, levels, changes);
  const direction = directionOf(words);
  const paired = levels.length === changes.length && direction !== null;
  return claims.flatMap((claim): Candidate[] => {
    const at = levels.indexOf(claim);
    if (at < 0)
      return [claim.change, claim.value].some((figure) => figure !== null && starts.has(figure.start)) ? [] : [claim];
    const change = paired ? changes[at] : undefined;
    if (change === undefined) return claim.change !== null && starts.has(claim.change.start) ? [] : [claim];
    const span = { start: Math.min(claim.span.start, change.start), end: Math.max(claim.span.end, change.end) };
    return [
      {
        ...claim,
        type: 'growth',
        direction,
        change: { ...change.value, value: sizeOf(change) },
        changeAlso: null,
        span,
      } as Candidate,
    ];
  });
}

const EARLIER = /\b(?:from|compared (?:with|to)|against|versus|vs\.?) $/;

/** "3.5% this year and 2.5% next, up from 3.2% and 2.1% respectively": each level takes the earlier one in its place. */
function heldToEarlier(
  claims: readonly Candidate[],
  levels: readonly Candidate[],
  earlier: readonly QuantityMention[],
): Candidate[] {
  const starts = new Set(earlier.map(({ start }) => start));
  return claims.flatMap((claim): Candidate[] => {
    const before = levels.length === earlier.length ? earlier[levels.indexOf(claim)] : undefined;
    if (!levels.includes(claim))
      return [claim.change, claim.value].some((figure) => figure !== null && starts.has(figure.start)) ? [] : [claim];
    if (before === undefined || before.value.kind !== claim.value?.kind) return [claim];
    const direction = wayFrom(middleOf(before.value), middleOf(claim.value));
    if (direction === null) return [claim];
    const change = claim.change !== null && starts.has(claim.change.start) ? null : claim.change;
    const span = { start: Math.min(claim.span.start, before.start), end: Math.max(claim.span.end, before.end) };
    return [{ ...claim, type: 'growth', direction, change, previous: before.value, span } as Candidate];
  });
}

const sizeOf = ({ value: { value } }: QuantityMention): number | null => (value === null ? null : Math.abs(value));

const directionOf = (words: string): Direction | null =>
  UP.test(words) === DOWN.test(words) ? null : UP.test(words) ? 'up' : 'down';

/** The figures in a row that "respectively" is said of, in front of it or, after "a respective", behind. */
function changesIn({ text, start, quantities, article: { clean } }: Sentence): readonly QuantityMention[] {
  const word = RESPECTIVE.exec(text);
  if (word === null) return [];
  const at = start + word.index;
  const behind = /ive$/i.test(word[0]);
  const row = rowBeside(quantities, clean, at, behind ? at + word[0].length : at, behind);
  // "sales of $5bn and profit of $1bn, respectively up 4% and 2%"
  return row.length > 1 || behind ? row : rowBeside(quantities, clean, at, at + word[0].length, true);
}

/** The figures in a row that stand right behind or before a place. */
function rowBeside(
  quantities: readonly QuantityMention[],
  clean: string,
  at: number,
  from: number,
  behind: boolean,
): readonly QuantityMention[] {
  const near = behind
    ? quantities.filter((quantity) => quantity.start > at)
    : quantities.filter((quantity) => quantity.end <= at).reverse();
  const row: QuantityMention[] = [];
  let edge = from;
  for (const quantity of near) {
    const gap = behind ? clean.slice(edge, quantity.start) : clean.slice(quantity.end, edge);
    if (row.length === 0 ? gap.length > REACH : !/^(?:, ?|,? and (?:by )?)$/.test(gap)) break;
    row.push(quantity);
    edge = behind ? quantity.end : quantity.start;
  }
  return behind ? row : row.reverse();
}
