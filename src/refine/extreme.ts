import type { PeriodMention } from '../time/index.ts';
import { clauseOf } from './clause.ts';
import type { Candidate } from './refiner.ts';

/** What a move is measured from: "12% below its record high hit on February 19", "up 9% from a May 31 low". */
export interface Extreme {
  /** The time of the extreme, where it is told. */
  readonly since: PeriodMention | null;
}

const EXTREME =
  /^(?: [\w-]+){0,2}? (from|since|off|below|above|under|short of|shy of)(?: (?:its|their|an?|the|record|all-time))* ((?:[\w.'’/-]+ ){0,4}?)(?:highs?|lows?|peaks?|bottom|trough)\b/;
/** "200 points off the day's low": within the day. */
const WITHIN_DAY = /\b(?:day|session|intraday|intra-day|earlier|morning)(?:'s|’s)?\b/;
/** "up from a 52-week low of $34" */
const UP_FROM =
  /(?:^|, ?|\bis |\bare )(?:up|down|higher|lower)(?: sharply| slightly)? from (?:an?|the|its) (?:[\w.-]+ ){0,4}(?:high|low|peak)(?: \w+){0,4} of (?:about )?$/;
const PERFECT = /\b(?:has|have|had|'ve|’ve)\b/;
/** Behind the extreme, words up to when it was. */
const WHEN =
  /^(?: levels?)?,?(?: (?:it|they))?(?: (?:hit|set|reached|touched|seen|struck|scaled|posted|recorded|made))?(?: back)?(?: (?:on|in|at|of))? $/;
const REACH = 90;

/** The extreme that a price's move is measured from; null where it is the move of a day. */
export function extremeOf(claim: Candidate, mentions: readonly PeriodMention[]): Extreme | null {
  if (claim.type !== 'price_move') return null;
  const { clean } = claim.sentence.article;
  const { previous } = claim;
  if (claim.change === null)
    return previous !== null &&
      UP_FROM.test(clean.slice(Math.max(claim.sentence.start, previous.start - REACH), previous.start))
      ? { since: null }
      : null;
  const from = claim.change.end;
  const behind = clean.slice(from, Math.min(claim.sentence.end, from + REACH));
  const found = EXTREME.exec(behind);
  if (found === null || WITHIN_DAY.test(found[2] ?? '') || !isMeasured(claim, found[1] ?? '')) return null;
  const end = from + found[0].length;
  const since = mentions.find(
    (mention) =>
      (mention.start >= from && mention.end <= end) ||
      (mention.start >= end && mention.start - end < 30 && WHEN.test(clean.slice(end, mention.start))),
  );
  return { since: since ?? null };
}

/** "fell 2% from a record high" may be a day's; "is down 34% from its peak" is not. */
function isMeasured(claim: Candidate, preposition: string): boolean {
  if (/^(?:below|under|above|short|shy)/.test(preposition)) return true;
  const { frame, sentence } = claim;
  if (frame === null) return false;
  if (frame.kind === 'adjective' || frame.kind === 'state') return true;
  return PERFECT.test(sentence.article.clean.slice(clauseOf(claim).start, claim.span.start));
}
