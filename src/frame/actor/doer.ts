import type { EntityMention } from '../../entity/index.ts';
import { GROUP_NOUNS, STATE_NOUNS } from '../../lexicon/acts.ts';
import { RELATIVES } from '../../lexicon/function-words.ts';
import { METRIC_HEADS } from '../../lexicon/metrics.ts';
import { NEWS_HOUSES } from '../../lexicon/news-houses.ts';
import { COMPANY_NOUNS, SPEAKER_NOUNS } from '../../lexicon/roles.ts';
import type { Discourse } from '../discourse/discourse.ts';
import type { Range } from '../frame.ts';
import type { Item, Sentence } from '../sentence.ts';
import { actsAlone } from '../topic/possessed.ts';
import { clipSubject } from '../topic/subject.ts';
import { type Resolution, type Topic, textOf, topic } from '../topic/topic.ts';
import { countedGroup, type Doer, group, headWord, PREPOSITION } from './group.ts';

export type { Doer } from './group.ts';

const MAKER = /(?:maker|builder|giant|lender|owner|operator|group|chain|retailer|firm|company|start-?up|brand)$/;
const PERSON =
  /\b(?:chief|executive|chairman|chairwoman|ceo|cfo|boss|president|founder|director|manager|spokesman|spokeswoman|spokesperson|head)\b/i;
const PROJECT =
  /^(?:plant|project|factory|deal|investment|move|expansion|merger|site|programme|program|plan|facility|mine|network|service|app|venture|initiative|acquisition|offer|arm|division|parks|hotels|stores|closings?|closures?|shutdown|restructuring|reorgani[sz]ation|layoffs|cutbacks|recall|strike|smelter|refinery|mill|orebody|deposit|property)$/;

/**
 * Who the subject is that ends at item `end` (null where the clause leaves it out) of the verb at item `at`: a name, what a
 * pronoun or "the company" stands for, or a group such as "foreign investors". Null where it cannot be told.
 */
export function findDoer(sentence: Sentence, end: number | null, at: number, discourse: Discourse): Doer | null {
  const counted = end === null ? null : sentence.items[end - 1]?.quantity;
  if (counted) return countedGroup(sentence, counted, end ?? 0);
  const which = end === null ? null : antecedentOf(sentence.items, end);
  if (which !== null) return which;
  const clipped = end === null ? null : clipSubject(sentence.items, { from: 0, to: end });
  if (!clipped) return leading(sentence, at, discourse);
  const { owner } = clipped;
  const phrase = wholeList(sentence.items, clipped.phrase);
  const named = headEntity(sentence.items, phrase) ?? (owner ? headEntity(sentence.items, owner) : null);
  if (named && actsAlone(sentence.items, phrase)) return null;
  if (named && named.value.kind === 'other' && PERSON.test(textOf(sentence, phrase)))
    return company(sentence, phrase, discourse, 'referred');
  if (named) return { topic: ofMention(named, 'named'), range: phrase };
  return (
    referred(sentence, phrase, discourse) ??
    (owner ? referred(sentence, owner, discourse) : null) ??
    group(sentence, phrase) ??
    (RELATIVES.has(sentence.items[(end ?? 0) - 1]?.lower ?? '') ? leading(sentence, at, discourse) : null)
  );
}

/** "Jo Roe of Acme Capital, which oversees", "of Acme Capital in Ohio, which oversees": the name right before the comma. */
function antecedentOf(items: readonly Item[], end: number): Doer | null {
  if (items[end - 1]?.lower !== 'which' || items[end - 2]?.lower !== ',') return null;
  let at = end - 3;
  if (!/^(?:company|fund)$/.test(items[at]?.entity?.value.kind ?? ''))
    for (let i = at - 1; i > at - 4; i--) if (/^(?:in|of)$/.test(items[i]?.lower ?? '')) at = i - 1;
  const mention = items[at]?.entity;
  return mention && !mention.value.person && /^(?:company|fund|other)$/.test(mention.value.kind)
    ? { topic: ofMention(mention, 'named'), range: { from: at, to: at + 1 } }
    : null;
}

/** "giants Alphabet, Amazon and Meta": the list from its first name on. */
function wholeList(items: readonly Item[], { from, to }: Range): Range {
  let start = from;
  while (start > 1 && items[start]?.entity && items[start - 1]?.lower === ',' && items[start - 2]?.entity) start -= 2;
  return { from: start, to };
}

/** The clause has no subject of its own: the sentence's first actor before it, else who the text is about. */
function leading(sentence: Sentence, at: number, discourse: Discourse): Doer | null {
  const before = sentence.items[at]?.start ?? sentence.start;
  const range = { from: 0, to: at };
  const owners = sentence.entities.filter((mention) => mention.end <= before && isOwner(sentence, mention));
  const first = owners.find((mention) => mention.value.kind === 'company') ?? owners[0];
  if (first) return { topic: ofMention(first, 'referred'), range };
  const company = discourse.company(sentence, before);
  return company ? { topic: ofMention(company, 'assumed'), range } : null;
}

/** A firm, fund or state that may act here: not a speaker's employer, nor one behind a preposition. */
function isOwner(sentence: Sentence, mention: EntityMention): boolean {
  const { clean } = sentence.article;
  const next = /^(?:'s)?\s+([A-Za-z]+)/.exec(clean.slice(mention.outer.end, mention.outer.end + 24))?.[1];
  const before = clean.slice(Math.max(sentence.start, mention.outer.start - 16), mention.outer.start);
  // a name that no list knows acts where it speaks: "Strata said it bought"
  const acts =
    mention.value.kind === 'other'
      ? /^(?:said|says)$/.test(next ?? '')
      : /^(?:company|economy|fund)$/.test(mention.value.kind);
  return (
    acts &&
    !NEWS_HOUSES.has(mention.value.name.toLowerCase()) &&
    !SPEAKER_NOUNS.has(next?.toLowerCase() ?? '') &&
    !(mention.value.kind === 'economy' && /^(?:unit|arm|division|subsidiary|business)$/.test(next ?? '')) &&
    !/^[$€£]/.test(clean.slice(mention.end, mention.end + 1)) &&
    !/\b(?:according to|by|from|at|in|with|of|for|on|to|told)(?: the)? $/i.test(before)
  );
}

/** The entity that heads a noun phrase: the last before its first preposition; a person's name gives way to a firm's. */
function headEntity(items: readonly Item[], range: Range): EntityMention | null {
  let found: EntityMention | null = null;
  let last: Item | null = null;
  for (let i = range.from; i < range.to; i++) {
    const item = items[i] as Item;
    if (item.depth > 0 || item.lower === '(' || item.lower === ')') continue;
    if (PREPOSITION.test(item.lower) && i > range.from) break;
    if (item.lower === ',' && found) break;
    if (item.entity && !(found && found.value.kind !== 'economy' && /^(?:other|economy)$/.test(item.entity.value.kind)))
      found = item.entity;
    last = item;
  }
  if (found === null || last === null || last.entity === found) return found;
  // "Tesla shares", "UK consumers": the name only describes
  const head = last.lower;
  const describes =
    GROUP_NOUNS.has(head) ||
    SPEAKER_NOUNS.has(head) ||
    METRIC_HEADS.has(head) ||
    /^(?:shares?|stocks?|adrs?)$/.test(head) ||
    (COMPANY_NOUNS.has(head) && found.value.kind !== 'company') ||
    (found.value.kind === 'economy' && !STATE_NOUNS.has(head));
  return describes ? null : found;
}

function referred(sentence: Sentence, phrase: Range, discourse: Discourse): Doer | null {
  const head = headWord(sentence.items, phrase)?.lower ?? '';
  const before = sentence.items[phrase.from]?.start ?? sentence.start;
  if (/^(?:it|they|he|she|we|i|this|that)$/.test(head)) {
    const near = sentence.entities.find((mention) => mention.end <= before && isOwner(sentence, mention));
    if (near) return { topic: ofMention(near, 'referred'), range: phrase };
    const [topic] = discourse.topics;
    if (topic && head !== 'they' && /^(?:company|economy|fund)$/.test(topic.kind))
      return { topic: { ...topic, resolution: 'referred' }, range: phrase };
    return head === 'they' ? null : company(sentence, phrase, discourse, 'referred');
  }
  if (STATE_NOUNS.has(head) || /^(?:farmers|growers|planters)$/.test(head)) {
    const state =
      sentence.entities.find((mention) => mention.end <= before && mention.value.kind === 'economy') ??
      discourse.instrument(sentence, before, ['economy']);
    return state ? { topic: ofMention(state, 'referred'), range: phrase } : null;
  }
  if (COMPANY_NOUNS.has(head) || MAKER.test(head)) return company(sentence, phrase, discourse, 'referred', true);
  if (PROJECT.test(head)) return company(sentence, phrase, discourse, 'assumed');
  const text = textOf(sentence, phrase);
  const plain = !sentence.items.slice(phrase.from, phrase.to).some((item) => item.entity);
  return PERSON.test(text) || (plain && /^(?:[A-Z][\w.'-]+ ){1,3}[A-Z][\w'-]+$/.test(text))
    ? company(sentence, phrase, discourse, 'assumed')
    : null;
}

function company(
  sentence: Sentence,
  range: Range,
  discourse: Discourse,
  resolution: Resolution,
  asFirm = false,
): Doer | null {
  const mention = discourse.company(sentence, sentence.items[range.from]?.start ?? sentence.start, asFirm);
  return mention ? { topic: ofMention(mention, resolution), range } : null;
}

/** What a mention is as the owner of a measure. */
export const ofMention = (mention: EntityMention, resolution: Resolution): Topic =>
  topic('measure', mention, null, resolution);
