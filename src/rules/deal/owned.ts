import type { EntityMention } from '../../entity/index.ts';
import { type Actor, actorOf, agentAfter } from '../../frame/actor/actor.ts';
import type { Hook } from '../../frame/attachment/hook.ts';
import type { Item, Sentence } from '../../frame/sentence.ts';
import { isAdverb, isAuxiliary } from '../../frame/words.ts';
import type { Modality } from '../../schema/claim.ts';
import type { Context } from '../rule.ts';
import { actorAt, nameIn } from './draft.ts';

/** Who holds a part of a firm, and of which. */
export interface Held {
  readonly actor: Actor;
  readonly target: string | null;
  readonly modality: Modality;
}

const OWNED = /^(?:-|owned|held|controlled)$/;
const PART_OWNED = /^[- ]?(?:owned|held|controlled)\b/;
const OWNED_BEFORE = new Set(['owned', 'held', 'controlled']);
const HOLDS = new Set(['holds', 'held', 'owns', 'owned', 'has', 'had', 'controls', 'controlled']);

/** "70 pct-owned unit", "40 pct owned by Acme", "owned 66 pct by Acme"; null where the figure is no such part. */
export function ownedBy(sentence: Sentence, context: Context, hook: Hook): Held | null {
  if (hook.quantity.value.kind !== 'percent') return null;
  const { items, k, to } = hook;
  if (OWNED_BEFORE.has(hook.link) && items[to]?.lower === 'by') return partBy(hook);
  if (!PART_OWNED.test(sentence.article.clean.slice(hook.quantity.end, hook.quantity.end + 12))) return null;
  let i = to;
  while (i < items.length && OWNED.test(items[i]?.lower ?? '')) i++;
  if (items[i]?.lower === 'by') {
    const owner = agentAfter(items, i - 1);
    return owner && { actor: owner, target: actorAt(sentence, context, k)?.name ?? null, modality: 'actual' };
  }
  const actor = actorAt(sentence, context, Math.max(0, hook.from - 1));
  return actor && { actor, target: nameIn(items, i, i + 8, [actor.name]), modality: 'actual' };
}

/** "Beta will be owned about 50 percent by Acme" */
function partBy({ items, to, linkAt }: Hook): Held | null {
  const owner = ownerBehind(items, to + 1);
  if (owner === null) return null;
  let i = linkAt - 1;
  let later = false;
  for (; i > 0 && (items[i]?.lower === ',' || isAuxiliary(items[i] as Item) || isAdverb(items[i] as Item)); i--)
    later ||= /^(?:will|would)$/.test(items[i]?.lower ?? '');
  const target = items[i]?.entity?.value.name ?? (items[i]?.lower === 'venture' ? 'the venture' : null);
  return target === owner.value.name
    ? null
    : { actor: actorOf(owner), target, modality: later ? 'forecast' : 'actual' };
}

/** "by the Sydney-based Acme": the first name behind "by" that no other word hangs on. */
export function ownerBehind(items: readonly Item[], from: number): EntityMention | null {
  for (let i = from; i < from + 5 && items[i]?.kind !== 'mark'; i++) {
    const mention = items[i]?.entity;
    if (!mention || /^-?based$/.test(items[i + 1]?.lower ?? '')) continue;
    const hangs = mention.possessive || items[i + 1]?.lower === "'s";
    // "by an Indonesian company": not by the country
    const isState =
      mention.value.kind !== 'economy' ||
      !/^[a-z]/.test(items[i + 1]?.lower ?? '') ||
      STATE.has(items[i + 1]?.lower ?? '');
    return !hangs && isState && /^(?:company|fund|economy|other)$/.test(mention.value.kind) ? mention : null;
  }
  return null;
}

const STATE = new Set(['government', 'state', 'and', 'with', 'while', 'but']);

const FIRMS = new Set(['company', 'venture', 'firm', 'group', 'business', 'entity', 'partnership', 'consortium']);
const ONWARD = new Set([';', '.', 'while', 'with', 'and', 'but', 'after', 'following', 'when', 'if', 'which']);

/** The firm that the part at item `k` is of: its name, or "the combined company" as it stands. */
export function heldFirm(items: readonly Item[], k: number, owner: string): string | null {
  for (let i = k + 1; i < items.length && i < k + 10; i++) {
    const { lower, entity } = items[i] as Item;
    // "of the venture, Beta 29 pct": another owner
    if (ONWARD.has(lower) || (lower === ',' && !APPOSED.test(items[i + 2]?.lower ?? '.'))) return null;
    if (entity && entity.value.name !== owner && /^(?:company|other|fund)$/.test(entity.value.kind))
      return entity.value.name;
    if (!FIRMS.has(lower) || items[i + 1]?.entity) continue;
    let from = i;
    while (from > k && items[from]?.lower !== 'the') from--;
    // "the company": it has a name
    if (from > k && from > i - 4 && (i - from > 1 || lower === 'venture'))
      return items
        .slice(from, i + 1)
        .map((item) => item.lower)
        .join(' ');
  }
  return null;
}

const APPOSED = /^[.,;)]$/;

const SALE =
  /^(?:sales?|sell\w*|sold|buy\w*|bought|acquir\w*|acquisition|purchas\w*|dispos\w*|transfer\w*|divest\w*|bid|offer)$/;
export const STAKES = new Set(['stake', 'interest', 'shareholding', 'holding']);

/** "Acme's 20% stake in Beta", "the government's 48% interest in Beta": who is named before the figure. */
export function possessed({ items, from, to, quantity }: Hook): Held | null {
  if (quantity.value.kind !== 'percent' || !STAKES.has(items[to]?.lower ?? '') || items[to + 1]?.lower !== 'in')
    return null;
  let at = from - 1;
  if (/^(?:remaining|existing|current|combined|direct|indirect|entire)$/.test(items[at]?.lower ?? '')) at--;
  if (/^['’]s?$/.test(items[at]?.lower ?? '')) at--;
  const owner = items[at]?.entity;
  if (!owner?.possessive || !/^(?:company|fund|economy|other)$/.test(owner.value.kind)) return null;
  // "the sale of Acme's 20% stake": a deal
  if (items.slice(Math.max(0, at - 10), at).some(({ lower }) => SALE.test(lower))) return null;
  const target = nameIn(items, to + 2, to + 8, [owner.value.name]);
  return target === null ? null : { actor: actorOf(owner), target, modality: 'actual' };
}

/** "Beta, of which Acme holds 19.9 percent", "in which Acme has 20%": the firm told before. */
export function heldOf({ items, link, linkAt, quantity, to }: Hook): Held | null {
  if (quantity.value.kind !== 'percent' || !HOLDS.has(link)) return null;
  const isStake = STAKES.has(items[to]?.lower ?? '');
  if (items[to]?.lower === 'of') return null;
  const owner = items[linkAt - 1]?.entity;
  if (owner?.value.kind !== 'company') return null;
  for (let i = linkAt - 2; i > 1 && i > linkAt - 5; i--)
    if (items[i]?.lower === 'which' && (items[i - 1]?.lower === 'in' || (!isStake && items[i - 1]?.lower === 'of'))) {
      const before = items[items[i - 2]?.lower === ',' ? i - 3 : i - 2];
      const target = before?.entity?.value;
      return target?.kind === 'company' || FIRMS.has(before?.lower ?? '')
        ? { actor: actorOf(owner), target: target?.name ?? null, modality: 'actual' }
        : null;
    }
  return null;
}
