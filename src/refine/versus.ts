import type { Candidate, Refiner } from './refiner.ts';

const VERSUS = /^ ?(?:vs\.?|versus)\s*$/;
/** Who polls those who foresee: a figure told by them beside a firm's own is what was expected. */
const POLLED =
  /^,? (?:according to|per|estimated by|polled by|by) (?:(?:estimates|analysts?|data|a|the|polled|compiled|by|consensus|survey|of|from) ){0,5}(?:StreetAccount|LSEG|FactSet|Refinitiv|Visible Alpha|Bloomberg|Zacks|S&P Capital IQ|consensus)/;
/** "sales miss estimates: $4.9bn vs $5.1bn" */
const BEATS_ESTIMATES =
  /\b(?:miss(?:es|ed|ing)?|beat(?:s|ing|en)?|tops?|topped|topping|exceed(?:s|ed)?|trail(?:s|ed)?) (?:[\w'-]+ ){0,3}(?:estimates?|expectations|forecasts?|consensus)\b[^.;$€£]{0,40}$/i;

/** "revenue: $13.6bn vs. $13.1bn, according to StreetAccount": the second is what was expected, and nothing has grown. */
export const versus: Refiner = {
  id: 'versus',
  about: 'Takes a figure behind "vs." for the expectation, where the words tell that estimates are held against it.',
  refine: (claims) => ({ kept: claims.map(heldAgainst), dropped: [] }),
};

function heldAgainst(claim: Candidate): Candidate {
  const { type, change, value, previous, expected, sentence } = claim;
  if (type !== 'growth' || change !== null || value === null || previous === null || expected !== null) return claim;
  const { clean } = sentence.article;
  if (!VERSUS.test(clean.slice(value.end, previous.start))) return claim;
  const told =
    POLLED.test(clean.slice(previous.end, Math.min(sentence.end, previous.end + 90))) ||
    BEATS_ESTIMATES.test(clean.slice(Math.max(sentence.start, value.start - 120), value.start));
  if (!told) return claim;
  return { ...claim, type: 'figure', direction: null, previous: null, expected: previous } as Candidate;
}
