import type { Span } from '../schema/span.ts';
import type { PeriodMention } from '../time/index.ts';
import { coreOf, familyOf } from './clause.ts';
import { fits } from './fits.ts';
import { isOfDeed, isOwnNoun } from './own-noun.ts';
import { isDay, type Placed, place, within } from './placed.ts';
import type { Candidate } from './refiner.ts';
import { ofWhen } from './when.ts';
import type { Words } from './words.ts';

/** From this score on a period is another figure's. */
const FAR = 330;
/** Figures of one list stand so close. */
const LIST_GAP = 30;
/** How far from the claim a period is looked for, besides the first of the sentence. */
const REACH = 600;
const LEADS =
  /\b(?:in|on|for|during|over|within|at|of|through|throughout|this|last) (?:the |a |its |their |about |early |late |mid-?)*$/i;
const OPENING =
  /(?:^|[,;:—"(]|[,;] (?:and|but|while|with)) ?(?:(?:and|but|while|so|looking|ahead|to|in|on|for|during|over|as|at|by|through|late|early|the|a) ?)*$/i;
const BOUNDARY = /;|\bthat (?:has|had|have)\b|\b(?:which|who|whose|while|whereas|but|although|though|where)\b/gi;
const SUBORDINATE =
  /\b(?:after|following|ahead of|before|when|because|since|(?<!much |many |well |low |high |reported )as(?! (?:much|many|well|low|high|of)\b)|amid)\b/gi;
const PARTICIPLE = /, (?:\w+ )?\w{3,}ing\b/;
/** "our 2026 targets, including a return of 12%" */
const TARGETS =
  /^[ -](?:targets?|guidance|outlook|forecasts?|goals?),? (?:(?:including|of|for|such as) )?(?:[A-Za-z]+ ){0,2}$/;
const JOINED = /[;,]|\band\b/;
/** So close behind a figure stands what it is compared with. */
const HELD_NEAR = 12;
const HELD = /\b(?:compared|versus|vs|against|while)\b/;
/** A period right behind another's figure is that one's: "0.3% on the month and 2.5%". */
const GAP = 40;

/** The period that the claim's own clause or sentence gives its figures, or null. */
export function ownPeriod(
  claim: Candidate,
  mentions: readonly PeriodMention[],
  today: string | null,
  words: Words,
): PeriodMention | null {
  if (mentions.length === 0) return null;
  const marked = ofMark(claim, mentions);
  if (marked !== undefined) return marked;
  const core = ownCore(claim, mentions);
  const told = words.has('subordinate') ? ofWhen(claim, mentions, core) : null;
  if (told !== null) return told;
  let best: PeriodMention | null = null;
  let least = FAR;
  const isHeld = mentions.some(
    ({ comparison, start }) => comparison === 'yoy' && start >= core.end && start - core.end < HELD_NEAR,
  );
  const near = within(mentions, core.start - REACH, core.end + REACH);
  for (const mention of near[0] === mentions[0] ? near : [mentions[0] as PeriodMention, ...near]) {
    const placed = place(claim, mention, words);
    if (!fits(claim, placed, core, today)) continue;
    // "up 1% so far this month and 19% from a year ago"
    if (isHeld && mention.end < core.start && foreign(claim, mention.start - HELD_NEAR, core.start).length > 0)
      continue;
    const score = distance(claim, core, placed) + doubt(claim, placed);
    if (score < least) {
      best = mention;
      least = score;
    }
  }
  return best;
}

/** "its August 2015 all-time high of $757": the mark's own time. */
const ofMark = ({ type, span, sentence }: Candidate, mentions: readonly PeriodMention[]): PeriodMention | undefined =>
  type === 'price_level'
    ? mentions.find(
        ({ kind, value, end }) =>
          /^(?:month|year)$/.test(kind) &&
          value.start !== null &&
          end < span.start &&
          span.start - end < MARK &&
          MARK_NEXT.test(sentence.article.clean.slice(end, span.start)),
      )
    : undefined;
const MARK = 30;
const MARK_NEXT =
  /^ (?:(?:all-time|record|intraday|closing) )?(?:highs?|lows?|peak|record|top|bottom|trough)(?: of| at)?[ $]*$/;

/** What joins a clause to the one before it. */
const JOINS = /^,? (?:and|but|while|whereas) /;

/** "rose 3% this week and silver fell 2%": a time that ends the clause before is no part of this one. */
function ownCore(claim: Candidate, mentions: readonly PeriodMention[]): Span {
  const core = coreOf(claim);
  const { clean } = claim.sentence.article;
  const left = mentions.findLast(
    ({ start, end }) => start >= core.start && start < core.start + 8 && JOINS.test(clean.slice(end, end + 10)),
  );
  if (left === undefined || left.end >= claim.span.start) return core;
  const hasOwn = mentions.some(({ start }) => start >= claim.span.end && start - claim.span.end < LIST_GAP);
  return hasOwn ? { start: left.end + 1, end: core.end } : core;
}

function distance(claim: Candidate, core: Span, placed: Placed): number {
  const { mention } = placed;
  if (isOfPrevious(claim, mention)) return FAR;
  if (isOwnNoun(claim, placed) || isOfDeed(claim, placed)) return 1;
  if (placed.opens && mention.start >= claim.span.end) return FAR;
  if (placed.opens && mention.end <= claim.span.start && foreign(claim, mention.end, claim.span.start).length === 0)
    return 5;
  if (mention.start >= core.end) return toTheRight(claim, core, placed);
  const cut = foreign(claim, core.start, claim.span.start).at(-1);
  if (mention.start < core.start) return toTheLeft(claim, core, placed);
  if (cut === undefined || mention.start >= cut.end + GAP) return 5;
  if (mention.end <= cut.start) return placed.adjectival ? 60 : 100;
  return toTheLeft(claim, { start: claim.span.start, end: core.end }, placed);
}

/** "was €4.1bn (Q2 2024: €3.8bn)": the time of the earlier level, in brackets with it. */
function isOfPrevious({ previous, sentence }: Candidate, { start, end }: Span): boolean {
  if (previous === null || end > previous.start) return false;
  const { clean } = sentence.article;
  return (
    previous.start - start < BRACKET && clean[start - 1] === '(' && /^[:,]? *$/.test(clean.slice(end, previous.start))
  );
}

/** The longest way from the bracket to the figure that its period is of. */
const BRACKET = 60;

/** The figures of others between two offsets. */
const foreign = (claim: Candidate, from: number, to: number): readonly Span[] => {
  const { change, changeAlso, value, previous, expected } = claim;
  const { clean } = claim.sentence.article;
  return within(claim.sentence.quantities, Math.max(from, to - REACH), to).filter(
    ({ start, end }) =>
      start !== change?.start &&
      start !== changeAlso?.start &&
      start !== value?.start &&
      start !== previous?.start &&
      start !== expected?.start &&
      // "AED4.1 billion (US$1.1 billion)" is one figure
      !(clean[start - 1] === '(' && clean[end] === ')' && /\d|n/.test(clean[start - 3] ?? '')),
  );
};

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** "halved its 2025 growth outlook": the measure's own year. */
const isOfMetric = ({ metric }: Candidate, { after }: Placed): boolean =>
  metric !== null && after.trimStart().toLowerCase().startsWith(metric.toLowerCase());

const GAIN_NEXT = /^'s (?:gain|loss|advance|decline|rise|drop|rally|return|climb)s?\b/;

function toTheRight(claim: Candidate, core: Span, placed: Placed): number {
  const { mention, adjectival, before, after, words } = placed;
  // "rose 0.8%, bringing this year's gain to 6%"
  if (GAIN_NEXT.test(after)) return FAR;
  if (adjectival && mention.start - core.end < 12 && isOfMetric(claim, placed)) return 12;
  if (adjectival && !LEADS.test(before)) return FAR;
  const between = claim.sentence.article.clean.slice(core.end, mention.start);
  // "Acme, 41% owned by Oak, said earnings will grow in 2027"
  if (claim.type !== 'deal' && words.has('said') && THEN_SAID.test(between)) return FAR;
  const others = foreign(claim, core.end, mention.start).length;
  const subordinate = words.has('subordinate') ? count(between, SUBORDINATE) : 0;
  if (others > 0 && (subordinate > 0 || PARTICIPLE.test(between))) return FAR;
  if (others > 0 && isApart(claim, core, mention)) return FAR;
  if (others > 0 && claim.type !== 'deal' && !isDay(mention) && AND_STANDS.test(between)) return FAR;
  if (others > 0 && claim.type === 'deal') return JOINED.test(between) ? FAR : 120;
  const isPrice = familyOf(claim) === 'price';
  if (isPrice && subordinate > 0 && !isDay(mention)) return FAR;
  const loose = isPrice ? 0 : 90 * subordinate;
  const aside = PARTICIPLE.test(between) ? 120 : 0;
  return 10 + between.length / 2 + 190 * others + 220 * count(between, BOUNDARY) + loose + aside;
}

const THEN_SAID = /, (?:has |had )?(?:said|says|announced|reported|posted)\b/;

/** "set aside $500m and will take a charge of $140m in the quarter": the next figure has a clause of its own. */
const isApart = (claim: Candidate, core: Span, mention: PeriodMention): boolean =>
  ((foreign(claim, core.end, mention.start)[0]?.start ?? 0) - core.end > LIST_GAP &&
    /\band\b/.test(claim.sentence.article.clean.slice(core.end, mention.start))) ||
  AND_DID.test(claim.sentence.article.clean.slice(core.end, mention.start));

/** "rose 1% to $3,400 and is up 27% this year": what the same has done over a time of its own. */
const AND_STANDS =
  /\b(?:and|but) (?:(?:now|still|also) )?(?:is|are|was|were|has|have|had|remains?|stands?|rose|fell|lost|shed|slid|sank|grew|gained|added|dropped|climbed|jumped|slipped|advanced|declined|tumbled|surged)\b/;

/** "kept its dividend at $2 and announced a buyback of $5m to be completed by May" */
const AND_DID = /\band (?:\w+ly )?(?:announced|launched|authori[sz]ed|approved|unveiled|completed|agreed)\b/;

function toTheLeft(claim: Candidate, core: Span, { mention, adjectival, before, words }: Placed): number {
  const { sentence } = claim;
  // "and nine month revenues were up 25%"
  if (adjectival && mention.fiscal && core.start - mention.end < 2) return 20;
  const between = sentence.article.clean.slice(mention.end, core.start);
  const others = foreign(claim, mention.end, core.start).length;
  const earlier = foreign(claim, sentence.start, mention.start).at(-1);
  if (familyOf(claim) === 'deal' && AND_WILL.test(between)) return FAR;
  const opens = OPENING.test(before) && (earlier === undefined || before.includes(','));
  if (adjectival && TARGETS.test(between)) return 20;
  if (adjectival && !opens) return others > 0 || earlier !== undefined ? FAR : 60 + between.length / 4;
  if (opens) return 40 + between.length / 8 + 40 * others + 120 * count(between, /;/g);
  const subordinate = words.has('subordinate')
    ? count(between, SUBORDINATE) + count(before.slice(-30), SUBORDINATE)
    : 0;
  if (subordinate > 0 && isDay(mention) && familyOf(claim) === 'measure') return FAR;
  if (earlier === undefined) return 40 + between.length / 8 + 60 * others + 150 * subordinate;
  const family = familyOf(claim);
  if (subordinate > 0 || (family === 'deal' && JOINED.test(between))) return FAR;
  if (family === 'price' && !isDay(mention) && !HELD.test(between)) return FAR;
  return 150 + between.length / 2 + 60 * others + 150 * count(between, BOUNDARY);
}

/** "planned to raise its spending this year and could buy back up to $3bn" */
const AND_WILL = /\band (?:(?:it|they|also) ){0,2}(?:could|may|might|will|would|should|can)\b/;

/** Kinds that seldom are the time of such a figure, so that any other period goes before. */
function doubt(claim: Candidate, { mention }: Placed): number {
  const word = mention.value.text.toLowerCase();
  if (word === 'now' || word === 'currently') return 200;
  // "rose 0.1% on the month in September"
  if (mention.comparison !== null && mention.comparison !== 'ytd') return 150;
  return isDay(mention) && familyOf(claim) === 'measure' ? 70 : 0;
}
