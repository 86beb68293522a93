import { DETERMINERS } from '../../lexicon/function-words.ts';
import { METRIC_HEADS } from '../../lexicon/metrics.ts';
import { type Building, gapBetween, openFrame, type Range } from '../frame.ts';
import type { Item } from '../sentence.ts';
import { isAuxiliary, isVerbOfMove } from '../words.ts';
import { beforeFigure } from './before-figure.ts';
import { ownerBehind } from './level.ts';
import { withoutOwner } from './rival.ts';
import { canBeObject, complement, indexAfter, quantityAt, startOfVerb } from './verbs.ts';

/** "had more than doubled", "halved its dividend": the verb is the figure. */
export function openVerbal(items: readonly Item[], k: number, floor: number): Building | null {
  const quantity = quantityAt(items, k);
  const verb = /^(doubl|tripl|trebl|quadrupl|halv)(?:e|es|ed|ing)$/i.exec(quantity.value.text);
  if (quantity.value.kind !== 'multiple' || !verb || isPredeterminer(items, k)) return null;
  const direction = verb[1]?.toLowerCase() === 'halv' ? 'down' : 'up';
  const left = { from: floor, to: startOfVerb(items, k, floor) };
  let to = k + 1;
  while (
    to < items.length &&
    to < k + 14 &&
    (canBeObject(items[to] as Item) || items[to]?.kind === 'period') &&
    !/^(?:to|from|in|on|at|by|over|since)$/.test(items[to]?.lower ?? '')
  )
    to++;
  const object = items
    .slice(k + 1, to)
    .some((item) => METRIC_HEADS.has(item.lower) || item.lower === 'its' || item.lower === 'the')
    ? { from: k + 1, to }
    : null;
  return openFrame(
    { kind: 'verb', trigger: { from: k, to: k + 1 }, direction, topic: object ?? left, owner: object ? left : null },
    'change',
    k,
    quantity,
  );
}

/** "commands double the price of its rival" holds one thing against another; "to double the dividend" does not. */
function isPredeterminer(items: readonly Item[], k: number): boolean {
  const quantity = quantityAt(items, k);
  if (!quantity.value.text.endsWith('e') || !/^(?:the|that|what|those)$/.test(items[k + 1]?.lower ?? '')) return false;
  let before = k - 1;
  while (before >= 0 && (items[before] as Item).start >= quantity.outer.start) before--;
  return !/^(?:to|will|would|could|may|might|can|should|must|and|not|'ll)$/.test(items[before]?.lower ?? '');
}

const ANOTHER =
  /^(?:in |for |during |on |over |from |since )?(?:the |a )?(?:T|(?:year|month|quarter|week)(?: earlier| ago| before)?) ?,? ?(?:and|,|but)(?: by| at| to| of)?$/;
const AGO = /^(?:on|from|over|in) (?:the |a )?(?:year|month|quarter|week)\b/;

/** "was 5% in the fourth quarter and 4.6% in 2024": the same statement for another time. */
export function openAgain(items: readonly Item[], k: number, last: Building | null): Building | null {
  const quantity = quantityAt(items, k);
  const before = last?.figures[last.lastRole];
  if (!last || !before || before.value.kind !== quantity.value.kind) return null;
  if (!ANOTHER.test(gapBetween(items, last.last, k))) return null;
  const next = items.slice(indexAfter(items, k), indexAfter(items, k) + 4);
  if (!next.some((item) => item.kind === 'period') && !AGO.test(next.map((item) => item.lower).join(' '))) return null;
  const { kind, trigger, direction, topic, owner } = last;
  return openFrame({ kind, trigger, direction, topic, owner }, last.lastRole, k, quantity);
}

const THERE =
  /^(in|at|for|among|outside)(?: (?!(?:in|at|for|among|outside|and|to|from|by|of|as|after|cash|stock|shares) )[^ ,;:TQ]+){1,5} ?(?:,|and|, and)(?: by)?$/;
const AFAR = /^(?:at home|domestically|here|abroad|overseas) ?(?:,|and|, and)(?: by)?$/;
const ELSEWHERE = /^(?:abroad|overseas|elsewhere|domestically)$/;

/** "rose 4% in Europe and 7% in Asia", "was 12% in the north and 6% in the south": the same statement for another place or part. */
export function openThere(items: readonly Item[], k: number, last: Building | null): Building | null {
  const quantity = quantityAt(items, k);
  if (!last || last.spread.length > 0 || !/^(?:percent|percentage_points|money)$/.test(quantity.value.kind))
    return null;
  const { figures, lastRole } = last;
  const role = lastRole === 'value' && figures.change !== null ? 'change' : lastRole;
  if (figures[role]?.value.kind !== quantity.value.kind) return null;
  if (role !== 'change' && (role !== 'value' || figures.previous !== null || !/^(?:state|verb)$/.test(last.kind)))
    return null;
  const next = items[indexAfter(items, k)]?.lower ?? '';
  if (!ELSEWHERE.test(next) && !/^(?:in|at|for|among|outside)$/.test(next)) return null;
  const gap = gapBetween(items, last.last, k);
  const lead = THERE.exec(gap)?.[1];
  if (lead === undefined ? !AFAR.test(gap) : lead !== next && !ELSEWHERE.test(next)) return null;
  if (items[indexAfter(items, k) + 1]?.kind === 'period') return null;
  const { kind, trigger, direction, topic, owner } = last;
  return openFrame({ kind, trigger, direction, topic, owner }, role, k, quantity);
}

/** "rises of 5% in imports and 9% in exports": the noun goes on to the thing behind each figure. */
export function openEach(items: readonly Item[], k: number, last: Building | null): Building | null {
  if (last?.kind !== 'noun' || last.direction === null || last.lastRole !== 'change') return null;
  const quantity = quantityAt(items, k);
  if (last.topic.from < last.last || last.figures.change?.value.kind !== quantity.value.kind) return null;
  const at = beforeFigure(items, k);
  const joint = items[at]?.lower === 'of' ? at - 1 : at;
  if (!/^(?:and|,)$/.test(items[joint]?.lower ?? '') || last.topic.to < joint) return null;
  const topic = complement(items, indexAfter(items, k));
  const { kind, trigger, direction, owner } = last;
  return topic && openFrame({ kind, trigger, direction, topic, owner }, 'change', k, quantity);
}

/** "growth of 12% for Acme, 8% for Beta": the same measure of the owner behind each figure. */
export function openFor(items: readonly Item[], k: number, last: Building | null): Building | null {
  const owner = ownerBehind(items, k);
  const quantity = quantityAt(items, k);
  if (!last || owner === null || last.figures[last.lastRole]?.value.kind !== quantity.value.kind) return null;
  if (!/^for E ?,?(?: and| while)?(?: an?)?(?: \w+ing)?$/.test(gapBetween(items, last.last, k))) return null;
  const direction = quantity.sign === '-' ? 'down' : quantity.sign === '+' ? 'up' : last.direction;
  const { kind, trigger, topic } = last;
  return openFrame({ kind, trigger, direction, topic, owner }, last.lastRole, k, quantity);
}

/** "sales at Acme fell 3%, at Beta 4%", "rose 4% in Europe, in Asia 7%": the same measure of another or elsewhere. */
function openElsewhere(items: readonly Item[], k: number, last: Building, { from, to }: Range): Building | null {
  const name = items[to - 1]?.entity;
  if (!name || !/^(?:at|in|for)$/.test(items[from]?.lower ?? '')) return null;
  if (to - from > (DETERMINERS.has(items[from + 1]?.lower ?? '') ? 3 : 2)) return null;
  const { kind, trigger, direction } = last;
  const place = name.value.kind === 'economy';
  const own = items.slice(last.topic.from, last.topic.to).some((item) => item.entity?.value.kind === 'company');
  const owner = place && own ? last.owner : { from: to - 1, to };
  return openFrame(
    { kind, trigger, direction, topic: withoutOwner(items, last.topic, place), owner },
    'change',
    k,
    quantityAt(items, k),
  );
}

/** "Acme stood at $4.10, Beta at $5.20 and Gamma at 7": the level at which another stands. */
export function openNextLevel(items: readonly Item[], k: number, last: Building | null): Building | null {
  const quantity = quantityAt(items, k);
  const told = last?.kind === 'state' && last.lastRole === 'value' ? last.figures.value : null;
  if (!last || !told || !(last.like || /^(?:money|points|percent)$/.test(told.value.kind))) return null;
  if (quantity.value.kind !== told.value.kind && !quantity.bare) return null;
  const at = beforeFigure(items, k);
  let from = indexAfter(items, last.last);
  if (items[at]?.lower !== 'at' || !/^(?:,|and)$/.test(items[from]?.lower ?? '')) return null;
  while (/^(?:,|and)$/.test(items[from]?.lower ?? '')) from++;
  const named = items.slice(from, at);
  const isName =
    named.length > 0 && named.length < 4 && named.every((item) => item.entity !== null || item.lower === 'the');
  if (!isName || !TRADED.test(named.at(-1)?.entity?.value.kind ?? '')) return null;
  const { kind, trigger } = last;
  return openFrame(
    { kind, trigger, direction: null, topic: { from, to: at }, like: last.like ?? last },
    'value',
    k,
    quantity,
  );
}

const TRADED = /^(?:company|index|commodity|currency|crypto|fund|bond|other)$/;

/** "gold fell 1%, silver 2% and copper 3%": a name and a figure that take the movement of the one before. */
export function openElliptic(items: readonly Item[], k: number, last: Building | null): Building | null {
  if (!last || last.direction === null || last.figures.change === null) return null;
  const quantity = quantityAt(items, k);
  if (quantity.value.kind !== last.figures.change.value.kind) return null;
  let from = last.last + 1;
  const after = items[last.last]?.quantity?.outer.end ?? 0;
  while (
    from < k &&
    ((items[from] as Item).start < after ||
      /^[,;)]$/.test(items[from]?.lower ?? '') ||
      items[from]?.lower === 'and' ||
      items[from]?.kind === 'period' ||
      // "was down 0.9% for the week and silver 1.2%"
      (/^(?:for|on|in|over|during)$/.test(items[from]?.lower ?? '') && items[from + 1]?.kind === 'period'))
  )
    from++;
  let to = k;
  while (
    to > from &&
    (/^(?:\(|by)$/.test(items[to - 1]?.lower ?? '') || (items[to - 1] as Item).start >= quantity.outer.start)
  )
    to--;
  if (to <= from || to - from > 8) return null;
  const elsewhere = openElsewhere(items, k, last, { from, to });
  if (elsewhere !== null) return elsewhere;
  const named = items.slice(from, to);
  if (
    named.some(
      (item) =>
        item.kind === 'quantity' ||
        (item.kind === 'word' &&
          (isVerbOfMove(item) ||
            isAuxiliary(item) ||
            /^(?:in|of|for|on|with|than|from|as|after|over|at)$/.test(item.lower))),
    )
  )
    return null;
  if (named.some((item) => item.kind === 'mark' && !/^(?:&|'s|'|\/|-)$/.test(item.lower))) return null;
  return openFrame(
    { kind: last.kind, trigger: last.trigger, direction: last.direction, topic: { from, to } },
    'change',
    k,
    quantity,
  );
}
