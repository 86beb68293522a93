import { verbBefore, wordsOf } from '../../frame/attachment/hook.ts';
import type { Item, Sentence } from '../../frame/sentence.ts';
import { PER_SHARE_VERBS } from '../../lexicon/deals.ts';
import type { Trade } from './trade.ts';

/** "shareholders will receive $71 for each share", "at 24 dlrs each". */
export function isPerShare(items: readonly Item[], k: number): boolean {
  const { quantity } = items[k] as Item;
  if (quantity?.value.per === 'share') return true;
  const end = quantity?.outer.end ?? 0;
  let from = k + 1;
  while (from < items.length && (items[from] as Item).start < end) from++;
  const words = wordsOf(items, from, from + 12);
  if (/^in cash (?:and|plus) [^;.]*\bfor (?:each|every)\b/.test(words)) return true;
  return /^(?:in cash )?for (?:each|every)|^(?:each|apiece)\b/.test(words);
}

/** "Holders will receive $71 a share": what the owners of the firm get. */
export function perShareTrade(sentence: Sentence, k: number): Trade | null {
  const { items } = sentence;
  const get = verbBefore(items, k, 4, PER_SHARE_VERBS);
  if (get === null) return null;
  const of = offeredFor(items, k);
  if (of !== null && /^(?:off|bid|pay)/.test(items[get]?.lower ?? ''))
    return { at: get, by: 'verb', sells: false, merger: false, object: { from: of, to: of + 8 } };
  if (
    !/\b(?:share|stock)?holders?\b|\binvestors\b|\btakeover\b|\bbid\b|\bmerger\b|\bbuy\b|\bacqui/i.test(sentence.text)
  )
    return null;
  if (/\bdividend|\bspecial payout|\bdistribution\b/i.test(sentence.text)) return null;
  return { at: get, by: 'verb', sells: false, merger: false, object: { from: k, to: k } };
}

/** "offered $31 a share in cash for Beta": where the name of the firm stands. */
function offeredFor(items: readonly Item[], k: number): number | null {
  const end = items[k]?.quantity?.outer.end ?? 0;
  for (let i = k + 1; i < items.length && i < k + 8; i++) {
    const { lower, start } = items[i] as Item;
    if (start < end || /^(?:in|cash)$/.test(lower)) continue;
    if (lower !== 'for') return null;
    return items.slice(i + 1, i + 5).some(({ entity }) => entity?.value.kind === 'company') ? i + 1 : null;
  }
  return null;
}

/** "$31 a share, or $2.1 billion": the same deal in another unit. */
export function isOrElse(items: readonly Item[], a: number, b: number): boolean {
  if (b - a > 9) return false;
  const end = items[a]?.quantity?.outer.end ?? 0;
  const words = items
    .slice(a + 1, b)
    .filter((item) => item.start >= end && item.depth === 0 && !/^[()]$/.test(item.lower))
    .map((item) => item.lower)
    .join(' ');
  return /^(?:in cash |cash )?,? ?(?:or|equal to|equivalent to|for a total of|a total of)(?: (?:about|a|total|of|some))*$/.test(
    words,
  );
}
