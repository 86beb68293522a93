import {
  CLAUSE_OPENERS,
  DETERMINERS,
  LISTENERS,
  RELATIVES,
  REPORT_VERBS,
  SAY_VERBS,
  STATE_VERBS,
  TELL_VERBS,
} from '../../lexicon/function-words.ts';
import { METRIC_HEADS, SHARE_WORDS } from '../../lexicon/metrics.ts';
import { SECTOR_WORDS } from '../../lexicon/roles.ts';
import { restricts } from '../attachment/restriction.ts';
import type { Range } from '../frame.ts';
import type { Item } from '../sentence.ts';
import { endsPhrase, isAdverb, isAuxiliary, isNounHere, isVerbOfMove } from '../words.ts';
import { isBetween } from './things.ts';

/** The noun phrase that a verb's subject is, and the one before "whose" that owns it. */
export interface Clipped {
  readonly phrase: Range;
  readonly owner: Range | null;
}

const BREAK = /^[;:"“”—?!]$/;

const FORECAST_NOUNS =
  /^(?:forecast|forecasts|estimate|estimates|guidance|target|targets|outlook|expectation|expectations|consensus|prediction|projection|level|figure|rate)$/;

/** A verb of speech, state or movement, where a subject ends: no noun or adjective of the same letters. */
export const isVerb = (items: readonly Item[], i: number): boolean => {
  const item = items[i] as Item;
  // "the number of paid users"
  if (items[i - 1]?.lower === 'of') return false;
  if (item.kind !== 'word' || METRIC_HEADS.has(item.lower) || FORECAST_NOUNS.test(item.lower)) return false;
  // "stocks held in Japan"
  if (item.lower === 'held' && isStore(items[i - 1]) && /^(?:in|by|at|on|abroad)$/.test(items[i + 1]?.lower ?? ''))
    return false;
  if (SAY_VERBS.has(item.lower) || REPORT_VERBS.has(item.lower) || STATE_VERBS.has(item.lower))
    return !DETERMINERS.has(items[i - 1]?.lower ?? '') || isAuxiliary(item);
  // "was trading lower": an adjective
  if (item.lower === 'lower') return /^(?:to|will|would|could|may|might|should)$/.test(items[i - 1]?.lower ?? '');
  if (OUTDOES.test(item.lower)) return items[i - 1]?.kind === 'entity';
  // "the palm oil contract for April"
  if (item.lower === 'contract') return /^(?:to|will|would|could|may|might)$/.test(items[i - 1]?.lower ?? '');
  return isVerbOfMove(item) && !isNounHere(items, i) && !/ing$/.test(item.lower);
};

/** "Acme beat the market's 3% gain" */
const OUTDOES =
  /^(?:beat|beats|outpaced|outpaces|trailed|trails|lagged|lags|matched|matches|surpassed|surpasses|exceeded|exceeds)$/;

const isStore = (item: Item | undefined): boolean =>
  item?.entity?.value.kind === 'sector' || METRIC_HEADS.has(item?.lower ?? '');

/** The noun phrase right before "which": no further left than its own words and "of". */
export function antecedent(items: readonly Item[], to: number): Clipped | null {
  let from = to;
  while (from > 0) {
    const item = items[from - 1] as Item;
    if (
      item.depth === 0 &&
      (endsPhrase(item) ||
        item.kind === 'period' ||
        isVerb(items, from - 1) ||
        /^(?:and|or|in|on|at|for|from|by|with|as|like|including|to|that|while)$/.test(item.lower))
    )
      break;
    from--;
  }
  while (from < to && DETERMINERS.has(items[from]?.lower ?? '')) from++;
  return from < to ? { phrase: { from, to }, owner: null } : null;
}

/** "its joint venture with Beta" */
const TIES = /^(?:venture|ventures|partnership|alliance|tie-up|agreement|pact|collaboration)$/;

/** The noun phrase that ends at an item, as far left as its clause reaches. */
export function walkLeft(items: readonly Item[], floor: number, to: number): Clipped | null {
  let from = to;
  // "against its Australian peer it lost"
  if (/^(?:it|they)$/.test(items[to - 1]?.lower ?? '') && /^(?:against|versus)$/.test(items[floor]?.lower ?? ''))
    return { phrase: { from: to - 1, to }, owner: null };
  for (let i = to - 1; i >= floor; i--) {
    const item = items[i] as Item;
    if (item.lower === 'whose') {
      let end = i;
      while (end > 0 && items[end - 1]?.lower === ',') end--;
      const owner = walkLeft(items, Math.max(0, end - 10), end);
      return { phrase: { from: i + 1, to }, owner: owner?.phrase ?? null };
    }
    if (item.depth > 0 || item.lower === '(' || item.lower === ')') {
      from = i;
      continue;
    }
    if (item.kind === 'quantity' && restricts(items, i)) {
      // "customers with more than 10 users"
      while (i > floor && items[i]?.lower !== 'with') i--;
      from = i;
      continue;
    }
    if (BREAK.test(item.lower) || item.kind === 'quantity') break;
    if (item.lower === ',' && !isListComma(items, i, from)) break;
    if (
      i < to - 1 &&
      item.kind === 'word' &&
      ((CLAUSE_OPENERS.has(item.lower) &&
        !(
          /^(?:before|after)$/.test(item.lower) &&
          /^(?:tax|income|interest|allocations?|appropriations?|extraordinar|depreciation|provisions?|exceptional|special|items|one-off|minorit)/.test(
            items[i + 1]?.lower ?? '',
          )
        )) ||
        (RELATIVES.has(item.lower) && !isDemonstrative(items, i)) ||
        (item.lower === 'with' && !isBetween(items, i) && !TIES.test(items[i - 1]?.lower ?? '')) ||
        isVerb(items, i))
    )
      break;
    from = i;
  }
  if (isRelativeVerb(items, from, to, floor)) return walkLeft(items, floor, from - 1);
  from = behindListeners(items, from, to);
  from = sharesBehind(items, from, to) ?? from;
  while (from < to && /^(?:and|,|or|but|so|both|meanwhile|however|also|then|the|a|an)$/.test(items[from]?.lower ?? ''))
    from++;
  return from < to ? { phrase: { from, to }, owner: null } : null;
}

/** "the rate in lands that share the euro fell": what is left of a restrictive clause begins with its verb. */
const isRelativeVerb = (items: readonly Item[], from: number, to: number, floor: number): boolean => {
  const noun = items[from - 2];
  const verb = items[to];
  return (
    from > floor &&
    verb !== undefined &&
    (isVerb(items, to) || isAuxiliary(verb)) &&
    to - from > 1 &&
    /^(?:that|which|who)$/.test(items[from - 1]?.lower ?? '') &&
    (noun?.kind === 'quantity' || (noun?.kind === 'word' && !isAuxiliary(noun))) &&
    !isVerb(items, from - 2) &&
    items[from]?.kind === 'word' &&
    !DETERMINERS.has(items[from]?.lower ?? '') &&
    opensPhrase(items, /^(?:in|to|for|from|on|with)$/.test(items[from + 1]?.lower ?? '') ? from + 2 : from + 1) &&
    !/^(?:in|on|at|for|from|of|by|with|as|to|if|when|while|under|over|after|before|since|because|although|despite)$/.test(
      items[from]?.lower ?? '',
    )
  );
};

const opensPhrase = (items: readonly Item[], i: number): boolean =>
  DETERMINERS.has(items[i]?.lower ?? '') || items[i]?.entity != null;

/** "cut its outlook and its shares fell": a new clause begins at the shares; null where none does. */
function sharesBehind(items: readonly Item[], from: number, to: number): number | null {
  const and = items.findLastIndex(({ lower }, i) => i > from && i < to - 2 && lower === 'and');
  if (and < 0 || !/^(?:its|their|the)$/.test(items[and + 1]?.lower ?? '')) return null;
  const isShare = ({ lower }: Item): boolean => SHARE_WORDS.has(lower);
  const { lower } = items[to - 1] as Item;
  return (isShare(items[to - 1] as Item) || /^prices?$/.test(lower)) &&
    items.slice(and + 2, to).some(isShare) &&
    !items.slice(from, and).some(isShare)
    ? and + 1
    : null;
}

/** "told its shareholders revenue will rise": who is told is no part of what rises. */
function behindListeners(items: readonly Item[], from: number, to: number): number {
  for (let i = Math.max(1, from); i < Math.min(to - 1, from + 4); i++) {
    const lead = DETERMINERS.has(items[i - 1]?.lower ?? '') ? i - 2 : i - 1;
    if (LISTENERS.has(items[i]?.lower ?? '') && TELL_VERBS.has(items[lead]?.lower ?? '')) return i + 1;
  }
  return from;
}

/** "revenue from that business" */
const isDemonstrative = (items: readonly Item[], i: number): boolean =>
  items[i]?.lower === 'that' && /^(?:from|of|in|for|to|at|on)$/.test(items[i - 1]?.lower ?? '');

const opensClause = ({ lower }: Item): boolean => /^(?:and|while|but|whereas)$/.test(lower);

/** "Acme, Beta and": a name and one more behind it. */
const isList = (items: readonly Item[], from: number): boolean =>
  items[from - 2]?.kind === 'entity' &&
  items.slice(from, from + 4).some(({ lower }, i, next) => /^(?:and|,)$/.test(lower) && next[i + 1]?.kind === 'entity');

const AT_PLACES = /^(?:in|to|from|of|across|at|for)$/;

/** "Chile and Brazil", "Chile, Brazil and Cuba": names to the last of a list. */
const areMore = (items: readonly Item[], from: number): boolean =>
  items[from]?.kind === 'entity' &&
  /^(?:,|and)$/.test(items[from + 1]?.lower ?? '') &&
  (items[from + 2]?.kind === 'entity' || (items[from + 2]?.lower === 'and' && items[from + 3]?.kind === 'entity'));

/** A comma between names of a list, "media, metal and realty", not one behind an opening phrase. */
function isListComma(items: readonly Item[], comma: number, right: number): boolean {
  const before = items[comma - 1] as Item | undefined;
  if (!before || (before.kind !== 'entity' && before.kind !== 'word')) return false;
  let width = 0;
  for (let i = comma - 1; i >= 0 && width < 5; i--, width++) {
    const item = items[i] as Item;
    // "while banking, telecom and metal indices"
    if (item.lower === 'while' && SECTOR_WORDS.has(items[i + 1]?.lower ?? '')) break;
    // "shares in Acme, Beta and Gamma"
    if (item.lower === ',' || (item.lower === 'in' && SHARE_WORDS.has(items[i - 1]?.lower ?? ''))) break;
    // "sales in Peru, Chile and Brazil"
    if (
      width === 1 &&
      AT_PLACES.test(item.lower) &&
      METRIC_HEADS.has(items[i - 1]?.lower ?? '') &&
      areMore(items, right)
    )
      break;
    // "gained 2% and Acme, Beta and Gamma"
    if (width > 0 && opensClause(item) && isList(items, right)) break;
    if (item.kind === 'quantity' || item.kind === 'period' || item.kind === 'mark') return false;
    if (
      item.kind === 'word' &&
      (isAdverb(item) || isAuxiliary(item) || /^(?:in|on|at|for|as|with|after|while|among|like|from)$/.test(item.lower))
    )
      return false;
    if (isVerb(items, i)) return false;
  }
  if (width === 0 || width >= 5) return false;
  const next = items.slice(right, right + 5);
  return before.kind === 'entity'
    ? next[1]?.kind === 'entity' || next[0]?.kind === 'entity'
    : next.some((item) => item.lower === ',' || item.lower === 'and');
}
