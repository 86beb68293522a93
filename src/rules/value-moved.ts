import type { Sentence } from '../frame/sentence.ts';
import type { QuantityMention } from '../quantity/index.ts';
import type { Direction } from '../schema/claim.ts';

const LOST =
  /\b(?:wip(?:e|es|ed|ing)(?: out)?|eras(?:e|es|ed|ing)|shav(?:e|es|ed|ing)|knock(?:s|ed|ing)?|slic(?:es|ed|ing)|stripp(?:ed|ing)|lopp(?:ed|ing)|destroy(?:s|ed|ing)) $/i;
const WON = /\b(?:add(?:s|ed|ing)?) $/i;
/** Whose value it is that a sum goes off or to. */
export const OF_VALUE = /^ (?:off|from|to|of|in) [^.;,:]{0,50}?\bmarket[ -](?:value|cap|capitali[sz]ation)\b/i;

/** Which way a sum goes that is wiped off or added to a market value; null for any other. */
export function wayOfValue({ start, end, article: { clean } }: Sentence, { outer }: QuantityMention): Direction | null {
  if (!OF_VALUE.test(clean.slice(outer.end, Math.min(end, outer.end + 90)))) return null;
  const before = clean.slice(Math.max(start, outer.start - 24), outer.start);
  return LOST.test(before) ? 'down' : WON.test(before) ? 'up' : null;
}
