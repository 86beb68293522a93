import type { EntityMention } from '../../entity/index.ts';
import { type Actor, actorOf, agentAfter } from '../../frame/actor/actor.ts';
import type { Hook } from '../../frame/attachment/hook.ts';
import { indexAfter } from '../../frame/attachment/verbs.ts';
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
  const target = items[i]?.entity?.value ?? null;
  return target?.name === owner.value.name
    ? null
    : { actor: actorOf(owner), target: target?.name ?? null, modality: later ? 'forecast' : 'actual' };
}

/** "by the Sydney-based Acme": the first name behind "by" that no other word hangs on. */
function ownerBehind(items: readonly Item[], from: number): EntityMention | null {
  for (let i = from; i < from + 5 && items[i]?.kind !== 'mark'; i++) {
    const mention = items[i]?.entity;
    if (!mention || /^-?based$/.test(items[i + 1]?.lower ?? '')) continue;
    const hangs = mention.possessive || items[i + 1]?.lower === "'s";
    return !hangs && /^(?:company|fund|economy|other)$/.test(mention.value.kind) ? mention : null;
  }
  return null;
}

const SALE =
  /^(?:sales?|sell\w*|sold|buy\w*|bought|acquir\w*|acquisition|purchas\w*|dispos\w*|transfer\w*|divest\w*|bid|offer)$/;
const STAKES = new Set(['stake', 'interest', 'shareholding', 'holding']);

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
      const target = items[items[i - 2]?.lower === ',' ? i - 3 : i - 2]?.entity;
      return target?.value.kind === 'company'
        ? { actor: actorOf(owner), target: target.value.name, modality: 'actual' }
        : null;
    }
  return null;
}

/** "owns 79 percent of Beta and 70 percent of Gamma": who holds the part told before holds this one. */
export function alsoHeld(hook: Hook, latest: (Held & { readonly k: number }) | null): Held | null {
  const { items, k, from, to, quantity } = hook;
  if (latest === null || k - latest.k > 12 || quantity.value.kind !== 'percent' || items[to]?.lower !== 'of')
    return null;
  let i = from - 1;
  while (i > latest.k && /^(?:just|shy|of|some|a|the|another|about)$/.test(items[i]?.lower ?? '')) i--;
  const between = items.slice(indexAfter(items, latest.k), i);
  if (items[i]?.lower !== 'and' || between[0]?.lower !== 'of' || between.some(({ kind }) => kind === 'mark'))
    return null;
  const target = nameIn(items, to, to + 4, [latest.actor.name]);
  return target === null ? null : { actor: latest.actor, target, modality: latest.modality };
}
