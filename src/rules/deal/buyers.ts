import { type Actor, actorOf } from '../../frame/actor/actor.ts';
import type { Item, Sentence } from '../../frame/sentence.ts';
import { isAdverb, isAuxiliary } from '../../frame/words.ts';

const LEADS_TO = /^(?:to|agreed|agrees|plans?|planned|expects?|expected|likely|due|set|seen|reported)$/;

/**
 * Who buys where no name does: "Japanese crushers bought". "unknown" where nothing tells whose such buyers are; null
 * where a name or a pronoun stands before the verb at item `at`.
 */
export function buyersBefore({ items, article }: Sentence, at: number): Actor | 'unknown' | null {
  let i = at - 1;
  while (i > 0 && isLed(items[i] as Item)) i--;
  const head = items[i];
  // "with Italy buying 6,000 tonnes"
  if (head?.entity && items[i - 1]?.lower === 'with') return actorOf(head.entity);
  if (head?.kind !== 'word' || !/(?:ers|ors|sts|mills|firms|companies|interests|buyers)$/.test(head.lower)) return null;
  const from = i - 1;
  const lead = items[from];
  if (lead?.entity?.value.kind !== 'economy') return 'unknown';
  const span = { start: lead.start, end: head.end };
  const name = article.clean.slice(span.start, span.end).replace(/\s+/g, ' ');
  return { name, kind: 'other', entity: null, mention: span, named: true };
}

const isLed = (item: Item): boolean =>
  item.kind === 'word' && (isAuxiliary(item) || isAdverb(item) || LEADS_TO.test(item.lower));
