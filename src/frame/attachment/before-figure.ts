import { METRIC_HEADS, SHARE_WORDS } from '../../lexicon/metrics.ts';
import { MOVE_VERBS } from '../../lexicon/moves.ts';
import type { Role } from '../frame.ts';
import type { Item } from '../sentence.ts';
import { isAdverb, isVerbOfMove } from '../words.ts';
import { quantityAt } from './verbs.ts';

/** What may stand between a verb or noun of movement and its figure. */
export const PREPOSITIONS =
  /^(?:to|from|by|at|of|near|below|above|past|through|towards|toward|around|beyond|under|beneath|over|on)$/;

/** What the figure behind a preposition is to a movement. */
const ROLE_OF: Readonly<Record<string, Role>> = {
  to: 'value',
  at: 'value',
  near: 'value',
  below: 'value',
  beneath: 'value',
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

/** The role that a preposition gives its figure; without one the figure is the change. */
export const roleOf = (preposition: string | null): Role => ROLE_OF[preposition ?? ''] ?? 'change';

/** The item right before a figure and its hedges. */
export function beforeFigure(items: readonly Item[], k: number): number {
  const { outer } = quantityAt(items, k);
  let i = k - 1;
  while (i > 0 && (items[i] as Item).start >= outer.start) i--;
  return i;
}

/** So many words may tell what a figure is like: "a stronger than forecast". */
const MOST_QUALIFIERS = 4;

/**
 * Where the article stands behind which item `i` and all that follows it only tell what the figure at item `k` is like: "rose a
 * modest 0.3%", "was a provisional 376 million"; null where a thing may stand there, "raised a quarterly dividend 5%".
 */
export function articleOf(items: readonly Item[], i: number, k: number): number | null {
  if (i !== beforeFigure(items, k)) return null;
  for (let at = i; at > 0 && at > i - MOST_QUALIFIERS - 2; at--) {
    const { kind, lower } = items[at] as Item;
    if (/^an?$/.test(lower)) return at < i && opensFigure(items, at) ? at : null;
    if (lower === '-') continue;
    // "to a tentatively forecast 3.3 mln"
    if (lower === 'forecast' && at === i && at > 0 && isAdverb(items[at - 1] as Item)) continue;
    if (kind !== 'word' || METRIC_HEADS.has(lower) || SHARE_WORDS.has(lower) || NO_QUALIFIER.test(lower)) return null;
  }
  return null;
}

const NO_QUALIFIER =
  /^(?:\w{1,2}|that|which|who|whose|for|from|with|into|per|than|and|before|after|over|under|about|when|while|if|because|against|during|between|among)$/;

/** A verb of movement or of state, or the preposition behind one. */
const opensFigure = (items: readonly Item[], article: number): boolean => {
  const { lower = '' } = items[article - 1] ?? {};
  const verb = MOVE_VERBS.get(lower);
  return verb === undefined ? /^(?:by|to|was|were|is|at)$/.test(lower) : verb.takes !== 'object';
};

/** "dropped below the $20,000 level": the hedge is itself the preposition. */
export function hedgePreposition(items: readonly Item[], k: number): string | null {
  const quantity = quantityAt(items, k);
  if (quantity.value.kind === 'percent') return null;
  for (let i = k - 1; i >= 0 && (items[i] as Item).start >= quantity.outer.start; i--) {
    const lower = items[i]?.lower ?? '';
    // "falling as low as $74"
    if (/^(?:low|high)$/.test(lower)) return 'to';
    if (/^(?:below|above|beneath)$/.test(lower)) return lower;
    // "slipped under $50", "sailed beyond 6,000"
    if (i > 0 && /^(?:under|beyond)$/.test(lower) && isVerbOfMove(items[i - 1] as Item))
      return lower === 'under' ? 'below' : 'above';
    // "climbed as far as $50"
    if (lower === 'far') return 'to';
    // "is trading around 1.1650"
    if (
      /^(?:around|near|about)$/.test(lower) &&
      /^(?:trad(?:es?|ed|ing)|quoted|change hands|hands)$/.test(items[i - 1]?.lower ?? '')
    )
      return 'at';
  }
  return null;
}

/** "sent the price over $70,000": past a level, not by so much. */
export function isBeyond(items: readonly Item[], k: number): boolean {
  const { outer, value } = quantityAt(items, k);
  for (let i = k - 1; i >= 0 && (items[i] as Item).start >= outer.start; i--)
    if (/^(?:over|above|past|beyond)$/.test(items[i]?.lower ?? ''))
      return value.kind === 'money' || value.kind === 'points';
  return false;
}
