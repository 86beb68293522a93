import { SHARE_WORDS } from '../../lexicon/metrics.ts';
import type { Item } from '../sentence.ts';
import { isAuxiliary } from '../words.ts';
import { isVerb } from './noun-phrase.ts';

/** "hit $5 on Friday for the first time in years and has gained": behind the figure stands when and how, and no other subject. */
export function isPlacing(items: readonly Item[], from: number, to: number): boolean {
  const outer = items[from - 1]?.quantity?.outer.end ?? 0;
  const isOver = ({ kind, depth, start }: Item): boolean => kind === 'period' || depth > 0 || start < outer;
  let first = from;
  while (first < to && isOver(items[first] as Item)) first++;
  return (
    first === to ||
    (/^(?:on|in|at|for|with|amid|since|despite|against|by)$/.test(items[first]?.lower ?? '') &&
      items
        .slice(first, to)
        .every(
          (item, i) =>
            item.kind !== 'quantity' && item.lower !== ',' && !isAuxiliary(item) && !isVerb(items, first + i),
        ))
  );
}

/** "That was up 7% from": what was told before. */
export const isThatWas = (items: readonly Item[]): boolean =>
  items[0]?.lower === 'that' &&
  /^(?:was|is|were)$/.test(items[1]?.lower ?? '') &&
  /^(?:up|down)$/.test(items[2]?.lower ?? '');

/** "once again after a minor": nothing that could be a subject. */
export const isAfterOnly = (items: readonly Item[], from: number, to: number): boolean => {
  const at = items.findLastIndex((item, i) => i >= from && i < to && /^(?:after|following)$/.test(item.lower));
  return (
    at >= 0 &&
    to - at < 5 &&
    items
      .slice(from, at)
      .every(
        (item) => /^(?:once|again|now|today|,|on|in|for|from|at|the|of)$/.test(item.lower) || item.kind === 'period',
      ) &&
    items
      .slice(at + 1, to)
      .every(
        (item) =>
          item.kind === 'word' &&
          /^(?:a|an|another|its|minor|modest|slight|small|sharp|further|strong|brief|big|daily|weekly)$/.test(
            item.lower,
          ),
      )
  );
};

/** "Acme Inc (ACME.N), down 10.6%", "Shares in Acme, up 3%": a name with what belongs to it, and nothing else before the comma. */
export const isNameAlone = (items: readonly Item[], from: number, to: number): boolean => {
  const words = items.slice(from, to).filter((item) => item.depth === 0 && item.kind !== 'mark');
  if (from !== 0 || words.length === 0 || words.length > 6 || !words.some(({ kind }) => kind === 'entity'))
    return false;
  return words.every(
    ({ kind, lower }, i) =>
      kind === 'entity' ||
      (i === 0 && lower === 'the') ||
      SHARE_WORDS.has(lower) ||
      (/^(?:in|of)$/.test(lower) && SHARE_WORDS.has(words[i - 1]?.lower ?? '')),
  );
};
