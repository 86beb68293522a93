import { GROUP_NOUNS } from '../../lexicon/acts.ts';
import type { QuantityMention } from '../../quantity/index.ts';
import type { SubjectKind } from '../../schema/claim.ts';
import type { Range } from '../frame.ts';
import type { Item, Sentence } from '../sentence.ts';
import { type Topic, unlisted } from '../topic/topic.ts';

/** Whose figure a verb states, and where the words stand. */
export interface Doer {
  readonly topic: Topic;
  readonly range: Range;
}

/** Words before which a noun phrase has its head. */
export const PREPOSITION = /^(?:of|in|on|at|for|from|to|by|against|with|tracking)$/;

const FUND_NOUN = /^(?:funds?|etfs?|etps?|trusts|products)$/;

/** "The 10 spot bitcoin ETFs": a group that is counted; of other counted things nobody is named. */
export function countedGroup(sentence: Sentence, { value, start, end }: QuantityMention, at: number): Doer | null {
  const name = sentence.article.clean.slice(start, end).replace(/^\S+\s+/, '');
  const head = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  if (value.kind !== 'count' || !FUND_NOUN.test(head)) return null;
  const mention = { start: end - name.length, end };
  return { topic: unlisted('measure', name, 'fund', mention, null), range: { from: at - 1, to: at } };
}

/** A group of many: "foreign investors", "products tracking gold". */
export function group(sentence: Sentence, range: Range): Doer | null {
  const { items } = sentence;
  let { from } = range;
  // "in outflows and leveraged funds": what is left of the clause before
  if (PREPOSITION.test(items[from]?.lower ?? ''))
    from = items.findLastIndex((item, i) => i < range.to && i >= from && item.lower === 'and') + 1;
  const kept = { from: Math.max(from, range.from), to: range.to };
  const words = items
    .slice(kept.from, kept.to)
    .filter((item) => item.depth === 0 && !/^(?:while|and|but)$/.test(item.lower));
  const head = headWord(items, kept);
  if (!head || words.length > 8 || !GROUP_NOUNS.has(head.lower)) return null;
  if (
    head.lower === 'products' &&
    !words.some(({ lower }) => /^(?:tracking|exchange-traded|traded|investment|crypto)$/.test(lower))
  )
    return null;
  const span = { start: words[0]?.start ?? head.start, end: words.at(-1)?.end ?? head.end };
  const name = sentence.article.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const kind: SubjectKind = FUND_NOUN.test(head.lower) ? 'fund' : 'other';
  return { topic: unlisted('measure', name, kind, span, null), range };
}

/** The last word of a phrase before its first preposition. */
export function headWord(items: readonly Item[], range: Range): Item | null {
  let head: Item | null = null;
  for (let i = range.from; i < range.to; i++) {
    const item = items[i] as Item;
    if (item.depth > 0 || item.kind === 'mark' || item.kind === 'period') continue;
    if (head && PREPOSITION.test(item.lower)) return head;
    head = item;
  }
  return head;
}
