import type { Session } from '../schema/claim.ts';
import type { Span } from '../schema/span.ts';
import { findSessions, type SessionMention } from '../time/index.ts';
import { coreOf } from './clause.ts';
import { type Candidate, changed, eachClaim, type Refiner } from './refiner.ts';

/** Words of which a sentence holds one where it can name a session. */
export const SESSION_CUES = {
  session:
    'premarket*|pre-market*|before*|ahead*|after*|extended*|post-market*|postmarket*|late-session|clos*|end*|finish*|settl*|open*|early*|morning|mid-morning|midmorning|mid-day|midday|afternoon|late|lunchtime|intraday|intra-day',
};

/** When in the trading day a price stood, where its own clause says it. */
export const session: Refiner = {
  id: 'session',
  about: 'Reads premarket, regular or after-hours trading.',
  refine: eachClaim('session', (claim, _, wordsOf) => {
    if (claim.type !== 'price_move' && claim.type !== 'price_level') return claim;
    const { article, start, end } = claim.sentence;
    if (claim.period?.start != null && claim.period.start !== claim.period.end) return claim;
    const mentions = wordsOf(claim.sentence).has('session') ? findSessions(article.clean, start, end) : [];
    const found = mentions.length === 0 ? null : sessionOf(claim, mentions);
    return found === null ? claim : changed(claim, { session: found });
  }),
};

const REACH = 60;
/** What parts one price from another's time of day. */
const PARTED = /;|\b(?:but|after|before|following|when|since|though|although|from|earlier)\b/i;

function sessionOf(claim: Candidate, mentions: readonly SessionMention[]): Session | null {
  const { clean } = claim.sentence.article;
  const core = coreOf(claim);
  // "4,669 ringgit ($1,048)" is one level
  const isConverted = ({ start, end }: Span) => clean[start - 1] === '(' && clean[end] === ')';
  const others = claim.sentence.quantities.filter((other) => other.start >= claim.span.end && !isConverted(other));
  const limit = Math.min(claim.sentence.end, claim.span.end + REACH, others[0]?.start ?? claim.sentence.end);
  const inside = mentions.find((one) => one.start >= core.start && one.end <= core.end + 2);
  if (inside !== undefined && !PARTED.test(clean.slice(inside.end, claim.span.start))) return inside.value;
  const behind = mentions.find((one) => one.start >= core.end && one.end <= limit);
  if (
    behind !== undefined &&
    !/\b(?:as|while|with|and)\b/.test(clean.slice(core.end, behind.start)) &&
    !PARTED.test(clean.slice(core.end, behind.start))
  )
    return behind.value;
  const ahead = mentions.findLast((one) => one.end <= claim.span.start);
  if (ahead === undefined || PARTED.test(clean.slice(ahead.end, claim.span.start))) return null;
  if (claim.type === 'price_level' && claim.span.start - ahead.end < 24) return ahead.value;
  const isLeading = ahead.start - claim.sentence.start < 8;
  return isLeading || ahead.value !== 'regular' || /\b(?:with|and)\b/.test(clean.slice(ahead.end, claim.span.start))
    ? ahead.value
    : null;
}
