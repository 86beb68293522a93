import { AUXILIARIES, DETERMINERS, LIGHT, REPORT_VERBS, STATE_VERBS } from '../lexicon/function-words.ts';
import { MOVE_ADJECTIVES, MOVE_NOUNS, MOVE_VERBS } from '../lexicon/moves.ts';
import type { Item } from './sentence.ts';

export const isAdverb = (item: Item): boolean =>
  item.kind === 'word' &&
  (LIGHT.has(item.lower) || (item.lower.length > 4 && item.lower.endsWith('ly') && !NOUNS_IN_LY.has(item.lower)));

const NOUNS_IN_LY: ReadonlySet<string> = new Set(['supply', 'family', 'assembly', 'rally', 'reply', 'monopoly']);

export const isAuxiliary = (item: Item): boolean => AUXILIARIES.has(item.lower);

/** A form that a verb of movement has, also where it is a noun. */
export const isVerbOfMove = (item: Item): boolean => item.kind === 'word' && MOVE_VERBS.has(item.lower);

/** A word that our own lists or its ending tell to be a verb. */
export const isPlainVerb = (item: Item): boolean =>
  item.kind === 'word' &&
  (REPORT_VERBS.has(item.lower) ||
    STATE_VERBS.has(item.lower) ||
    AUXILIARIES.has(item.lower) ||
    MOVE_VERBS.has(item.lower) ||
    /(?:[^aeiou]ed|ated|ised|ized)$/.test(item.lower));

/** Words that may not stand inside a plain noun phrase. */
export const endsPhrase = (item: Item): boolean =>
  item.kind === 'mark'
    ? item.lower !== '&' && item.lower !== "'" && item.lower !== "'s" && item.lower !== '/'
    : item.kind === 'quantity';

const QUALIFIER =
  /^(?:biggest|largest|steepest|sharpest|smallest|worst|best|fastest|longest|strongest|weakest|first|second|third|straight|consecutive|successive|daily|weekly|monthly|quarterly|annual|yearly|intraday|single-day|percentage|-|one|two|three|day|week|month|year|\w+-\w+)$/;

/** "its biggest one-day drop": a determiner stands before what qualifies the noun. */
function isQualified(items: readonly Item[], index: number): boolean {
  let i = index - 1;
  while (i > 0 && i > index - 6 && QUALIFIER.test(items[i]?.lower ?? '')) i--;
  return i < index - 1 && (DETERMINERS.has(items[i]?.lower ?? '') || items[i]?.lower === "'s");
}

/**
 * Whether a word that could be noun or verb ("rise", "cut") is the noun here: a determiner, an adjective, a possessive or
 * a figure stands before it, or "in" or "of" after it.
 */
export function isNounHere(items: readonly Item[], index: number): boolean {
  const item = items[index] as Item;
  // "the firm at", "a contract for"
  if (/^(?:firm|contract)$/.test(item.lower) && DETERMINERS.has(items[index - 1]?.lower ?? '')) return true;
  if (!MOVE_NOUNS.has(item.lower)) return false;
  if (!MOVE_VERBS.has(item.lower)) return true;
  const before = items[index - 1];
  const after = items[index + 1];
  if (after?.lower === 'of') return true;
  if (!before) return after?.lower === 'in';
  if (before.lower === "'s" || DETERMINERS.has(before.lower) || before.kind === 'quantity') return true;
  if (isQualified(items, index)) return true;
  if (after?.lower === 'in' && !AUXILIARIES.has(before.lower))
    return (
      /(?:al|ic|ous|ive|p|st|d|er|y)$/.test(before.lower) &&
      items[index - 2] !== undefined &&
      DETERMINERS.has(items[index - 2]?.lower ?? '')
    );
  const before2 = items[index - 2];
  return (
    before2 !== undefined &&
    /^(?:a|an)$/.test(before2.lower) &&
    before.kind === 'word' &&
    !MOVE_ADJECTIVES.has(before.lower)
  );
}
