import type { Accounting } from '../schema/claim.ts';
import { openCues } from '../text/cues.ts';
import { coreOf } from './clause.ts';
import { type Candidate, changed, eachClaim, type Refiner } from './refiner.ts';

const BASES: readonly (readonly [RegExp, Accounting])[] = [
  [
    /\bnon-gaap\b|\badjusted\b|\bunderlying\b|\bcore\b(?= (?:profit|earnings|income))|\bexcluding\b|\bstripping out\b|\bbefore (?:one-time|exceptional|special)/i,
    'adjusted',
  ],
  [/\bgaap\b/i, 'gaap'],
  [/\borganic(?:ally)?\b/i, 'organic'],
  [/\blike-for-like\b|\bsame-store\b|\bcomparable\b/i, 'like_for_like'],
  [/\bconstant[- ]currenc(?:y|ies)\b|\bat constant exchange rates\b|\bcurrency-neutral\b/i, 'constant_currency'],
];

/** Words of which a measure or its sentence holds one where a basis can be told. */
export const ACCOUNTING_CUES = {
  basis:
    'non-gaap|gaap|adjusted|underlying|core|excluding|stripping out|before one-time*|before exceptional*|before special*|organic|organically|like-for-like|same-store|comparable|constant*|at constant*|currency-neutral',
};

const wordsIn = openCues(ACCOUNTING_CUES);

/** On which basis a measure is stated, where its own words or its clause say so. */
export const accounting: Refiner = {
  id: 'accounting',
  about: 'Reads adjusted, GAAP, organic, like-for-like and constant-currency bases.',
  refine: eachClaim('accounting', (claim, _, wordsOf) => {
    if (claim.type !== 'growth' && claim.type !== 'figure') return claim;
    const { metric, sentence } = claim;
    if (!wordsOf(sentence).has('basis') && !wordsIn(metric, 0, metric.length).has('basis')) return claim;
    const words = `${metric} ${besides(claim)}`;
    const found = BASES.find(([pattern]) => pattern.test(words));
    if (found?.[1] === 'adjusted' && claim.subject.kind === 'economy') return claim;
    return found ? changed(claim, { accounting: found[1] }) : claim;
  }),
};

const BEHIND = 40;

/** The words of the claim's own clause: after the figure before it, up to the figure behind it or the clause's end. */
function besides(claim: Candidate): string {
  const { article, end, quantities, start } = claim.sentence;
  const core = coreOf(claim);
  const before = quantities.findLast((quantity) => quantity.end <= core.start)?.end ?? start;
  const after = quantities.find((quantity) => quantity.start >= core.end)?.start ?? end;
  const tail = article.clean.slice(core.end, Math.min(end, after, core.end + BEHIND));
  const stop = after < end ? /[,;]|\b(?:and|but|while)\b/ : /;|, (?:and|but|while)\b/;
  const cut = tail.search(stop);
  return `${article.clean.slice(before, core.end)}${cut < 0 ? tail : tail.slice(0, cut)}`;
}
