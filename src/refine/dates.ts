import type { Period } from '../schema/claim.ts';
import { addDays, addYears, endOfMonth, weekdayOf } from '../time/calendar.ts';
import type { PeriodMention } from '../time/index.ts';
import type { Carry } from './carry.ts';
import { familyOf } from './clause.ts';
import type { Clock } from './clock.ts';
import type { Candidate } from './refiner.ts';
import { cutShort, inSessions, untilToday } from './running.ts';

const BACK =
  /^(?:(?:the|that|this|its)? ?(?:reported |same |trading |latest )?(?:quarter|half|period|month|week|day|session)|weekly|(?:earl(?:y|ier)|later?) in the (?:day|session)|the first half of the year)$/i;

const NEXT_DAY = /^the (?:next|following) (?:trading )?(?:day|session)$/i;

/** The next day on which markets are open, weekends apart. */
const nextSession = (day: string): string => addDays(day, weekdayOf(day) === 5 ? 3 : weekdayOf(day) === 6 ? 2 : 1);

const isExpected = ({ modality }: Candidate): boolean => modality === 'forecast' || modality === 'estimate';

const LONG_PAST = 240;

/** "pricing in a cut in March", told in February: a month or quarter named without a year that only the past tense put back. */
const isLongPast = ({ kind, value, fiscal }: PeriodMention, today: string): boolean =>
  (kind === 'month' || (!fiscal && QUARTERS.test(value.text))) &&
  value.end !== null &&
  !/\d{4}|last/i.test(value.text) &&
  addDays(value.end, kind === 'month' ? LONG_PAST : PAST_QUARTER) < today;

const QUARTERS = /\bquarters?$/i;
/** So long after a quarter nobody foresees it still. */
const PAST_QUARTER = 130;

/** "an offer that expires March 17", told on March 13. */
const isLongPastDay = ({ kind, value }: PeriodMention, today: string): boolean =>
  (kind === 'day' || kind === 'span') &&
  value.end !== null &&
  BARE_DAY.test(value.text) &&
  addDays(value.end, 300) < today;
/** "March 17", "from April one to April 15" */
const BARE_DAY = /^[A-Za-z.\s]+(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine)$/i;

const FULL_YEAR = /^(?:the )?full[- ]year$/i;
const isPast = ({ value }: PeriodMention, today: string): boolean => value.end !== null && value.end < today;

const dayAYearOn = (mention: PeriodMention): PeriodMention => {
  const { start, end } = mention.value;
  return { ...mention, value: { ...mention.value, start: start && addYears(start, 1), end: end && addYears(end, 1) } };
};

const aYearOn = (mention: PeriodMention): PeriodMention => {
  const { start, end } = mention.value;
  const value = { ...mention.value, start: start && addYears(start, 1), end: end && endOfMonth(addYears(end, 1)) };
  return { ...mention, value };
};

/** "at quarter-end": the end of the one that was told. */
const CLOSED = /^(?:(?:the )?(quarter|half|period|month)[ -]end|the end of the (quarter|half|period|month))$/i;

/** "the first quarter", told before as "ended Dec. 30": weeks do not end with the month. */
function toTheDay(mention: PeriodMention, told: PeriodMention | null): PeriodMention | null {
  const { end } = mention.value;
  if (
    !/^(?:quarter|half|year)$/.test(mention.kind) ||
    mention.kind !== told?.kind ||
    !ENDED.test(told.value.text) ||
    ENDED.test(mention.value.text)
  )
    return null;
  if (end === null || told.value.end === null) return null;
  const isNear = addDays(end, -WEEK) <= told.value.end && told.value.end <= addDays(end, WEEK);
  if (!isNear || told.value.end === end) return null;
  return { ...mention, value: { ...mention.value, start: told.value.start, end: told.value.end } };
}
const WEEK = 7;
const ENDED = /\bend(?:ed|ing|s)\b/i;

/** "the quarter", "that day", "the trading session" take the dates of the one that was named before. */
export function resolve(claim: Candidate, mention: PeriodMention, carry: Carry, clock: Clock): PeriodMention {
  const isMeasure = familyOf(claim) === 'measure';
  const isEconomy = claim.subject.kind === 'economy';
  const previous = NEXT_DAY.test(mention.value.text) ? (carry.latest('day', false)?.value.end ?? null) : null;
  if (previous !== null) {
    const day = nextSession(previous);
    return { ...mention, value: { ...mention.value, start: day, end: day } };
  }
  const exact = isMeasure && !isEconomy ? toTheDay(mention, carry.results()) : null;
  if (exact !== null) return exact;
  const { today } = clock;
  if (today !== null && (isExpected(claim) || claim.modality === 'proposed') && isLongPast(mention, today))
    return aYearOn(mention);
  // "kept its full-year outlook": of the year that runs
  const isYear = FULL_YEAR.test(mention.value.text) || (mention.fiscal && mention.kind === 'year');
  if (today !== null && claim.modality === 'forecast' && isYear && isPast(mention, today)) return aYearOn(mention);
  if (today !== null && claim.modality !== 'actual' && isLongPastDay(mention, today)) return dayAYearOn(mention);
  if (familyOf(claim) === 'price' && today !== null) {
    const runs = claim.type === 'price_move' && claim.modality === 'actual';
    const dated = runs ? cutShort(untilToday(mention, today), clock.periods(claim.sentence, true), today) : mention;
    const counted = inSessions(dated, carry.market()?.value.start ?? today);
    if (counted !== mention) return counted;
  }
  const [, word, other] = CLOSED.exec(mention.value.text) ?? [];
  const closed = (word ?? other)?.toLowerCase();
  if (closed !== undefined && mention.value.end === null) {
    const end =
      carry.latest(closed === 'half' || closed === 'month' ? closed : 'quarter', isEconomy)?.value.end ?? null;
    return { ...mention, value: { ...mention.value, start: end, end } };
  }
  if (mention.value.start !== null || mention.value.end !== null) return mention;
  if (isMeasure && THE_YEAR.test(mention.value.text)) return isExpected(claim) ? mention : theYear(mention, carry);
  if (!BACK.test(mention.value.text)) return mention;
  // the quarter that runs is not the one whose results were told
  if (/^this/i.test(mention.value.text) && claim.modality !== 'actual') return mention;
  const isAsBefore = /^that/i.test(mention.value.text) || mention.kind !== 'day' || isMeasure;
  const isPeriod = /period$/i.test(mention.value.text);
  const before = isAsBefore
    ? (carry.latest(mention.kind, isEconomy) ??
      (isPeriod ? (carry.latest('quarter', isEconomy) ?? carry.results()) : null))
    : null;
  const own = mention.kind === 'day' && today !== null ? { start: today, end: today } : null;
  const dates: Pick<Period, 'start' | 'end'> | null = before?.value ?? own;
  // "the period" says nothing by itself
  if (isPeriod && isMeasure && before !== null && before.value.end === null) return { ...mention, value: before.value };
  return dates === null ? mention : { ...mention, value: { ...mention.value, start: dates.start, end: dates.end } };
}

const THE_YEAR = /^(?:the|that|its) (?:full )?year$/i;

/** "Net income for the year was": the year whose results are told. */
function theYear(mention: PeriodMention, carry: Carry): PeriodMention {
  const told = carry.results();
  if (told?.kind !== 'year' || told.value.end === null) return mention;
  return { ...mention, value: { ...mention.value, start: told.value.start, end: told.value.end } };
}

/** "at 13:30 EST", "for the day" of an article dated later are of the day that its market is told for. */
export function onMarketDay(claim: Candidate, mention: PeriodMention, carry: Carry, { today }: Clock): PeriodMention {
  const day = carry.market()?.value.start ?? null;
  if (day === null || day === today || mention.value.start !== today || familyOf(claim) !== 'price') return mention;
  if (mention.kind !== 'time' && !BACK.test(mention.value.text)) return mention;
  return { ...mention, value: { ...mention.value, start: day, end: day } };
}
