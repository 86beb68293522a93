import type { Span } from '../schema/span.ts';
import type { PeriodMention } from '../time/index.ts';
import { type Placed, within } from './placed.ts';
import type { Candidate } from './refiner.ts';

const FROM = /\bfrom\s+(?:the |a |an |its |their )*$/i;
const REACH = 300;

/** It dates the figure that the claim's is held against: "from $4bn in 2024", "down from 139,000 in May". */
export function isCompared(claim: Candidate, placed: Placed): boolean {
  const { mention, before, words } = placed;
  const { clean } = claim.sentence.article;
  if (words.has('against') && FROM.test(before))
    return !(mention.value.start !== null && claim.modality === 'forecast');
  if (isOfLevelBefore(claim, mention)) return true;
  if (reachedBehind(claim, mention)) return false;
  const last = within(claim.sentence.quantities, mention.start - REACH, mention.start).findLast(
    (quantity) => quantity.start !== claim.change?.start && quantity.start !== claim.value?.start,
  );
  if (last === undefined) return false;
  const held =
    claim.previous?.start === last.start || claim.expected?.start === last.start || isHeldToo(claim, last.start, clean);
  if (!held && !words.has('against')) return false;
  if (/[;]|, (?:and|but|while) /.test(clean.slice(last.end, mention.start))) return false;
  const led =
    !held &&
    /(?:\bfrom|\bversus|\bvs\.?|\bagainst|\bcompared (?:with|to)|(?<!more |less |fewer |rather )\bthan)(?: \w+){0,4} ?$/i.test(
      clean.slice(Math.max(claim.sentence.start, last.start - 36), last.start),
    );
  // "against 5.9% in May, while imports rose 4%": May is of the figure right before it; "and nine month revenues" are the next
  const between = clean.slice(last.end, mention.start);
  const isNext = placed.adjectival && between.endsWith(' and ');
  const behind = !isNext && /^[^,;]{0,24}$/.test(between) && mention.end <= claim.span.start;
  if (!held && !(led && (last.start >= claim.span.start || behind))) return false;
  return (
    mention.kind !== 'quarter' ||
    !mention.fiscal ||
    /\d{4}|\blast year\b/.test(mention.value.text) ||
    (held && isAside(claim, last, mention))
  );
}

/** "was $5bn, down from $6bn in the first quarter": set beside the level with words of its own. */
const isAside = ({ value, sentence }: Candidate, { start, end }: Span, mention: PeriodMention): boolean =>
  value !== null &&
  value.end < start &&
  ASIDE.test(sentence.article.clean.slice(value.end, start)) &&
  /^ (?:in|during) (?:the )?$/.test(sentence.article.clean.slice(end, mention.start));
const ASIDE =
  /, (?:(?:up|down|higher|lower) from|(?:as )?compared (?:with|to)|against|versus) (?:(?:a|an|the|about|just|nearly|some) )*$/;

/** "from 13% in Q2 to 20%": the time of the level before stands between the two. */
const isOfLevelBefore = ({ previous, value }: Candidate, { start, end }: PeriodMention): boolean =>
  previous !== null && value !== null && previous.end <= start && end <= value.start;

/** "from 13% in Q2 to 20% in Q3": what stands behind the level reached is that one's. */
const reachedBehind = ({ previous, value }: Candidate, { start }: PeriodMention): boolean =>
  previous !== null &&
  value !== null &&
  previous.end <= value.start &&
  value.end <= start &&
  start - value.end < BEHIND;
const BEHIND = 12;

/** "against 144m in January and 281m a year ago": another level that the claim's is held against. */
function isHeldToo({ previous, span }: Candidate, start: number, clean: string): boolean {
  if (previous === null || previous.end >= start || start < span.end) return false;
  return HELD_TOO.test(clean.slice(previous.end, start));
}

const HELD_TOO = /^[^,;\d]{0,24}(?:\d{4})?,? and (?:(?:a|an|the|with|about|from|just|nearly|some) )*$/;
