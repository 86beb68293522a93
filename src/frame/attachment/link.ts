import { MOVE_ADJECTIVES, MOVE_NOUNS } from '../../lexicon/moves.ts';
import type { Direction } from '../../schema/claim.ts';
import type { Role } from '../frame.ts';
import type { Item } from '../sentence.ts';

/** How a figure hangs on the one before it. */
export interface Link {
  readonly role: Role;
  readonly direction: Direction | null;
  /** The percentage before is how far it lies from this figure: "35% above the $15 billion of a year ago". */
  readonly measures?: boolean;
}

/** The way that a word tells, an adjective or a noun of movement. */
export const directionOf = (word: string | undefined): Direction | null =>
  word === undefined ? null : (MOVE_ADJECTIVES.get(word) ?? MOVE_NOUNS.get(word) ?? null);

const FORECASTERS = /^(?:analyst|economist|broker|strategist|forecaster)s?$/;

/** "15 analysts": those who foresee, counted. */
const areForecasters = (items: readonly Item[], at: number): boolean => {
  const counted = items[at]?.quantity?.value;
  return counted?.kind === 'count' && FORECASTERS.test(counted.unit ?? items[at + 1]?.lower ?? '');
};

/** Up to five words behind an item, to the next figure or mark. */
export const wordsAfter = (items: readonly Item[], index: number): string => {
  const words: string[] = [];
  for (let i = index + 1; i < items.length && i <= index + 5; i++) {
    const item = items[i] as Item;
    if ((item.kind === 'quantity' && !areForecasters(items, i)) || /^[.;,]$/.test(item.lower)) break;
    words.push(item.quantity?.value.unit ?? item.lower);
  }
  return words.join(' ');
};
