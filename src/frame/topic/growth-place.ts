import { FORECASTERS } from '../../lexicon/economy-words.ts';
import { indexAfter } from '../attachment/verbs.ts';
import type { Sentence } from '../sentence.ts';
import { type Economy, economyStarting } from './economies.ts';

/** "growth of 2.5 pct in West Germany": the place behind the figure. */
export const placeAfter = (sentence: Sentence, k: number): Economy | null =>
  placeBehind(sentence, indexAfter(sentence.items, k));

/** "in West Germany", "this year for Japan": no place of a firm's own growth. */
export function placeBehind(sentence: Sentence, from: number): Economy | null {
  const { items } = sentence;
  let i = from;
  while (
    i < from + 4 &&
    (items[i]?.kind === 'period' ||
      (/^(?:in|for|during)$/.test(items[i]?.lower ?? '') && items[i + 1]?.kind === 'period'))
  )
    i++;
  if (!/^(?:in|for|across)$/.test(items[i]?.lower ?? '')) return null;
  if (ofFirm(sentence)) return null;
  return economyAlone(sentence, i + 1);
}

/** An economy behind "in"; null before what grows there: "in Japanese exports". */
export function economyAlone(sentence: Sentence, from: number): Economy | null {
  const economy = economyStarting(sentence, from);
  const next = economy === null ? undefined : sentence.items[economy.range.to];
  return next === undefined || next.kind !== 'word' || NO_NOUN.test(next.lower) ? economy : null;
}

const NO_NOUN =
  /^(?:in|for|and|but|while|with|from|to|by|over|this|next|last|during|after|as|compared|against|versus|is|was|will|would|should|if|because|on|at|or|which|when|before|than|due|thanks|helped|he|it|she|they|the)$/;

const ofFirm = ({ entities, items }: Sentence): boolean =>
  entities.some(
    ({ value }) =>
      value.kind === 'company' &&
      !FORECASTERS.test(value.name) &&
      !/\b(?:Bank|Economics|Institute|Research)\b/.test(value.name),
  ) || items.some(({ lower }) => /^(?:company|firm|group|its|we|our|sales|revenues?|store|stores)$/.test(lower));
