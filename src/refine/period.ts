import type { Comparison } from '../schema/claim.ts';
import type { PeriodMention } from '../time/index.ts';
import { openCarry } from './carry.ts';
import { clauseOf, coreOf, familyOf, isOfCalendar } from './clause.ts';
import { openClock } from './clock.ts';
import { onMarketDay, resolve } from './dates.ts';
import { extremeOf } from './extreme.ts';
import { ownPeriod } from './own-period.ts';
import { type Candidate, changed, type Refiner } from './refiner.ts';
import { sinceThen } from './running.ts';

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
      const mentions = clock.periods(claim.sentence, isOfCalendar(claim));
      carry.reach(claim.sentence);
      // a row's own heading told it
      if (claim.period !== null) {
        const { text, start, end } = claim.period;
        const dates = start === null && end === null ? clock.ofWords(text) : null;
        const told = { text, start: dates?.start ?? start, end: dates?.end ?? end };
        return changed(claim, { period: told, comparison: claim.comparison ?? comparisonOf(claim, mentions) });
      }
      const extreme = extremeOf(claim, mentions);
      if (extreme !== null) {
        const told = extreme.since === null ? null : sinceThen(extreme.since, clock.today);
        return changed(claim, { period: told?.value ?? null });
      }
      const own = ownPeriod(claim, mentions, clock.today, wordsOf(claim.sentence));
      if (own !== null && /^now$/i.test(own.value.text)) return changed(claim, { period: null });
      const aYear = own === null && isOverAYear(claim, mentions);
      const shared = own === null && !aYear && last !== null && isShared(claim, last.claim) ? last : null;
      const dated =
        own === null
          ? aYear || isOfYearBefore(claim, mentions)
            ? null
            : (fitting(claim, mentions, carry.for(claim)) ?? shared?.mention ?? null)
          : onMarketDay(claim, resolve(claim, own, carry, clock), carry, clock);
      if (own !== null && dated !== null) carry.note(claim, dated);
      last = dated === null ? null : { claim, mention: dated };
      const comparison = claim.comparison ?? comparisonOf(claim, mentions);
      return changed(claim, { period: dated?.value ?? null, comparison });
    });
    return { kept, dropped: [] };
  },
};

/** "fell to 6.6 pct from 6.7 pct in February": a quarter told before is no time of what is held against a month. */
function fitting(
  { previous }: Candidate,
  mentions: readonly PeriodMention[],
  carried: PeriodMention | null,
): PeriodMention | null {
  if (carried === null || previous === null || !/^(?:quarter|half|year)$/.test(carried.kind)) return carried;
  const isMonths = mentions.some(
    ({ kind, start }) => kind === 'month' && start >= previous.end && start - previous.end < MONTH_BEHIND,
  );
  return isMonths ? null : carried;
}

const MONTH_BEHIND = 12;

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

/** Clauses of one sentence about the same kind of thing share their time, unless the first is a relative one or an aside. */
function isShared(claim: Candidate, earlier: Candidate): boolean {
  if (earlier.sentence !== claim.sentence || familyOf(earlier) !== familyOf(claim)) return false;
  if (earlier.modality === 'actual' && claim.modality === 'forecast') return false;
  const { article, start } = claim.sentence;
  if (!article.clean.slice(earlier.span.end, claim.span.start).includes(',')) return true;
  const before = article.clean.slice(Math.max(start, earlier.span.start - 80), earlier.span.start);
  return !(
    /\b(?:which|who|whose)\b[^,]*$/.test(before) ||
    (ASIDE.test(before) && coreOf(claim).start < earlier.span.start)
  );
}

/** "Acme, up 14% this year, fell 3%": what commas set off between a subject and its verb. */
const ASIDE =
  /, (?:(?:already|now|still) )?(?:up|down|higher|lower)(?: (?:about|some|almost|nearly|over|more than))? ?$/;

/** What a change is measured against, where words at it say so. */
function comparisonOf(claim: Candidate, mentions: readonly PeriodMention[]): Comparison | null {
  if (claim.change === null && claim.previous === null) return null;
  const clause = clauseOf(claim);
  const near = mentions.find(
    (mention) => mention.comparison !== null && mention.start >= clause.start && mention.start < clause.end + 60,
  );
  return near?.comparison ?? null;
}
