import { middleOf } from '../quantity/compare.ts';
import { type QuantityMention, readQuantities } from '../quantity/index.ts';
import type { Article } from '../schema/article.ts';
import type { Quantity } from '../schema/quantity.ts';
import { type Candidate, changed, type Refiner } from './refiner.ts';

const OPENS =
  /^["')\]\s]*(?:•\s*)?(?:that (?:compares|compared) with|this (?:compares|compared) with|(?:(?:the|on average,?|[A-Z][\w&.'-]+) ){0,3}(?:analysts?|economists?|wall street|street|consensus|mean (?:analyst )?(?:expectation|estimate|forecast)|average (?:analyst )?(?:expectation|estimate|forecast)))\b/i;
/** "That was above …", "The reading beat …", "It had been expected to …": the figure before is what the sentence is about. */
const REFERS =
  /^["')\]\s]*(?:•\s*)?(?:(?:that|this|it|both|these|those|(?:that|this|the|its|each|both) (?:[\w-]+ ){0,2}(?:figures?|numbers?|readings?|results?|totals?|drops?|falls?|declines?|rises?|gains?|increases?|pace|rate|prints?|data|additions?|profits?|earnings|revenues?|sales|loss(?:es)?)) (?:[a-z]+ ){0,4}(?:above|below|beat|beats|topped|tops|exceeded|exceeds|surpassed|surpasses|missed|misses|matched|matches|trailed|short of|ahead of|in line with|than|compared with|compared to|compares with|against|(?:had been|was|were) (?:widely )?(?:expected|forecast|projected|estimated|predicted) to)\b|(?:[A-Z][\w&.'-]+ ){1,3}had (?:been )?(?:previously |earlier )?(?:forecast|expected|estimated|predicted|projected|guided)\b)/i;
/** Its subject tells of its own plans, not what the figure before is held against. */
const OWN_PLANS = /\b(?:expects|sees|forecasts|projects|targets|guided|plans|aims|raised|lowered|cut|hiked|lifted)\b/i;
const EXPECTS =
  /\b(?:expect\w*|forecast\w*|looking for|looked for|estimat\w*|predict\w*|project\w*|consensus|anticipat\w*|pencill?ed|call(?:ed|ing) for|pegged|wanted|bargained for|modelled)\b/i;
const ENDS = /[.!?]["')]?\s+(?=[A-Z"'(•])|\n\s*\n/g;
const FAR = 320;

const EARNINGS = /\b(?:earnings|eps|profits?|loss(?:es)?|income|earned|earn)\b/i;
const SALES = /\b(?:revenues?|sales|turnover)\b/i;

/** "Analysts had expected 75 cents": a consensus in the next sentence belongs to the figure that it is set against. */
export const consensus: Refiner = {
  id: 'consensus',
  about: 'Sets a consensus that stands in the next sentence beside its figure.',
  refine: (claims) => {
    const openBySentence = new Map<number, Candidate[]>();
    const given = new Map<Candidate, Quantity>();
    for (const claim of claims) {
      if (!isOpen(claim) || isForetold(claim)) continue;
      const others = openBySentence.get(claim.sentence.end);
      if (others) others.push(claim);
      else openBySentence.set(claim.sentence.end, [claim]);
    }
    for (const [end, open] of openBySentence) {
      const estimates = open[0] === undefined ? [] : toldAfter(open[0].sentence.article, end);
      for (const estimate of estimates) {
        const best = open
          .filter(
            (claim) => !given.has(claim) && !(claim.modality === 'actual' && estimate.ahead) && fits(claim, estimate),
          )
          .sort((a, b) => distance(a, estimate) - distance(b, estimate) || a.span.start - b.span.start)[0];
        if (best) given.set(best, signed(best, estimate));
      }
    }
    const foretold = estimatesBefore(
      claims.filter((claim) => isOpen(claim) && !given.has(claim)),
      claims,
    );
    if (given.size + foretold.size === 0) return { kept: claims, dropped: [] };
    const told = new Set([...given.values()].map(({ start }) => start));
    const isTold = ({ type, value, change }: Candidate) =>
      type !== 'deal' && [value, change].some((quantity) => quantity !== null && told.has(quantity.start));
    const kept = claims.map((claim) => {
      const expected = given.get(claim) ?? foretold.get(claim);
      return expected
        ? changed(claim, { expected: { ...expected, bound: null, unit: unitOf(claim, expected) } })
        : claim;
    });
    return {
      kept: kept.filter((claim) => !isTold(claim)),
      dropped: claims
        .filter(isTold)
        .map((claim) => ({ claim, by: 'consensus', reason: 'the figure is what another is held against' })),
    };
  },
};

const unitOf = (claim: Candidate, { kind, unit }: Quantity): string | null =>
  unit ?? [claim.value, claim.change].find((side) => side?.kind === kind)?.unit ?? null;

const LOSS = /\bloss(?:es)?\b/i;
const PROFIT = /\b(?:earnings|profits?|income)\b/i;

/** "earned 5 cents. Analysts had expected a loss of 2 cents": foreseen below nought. */
function signed({ metric }: Candidate, { quantity: { value }, words, behind }: Told): Quantity {
  const loss = LOSS.test(words) || LOSS.test(behind);
  const turned = LOSS.test(metric ?? '') ? !loss && PROFIT.test(words) : loss && EARNINGS.test(metric ?? '');
  return turned && value.value !== null ? { ...value, value: -Math.abs(value.value) } : value;
}

const NEAR = 5;
const SETTLED =
  /\b(?:beat|beats|topped|smashed|crushed|exceeded|surpassed|missed|matched|fell short|short of|(?:better|worse|higher|lower|more) than|(?:times|than|above|below|beyond) (?:the )?(?:forecast|expected|estimates?|expectations))\b/;

/** "Analysts forecast that Acme would earn 37 cents. Acme beat that: it earned 40 cents": the estimate stands a little before. */
function estimatesBefore(open: readonly Candidate[], claims: readonly Candidate[]): ReadonlyMap<Candidate, Quantity> {
  const found = new Map<Candidate, Quantity>();
  const estimates = claims.filter(({ type, modality, value }) => type === 'figure' && modality === 'estimate' && value);
  if (estimates.length === 0) return found;
  for (const claim of open) {
    if (claim.modality !== 'actual' || claim.value === null || claim.metric === null) continue;
    const measure = [EARNINGS, SALES].find((words) => words.test(claim.metric ?? ''));
    const estimate = estimates.findLast(
      (other) =>
        other.sentence.index < claim.sentence.index &&
        other.sentence.index >= claim.sentence.index - NEAR &&
        other.subject.name === claim.subject.name &&
        measure?.test(other.metric ?? '') &&
        other.value?.kind === claim.value?.kind &&
        other.value?.per === claim.value?.per &&
        other.value?.currency === claim.value?.currency,
    );
    if (!estimate?.value) continue;
    const words = claim.sentence.article.clean.slice(estimate.span.end, claim.sentence.end);
    const ratio = Math.abs((claim.value.value ?? 0) / (estimate.value.value ?? Number.NaN));
    if (SETTLED.test(words) && ratio > 1 / 3 && ratio < 3) found.set(claim, estimate.value);
  }
  return found;
}

export interface Told {
  readonly quantity: QuantityMention;
  /** The words between the figure before and this one. */
  readonly words: string;
  /** The word right behind it. */
  readonly behind: string;
  /** Its sentence is of a time to come: "Analysts expect earnings of $3 next year". */
  readonly ahead?: boolean;
}

export const isOpen = (claim: Candidate): boolean =>
  // a central bank's help is held against a shortage, no forecast of the help
  claim.rule !== 'money-market' &&
  (claim.type === 'figure' || claim.type === 'growth') &&
  claim.expected === null &&
  claim.modality !== 'estimate';

/** "The central bank expects inflation of 3.7%": a forecast of a land's measure is held against no other. */
const isForetold = ({ subject, sentence: { article, start }, span }: Candidate): boolean =>
  subject.kind === 'economy' &&
  /\b(?:expects|forecasts|sees|projects|predicts|estimates)\b/.test(article.clean.slice(start, span.start));

const EXPECT_NOW =
  /\b(?:analysts?|economists?|street)\b[^.;]{0,60}? (?:expect|expects|estimate|estimates|predict|project|see|anticipate|are (?:expecting|looking for))\b/i;
/** A time that is no past result's; or what somebody reckons flowed or was lost. */
const AHEAD =
  /\b(?:next|this year|coming|current|fiscal (?:19|20)\d\d|(?:in|for) (?:19|20)\d\d)\b|\bestimates? (?:up to|that|some|about)\b/i;

/** The estimates of the sentence that begins at `from`; none where it tells no consensus. */
function toldAfter(article: Article, from: number): readonly Told[] {
  const text = article.clean.slice(from, from + FAR);
  if (!EXPECTS.test(text)) return [];
  const refers = REFERS.test(text);
  if (!refers && !OPENS.test(text)) return [];
  ENDS.lastIndex = 12;
  const stop = ENDS.exec(text)?.index ?? text.length;
  const sentence = text.slice(0, stop);
  if (!EXPECTS.test(sentence) || (refers && OWN_PLANS.test(sentence))) return [];
  const ahead = EXPECT_NOW.test(sentence) && AHEAD.test(sentence);
  let at = from;
  return readQuantities(article.clean, from, from + stop, article.text).map((quantity) => {
    const words = article.clean.slice(at, quantity.start);
    at = quantity.end;
    const behind = /^ \w+/.exec(article.clean.slice(quantity.outer.end, stop + from))?.[0] ?? '';
    return { quantity, words, behind, ahead };
  });
}

/** The level of a claim that an estimate of this kind is of. */
function levelOf(claim: Candidate, { value }: QuantityMention): Quantity | null {
  const sides = [claim.value, claim.change];
  return sides.find((side) => side !== null && side.kind === value.kind && side.currency === value.currency) ?? null;
}

/** Same measure, same kind, a like size. */
function fits(claim: Candidate, told: Told): boolean {
  if (claim.metric === null) return false;
  if (EARNINGS.test(told.words) && !SALES.test(told.words) && SALES.test(claim.metric)) return false;
  if (SALES.test(told.words) && !EARNINGS.test(told.words) && EARNINGS.test(claim.metric)) return false;
  const level = levelOf(claim, told.quantity);
  if (level === null || (told.quantity.value.per !== null && level.per !== told.quantity.value.per)) return false;
  return (
    distance(claim, told) <= Math.log(level.kind === 'percent' ? 3 : told.quantity.value.per === 'share' ? 8 : 2.2)
  );
}

/** How far the two are apart: the logarithm of their ratio. */
export function distance(claim: Candidate, { quantity }: Pick<Told, 'quantity'>): number {
  const now = middleOf(levelOf(claim, quantity));
  const then = middleOf(quantity.value);
  if (now === null || then === null || now === 0 || then === 0) return Number.MAX_VALUE;
  return Math.abs(Math.log(Math.abs(now / then)));
}
