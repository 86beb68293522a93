import { DETERMINERS } from '../../lexicon/function-words.ts';
import { BALANCE_NOUNS, SHARE_WORDS, TRADED_NOUNS } from '../../lexicon/metrics.ts';
import { COMPANY_NOUNS } from '../../lexicon/roles.ts';
import type { Range } from '../frame.ts';
import type { Item } from '../sentence.ts';
import { isPlain } from './metric-head.ts';

const BALANCE = new RegExp(`^(?:${BALANCE_NOUNS})$`);
const TRADED = new RegExp(`^(?:${TRADED_NOUNS})$`);

/** "exports to Nigeria": the place is where they go, not whose they are. */
export const isAcross = (items: readonly Item[], i: number): boolean =>
  (TRADED.test(items[i - 1]?.lower ?? '') && /^(?:to|from|into)$/.test(items[i]?.lower ?? '')) || isBetween(items, i);

/** "trade deficit with China": of the one, with the other. */
export const isBetween = (items: readonly Item[], i: number): boolean =>
  items[i]?.lower === 'with' && BALANCE.test(items[i - 1]?.lower ?? '');

/** Where the list of names ends that one at an item begins: "China, Japan and Korea"; behind that one where it begins none. */
export function listEnd(items: readonly Item[], first: number, limit: number): number {
  let i = first + 1;
  while (i + 1 < limit && items[i]?.lower === ',' && items[i + 1]?.entity) i += 2;
  if (items[i]?.lower === ',') i++;
  return i + 1 < limit && items[i]?.lower === 'and' && items[i + 1]?.entity ? i + 2 : first + 1;
}

/** "sales of dermal fillers": the measure with the things that it is of, where they have no name. */
export function withThings(items: readonly Item[], run: Range, limit: number): Range {
  const traded = TRADED.test(items[run.to - 1]?.lower ?? '');
  if (isAcross(items, run.to)) {
    const place = run.to + 1 + (DETERMINERS.has(items[run.to + 1]?.lower ?? '') ? 1 : 0);
    return items[place]?.entity && place < limit ? { from: run.from, to: listEnd(items, place, limit) } : run;
  }
  if (items[run.to]?.lower !== 'of') return run;
  if (traded && run.to + 1 < limit && items[run.to + 1]?.entity?.value.kind === 'commodity')
    return { from: run.from, to: run.to + 2 };
  let to = run.to + 1;
  if (DETERMINERS.has(items[to]?.lower ?? '')) to++;
  const from = to;
  while (
    to < limit &&
    to - from < 4 &&
    items[to]?.kind === 'word' &&
    items[to]?.depth === 0 &&
    isPlain(items[to] as Item)
  )
    to++;
  const next = items[to];
  if (
    to === from ||
    (to < limit && next?.kind !== 'mark' && !/^(?:in|at|for|from|to|by|on|and)$/.test(next?.lower ?? ''))
  )
    return run;
  const last = items[to - 1]?.lower ?? '';
  return (COMPANY_NOUNS.has(last) && !/^(?:business|unit|division|segment|arm)$/.test(last)) ||
    SHARE_WORDS.has(items[to - 1]?.lower ?? '')
    ? run
    : { from: run.from, to };
}
