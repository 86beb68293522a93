import { METRIC_HEADS, METRIC_MODIFIERS, PRICE_HEADS } from '../../lexicon/metrics.ts';
import { MOVE_ADJECTIVES } from '../../lexicon/moves.ts';
import type { Direction } from '../../schema/claim.ts';
import { type Building, openFrame, type Range } from '../frame.ts';
import type { Item } from '../sentence.ts';
import { headEnd } from '../topic/metric-head.ts';
import { PREPOSITIONS } from './before-figure.ts';
import { ownerBehind } from './level.ts';
import { wordsAfter } from './link.ts';
import { isSum, nounAfter } from './noun-frame.ts';
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

/** "finishing 0.2% ahead", "ended 0.3% in the red", "was 0.3% to the good": which side of the last close it stood on. */
function standing(items: readonly Item[], k: number, j: number): Direction | undefined {
  const { kind } = quantityAt(items, k).value;
  if (kind !== 'percent' && kind !== 'points') return undefined;
  const said = items
    .slice(j, j + 3)
    .map(({ lower }) => lower)
    .join(' ');
  if (/^(?:ahead|easier)(?: (?:[,.;)T]|at|by|against|for|to|and|but|after|as)|$)/.test(said))
    return said.startsWith('a') ? 'up' : 'down';
  if (/^(?:in the (?:green|black)|in positive territory|to the good)/.test(said)) return 'up';
  return /^in (?:the red|negative territory)/.test(said) ? 'down' : undefined;
}

/** "12% higher operating profit": the measure right behind the word of direction. */
function measureNext(items: readonly Item[], from: number): Range | null {
  for (let i = from; i < from + 4; i++) {
    const item = items[i];
    if (item?.kind !== 'word' || PREPOSITIONS.test(item.lower)) return null;
    if (METRIC_HEADS.has(item.lower)) return { from, to: headEnd(items, i + 1, items.length) };
    if (!METRIC_MODIFIERS.has(item.lower)) return null;
  }
  return null;
}

/** "$2 million higher than analysts were expecting": how far off what was foreseen, no move. */
const FORESEEN_NEXT =
  /^(?:what |the |its |their |most |wall |street |market |consensus |average |mean |E |'s )*(?:expected|forecast|anticipated|predicted|estimated|projected|expectations?|estimates?|consensus|forecasts?|(?:analysts?|economists?|street|E)(?: had| were| was| have)? (?:expect\w*|forecast\w*|anticipat\w*|predict\w*|estimat\w*|project\w*|look(?:ing|ed) for))\b/;

const SIDE = /^(?:higher|lower|up|down|stronger|weaker|firmer|softer|smaller|larger|bigger)$/;

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
  j = sideBehindOther(items, k, j);
  const word = items[j]?.lower ?? '';
  const level = isPremium(items, k) || items[k - 1]?.lower === 'and';
  const side = SIDE.test(word)
    ? MOVE_ADJECTIVES.get(word)
    : level
      ? undefined
      : (beside(items, j) ?? standing(items, k, j));
  const more = side && /^(?:higher|lower|more|fewer|stronger|weaker)$/.test(word) ? measureNext(items, j + 1) : null;
  if (side && more !== null)
    return openFrame(
      {
        kind: 'adjective',
        trigger: { from: j, to: j + 1 },
        direction: side,
        topic: more,
        owner: { from: floor, to: lastVerbBefore(items, k, floor) ?? k },
      },
      'change',
      k,
      quantity,
    );
  if (side && items[j + 1]?.lower === 'than' && FORESEEN_NEXT.test(wordsAfter(items, j + 1))) return null;
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
  const between = phrase(items, indexAfter(items, k), noun.at);
  const object =
    between === null
      ? complement(items, noun.at + 1)
      : (ownerBehind(items, noun.at) ?? agentBehind(items, noun.at + 1));
  const verb = lastVerbBefore(items, k, floor);
  if (isSum(items, noun.at, k) && (between !== null || (isLarge(items, k) && isNothing(items, object)))) return null;
  const left = object !== null && between !== null ? object : { from: floor, to: verb ?? k };
  return openFrame(
    {
      kind: 'noun',
      trigger: { from: noun.at, to: noun.at + 1 },
      direction: noun.direction,
      topic: between ?? object ?? left,
      owner: object || between ? left : null,
    },
    'change',
    k,
    quantity,
  );
}

/**
 * "529 points, or 1.14%, higher", "36 points (1.1%) lower", "0.1% and 0.6% up": the word of direction that another figure
 * shares, the same change in another unit or a second one in the same; `from` itself where none is.
 */
function sideBehindOther(items: readonly Item[], k: number, from: number): number {
  let i = from;
  let joint: string | null = null;
  for (; /^(?:,|or|and|\(|\/)$/.test(items[i]?.lower ?? ''); i++)
    if (items[i]?.lower !== ',') joint = items[i]?.lower ?? null;
  if (joint === null) return from;
  let at = i;
  while (at < i + 3 && items[at] && !items[at]?.quantity) at++;
  const other = items[at]?.quantity;
  if (!other || (items[i] as Item).start < other.outer.start) return from;
  if ((other.value.kind === quantityAt(items, k).value.kind) !== (joint === 'and')) return from;
  let j = indexAfter(items, at);
  // "was $5bn, or 12% higher than": the sum is the level
  if (isSumOr(items, k, joint) && items[j + 1]?.lower === 'than') return from;
  while (/^[,)]$/.test(items[j]?.lower ?? '')) j++;
  return SIDE.test(items[j]?.lower ?? '') ? j : from;
}

const isSumOr = (items: readonly Item[], k: number, joint: string): boolean =>
  joint === 'or' && /^(?:money|percent)$/.test(quantityAt(items, k).value.kind);

/** "cut the price to 30 cents a barrel above the average": a price by itself. */
const isPremium = (items: readonly Item[], k: number): boolean =>
  items[k - 1]?.lower === 'to' && quantityAt(items, k).value.kind === 'money';

/** "a quarter-point rate increase by two Beta banks": who moves it. */
function agentBehind(items: readonly Item[], by: number): Range | null {
  const range = items[by]?.lower === 'by' ? complement(items, by) : null;
  return range && items.slice(range.from, range.to).some(({ entity }) => entity !== null) ? range : null;
}

/** The measure that stands between a figure and its noun of movement: "3% revenue growth"; a price is that of what follows. */
function phrase(items: readonly Item[], from: number, to: number): Range | null {
  return !PRICE_HEADS.has(items[to - 1]?.lower ?? '') &&
    items.slice(from, to).some((item) => METRIC_HEADS.has(item.lower))
    ? { from, to }
    : null;
}

/** "40% below last year's levels", "35 pct above the year-ago period", "6% better than a year ago", "1% ahead of last year". */
export function beside(items: readonly Item[], j: number): Direction | undefined {
  const side = BESIDE.get(items[j]?.lower ?? '');
  const from = /^(?:than|of|on)$/.test(items[j + 1]?.lower ?? '') ? j + 2 : j + 1;
  if (side === undefined || (from === j + 1) !== side.bare) return undefined;
  if (isOfItsPrices(items, from)) return side.direction;
  const next = items.slice(from, from + 4);
  const end = next.findIndex((item) => item.kind === 'mark' || item.kind === 'quantity');
  return next
    .slice(0, end < 0 ? 4 : end)
    .some(
      (item) =>
        item.period?.value ||
        /^(?:levels?|pre-\w+|year-ago|year-earlier|prior|last|same|average|where)$/.test(item.lower),
    )
    ? side.direction
    : undefined;
}

/** "its record high", "their October peak", "the issue price": a price that the same thing had before. */
function isOfItsPrices(items: readonly Item[], from: number): boolean {
  if (!OWN.test(items[from]?.lower ?? '')) return false;
  for (let i = from + 1; i < from + 8; i++) {
    const { kind, lower } = items[i] ?? { kind: 'mark', lower: '' };
    if (EARLIER_PRICE.test(lower)) return !/^(?:estimates?|targets?|volume)$/.test(items[i + 1]?.lower ?? '');
    if (lower === 'price')
      return /^(?:issue|offer|offering|ipo|debut|listing|float|flotation)$/.test(items[i - 1]?.lower ?? '');
    if (kind === 'quantity' || (kind === 'mark' && !/^(?:-|'s)$/.test(lower)) || /^(?:of|in|at|on)$/.test(lower))
      return false;
  }
  return false;
}

const OWN = /^(?:its|their|the|an?|last)$/;
const EARLIER_PRICE = /^(?:highs?|lows?|peaks?|record|trough|bottom|top|close)$/;

const BESIDE: ReadonlyMap<string, { readonly direction: Direction; readonly bare: boolean }> = new Map([
  ['above', { direction: 'up', bare: true }],
  ['below', { direction: 'down', bare: true }],
  ['ahead', { direction: 'up', bare: false }],
  ['better', { direction: 'up', bare: false }],
  ['worse', { direction: 'down', bare: false }],
  ['behind', { direction: 'down', bare: true }],
  ['under', { direction: 'down', bare: true }],
]);

const LARGE = 5000;
const isLarge = (items: readonly Item[], k: number): boolean => (quantityAt(items, k).value.value ?? 0) >= LARGE;

/** "a 12 mln dlr gain in the second quarter": no thing is named that it was in. */
const isNothing = (items: readonly Item[], object: Range | null): boolean =>
  object === null ||
  items
    .slice(object.from, object.to)
    .every(({ kind, lower }) => kind === 'period' || kind === 'mark' || /^(?:the|its|this|that|a|an)$/.test(lower));
