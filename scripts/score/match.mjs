// Which found claim answers which gold claim of one document.
import { anchorOf, hasFigure, SAME, sameQuantity } from './compare.mjs';

/** Every place of `quote` in `text`: a quote that stands there twice may be matched at either. */
function placesOf(quote, text) {
  const places = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    places.push({ start: at, end: at + quote.length });
  }
  return places;
}

/** Claims at one of the places with the gold anchor among their figures, ranked: type and anchor, subject, the rest. */
function candidates(gold, goldIndex, places, claims) {
  const anchor = anchorOf(gold);
  return claims.flatMap((found, foundIndex) => {
    const { start, end } = found.evidence;
    if (!places.some((place) => start < place.end && place.start < end) || !hasFigure(found, anchor)) return [];
    const detect = gold.type === found.type && sameQuantity(anchor, anchorOf(found));
    const right = Object.values(SAME).filter((same) => same(gold, found)).length;
    const rank = (detect ? 100 : 0) + (SAME.subject(gold, found) ? 50 : 0) + right;
    return [{ gold, goldIndex, found, foundIndex, detect, rank }];
  });
}

/**
 * Pairs gold claims with found ones, best rank first, each used once.
 * Returns the pairs, the claims without one, and the gold quotes that the text does not hold.
 */
export function matchDocument(document) {
  const { text, gold, claims } = document;
  const places = gold.map((claim) => placesOf(claim.quote, text));
  const ranked = gold
    .flatMap((claim, index) => candidates(claim, index, places[index], claims))
    .sort((a, b) => b.rank - a.rank || a.goldIndex - b.goldIndex || a.foundIndex - b.foundIndex);
  const usedGold = new Set();
  const usedFound = new Set();
  const pairs = [];
  for (const pair of ranked) {
    if (usedGold.has(pair.gold) || usedFound.has(pair.found)) continue;
    usedGold.add(pair.gold);
    usedFound.add(pair.found);
    pairs.push(pair);
  }
  return {
    pairs,
    missed: gold.filter((claim) => !usedGold.has(claim)),
    spurious: claims.filter((claim) => !usedFound.has(claim)),
    quoteErrors: places.filter((list) => list.length === 0).length,
    evidenceErrors: claims.filter(({ evidence }) => text.slice(evidence.start, evidence.end) !== evidence.quote).length,
  };
}
