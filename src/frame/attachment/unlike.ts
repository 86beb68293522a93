import type { QuantityMention } from '../../quantity/index.ts';
import type { Building } from '../frame.ts';
import type { Item } from '../sentence.ts';
import type { Link } from './link.ts';
import { indexAfter, quantityAt } from './verbs.ts';

/**
 * "was 4.5 billion dlrs, or 1.2 pct above the 374 billion of a year ago": both tell how far off. The sum is the level itself
 * unless it is that part of the earlier level, or no earlier level is told and a comma closes the aside.
 */
export function isDistance(items: readonly Item[], { kind, figures }: Building, k: number): boolean {
  const level = figures.value?.value;
  const percent = items[k]?.quantity?.value;
  if (kind !== 'state' || level?.value == null || figures.previous || percent?.kind !== 'percent') return false;
  if (!/^(?:or|about|some|,)$/.test(items[k - 1]?.lower ?? '') || percent.value === null) return false;
  const next = items.findIndex((item, i) => i > k && i < k + 15 && item.quantity?.value.kind === level.kind);
  const earlier = items[next]?.quantity?.value;
  if (earlier?.value == null || earlier.currency !== level.currency) return items[indexAfter(items, k)]?.lower === ',';
  const part = (level.value / earlier.value) * 100;
  return Math.abs(part - percent.value) < percent.value / 4 + 0.1;
}

const SALES = /^(?:sales|revenues?|turnover|revs)$/;
const RESULT = /^(?:profits?|loss|losses|income|earnings|net|ebitda)$/;

/** "totalled 32 billion, a fall of 10 pct against May but a rise of 5 pct": a share is no earlier sum. */
export function isOtherUnit({ figures: { value, change } }: Building, quantity: QuantityMention, link: Link): boolean {
  const own = value ?? change;
  if (own === null || link.measures || own.bare || quantity.bare) return false;
  const [here, there] = [own.value.kind, quantity.value.kind];
  // "an estimate of 290 billion yen from nine analysts"
  if (there === 'count' && here === 'money') return quantity.value.unit !== null;
  return here !== there && there === 'percent' && (here === 'money' || here === 'count');
}

/** "sales of $30m, compared with a profit of $2m": a result is no earlier level of sales. */
export function isOfOtherKind(items: readonly Item[], { topic, last }: Building, k: number): boolean {
  const measure = items.slice(topic.from, topic.to).findLast(({ lower }) => SALES.test(lower) || RESULT.test(lower));
  const behind = items.slice(last + 1, k);
  const held = behind.findLastIndex(({ lower }) => /^(?:with|to|against|versus|vs|from|than)$/.test(lower));
  const named = behind.slice(held + 1).findLast(({ lower }) => SALES.test(lower) || RESULT.test(lower));
  return measure !== undefined && named !== undefined && SALES.test(measure.lower) !== SALES.test(named.lower);
}

/** "was 12% below its plan": how far off, no level; "35% above the 15 billion of January" tells both. */
export function isOffMark(items: readonly Item[], k: number): boolean {
  if (quantityAt(items, k).value.kind !== 'percent') return false;
  const next = indexAfter(items, k);
  return (
    /^(?:above|below|under|beneath|ahead|behind|short|shy)$/.test(items[next]?.lower ?? '') &&
    /^(?:the|its|their|an?|of|last|where|what)$/.test(items[next + 1]?.lower ?? '') &&
    !items.slice(next + 2, next + 5).some(({ quantity }) => quantity !== null)
  );
}
