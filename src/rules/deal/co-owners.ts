import { type Actor, actorOf } from '../../frame/actor/actor.ts';
import type { Hook } from '../../frame/attachment/hook.ts';
import { indexAfter } from '../../frame/attachment/verbs.ts';
import type { Item, Sentence } from '../../frame/sentence.ts';
import { crowdBefore } from './crowd.ts';
import { nameIn } from './draft.ts';
import { type Held, ownerBehind, STAKES } from './owned.ts';

/** A holding that was just read, and the item of its figure. */
export interface Latest extends Held {
  readonly k: number;
}

/** What the sentence goes on to behind a holding: another firm of the same owner, or another owner of the same firm. */
export const alsoHeld = (hook: Hook, latest: Latest | null): Held | null =>
  latest === null || hook.quantity.value.kind !== 'percent' || hook.k - latest.k > 18
    ? null
    : (ofAnother(hook, latest) ?? byAnother(hook, latest) ?? anotherOwns(hook, latest));

/** "owns 79 percent of Beta and 70 percent of Gamma" */
function ofAnother({ items, k, from, to }: Hook, latest: Latest): Held | null {
  if (k - latest.k > 12 || items[to]?.lower !== 'of') return null;
  let i = from - 1;
  while (i > latest.k && /^(?:just|shy|of|some|a|the|another|about)$/.test(items[i]?.lower ?? '')) i--;
  const between = items.slice(indexAfter(items, latest.k), i);
  if (items[i]?.lower !== 'and' || between[0]?.lower !== 'of' || between.some(({ kind }) => kind === 'mark'))
    return null;
  const target = nameIn(items, to, to + 4, [latest.actor.name]);
  return target === null ? null : { actor: latest.actor, target, modality: latest.modality };
}

/** "owned 54 pct by Acme, 26 pct by Beta and 20 pct by Gamma" */
function byAnother({ items, from, to, linkAt }: Hook, latest: Latest): Held | null {
  if (items[to]?.lower !== 'by' || figureBetween(items, latest.k, from)) return null;
  if (!/^(?:,|and|with)$/.test(items[linkAt]?.lower ?? '')) return null;
  if (!items.slice(latest.k, linkAt).some(({ lower }) => lower === 'by')) return null;
  const owner = ownerBehind(items, to + 1);
  return owner && sharing(actorOf(owner), latest, latest.modality);
}

const HOLDS = new Set('own owns owning hold holds holding have has having retain retains retaining with'.split(' '));
const JOINS = new Set([',', 'and', 'while', 'with', 'but', ';']);
const ENDS = new Set(['.', ',', ';', ')', 'and', 'while', 'with', 'but']);

/** "Acme owns 30 pct of Beta, Gamma 45 pct", "while Gamma will own 70 pct", "with Gamma holding the remaining 40%" */
function anotherOwns({ sentence, items, from, to, linkAt }: Hook, latest: Latest): Held | null {
  const behind = items[to]?.lower;
  if (!(behind === undefined || ENDS.has(behind) || STAKES.has(behind))) return null;
  let at = linkAt;
  if (HOLDS.has(items[at]?.lower ?? '')) at--;
  const isLater = /^(?:will|would)$/.test(items[at]?.lower ?? '');
  if (isLater) at--;
  const owner = ownerAt(sentence, at);
  if (owner === null || figureBetween(items, latest.k, from)) return null;
  const other = STAKES.has(behind ?? '') ? nameIn(items, to + 1, to + 6, [owner.name]) : null;
  return other === null || other === latest.target
    ? sharing(owner, latest, isLater ? 'forecast' : latest.modality)
    : null;
}

/** The owner whose name, or "Acme shareholders", ends at item `at` and begins a part of the sentence. */
function ownerAt(sentence: Sentence, at: number): Actor | null {
  const { items } = sentence;
  const mention = items[at]?.entity;
  const owner = mention ? actorOf(mention) : crowdBefore(sentence, at + 1);
  if (owner === null || mention?.possessive || !/^(?:company|fund|economy|other)$/.test(owner.kind)) return null;
  let i = at;
  while (i >= 0 && (items[i]?.start ?? 0) >= (owner.mention?.start ?? 0)) i--;
  return JOINS.has(items[items[i]?.lower === 'the' ? i - 1 : i]?.lower ?? '') ? owner : null;
}

const sharing = (owner: Actor, { actor, target }: Latest, modality: Held['modality']): Held | null =>
  owner.name === actor.name || owner.name === target ? null : { actor: owner, target, modality };

const figureBetween = (items: readonly Item[], a: number, b: number): boolean =>
  items.slice(indexAfter(items, a), b).some(({ quantity }) => quantity !== null);
