import { PAST_VERBS } from '../../lexicon/moves.ts';
import { type Building, openFrame } from '../frame.ts';
import type { Item } from '../sentence.ts';
import { quantityAt, startOfVerb } from './verbs.ts';

const UP = /^(?:above|past|beyond|over)$/;
const DOWN = /^(?:below|under|beneath)$/;
const BARE = /^(?:the|a|an|its|key|back|well|just|far|comfortably|up|out|as|closely|watched|psychological)$/;

/** "blew past $50", "broke back above the $60,000 level": a verb that tells no direction by itself, and the side of the level that it ends on. */
export function openPast(items: readonly Item[], k: number, floor: number): Building | null {
  const quantity = quantityAt(items, k);
  if (!/^(?:money|points|percent)$/.test(quantity.value.kind) && !quantity.bare) return null;
  const from = Math.max(k - 6, floor);
  let i = k - 1;
  while (i > from && !UP.test(items[i]?.lower ?? '') && !DOWN.test(items[i]?.lower ?? '')) {
    if ((items[i] as Item).start < quantity.outer.start && !BARE.test(items[i]?.lower ?? '')) return null;
    i--;
  }
  const side = items[i]?.lower ?? '';
  // "moved over 5%"
  if (quantity.value.kind === 'percent' && /^(?:over|under)$/.test(side)) return null;
  let verb = i - 1;
  while (verb > from && BARE.test(items[verb]?.lower ?? '')) verb--;
  if (i <= from || !PAST_VERBS.has(items[verb]?.lower ?? '')) return null;
  return openFrame(
    {
      kind: 'verb',
      trigger: { from: verb, to: i },
      direction: UP.test(side) ? 'up' : 'down',
      topic: { from: floor, to: startOfVerb(items, verb, floor) },
    },
    'value',
    k,
    { ...quantity, value: { ...quantity.value, bound: null } },
  );
}
