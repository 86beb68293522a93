import { type Building, openFrame } from '../frame.ts';
import type { Item } from '../sentence.ts';
import { indexAfter, quantityAt, startOfVerb } from './verbs.ts';

const OF_BEFORE =
  /^(?:on|with|versus|vs|from|to|at|the|its|prior|last|previous|year|quarter|year-earlier|T|'s|results?|levels?|figure|of|about|around|that|last year)$/;

/** "to be broadly flat on the prior year's 5.3bn", "in line with 2024's result of 9bn". */
export function openLevelled(items: readonly Item[], k: number, floor: number): Building | null {
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

/** ", stable compared with the prior year", ", flat year-on-year" right behind a level. */
export function isStable(items: readonly Item[], k: number): boolean {
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
