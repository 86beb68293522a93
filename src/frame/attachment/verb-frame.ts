import { METRIC_HEADS } from '../../lexicon/metrics.ts';
import { MOVE_ADJECTIVES, MOVE_VERBS, type MoveVerb } from '../../lexicon/moves.ts';
import type { Direction } from '../../schema/claim.ts';
import { type Building, openFrame, type Range } from '../frame.ts';
import type { Item } from '../sentence.ts';
import { isAuxiliary, isNounHere, isVerbOfMove } from '../words.ts';
import { isBeyond, roleOf } from './before-figure.ts';
import { forWhat, frameOfState } from './state-verb.ts';
import { indexAfter, quantityAt, startOfVerb } from './verbs.ts';

/** The verb of movement that an item is. */
export const moveVerbAt = (items: readonly Item[], i: number): MoveVerb | undefined =>
  items[i]?.lower === 'lower' && isLower(items, i) ? undefined : MOVE_VERBS.get(items[i]?.lower ?? '');

/** "ended lower at", "edged lower by 1%", "the index lower by 2%": no verb here. */
const isLower = (items: readonly Item[], i: number): boolean => {
  const before = items[i - 1];
  // "raised the lower end of its forecast"
  if (/^(?:the|its|their|a)$/.test(before?.lower ?? '')) return true;
  if ((before && isVerbOfMove(before) && !isNounHere(items, i - 1)) || items[i + 1]?.lower === 'than') return true;
  // "ground lower 3%", not "to lower"
  const next = items[i + 1];
  if (
    (next?.kind === 'quantity' || HEDGES.test(next?.lower ?? '')) &&
    before?.kind === 'word' &&
    !CAN_LOWER.test(before.lower)
  )
    return true;
  return (
    /^(?:by|at)$/.test(items[i + 1]?.lower ?? '') &&
    (before?.kind === 'entity' || (before && isAuxiliary(before) && before.lower !== 'to')) === true
  );
};

const HEDGES = /^(?:by|as|about|around|nearly|almost|roughly|some|more|over)$/;
const CAN_LOWER = /^(?:to|and|or|will|would|could|can|may|might|must|should|shall|they|we|that|which|also|not)$/;

/** "the fast growing market", "a falling dollar": it tells what kind, not that something moved. */
export const isAttributive = (items: readonly Item[], i: number): boolean =>
  /ing$/.test(items[i]?.lower ?? '') &&
  /^(?:a|an|the|its|their|this|fast|faster|fastest|rapidly|quickly|slow|slowly|steadily)$/.test(
    items[i - 1]?.lower ?? '',
  );

/** The frame of a verb of movement; `objectEnd` is where its object ends, or -1 where none stands before the figure. */
export function frameOfVerb(
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
  const left: Range = {
    from: verb.direction === null ? forWhat(items, i, floor) : floor,
    to: startOfVerb(items, i, floor),
  };
  const role =
    objectEnd > 0 && preposition === null && isBeyond(items, k)
      ? 'value'
      : preposition === 'at' && /^gr[eo]w|^expand/.test(items[i]?.lower ?? '')
        ? 'change'
        : roleOf(preposition);
  const object: Range | null = objectEnd > 0 ? { from: i + 1, to: objectEnd } : null;
  if (object !== null && (!hasWords(items, object) || isNarrowed(items, i, object))) return null;
  // "raised $700 million": a verb that takes an object moves nothing by itself unless it is passive
  if (object === null && verb.takes === 'object' && !isPassive(items, i) && !isTold(items, i, preposition)) return null;
  const costs = object === null && role === 'change' ? addedTo(items, k, i) : null;
  if (costs !== null)
    return openFrame(
      { kind: 'verb', trigger: { from: i, to: i + 1 }, direction: 'up', topic: costs, owner: left },
      role,
      k,
      quantity,
    );
  const direction = verb.direction ?? besideVerb(items, i, k);
  if (direction === null && role === 'change') return settledNear(items, i, k, floor);
  return openFrame(
    {
      kind: verb.direction === null && direction === null ? 'state' : 'verb',
      trigger: { from: i, to: i + 1 },
      direction,
      topic: object ?? left,
      // "the selloff dragged gold to $3,000": what pushes a thing does not own it
      owner: object && !isCause(verb, items[i]?.lower ?? '') ? left : null,
    },
    role,
    k,
    quantity,
  );
}

const isCause = ({ takes, direction }: MoveVerb, form: string): boolean =>
  takes === 'object' && (direction === null || /^(?:drag|propel)/.test(form));

/** "were cut", "was also raised": what is moved is the subject. */
const isPassive = (items: readonly Item[], verb: number): boolean => {
  if (/ing$/.test(items[verb]?.lower ?? '')) return false;
  const before = /^(?:also|then|again|since|now|later|earlier|further)$/.test(items[verb - 1]?.lower ?? '') ? 2 : 1;
  return /^(?:was|were|been|be|is|are|being)$/.test(items[verb - before]?.lower ?? '');
};

/** "net debt reduced to £212m", "dividend raised to 12 cents": the measure itself stands right before, in notes and headlines. */
const isTold = (items: readonly Item[], verb: number, preposition: string | null): boolean =>
  /^(?:to|from|by)$/.test(preposition ?? '') &&
  items[verb + 1]?.lower === preposition &&
  /^(?:raised|lifted|hiked|upped|cut|reduced|lowered|slashed|trimmed|pared)$/.test(items[verb]?.lower ?? '') &&
  METRIC_HEADS.has(items[verb - 1]?.lower ?? '');

/** "settling around $98,500", "closed near 5,400": the hedge right behind an open verb is its preposition. */
function settledNear(items: readonly Item[], i: number, k: number, floor: number): Building | null {
  const { kind } = quantityAt(items, k).value;
  if (kind !== 'money' && kind !== 'points') return null;
  if (!/^(?:settl|clos|trad|end|finish|open)/.test(items[i]?.lower ?? '')) return null;
  if (!/^(?:around|near|about|above|below|between)$/.test(items[i + 1]?.lower ?? '') || i + 2 < k - 1) return null;
  return frameOfState(items, k, i, floor);
}

/** "closed lower at 5", "ended flat at": the word of direction between an open verb and its level. */
function besideVerb(items: readonly Item[], i: number, k: number): Direction | null {
  if (items[i]?.lower === 'changed' && items[i - 1]?.lower === 'little') return 'flat';
  for (let j = i + 1; j < k; j++) {
    const { lower = '' } = items[j] ?? {};
    if (lower === 'north' || lower === 'south') return lower === 'north' ? 'up' : 'down';
    const side = /^(?:up|down|higher|lower|flat|unchanged|off|steady|firmer|weaker|stronger)$/.test(
      items[j]?.lower ?? '',
    )
      ? MOVE_ADJECTIVES.get(items[j]?.lower ?? '')
      : undefined;
    if (side) return side;
  }
  return null;
}

/** "would add $1bn in costs", "adds $5m to annual revenue": what grows by the sum. */
function addedTo(items: readonly Item[], k: number, verb: number): Range | null {
  if (!/^add/.test(items[verb]?.lower ?? '') || quantityAt(items, k).value.kind !== 'money') return null;
  const next = indexAfter(items, k);
  if (!/^(?:in|to)$/.test(items[next]?.lower ?? '')) return null;
  for (let i = next + 1; i < next + 6 && items[i]?.kind === 'word'; i++)
    if (/^(?:costs?|expenses|revenues?|sales|profits?|earnings|income|debt|ebitda)$/.test(items[i]?.lower ?? ''))
      return { from: next + 1, to: i + 1 };
  return null;
}

/** "narrowed its guidance to $2 to $2.10": no way up or down. */
const isNarrowed = (items: readonly Item[], verb: number, { from, to }: Range): boolean =>
  /^narrow/.test(items[verb]?.lower ?? '') &&
  items
    .slice(from, to)
    .some(({ lower }) => /^(?:forecasts?|guidance|outlook|targets?|range|view|estimates?)$/.test(lower));

const hasWords = (items: readonly Item[], { from, to }: Range): boolean =>
  items.slice(from, to).some((item) => item.kind === 'word' || item.kind === 'entity');
