import { DETERMINERS, STATE_VERBS } from '../../lexicon/function-words.ts';
import { METRIC_HEADS } from '../../lexicon/metrics.ts';
import { MOVE_NOUNS } from '../../lexicon/moves.ts';
import { type Building, openFrame, type Range } from '../frame.ts';
import type { Item } from '../sentence.ts';
import { isAdverb, isAuxiliary } from '../words.ts';
import { articleOf, PREPOSITIONS } from './before-figure.ts';
import { extremeStart } from './extreme.ts';
import { TOWN } from './link-words.ts';
import { isNoHead } from './no-head.ts';
import { restricts } from './restriction.ts';
import { isStable, openLevelled } from './stable-level.ts';
import { stateRight } from './state-right.ts';
import { backAt, beatenAt, broughtTo, frameOfState, isInfinitive, leftAt, putAt } from './state-verb.ts';
import { swingBefore, swingVerb } from './swing.ts';
import { isOffMark } from './unlike.ts';
import { complement, indexAfter, lastVerbBefore, quantityAt, startOfVerb } from './verbs.ts';

/** "revenue was $5bn", "EPS of $2.98", "Shr 15 cts", "$50 million in revenue", "a 45% margin". */
export function openStated(items: readonly Item[], k: number, floor: number): Building | null {
  const frame = openLevelled(items, k, floor) ?? openLevel(items, k, floor);
  if (frame !== null && isStable(items, k) && !declares(items, frame.topic)) return { ...frame, direction: 'flat' };
  if (frame === null || frame.direction !== null || quantityAt(items, k).value.kind === 'money' || frame.owner !== null)
    return frame;
  return growthStated(items, frame, k) ?? frame;
}

/** "swung to a $5m operating profit", "slumped to a $3m loss": the result that a verb leads to stands behind its figure. */
export function openSwing(items: readonly Item[], k: number, floor: number): Building | null {
  const swing = swingVerb(items, k, floor);
  const right = swing === null ? null : stateRight(items, k);
  if (swing === null || right === null) return null;
  const head = items[right.to - 1]?.lower ?? '';
  if (
    !(
      swing.falls
        ? /^(?:loss|losses|deficit)$/
        : /^(?:profits?|loss|losses|income|earnings|surplus|deficit|ebitda|ebit)$/
    ).test(head)
  )
    return null;
  const owner = { from: floor, to: startOfVerb(items, swing.at, floor) };
  const trigger = { from: swing.at, to: swing.at + 1 };
  return openFrame({ kind: 'verb', trigger, direction: 'up', topic: right, owner }, 'value', k, quantityAt(items, k));
}

/** "set up a $20m fund" */
const isSetUp = (items: readonly Item[], i: number): boolean =>
  items[i]?.lower === 'set' && items[i + 1]?.lower === 'up';

/** A dividend that is declared is a level, whatever it was before. */
const declares = (items: readonly Item[], { from, to }: Range): boolean =>
  items.slice(from, to).some((item) => /^(?:dividends?|payout|distribution)$/.test(item.lower));

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
  if (isOffMark(items, k) || isTimesOf(items, k)) return null;
  // "claims by 14 states": how many do it
  if (quantity.value.unit !== null && items[k - 1]?.lower === 'by') return null;
  const right = restricts(items, k) ? null : stateRight(items, k);
  for (let i = k - 1; i >= floor && i > k - 20; i--) {
    const item = items[i] as Item;
    if (item.depth > depth || item.kind === 'period' || item.start >= quantity.outer.start) continue;
    const article = right ? null : articleOf(items, i, k);
    if (article !== null) {
      i = article;
      continue;
    }
    if (item.kind === 'word' && (STATE_VERBS.has(item.lower) || isInfinitive(items, i)) && !right && !isSetUp(items, i))
      return isBeating(items, i, k) ? null : frameOfState(items, k, i, floor);
    // "earnings topped forecasts at $1 a share", "revenue landed at $5m"
    const beaten = right ? null : beatenAt(items, i, k, floor);
    if (beaten !== null) return beaten;
    const left = right
      ? null
      : (backAt(items, i, k, floor) ??
        leftAt(items, i, k, floor) ??
        putAt(items, i, k, floor) ??
        broughtTo(items, i, k, floor));
    if (left !== null) return left;
    // "hit its highest since June at", "set a new record of"
    const top = isMarkJoint(items, i) && !right ? extremeStart(items, i - 1, floor) : null;
    if (top !== null && STATE_VERBS.has(items[top - 1]?.lower ?? '')) return frameOfState(items, k, top - 1, floor);
    // "came in at an annual rate of 4.1 million"
    if (item.lower === 'of' && /^(?:rate|pace|clip)$/.test(items[i - 1]?.lower ?? '')) {
      const at = rateStart(items, i - 1, floor);
      if (at !== null) {
        i = at;
        continue;
      }
    }
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
        {
          kind: 'of',
          trigger: { from: i, to: i + 1 },
          direction: null,
          topic: { from: anewFrom(items, i, floor), to: i },
        },
        'value',
        k,
        quantity,
      );
    }
    // "exports were worth $2bn"
    if (
      item.lower === 'worth' &&
      !right &&
      /^(?:is|are|was|were)$/.test(items[i - 1]?.lower ?? '') &&
      isMeasured(items, i - 1, floor)
    )
      return frameOfState(items, k, i - 1, floor);
    if (METRIC_HEADS.has(item.lower) && !right && !isNoHead(items, i)) {
      return openFrame(
        { kind: 'beside', trigger: { from: i, to: i + 1 }, direction: null, topic: { from: floor, to: i + 1 } },
        'value',
        k,
        quantity,
      );
    }
    if (item.lower !== 'in' && items[i - 1]?.lower === 'in' && TOWN.test(item.lower) && i - 2 > floor) {
      i--;
      continue;
    }
    // "its policy rate, currently 4%,"
    if (item.lower === ',' && items[i + 1]?.kind === 'period' && !right && endsAside(items, k)) continue;
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

/** "$32bn in revenue and a return on equity of": where the measure begins that is told behind another one with its figure. */
function anewFrom(items: readonly Item[], of: number, floor: number): number {
  for (let i = of - 2; i > floor && i > of - 7; i--)
    if (CALLS.test(`${items[i - 1]?.lower} ${items[i]?.lower}`)) return i + 1;
  if (floor === 0) return floor;
  for (let i = of - 2; i > floor && i > of - 9; i--)
    if (items[i]?.lower === 'and')
      return /^(?:an?|its|their)$/.test(items[i + 1]?.lower ?? '') &&
        items.slice(floor, i).some(({ lower }) => METRIC_HEADS.has(lower)) &&
        items.slice(i, of).some(({ lower }) => METRIC_HEADS.has(lower))
        ? i + 1
        : floor;
  return floor;
}

/** "its guidance calls for revenue of", "the outlook factors in charges of": what a forecast holds. */
const CALLS =
  /^call(?:s|ed|ing)? for$|^(?:factor|bake|build)(?:s|ed|ing)? in$|(?:guidance|outlook) (?:assume|include|reflect|impl[iy]e|incorporate)[sd]$/;

/** "less than half the growth of a year ago", "twice what it paid": held against another, which is not told. */
const isTimesOf = (items: readonly Item[], k: number): boolean => {
  const { kind, text } = quantityAt(items, k).value;
  if (kind !== 'multiple' && kind !== 'percent') return false;
  const next = indexAfter(items, k);
  return (
    /^(?:half|double|twice|triple)$/i.test(text) &&
    /^(?:the|what|that)$/.test(items[next]?.lower ?? '') &&
    items[next + 1]?.kind !== 'quantity'
  );
};

/** "at a seasonally adjusted annual rate": where the "at" stands. */
function rateStart(items: readonly Item[], rate: number, floor: number): number | null {
  let i = rate - 1;
  while (i > floor && (items[i]?.kind === 'period' || ANNUAL.test(items[i]?.lower ?? ''))) i--;
  return i < rate - 2 && items[i]?.lower === 'at' ? i : null;
}

const ANNUAL = /^(?:an?|the|seasonally|adjusted|annual|annualized|annualised|monthly|quarterly|-)$/;

const isMeasured = (items: readonly Item[], to: number, floor: number): boolean =>
  items
    .slice(Math.max(floor, to - 4), to)
    .some(({ lower }) => METRIC_HEADS.has(lower) && !/^(?:share|stake|shares)$/.test(lower));

const endsAside = (items: readonly Item[], k: number): boolean =>
  /^[,);.]$/.test(items[indexAfter(items, k)]?.lower ?? '');

/** The "at" or "of" that joins a mark and its figure; "a high of" by itself is a mark that the text watches. */
const isMarkJoint = (items: readonly Item[], i: number): boolean =>
  items[i]?.lower === 'at' ||
  (items[i]?.lower === 'of' && !/^(?:highs?|lows?|peak|close|closing)$/.test(items[i - 1]?.lower ?? ''));

/** "cleared the $2.62 billion estimate": what is beaten is no level reached. */
const isBeating = (items: readonly Item[], verb: number, k: number): boolean =>
  /^(?:clear|exceed|surpass|topp|tops|eclips)/.test(items[verb]?.lower ?? '') &&
  items
    .slice(indexAfter(items, k), indexAfter(items, k) + 3)
    .some(({ lower }) => /^(?:estimates?|consensus|forecasts?|expectations?|expected|target)$/.test(lower));

/** "+12% for Acme": the owner that stands behind its figure. */
export function ownerBehind(items: readonly Item[], k: number): Range | null {
  const next = indexAfter(items, k);
  return items[next]?.lower === 'for' && items[next + 1]?.entity?.value.kind === 'company'
    ? { from: next + 1, to: next + 2 }
    : null;
}
