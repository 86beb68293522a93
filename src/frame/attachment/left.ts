import { DETERMINERS } from '../../lexicon/function-words.ts';
import { MOVE_ADJECTIVES } from '../../lexicon/moves.ts';
import type { Building } from '../frame.ts';
import type { Item } from '../sentence.ts';
import { isAdverb, isNounHere, isVerbOfMove } from '../words.ts';
import { articleOf, beforeFigure, hedgePreposition, PREPOSITIONS } from './before-figure.ts';
import { extremeStart } from './extreme.ts';
import { frameOfNoun, isNounOfMove } from './noun-frame.ts';
import { openPast } from './past-level.ts';
import { frameOfSide, isPhrasalOff, isPhrasalUp, openGoneUp, sideAt } from './side-frame.ts';
import { frameOfVerb, isAttributive, moveVerbAt } from './verb-frame.ts';
import { canBeObject, quantityAt } from './verbs.ts';

/** "rose 3%", "fell on Friday to $5", "was up 32 points", "a decline of 5%", "cut its dividend to 3 cents". */
export function openLeft(items: readonly Item[], k: number, floor: number): Building | null {
  const quantity = quantityAt(items, k);
  const depth = items[k]?.depth ?? 0;
  const gone = openGoneUp(items, k, floor) ?? openPast(items, k, floor);
  if (gone !== null) return gone;
  let preposition: string | null = hedgePreposition(items, k);
  let objectEnd = -1;
  for (let i = k - 1; i >= floor && i > k - 22; i--) {
    const item = items[i] as Item;
    if (item.depth > depth || item.kind === 'period' || item.lower === '(' || item.lower === ')') continue;
    if (item.start >= quantity.outer.start && !MOVE_ADJECTIVES.has(item.lower)) continue;
    if (preposition === 'of' && objectEnd < 0) {
      const within = rangeStart(items, i, floor);
      if (within !== null) {
        i = within;
        if (!isNounOfMove(items, within - 1, k)) preposition = null;
        continue;
      }
      const isRate = /^(?:rate|pace|clip)$/.test(item.lower);
      const to = isRate || MARKS.test(item.lower) || LEVELS.test(item.lower) ? toBefore(items, i, floor) : null;
      // "rose to an annual rate of 341 billion", "jumped to a three-week top of 4.66%"
      if (to !== null && (!isRate || /^an?$/.test(items[to + 1]?.lower ?? ''))) {
        i = to;
        preposition = items[to]?.lower === 'from' ? 'from' : 'to';
        continue;
      }
      // "grew at an annualised rate of 1.9%"
      if (isRate) {
        while (i > floor && items[i]?.lower !== 'at') i--;
        preposition = null;
        continue;
      }
    }
    const article = objectEnd < 0 ? articleOf(items, i, k) : null;
    if (article !== null) {
      i = article;
      continue;
    }
    if (isFiller(items, i, k)) continue;
    const top = objectEnd < 0 && (preposition === 'at' || preposition === 'of') ? extremeStart(items, i, floor) : null;
    // "climbed to its highest in two weeks at"
    if (top !== null && items[top - 1]?.lower === 'to') {
      i = top - 1;
      preposition = 'to';
      continue;
    }
    const run = objectEnd < 0 ? runStart(items, i, floor) : null;
    if (run !== null) {
      i = run;
      continue;
    }
    if (item.kind === 'word' && !isNounHere(items, i)) {
      const verb = moveVerbAt(items, i);
      if (verb && objectEnd > 0 && isAttributive(items, i)) return null;
      if (verb && (objectEnd < 0 || verb.takes !== 'subject'))
        return frameOfVerb(items, k, i, floor, preposition, objectEnd);
      if (isPhrasalOff(items, i, k) || isPhrasalUp(items, i, k)) return null;
      const side = objectEnd < 0 && item.start < quantity.outer.start ? sideAt(items, i) : undefined;
      if (side) return frameOfSide(items, k, i, floor, preposition, side);
    } else if (
      (preposition === 'of' ||
        preposition === 'to' ||
        preposition === 'from' ||
        (preposition === 'by' && objectEnd > 0)) &&
      isNounOfMove(items, i, k) &&
      !(preposition === 'to' && isForecastMoved(items, i, floor))
    ) {
      return frameOfNoun(items, k, i, floor, preposition, objectEnd);
    }
    if (objectEnd < 0 && preposition === null && PREPOSITIONS.test(item.lower)) preposition = item.lower;
    else if (objectEnd < 0 && isAdverb(item)) continue;
    else if (skipPlace(items, i) > 0) i -= skipPlace(items, i) - 1;
    else if (isSetOff(items, i, k)) continue;
    else if (canBeObject(item) || (objectEnd > 0 && preposition !== 'of' && joinsThings(items, i, objectEnd)))
      objectEnd = objectEnd < 0 ? i + 1 : objectEnd;
    else return null;
  }
  return null;
}

/** "raised tariffs on steel and aluminum to 25%": two things of one object, and no clause of its own behind the "and". */
const joinsThings = (items: readonly Item[], and: number, end: number): boolean =>
  items[and]?.lower === 'and' &&
  end - and < 8 &&
  items
    .slice(and + 1, end)
    .every(({ kind, lower }) => kind === 'entity' || (kind === 'word' && !DETERMINERS.has(lower))) &&
  items
    .slice(Math.max(0, and - 4), and)
    .some(({ lower }, i, words) => /^(?:on|of|for|in)$/.test(lower) && words.slice(i + 1).every(canBeObject));

/** "sales growth in the range of", "to grow in a range of": where the "in" stands; null where none does. */
function rangeStart(items: readonly Item[], end: number, floor: number): number | null {
  if (!/^(?:range|region|neighbou?rhood|vicinity)$/.test(items[end]?.lower ?? '')) return null;
  for (let i = end - 1; i > floor && i > end - 5; i--) if (items[i]?.lower === 'in') return i;
  return null;
}

/** "cut its forecast for sales growth to 3%": the verb says which way, not the growth. */
function isForecastMoved(items: readonly Item[], noun: number, floor: number): boolean {
  let isForecast = FORECAST.test(items[noun + 1]?.lower ?? '');
  for (let i = noun - 1; i >= floor && i > noun - 12; i--) {
    const { kind, lower } = items[i] as Item;
    if (kind === 'quantity' || lower === ';') return false;
    isForecast ||= FORECAST.test(lower);
    if (isForecast && moveVerbAt(items, i)?.takes === 'object') return true;
  }
  return false;
}

const FORECAST = /^(?:forecasts?|estimates?|projections?|outlook|predictions?|guidance|targets?)$/;

/** "from last year's level of 400,000 tonnes" */
const LEVELS = /^(?:levels?|figure)$/;
const MARKS = /^(?:high|low|peak|top|bottom|trough|record|close|best|range)$/;

/** The "to" before "a three-week top of"; null where other words stand between. */
function toBefore(items: readonly Item[], mark: number, floor: number): number | null {
  for (let i = mark - 1; i >= floor && i > mark - 7; i--) {
    const { kind, lower } = items[i] as Item;
    if (
      lower === 'to' ||
      (lower === 'from' && (MARKS.test(items[mark]?.lower ?? '') || LEVELS.test(items[mark]?.lower ?? '')))
    )
      return i;
    if (kind === 'quantity' || (kind === 'mark' && lower !== '-' && lower !== "'s")) return null;
  }
  return null;
}

/** "sales also rose, by 12%": the comma right behind the verb. */
const isSetOff = (items: readonly Item[], i: number, k: number): boolean =>
  items[i]?.lower === ',' &&
  items[i + 1]?.lower === 'by' &&
  i + 1 === beforeFigure(items, k) &&
  isVerbOfMove(items[i - 1] as Item);

const RUN = /^(?:successive|consecutive|straight|running)$/;
const RUN_OF = /^(?:days?|weeks?|months?|quarters?|years?|sessions?|times?)$/;

/** "increase for the third quarter in a row to", "for a third successive month": where the "for" stands; null where none does. */
function runStart(items: readonly Item[], end: number, floor: number): number | null {
  const isRun = RUN.test(items[end - 1]?.lower ?? '') && RUN_OF.test(items[end]?.lower ?? '');
  if (!isRun && (items[end]?.lower !== 'row' || items[end - 1]?.lower !== 'a')) return null;
  for (let i = end - 2; i >= floor && i > end - 8; i--) if (items[i]?.lower === 'for') return i;
  return null;
}

/** "rose by a net 12,000", "fell back to $74", "from the current 29 percent". */
const isFiller = (items: readonly Item[], i: number, k: number): boolean => {
  const lower = items[i]?.lower ?? '';
  const before = items[i - 1];
  if (lower === 'net') return /^(?:an?|by|another)$/.test(before?.lower ?? '') && i === beforeFigure(items, k);
  if (/^(?:back|ahead|away|here)$/.test(lower)) return before !== undefined && isVerbOfMove(before);
  // "changed hands at 149"
  if (lower === 'hands') return /^chang(?:e|es|ed|ing)$/.test(before?.lower ?? '');
  // "lost ground to 149", "recovered a bit to 398"
  if (lower === 'ground') return /^(?:los[et]|losing|gain|gains|gained|gaining)$/.test(before?.lower ?? '');
  if (/^(?:bit|touch|tad|little|shade|fraction|notch|smidgen)$/.test(lower)) return before?.lower === 'a';
  if (lower === 'a') return /^(?:bit|touch|tad|little|shade|fraction|notch|smidgen)$/.test(items[i + 1]?.lower ?? '');
  return (
    QUALIFIER.test(lower) && items.slice(i + 1, beforeFigure(items, k) + 1).every((item) => QUALIFIER.test(item.lower))
  );
};

const QUALIFIER =
  /^(?:[a-z]+-than-(?:expected|forecast|anticipated|predicted|estimated|projected|feared|usual|normal|hoped-for)|record-(?:high|low|breaking|setting)|year-on-year|year-over-year|month-on-month|quarter-on-quarter|double-digit|adjusted|annualised|annualized|current|present|existing|original|initial|previous|prior|revised|unrevised|provisional|preliminary|estimated|additional|extra)$/;

/** "in Hong Kong", "against the dollar": how many items a place or counterpart before a figure takes, else 0. */
function skipPlace(items: readonly Item[], i: number): number {
  if (items[i]?.kind !== 'entity') return 0;
  const det = DETERMINERS.has(items[i - 1]?.lower ?? '') ? 1 : 0;
  return /^(?:in|on|against|versus|vs)$/.test(items[i - 1 - det]?.lower ?? '') ? 2 + det : 0;
}
