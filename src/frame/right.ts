import { METRIC_HEADS } from '../lexicon/metrics.ts';
import { MOVE_ADJECTIVES } from '../lexicon/moves.ts';
import type { Direction } from '../schema/claim.ts';
import { type Building, openFrame, type Range } from './frame.ts';
import { nounAfter } from './links.ts';
import type { Item } from './sentence.ts';
import { complement, completed, indexAfter, lastVerbBefore, quantityAt } from './verbs.ts';

/** "Dow 39,118 (-0.1%)" is joined above; here "gold +4%", "Nifty Bank -0.24%". */
export function openSigned(items: readonly Item[], k: number, floor: number): Building | null {
  const quantity = quantityAt(items, k);
  if (quantity.sign !== '+' && quantity.sign !== '-') return null;
  if (quantity.value.kind !== 'percent' && quantity.value.kind !== 'points' && quantity.value.kind !== 'basis_points')
    return null;
  // "+12% for Acme": the owner stands behind
  const next = indexAfter(items, k);
  if (items[next]?.lower === 'for' && items[next + 1]?.kind === 'entity') return null;
  const direction = quantity.sign === '+' ? 'up' : 'down';
  return openFrame(
    { kind: 'sign', trigger: { from: k, to: k }, direction, topic: { from: floor, to: k } },
    'change',
    k,
    quantity,
  );
}

/** "4.3% higher", "a 13% increase in revenue", "3% growth". */
export function openRight(items: readonly Item[], k: number, floor: number): Building | null {
  const quantity = quantityAt(items, k);
  let j = k + 1;
  while (
    j < items.length &&
    ((items[j] as Item).start < quantity.outer.end ||
      items[j]?.kind === 'period' ||
      /^(?:yoy|y\/y|year-on-year|year-over-year)$/.test(items[j]?.lower ?? ''))
  )
    j++;
  j = sideBehindOther(items, k, j) ?? overSecond(items, k, j);
  const word = items[j]?.lower ?? '';
  const side = /^(?:higher|lower|up|down|stronger|weaker|firmer|softer)$/.test(word)
    ? MOVE_ADJECTIVES.get(word)
    : beside(items, j);
  if (side && quantity.value.kind !== 'count') {
    return openFrame(
      { kind: 'adjective', trigger: { from: j, to: j + 1 }, direction: side, topic: completed(items, k, floor) },
      'change',
      k,
      quantity,
    );
  }
  const noun = nounAfter(items, k);
  if (!noun) return null;
  const object = complement(items, noun.at + 1);
  const verb = lastVerbBefore(items, k, floor);
  const left = { from: floor, to: verb ?? k };
  const between = phrase(items, indexAfter(items, k), noun.at);
  return openFrame(
    {
      kind: 'noun',
      trigger: { from: noun.at, to: noun.at + 1 },
      direction: noun.direction,
      topic: object ?? between ?? left,
      owner: object || between ? left : null,
    },
    'change',
    k,
    quantity,
  );
}

/** "529 points, or 1.1 percent, higher", "0.1% and 0.6% up": over the figure that shares the word of direction. */
function overSecond(items: readonly Item[], k: number, from: number): number {
  let j = items[from]?.lower === ',' ? from + 1 : from;
  const joint = items[j]?.lower;
  if (joint !== 'or' && joint !== 'and') return from;
  const next = items.findIndex((item, i) => i > j && i < j + 5 && item.kind === 'quantity');
  const second = items[next]?.quantity;
  if (!second || (items[j + 1] as Item).start < second.outer.start) return from;
  j = next;
  const { kind } = second.value;
  if ((kind === quantityAt(items, k).value.kind) !== (joint === 'and')) return from;
  j = indexAfter(items, j);
  if (items[j]?.lower === ',') j++;
  return /^(?:higher|lower|up|down|stronger|weaker|firmer)$/.test(items[j]?.lower ?? '') ? j : from;
}

/** "529 points, or 1.14%, higher": the word of direction behind the same change in another unit; null where none is. */
function sideBehindOther(items: readonly Item[], k: number, from: number): number | null {
  let i = from;
  const inBrackets = items[i]?.lower === '(';
  while (/^(?:,|or|\(|\/)$/.test(items[i]?.lower ?? '')) i++;
  const other = items[i]?.quantity;
  if (i === from || !other) return null;
  if (other.value.kind === items[k]?.quantity?.value.kind) return null;
  if (!/^(?:percent|points|basis_points)$/.test(other.value.kind)) return null;
  if (!inBrackets && !items.slice(from, i).some(({ lower }) => lower === 'or' || lower === '/')) return null;
  let j = indexAfter(items, i);
  while (/^[,)]$/.test(items[j]?.lower ?? '')) j++;
  return /^(?:higher|lower|up|down|stronger|weaker|firmer|softer)$/.test(items[j]?.lower ?? '') ? j : null;
}

/** The measure that stands between a figure and its noun of movement: "3% revenue growth". */
function phrase(items: readonly Item[], from: number, to: number): Range | null {
  return items.slice(from, to).some((item) => METRIC_HEADS.has(item.lower)) ? { from, to } : null;
}

/** "40% below last year's levels", "35 pct above the year-ago period". */
export function beside(items: readonly Item[], j: number): Direction | undefined {
  const word = items[j]?.lower;
  if (word !== 'above' && word !== 'below') return undefined;
  const next = items.slice(j + 1, j + 5);
  if (
    !next.some(
      (item) =>
        item.period?.value || /^(?:levels?|pre-\w+|year-ago|year-earlier|prior|last|same|average)$/.test(item.lower),
    )
  )
    return undefined;
  return word === 'above' ? 'up' : 'down';
}
