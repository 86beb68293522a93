import type { Sentence } from '../frame/sentence.ts';
import type { QuantityMention } from '../quantity/index.ts';

/** What an offer pays, an option costs, a bond converts at, a dividend or a result amounts to. */
const OTHER =
  /\b(?:warrants?|par|nominal|principal|conver(?:t|ts|sion|tible into)|entitl\w+|exercis\w+|redeem\w*|redemption|tender\w*|offer(?:s|ed|ing)?|bid|exchange|exchanged|exchanging|exchangeable|receive[ds]?|pays?|paid|(?<!market )values?|valuing|valued|merger|acquired?|dividends?|results|earnings|forecasts?|buy|each|coupon|asset|assets|strike|statement|debentures|total price|configuration|set a price|spend\w*|floor price|allot(?:s|ted|ment)?|cost(?:s|ing)?|worth)\b/gi;

/** What a share does on a market. */
const MARKET =
  /\b(?:clos(?:e|es|ed|ing)|trad(?:es|ed|ing)|quoted?|open(?:s|ed|ing)?|end(?:s|ed|ing)|finish(?:ed|ing)?|settl(?:es|ed|ing)|stood|stands|last|(?:was|were|is|are|stays?|sits?|hovers?|left|leaving)(?: \w+){0,2} (?:at|around|near|above|below|over|under)|fell|rose|hit|reach(?:es|ed|ing)?|touch(?:es|ed|ing)?|support|resistance|level|high|low|highs|lows|peak|market (?:cap|value)|capitali[sz]ation|fetch(?:es|ed)?|buy (?:point|zone)|pivot|(?:current|today's|share|stock|closing) price)\b/gi;

/** What stands behind a sum that is no market price: "20 dlrs nominal value", "9.50 dlr Acme warrants". */
const BEHIND =
  /^ (?:[A-Z][\w&.]* |in |of )?(?:[a-z]+ ){0,2}(?:nominal|par|principal|convertible|warrants?|offer|conversion|exercise|preferred|preference|configuration|units?)\b/;

/**
 * True where a sum beside a firm is the price of an offer, an option or a note and not of its share on a market;
 * a `bare` figure has to stand behind a word of the market.
 */
export function isOtherPrice(
  { article: { clean }, start }: Sentence,
  { outer }: QuantityMention,
  bare = false,
): boolean {
  const behind = clean.slice(outer.end, outer.end + 60).replace(/\s/g, ' ');
  if (BEHIND.test(behind)) return true;
  const before = clean
    .slice(Math.max(start, outer.start - 110), outer.start)
    .replace(/\s/g, ' ')
    .replace(/^.*[;]/, '');
  const market = lastOf(MARKET, before);
  if (bare && (market < 0 || /^ of\b/.test(behind))) return true;
  return lastOf(OTHER, before) > market;
}

const lastOf = (pattern: RegExp, words: string): number => {
  let at = -1;
  for (const match of words.matchAll(pattern)) at = match.index;
  return at;
};
