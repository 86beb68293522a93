import type { Actor } from '../../frame/actor/actor.ts';
import type { Item, Sentence } from '../../frame/sentence.ts';

/** "public shareholders own", "Acme shareholders will own": owners who have no name. */
export function crowdBefore(sentence: Sentence, verb: number): Actor | null {
  const { items } = sentence;
  for (let i = verb - 1; i >= 0 && i > verb - 7; i--) {
    const item = items[i] as Item;
    const ofFirm =
      item.entity?.value.kind === 'company' && items[i - 1]?.lower === 'of' && HOLDERS.test(items[i - 2]?.lower ?? '');
    if (ofFirm) return crowd(sentence, i - 2, item);
    if (item.entity && item.entity.value.kind !== 'economy') return null;
    if (OWNERS.test(item.lower)) return crowd(sentence, i, item);
  }
  return null;
}

const HOLDERS = /^(?:shareholders|stockholders|holders)$/;
const OWNERS = /^(?:shareholders|stockholders|holders|investors|insiders|employees|family|government|public)$/;

/** From who is before the owners' word at item `i`, where that tells whose they are, to the end of `last`. */
function crowd({ items, article }: Sentence, i: number, last: Item): Actor {
  const before = items[i - 1];
  const isTheirs = before?.kind === 'word' && !/^(?:and|the|while|but|that|as|of|said)$/.test(before.lower);
  const from = before && (isTheirs || before.entity?.value.kind === 'company') ? before : (items[i] as Item);
  const mention = { start: from.start, end: last.end };
  const name = article.clean.slice(mention.start, mention.end).replace(/\s+/g, ' ');
  return { name, kind: 'other', entity: null, mention, named: true };
}
