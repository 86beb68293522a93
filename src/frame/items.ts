import type { EntityMention } from '../entity/index.ts';
import type { QuantityMention } from '../quantity/index.ts';
import type { Span } from '../schema/span.ts';
import { eachToken } from '../text/tokens.ts';
import type { PeriodMention } from '../time/index.ts';
import type { Sentence } from './sentence.ts';

/**
 * One step of a sentence as the rules walk it: a word, a mark, or a whole mention. `lower` is the word in lower case or
 * the mark; for a mention its code: Q a quantity, T a time, E an entity. `depth` counts the brackets around it.
 */
export interface Item extends Span {
  readonly kind: 'word' | 'mark' | 'quantity' | 'entity' | 'period';
  readonly lower: string;
  readonly depth: number;
  readonly quantity: QuantityMention | null;
  readonly entity: EntityMention | null;
  readonly period: PeriodMention | null;
}

/** What is laid over the words of a sentence. */
type Mentions = Pick<Sentence, 'article' | 'start' | 'end' | 'quantities' | 'periods' | 'entities'>;

/** Lays the mentions over the tokens: quantities win over periods, periods over entities. */
export function itemise(sentence: Mentions): Item[] {
  const { clean } = sentence.article;
  const mentions = layMentions(sentence);
  const items: Item[] = [];
  let depth = 0;
  let next = 0;
  let laid = -1;
  eachToken(clean, sentence.start, sentence.end, (start, end, lower, isWord) => {
    while (next < mentions.length && (mentions[next] as Item).end <= start) next++;
    const mention = mentions[next];
    if (mention && end > mention.start) {
      if (laid !== next) items.push(depth === 0 ? mention : { ...mention, depth });
      laid = next;
      return;
    }
    if (lower === '"' && (isQuoted(clean, mention, end, -1) || isQuoted(clean, mentions[laid], -1, start))) return;
    if (lower === ')' || lower === ']') depth = Math.max(0, depth - 1);
    items.push(newItem(start, end, isWord ? 'word' : 'mark', lower, depth));
    if (lower === '(' || lower === '[') depth++;
  });
  return items;
}

/** 'sales fell "about 5%" in May': the marks around a figure part it from nothing. */
function isQuoted(clean: string, mention: Item | undefined, start: number, end: number): boolean {
  const outer = mention?.quantity?.outer;
  return (
    outer !== undefined &&
    (outer.start === start || outer.end === end) &&
    clean.charAt(outer.start - 1) === '"' &&
    clean.charAt(outer.end) === '"'
  );
}

const newItem = (
  start: number,
  end: number,
  kind: Item['kind'],
  lower: string,
  depth = 0,
  quantity: QuantityMention | null = null,
  entity: EntityMention | null = null,
  period: PeriodMention | null = null,
): Item => ({ start, end, kind, lower, depth, quantity, entity, period });

function layMentions({ article, quantities, periods, entities, start, end }: Mentions): readonly Item[] {
  const listed = entities.filter(
    ({ source, value }) => source === 'gazetteer' && /^(?:index|company|fund)$/.test(value.kind),
  );
  const figures: Item[] = [];
  for (const quantity of quantities) {
    if (listed.some((entity) => isOfName(quantity, entity, start))) continue;
    figures.push(newItem(quantity.start, quantity.end, 'quantity', 'Q', 0, quantity));
  }
  const times = periods.map((period) => newItem(period.start, period.end, 'period', 'T', 0, null, null, period));
  // with its legal form and ticker: "Acme Foods Inc. (NYSE: ACME)"
  const names = entities.map((entity) =>
    newItem(entity.start, Math.max(entity.end, entity.outer.end), 'entity', 'E', 0, null, entity),
  );
  return merge(merge(merge(figures, times), names), spelledOut(article.clean.slice(start, end), start));
}

/** What "EBITDA" is short for, with commas of its own: one word of that name. */
const SPELLED =
  /\b(?:earnings|profits?|income) before interest(?:,| and) (?:tax(?:es|ation)?|income tax(?:es)?),? depreciation,? (?:and|&) amorti[sz]ation\b/gi;

function spelledOut(text: string, start: number): readonly Item[] {
  if (!text.includes('epreciation')) return [];
  return Array.from(text.matchAll(SPELLED), ({ 0: words, index }) =>
    newItem(start + index, start + index + words.length, 'word', 'ebitda'),
  );
}

/** "Stoxx Europe 600", "Phillips 66 shares", "3M": the digits of a name are no figure. */
function isOfName(
  { start, end, outer, value }: QuantityMention,
  entity: EntityMention,
  sentenceStart: number,
): boolean {
  if (value.kind !== 'count' || start < entity.start || start >= entity.end) return false;
  if (start > entity.start) return true;
  if (outer.start !== start) return false;
  return (end <= entity.end && value.unit === null) || (start === sentenceStart && value.unit === 'share');
}

/** Two ordered lists as one; of two that overlap the first list's stays. */
function merge(first: readonly Item[], second: readonly Item[]): readonly Item[] {
  if (second.length === 0) return first;
  if (first.length === 0) return second;
  const merged: Item[] = [];
  let i = 0;
  for (const item of second) {
    while (i < first.length && (first[i] as Item).end <= item.start) merged.push(first[i++] as Item);
    if (i >= first.length || (first[i] as Item).start >= item.end) merged.push(item);
  }
  while (i < first.length) merged.push(first[i++] as Item);
  return merged;
}
