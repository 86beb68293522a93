import { MOVE_VERBS } from '../../lexicon/moves.ts';
import type { Direction } from '../../schema/claim.ts';
import { gapBetween } from '../frame.ts';
import type { Item } from '../sentence.ts';
import { withoutAsides } from './aside-words.ts';
import { directionAfter } from './direction-after.ts';
import { directionOf, type Link, wordsAfter } from './link.ts';
import { linkInBrackets } from './link-brackets.ts';
import {
  A_RESULT,
  AFTER,
  AFTER_CLOSE,
  ALSO_FORESEEN,
  ALSO_HELD,
  AND_NOUN,
  APPOSED,
  AS_GROWTH,
  BEFORE_NOUN,
  BESIDE,
  BEYOND,
  CLOSING,
  COMPARATIVE,
  COMPARE,
  EARLIER_ALSO,
  ELSEWHERE,
  EXPECTATION,
  EXPECTATION_NEXT,
  FAR_CRY,
  FORESEEN_IN_BRACKETS,
  FROM,
  FROM_OF,
  GROWN_BY,
  GROWN_ON,
  HELD_TO,
  LIMIT,
  LOOKED_FOR,
  OTHER_UNIT,
  OWN_EARLIER,
  OWN_SIDE,
  PAST,
  PAST_NEXT,
  SAME_THEN,
  THAN,
  TO,
  TO_BEHIND,
  UNIT_TAIL,
  VERBED,
} from './link-words.ts';
import { nounAfter } from './noun-frame.ts';
import { isOfAnother } from './rival.ts';
import { indexAfter } from './verbs.ts';

/** Characters that may stand between two figures that belong together: what a run of words without end costs is bounded. */
const FARTHEST = 400;

/** "1.8243 yesterday", "1.9 pct in 1986" */
const isOfTime = (items: readonly Item[], b: number): boolean =>
  items[items[b + 1]?.lower === 'in' ? b + 2 : b + 1]?.kind === 'period';

/**
 * How the figure at item `b` hangs on the figure at item `a`, told by the words between them alone (from item `from` on, where
 * the first one's own trigger ends); null where it does not.
 * "3% to $5", "from $4", ", or 49 points,", "compared with", "above the consensus of".
 */
export function linkBetween(items: readonly Item[], a: number, b: number, from: number): Link | null {
  const here = items[b] as Item;
  if (here.start - (items[a]?.end ?? 0) > FARTHEST) return null;
  const gap = withoutUnit(items, a, withoutAsides(gapFrom(items, a, b, from)));
  if (here.depth > (items[a]?.depth ?? 0)) return linkInBrackets(items, a, b);
  // "the euro, which traded at $1.17 on Friday, was down 0.3%": the verb of the clause that the aside stands in
  if (IS_NEXT.test(gap) && endsAside(items, a)) return null;
  if (/\b(?:from|clos(?:e|ing))\b/.test(gap) && FROM.test(gap))
    return { role: 'previous', direction: directionOf(/\b(up|down|higher|lower)\b/.exec(gap)?.[1]) };
  if (FROM_OF.test(gap) && here.quantity?.value.kind === 'percent') return { role: 'previous', direction: null };
  const after = wordsAfter(items, b);
  // "rose 1% to stand 9% below": how far off, no level
  if (
    TO.test(gap) &&
    !isSided(items, b) &&
    !(ELSEWHERE.test(gap) && here.quantity?.value.kind === items[a]?.quantity?.value.kind)
  )
    return /^(?:above|below)\b/.test(after) ? null : { role: 'value', direction: null };
  if (TO_BEHIND.test(gap) && items[a]?.quantity?.value.kind === 'percent' && isPrice(items, b))
    return { role: 'value', direction: null };
  if (CLOSING.test(gap) && here.depth === 0) return { role: 'value', direction: null };
  if (AFTER.test(gap) && isOfTime(items, b)) return { role: 'previous', direction: null };
  if (AFTER_CLOSE.test(gap)) return { role: 'previous', direction: null };
  const beside =
    BESIDE.test(gap) || isAnd(items, a, b, gap) || isStatedOf(items, a, gap) ? directionAfter(items, b) : null;
  if (beside) return { role: 'change', direction: beside };
  const alike = here.quantity?.value.kind === items[a]?.quantity?.value.kind;
  if (alike && SET_OFF.test(gap) && FORESEEN_IN_BRACKETS.test(gap.replace(SET_OFF, '')))
    return { role: 'expected', direction: null };
  if (here.quantity?.sign && !alike && /^,?$/.test(gap) && here.quantity.value.kind === 'percent')
    return { role: 'change', direction: here.quantity.sign === '-' ? 'down' : 'up' };
  if (alike && (ALSO_FORESEEN.test(gap) || (ALSO_HELD.test(gap) && EXPECTATION_NEXT.test(after))))
    return { role: 'expected', direction: null };
  if (LOOKED_FOR.test(gap)) return { role: 'expected', direction: null };
  if (FAR_CRY.test(gap)) return { role: EXPECTATION.test(after) ? 'expected' : 'previous', direction: null };
  if (COMPARE.test(gap) && !OWN_SIDE.test(gap) && !GOES_ON.test(gap)) {
    // "a ratio of 15%, against a requirement of 9%"
    if (LIMIT.test(gap) || AVERAGE.test(gap) || isOfOtherMeasure(items, a, gap)) return null;
    // "up 8%, compared with a 3.8% rise in the S&P 500": another thing's move
    if ((nounAfter(items, b) || isOfAnother(items, a, b) || MOVE_OF_OTHER.test(gap)) && !EXPECTATION.test(gap))
      return null;
    // "compared with $2m a year earlier and the $3m expected": of the next figure
    const own = after.replace(/ and .*/, '');
    const told = !OWN_EARLIER.test(gap) && (EXPECTATION.test(gap) || EXPECTATION.test(own));
    return { role: told ? 'expected' : 'previous', direction: null };
  }
  const beyond = hedgedGap(items, a, b, gap);
  if (
    BEYOND.test(beyond) &&
    !BY_SO_MUCH.test(gap) &&
    !/ , (?:as|though|although) |\b(?:after|following|from) an?\b/.test(beyond) &&
    (EXPECTATION.test(beyond) || EXPECTATION.test(after))
  )
    return { role: 'expected', direction: null };
  if (isTimes(items, b) && /^(?: ?(?:in|for|during)?(?: the)? T)* ?,$/.test(gap) && !isTimesOther(items, b)) {
    return { role: 'change', direction: /^half/i.test(here.quantity?.value.text ?? '') ? 'down' : 'up' };
  }
  // "double the $240 million of a year earlier"
  if (/^(?:the|its|their|what was)$/.test(gap) && isTimes(items, a) && PAST_NEXT.test(after))
    return { role: 'previous', direction: null };
  const side = measuredFrom(items, a, b);
  if (side !== null && (PAST.test(gap) || PAST_NEXT.test(after)))
    return { role: 'previous', direction: side, measures: true };
  if (SAME_THEN.test(gap) && here.quantity?.value.kind === items[a]?.quantity?.value.kind)
    return { role: 'previous', direction: null };
  if (
    (COMPARATIVE.test(gap) || HELD_TO.test(beyond)) &&
    here.quantity?.value.kind === items[a]?.quantity?.value.kind &&
    !EXPECTATION.test(after) &&
    (PAST.test(gap) || PAST_NEXT.test(after))
  )
    return { role: 'previous', direction: null };
  if (alike && GROWN_ON.test(gap) && (PAST.test(gap) || PAST_NEXT.test(after)))
    return { role: 'previous', direction: directionOf(GROWN_BY.exec(gap)?.[1]) };
  if (OTHER_UNIT.test(gap)) return { role: 'changeAlso', direction: null };
  if (here.depth > 0 && EARLIER_ALSO.test(gap)) return { role: 'previous', direction: null };
  // "and a net loss of $5m": a result of its own
  const isResult = here.quantity?.value.kind === 'money' && A_RESULT.test(gap);
  if (
    !isResult &&
    (APPOSED.test(gap) || AS_GROWTH.test(gap) || (AND_NOUN.test(gap) && !/^(?:in|of|for)\b/.test(after)))
  )
    return { role: 'change', direction: directionOf(GROWN_BY.exec(gap)?.[1]) };
  const verbed = endsAside(items, a) ? undefined : MOVE_VERBS.get(VERBED.exec(gap)?.[1] ?? '');
  if (verbed?.direction && verbed.takes !== 'object') return { role: 'change', direction: verbed.direction };
  if (BEFORE_NOUN.test(gap)) {
    const noun = nounAfter(items, b);
    // "to 541m and a five percent increase in its dividend": of another measure
    const other = /\band (?:an?|its|the)$/.test(gap) && /^(?:in|of)$/.test(items[(noun?.at ?? 0) + 1]?.lower ?? '');
    if (noun && !other) return { role: 'change', direction: noun.direction };
  }
  return null;
}

/** The words between, of which the figure's own noun, "a 12% increase from", is none; a dash that is set off is a comma. */
function gapFrom(items: readonly Item[], a: number, b: number, from: number): string {
  const noun = nounAfter(items, a)?.at ?? a;
  const gap = gapBetween(items, a, b, noun < b ? Math.max(from, noun + 1) : from);
  return /^(?:-|—|–) /.test(gap) && isSpaced(items, indexAfter(items, a)) ? gap.replace(/^\S+/, ',') : gap;
}

/** "double", "half", and "three times" before the level that it is of. */
const isTimes = (items: readonly Item[], i: number): boolean => {
  const text = items[i]?.quantity?.value.text ?? '';
  if (/^(?:double|twice|triple|half)/i.test(text)) return true;
  const next = indexAfter(items, i);
  return (
    items[i]?.quantity?.value.kind === 'multiple' &&
    / times$/i.test(text) &&
    /^(?:the|its|that|what)$/.test(items[next]?.lower ?? '') &&
    (items[next + 1]?.kind === 'quantity' || items[next + 1]?.lower === 'of')
  );
};

/** "yields 4%, double the market average", "worth $2bn, twice what Acme paid": of another thing, no change over time. */
function isTimesOther(items: readonly Item[], b: number): boolean {
  const next = indexAfter(items, b);
  for (let i = next; i < items.length && i < next + 14; i++) {
    const { kind, lower } = items[i] as Item;
    if (kind === 'period' || EARLIER.test(lower)) return false;
    if (/^[.;,]$/.test(lower)) return i > next;
  }
  return next < items.length;
}

const EARLIER =
  /^(?:year-ago|year-earlier|ago|earlier|before|last|previous|previously|prior|then|year|quarter|month|week|had|used)$/;

/** The words between without what only goes on telling the unit: "dlrs per tonne of ore in 1986 from", "tonnes of wheat, against". */
function withoutUnit(items: readonly Item[], a: number, gap: string): string {
  const value = items[a]?.quantity?.value;
  return value?.kind === 'count' || (value?.per ?? null) !== null ? gap.replace(UNIT_TAIL, '') : gap;
}

const isSpaced = (items: readonly Item[], i: number): boolean =>
  (items[i - 1]?.end ?? 0) < (items[i]?.start ?? 0) && (items[i]?.end ?? 0) < (items[i + 1]?.start ?? 0);

/** "pared a loss of 5% to end 1.2% lower": a percentage with its own direction is no level. */
const isSided = (items: readonly Item[], b: number): boolean =>
  items[b]?.quantity?.value.kind === 'percent' &&
  /^(?:higher|lower|up|down)$/.test(items[indexAfter(items, b)]?.lower ?? '');

/** "sales of $1.3bn, ahead of the $1.2bn expected, and 11% higher" */
const isAnd = (items: readonly Item[], a: number, b: number, gap: string): boolean =>
  /^,? ?and$/.test(gap) &&
  /^(?:money|count)$/.test(items[a]?.quantity?.value.kind ?? '') &&
  items[b]?.quantity?.value.kind === 'percent' &&
  items[indexAfter(items, b) + 1]?.lower === 'than';

/** "sales of $1.3bn were 11% above the year-ago tally" */
const isStatedOf = (items: readonly Item[], a: number, gap: string): boolean =>
  /^(?:(?:in|for) (?:the )?T )?(?:was|were|is|are)$/.test(gap) &&
  items[a]?.quantity?.value.kind === 'money' &&
  items.slice(Math.max(0, a - 4), a).some(({ lower }) => lower === 'of');

/** "the index, which tracks six currencies, fell": the comma behind the figure ends the clause that it stands in. */
function endsAside(items: readonly Item[], a: number): boolean {
  let end = indexAfter(items, a);
  while (
    items[end]?.kind === 'period' ||
    (/^(?:in|on|at|for)$/.test(items[end]?.lower ?? '') && items[end + 1]?.kind === 'period')
  )
    end++;
  if (items[end]?.lower !== ',') return false;
  for (let i = a - 1; i > 0 && i > a - 20 && items[i]?.lower !== ';'; i--)
    if (items[i]?.lower === ',') return isAside(items, i + 1, a);
  return false;
}

/** "the index, which tracks", "Acme, the lender with a market cap of" */
const isAside = (items: readonly Item[], from: number, to: number): boolean =>
  ASIDE.test(items[from]?.lower ?? '') ||
  (/^(?:the|an?)$/.test(items[from]?.lower ?? '') &&
    items.slice(from, to).some(({ lower }) => /^(?:with|whose|which|valued|worth)$/.test(lower)));

const isPrice = (items: readonly Item[], b: number): boolean =>
  /^(?:money|points)$/.test(items[b]?.quantity?.value.kind ?? '') || items[b]?.quantity?.bare === true;

/** "missing estimates by 2%" */
const BY_SO_MUCH = /\bby(?: an?| the)?$/;
/** "versus the S&P 500's gain of" */
const MOVE_OF_OTHER =
  /\bE '?s? ?(?:[\w-]+ ){0,2}(?:gains?|rise|increase|fall|drop|decline|loss|return|advance|growth) of$/;
/** "opened at 83.10 against the dollar and eased to": where the price went from there. */
const GOES_ON =
  / (?:and|but|before|then) (?!(?:a|the|last|with) )(?:[\w-]+ ){1,3}(?:to|at)$| (?:while|and|but) (?:[\w-]+ ){0,3}(?:up|down|off|higher|lower)$/;
/** "against an industry average of" */
const AVERAGE =
  /\b(?:industry|sector|market|peers?|peer group|national|global|regional|rivals)(?: 's?|-wide)? (?:average|median|mean)\b/;
const SET_OFF = /^[,;|/] ?/;
const IS_NEXT = /, (?:is|was|are|were|has|have|had)\b/;
const ASIDE =
  /^(?:which|who|whose|measuring|tracking|comprising|covering|valued|bought|sold|owned|founded|acquired|once|formerly|employing|backed|controlled|operating|running|making|producing|with)$/;

/** "above the $2.63 consensus": the gap with the words that the figure took for its own bound. */
function hedgedGap(items: readonly Item[], a: number, b: number, gap: string): string {
  const hedge: string[] = [];
  const outer = items[b]?.quantity?.outer.start ?? 0;
  for (let i = b - 1; i > a && (items[i] as Item).start >= outer; i--) hedge.unshift((items[i] as Item).lower);
  return hedge.length === 0 ? gap : `${gap} ${hedge.join(' ')}`.trim();
}

/** A sum or count behind a percentage and a word of comparison: which way the percentage goes. */
function measuredFrom(items: readonly Item[], a: number, b: number): Direction | null {
  const here = items[b]?.quantity?.value.kind;
  if (items[a]?.quantity?.value.kind !== 'percent' || (here !== 'money' && here !== 'count')) return null;
  const gap = hedgedGap(items, a, b, gapBetween(items, a, b));
  return THAN.test(gap) ? (/^(?:, )?(?:higher|more|greater|bigger|larger|up|above)/.test(gap) ? 'up' : 'down') : null;
}

const OTHER_MEASURE =
  /\b(?:with|to|against) (?:(?:an?|its|the|total|net) )*(equity|assets|debt|sales|revenues?|cash|capital|deposits|loans) of$/;

/** "debt of $2bn compares with equity of $3bn": of another measure, which has not been told before. */
function isOfOtherMeasure(items: readonly Item[], a: number, gap: string): boolean {
  const measure = OTHER_MEASURE.exec(gap)?.[1];
  return measure !== undefined && !items.slice(0, a).some(({ lower }) => lower === measure);
}
