import type { Comparison, Period } from '../schema/claim.ts';
import { addDays, addYears, endOfMonth, weekdayOf } from '../time/calendar.ts';
import type { PeriodMention } from '../time/index.ts';
import { type Carry, openCarry } from './carry.ts';
import { clauseOf, familyOf } from './clause.ts';
import { type Clock, openClock } from './clock.ts';
import { ownPeriod } from './own-period.ts';
import { type Candidate, changed, type Refiner } from './refiner.ts';
import { inSessions, untilToday } from './running.ts';

/** Which period a claim's figures cover: one of its own sentence, else one that was named before and goes on. */
export const period: Refiner = {
  id: 'period',
  about: 'Finds the time that a figure covers.',
  refine: (claims, discourse, wordsOf) => {
    const first = claims[0];
    if (first === undefined) return { kept: [], dropped: [] };
    const clock = openClock(first.sentence.article);
    const carry = openCarry(discourse, clock);
    let last: { claim: Candidate; mention: PeriodMention } | null = null;
    const kept = claims.map((claim): Candidate => {
      const mentions = clock.periods(claim.sentence, claim.subject.kind === 'economy');
      carry.reach(claim.sentence);
      // a row's own heading told it
      if (claim.period !== null)
        return changed(claim, { comparison: claim.comparison ?? comparisonOf(claim, mentions) });
      const own = ownPeriod(claim, mentions, clock.today, wordsOf(claim.sentence));
      const aYear = own === null && isOverAYear(claim, mentions);
      const shared = own === null && !aYear && last !== null && isShared(claim, last.claim) ? last : null;
      const dated =
        own === null
          ? aYear || isOfYearBefore(claim, mentions)
            ? null
            : (carry.for(claim) ?? shared?.mention ?? null)
          : onMarketDay(claim, resolve(claim, own, carry, clock), carry, clock);
      if (own !== null && dated !== null) carry.note(claim, dated);
      last = dated === null ? null : { claim, mention: dated };
      const comparison = claim.comparison ?? comparisonOf(claim, mentions);
      return changed(claim, { period: dated?.value ?? null, comparison });
    });
    return { kept, dropped: [] };
  },
};

/** "In the year-earlier period it earned $5m", "after rising 2% in the prior month": no time that was told before goes on. */
const isOfYearBefore = ({ sentence, span, previous }: Candidate, mentions: readonly PeriodMention[]): boolean =>
  previous === null &&
  mentions.some(
    ({ earlier, start, end }) =>
      earlier &&
      ((start - sentence.start < OPENS && end <= span.start) || (start >= span.end && start - span.end < BEHIND)),
  );

/** A price "up 19% from a year ago" did not move so in the time that was told before. */
const isOverAYear = (claim: Candidate, mentions: readonly PeriodMention[]): boolean =>
  familyOf(claim) === 'price' &&
  mentions.some(
    ({ comparison, start }) => comparison === 'yoy' && start >= claim.span.end && start - claim.span.end < OPENS,
  );

const OPENS = 12;
const BEHIND = 6;

/** Clauses of one sentence about the same kind of thing share their time, unless the first is a relative one. */
function isShared(claim: Candidate, earlier: Candidate): boolean {
  if (earlier.sentence !== claim.sentence || familyOf(earlier) !== familyOf(claim)) return false;
  const { article, start } = claim.sentence;
  const before = article.clean.slice(Math.max(start, earlier.span.start - 80), earlier.span.start);
  return !(
    /\b(?:which|who|whose)\b[^,]*$/.test(before) &&
    article.clean.slice(earlier.span.end, claim.span.start).includes(',')
  );
}

const BACK =
  /^(?:(?:the|that|this|its)? ?(?:reported |same |trading |latest )?(?:quarter|half|period|month|week|day|session)|weekly|(?:earl(?:y|ier)|later?) in the (?:day|session)|the first half of the year)$/i;

const NEXT_DAY = /^the (?:next|following) (?:trading )?(?:day|session)$/i;

/** The next day on which markets are open, weekends apart. */
const nextSession = (day: string): string => addDays(day, weekdayOf(day) === 5 ? 3 : weekdayOf(day) === 6 ? 2 : 1);

const isExpected = ({ modality }: Candidate): boolean => modality === 'forecast' || modality === 'estimate';

const LONG_PAST = 240;

/** "pricing in a cut in March", told in February: a month named without a year that only the past tense put back. */
const isLongPast = ({ kind, value }: PeriodMention, today: string): boolean =>
  kind === 'month' && value.end !== null && !/\d{4}|last/i.test(value.text) && addDays(value.end, LONG_PAST) < today;

/** "an offer that expires March 17", told on March 13. */
const isLongPastDay = ({ kind, value }: PeriodMention, today: string): boolean =>
  kind === 'day' && value.end !== null && /^[A-Za-z. ]+\d{1,2}$/.test(value.text) && addDays(value.end, 300) < today;

const dayAYearOn = (mention: PeriodMention): PeriodMention => {
  const { start, end } = mention.value;
  return { ...mention, value: { ...mention.value, start: start && addYears(start, 1), end: end && addYears(end, 1) } };
};

const aYearOn = (mention: PeriodMention): PeriodMention => {
  const { start, end } = mention.value;
  const value = { ...mention.value, start: start && addYears(start, 1), end: end && endOfMonth(addYears(end, 1)) };
  return { ...mention, value };
};

/** "the quarter", "that day", "the trading session" take the dates of the one that was named before. */
function resolve(claim: Candidate, mention: PeriodMention, carry: Carry, clock: Clock): PeriodMention {
  const isMeasure = familyOf(claim) === 'measure';
  const previous = NEXT_DAY.test(mention.value.text) ? (carry.latest('day')?.value.end ?? null) : null;
  if (previous !== null) {
    const day = nextSession(previous);
    return { ...mention, value: { ...mention.value, start: day, end: day } };
  }
  const { today } = clock;
  if (today !== null && (isExpected(claim) || claim.modality === 'proposed') && isLongPast(mention, today))
    return aYearOn(mention);
  if (today !== null && claim.modality !== 'actual' && isLongPastDay(mention, today)) return dayAYearOn(mention);
  if (familyOf(claim) === 'price' && today !== null) {
    const dated = claim.type === 'price_move' && claim.modality === 'actual' ? untilToday(mention, today) : mention;
    const counted = inSessions(dated, carry.market()?.value.start ?? today);
    if (counted !== mention) return counted;
  }
  if (mention.value.start !== null || mention.value.end !== null || !BACK.test(mention.value.text)) return mention;
  // the quarter that runs is not the one whose results were told
  if (/^this/i.test(mention.value.text) && claim.modality !== 'actual') return mention;
  const isAsBefore = /^that/i.test(mention.value.text) || mention.kind !== 'day' || isMeasure;
  const before = isAsBefore ? carry.latest(mention.kind) : null;
  const own = mention.kind === 'day' && today !== null ? { start: today, end: today } : null;
  const dates: Pick<Period, 'start' | 'end'> | null = before?.value ?? own;
  return dates === null ? mention : { ...mention, value: { ...mention.value, start: dates.start, end: dates.end } };
}

/** "at 13:30 EST", "for the day" of an article dated later are of the day that its market is told for. */
function onMarketDay(claim: Candidate, mention: PeriodMention, carry: Carry, { today }: Clock): PeriodMention {
  const day = carry.market()?.value.start ?? null;
  if (day === null || day === today || mention.value.start !== today || familyOf(claim) !== 'price') return mention;
  if (mention.kind !== 'time' && !BACK.test(mention.value.text)) return mention;
  return { ...mention, value: { ...mention.value, start: day, end: day } };
}

/** What a change is measured against, where words at it say so. */
function comparisonOf(claim: Candidate, mentions: readonly PeriodMention[]): Comparison | null {
  if (claim.change === null && claim.previous === null) return null;
  const clause = clauseOf(claim);
  const near = mentions.find(
    (mention) => mention.comparison !== null && mention.start >= clause.start && mention.start < clause.end + 60,
  );
  return near?.comparison ?? null;
}
