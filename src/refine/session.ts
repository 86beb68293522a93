import type { Sentence } from '../frame/sentence.ts';
import type { Session } from '../schema/claim.ts';
import { findSessions, type SessionMention } from '../time/index.ts';
import { coreOf } from './clause.ts';
import { type Candidate, eachClaim, type Refiner } from './refiner.ts';

/** When in the trading day a price stood, where its own clause says it. */
export const session: Refiner = {
  id: 'session',
  about: 'Reads premarket, regular or after-hours trading.',
  refine: (claims, discourse) => {
    let last: { readonly sentence: Sentence; readonly mentions: readonly SessionMention[] } | null = null;
    return eachClaim('session', (claim) => {
      if (claim.type !== 'price_move' && claim.type !== 'price_level') return claim;
      if (claim.period?.start != null && claim.period.start !== claim.period.end) return claim;
      const { sentence } = claim;
      if (last?.sentence !== sentence)
        last = { sentence, mentions: findSessions(sentence.article.clean, sentence.start, sentence.end) };
      const found = last.mentions.length === 0 ? null : sessionOf(claim, last.mentions);
      return found === null ? claim : { ...claim, session: found };
    })(claims, discourse);
  },
};

const REACH = 60;
/** What parts one price from another's time of day. */
const PARTED = /;|\b(?:but|after|before|following|when|since|though|although|from|earlier)\b/i;

function sessionOf(claim: Candidate, mentions: readonly SessionMention[]): Session | null {
  const { clean } = claim.sentence.article;
  const core = coreOf(claim);
  const others = claim.sentence.quantities.filter((other) => other.start >= claim.span.end);
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
