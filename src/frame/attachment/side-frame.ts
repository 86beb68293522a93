import { MOVE_ADJECTIVES, MOVE_VERBS } from '../../lexicon/moves.ts';
import type { Direction } from '../../schema/claim.ts';
import { type Building, openFrame, type Range } from '../frame.ts';
import type { Item } from '../sentence.ts';
import { roleOf } from './before-figure.ts';
import { canBeObject, indexAfter, quantityAt, startOfVerb, verbRightBefore } from './verbs.ts';

/** The way that a word before a figure tells by itself, "up 3%", or with its verb, "put on 3%". */
export const sideAt = (items: readonly Item[], i: number): Direction | undefined =>
  particle(items, i) ??
  (/^(?:up|down|off|flat|higher|lower|unchanged|steady|stable)$/.test(items[i]?.lower ?? '')
    ? MOVE_ADJECTIVES.get(items[i]?.lower ?? '')
    : undefined);

/** The frame that such a word opens; null where it is measured from the figure and not by it. */
export function frameOfSide(
  items: readonly Item[],
  k: number,
  i: number,
  floor: number,
  preposition: string | null,
  side: Direction,
): Building | null {
  // "lower than the three billion spent in 1986" is measured from it, by nobody knows how much
  if (items[i + 1]?.lower === 'than') return null;
  // "closed at 5,410, off a low of 5,380": the mark that it has left
  if (
    items[i]?.lower === 'off' &&
    items.slice(i + 1, k).some(({ lower }) => /^(?:lows?|highs?|peak|trough|records?)$/.test(lower))
  )
    return null;
  const quantity = quantityAt(items, k);
  const coloured = redOrGreen(items, k);
  // "flat at 0.1% in the red" by so much; a rate "unchanged at 4%" stands there
  const isChange = side === 'flat' && quantity.value.kind === 'percent' && (preposition !== 'at' || coloured !== null);
  return openFrame(
    {
      kind: 'adjective',
      trigger: { from: i, to: i + 1 },
      direction: coloured ?? (GIVE.test(items[i - 1]?.lower ?? '') ? 'down' : side),
      topic: {
        from: floor,
        to: /^(?:back|ahead)$/.test(items[i]?.lower ?? '') ? i - 1 : verbRightBefore(items, i, floor),
      },
    },
    isChange ? 'change' : side === 'flat' && quantity.value.kind !== 'percent' ? 'value' : roleOf(preposition),
    k,
    quantity,
  );
}

/** "climbed up to $97,000", "has gone up to 1.9 trillion dollars": a level that was reached, not a bound. */
export function openGoneUp(items: readonly Item[], k: number, floor: number): Building | null {
  const quantity = quantityAt(items, k);
  const { kind, bound } = quantity.value;
  if (bound !== 'at_most' || (kind !== 'money' && kind !== 'points' && kind !== 'percent')) return null;
  const up = items.findIndex((item, i) => i > k - 5 && item.start >= quantity.outer.start);
  if (items[up]?.lower !== 'up' || items[up + 1]?.lower !== 'to') return null;
  const pushed = pushedUp(items, up, floor);
  if (pushed !== null)
    return openFrame(
      { kind: 'verb', trigger: { from: pushed.from - 1, to: pushed.from }, direction: 'up', topic: pushed },
      'value',
      k,
      { ...quantity, value: { ...quantity.value, bound: null } },
    );
  if (kind === 'percent') return null;
  const verb = items[up - 1]?.lower === 'back' ? up - 2 : up - 1;
  const { lower } = items[verb] ?? { lower: '' };
  const { takes, direction } = MOVE_VERBS.get(lower) ?? {};
  if (verb < floor || !(/^(?:go|goes|going|went|gone)$/.test(lower) || (takes === 'subject' && direction === 'up')))
    return null;
  return openFrame(
    {
      kind: 'adjective',
      trigger: { from: up, to: up + 1 },
      direction: 'up',
      topic: { from: floor, to: startOfVerb(items, verb, floor) },
    },
    'value',
    k,
    { ...quantity, value: { ...quantity.value, bound: null } },
  );
}

/** "pushed its debt up to $5m": what is pushed. */
function pushedUp(items: readonly Item[], up: number, floor: number): Range | null {
  for (let i = up - 1; i >= floor && i > up - 9; i--) {
    const item = items[i] as Item;
    const verb = MOVE_VERBS.get(item.lower);
    if (verb?.takes === 'object' && verb.direction === null) return i < up - 1 ? { from: i + 1, to: up } : null;
    if (!canBeObject(item)) return null;
  }
  return null;
}

/** "laid off 300", "paid off $5m": the verb's own "off" tells no direction. */
export const isPhrasalOff = (items: readonly Item[], i: number, k: number): boolean =>
  items[i]?.lower === 'off' && (isPushedOff(items, i) || isOtherOff(items, i, k));

/** "bounced off the $50 support" */
const isPushedOff = (items: readonly Item[], i: number): boolean =>
  /^(?:bounc(?:e|es|ed|ing)|rebound(?:s|ed|ing)?|back(?:s|ed|ing))$/.test(items[i - 1]?.lower ?? '') &&
  /^(?:the|its|a|an|key|near)$/.test(items[i + 1]?.lower ?? '');

const isOtherOff = (items: readonly Item[], i: number, k: number): boolean =>
  !(quantityAt(items, k).value.kind === 'percent' && isSoldOff(items, i, k)) &&
  /^(?:lay|lays|laid|laying|pay|paid|paying|write|wrote|writing|sell|sold|take|took|spin|spun|kick|kicked|call|called|pull|pulled|throw|throws|threw|throwing|fend|stave|shrug|shrugged)$/.test(
    items[i - 1]?.lower ?? '',
  );

const RAKED =
  /^(?:(?:rack|chalk|clock|notch|rake|prop|stump|snap|scoop|gobbl|hoover|mopp?|cough|pony|ponie|drumm?|tott|sign|offer|line|serv)(?:s|es|ed|ing)|rang|sets?|sett?ing|built)$/;

const MADE = /^(?:ma[kd]e|makes|making|t[ao]ke|takes|took|taking|eats?|ate|eating|b(?:uy|uys|ought|uying))$/;

/**
 * "racked up $5m", "chalked up 300 orders": of a sum or a number the verb's own "up" tells no direction; of a percentage it
 * does, but for "made up 30% of sales".
 */
export const isPhrasalUp = (items: readonly Item[], i: number, k: number): boolean =>
  items[i]?.lower === 'up' &&
  (quantityAt(items, k).value.kind === 'percent'
    ? MADE.test(items[i - 1]?.lower ?? '') && items[indexAfter(items, k)]?.lower === 'of'
    : RAKED.test(items[i - 1]?.lower ?? '') && /^(?:money|count)$/.test(quantityAt(items, k).value.kind));

/** "the shares sold off 3%", not "sold off 3% of them". */
const isSoldOff = (items: readonly Item[], i: number, k: number): boolean =>
  items[i - 1]?.lower === 'sold' && items[indexAfter(items, k)]?.lower !== 'of';

const GIVE = /^g[ai]v(?:e|es|en|ing)$|^hand(?:s|ed|ing)$/;
const WIN = /^(?:claw(?:s|ed|ing)?|won|wins|winning)$/;
const FORGE = /^(?:forg|power|storm|steam|press|push|pull|charg|march|motor)(?:es|s|ed|ing)$/;

/** "put on 3%", "tacked on 2%", "gave back 1%", "clawed back 2%", "forged ahead 4%". */
function particle(items: readonly Item[], i: number): Direction | undefined {
  const verb = items[i - 1]?.lower ?? '';
  switch (items[i]?.lower) {
    case 'on':
      return /^(?:put|puts|putting|tack(?:s|ed|ing)?|pil(?:es|ed|ing))$/.test(verb) ? 'up' : undefined;
    case 'back':
      return GIVE.test(verb) ? 'down' : WIN.test(verb) ? 'up' : undefined;
    case 'ahead':
      return FORGE.test(verb) ? 'up' : undefined;
    default:
      return undefined;
  }
}

/** "flat at 0.003% in the red". */
function redOrGreen(items: readonly Item[], k: number): Direction | null {
  const next = items
    .slice(k + 1, k + 5)
    .map((item) => item.lower)
    .join(' ');
  if (/^in (?:the )?(?:red|negative)/.test(next)) return 'down';
  return /^in (?:the )?(?:green|black|positive)/.test(next) ? 'up' : null;
}
