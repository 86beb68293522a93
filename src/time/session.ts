import type { Session } from '../schema/claim.ts';
import type { Span } from '../schema/span.ts';

/** Words that tell in which part of the trading day a price was made. */
export interface SessionMention extends Span {
  readonly value: Session;
}

const ENDED =
  '(?:clos(?:ed|es|ing)|ended|ending|ends|finish(?:ed|es|ing))(?= (?:the (?:day|session|trading|afternoon|morning)|up|down|higher|lower|flat|at|on|around|near|nearly|about|almost|just|little|mixed|unchanged|provisionally|trade|trading|daytime|with|price|level|below|above|over|under|more|less|as|in(?! on\\b)|(?:Mon|Tues|Wednes|Thurs|Fri)day|[\\d$£€¥+-]))|closed|closing(?! (?:bell|in on)\\b)|(?:close|end|finish|open)(?= (?:a percent|(?:[\\d.]+(?:%| percent| per cent| pct| points?)? )?(?:higher|lower|up|down)|flat|mixed|above|below)\\b)';
const PATTERN = new RegExp(
  `\\b(?:(?<premarket>pre-?market(?: (?:trading|trade|hours|session))?|before the (?:opening )?(?:bell|open)|before markets? opens?|ahead of the (?:opening )?(?:bell|open))|(?<after>after-?(?:hours?|market)(?: (?:trading|trade|session))?|after hours(?: (?:trading|trade))?|(?:extended|post-?market|aftermarket|late-session electronic)(?:-hours)? (?:trading|trade|session)|extended hours|post-?market|after the (?:closing )?(?:bell|close))|(?<regular>${ENDED}|settled|settles|settling|settle|opened|opens|(?:at the|at|to|'s) (?:close|open|opening|settle)(?! to\\b)|(?:at|by) (?:the )?(?:(?:opening|closing) bell|opening of trading|close of (?:trading|business))|on opening|(?:early|opening|early morning|mid-?morning|morning|mid-?day|afternoon|late|lunchtime|intraday|early afternoon|late afternoon) (?:(?:asian|european|u\\.?s\\.?|london|new york|tokyo|american) )?(?:trading|trade|trades|deals|dealings|action|exchanges|hours)|(?:asian|european|london|tokyo) morning (?:trading|trade|exchanges|deals)|intra-?day))\\b`,
  'gi',
);
/** "ended the year 20% higher" tells of no trading day. */
const LONGER = /^ the (?:week|month|quarter|half|year|first|second|third|fourth)\b/i;

/** "opens the door to $3,200" */
const OPENS_WAY = /^open(?:s|ed|ing)? (?:up )?(?:the |a )?(?:door|way|path|room|window)\b/i;

/** The words between two offsets that say in which part of the trading day a price was made; of prices only. */
export function findSessions(clean: string, start: number, end: number): SessionMention[] {
  const found: SessionMention[] = [];
  for (const match of clean.slice(start, end).matchAll(PATTERN)) {
    const from = start + match.index;
    const to = from + match[0].length;
    if (LONGER.test(clean.slice(to, to + 14)) || OPENS_WAY.test(clean.slice(from, to + 24))) continue;
    const value = match.groups?.premarket ? 'premarket' : match.groups?.after ? 'after_hours' : 'regular';
    found.push({ start: from, end: to, value });
  }
  return found;
}
