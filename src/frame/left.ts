import { DETERMINERS } from '../lexicon/function-words.ts';
import { METRIC_HEADS } from '../lexicon/metrics.ts';
import { MOVE_ADJECTIVES, MOVE_NOUNS, MOVE_VERBS } from '../lexicon/moves.ts';
import type { QuantityMention } from '../quantity/index.ts';
import type { Direction } from '../schema/claim.ts';
import { type Building, openFrame, type Range, type Role } from './frame.ts';
import type { Item } from './sentence.ts';
import {
  canBeObject,
  complement,
  indexAfter,
  lastVerbBefore,
  quantityAt,
  startOfVerb,
  verbRightBefore,
} from './verbs.ts';
import { isAdverb, isAuxiliary, isNounHere, isVerbOfMove } from './words.ts';

export const PREPOSITIONS =
  /^(?:to|from|by|at|of|near|below|above|past|through|towards|toward|around|beyond|under|over|on)$/;

const ROLE_OF: Readonly<Record<string, Role>> = {
  to: 'value',
  at: 'value',
  near: 'value',
  below: 'value',
  above: 'value',
  past: 'value',
  through: 'value',
  toward: 'value',
  towards: 'value',
  around: 'value',
  beyond: 'value',
  from: 'previous',
  by: 'change',
  of: 'change',
};

/** "rose 3%", "fell on Friday to $5", "was up 32 points", "a decline of 5%", "cut its dividend to 3 cents". */
export function openLeft(items: readonly Item[], k: number, floor: number): Building | null {
  const quantity = quantityAt(items, k);
  const depth = items[k]?.depth ?? 0;
  const gone = openGoneUp(items, k, floor);
  if (gone !== null) return gone;
  let preposition: string | null = hedgePreposition(items, k);
  let objectEnd = -1;
  for (let i = k - 1; i >= floor && i > k - 22; i--) {
    const item = items[i] as Item;
    if (item.depth > depth || item.kind === 'period' || item.lower === '(' || item.lower === ')') continue;
    if (item.start >= quantity.outer.start && !MOVE_ADJECTIVES.has(item.lower)) continue;
    if (preposition === 'of' && /^(?:rate|pace|clip)$/.test(item.lower) && objectEnd < 0) {
      // "rose to an annual rate of 341 billion"
      const to = toBefore(items, i, floor);
      if (to !== null && /^an?$/.test(items[to + 1]?.lower ?? '')) {
        i = to;
        preposition = 'to';
        continue;
      }
      // "grew at an annualised rate of 1.9%"
      while (i > floor && items[i]?.lower !== 'at') i--;
      preposition = null;
      continue;
    }
    // "rose by a net 12,000"
    if (item.lower === 'net' && /^(?:an?|by|another)$/.test(items[i - 1]?.lower ?? '') && i === beforeFigure(items, k))
      continue;
    // "fell back to $74"
    if (item.lower === 'back' && items[i - 1] && isVerbOfMove(items[i - 1] as Item)) continue;
    // "from the current 29 percent"
    if (
      /^(?:current|present|existing|original|initial|previous|prior)$/.test(item.lower) &&
      i === beforeFigure(items, k)
    )
      continue;
    // "jumped to a three-week top of 4.66%"
    const reached = preposition === 'of' && objectEnd < 0 && MARKS.test(item.lower) ? toBefore(items, i, floor) : null;
    if (reached !== null) {
      i = reached;
      preposition = 'to';
      continue;
    }
    if (item.kind === 'word' && !isNounHere(items, i)) {
      const verb = item.lower === 'lower' && isLower(items, i) ? undefined : MOVE_VERBS.get(item.lower);
      if (verb && objectEnd > 0 && isAttributive(items, i)) return null;
      if (verb && (objectEnd < 0 || verb.takes !== 'subject'))
        return frameOfVerb(items, k, i, floor, preposition, objectEnd);
      if (
        item.lower === 'off' &&
        /^(?:lay|lays|laid|laying|pay|paid|paying|write|wrote|writing|sell|sold|take|took|spin|spun|kick|kicked|call|called|pull|pulled|fend|stave|shrug|shrugged)$/.test(
          items[i - 1]?.lower ?? '',
        )
      )
        return null;
      const side =
        particle(items, i) ??
        (item.lower === 'off' || item.lower === 'flat' || /^(?:up|down|higher|lower|unchanged)$/.test(item.lower)
          ? MOVE_ADJECTIVES.get(item.lower)
          : undefined);
      if (side && objectEnd < 0 && item.start < quantity.outer.start) {
        // "lower than the three billion spent in 1986" is measured from it, by nobody knows how much
        if (items[i + 1]?.lower === 'than') return null;
        const from = verbRightBefore(items, i, floor);
        return openFrame(
          {
            kind: 'adjective',
            trigger: { from: i, to: i + 1 },
            direction:
              redOrGreen(items, k) ?? (/^g[ai]v(?:e|es|en|ing)$/.test(items[i - 1]?.lower ?? '') ? 'down' : side),
            topic: { from: floor, to: from },
          },
          side === 'flat' && quantity.value.kind === 'percent' ? 'change' : (ROLE_OF[preposition ?? ''] ?? 'change'),
          k,
          quantity,
        );
      }
    } else if (
      MOVE_NOUNS.has(item.lower) &&
      !isSumOf(item, quantity) &&
      !/^(?:targets?|forecasts?|outlook|guidance|estimates?|rating)$/.test(items[i + 1]?.lower ?? '') &&
      (preposition === 'of' ||
        preposition === 'to' ||
        preposition === 'from' ||
        (preposition === 'by' && objectEnd > 0))
    ) {
      return frameOfNoun(items, k, i, floor, preposition, objectEnd);
    }
    if (objectEnd < 0 && preposition === null && PREPOSITIONS.test(item.lower)) preposition = item.lower;
    else if (objectEnd < 0 && isAdverb(item)) continue;
    else if (skipPlace(items, i) > 0) i -= skipPlace(items, i) - 1;
    else if (canBeObject(item)) objectEnd = objectEnd < 0 ? i + 1 : objectEnd;
    else return null;
  }
  return null;
}

/** "climbed up to $97,000", "has gone up to 1.9 trillion dollars": a level that was reached, not a bound. */
function openGoneUp(items: readonly Item[], k: number, floor: number): Building | null {
  const quantity = quantityAt(items, k);
  const { kind, bound } = quantity.value;
  if (bound !== 'at_most' || (kind !== 'money' && kind !== 'points')) return null;
  const up = items.findIndex((item, i) => i > k - 5 && item.start >= quantity.outer.start);
  if (items[up]?.lower !== 'up' || items[up + 1]?.lower !== 'to') return null;
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

const MARKS = /^(?:high|low|peak|top|bottom|trough|record|close|best)$/;

/** The "to" before "a three-week top of"; null where other words stand between. */
function toBefore(items: readonly Item[], mark: number, floor: number): number | null {
  for (let i = mark - 1; i >= floor && i > mark - 7; i--) {
    const { kind, lower } = items[i] as Item;
    if (lower === 'to') return i;
    if (kind === 'quantity' || (kind === 'mark' && lower !== '-' && lower !== "'s")) return null;
  }
  return null;
}

/** "ended lower at", "the index lower by 2%": no verb here. */
const isLower = (items: readonly Item[], i: number): boolean => {
  const before = items[i - 1];
  if (MOVE_VERBS.get(before?.lower ?? '')?.direction === null || items[i + 1]?.lower === 'than') return true;
  return (
    /^(?:by|at)$/.test(items[i + 1]?.lower ?? '') &&
    (before?.kind === 'entity' || (before && isAuxiliary(before) && before.lower !== 'to')) === true
  );
};

/** "the fast growing market", "a falling dollar": it tells what kind, not that something moved. */
const isAttributive = (items: readonly Item[], i: number): boolean =>
  /ing$/.test(items[i]?.lower ?? '') &&
  /^(?:a|an|the|its|their|this|fast|faster|fastest|rapidly|quickly|slow|slowly|steadily)$/.test(
    items[i - 1]?.lower ?? '',
  );
/** The item right before a figure and its hedges. */
function beforeFigure(items: readonly Item[], k: number): number {
  const { outer } = quantityAt(items, k);
  let i = k - 1;
  while (i > 0 && (items[i] as Item).start >= outer.start) i--;
  return i;
}

/** "put on 3%", "tacked on 2%", "gave back 1%". */
function particle(items: readonly Item[], i: number): Direction | undefined {
  const verb = items[i - 1]?.lower ?? '';
  if (items[i]?.lower === 'on')
    return /^(?:put|puts|putting|tack(?:s|ed|ing)?|pil(?:es|ed|ing))$/.test(verb) ? 'up' : undefined;
  return items[i]?.lower === 'back' && /^g[ai]v(?:e|es|en|ing)$/.test(verb) ? 'down' : undefined;
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

/** "a loss of $5m", "a gain of 28 cents": an amount earned, not the size of a move. */
const isSumOf = (item: Item, quantity: QuantityMention): boolean =>
  /^(?:loss|losses|gain|gains|charge)$/.test(item.lower) && quantity.value.kind === 'money';

/** "dropped below the $20,000 level": the hedge is itself the preposition. */
function hedgePreposition(items: readonly Item[], k: number): string | null {
  const quantity = quantityAt(items, k);
  for (let i = k - 1; i >= 0 && (items[i] as Item).start >= quantity.outer.start; i--) {
    // "falling as low as $74"
    if (/^(?:low|high)$/.test(items[i]?.lower ?? '') && quantity.value.kind !== 'percent') return 'to';
    if (/^(?:below|above)$/.test(items[i]?.lower ?? '') && quantity.value.kind !== 'percent')
      return items[i]?.lower ?? null;
  }
  return null;
}

/** "sent the price over $70,000": past a level, not by so much. */
function isBeyond(items: readonly Item[], k: number): boolean {
  const { outer, value } = quantityAt(items, k);
  for (let i = k - 1; i >= 0 && (items[i] as Item).start >= outer.start; i--)
    if (/^(?:over|above|past|beyond)$/.test(items[i]?.lower ?? ''))
      return value.kind === 'money' || value.kind === 'points';
  return false;
}

/** "in Hong Kong", "against the dollar": how many items a place or counterpart before a figure takes, else 0. */
function skipPlace(items: readonly Item[], i: number): number {
  if (items[i]?.kind !== 'entity') return 0;
  const det = DETERMINERS.has(items[i - 1]?.lower ?? '') ? 1 : 0;
  return /^(?:in|on|against|versus|vs)$/.test(items[i - 1 - det]?.lower ?? '') ? 2 + det : 0;
}

function frameOfVerb(
  items: readonly Item[],
  k: number,
  i: number,
  floor: number,
  preposition: string | null,
  objectEnd: number,
): Building | null {
  const verb = MOVE_VERBS.get(items[i]?.lower ?? '');
  if (!verb || preposition === 'of' || preposition === 'on' || preposition === 'over' || preposition === 'under')
    return null;
  const quantity = quantityAt(items, k);
  const left: Range = { from: floor, to: startOfVerb(items, i, floor) };
  const role =
    objectEnd > 0 && preposition === null && isBeyond(items, k)
      ? 'value'
      : preposition === 'at' && /^gr[eo]w|^expand/.test(items[i]?.lower ?? '')
        ? 'change'
        : (ROLE_OF[preposition ?? ''] ?? 'change');
  const object: Range | null = objectEnd > 0 ? trimObject(items, i + 1, objectEnd) : null;
  if (object === null && objectEnd > 0) return null;
  // "raised $700 million": a verb that takes an object moves nothing by itself unless it is passive
  if (
    object === null &&
    verb.takes === 'object' &&
    !/^(?:was|were|been|be|is|are|being)$/.test(items[i - 1]?.lower ?? '')
  )
    return null;
  const direction = verb.direction ?? besideVerb(items, i, k);
  if (direction === null && role === 'change') return settledNear(items, i, k, floor);
  return openFrame(
    {
      kind: verb.direction === null && direction === null ? 'state' : 'verb',
      trigger: { from: i, to: i + 1 },
      direction,
      topic: object ?? left,
      owner: object ? left : null,
    },
    role,
    k,
    quantity,
  );
}

/** "settling around $98,500", "closed near 5,400": the hedge right behind an open verb is its preposition. */
function settledNear(items: readonly Item[], i: number, k: number, floor: number): Building | null {
  const quantity = quantityAt(items, k);
  if (quantity.value.kind !== 'money' && quantity.value.kind !== 'points') return null;
  if (!/^(?:settl|clos|trad|end|finish|open)/.test(items[i]?.lower ?? '')) return null;
  if (!/^(?:around|near|about|above|below)$/.test(items[i + 1]?.lower ?? '') || i + 2 < k - 1) return null;
  return openFrame(
    {
      kind: 'state',
      trigger: { from: i, to: i + 1 },
      direction: null,
      topic: { from: floor, to: startOfVerb(items, i, floor) },
    },
    'value',
    k,
    quantity,
  );
}

/** "closed lower at 5", "ended flat at": the word of direction between an open verb and its level. */
function besideVerb(items: readonly Item[], i: number, k: number): Direction | null {
  if (items[i]?.lower === 'changed' && items[i - 1]?.lower === 'little') return 'flat';
  for (let j = i + 1; j < k; j++) {
    const side = /^(?:up|down|higher|lower|flat|unchanged|off|steady|firmer|weaker|stronger)$/.test(
      items[j]?.lower ?? '',
    )
      ? MOVE_ADJECTIVES.get(items[j]?.lower ?? '')
      : undefined;
    if (side) return side;
  }
  return null;
}

/** The object without the prepositions and times that follow it: "its dividend", "third-quarter debt". */
function trimObject(items: readonly Item[], from: number, to: number): Range | null {
  return items.slice(from, to).some((item) => item.kind === 'word' || item.kind === 'entity') ? { from, to } : null;
}

function frameOfNoun(
  items: readonly Item[],
  k: number,
  i: number,
  floor: number,
  preposition: string,
  objectEnd: number,
): Building | null {
  if (objectEnd > 0 && !/^(?:in|of|for)$/.test(items[i + 1]?.lower ?? '')) return null;
  // "revised from a gain of 584,000 to 181,000"
  if (/^(?:a|an)$/.test(items[i - 1]?.lower ?? '') && items[i - 2]?.lower === 'from') return null;
  const direction = MOVE_NOUNS.get(items[i]?.lower ?? '') ?? null;
  const object: Range | null = objectEnd > 0 ? { from: i + 2, to: objectEnd } : null;
  const verb = lastVerbBefore(items, i, floor);
  const left: Range = { from: floor, to: verb ?? i };
  const role = ROLE_OF[preposition] ?? 'change';
  // "a drop of 43% in sales"
  const behind = object === null && preposition === 'of' ? measureBehind(items, k) : null;
  if (behind)
    return openFrame(
      { kind: 'noun', trigger: { from: i, to: i + 1 }, direction, topic: behind, owner: left },
      role,
      k,
      quantityAt(items, k),
    );
  const named = object === null && verb !== null ? measureBefore(items, i, verb) : null;
  if (named)
    return openFrame(
      { kind: 'noun', trigger: { from: i, to: i + 1 }, direction, topic: named, owner: left },
      role,
      k,
      quantityAt(items, k),
    );
  return openFrame(
    { kind: 'noun', trigger: { from: i, to: i + 1 }, direction, topic: object ?? left, owner: object ? left : null },
    role,
    k,
    quantityAt(items, k),
  );
}

function measureBehind(items: readonly Item[], k: number): Range | null {
  const from = indexAfter(items, k);
  const range = items[from]?.lower === 'in' ? complement(items, from) : null;
  return range && items.slice(range.from, range.to).some((item) => METRIC_HEADS.has(item.lower)) ? range : null;
}

/** The measure in the noun's own phrase: "comparable revenue growth of". */
function measureBefore(items: readonly Item[], noun: number, floor: number): Range | null {
  let from = noun;
  while (
    from > floor &&
    (items[from - 1]?.kind === 'word' || items[from - 1]?.kind === 'entity') &&
    !/^(?:for|of|in|a|an|the|to|by|with)$/.test(items[from - 1]?.lower ?? '')
  )
    from--;
  return items.slice(from, noun).some((item) => METRIC_HEADS.has(item.lower)) ? { from, to: noun } : null;
}
