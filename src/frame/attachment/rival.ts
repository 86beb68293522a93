import { DETERMINERS } from '../../lexicon/function-words.ts';
import { type Building, openFrame, type Range } from '../frame.ts';
import type { Item } from '../sentence.ts';
import { indexAfter, quantityAt } from './verbs.ts';

const RIVAL = /^(?:company|index|fund|economy|crypto|commodity)$/;
const MARK = /^(?:s|'s?|’s?)$/;
const QUOTED = /\.\d+\/\d/;
const HELD = /(?:^|, | )(?:compared (?:with|to)|against|versus|vs|relative to)(?: the| an?| about| just| only| some)*$/;

/** The item of the name that a figure is told of, behind item `a`: "Acme's $50 billion", "3% for Acme"; else null. */
function nameBeside(items: readonly Item[], a: number, b: number): number | null {
  const outer = items[b]?.quantity?.outer.start ?? 0;
  let i = b - 1;
  while (i > a && ((items[i] as Item).start >= outer || MARK.test(items[i]?.lower ?? ''))) i--;
  if (i > a && items[i]?.entity?.possessive) return i;
  let next = indexAfter(items, b);
  if (!/^(?:for|at|in|by)$/.test(items[next]?.lower ?? '')) return null;
  next++;
  if (DETERMINERS.has(items[next]?.lower ?? '')) next++;
  // "compared with $4bn for Acme a year earlier"
  const timed = items.slice(next + 1, next + 4).some((item) => item.kind === 'period' || item.kind === 'entity');
  return items[next]?.entity && !timed ? next : null;
}

/**
 * The item of another's name that the figure at item `b` is told of, held against that at item `a`: "versus Acme's $50
 * billion". A name that stands before the first figure too is its own.
 */
function rivalOf(items: readonly Item[], a: number, b: number): number | null {
  const at = nameBeside(items, a, b);
  const value = at === null ? null : items[at]?.entity?.value;
  if (at === null || !value || !RIVAL.test(value.kind)) return null;
  // "1.5130/40 Swiss francs against 1.5180/90 in Europe": the same price in another market
  if (value.kind === 'economy' && QUOTED.test(quantityAt(items, a).value.text)) return null;
  const named = items.slice(0, a).filter((item) => item.entity !== null);
  // "profit was 4m, versus 2m for Acme": nobody else is named
  if (at > b && named.length === 0) return null;
  return named.some((item) => item.entity?.value.name === value.name) ? null : at;
}

/** Whether a figure that is held against the one before it is told of another. */
export const isOfAnother = (items: readonly Item[], a: number, b: number): boolean => rivalOf(items, a, b) !== null;

/** "Acme's market value is $51 billion, against Beta's $50 billion": the same statement of another. */
export function openRival(items: readonly Item[], k: number, last: Building | null): Building | null {
  const before = last?.figures[last.lastRole];
  const quantity = quantityAt(items, k);
  const at = last && before?.value.kind === quantity.value.kind ? rivalOf(items, last.last, k) : null;
  if (!last || at === null) return null;
  const gap = items.slice(last.last + 1, Math.min(at, k)).filter((item) => item.start < quantity.outer.start);
  if (!HELD.test(gap.map((item) => item.lower).join(' '))) return null;
  const { kind, trigger, direction, lastRole } = last;
  const name = { from: at, to: at + 1 };
  const traded = /^(?:index|fund|crypto|commodity)$/.test(items[at]?.entity?.value.kind ?? '');
  const [topic, owner] =
    traded || isNameOnly(items, last.topic) ? [name, null] : [withoutOwner(items, last.topic), name];
  return openFrame({ kind, trigger, direction, topic, owner }, lastRole, k, quantity);
}

/** "Acme, up 5% against 3% for Beta": the name alone stands for its price. */
const isNameOnly = (items: readonly Item[], { from, to }: Range): boolean =>
  items
    .slice(from, to)
    .every(({ kind, lower, entity }) => (kind === 'entity' && entity?.possessive === false) || lower === ',');

/** "Acme's market value", "inflation in France": what is measured, without whose it is. */
export function withoutOwner(items: readonly Item[], topic: Range, placesOnly = false): Range {
  let { from, to } = topic;
  for (let i = topic.from; i < topic.to; i++) {
    const entity = items[i]?.entity;
    if (placesOnly && entity && entity.value.kind !== 'economy') continue;
    if (entity?.possessive) from = i + 1;
    else if (entity && i - 1 > from && /^(?:in|at|of|for)$/.test(items[i - 1]?.lower ?? '')) to = Math.min(to, i - 1);
  }
  while (from < to && MARK.test(items[from]?.lower ?? '')) from++;
  return { from, to };
}
