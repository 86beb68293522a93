import type { Item } from '../sentence.ts';
import { beforeFigure } from './before-figure.ts';

const SWING = /^(?:sw[iu]ng|swings|swinging|return(?:s|ed|ing)?|turn(?:s|ed|ing)?)$/;
const SLUMP =
  /^(?:slump|slip|sink|sank|slid|slide|fell|fall|plung|tumbl|crash|dropp|drop|dive|dove|plummet|swoon)(?:ed|es|e|s|ing)?$/;

/** The verb that leads to the figure, "swung to a $5m", and whether it tells a fall; null where none does. */
export function swingVerb(items: readonly Item[], k: number, floor: number): { at: number; falls: boolean } | null {
  let to = beforeFigure(items, k);
  if (/^an?$/.test(items[to]?.lower ?? '')) to--;
  const at = to - 1;
  if (!/^(?:to|into)$/.test(items[to]?.lower ?? '') || at <= floor) return null;
  const lower = items[at]?.lower ?? '';
  return SWING.test(lower) ? { at, falls: false } : SLUMP.test(lower) ? { at, falls: true } : null;
}

/** "swung to a loss of": where the verb stands. */
export function swingBefore(items: readonly Item[], of: number, floor: number): number | null {
  const isLoss = /^(?:loss|losses|deficit)$/.test(items[of - 1]?.lower ?? '');
  for (let i = of - 1; i >= floor && i > of - 8; i--) {
    const { lower } = items[i] as Item;
    if (SWING.test(lower) || (isLoss && SLUMP.test(lower)))
      return /^(?:to|into)$/.test(items[i + 1]?.lower ?? '') ? i : null;
  }
  return null;
}
