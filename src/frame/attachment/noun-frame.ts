import { CLAUSE_OPENERS } from '../../lexicon/function-words.ts';
import { METRIC_HEADS } from '../../lexicon/metrics.ts';
import { MOVE_NOUNS } from '../../lexicon/moves.ts';
import type { Direction } from '../../schema/claim.ts';
import { type Building, openFrame, type Range } from '../frame.ts';
import type { Item } from '../sentence.ts';
import { isAuxiliary } from '../words.ts';
import { roleOf } from './before-figure.ts';
import { complement, indexAfter, lastVerbBefore, quantityAt, startOfVerb } from './verbs.ts';

/** Whether a word is a noun of movement that the figure at item `k` may be the size of. */
export const isNounOfMove = (items: readonly Item[], i: number, k: number): boolean =>
  MOVE_NOUNS.has(items[i]?.lower ?? '') &&
  !isSum(items, i, k) &&
  !/^(?:targets?|forecasts?|outlook|guidance|estimates?|rating)$/.test(items[i + 1]?.lower ?? '');

/** "a loss of $5m", "a $5m net loss", "a gain of 28 cents": an amount earned, not the size of a move. */
export const isSum = (items: readonly Item[], i: number, k: number): boolean =>
  /^(?:loss|losses|gain|gains|charge)$/.test(items[i]?.lower ?? '') &&
  quantityAt(items, k).value.kind === 'money' &&
  !isOfPrices(items, i, k);

/** "Chip stocks showed gains of 1/4 dlr", "copper saw a loss of 10 stg": by how much prices moved. */
function isOfPrices(items: readonly Item[], noun: number, k: number): boolean {
  const { value, max } = quantityAt(items, k).value;
  if ((value ?? max ?? MOST_MOVED) >= MOST_MOVED || items[noun]?.lower === 'charge') return false;
  for (let i = noun - 1; i >= 0 && i > noun - 8; i--) {
    const { lower, kind, entity } = items[i] as Item;
    if (kind === 'mark' || ANEW.test(lower)) return false;
    if (PRICED.test(lower) || /^(?:sector|index|commodity|crypto|currency|bond)$/.test(entity?.value.kind ?? ''))
      return true;
  }
  return false;
}

const MOST_MOVED = 5000;
/** Who is told of next is another. */
const ANEW = /^(?:it|they|he|she|which|who|after|as|when|while|and|but|because)$/;
const PRICED = /^(?:stocks|shares|prices|futures|contracts|issues|metals)$/;

const NO_MODIFIER =
  /^(?:in|of|to|from|by|at|on|for|and|or|as|after|with|the|a|an|its|than|this|that|which|who|but|it|vs|versus|against|compared|amid|during|through)$/;

/** The movement noun that ends a short run of words after a figure: "33% increase", "2.8% year-on-year rise". */
export function nounAfter(items: readonly Item[], index: number): { at: number; direction: Direction } | null {
  const outer = items[index]?.quantity?.outer.end ?? 0;
  let words = 0;
  for (let i = index + 1; i < items.length && words < 4; i++) {
    const item = items[i] as Item;
    if (item.start < outer || item.depth > (items[index]?.depth ?? 0) || item.lower === '(' || item.lower === ')')
      continue;
    if (item.kind === 'period') continue;
    if (item.kind !== 'word') return null;
    const direction = MOVE_NOUNS.get(item.lower);
    // "the notes fall due"
    if (direction) return items[i + 1]?.lower === 'due' ? null : { at: i, direction };
    if (NO_MODIFIER.test(item.lower) || CLAUSE_OPENERS.has(item.lower) || isAuxiliary(item)) return null;
    words++;
  }
  return null;
}

/** The frame of a noun of movement; `objectEnd` is where its complement ends, or -1 where none stands before the figure. */
export function frameOfNoun(
  items: readonly Item[],
  k: number,
  i: number,
  floor: number,
  preposition: string,
  objectEnd: number,
): Building | null {
  const run = preposition === 'to' ? runVerb(items, i, k) : null;
  if (run !== null && /^(?:its|their)$/.test(items[i - 1]?.lower ?? '')) return runFrame(items, k, i, run, floor);
  if (objectEnd > 0 && !/^(?:in|of|for)$/.test(items[i + 1]?.lower ?? '') && !isOnMeasure(items, i + 1, objectEnd))
    return null;
  // "revised from a gain of 584,000 to 181,000"
  if (/^(?:a|an)$/.test(items[i - 1]?.lower ?? '') && items[i - 2]?.lower === 'from') return null;
  const verb = lastVerbBefore(items, i, floor);
  const left: Range = { from: floor, to: verb ?? i };
  const of =
    objectEnd > 0
      ? { from: i + 2, to: objectEnd }
      : ((preposition === 'of' ? measureBehind(items, k) : null) ??
        (verb === null
          ? ownMeasure(items, i, floor)
          : (measureBefore(items, i, verb) ?? whatIsRevised(items, i, verb))));
  return openFrame(
    {
      kind: 'noun',
      trigger: { from: i, to: i + 1 },
      direction: MOVE_NOUNS.get(items[i]?.lower ?? '') ?? null,
      topic: of ?? left,
      owner: of ? left : null,
    },
    run !== null ? 'change' : roleOf(preposition),
    k,
    quantityAt(items, k),
  );
}

/** "extending its loss this week to 8%", "taking gains to 12%": the verb that tells how large the movement is by now; else null. */
function runVerb(items: readonly Item[], noun: number, k: number): number | null {
  if (quantityAt(items, k).value.kind !== 'percent' || !RUN.has(items[noun]?.lower ?? '')) return null;
  for (let i = noun - 1; i >= 0 && i >= noun - 5; i--) if (GROWN_TO.has(items[i]?.lower ?? '')) return i;
  return null;
}

/** "taking its decline from the record to 18%": of what is told before, or who "has extended its rally". */
function runFrame(items: readonly Item[], k: number, noun: number, verb: number, floor: number): Building {
  const isPart = /ing$/.test(items[verb]?.lower ?? '');
  return openFrame(
    {
      kind: 'noun',
      trigger: { from: noun, to: noun + 1 },
      direction: MOVE_NOUNS.get(items[noun]?.lower ?? '') ?? null,
      topic:
        isPart && floor > 0
          ? { from: noun, to: noun }
          : {
              from: floor,
              to: startOfVerb(items, isPart ? (lastVerbBefore(items, verb - 1, floor) ?? verb) : verb, floor),
            },
    },
    'change',
    k,
    quantityAt(items, k),
  );
}

const RUN = new Set(
  'loss losses gain gains advance rally decline declines drop slide rise fall selloff sell-off'.split(' '),
);
const GROWN_TO = new Set(
  'extend extends extended extending bring brings bringing brought take takes taking took pare pares pared paring trim trims trimmed trimming widen widens widened widening'.split(
    ' ',
  ),
);

/** "an improvement on return on equity to 11%" */
const isOnMeasure = (items: readonly Item[], on: number, end: number): boolean =>
  items[on]?.lower === 'on' && items.slice(on + 1, end).some((item) => METRIC_HEADS.has(item.lower));

/** "a drop of 43% in sales" */
function measureBehind(items: readonly Item[], k: number): Range | null {
  const from = indexAfter(items, k);
  const range = items[from]?.lower === 'in' ? complement(items, from) : null;
  return range && items.slice(range.from, range.to).some((item) => METRIC_HEADS.has(item.lower)) ? range : null;
}

/** "revised the May output figure to a gain of 0.5%" */
function whatIsRevised(items: readonly Item[], noun: number, floor: number): Range | null {
  const to = /^an?$/.test(items[noun - 1]?.lower ?? '') ? noun - 2 : noun - 1;
  if (items[to]?.lower !== 'to') return null;
  for (let i = to - 2; i >= floor && i > to - 10; i--)
    if (items[i]?.lower === 'revised')
      return /^(?:the|its|their|an?)$/.test(items[i + 1]?.lower ?? '') ? { from: i + 1, to } : null;
  return null;
}

/** "agreed to extend their output cuts of": what belongs to those told before. */
function ownMeasure(items: readonly Item[], noun: number, floor: number): Range | null {
  let from = noun;
  while (from > floor + 1 && from > noun - 4 && items[from - 1]?.kind === 'word') {
    if (/^(?:its|their)$/.test(items[from - 1]?.lower ?? '')) return from < noun ? { from, to: noun } : null;
    from--;
  }
  return null;
}

/** The measure in the noun's own phrase: "comparable revenue growth of". */
function measureBefore(items: readonly Item[], noun: number, floor: number): Range | null {
  let from = noun;
  while (
    from > floor &&
    (items[from - 1]?.kind === 'word' || items[from - 1]?.kind === 'entity') &&
    !/^(?:for|of|in|a|an|the|to|by|with)$/.test(items[from - 1]?.lower ?? '')
  )
    from--;
  return items.slice(from, noun).some((item) => METRIC_HEADS.has(item.lower)) ? { from, to: noun } : null;
}
