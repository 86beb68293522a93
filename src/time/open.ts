import { ZONES } from '../lexicon/calendar.ts';
import {
  addYears,
  type DateRange,
  endOfMonth,
  isoDay,
  oneDay,
  startOfMonth,
  UNDATED,
  weekOf,
  yearOf,
} from './calendar.ts';
import { dayNumberAt, monthAt, readDay, yearNumberAt } from './day.ts';
import {
  type Core,
  isAmong,
  isGlued,
  isSign,
  type PeriodKind,
  type Reading,
  reading,
  type Scan,
  sizeAt,
  unitAt,
  withLead,
  wordAt,
} from './scan.ts';
import { readSinceEvent } from './since.ts';
import { amongWords } from './words.ts';
import { monthRange } from './year.ts';

const CLOSING = amongWords(['year', 'half', 'quarter', 'month', 'period']);
/** Up to this month what stood "at year-end" stood so at the end of the year before; later it may be a fiscal one's. */
const SPRING = 4;

function yearEndOf({ today, tense }: Scan, before: string): DateRange {
  if (today === null) return UNDATED;
  if (tense !== 'past' || before !== 'at') return { start: null, end: isoDay(yearOf(today), 12, 31) };
  return Number(today.slice(5, 7)) > SPRING ? UNDATED : oneDay(isoDay(yearOf(today) - 1, 12, 31));
}

const SIDES = /^(?:upper|lower|top|bottom|high|low|higher|lowest|highest|far|front|back|long|short)$/;

/** "expects the index to end the year at 6,900", "will end 2026 higher": a verb. */
const MODAL = /^(?:to|will|would|could|may|might|should|can|likely)$/;
const LEVEL_NEXT =
  /^(?:at|near|around|above|below|up|down|higher|lower|with|on|about|between|flat|unchanged|over|under)$/;

/** The end of a named or pointed period: "the end of January", "end-2024", "year-end", "quarter-end", "the end of the year". */
export function readEnd(scan: Scan, at: number, core: Core): Reading | null {
  const word = wordAt(scan, at);
  if (isAmong(CLOSING, scan, at) && wordAt(scan, at + 1) === 'end')
    return reading(at, at + 2, 'open', word === 'year' ? yearEndOf(scan, wordAt(scan, at - 1)) : UNDATED);
  if (word !== 'end' && word !== 'close') return null;
  // "the upper end of its full-year forecast"
  if (SIDES.test(wordAt(scan, at - 1))) return null;
  const next = wordAt(scan, at + 1) === 'of' ? at + 2 : at + 1;
  const inner = core(scan, next);
  if (inner === null || inner.kind === 'open') return null;
  const pointed =
    wordAt(scan, next) === 'the' && scan.today !== null ? runningEnd(scan.today, unitAt(scan, next + 1)) : null;
  const end = inner.end ?? pointed;
  const isVerb = MODAL.test(wordAt(scan, at - 1)) && LEVEL_NEXT.test(wordAt(scan, inner.to));
  return reading(isVerb ? next : at, inner.to, 'open', { start: end, end });
}

function runningEnd(today: string, unit: string | null): string | null {
  if (unit === 'year') return isoDay(yearOf(today), 12, 31);
  if (unit === 'month') return endOfMonth(today);
  return unit === 'week' ? weekOf(today).end : null;
}

/** "the start of the year", "the beginning of the month": a day. */
export function readStart(scan: Scan, at: number, core: Core): Reading | null {
  const word = wordAt(scan, at);
  if (!/^(?:start|beginning|turn)$/.test(word) || wordAt(scan, at + 1) !== 'of') return null;
  const inner = core(scan, at + 2);
  if (inner === null) return null;
  const unit = unitAt(scan, inner.to - 1);
  const running =
    scan.today === null
      ? null
      : unit === 'year'
        ? isoDay(yearOf(scan.today), 1, 1)
        : unit === 'month'
          ? startOfMonth(scan.today)
          : null;
  return reading(at, inner.to, 'day', oneDay(inner.start ?? running));
}

const [COMMA, FULL_STOP, COLON] = [44, 46, 58] as const;
const MOST_CLOCK = 5;
const NAMES_OF_PLACE = 3;
const HALVES = amongWords(['am', 'pm']);
const HALF_LETTERS = amongWords(['a', 'p']);
const ZONE = amongWords(ZONES.keys());

/** A time of day and its zone: "0944 GMT", "4:36 p.m. New York time", "10:42 am AEDT"; of the day that follows, "2400 EST on April 28". */
export function readClock(scan: Scan, at: number): Reading | null {
  const token = scan.tokens[at];
  if (!token?.digits || sizeAt(scan, at) > MOST_CLOCK) return null;
  let next = at + 1;
  const colon = isSign(scan, next, COLON) && isGlued(scan, next);
  if (colon) next += 2;
  const halved = isAmong(HALF_LETTERS, scan, next) && wordAt(scan, next + 1) === 'm';
  const half = isAmong(HALVES, scan, next) ? 1 : halved ? 2 : 0;
  if (!(colon || half > 0 || sizeAt(scan, at) === 4)) return null;
  next += half;
  const zone = isAmong(ZONE, scan, next) && scan.tokens[next]?.capital === true;
  if (zone) next++;
  let place = next;
  while (!zone && place < next + NAMES_OF_PLACE && scan.tokens[place]?.capital) place++;
  const named = place > next && wordAt(scan, place) === 'time';
  if (half === 0 && !zone && !named) return null;
  const end = named ? place + 1 : next;
  const told = dayOfClock(scan, end);
  return told === null ? reading(at, end, 'time', oneDay(scan.today)) : withLead(told, at, {});
}

/** "10:40 a.m. ET Thursday", "0944 GMT on June 3": the day behind the time of day. */
function dayOfClock(scan: Scan, end: number): Reading | null {
  let at = end;
  while (isSign(scan, at, FULL_STOP) || isSign(scan, at, COMMA)) at++;
  return readDay(scan, wordAt(scan, at) === 'on' ? at + 1 : at);
}

const AS = amongWords(['of', 'at', 'on']);
const MIDDAYS = amongWords(['midday', 'noon', 'lunchtime', 'mid']);
const HALVES_OF_DAY = amongWords(['morning', 'afternoon']);

/** "by the end of January", "since 2008", "until Friday", "as of 4:36 p.m. New York time". */
export function readOpen(scan: Scan, at: number, core: Core): Reading | null {
  const word = wordAt(scan, at);
  if (word === 'as') {
    const next = isAmong(AS, scan, at + 1) ? at + 2 : 0;
    const inner = next === 0 ? null : core(scan, next);
    return inner === null
      ? null
      : withLead(inner, at, inner.kind === 'day' || inner.kind === 'time' ? {} : { kind: 'open', start: null });
  }
  if (word === 'by' && isAmong(MIDDAYS, scan, at + 1)) {
    const isCut = isAmong(HALVES_OF_DAY, scan, at + 2);
    if (wordAt(scan, at + 1) !== 'mid' || isCut)
      return reading(at, isCut ? at + 3 : at + 2, 'time', oneDay(scan.today));
  }
  const isSince = word === 'since';
  const aside = isSince ? readSinceEvent(scan, at, core) : null;
  if (aside !== null) return aside;
  const isAhead = word === 'by' && scan.tense === 'none';
  const inner = core(isSince || isAhead ? { ...scan, tense: isSince ? 'past' : 'future' } : scan, at + 1);
  if (inner === null) return null;
  if (isSince) {
    const isBegun = inner.start !== null && scan.today !== null && inner.start <= scan.today;
    const start = (inner.kind === 'day' || inner.kind === 'month') && isBegun ? inner.start : null;
    const opened = wordAt(scan, inner.to - 1) === 'year' && inner.kind === 'day';
    return withLead(inner, at, { kind: 'open', start, end: scan.today, ...(opened ? { comparison: 'ytd' } : {}) });
  }
  const isPast =
    word === 'by' && scan.tense !== 'past' && inner.kind === 'month' && (inner.end ?? '9') < (scan.today ?? '');
  if (isPast && inner.end !== null && yearNumberAt(scan, inner.to - 1) === null)
    return withLead(inner, at, { kind: 'open', start: null, end: addYears(inner.end, 1) });
  if (inner.kind === 'time') return withLead(inner, at, {});
  if (inner.kind === 'span' && inner.start !== null) return null;
  return withLead(inner, at, { kind: 'open', start: null });
}

const JOINING = amongWords(['to', 'through', 'until', 'till']);
const JOINED: ReadonlySet<PeriodKind> = new Set(['day', 'month', 'year', 'quarter']);

const isStartOf = (scan: Scan, at: number, first: Reading): boolean =>
  /^(?:start|beginning|turn)$/.test(wordAt(scan, wordAt(scan, at) === 'the' ? at + 1 : at)) &&
  !isAmong(JOINING, scan, first.to);

/** "from 2014 to 2016", "between Jan. 28 and March 18", "from January to May 2025". */
export function readFromTo(scan: Scan, at: number, core: Core): Reading | null {
  const word = wordAt(scan, at);
  const first = word === 'from' && yearNumberAt(scan, at + 1) !== null ? yearReading(scan, at + 1) : core(scan, at + 1);
  if (first === null) return null;
  // "from the beginning of June": until now
  if (
    scan.tense !== 'future' &&
    first.start !== null &&
    first.start <= (scan.today ?? '') &&
    isStartOf(scan, at + 1, first)
  )
    return withLead(first, at, { kind: 'open', end: scan.today });
  if (first.kind === 'span' && monthAt(scan, at + 1) !== null) return withLead(first, at, {});
  const joins = word === 'between' ? wordAt(scan, first.to) === 'and' : isAmong(JOINING, scan, first.to);
  if (!joins) return null;
  const next = first.to + 1;
  const day = first.kind === 'day' && first.start !== null ? lastDay(scan, next, first.start) : null;
  if (day !== null) return reading(at, next + 1, 'span', { start: first.start, end: day });
  const last = yearNumberAt(scan, next) !== null && first.kind === 'year' ? yearReading(scan, next) : core(scan, next);
  if (last === null || last.kind !== first.kind || !JOINED.has(first.kind)) return null;
  const month = monthAt(scan, at + 1);
  const months = first.kind === 'month' && month !== null ? monthRange(last, month, yearNumberAt(scan, at + 2)) : null;
  const dates =
    months ??
    (first.start !== null && last.end !== null && first.start <= last.end
      ? { start: first.start, end: last.end }
      : UNDATED);
  if (dates.start === null && scan.tense === 'none') return readFromTo({ ...scan, tense: 'past' }, at, core);
  return reading(at, last.to, 'span', dates);
}

/** "between March 10 and 31" */
function lastDay(scan: Scan, at: number, start: string): string | null {
  const day = dayNumberAt(scan, at);
  if (day === null || monthAt(scan, at + 1) !== null || NO_DAY.test(wordAt(scan, at + 1))) return null;
  const end = isoDay(yearOf(start), Number(start.slice(5, 7)), day);
  return end !== null && start < end ? end : null;
}
const NO_DAY = /^(?:pct|per|cents?|dlrs?|points?|mln|bln|billion|million|cars?|shares?|tonnes?)$/;

const yearReading = (scan: Scan, at: number): Reading => {
  const year = yearNumberAt(scan, at) ?? 0;
  return reading(at, at + 1, 'year', { start: isoDay(year, 1, 1), end: isoDay(year, 12, 31) });
};
