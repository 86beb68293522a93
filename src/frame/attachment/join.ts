import { METRIC_HEADS } from '../../lexicon/metrics.ts';
import { wayFrom } from '../../quantity/compare.ts';
import type { QuantityMention } from '../../quantity/index.ts';
import type { Quantity, QuantityKind } from '../../schema/quantity.ts';
import { type Building, gapBetween, type Role } from '../frame.ts';
import type { Item } from '../sentence.ts';
import { isNounHere, isVerbOfMove } from '../words.ts';
import { linkBetween } from './links.ts';
import { nounAfter } from './noun-frame.ts';
import { isDistance, isOfOtherKind, isOtherUnit } from './unlike.ts';
import { indexAfter } from './verbs.ts';

/** Hangs the figure on the frame of the one before it, where the words between say so. */
export function joinLast(items: readonly Item[], frame: Building, k: number): boolean {
  if (k - frame.last > 40) return false;
  const reach = Math.max(frame.trigger.to, frame.topic.from > frame.trigger.from ? frame.topic.to : 0);
  if (joinSpread(items, frame, k) || joinWithMeasure(items, frame, k)) return true;
  const link = linkBetween(
    items,
    frame.last,
    k,
    reach <= k && Math.max(frame.trigger.from, frame.topic.from) >= frame.last ? reach : frame.last + 1,
  );
  const quantity = items[k]?.quantity;
  if (!quantity) return false;
  if (!link) return joinFarStart(items, frame, k, quantity);
  if (link.role === 'changeAlso') return joinOther(items, frame, quantity);
  if (link.role === 'change' && isDistance(items, frame, k)) {
    frame.figures.changeAlso = frame.figures.value;
    frame.figures.value = null;
    frame.figures.change = quantity;
    frame.direction = link.direction;
    frame.lastRole = 'change';
    return true;
  }
  if (link.role === 'previous' && (isOfOtherKind(items, frame, k) || isOtherUnit(frame, quantity, link))) return false;
  const target = isOfTwin(frame, link.role, quantity) ? (frame.twin ?? frame) : frame;
  const { figures } = target;
  if (link.role === 'change' && figures.change !== null && bothUnits(figures, quantity)) {
    frame.lastRole = 'changeAlso';
    return true;
  }
  if (figures[link.role] !== null) return false;
  // "exports were 35% above the 15 billion of a year ago": the level is a change
  if (figures.value?.value.kind === 'percent' && link.role === 'previous' && quantity.value.kind === 'money') {
    if (!link.measures || figures.change !== null) return false;
    figures.change = figures.value;
    figures.value = null;
  }
  if (link.role === 'change' && figures.value === null) return false;
  if (link.role === 'value' && figures.change === null && figures.previous === null) return false;
  if (link.role === 'previous' && isLevelInBrackets(items, frame, quantity)) {
    figures.value = figures.change;
    figures.change = null;
  }
  const held = link.role === 'expected' || link.role === 'previous' ? unbounded(quantity) : quantity;
  figures[link.role] = link.role === 'expected' && isOtherWay(items, frame, k) ? negative(held) : held;
  frame.lastRole = link.role;
  target.direction ??= link.direction;
  if (link.role === 'value' && target.direction === null && figures.previous)
    target.direction = wayFrom(figures.previous.value.value, quantity.value.value);
  return true;
}

/** "was higher ($2.1bn versus $1.9bn)": what the brackets hold to an earlier level is a level itself. */
function isLevelInBrackets(
  items: readonly Item[],
  { figures: { change, value }, last, lastRole, direction, kind }: Building,
  { value: { kind: other } }: QuantityMention,
): boolean {
  if (lastRole !== 'change' || change === null || value !== null || change.value.kind !== other) return false;
  if ((items[last]?.depth ?? 0) === 0 || items[last - 1]?.lower !== '(') return false;
  return /^(?:money|count)$/.test(other) || direction === 'flat' || kind === 'adjective';
}

/** "rose 1.3%, confounding forecasts for a 1% drop": what was expected is a move the other way. */
function isOtherWay(items: readonly Item[], { direction, figures }: Building, k: number): boolean {
  const noun = figures.change === null || figures.value !== null ? null : nounAfter(items, k);
  return noun !== null && direction !== null && noun.direction !== direction;
}

const negative = (quantity: QuantityMention): QuantityMention => ({
  ...quantity,
  value: { ...quantity.value, value: quantity.value.value === null ? null : -quantity.value.value },
});

/** "posted a 5% increase with turnover reaching $4.1 billion": what has grown stands behind, with the level that it reached. */
function joinWithMeasure(items: readonly Item[], frame: Building, k: number): boolean {
  const { change, value } = frame.figures;
  const quantity = items[k]?.quantity;
  if (frame.kind !== 'noun' || frame.lastRole !== 'change' || value !== null || !quantity) return false;
  if (change?.value.kind !== 'percent' || !/^(?:money|count)$/.test(quantity.value.kind)) return false;
  const at = items.findIndex(({ lower }, i) => i > frame.last && i < k && lower === 'with');
  const head = items.findLastIndex(({ lower }, i) => i > at && i < k && METRIC_HEADS.has(lower));
  if (at < 0 || head < 0 || head - at > 4 || items.slice(frame.last, at).some(({ lower }) => /^[,;]$/.test(lower)))
    return false;
  if (!REACHING.test(gapBetween(items, head, k))) return false;
  frame.figures.value = quantity;
  frame.lastRole = 'value';
  const isFirms = items
    .slice(frame.topic.from, frame.topic.to)
    .some(({ entity, lower }) => entity?.value.kind === 'company' || /^(?:it|company|firm|group)$/.test(lower));
  if (isFirms) {
    frame.owner = frame.topic;
    frame.topic = { from: at + 1, to: head + 1 };
  }
  return true;
}

const REACHING =
  /^(?:of|at|reaching|hitting|topping|totall?ing|amounting to|coming in at|standing at|(?:rising|climbing|growing) to)$/;

const CLAUSE = /^(?:[,;:]|and|but|as|while|after|before|when|if|to|range|between|plan|by)$/;

/** "doubled the sum that it has set aside for claims from £133m to £266m": the two ends stand far behind the verb. */
function joinFarStart(items: readonly Item[], frame: Building, k: number, quantity: QuantityMention): boolean {
  const { change, value, previous } = frame.figures;
  if (frame.lastRole !== 'change' || value || previous || change?.value.kind === quantity.value.kind) return false;
  if (quantity.value.kind !== 'money' && quantity.value.kind !== 'count') return false;
  if (items[k - 1]?.lower !== 'from' || k - frame.last > 18) return false;
  const behind = items.slice(frame.last + 1, k - 1);
  if (behind.some((item, i) => CLAUSE.test(item.lower) || (isVerbOfMove(item) && !isNounHere(behind, i)))) return false;
  const to = indexAfter(items, k);
  const end = items[to + 1]?.quantity?.value;
  if (items[to]?.lower !== 'to' || end?.kind !== quantity.value.kind || end.currency !== quantity.value.currency)
    return false;
  frame.figures.previous = quantity;
  frame.lastRole = 'previous';
  return true;
}

/** "$8.2 million or 16% of revenue, against $16.2 million": where the aside ends that tells the sum as a share; else null. */
export function asideEnd(items: readonly Item[], frame: Building, k: number): number | null {
  const quantity = items[k]?.quantity;
  const before = frame.figures[frame.lastRole];
  if (quantity?.value.kind !== 'percent' || before?.value.kind !== 'money') return null;
  if (!/^(?:value|previous)$/.test(frame.lastRole)) return null;
  const inBrackets = (items[k] as Item).depth > (items[frame.last]?.depth ?? 0);
  if (!(inBrackets ? /^\(?$/ : /^,? ?or(?: about| some)?$/).test(gapBetween(items, frame.last, k))) return null;
  const of = indexAfter(items, k);
  if (items[of]?.lower !== 'of') return null;
  for (let i = of + 1; i < of + 5; i++)
    if (/^(?:revenues?|sales|turnover|gdp|income|assets)$/.test(items[i]?.lower ?? ''))
      // "28% of its total revenues of $1.64 billion" tells the whole too
      return items[i + 1]?.lower === 'of' ? null : inBrackets ? frame.last : i;
  return null;
}

/** "above the $2.63 consensus" tells how the figure stands to the consensus, not that the consensus is a bound. */
const unbounded = (quantity: QuantityMention): QuantityMention => ({
  ...quantity,
  value: { ...quantity.value, bound: null },
});

/** "2.9% and 3.1%, respectively", "2 and 3 basis points": one figure for each of several subjects. */
function joinSpread(items: readonly Item[], frame: Building, k: number): boolean {
  const first = frame.figures[frame.lastRole];
  const quantity = items[k]?.quantity;
  if (!first || !quantity || !/^(?:,|and|, and)$/.test(gapBetween(items, frame.last, k))) return false;
  const isBare = first.value.kind === 'count' && first.value.unit === null && IN_UNITS.has(quantity.value.kind);
  if (first.value.kind !== quantity.value.kind && !isBare) return false;
  if (!isRespective(items, k) && !isList(items, frame)) return false;
  if (isBare) frame.figures[frame.lastRole] = { ...first, value: { ...first.value, kind: quantity.value.kind } };
  frame.spread.push({ role: frame.lastRole, figure: quantity });
  return true;
}

/** Kinds whose unit may stand behind the last figure of a row alone. */
const IN_UNITS: ReadonlySet<QuantityKind> = new Set(['percent', 'percentage_points', 'basis_points', 'points']);

/** "respectively" stands near, or "each" behind. */
const isRespective = (items: readonly Item[], k: number): boolean =>
  items.slice(Math.max(0, k - 14), k + 8).some(({ lower }) => lower === 'respectively' || lower === 'respective') ||
  /^(?:each|apiece)$/.test(items[k + 1]?.lower ?? '');

/** "Acme and Beta were up 2% and 3%": what the figures in a row are told of stands in a row too. */
const isList = (items: readonly Item[], { topic, trigger, like }: Building): boolean =>
  like === null &&
  topic.to <= trigger.from &&
  items
    .slice(Math.max(topic.from, topic.to - LONGEST_LIST), topic.to)
    .some(({ lower, depth }) => lower === 'and' && depth === 0);

const LONGEST_LIST = 16;

/** The same change told in another unit: the percentage is the change. */
function bothUnits(figures: Building['figures'], other: QuantityMention): boolean {
  if (figures.change === null || figures.changeAlso !== null || figures.change.value.kind === other.value.kind)
    return false;
  const isPercent = other.value.kind === 'percent';
  figures.changeAlso = isPercent ? figures.change : other;
  if (isPercent) figures.change = other;
  return true;
}

/** "2.8 per cent, or 60p": one change in two units. "$5m, or 12 cents a share": the sum, and the same per share. */
function joinOther(items: readonly Item[], frame: Building, quantity: QuantityMention): boolean {
  const { figures } = frame;
  const before = items[frame.last]?.quantity;
  if (frame.lastRole === 'change' && figures.change !== null && figures.changeAlso === null)
    return bothUnits(figures, quantity);
  if (before?.value.kind !== 'money' || quantity.value.kind !== 'money') return false;
  const { twin } = frame;
  // "$5m, or 12 cents a share, from $4m, or 10 cents"
  if (twin?.figures.value && frame.lastRole === 'previous' && isFarFrom(quantity.value, before.value)) {
    const open = [frame, twin].find((each) => each.figures.previous === null);
    if (open) open.figures.previous = quantity;
    return open !== undefined;
  }
  const isSumFirst = before.value.per === null && quantity.value.per !== null;
  if (!isSumFirst && !isPerShare(before.value, quantity.value)) return false;
  // "14 cents, or $5m": the first of the two is per share
  if (!isSumFirst) figures[frame.lastRole] = { ...before, value: { ...before.value, per: 'share' } };
  frame.twin ??= {
    ...frame,
    figures: { change: null, changeAlso: null, value: null, previous: null, expected: null },
    twin: null,
  };
  frame.twin.figures[frame.lastRole] = quantity;
  return true;
}

/** "14 cents a share, or $5m", "three cents or 23,024 dollars": whether the one tells per share what the other tells as a sum. */
const isPerShare = (one: Quantity, sum: Quantity): boolean =>
  sum.per === null && isFarFrom(one, sum) && (one.per === null ? IN_CENTS.test(one.text) : one.per === 'share');

const IN_CENTS = /(?:cts?|cents?|pence|p)$/i;

/** A sum is some thousand times what comes to a share. */
function isFarFrom({ value: one }: Quantity, { value: other }: Quantity): boolean {
  const [least, most] = [Math.abs(one ?? 0), Math.abs(other ?? 0)].sort((a, b) => a - b) as [number, number];
  return most > 1000 * least;
}

/** "up from 12 cents a share, or $4m": whether an earlier level is that of the twin, by its size. */
function isOfTwin({ figures, twin }: Building, role: Role, { value }: QuantityMention): boolean {
  if (twin === null) return false;
  if (value.per !== null && figures[role] !== null) return true;
  const [own, other] = [figures.value?.value.value, twin.figures.value?.value.value];
  if (role !== 'previous' || !own || !other || !value.value || value.kind !== 'money') return false;
  return Math.abs(Math.log(value.value / other)) < Math.abs(Math.log(value.value / own));
}
