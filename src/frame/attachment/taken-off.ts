import { type Building, openFrame, type Range } from '../frame.ts';
import type { Item } from '../sentence.ts';
import { canBeObject, indexAfter, quantityAt } from './verbs.ts';

const TAKE =
  /^(?:wip(?:e|es|ed|ing)|knock(?:s|ed|ing)?|shav(?:e|es|ed|ing)|slic(?:e|es|ed|ing)|lopp?(?:s|ed|ing)?|stripp?(?:s|ed|ing)?|chopp?(?:s|ed|ing)?|eras(?:e|es|ed|ing)|took|takes?|taking|taken|cut|cuts|cutting)$/;
const IS = /^(?:was|were|is|are|been|being|be|had|has|have|already|also)$/;

/** "wiped 12% off Acme's shares", "$4bn was wiped off the market value of": what is taken off a price, and from which. */
export function openTakenOff(items: readonly Item[], k: number, floor: number): Building | null {
  const quantity = quantityAt(items, k);
  if (!/^(?:percent|money|points)$/.test(quantity.value.kind)) return null;
  let off = indexAfter(items, k);
  let verb = k - 1;
  let passive = false;
  if (IS.test(items[off]?.lower ?? '')) {
    while (IS.test(items[off]?.lower ?? '')) off++;
    verb = off++;
    passive = true;
  } else while (verb > floor && (items[verb] as Item).start >= quantity.outer.start) verb--;
  if (verb < floor || items[off]?.lower !== 'off' || !TAKE.test(items[verb]?.lower ?? '')) return null;
  const topic = objectAt(items, afterValueOf(items, off + 1));
  // the rule of market values knows whose "its" is
  const told = !passive && items.slice(off, off + 12).some(({ lower }) => lower === 'market');
  return topic === null || told
    ? null
    : openFrame(
        { kind: 'verb', trigger: { from: verb, to: verb + 1 }, direction: 'down', topic },
        'change',
        k,
        quantity,
      );
}

/** "off the combined value of": where that stands whose value it is. */
function afterValueOf(items: readonly Item[], from: number): number {
  for (let i = from; i < from + 4; i++)
    if (/^values?$/.test(items[i]?.lower ?? '') && items[i - 1]?.lower !== 'market' && items[i + 1]?.lower === 'of')
      return i + 2;
  return from;
}

function objectAt(items: readonly Item[], from: number): Range | null {
  let to = from;
  while (
    to < items.length &&
    to < from + 12 &&
    canBeObject(items[to] as Item) &&
    !/^(?:on|in|to|from|at|by|over|since|this|last|amid|when|for)$/.test(items[to]?.lower ?? '')
  )
    to++;
  return to > from ? { from, to } : null;
}
