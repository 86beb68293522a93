import type { Entity, EntityMention } from '../../entity/index.ts';
import { RATERS } from '../../lexicon/roles.ts';
import type { SubjectKind } from '../../schema/claim.ts';
import type { Span } from '../../schema/span.ts';
import type { Discourse } from '../discourse/discourse.ts';
import { isSatellite } from '../discourse/satellite.ts';
import type { Item, Sentence } from '../sentence.ts';
import { isActor, isSubject, PREPOSITIONS, VERBAL } from './actor-words.ts';

/** Who does what a verb or a deal's noun says: a firm, a person, a state; named in the clause or referred to. */
export interface Actor {
  readonly name: string;
  readonly kind: SubjectKind;
  /** null where a plain phrase is the actor: "public shareholders". */
  readonly entity: Entity | null;
  readonly mention: Span | null;
  readonly named: boolean;
}

/** A firm that is not listed has the kind "other" in the text: for a deal it is a company. */
export const actorOf = (mention: EntityMention, at: Span | null = mention): Actor => ({
  name: mention.value.name,
  kind: mention.value.kind === 'other' ? 'company' : mention.value.kind,
  entity: mention.value,
  mention: at === null ? null : { start: at.start, end: at.end },
  named: at === mention,
});

/** What a word stands for: the first actor of this sentence before it, else the leading one of the sentences before. */
export function referent(
  sentence: Sentence,
  discourse: Discourse,
  earlier: readonly Sentence[],
  before: number,
  person = false,
  asFirm = false,
): EntityMention | null {
  const here = leading(sentence, before, person, asFirm);
  if (here) return here;
  for (const other of earlier) {
    const found = leading(other, other.end, person, asFirm);
    // nor is one that only advises it, or rates it
    if (found && !discourse.isTeller(found) && !(asFirm && isSatellite(other, found))) return found;
  }
  return discourse.main ?? discourse.company(sentence, before);
}

const MAY_LEAD: ReadonlySet<SubjectKind> = new Set(['company', 'other', 'economy']);

/** The leading actor of a sentence: its first company or unlisted name that is no complement; else any company. */
function leading(sentence: Sentence, before: number, person: boolean, asFirm: boolean): EntityMention | null {
  if (!sentence.entities.some((mention) => MAY_LEAD.has(mention.value.kind))) return null;
  const { items } = sentence;
  let complement: EntityMention | null = null;
  for (let i = 0; i < Math.min(items.length, 90); i++) {
    const item = items[i] as Item;
    if (item.start >= before) break;
    if (!item.entity || item.depth > 0) continue;
    const { kind } = item.entity.value;
    if (kind === 'economy' && !person && isActor(sentence, i) && isSubject(items, i)) return item.entity;
    if (kind !== 'company' && !(kind === 'other' && !item.entity.possessive)) continue;
    // a court or an agency is no firm
    if (kind === 'other' && !person && BODY.test(item.entity.value.name)) continue;
    if (asFirm && item.entity.value.person === true) continue;
    // "Acme Corp's Beta Inc said it": the owner is told only with it
    if (ownsNext(items, i)) continue;
    // nor is one that rates it "the company"
    if (RATERS.test(item.entity.value.name)) continue;
    if (isActor(sentence, i) && (kind === 'company' ? !person : isSubject(items, i))) return item.entity;
    if (kind === 'company' && isHead(items, i)) complement ??= item.entity;
  }
  return complement;
}

/** "Acme's Beta": a firm right behind the possessor. */
const ownsNext = (items: readonly Item[], i: number): boolean => {
  let next = i + 1;
  while (/^(?:'s|<|>)$/.test(items[next]?.lower ?? '')) next++;
  return items[i]?.entity?.possessive === true && items[next]?.entity?.value.kind === 'company';
};

const BODY = /\b(?:Commission|Agency|Court|Ministry|Bureau|Department|Administration|Authority)\b/;

/** "Shares of Acme", "a spokesman for Acme": a complement that the sentence is about; not "with Acme". */
function isHead(items: readonly Item[], i: number): boolean {
  for (let j = i - 1; j >= 0 && j >= i - 4; j--) {
    const { lower } = items[j] as Item;
    if (PREPOSITIONS.test(lower)) return /^(?:of|in|for)$/.test(lower);
  }
  return true;
}

const PERSONS =
  /^(?:professor|investors?|financier|businessman|businesswoman|executive|entrepreneur|trader|raider|billionaire|developer|group|partnership|consortium)$/;

/** "A finance professor said he": who has no name. */
export function personBefore(sentence: Sentence, at: number): Actor | null {
  const { items, article } = sentence;
  for (let i = at - 1; i >= 0 && i > at - 5; i--) {
    const item = items[i] as Item;
    if (item.entity) return null;
    if (!PERSONS.test(item.lower)) continue;
    let from = i;
    while (from > 0 && (items[from - 1]?.kind === 'word' || items[from - 1]?.kind === 'entity') && i - from < 6) {
      if (/^(?:a|an|the)$/.test(items[from - 1]?.lower ?? '')) break;
      from--;
    }
    if (!/^(?:a|an)$/.test(items[from - 1]?.lower ?? '')) return null;
    const mention = { start: items[from]?.start ?? item.start, end: item.end };
    return { name: article.clean.slice(mention.start, mention.end), kind: 'other', entity: null, mention, named: true };
  }
  return null;
}

/** A sentence that opens with a name that no list knows: "Norrel has agreed", "Norway's wealth fund owns". */
export function unknownName(sentence: Sentence, earlier: readonly Sentence[], at: number): Actor | null {
  const { items, article } = sentence;
  const first = items[0];
  if (!first || at < 2) return null;
  if (first.entity?.value.kind === 'economy' && items[1]?.lower === "'s") return phraseActor(sentence, 0, at);
  if (
    first.kind !== 'word' ||
    first.lower.length < 3 ||
    first.lower.endsWith('s') ||
    !VERBAL.test(items[1]?.lower ?? '')
  )
    return null;
  const word = article.clean.slice(first.start, first.end);
  for (const other of earlier) {
    const mention = other.entities.find((entity) => entity.value.name.startsWith(`${word} `));
    if (mention) return { ...actorOf(mention, first), named: true };
  }
  return isWrittenLarge(article.clean, word, first.start)
    ? { name: word, kind: 'company', entity: null, mention: { start: first.start, end: first.end }, named: true }
    : null;
}

/** "Norway's wealth fund": up to the first verb. */
function phraseActor(sentence: Sentence, from: number, at: number): Actor | null {
  const { items, article } = sentence;
  for (let i = from + 2; i < Math.min(at + 1, from + 7); i++) {
    const item = items[i] as Item;
    if (item.kind !== 'word') return null;
    if (i > from + 2 && (i === at || VERBAL.test(item.lower) || /^(?:is|has|owns|holds)$/.test(item.lower))) {
      const mention = { start: items[from]?.start ?? 0, end: items[i - 1]?.end ?? 0 };
      return {
        name: article.clean.slice(mention.start, mention.end),
        kind: 'other',
        entity: null,
        mention,
        named: true,
      };
    }
  }
  return null;
}

/** Whether a word stands elsewhere with a capital letter in the middle of a sentence. */
function isWrittenLarge(clean: string, word: string, not: number): boolean {
  for (let at = clean.indexOf(` ${word}`); at >= 0; at = clean.indexOf(` ${word}`, at + 1)) {
    if (at + 1 !== not && /[a-z,]/.test(clean[at - 1] ?? '') && !/[a-z]/i.test(clean[at + 1 + word.length] ?? ''))
      return true;
  }
  return false;
}
