import type { Span } from '../schema/span.ts';
import type { PeriodMention } from '../time/index.ts';
import { familyOf } from './clause.ts';
import { isCompared } from './compared.ts';
import { isBareContract, isContract } from './contract-month.ts';
import { isOwnNoun } from './own-noun.ts';
import { isDay, type Placed } from './placed.ts';
import type { Candidate } from './refiner.ts';
import { DONE } from './scene.ts';
import { isNowOfAnother, isOfStanding } from './standing.ts';

/** Words of which a sentence holds one where the patterns of a name can fit. */
export const FITS_CUES = {
  against:
    'versus|vs|v|than|against|compared with|compared to|relative to|from|exceed*|surpass*|topping|topped|beating|matching',
  later:
    'due|maturing|mature|matured|matures|expir*|founded|established|dated|payable|callable|record|begin|start|end|ends|ending|resale|paid|pay',
  paper: 'note|notes|bond|bonds|debenture|debentures|deliver*|shipment*|contract|contracts|futures|maturity',
  partOf: 'month of|week of|day of|quarter of|half of|rest of|remainder of|start of|beginning of|part of',
  said: 'said|says|reported|announced|posted|told|unveiled|disclosed|released|published|filed|confirmed|wrote|showed|warned|flagged',
  hit: 'hit|reached|set|touched|recorded|seen|posted|scaled|struck|made',
  since: 'since',
  relative: 'which|who|that|whose',
  subordinate: 'after|following|ahead of|before|when|because|since|as|amid',
};

const VERSUS =
  /\b(?:versus|vs\.?|v|than|against|compared (?:with|to)|relative to|exceed(?:ed|ing|s)|surpass(?:ed|ing|es)|topp(?:ed|ing)|beating|matching)\s+(?:(?:in|during|for|at) )?(?:the |a |an |its |their |those of |[\w&-]+'s )*$/i;
/** "a gain of 12% over last year", "12% up on last quarter": what is measured from. */
const OVER = /(?:\b(?:over|above|below|ahead of)|(?:%|\bper ?cent|\bpct|\bup|\bdown) on)\s+$/i;
const LAST = /^(?:last|the (?:previous|prior|preceding)) (?:year|quarter|month|week)\b/i;
/** A day, month or year that tells when paper falls due or a firm began. */
const LATER =
  /\b(?:due|maturing|mature[sd]?|expir\w+|founded|established|dated|payable|callable|record|begin|start|ends?|ending|resale(?: to [a-z ]{3,30}?)?)(?: (?:in|on|by))? $/i;
/** "to begin on Monday an offer" */
const BEGINS = /\b(?:begin|start)(?: (?:in|on))? $/;
/** "a dividend of 5p, to be paid on May 1" */
const PAID = /\b(?:paid|pay)(?: (?:in|on|by))? $/;
const PAYOUT = /\b(?:dividends?|distributions?|payout)$/i;
const PAPER =
  /^(?:\/\w+(?: \d+)?)?[ -](?:notes?|bonds?|debentures?|deliver\w*|shipments?|contracts?|futures|maturity)\b/i;
/** "over the Treasury bonds of 2016" */
const OF_PAPER = /\b(?:notes?|bonds?|debentures?) of $/i;
const SAID =
  /\b(?:said|says|reported|announced|posted|told (?:\w+ ){1,2}|unveiled|disclosed|released|published|filed|confirmed|wrote|warned|flagged|showed)(?: in an? (?:[a-z]+ ){0,2}(?:statement|note|report|filing|release|interview|memo|letter))?(?: (?:late|early|earlier))?(?:,? (?:on|in))? $/i;
const SAYS_NEXT = /^,? (?:\w+ly )?(?:said|reported|announced|posted|told|unveiled|disclosed|showed)\b/i;
/** "a filing showed on Tuesday" tells no time of a deal either. */
const PAPER_SAID =
  /\b(?:filings?|documents?|disclosures?|papers|records|data|prospectus) (?:showed|shows|said|says|revealed|disclosed)(?: (?:late|early|on))* $/;
const DATELINE = /^(?: ?\([^)]{1,30}\))? ?(?:-{1,2}|—)(?:[ \n]|(?=[A-Z<"']))/;
const FREQUENCY = /^(?:(?:annual|annually|quarterly|monthly|weekly|each|every|per)\b|earlier$)/i;
/** "has grown over the past two decades and aims to produce 2m tonnes" */
const isOfClauseBefore = ({ sentence, span }: Candidate, { kind, value, end }: PeriodMention): boolean =>
  kind === 'span' &&
  PAST_SPAN.test(value.text) &&
  end < span.start &&
  /\b(?:and|but)\b/.test(sentence.article.clean.slice(end, span.start));
const PAST_SPAN = /^(?:(?:over|in|during|for) )?(?:the )?(?:last|past)\b/i;
/** "an annual rise of 2.5%" is one over a year; an annual dividend is not dated by its name. */
const CHANGE_NEXT = /^ (?:\w+ )?(?:gain|rise|increase|growth|pace|rate|decline|drop|fall|advance|inflation)\b/i;
const OF_PAYOUT = /^ (?:dividend|payout|distribution)\b/i;
const RESULTS_NEXT =
  /^[ -](?:\w+ ){0,2}(?:results?|earnings|profits?|report|figures|numbers|revenues?|sales|loss(?:es)?|outlook|guidance|forecasts?|target|update|statement)\b/i;
const TOLD_THAT =
  /\b(?:said|says|reported|announced|told|disclosed|wrote|warned|concluded|estimated|confirmed)\b[^,;"]*$|\breport $/i;
const AGAINST = /\b(?:from|against|versus|vs|than|above|below) (?:late )?$/;
const OF_TRADING = /^'s (?:\w+ )?(?:close|closing|final|settlement|finish|level|price)\b/;
/** "even after Thursday's pop it is" */
const MOVE_OWNED =
  /^'s (?:[\w-]+ )?(?:pop|jump|surge|spike|rally|rise|plunge|slide|drop|fall|tumble|rout|sell-?off|swoon|bounce|climb|slump)\b/;
const REPORTED = /\b(?:posted|reported|announced|unveiled)\b/;
const RELATIVE = /\b(?:which|who|that|whose)\b/gi;

/** Whether a period can be the time of the claim's own figures at all. */
export function fits(claim: Candidate, placed: Placed, core: Span, today: string | null): boolean {
  const { mention, before, after, words } = placed;
  const { text } = mention.value;
  const family = familyOf(claim);
  if (isAhead(claim, mention, today)) return false;
  if (/^within\b/i.test(text) && claim.modality === 'actual') return false;
  if (claim.modality === 'forecast' && isOfClauseBefore(claim, mention)) return false;
  if (isNowOfAnother(claim, mention)) return false;
  if (mention.earlier) return isStatedEarlier(claim, placed);
  if (mention.comparison !== null && mention.comparison !== 'ytd') return /^the /i.test(text) && claim.change !== null;
  if (/[- ]term$/i.test(text) && claim.modality === 'actual') return false;
  if (LENGTH.test(text) && !mention.fiscal && (!hasLength(claim) || TIME_IN.test(before))) return false;
  const isBegun = family === 'deal' && BEGINS.test(before);
  if (
    words.has('later') &&
    ((!isBegun && LATER.test(before)) || (PAID.test(before) && PAYOUT.test(claim.metric ?? '')))
  )
    return false;
  if (isOfStanding(claim, mention)) return false;
  if (words.has('paper') && (PAPER.test(after) || OF_PAPER.test(before))) return false;
  if (isOfBracket(claim, placed)) return false;
  if (isOwnNoun(claim, placed)) return true;
  if (words.has('against') && VERSUS.test(before) && !isOwnersOf(claim, placed)) return false;
  if (LAST.test(text) && OVER.test(before)) return false;
  if (FREQUENCY.test(text))
    return (
      !isRateOfLevel(claim, after) &&
      CHANGE_NEXT.test(after) &&
      !OF_PAYOUT.test(after) &&
      (claim.type === 'growth' ||
        (claim.type === 'price_move' && /^weekly$/i.test(text) && mention.end <= claim.span.start)) &&
      claim.span.start - mention.end < 34
    );
  if ((words.has('partOf') && PART_OF.test(before)) || (BARE.test(text) && OF.test(before))) return false;
  // "down 4p from yesterday's close and off a high of 248p"
  if (family === 'price' && AGAINST.test(before) && OF_TRADING.test(after)) return false;
  if (isOfTheRecord(claim, placed)) return false;
  if (isCompared(claim, placed) || isOfAside(claim, placed)) return false;
  const isOfResults = family === 'measure' && mention.fiscal && RESULTS_NEXT.test(after);
  if (words.has('relative') && !isOfResults && isInRelative(claim, mention, core)) return false;
  // "told the commission last week that it has"
  if (
    (isDay(mention) || mention.kind === 'week') &&
    family !== 'deal' &&
    TOLD_THAT.test(before) &&
    /^,? that\b/.test(after)
  )
    return false;
  if (family === 'measure' && LATELY.test(text) && words.has('said') && SAYS_NEXT.test(after)) return false;
  if (isDay(mention) && words.has('said') && PAPER_SAID.test(before)) return false;
  if (isDay(mention)) {
    if (mention.start - claim.sentence.start < 60 && DATELINE.test(after)) return false;
    if (family === 'price' && MOVE_OWNED.test(after)) return false;
    if (family === 'price' && isOfAnotherDay(claim, mention, today)) return false;
    if (family !== 'deal' && words.has('said') && (SAID.test(before) || SAYS_NEXT.test(after))) return false;
    if (family === 'measure' && isOfTheReport(claim, placed, core)) return false;
  }
  if (family === 'target') return !placed.adjectival || /^[ -](?:\w+ )?(?:price )?(?:forecast|target)/.test(after);
  if (family === 'price' && (isContract(claim, mention) || isBareContract(claim, placed))) return false;
  if (family === 'price')
    return !(placed.adjectival && (RESULTS_NEXT.test(after) || mention.fiscal || mention.kind === 'year'));
  return true;
}

/** "narrower than January's 527 mln deficit": the time of that figure itself. */
const isOwnersOf = ({ span }: Candidate, { mention, after }: Placed): boolean =>
  after.startsWith("'s ") && span.start > mention.end && span.start - mention.end < OWNED;
const OWNED = 24;

/** "last week reported a rise in profit": when it was told. */
const LATELY = /^(?:last|earlier this) (?:week|month)$/i;

/** "was £61m (H1 2024: £55m), a margin of 14%": the time that opens a bracket is of what stands in it. */
function isOfBracket(
  { sentence: { article }, change, value, span }: Candidate,
  { mention, before, after }: Placed,
): boolean {
  if (!before.endsWith('(') || !/^: ?\S/.test(after)) return false;
  const close = article.clean.indexOf(')', mention.end);
  const { start } = change ?? value ?? span;
  return start < mention.start || start > close;
}

/** "in five years": how long a change took, or a plan will; "its third deal in two years" tells no time of the deal. */
const LENGTH =
  /^(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)[\s-](?:hour|day|session|week|month|quarter|year|decade)s?$/i;

/** "for the first time in six years", "its third gain in four days" */
const TIME_IN =
  /\b(?:time|highest|lowest|most|best|worst|high|low|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|\w{2,}est)\b[\w\s-]{0,30}) in $/i;

const hasLength = ({ type, change, modality }: Candidate): boolean =>
  type === 'price_move' || (type === 'growth' && change !== null) || modality === 'forecast';

/** "at an annual rate of 341 billion": how the level is reckoned, not its time. */
const isRateOfLevel = ({ value }: Candidate, after: string): boolean =>
  value !== null && /^ (?:rate|pace) of\b/.test(after);

/** "the first month of the year" is named by the month. */
const PART_OF = /\b(?:month|week|day|quarter|half|rest|remainder|start|beginning|part) of (?:the )?$/i;
/** "the biggest listing of the year" */
const OF = /\bof $/;
const BARE = /^the (?:year|month|week|day)$/i;
const RECORD = /\b(?:\w{2,}est|most|least|worst|best|first|high|low|time|record|peak|level)\b[\w\s-]{0,20}$/i;
const HIT =
  /\b(?:hit|reached|set|touched|recorded|seen|posted|scaled|struck|made) (?:back )?(?:on|in|at|during) (?:the )?$/i;

/** "its highest since July 2023", "from the peak hit on Monday": how far back the record lies, not when the move was. */
function isOfTheRecord(claim: Candidate, { mention, before, words }: Placed): boolean {
  if (claim.type === 'price_move' && words.has('hit') && HIT.test(before)) return true;
  if (/^since\b/i.test(mention.value.text)) return RECORD.test(before);
  if (words.has('since') && /\bsince (?:early|late|mid)[- ]$/i.test(before)) return true;
  return mention.kind === 'span' && /\b(?:\w{2,}est|worst|best)(?: [\w-]+){0,4} in (?:the )?$/i.test(before);
}

/** A price that moved has not moved in a time to come. */
const isAhead = (claim: Candidate, { value }: PeriodMention, today: string | null): boolean =>
  claim.type === 'price_move' &&
  claim.modality === 'actual' &&
  today !== null &&
  (value.start ?? value.end ?? '') > today;

/** "rose 0.4% following its worst day on Monday": only the article's own day reaches over such a word. */
const isOfAnotherDay = (claim: Candidate, mention: PeriodMention, today: string | null): boolean =>
  today !== null &&
  mention.value.start !== today &&
  mention.start > claim.span.end &&
  /\b(?:after|following|before|since)\b/.test(claim.sentence.article.clean.slice(claim.span.end, mention.start));

/** The day on which a measure was told is not the time that it covers: "posted a rise in profit today". */
function isOfTheReport(claim: Candidate, { mention, after, words }: Placed, core: Span): boolean {
  if (after.startsWith("'s ")) return true;
  if (!words.has('said')) return false;
  return REPORTED.test(
    claim.sentence.article.clean.slice(Math.max(claim.sentence.start, core.start - 30), mention.start),
  );
}

/** "It had fallen 22% over the previous six months", "earned $5m in the year-ago quarter": the figure's own time. */
function isStatedEarlier(claim: Candidate, { mention, before }: Placed): boolean {
  if (claim.previous !== null || !/\b(?:in|during|over) (?:the )?$/i.test(before + mention.value.text.slice(0, 4)))
    return false;
  const isOwn = claim.type === 'price_move' || claim.change === null;
  // "In the year-earlier period it earned $5m"
  if (isOwn && mention.start - claim.sentence.start < 12 && mention.end <= claim.span.start) return true;
  return isOwn && mention.start >= claim.span.end && mention.start - claim.span.end < 40;
}

/** "Beta, bought in 2020 by Acme, rose 5%": what is told of the one named, and closed before the claim's verb. */
function isOfAside({ frame, sentence: { items, article } }: Candidate, { mention, before }: Placed): boolean {
  const at = frame === null ? undefined : items[frame.trigger.from]?.start;
  return (
    at !== undefined && mention.end < at && DONE.test(before) && article.clean.slice(mention.end, at).includes(',')
  );
}

/** It stands in a relative clause that is closed before the claim begins: "Advantest, which rose 10% on Thursday, fell". */
function isInRelative(claim: Candidate, mention: PeriodMention, core: Span): boolean {
  if (mention.end > claim.span.start) return false;
  const { clean } = claim.sentence.article;
  const before = clean.slice(Math.max(claim.sentence.start, mention.start - 120), mention.start);
  const opener = [...before.matchAll(RELATIVE)].at(-1);
  if (opener === undefined || before.slice(opener.index).includes(',')) return false;
  const rest = clean.slice(mention.end, Math.max(core.start, claim.span.start));
  return rest.includes(',') || clean.slice(mention.end, core.start).trim() === '';
}
