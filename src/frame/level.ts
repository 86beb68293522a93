import { DETERMINERS, MODALS, STATE_VERBS } from '../lexicon/function-words.ts';
import { METRIC_HEADS } from '../lexicon/metrics.ts';
import { MOVE_NOUNS } from '../lexicon/moves.ts';
import { PREPOSITIONS } from './before-figure.ts';
import { type Building, openFrame, type Range } from './frame.ts';
import { headEnd } from './metric.ts';
import type { Item } from './sentence.ts';
import { complement, indexAfter, lastVerbBefore, quantityAt, startOfVerb } from './verbs.ts';
import { isAdverb, isAuxiliary, isVerbOfMove } from './words.ts';

/** "revenue was $5bn", "EPS of $2.98", "Shr 15 cts", "$50 million in revenue", "a 45% margin". */
export function openStated(items: readonly Item[], k: number, floor: number): Building | null {
  const frame = openLevelled(items, k, floor) ?? openLevel(items, k, floor);
  if (frame !== null && isStable(items, k) && !declares(items, frame.topic)) return { ...frame, direction: 'flat' };
  if (frame === null || frame.direction !== null || quantityAt(items, k).value.kind === 'money' || frame.owner !== null)
    return frame;
  return growthStated(items, frame, k) ?? frame;
}

const OF_BEFORE =
  /^(?:on|with|versus|vs|from|to|at|the|its|prior|last|previous|year|quarter|year-earlier|T|'s|results?|levels?|figure|of|about|around|that|last year)$/;

/** "to be broadly flat on the prior year's 5.3bn", "in line with 2024's result of 9bn". */
function openLevelled(items: readonly Item[], k: number, floor: number): Building | null {
  const quantity = quantityAt(items, k);
  let past = false;
  for (let i = k - 1; i > floor && i > k - 12; i--) {
    const item = items[i] as Item;
    if (item.start >= quantity.outer.start) continue;
    if (item.kind === 'period' || /^(?:prior|last|previous|year-earlier)$/.test(item.lower)) past = true;
    if (OF_BEFORE.test(item.lower) || item.kind === 'period') continue;
    const inLine = item.lower === 'line' && items[i - 1]?.lower === 'in';
    if (!past || !(inLine || /^(?:flat|stable|unchanged|steady)$/.test(item.lower))) return null;
    const from = inLine ? i - 1 : i;
    if (
      !/^(?:be|is|was|were|are|been|remain|remained|stay|stayed|broadly|largely|roughly|essentially)$/.test(
        items[from - 1]?.lower ?? '',
      )
    )
      return null;
    return openFrame(
      {
        kind: 'adjective',
        trigger: { from, to: i + 1 },
        direction: 'flat',
        topic: { from: floor, to: startOfVerb(items, from, floor) },
      },
      'value',
      k,
      quantity,
    );
  }
  return null;
}

/** A dividend that is declared is a level, whatever it was before. */
const declares = (items: readonly Item[], { from, to }: Range): boolean =>
  items.slice(from, to).some((item) => /^(?:dividends?|payout|distribution)$/.test(item.lower));

/** ", stable compared with the prior year", ", flat year-on-year" right behind a level. */
function isStable(items: readonly Item[], k: number): boolean {
  let i = indexAfter(items, k);
  while (items[i]?.kind === 'period') i++;
  if (items[i]?.lower !== ',') return false;
  i++;
  if (/^(?:broadly|largely|roughly|virtually|essentially)$/.test(items[i]?.lower ?? '')) i++;
  return (
    /^(?:flat|stable|unchanged|steady)$/.test(items[i]?.lower ?? '') &&
    /^(?:compared|from|versus|vs|on|with|year-on-year|year-over-year|yoy)$/.test(items[i + 1]?.lower ?? '') &&
    !items.slice(i + 1, i + 7).some((item) => item.kind === 'quantity')
  );
}

/** "revenue growth was 5%", "Daily share gain: 4%": the thing that is stated is itself a movement. */
function growthStated(items: readonly Item[], frame: Building, k: number): Building | null {
  let commas = false;
  for (let i = frame.topic.to - 1; i >= frame.topic.from && i > frame.topic.to - 22; i--) {
    const item = items[i] as Item;
    if (item.depth > 0) continue;
    if (item.lower === ';') return null;
    if (item.lower === ',') commas = true;
    const direction = MOVE_NOUNS.get(item.lower);
    if (!direction || item.lower === 'losses' || item.lower === 'loss') continue;
    if (/^(?:targets?|forecasts?|outlook|guidance|estimates?)$/.test(items[i + 1]?.lower ?? '')) continue;
    if (commas && !METRIC_HEADS.has(items[i - 1]?.lower ?? '')) continue;
    const object = complement(items, i + 1);
    const inside = object && object.to <= k ? object : null;
    const topic = inside && i === frame.topic.from ? inside : { from: frame.topic.from, to: i };
    return topic.to > topic.from
      ? openFrame(
          { kind: 'noun', trigger: { from: i, to: i + 1 }, direction, topic, owner: ownerBehind(items, k) },
          'change',
          k,
          quantityAt(items, k),
        )
      : null;
  }
  return null;
}

function openLevel(items: readonly Item[], k: number, floor: number): Building | null {
  const quantity = quantityAt(items, k);
  const depth = items[k]?.depth ?? 0;
  const right = restricts(items, k) ? null : stateRight(items, k);
  for (let i = k - 1; i >= floor && i > k - 20; i--) {
    const item = items[i] as Item;
    if (item.depth > depth || item.kind === 'period' || item.start >= quantity.outer.start) continue;
    if (item.kind === 'word' && (STATE_VERBS.has(item.lower) || isInfinitive(items, i)) && !right) {
      return openFrame(
        {
          kind: 'state',
          trigger: { from: i, to: i + 1 },
          direction: null,
          topic: { from: floor, to: startOfVerb(items, i, floor) },
        },
        'value',
        k,
        quantity,
      );
    }
    const left = right ? null : leftAt(items, i, k, floor);
    if (left !== null) return left;
    // "to be in the range of $7 to $8"
    if (item.lower === 'of' && /^(?:range|region|neighbou?rhood|vicinity)$/.test(items[i - 1]?.lower ?? '')) {
      let start = i - 1;
      while (start > floor && start > i - 4 && items[start]?.lower !== 'in') start--;
      if (items[start]?.lower === 'in') {
        i = start;
        continue;
      }
    }
    if ((item.lower === 'of' || item.lower === ':' || item.lower === '=') && !right && i > floor) {
      const swing = item.lower === 'of' ? swingBefore(items, i, floor) : null;
      if (swing !== null) {
        return openFrame(
          {
            kind: 'verb',
            trigger: { from: swing, to: i },
            direction: 'up',
            topic: { from: swing + 2, to: i },
            owner: { from: floor, to: swing },
          },
          'value',
          k,
          quantity,
        );
      }
      return openFrame(
        { kind: 'of', trigger: { from: i, to: i + 1 }, direction: null, topic: { from: floor, to: i } },
        'value',
        k,
        quantity,
      );
    }
    if (METRIC_HEADS.has(item.lower) && !right) {
      return openFrame(
        { kind: 'beside', trigger: { from: i, to: i + 1 }, direction: null, topic: { from: floor, to: i + 1 } },
        'value',
        k,
        quantity,
      );
    }
    if (
      !(
        isAdverb(item) ||
        isAuxiliary(item) ||
        DETERMINERS.has(item.lower) ||
        PREPOSITIONS.test(item.lower) ||
        item.lower === '-' ||
        item.lower === 'season' ||
        item.lower === '(' ||
        /^(?:in|negative|minus)$/.test(item.lower)
      )
    )
      break;
  }
  if (right) {
    const verb = lastVerbBefore(items, k, floor);
    return openFrame(
      { kind: 'beside', trigger: right, direction: null, topic: right, owner: { from: floor, to: verb ?? k } },
      'value',
      k,
      quantity,
    );
  }
  return null;
}

/** "left the euro at $1.04", "is nursing its wounds at 154 yen": what stands at a level that no verb of state tells. */
function leftAt(items: readonly Item[], at: number, k: number, floor: number): Building | null {
  const quantity = quantityAt(items, k);
  const { kind } = quantity.value;
  if (!/^(?:at|near|around)$/.test(items[at]?.lower ?? '') || (kind !== 'money' && kind !== 'points')) return null;
  const state = (trigger: number, topic: Range): Building =>
    openFrame({ kind: 'state', trigger: { from: trigger, to: at }, direction: null, topic }, 'value', k, quantity);
  if (items[at - 1]?.lower === 'wounds' && /^(?:licking|nursing)$/.test(items[at - 3]?.lower ?? ''))
    return state(at - 3, { from: floor, to: startOfVerb(items, at - 3, floor) });
  for (let i = at - 1; i >= floor && i > at - 6; i--) {
    const item = items[i] as Item;
    if (/^(?:left|leaves|leaving)$/.test(item.lower)) return i < at - 1 ? state(i, { from: i + 1, to: at }) : null;
    if (item.kind === 'mark' || item.kind === 'quantity') return null;
  }
  return null;
}

/** "would average", "will amount to", "to total": a verb of state that is a noun or an adjective elsewhere. */
const isInfinitive = (items: readonly Item[], i: number): boolean =>
  (/^(?:average|total|amount|remain|stay|sit|equal|stand|range)$/.test(items[i]?.lower ?? '') ||
    (items[i]?.lower === 'hold' && /^(?:between|at|around|near|above|below)$/.test(items[i + 1]?.lower ?? '')) ||
    /^(?:bought|buys)$/.test(items[i]?.lower ?? '')) &&
  (items[i - 1]?.lower === 'to' ||
    MODALS.has(items[i - 1]?.lower ?? '') ||
    items[i - 1]?.lower === 'now' ||
    (items[i]?.lower === 'sit' && items[i + 1]?.lower === 'at') ||
    isBoughtMoney(items, i) ||
    isPluralTotal(items, i));

/** "the dollar bought 151 yen": what one currency is worth in another. */
const isBoughtMoney = (items: readonly Item[], i: number): boolean =>
  items[i - 1]?.entity?.value.kind === 'currency' &&
  items[i + 1]?.quantity?.value.kind === 'money' &&
  !/^(?:million|billion|trillion|of)$/.test(items[i + 2]?.lower ?? '');

/** "loans total 300 mln dlrs" */
const isPluralTotal = (items: readonly Item[], i: number): boolean =>
  items[i]?.lower === 'total' && /s$/.test(items[i - 1]?.lower ?? '') && items[i + 1]?.kind === 'quantity';

/** "+12% for Acme": the owner that stands behind its figure. */
export function ownerBehind(items: readonly Item[], k: number): Range | null {
  const next = indexAfter(items, k);
  return items[next]?.lower === 'for' && items[next + 1]?.entity?.value.kind === 'company'
    ? { from: next + 1, to: next + 2 }
    : null;
}

/** "swung to a loss of": where the verb stands. */
function swingBefore(items: readonly Item[], of: number, floor: number): number | null {
  for (let i = of - 1; i >= floor && i > of - 7; i--)
    if (/^(?:sw[iu]ng|swings|swinging|returned|turned)$/.test(items[i]?.lower ?? ''))
      return items[i + 1]?.lower === 'to' || items[i + 1]?.lower === 'into' ? i : null;
  return null;
}

/** "companies with $1 billion in revenue": which companies, not what they earned. */
export const restricts = (items: readonly Item[], k: number): boolean => {
  const outer = items[k]?.quantity?.outer.start ?? 0;
  let i = k - 1;
  while (
    i >= 0 &&
    ((items[i] as Item).start >= outer ||
      /^(?:more|less|fewer|than|over|under|at|least|up|to|of)$/.test(items[i]?.lower ?? ''))
  )
    i--;
  if (items[i]?.lower !== 'with') return false;
  // "customers of Acme with"
  const of = items[i - 1]?.entity && /^(?:at|of|for|in)$/.test(items[i - 2]?.lower ?? '') ? 2 : 0;
  return /s$/.test(items[i - 1 - of]?.lower ?? '');
};

/** Where a phrase ends that a figure restricts, "customers with more than $100,000 in": its "with". */
export function restrictedEnd(items: readonly Item[], k: number): number {
  let i = k;
  while (i > 0 && items[i]?.lower !== 'with') i--;
  return i;
}

/** The measure that follows its figure: "Rs 321 crore net profit", "$2bn in dividends", "a 45% margin". */
function stateRight(items: readonly Item[], k: number): Range | null {
  // "14 times expected earnings" is a valuation
  if (items[k]?.quantity?.value.kind === 'multiple' && / times$/i.test(items[k]?.quantity?.value.text ?? ''))
    return null;
  let j = indexAfter(items, k);
  while (
    items[j]?.kind === 'period' ||
    (items[j]?.depth ?? 0) > (items[k]?.depth ?? 0) ||
    items[j]?.lower === '(' ||
    items[j]?.lower === ')'
  )
    j++;
  // "10% of export earnings" is a share of them, not they
  if (items[j]?.lower === 'of' && items[k]?.quantity?.value.kind === 'percent') return null;
  if (/^(?:in|of|for|worth)$/.test(items[j]?.lower ?? '')) j++;
  const from = j;
  while (j < items.length && j < from + 7) {
    const item = items[j] as Item;
    if (item.kind === 'quantity' || (item.kind === 'mark' && item.lower !== "'s") || isAuxiliary(item)) return null;
    if (METRIC_HEADS.has(item.lower)) return { from, to: headEnd(items, j + 1, items.length) };
    if (
      item.kind === 'word' &&
      (PREPOSITIONS.test(item.lower) ||
        isVerbOfMove(item) ||
        /^(?:and|or|in|which|that|with|compared|versus|vs|against|as|than|including|while|but|after)$/.test(item.lower))
    )
      return null;
    j++;
  }
  return null;
}
