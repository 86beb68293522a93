import type { Session } from '../schema/claim.ts';
import type { Span } from '../schema/span.ts';
import { lowered, lowerPattern } from '../text/lowered.ts';

/** Words that tell in which part of the trading day a price was made. */
export interface SessionMention extends Span {
  readonly value: Session;
}

const DAY = '(?:day|session|trading|trade|afternoon|morning)';
const ENDED = `(?:clos(?:ed|es|ing)|ended|ending|ends|finish(?:ed|es|ing)|(?<=\\bto )(?:close|end|finish))(?= (?:the ${DAY}|up|down|higher|lower|flat|at|on|around|near|nearly|about|almost|just|little|mixed|unchanged|provisionally|trade|trading|daytime|with|price|level|below|above|over|under|more|less|as|in(?! on\\b)|(?:Mon|Tues|Wednes|Thurs|Fri)day|[\\d$£€¥+-]))|closed|closing(?! (?:bell|in on)\\b)|(?:close|end|finish|open)(?= (?:a percent|(?:[\\d.]+(?:%| percent| per cent| pct| points?)? )?(?:higher|lower|up|down)|flat|mixed|above|below)\\b)|(?:wrap(?:s|ped)? up|start(?:s|ed)?|beg[ai]n|begins) the ${DAY}`;
const TRADING = '(?:trading|trade|trades|deals|dealings|action|exchanges|hours)';
/** "before the opening bell", "ahead of the market open", "before U.S. markets opened", "before the start of trading" */
const BEFORE_OPEN =
  '(?:before|ahead of|prior to) (?:the )?(?:(?:U\\.?S\\.? |Wall Street |stock )?(?:market )?(?:opening )?(?:bell|open)(?! to\\b)|(?:U\\.?S\\.? |stock )?markets? open(?:s|ed)?|(?:start|opening) of (?:regular )?trading|(?:regular )?trading (?:beg[ai]n|begins|start(?:s|ed)|open(?:s|ed)))';
/** "after the closing bell", "following the close", "after markets closed", "after regular trading" */
const AFTER_CLOSE =
  '(?:after|following) (?:the )?(?:(?:closing )?(?:bell|close)|(?:U\\.?S\\.? |stock )?markets? (?:hours|close[sd]?)|regular (?:trading|market|session)(?: hours)?)';
const PART =
  'early|opening|late|regular|(?:(?:early|late)[ -]|mid-?)?(?:morning|afternoon)|mid-?day|noon|lunchtime|intraday|mid-?session';
const CITY =
  '(?:asian|european|u\\.?s\\.?|london|new york|tokyo|american|hong kong|frankfurt|paris|sydney|mumbai|singapore)';
const REGULAR = [
  ENDED,
  'settled|settles|settling|settle|opened|opens',
  "(?:at the|at|to|'s) (?:close|open|opening|settle)(?! to\\b)",
  '(?:at|by) (?:the )?(?:(?:opening|closing) bell|opening of trading|close of (?:trading|business)|end of (?:the )?(?:trading|session|day))|by (?:the )?close(?! of)',
  'on opening',
  '(?:shortly|soon|right|just|minutes) after the (?:opening bell|open|opening|market open(?:ed|s)?)',
  `(?:${PART}) (?:${CITY} )?${TRADING}`,
  '(?:asian|european|london|tokyo) morning (?:trading|trade|exchanges|deals)',
  'in (?:the )?early session|(?:regular|morning|afternoon) session',
  '(?:first|opening|final|last|closing|early) (?:half-?hour|hours?|minutes|moments) of (?:the )?(?:trading|trade|session)',
  'intra-?day',
].join('|');
const PATTERN = new RegExp(
  lowerPattern(
    `\\b(?:(?<premarket>pre-?market(?: (?:session|${TRADING}))?|pre-?open(?:ing)? (?:session|${TRADING})|(?:early (?:trading|trade) )?${BEFORE_OPEN})|(?<after>after-?(?:hours?|market)(?: (?:session|trading|trade))?|after hours(?: (?:trading|trade))?|(?:extended|post-?market|aftermarket|late-session electronic)(?:-hours)? (?:trading|trade|session)|extended hours|post-?market|(?:late (?:trading|trade) )?${AFTER_CLOSE})|(?<regular>${REGULAR}))\\b`,
  ),
  'g',
);
/** "ended the year 20% higher", "closed out 2025 5% higher" tell of no trading day. */
const LONGER =
  /^(?: out)? (?:(?:the |this |last )?(?:week|month|quarter|half|year|first|second|third|fourth)\b|(?:19|20)\d\d(?: with| up| down| (?:[a-z]+ )?[\d.]+%| at))/i;

/** "opens the door to $3,200" */
const OPENS_WAY = /^open(?:s|ed|ing)? (?:up )?(?:the |a )?(?:door|way|path|room|window)\b/i;

/** "closed the sale of its bakery", "opened 30 stores", "settled a lawsuit" */
const EVENT =
  /^(?:clos|open|settl)\w+ (?:(?:the|its|their|his|her) (?!day|session|trading|trade|morning|afternoon|record)|(?:another|new) |an? (?!touch|tad|shade|fraction|hair|whisker|bit|little|record|net|modest|slight|percent|point|cent|penny|quarter|half|third|full|good|day|session)|(?:about |some |more than )?\d[\d,]* (?:(?:new|more|net|additional) )?(?:stores|shops|outlets|branches|plants|restaurants|hotels|offices|sites|factories|locations|mines|wells|cafes|centres|centers|clinics|positions|accounts|deals|cases)\b)/i;

/** The words between two offsets that say in which part of the trading day a price was made; of prices only. */
export function findSessions(clean: string, start: number, end: number): SessionMention[] {
  const found: SessionMention[] = [];
  for (const match of lowered(clean.slice(start, end)).matchAll(PATTERN)) {
    const from = start + match.index;
    const to = from + match[0].length;
    if (LONGER.test(clean.slice(to, to + 32)) || OPENS_WAY.test(clean.slice(from, to + 24))) continue;
    if (EVENT.test(clean.slice(from, to + 60))) continue;
    const value = match.groups?.premarket ? 'premarket' : match.groups?.after ? 'after_hours' : 'regular';
    found.push({ start: from, end: to, value });
  }
  return found;
}
