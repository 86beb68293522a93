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
    'premarket*|pre-market*|preopen*|pre-open*|before*|ahead*|prior*|after*|following*|extended*|post-market*|postmarket*|late-session|clos*|end*|finish*|settl*|open*|wrap*|start*|began|begins|begin|early*|morning|mid-*|midday|midmorning|midafternoon|midsession|noon|afternoon|late|lunchtime|intraday|intra-day|regular|session|hour|hours|minutes',
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
      const mentions = wordsOf(claim.sentence).has('session')
        ? findSessions(article.clean, start, end).filter((one) => !isOfReport(article.clean, one))
        : [];
      const found =
        mentions.length === 0 ? ofList(claim, headed) : (sessionOf(claim, mentions) ?? shared(claim, mentions));
      return found === null ? claim : changed(claim, { session: found });
    })(claims, discourse, wordsOf);
  },
};

interface Headed {
  readonly value: Session;
  readonly index: number;
}

const HEADS = 6;
const HEADLINE = /\b(?:moves?|movers|moving|stocks)\b/i;
const INTRODUCES =
  /\b(?:movers|on the move|(?:biggest|big|notable|largest) moves|making (?:the )?(?:\w+ )?(?:headlines|moves)|(?:stocks|shares|companies|names) (?:that are |are )?(?:moving|to watch))\b/i;

/** "Stocks making the biggest moves premarket": the headline or first lines say it of all moves that name no other time. */
function headedSession({ sentences }: Discourse, wordsOf: WordsOf): Headed | null {
  for (const head of sentences.slice(0, HEADS)) {
    if (!wordsOf(head).has('session') || (head.index > 0 && head.quantities.length > 0)) continue;
    const introduces = INTRODUCES.test(head.text);
    if (!introduces && !(head.index === 0 && HEADLINE.test(head.text))) continue;
    const { clean } = head.article;
    // "Stocks were lower after the close": of the day that was
    const found = findSessions(clean, head.start, head.end).find(
      ({ value, start, end }) => value !== 'regular' && (introduces || TRADES.test(clean.slice(start, end))),
    );
    if (found !== undefined) return { value: found.value, index: head.index };
  }
  return null;
}

/** A move under such a line, in a sentence that names no time of its own. */
function ofList({ type, period, sentence }: Candidate, headed: Headed | null): Session | null {
  if (headed === null || type !== 'price_move' || sentence.index < headed.index) return null;
  const isDay =
    period === null || (period.start !== null && !sentence.periods.some(({ value }) => value.text === period.text));
  return isDay ? headed.value : null;
}

/** "Acme rose 2% and Beta fell 3% in premarket trading": told once of a list. */
function shared({ sentence, span }: Candidate, mentions: readonly SessionMention[]): Session | null {
  const [one] = mentions;
  if (one === undefined || mentions.length > 1 || one.value === 'regular') return null;
  const { clean } = sentence.article;
  const between = one.start >= span.end ? clean.slice(span.end, one.start) : clean.slice(one.end, span.start);
  return isDated(sentence, span) ||
    LIST_PARTED.test(between) ||
    PRIOR.test(clean.slice(Math.max(0, one.start - 30), one.start))
    ? null
    : one.value;
}

/** "hit $17 on Wednesday and rose to $18 after hours": a price with a time of its own right behind it. */
const isDated = ({ periods, article: { clean } }: Candidate['sentence'], { end }: Span): boolean =>
  periods.some(
    ({ start }) => start > end && start - end < 12 && /^ (?:on )?(?:late |early )?$/.test(clean.slice(end, start)),
  );

const LIST_PARTED =
  /\b(?:but|after|before|following|when|since|though|although|from|earlier|erasing|paring|trimming|had|has|have|close|year|month|week)\b/i;

const REACH = 60;
const OPENS = 8;
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
/** "results due before the bell", "prepares to report after the close": no time of a price. */
const REPORTS =
  /\b(?:reports?|reporting|results?|earnings|due|scheduled|slated|expected|releas\w+|publish\w*|announces?|numbers|figures|update)\b[^,;.]{0,30}$/i;
const isOfReport = (clean: string, { start, end, value }: SessionMention): boolean =>
  value !== 'regular' &&
  !TRADES.test(clean.slice(start, end)) &&
  REPORTS.test(clean.slice(Math.max(0, start - 50), start));
const TRADES = /\btrad|market$|hours$/i;
const AS_OF = /\b(?:as of|through|since|from) (?:[\w']+ )?[\w]*$/;

function sessionOf(claim: Candidate, mentions: readonly SessionMention[]): Session | null {
  const { clean } = claim.sentence.article;
  const core = coreOf(claim);
  // "4,669 ringgit ($1,048)" is one level
  const isConverted = ({ start, end }: Span) => clean[start - 1] === '(' && clean[end] === ')';
  const others = claim.sentence.quantities.filter((other) => other.start >= claim.span.end && !isConverted(other));
  const limit = Math.min(claim.sentence.end, claim.span.end + REACH, others[0]?.start ?? claim.sentence.end);
  const isOfOther = (one: SessionMention) =>
    claim.sentence.quantities.some(
      (other) => other.start >= one.end && other.end <= claim.span.start && one.start - claim.sentence.start >= OPENS,
    );
  const inside = mentions.find((one) => one.start >= core.start && one.end <= core.end + 2 && !isOfOther(one));
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
  const isLeading = ahead.start - claim.sentence.start < OPENS;
  return isLeading || ahead.value !== 'regular' || /\b(?:with|and)\b/.test(clean.slice(ahead.end, claim.span.start))
    ? ahead.value
    : null;
}
