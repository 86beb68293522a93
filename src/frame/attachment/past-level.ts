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
  if (i <= from) return null;
  const mover = sentOver(items, i, floor);
  if (mover !== null)
    return openFrame(
      {
        kind: 'verb',
        trigger: { from: mover, to: mover + 1 },
        direction: UP.test(side) ? 'up' : 'down',
        topic: { from: mover + 1, to: i },
      },
      'value',
      k,
      { ...quantity, value: { ...quantity.value, bound: null } },
    );
  if (!PAST_VERBS.has(items[verb]?.lower ?? '')) return null;
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

const SENDS = /^(?:sen(?:ds?|t|ding)|push(?:es|ed|ing)|drove|driv(?:es|ing)|propel(?:s|led|ling)|drag(?:s|ged|ging))$/;

/** "sent the price of bitcoin over $70,000": the verb whose object goes past the level; null where no price is its object. */
function sentOver(items: readonly Item[], side: number, floor: number): number | null {
  for (let i = side - 1; i >= floor && i > side - 8; i--) {
    const { kind, lower } = items[i] as Item;
    if (SENDS.test(lower)) {
      const object = items.slice(i + 1, side);
      return object.some(({ entity }) => TRADED.test(entity?.value.kind ?? '')) ||
        object.some((item) => /^(?:shares?|stocks?|prices?|yields?)$/.test(item.lower))
        ? i
        : null;
    }
    if (kind === 'mark' || kind === 'quantity' || kind === 'period') return null;
  }
  return null;
}

const TRADED = /^(?:commodity|crypto|index|currency|bond)$/;
