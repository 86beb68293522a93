import type { EntityMention } from '../../entity/index.ts';
import { COMPANY_NOUNS } from '../../lexicon/roles.ts';
import type { SubjectKind } from '../../schema/claim.ts';
import { isManager } from '../discourse/mention-tests.ts';
import type { Item, Sentence } from '../sentence.ts';

export const PREPOSITIONS =
  /^(?:of|by|from|with|in|at|to|for|than|on|against|like|including|rival|between|among|into|via|over|per|near|under|about|versus|told)$/;

const REUTERS_CODE = /^[A-Za-z]{1,6}\.[A-Z]{1,3}$/;

const BODIES =
  /^(?:Committee|Board|Management|Company|Group|Bank|Commission|Parliament|Court|Congress|Senate|Initial|Secondary)$/;
const ADJECTIVE = /(?:an|ese|ish|ch|ic|i|ss)$/;

const LEGAL = /^(?:inc|corp|ltd|plc|co|sa|ag|nv|bhd|spa|llc|group|-|<|>|\(|\)|\.|,)$/;

export const VERBAL =
  /(?:ed|s)$|^(?:said|told|saw|put|cut|held|spent|sought|will|would|may|might|could|can|had|to|bought|sold|won|paid|set|struck|took|got|led|fell|rose|began|made|went)$/;

const NOT_VERBAL =
  /^(?:shares|stocks|analysts|executives|bonds|jets|orders|deliveries|sales|plans|aircraft|investors|shareholders|chips)$/;

export const ACTS: ReadonlySet<SubjectKind> = new Set(['company', 'fund', 'economy', 'other']);

/** An entity that is no complement of a preposition, no source and no mere place. */
export function isActor(sentence: Sentence, i: number): boolean {
  const { items } = sentence;
  const mention = items[i]?.entity as EntityMention;
  const { kind } = mention.value;
  if (!ACTS.has(kind)) return false;
  const text = sentence.article.clean.slice(mention.start, mention.end);
  if (REUTERS_CODE.test(text) || BODIES.test(text)) return false;
  if (kind === 'economy' && text !== mention.value.name && ADJECTIVE.test(text)) return false;
  const next = items[i + 1]?.lower ?? '';
  if (/^(?:analysts?|economists?|strategists?|data|headquartered|index)$/.test(next)) return false;
  if (kind !== 'economy' && isManager(sentence, mention)) return false;
  if (items[i + 1]?.lower === '-' || /^(?:-based|based|-backed|-listed)$/.test(next)) return false;
  const follows = items[i + 1];
  if (kind === 'economy' && (mention.possessive || follows?.kind === 'entity' || isNounLike(follows))) return false;
  if (kind === 'other' && follows?.kind === 'entity') return false;
  if (/^(?:which|who)$/.test(items[i + 1]?.lower === ',' ? (items[i + 2]?.lower ?? '') : next)) return true;
  // "an agreement under which Acme will buy"
  if (items[i - 1]?.lower === 'which' && PREPOSITIONS.test(items[i - 2]?.lower ?? ''))
    return !items.slice(i + 1, i + 4).some(({ lower }) => lower === 'be' || lower === 'been');
  for (let j = i - 1; j >= 0 && j >= i - 5; j--) {
    const before = items[j] as Item;
    if (/^(?:former|ex|ex-)$/.test(before.lower)) return false;
    if (before.kind === 'mark' && before.lower !== "'s") return true;
    if (before.lower === '<') continue;
    if (isUnitOf(items, j)) return true;
    if (PREPOSITIONS.test(before.lower))
      return before.lower === 'by' && /^(?:group|consortium|led)$/.test(items[j - 2]?.lower ?? '');
    if (
      before.kind !== 'word' ||
      /(?:ed|s)$/.test(before.lower) ||
      /^(?:that|and|after|as|while|when|but|or|will|the)$/.test(before.lower)
    ) {
      if (before.lower === 'the') continue;
      if (before.kind === 'entity') continue;
      return true;
    }
  }
  return true;
}

/** "-A unit of Acme is issuing": of whom a clause begins. */
const isUnitOf = (items: readonly Item[], of: number): boolean =>
  items[of]?.lower === 'of' &&
  /^(?:unit|subsidiary|arm|division|affiliate)$/.test(items[of - 1]?.lower ?? '') &&
  /^an?$/.test(items[of - 2]?.lower ?? '') &&
  (of === 2 || items[of - 3]?.lower === '-');

/** Whether a verb follows the name: the subject of its clause, not a name that only describes what follows. */
export function isSubject(items: readonly Item[], i: number): boolean {
  for (let j = i + 1; j < items.length && j < i + 6; j++) {
    const item = items[j] as Item;
    if (
      item.depth > 0 ||
      item.kind === 'period' ||
      LEGAL.test(item.lower) ||
      /ly$|^(?:also|now|still)$/.test(item.lower)
    ) {
      if (item.lower === ',')
        return /^(?:which|who|a|an|the)$/.test(items[j + 1]?.lower ?? '') && !isSpeaker(items, j + 2);
      continue;
    }
    return item.kind === 'word' && VERBAL.test(item.lower) && !NOT_VERBAL.test(item.lower);
  }
  return false;
}

/** ", a spokeswoman for Acme": who only speaks. */
const isSpeaker = (items: readonly Item[], from: number): boolean =>
  items
    .slice(from, from + 4)
    .some((item) =>
      /^(?:spokes\w+|analyst|economist|strategist|head|lawyer|attorney|chairman|chief|president|director)$/.test(
        item.lower,
      ),
    );

/** After an economy a plain noun makes it an adjective: "China property developer", but "Malaysia plans". */
const isNounLike = (item: Item | undefined): boolean =>
  item !== undefined &&
  item.kind === 'word' &&
  !/(?:s|ed|ing)$|^(?:government|authorities|treasury|will|would|may|might|could|can|has|had|is|was|to|agreed|bought|sold|won)$/.test(
    item.lower,
  );

export const isCompanyNoun = (items: readonly Item[], i: number): boolean => {
  const item = items[i] as Item;
  if (!COMPANY_NOUNS.has(item.lower)) return false;
  if (items[i + 1]?.kind === 'entity' || items[i + 1]?.lower === "'s")
    return items[i + 1]?.lower === "'s" && opened(items, i);
  return opened(items, i);
};

/** "the lender", "the San Jose, California-based company": a definite article within reach. */
function opened(items: readonly Item[], i: number): boolean {
  for (let j = i - 1; j >= 0 && j >= i - 7; j--) {
    const { lower } = items[j] as Item;
    if (lower === 'the') return !/^(?:of|for|by|with|in|to|from|at)$/.test(items[j - 1]?.lower ?? '');
    if (/^(?:a|an|of|for|by|in|said|its|their|and)$/.test(lower)) return false;
  }
  return false;
}
