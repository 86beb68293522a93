import type { Discourse } from '../frame/discourse/discourse.ts';
import type { Session } from '../schema/claim.ts';
import type { Span } from '../schema/span.ts';
import { findSessions, type SessionMention } from '../time/index.ts';
import { coreOf } from './clause.ts';
import { type Candidate, changed, eachClaim, type Refiner } from './refiner.ts';
import type { WordsOf } from './words.ts';

/** Words of which a sentence holds one where it can name a session. */
export const SESSION_CUES = {
  session:
    'premarket*|pre-market*|before*|ahead*|after*|extended*|post-market*|postmarket*|late-session|clos*|end*|finish*|settl*|open*|early*|morning|mid-morning|midmorning|mid-day|midday|afternoon|late|lunchtime|intraday|intra-day',
};

/** When in the trading day a price stood, where its own clause says it. */
export const session: Refiner = {
  id: 'session',
  about: 'Reads premarket, regular or after-hours trading.',
  refine: (claims, discourse, wordsOf) => {
    const headed = headedSession(discourse, wordsOf);
    return eachClaim('session', (claim) => {
      if (claim.type !== 'price_move' && claim.type !== 'price_level') return claim;
      const { article, start, end } = claim.sentence;
      if (claim.period?.start != null && claim.period.start !== claim.period.end) return claim;
      const mentions = wordsOf(claim.sentence).has('session') ? findSessions(article.clean, start, end) : [];
      const ofList = claim.type === 'price_move' && claim.period === null ? headed : null;
      const found = mentions.length === 0 ? ofList : (sessionOf(claim, mentions) ?? shared(claim, mentions));
      return found === null ? claim : changed(claim, { session: found });
    })(claims, discourse, wordsOf);
  },
};

/** "Stocks making the biggest moves premarket": the headline says it of all moves that name no other time. */
function headedSession({ sentences }: Discourse, wordsOf: WordsOf): Session | null {
  const head = sentences[0];
  if (head === undefined || !wordsOf(head).has('session') || !/\b(?:moves?|movers|moving|stocks)\b/i.test(head.text))
    return null;
  const found = findSessions(head.article.clean, head.start, head.end).find(({ value }) => value !== 'regular');
  return found?.value ?? null;
}

/** "Acme rose 2% and Beta fell 3% in premarket trading": told once of a list. */
function shared({ sentence, span }: Candidate, mentions: readonly SessionMention[]): Session | null {
  const [one] = mentions;
  if (one === undefined || mentions.length > 1 || one.value === 'regular') return null;
  const { clean } = sentence.article;
  const between = one.start >= span.end ? clean.slice(span.end, one.start) : clean.slice(one.end, span.start);
  return LIST_PARTED.test(between) || PRIOR.test(clean.slice(Math.max(0, one.start - 30), one.start))
    ? null
    : one.value;
}
const LIST_PARTED =
  /\b(?:but|after|before|following|when|since|though|although|from|earlier|erasing|paring|trimming|had|has|have|close|year|month|week)\b/i;

const REACH = 60;
/** What parts one price from another's time of day. */
const PARTED = /;|\b(?:but|after|before|following|when|since|though|although|from|earlier)\b/i;

/** "as of Wednesday's close, was last off 7%", "gave back 5%, erasing a premarket gain", "before the after-hours plunge". */
function isOfAnother(clean: string, { start, end }: Span, claim: Span): boolean {
  if (PARTED.test(clean.slice(end, claim.start)) || UNDONE.test(clean.slice(claim.end, start))) return true;
  const before = clean.slice(Math.max(0, start - 30), start);
  return PRIOR.test(before) || (AS_OF.test(before) && clean.slice(end, claim.start).includes(','));
}
const UNDONE = /\b(?:erasing|paring|trimming|reversing|after|from|despite)\b/;
const PRIOR = /\bprior to (?:the |an? )?$/;
const AS_OF = /\b(?:as of|through|since|from) (?:[\w']+ )?[\w]*$/;

function sessionOf(claim: Candidate, mentions: readonly SessionMention[]): Session | null {
  const { clean } = claim.sentence.article;
  const core = coreOf(claim);
  // "4,669 ringgit ($1,048)" is one level
  const isConverted = ({ start, end }: Span) => clean[start - 1] === '(' && clean[end] === ')';
  const others = claim.sentence.quantities.filter((other) => other.start >= claim.span.end && !isConverted(other));
  const limit = Math.min(claim.sentence.end, claim.span.end + REACH, others[0]?.start ?? claim.sentence.end);
  const inside = mentions.find((one) => one.start >= core.start && one.end <= core.end + 2);
  if (inside !== undefined && !isOfAnother(clean, inside, claim.span)) return inside.value;
  const behind = mentions.find((one) => one.start >= core.end && one.end <= limit);
  if (
    behind !== undefined &&
    !/\b(?:as|while|with|and)\b/.test(clean.slice(core.end, behind.start)) &&
    !PARTED.test(clean.slice(core.end, behind.start)) &&
    !isOfAnother(clean, behind, claim.span)
  )
    return behind.value;
  const ahead = mentions.findLast((one) => one.end <= claim.span.start);
  if (ahead === undefined || isOfAnother(clean, ahead, claim.span)) return null;
  if (claim.type === 'price_level' && claim.span.start - ahead.end < 24) return ahead.value;
  const isLeading = ahead.start - claim.sentence.start < 8;
  return isLeading || ahead.value !== 'regular' || /\b(?:with|and)\b/.test(clean.slice(ahead.end, claim.span.start))
    ? ahead.value
    : null;
}
