import type { QuantityMention } from '../quantity/index.ts';
import type { Direction } from '../schema/claim.ts';
import { type Building, gapBetween } from './frame.ts';
import { linkBetween } from './links.ts';
import type { Item } from './sentence.ts';

/** "($7.9 million)", "(131 billion euros)" right after another sum: the same sum told in another currency. */
export function isConversion(items: readonly Item[], k: number): boolean {
  const item = items[k] as Item;
  if (
    item.depth === 0 ||
    item.quantity?.value.kind !== 'money' ||
    item.quantity.sign === '-' ||
    item.quantity.sign === '+'
  )
    return false;
  let i = k - 1;
  while (i >= 0 && items[i]?.lower !== '(') {
    if (items[i]?.kind !== 'word' && items[i]?.lower !== '=' && items[i]?.kind !== 'quantity') return false;
    if (
      items[i]?.kind === 'word' &&
      !/^(?:about|around|roughly|or|some|us|equal|to|approximately)$/.test(items[i]?.lower ?? '')
    )
      return false;
    i--;
  }
  const before = items[i - 1];
  return before?.quantity?.value.kind === 'money' && before.quantity.value.currency !== item.quantity.value.currency;
}

/** "(2% miss)", "22% better than expected", "14% above consensus": how far from a forecast, no change of its own. */
export function isForecastGap(items: readonly Item[], k: number): boolean {
  const outer = items[k]?.quantity?.outer.end ?? 0;
  const next = items.filter((item, i) => i > k && i < k + 8 && item.start >= outer).map((item) => item.lower);
  if (
    items[k]?.quantity?.value.kind === 'multiple' &&
    /^the (?:forecast|expected|average|consensus|estimate)/.test(next.slice(0, 2).join(' '))
  )
    return true;
  if (/^(?:miss|beat|surprise)$/.test(next[0] ?? '') && items[k]?.depth) return true;
  if (!/^(?:better|worse|above|below|higher|lower|ahead|short|more|less)$/.test(next[0] ?? '')) return false;
  return (
    /^(?:\w+ )?(?:than |of |the |E |'s |average |analysts?' |analysts? |street |market |wall |\w+-)*(?:expected|expectations|consensus|estimates?|forecasts?|anticipated|predicted)\b/.test(
      next.slice(1).join(' '),
    ) || /^than (?:had been )?(?:expected|forecast|anticipated)/.test(next.slice(1).join(' '))
  );
}

/** Hangs the figure on the frame of the one before it, where the words between say so. */
export function joinLast(items: readonly Item[], frame: Building, k: number): boolean {
  if (k - frame.last > 40) return false;
  const reach = Math.max(frame.trigger.to, frame.topic.from > frame.trigger.from ? frame.topic.to : 0);
  if (joinSpread(items, frame, k)) return true;
  const link = linkBetween(
    items,
    frame.last,
    k,
    reach <= k && frame.trigger.from >= frame.last ? reach : frame.last + 1,
  );
  const quantity = items[k]?.quantity;
  if (!link || !quantity) return false;
  if (link.role === 'changeAlso') return joinOther(items, frame, quantity);
  const target = frame.twin && quantity.value.per !== null && frame.figures[link.role] !== null ? frame.twin : frame;
  const { figures } = target;
  if (
    link.role === 'change' &&
    figures.change !== null &&
    figures.changeAlso === null &&
    figures.change.value.kind !== quantity.value.kind
  ) {
    figures.changeAlso = quantity;
    frame.lastRole = 'changeAlso';
    return true;
  }
  if (figures[link.role] !== null) return false;
  if (link.role === 'change' && figures.value === null) return false;
  if (link.role === 'value' && figures.change === null && figures.previous === null) return false;
  figures[link.role] = link.role === 'expected' ? unbounded(quantity) : quantity;
  frame.lastRole = link.role;
  target.direction ??= link.direction;
  if (link.role === 'value' && target.direction === null && figures.previous)
    target.direction = directionBetween(figures.previous.value.value, quantity.value.value);
  return true;
}

/** "above the $2.63 consensus" tells how the figure stands to the consensus, not that the consensus is a bound. */
const unbounded = (quantity: QuantityMention): QuantityMention => ({
  ...quantity,
  value: { ...quantity.value, bound: null },
});

/** "2.9% and 3.1%, respectively": one figure for each of several subjects. */
function joinSpread(items: readonly Item[], frame: Building, k: number): boolean {
  const first = frame.figures[frame.lastRole];
  const quantity = items[k]?.quantity;
  if (
    !first ||
    !quantity ||
    first.value.kind !== quantity.value.kind ||
    !/^(?:,|and|, and)$/.test(gapBetween(items, frame.last, k))
  )
    return false;
  if (
    !items
      .slice(Math.max(0, k - 14), k + 8)
      .some((item) => item.lower === 'respectively' || item.lower === 'respective')
  )
    return false;
  frame.spread.push(quantity);
  return true;
}

/** "2.8 per cent, or 60p": one change in two units. "$5m, or 12 cents a share": the sum, and the same per share. */
function joinOther(items: readonly Item[], frame: Building, quantity: QuantityMention): boolean {
  const { figures } = frame;
  const before = items[frame.last]?.quantity;
  if (frame.lastRole === 'change' && figures.change !== null && figures.changeAlso === null) {
    if (quantity.value.kind === figures.change.value.kind) return false;
    const percent = quantity.value.kind === 'percent';
    figures.changeAlso = percent ? figures.change : quantity;
    if (percent) figures.change = quantity;
    return true;
  }
  if (
    before?.value.kind !== 'money' ||
    quantity.value.kind !== 'money' ||
    before.value.per !== null ||
    quantity.value.per === null
  )
    return false;
  frame.twin ??= {
    ...frame,
    figures: { change: null, changeAlso: null, value: null, previous: null, expected: null },
    twin: null,
  };
  frame.twin.figures[frame.lastRole] = quantity;
  return true;
}

const directionBetween = (before: number | null, after: number | null): Direction | null =>
  before === null || after === null ? null : after > before ? 'up' : after < before ? 'down' : 'flat';
