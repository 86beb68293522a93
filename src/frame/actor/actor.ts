import type { EntityMention } from '../../entity/index.ts';
import type { Discourse } from '../discourse/discourse.ts';
import { isManager } from '../discourse/mention-tests.ts';
import type { Item, Sentence } from '../sentence.ts';
import { actsAlone } from '../topic/possessed.ts';
import { ACTS, isActor, isCompanyNoun, isSubject, PREPOSITIONS } from './actor-words.ts';
import { type Actor, actorOf, personBefore, referent, unknownName } from './referent.ts';

export { type Actor, actorOf } from './referent.ts';

/** How many items back a subject is looked for. */
const REACH = 90;
/** "The country expected to": the state that was named before. */
const STATE = /^(?:country|government|nation|republic|kingdom)$/;
const PRONOUNS = /^(?:it|he|she|they|we)$/;

/** The actor of the deal word at item `at`: the agent after "by", the possessor, or the subject before it. */
export function findActor(
  sentence: Sentence,
  discourse: Discourse,
  earlier: readonly Sentence[],
  at: number,
): Actor | null {
  const { items } = sentence;
  const owner = possessorOf(items, at);
  if (owner) {
    const from = items.findIndex(({ entity }) => entity === owner);
    return actsAlone(items, { from, to: at }) ? null : actorOf(owner);
  }
  let loose: EntityMention | null = null;
  let complement: EntityMention | null = null;
  for (let i = at - 1; i >= 0 && i > at - REACH; i--) {
    const item = items[i] as Item;
    if (item.depth > (items[at]?.depth ?? 0)) continue;
    if (item.lower === ';' || item.lower === '•') break;
    const served = item.entity && item.depth === 0 ? servedBy(sentence, i, at) : undefined;
    if (served) return actorOf(served);
    if (item.entity && !(i === at - 1 && /^an?$/.test(items[i - 1]?.lower ?? '')) && isActor(sentence, i)) {
      if (item.entity.value.kind !== 'other' || isSubject(items, i))
        return actorOf(firstOfPair(items, i) ?? item.entity);
      if (i < at - 1) loose ??= item.entity;
    } else if (item.entity?.value.kind === 'company') complement ??= item.entity;
    if (item.kind !== 'word') continue;
    if (STATE.test(item.lower) && items[i - 1]?.lower === 'the') {
      const state = discourse.instrument(sentence, item.start, ['economy']);
      if (state) return actorOf(state, item);
    }
    if (PRONOUNS.test(item.lower) || isCompanyNoun(items, i)) {
      const person = /^(?:he|she)$/.test(item.lower);
      const described = PRONOUNS.test(item.lower) ? personBefore(sentence, i) : null;
      if (described) return described;
      const mention = referent(sentence, discourse, earlier, item.start, person, !PRONOUNS.test(item.lower));
      if (mention) return actorOf(mention, item);
    }
  }
  const later = items[at]?.lower.endsWith('ing') && loose === null ? subjectBehind(items, at) : null;
  if (later) return actorOf(later);
  const near = loose ?? complement;
  if (near) return actorOf(near);
  const unknown = unknownName(sentence, earlier, at);
  if (unknown) return unknown;
  const mention = referent(sentence, discourse, earlier, sentence.start);
  // "Acme to buy Beta", where nothing else names Acme: what is bought does not buy
  return mention === null || isObject(items, at, mention) ? null : actorOf(mention, null);
}

/** "buy Beta", "a stake in Beta"; a loan may be arranged for whom it names, and a buyback is of the firm's own shares. */
function isObject(items: readonly Item[], at: number, { start }: EntityMention): boolean {
  const place = items.findIndex((item) => item.start >= start);
  if (place <= at || /^(?:buybacks?|buy-backs?|repurchases?)$/.test(items[at]?.lower ?? '')) return false;
  return !items.slice(Math.max(at, place - 5), place).some(({ lower }) => lower === 'for');
}

/** "Beta Bank is arranging a loan for Acme", "underwriters led by Beta Bank priced the offering of Acme shares": whom a house acts for. */
function servedBy(sentence: Sentence, i: number, at: number): EntityMention | undefined {
  const { items } = sentence;
  const arranges = items.slice(i + 1, Math.min(i + 4, at + 1)).some(({ lower }) => ARRANGES.test(lower));
  if (!arranges && !(items[i]?.entity && isManager(sentence, items[i].entity))) return undefined;
  for (let k = at + 1; k < items.length && k < at + 14; k++) {
    const mention = /^(?:for|of|by)$/.test(items[k]?.lower ?? '') ? items[k + 1]?.entity : null;
    if (mention?.value.kind === 'company') return mention;
  }
  return undefined;
}

const ARRANGES = /^(?:arrang(?:es|ed|ing)|underwr(?:ites|ote|iting)|syndicat(?:es|ed|ing))$/;

/** "After investing $5m in Beta, Acme": the subject behind an opening phrase. */
function subjectBehind(items: readonly Item[], at: number): EntityMention | null {
  for (let i = at + 1; i < items.length - 1 && i < at + 20; i++) {
    if (items[i]?.lower !== ',') continue;
    const mention = items[i + 1]?.lower === 'the' ? items[i + 2]?.entity : items[i + 1]?.entity;
    return mention && /^(?:company|fund)$/.test(mention.value.kind) && at < 4 ? mention : null;
  }
  return null;
}

/** "Acme and Beta agreed": the first of two. */
const firstOfPair = (items: readonly Item[], i: number): EntityMention | null => {
  const before = items[i - 1]?.lower === 'and' ? items[i - 2]?.entity : null;
  return before && /^(?:company|fund)$/.test(before.value.kind) && !before.possessive ? before : null;
};

/** "Acme's $5m takeover", "Acme Corp's <ACM> bid": whose a noun is; only figures and modifiers stand between. */
function possessorOf(items: readonly Item[], at: number): EntityMention | null {
  for (let i = at - 1; i > 0 && i > at - 9; i--) {
    const item = items[i] as Item;
    if (item.lower === "'s") {
      const mention = items[i - 1]?.entity;
      return mention && ACTS.has(mention.value.kind) && mention.value.kind !== 'economy' ? mention : null;
    }
    if (item.entity?.possessive) return item.entity.value.kind === 'company' ? item.entity : null;
    const between = item.kind === 'quantity' || item.kind === 'word' || /^[<>-]$/.test(item.lower);
    if (!between || PREPOSITIONS.test(item.lower) || /^(?:the|a|an|its|their|and|that|to)$|[^e]ed$/.test(item.lower))
      return null;
  }
  return null;
}

/** The agent of a passive, "was bought by Acme", or of a noun, "bid from Acme", within a few items behind; else null. */
export function agentAfter(items: readonly Item[], at: number, by: RegExp = /^by$/): Actor | null {
  for (let i = at + 1; i < items.length && i < at + 9; i++) {
    const item = items[i] as Item;
    if (item.kind === 'mark' && item.lower !== "'s") return null;
    if (!by.test(item.lower)) continue;
    for (let j = i + 1; j < items.length && j < i + 7; j++) {
      const mention = items[j]?.entity;
      if (mention && ACTS.has(mention.value.kind) && items[j + 1]?.lower !== "'s") return actorOf(mention);
    }
    return null;
  }
  return null;
}

/** The first entity behind an item that can act, within `reach` items of the same clause. */
export function actorAfter(items: readonly Item[], at: number, reach: number): Actor | null {
  for (let i = at + 1; i < items.length && i <= at + reach; i++) {
    const item = items[i] as Item;
    if (/^[;.]$/.test(item.lower)) return null;
    if (
      item.entity &&
      (item.entity.value.kind === 'company' || (item.entity.value.kind === 'other' && !item.entity.possessive))
    )
      return actorOf(item.entity);
  }
  return null;
}
