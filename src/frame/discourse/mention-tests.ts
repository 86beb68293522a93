import type { EntityMention } from '../../entity/index.ts';
import { AUXILIARIES, REPORT_VERBS, SAY_VERBS } from '../../lexicon/function-words.ts';
import { BALANCE_NOUNS, METRIC_HEADS, SHARE_WORDS, TRADED_NOUNS } from '../../lexicon/metrics.ts';
import { MOVE_VERBS } from '../../lexicon/moves.ts';
import { NEWS_HOUSES } from '../../lexicon/news-houses.ts';
import { BUSINESS_VERBS, COMPANY_NOUNS, isCentralBank, isStatistician, SPEAKER_NOUNS } from '../../lexicon/roles.ts';
import type { Sentence } from '../sentence.ts';
import { afterDateline } from '../table/wire.ts';

/** What a mention is to the sentence that it stands in. */
export type Test = (sentence: Sentence, mention: EntityMention) => boolean;

/** A verb follows the name: "after Acme said its". */
export function actsHere(sentence: Sentence, mention: EntityMention): boolean {
  const next = /^(?:'s)?[ ,]*([a-z]+)/.exec(
    sentence.article.clean.slice(mention.outer.end, mention.outer.end + 24),
  )?.[1];
  return (
    next !== undefined &&
    !isInAside(sentence, mention) &&
    (AUXILIARIES.has(next) || REPORT_VERBS.has(next) || MOVE_VERBS.has(next)) &&
    !/^(?:to|in|on)$/.test(next)
  );
}

/** "Beta, a unit of Acme Plc, said", "Beta, bought for $2bn by Acme, rose", "the Beta unit of Acme said": one in an aside, who does not act. */
function isInAside({ start, entities, article: { clean } }: Sentence, { outer, value }: EntityMention): boolean {
  if (entities.some((other) => other.outer.end < outer.start && other.value.name === value.name)) return false;
  const before = clean.slice(Math.max(start, outer.start - 90), outer.start);
  const part = /(?:unit|subsidiary|arm|division|affiliate) (?:of|at) (?:the )?<?$/.exec(before);
  const offset = outer.start - before.length;
  const named = (at: number) =>
    entities.some(
      ({ outer: { start: from, end }, value: { kind } }) =>
        from < at && end >= at - 2 && end <= at && (kind === 'company' || kind === 'other'),
    );
  if (part !== null && named(offset + part.index)) return true;
  // "Acme, which bought Beta in 2019, said"
  const relative = RELATIVE_OPEN.exec(before);
  if (relative !== null && named(offset + relative.index) && clean.slice(outer.end, outer.end + 60).includes(','))
    return true;
  const behind = clean.slice(outer.end, outer.end + 14);
  if (!/^(?:>?,| (?:unit|business|division|arm|subsidiary|brand|chain),)/.test(behind)) return false;
  if (!/\b(?:of|by|with|for|from|at|in|to|against) (?:the |its )?[^,;]{0,40}$/.test(before)) return false;
  const comma = before.lastIndexOf(', ');
  return comma >= 0 && ASIDE.test(before.slice(comma)) && named(offset + comma);
}

const RELATIVE_OPEN = /, (?:which|who|whose) [^,;]+ (?:the )?$/;
const ASIDE =
  /^, (?:(?:an? |the )?(?:[a-z-]+ ){0,3}?(?:unit|subsidiary|arm|division|affiliate|owned|controlled|acquired|bought|held|\d[\d.]* ?(?:pct|percent|per cent|%)[ -]owned)\b|(?:which|who) |(?:(?:once|now|first|previously|recently|currently|formerly|long|last|already|partly|mostly) )?(?:[a-z]+ed|[a-z]+ing|bought|sold|held|led|run|built|made|spun|backed|up|down|with) |(?!shares?\b|stocks?\b)(?:[a-z-]+ ){1,6}(?:the |its )?$)/;

/** "Beta, in which Acme holds 40%, said", "Beta, which Acme bought, said": the subject of a relative clause that is closed before an offset. */
export function isInRelative(
  { start, article: { clean } }: Sentence,
  { outer }: EntityMention,
  before: number,
): boolean {
  return (
    RELATIVE.test(clean.slice(Math.max(start, outer.start - 24), outer.start)) &&
    clean.slice(outer.end, before).includes(', ')
  );
}
const RELATIVE = /, (?:(?:in|of|to|for|on|from|by|with) )?(?:which|whom|where) (?:the )?$/;

/** "Ford CEO Jo Roe said the company": the firm whose officer speaks. */
export const isOfOfficer: Test = ({ article: { clean } }, { value, outer }) =>
  value.kind === 'company' && OFFICER_SAYS.test(clean.slice(outer.end, outer.end + 80));
const OFFICER_SAYS =
  /^(?:'s)? (?:CEO|CFO|COO|[Cc]hief (?:[Ee]xecutive|[Ff]inancial|[Oo]perating)(?: [Oo]fficer)?|[Cc]hairman|[Cc]hairwoman|[Pp]resident|[Ff]ounder|boss) (?:[A-Z][\w.'-]+ ){1,3}(?:said|says|told|added)\b/;

/** "the Swiss group", "the British housebuilder": where a firm is from. */
export const describesFirm = (sentence: Sentence, { value, outer }: EntityMention): boolean =>
  value.kind === 'economy' &&
  FIRM_NEXT.test(sentence.article.clean.slice(outer.end, Math.min(sentence.end, outer.end + 60)));

const FIRM_NEXT =
  /^(?:'s)? (?:[a-z-]+ ){0,2}(?:company|firm|group|lender|retailer|\w*maker|brewer|miner|insurer|airline|carrier|giant|conglomerate|manufacturer|developer|start-?up|supermarket|grocer|utility|\w*builder|broker|refiner|bookmaker)\b(?! (?:industry|sector|sentiment|confidence|stocks|shares|profits|earnings))/;

/** "the Zara owner", "Hoka's parent": a firm told by what is its own. */
export const isBrandOf = (sentence: Sentence, { value, outer }: EntityMention): boolean =>
  /^(?:company|other)$/.test(value.kind) &&
  /^(?:'s)? (?:owner|parent|maker|operator|creator|developer|publisher)\b(?! [A-Z])(?!,? [A-Z])/.test(
    sentence.article.clean.slice(outer.end, Math.min(sentence.end, outer.end + 24)),
  );

/** An economy, not its central bank. */
export const isNation: Test = (sentence, mention) =>
  mention.value.kind === 'economy' &&
  !isCentralBank(mention.value.name) &&
  !isPlaceOfReport(sentence, mention) &&
  !isDestination(sentence, mention) &&
  !OF_CURRENCY.test(sentence.article.clean.slice(mention.outer.end, mention.outer.end + 14));

/** "exports to Nigeria", "imports from Peru": where they go or come from, not whose they are. */
export const isDestination: Test = ({ start, article: { clean } }, mention) =>
  ACROSS.test(clean.slice(Math.max(start, mention.start - 24), mention.start));

const ACROSS = new RegExp(
  `\\b(?:(?:${TRADED_NOUNS}|those) (?:to|from|into)|(?:${BALANCE_NOUNS}) with) (?:the )?$`,
  'i',
);

/** "HONG KONG: ", "SINGAPORE (Wire) - ": where the report was written. */
const isPlaceOfReport = ({ start, article: { clean } }: Sentence, mention: EntityMention): boolean =>
  mention.start === start &&
  /^[A-Z .]{3,}$/.test(clean.slice(mention.start, mention.end)) &&
  /^(?:: | \([A-Z][\w. ]{1,20}\) ?[-–—]| ?[-–—] |, [A-Z][a-z]+\.? \d)/.test(clean.slice(mention.end, mention.end + 30));

/** "its Australian peer", "Asian equities": a currency or a market of that place */
const OF_CURRENCY = /^ (?:peer|counterpart|cousin|namesake|equities|stocks|shares|bourses)\b/;

/** "Premium Cars revenue rose": a name that only tells whose measure it is, and does nothing itself. */
function isAttribute(sentence: Sentence, { value, possessive, end, outer, source }: EntityMention): boolean {
  if (possessive || source === 'gazetteer' || outer.end > end || (value.kind !== 'company' && value.kind !== 'other'))
    return false;
  const next = /^ ([a-z]+)/.exec(sentence.article.clean.slice(outer.end, outer.end + 24))?.[1];
  return next !== undefined && METRIC_HEADS.has(next) && !SHARE_WORDS.has(next) && !MOVE_VERBS.has(next);
}

/** "Model 3 and Model Y deliveries rose": one of its places tells that a name only describes. */
export const isAttributive: Test = (sentence, { value }) =>
  sentence.entities.some((mention) => mention.value.name === value.name && isAttribute(sentence, mention));

/** A company that does something here, not one that only speaks of another or runs a poll. */
export const isActor: Test = (sentence, mention) =>
  (mention.value.kind === 'company' || (mention.value.kind === 'other' && doesBusiness(sentence, mention))) &&
  !isSpeaker(sentence, mention);

/** A name of no known kind: a firm for want of a better. */
export const isUnknown: Test = (sentence, mention) => mention.value.kind === 'other' && !isSpeaker(sentence, mention);

/** A name of no known kind that does what firms do: "Tallybird raised". */
function doesBusiness(sentence: Sentence, mention: EntityMention): boolean {
  const behind = sentence.article.clean.slice(mention.outer.end, mention.outer.end + 50);
  const next = /^(?:'s)?[ ,]*([a-z]+)/.exec(behind)?.[1];
  if (next === undefined || SAY_VERBS.has(next) || AUXILIARIES.has(next)) return false;
  // people fall and take and make things too; a firm does so by a figure
  return BUSINESS_VERBS.has(next) || ((MOVE_VERBS.has(next) || REPORT_VERBS.has(next)) && /\d/.test(behind));
}

const VOICE = /^, [A-Z][\w'-]+(?: [A-Z]\.)?(?: [A-Z][\w'-]+){1,2}\s*$/;

/** "Cook said its …": a name that speaks may be a person. */
export const saysNext = (sentence: Sentence, mention: EntityMention): boolean =>
  SAY_VERBS.has(/^ ([a-z]+)/.exec(sentence.article.clean.slice(mention.outer.end, mention.outer.end + 16))?.[1] ?? '');

/** A house whose people speak, or that publishes what is told: not one that the news is of. */
export function isSpeaker(sentence: Sentence, mention: EntityMention): boolean {
  const { clean } = sentence.article;
  if (NEWS_HOUSES.has(mention.value.name.toLowerCase())) return true;
  // a heading that says whose view follows: "Acme Securities, Jo Bloggs"
  if (sentence.kind === 'heading' && VOICE.test(clean.slice(mention.outer.end, sentence.end))) return true;
  const next = /^(?:'s)?[\s,]+([A-Za-z]+)/
    .exec(clean.slice(mention.outer.end, mention.outer.end + 30))?.[1]
    ?.toLowerCase();
  if (next && SPEAKER_NOUNS.has(next)) return true;
  if (RATES.test(clean.slice(mention.outer.end, Math.min(sentence.end, mention.outer.end + 120)))) return true;
  if (isManager(sentence, mention)) return true;
  const before = clean.slice(Math.max(sentence.start, mention.outer.start - 30), mention.outer.start);
  return /$(?<=(?:according to|polled by|analysts? at|economists? (?:at|of|for)|strategists? (?:at|of|for)|officer (?:at|of)|manager at|head of [a-z ]+ at|partner at|director (?:at|of)|data from|compiled by|reported by|surveyed by|told|citing|, of)(?: the)? )/i.test(
    before,
  );
}

const MANAGES =
  /\b(?:(?:lead|co-lead|joint|sole|senior|managing|principal|other) ?-?(?:manag(?:er|ing)|underwriter|arranger|agent)s?|underwriters?,? (?:are|were|include|led by|headed by)|book ?-?(?:runner|running manager)s?)\b/gi;
const MANAGES_NEXT =
  /^>?(?: <[A-Z.]{1,8}>)?,? (?:(?:said|which is|who is|acting|acts|acted|serving|along) )?(?:as )?(?:the )?(?:sole |joint )?(?:lead |managing |co-)-?(?:manager|underwriter|arranger|agent)s?\b/i;

/** "lead manager Acme Bank said", "underwriters led by Acme": a house that only places what another issues. */
export function isManager({ start, end, article: { clean } }: Sentence, { outer }: EntityMention): boolean {
  if (MANAGES_NEXT.test(clean.slice(outer.end, Math.min(end, outer.end + 60)))) return true;
  const before = clean.slice(Math.max(start, outer.start - 160), outer.start);
  const last = [...before.matchAll(MANAGES)].at(-1);
  return (
    last !== undefined &&
    !/\b(?:said|says|that|will|would|has|had|which|of|for|on)\b/.test(before.slice(last.index + last[0].length))
  );
}

/** "Acme Brokers raised its price target on", "downgraded Beta to": it speaks of another. */
const RATES =
  /^ (?:(?:has|have|also|on \w+day) )*(?:downgraded|upgraded|downgrades|upgrades|affirmed (?:the|its)|(?:raised|raises|cut|cuts|lowered|lowers|lifted|trimmed|boosted|increased|maintained|kept|slashed|hiked|bumped|initiated|reiterated) [^.;]{0,70}?\b(?:price targets?|target price|price objective|fair value|coverage|(?:stock|shares) to|rating|to ["“]?(?:buy|sell|hold|neutral|overweight|underweight|outperform|underperform|market perform|equal[- ]weight)))\b/;

/** Stands where a subject stands: near the sentence's start and behind no preposition but that of "shares of". */
export function leads(sentence: Sentence, mention: EntityMention): boolean {
  if (mention.start - sentence.start > 60 && mention.start - afterDateline(sentence) > 60) return false;
  const before = sentence.article.clean.slice(sentence.start, listedFrom(sentence, mention));
  if (/\b(?:of|by|with|for|from|in|on|at|than|like|against|as|to) (?:the )?$/i.test(before))
    return /\b(?:shares|stock) (?:of|in) (?:the )?$/i.test(before);
  // "The deal values Acme at"
  if (/\bvalu(?:es|ed|ing) (?:the )?$/.test(before)) return false;
  if (COMPANY_NOUNS.has(APPOSED.exec(before)?.[1] ?? '') || OTHER_SUBJECT.test(before)) return false;
  return !/\b(?:while|after|because|if|that|said|is|was|are|were|has|have|had)\b|, (?:which|who|whose) /i.test(before);
}

/** Where the list of names begins that a name is the last of: "rivals such as Acme and Beta". */
function listedFrom({ entities, article: { clean } }: Sentence, mention: EntityMention): number {
  let from = mention.outer.start;
  for (let i = entities.indexOf(mention) - 1; i >= 0; i--) {
    const before = entities[i] as EntityMention;
    if (!/^(?:,|,? (?:and|or|&)) $/.test(clean.slice(before.outer.end, from))) break;
    from = before.outer.start;
  }
  return from;
}

/** "a stake in insurer Acme" */
const APPOSED = /\b(?:by|with|for|from|in|on|at|than|like|against|as|to) (?:the )?([a-z]+) $/;

/** "Last week, it also disclosed a holding in": who acts is told before. */
const OTHER_SUBJECT =
  /(?:^|, )(?:it|they|he|she|we) (?:also |has |have )?[a-z]+ |^(?:its|their|the [a-z]+'s) .*[a-z] (?:of|by|with|for|from|in|on|at|than|like|against|as|to) /i;

/** "ahead of the 2% that analysts polled by Acme expected, helped by a rise in sales" */
export const isPollster = ({ start, article: { clean } }: Sentence, { outer }: EntityMention): boolean =>
  /\b(?:polled|surveyed|compiled) by (?:the )?$/.test(clean.slice(Math.max(start, outer.start - 20), outer.start));

/** "sales of its Finest range": the name of a thing that a firm makes, which owns no sales. */
export const isWare = (sentence: Sentence, mention: EntityMention): boolean =>
  isThing(sentence, mention) || isOwnWare(sentence, mention);

const isOwnWare = ({ start, end, article: { clean } }: Sentence, { value, outer }: EntityMention): boolean =>
  value.kind === 'other' &&
  /(?:\b(?:its|their|our|his|her)|'s?) (?:[a-z-]+ ){0,2}$/.test(
    clean.slice(Math.max(start, outer.start - 30), outer.start),
  ) &&
  WARE.test(clean.slice(outer.end, Math.min(end, outer.end + 24)));

/** "sales of the Zephyr phone" */
const isThing = ({ start, end, article: { clean } }: Sentence, { value, outer }: EntityMention): boolean =>
  value.kind !== 'economy' &&
  /\b(?:of|for|to|from) the $/i.test(
    clean.slice(
      Math.max(start, outer.start - 10),
      clean.startsWith('the ', outer.start) ? outer.start + 4 : outer.start,
    ),
  ) &&
  THING.test(clean.slice(outer.end, Math.min(end, outer.end + 24)));
const THING =
  /^ (?:\d+ |[A-Z]\d* )?(?:[a-z-]+ )?(?:range|franchise|models?|app|chips?|drugs?|medicines?|vaccines?|vehicles?|trucks?|cars?|pickups?|consoles?|phones?|smartphones?|devices?|sedans?|suvs?|laptops?|tablets?|jets?|jetliners?|games?|films?|movies?|headsets?|smartwatch(?:es)?)\b/;

const WARE =
  /^ (?:[a-z-]+ )?(?:range|brands?|lines?|franchise|products?|models?|platforms?|apps?|chips?|drugs?|medicines?|vaccines?|vehicles?|trucks?|cars?|pickups?|consoles?|phones?|smartphones?|devices?|service|collection|label|suite|software|sales|revenues?|shipments?|deliveries|bookings|subscribers|users|volumes?)\b/;

/** An actor that is no body of statistics: what such a one reports is of others. */
export const isFirmHere: Test = (sentence, mention) =>
  isActor(sentence, mention) && !isStatistician(mention.value.name);

/** Also a name that only says something: "Acme said its mine will close. The miner produced". */
export const isNamedFirm: Test = (sentence, mention) =>
  isFirmHere(sentence, mention) ||
  (mention.value.kind === 'other' &&
    !mention.value.person &&
    !isSpeaker(sentence, mention) &&
    !isStatistician(mention.value.name) &&
    /^ (?:has |have )?(?:said|says|announced) (?:that )?(?:it|its|they|their)\b/.test(
      sentence.article.clean.slice(mention.outer.end, mention.outer.end + 40),
    ));
