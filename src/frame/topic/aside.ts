import { DETERMINERS, RELATIVES, SAY_VERBS } from '../../lexicon/function-words.ts';
import { METRIC_HEADS } from '../../lexicon/metrics.ts';
import { COMPANY_NOUNS } from '../../lexicon/roles.ts';
import type { Item } from '../sentence.ts';
import { isAdverb, isAuxiliary } from '../words.ts';

/** What may stand behind a noun phrase and before its verb: times, brackets, adverbs, auxiliaries. */
export const trailing = (item: Item): boolean =>
  item.kind === 'period' ||
  item.depth > 0 ||
  item.lower === '(' ||
  item.lower === ')' ||
  item.lower === '"' ||
  item.lower === '-' ||
  item.lower === '<' ||
  item.lower === '>' ||
  (item.kind === 'word' &&
    !METRIC_HEADS.has(item.lower) &&
    (isAdverb(item) ||
      isAuxiliary(item) ||
      /^(?:in|on|at|for|during|by|of|n't|not|also|both|each|all|too|of|about|due|seen|being|expected|likely|forecast|projected|predicted|tipped|poised|heading|headed|earlier|briefly|initially|scheduled|estimated|anticipated|set|therefore|thus|consequently|nevertheless|hence)$/.test(
        item.lower,
      )));

/** "the local index, meanwhile, lost": the phrase without the word of order that commas set off. */
export function beforeAside(items: readonly Item[], from: number, to: number): number {
  if (items[to - 1]?.lower !== ',') return to;
  const open = items.findLastIndex((item, i) => i >= from && i < to - 1 && item.lower === ',');
  if (open <= from || to - open > 5) return to;
  const words = items.slice(open + 1, to - 1).map((item) => item.lower);
  if (!ASIDE.test(words.join(' '))) return to;
  let end = open;
  while (end > from && trailing(items[end - 1] as Item)) end--;
  return end;
}

const ASIDE =
  /^(?:(?:also )?in (?:[\w-]+ )?terms(?: of \w+)?|meanwhile|however|though|too|also|by contrast|in contrast|in turn|by comparison|on the other hand|for its part|for instance|for example|in particular|of course|on average|similarly|likewise|in fact|on the whole|overall|in all|in total|separately|as well|therefore|consequently|nevertheless|nonetheless|thus|moreover|furthermore|by then|instead|accordingly|hence)$/;

/** "the FTSE 100 INDEX:UKX": the name without the code that is glued behind it. */
export function beforeCode(items: readonly Item[], from: number, to: number): number {
  if (items[to - 2]?.lower !== ':' && items[to - 3]?.lower !== ':') return to;
  for (let i = to - 1; i >= from && i > to - 6; i--) {
    const { entity } = items[i] as Item;
    if (entity !== null && entity.outer.end >= (items[to - 1] as Item).end) return i + 1;
  }
  return to;
}

/** One dash of an aside. */
export const isDash = (item: Item | undefined): boolean => item?.lower === '-' || item?.lower === '—';

/** Where the aside that ends at a dash begins: "the ratio -- a measure of its strength -- stood". */
export function openingDash(items: readonly Item[], close: number, floor: number): number | null {
  let i = close;
  while (i > floor && isDash(items[i - 1])) i--;
  for (i--; i > floor && close - i < 30; i--) {
    if (items[i]?.lower === ';') return null;
    if (!isDash(items[i])) continue;
    while (i > floor && isDash(items[i - 1])) i--;
    return i;
  }
  return null;
}

/** Where the apposition that ends at a comma begins: "Apple, the iPhone maker, rose". */
export function openingComma(items: readonly Item[], close: number): number | null {
  for (let i = close - 1; i > 0 && close - i < 28; i--) {
    const item = items[i] as Item;
    if (item.depth > 0) continue;
    if (item.lower === ';') return null;
    if (item.lower !== ',') continue;
    if (opensApposition(items, i) || (isNominal(items[i - 1]) && opensPhrase(items, i)))
      return openingList(items, i, close) ?? i;
  }
  return null;
}

/** Whether the words behind a comma tell who or what the name before it is, or what became of it. */
function opensApposition(items: readonly Item[], comma: number): boolean {
  const next = items[comma + 1] as Item;
  return (
    RELATIVES.has(next.lower) ||
    DETERMINERS.has(next.lower) ||
    next.kind === 'entity' ||
    next.kind === 'period' ||
    (next.kind === 'quantity' && /^(?:owned|held|controlled)$/.test(items[comma + 2]?.lower ?? '')) ||
    isOfWhich(items, next.kind === 'quantity' ? comma + 2 : comma + 1) ||
    items[comma + 2]?.lower === "'s" ||
    items[comma + 3]?.lower === "'s" ||
    (COMPANY_NOUNS.has(next.lower) && /^(?:of|to|for|in|at|with)$/.test(items[comma + 2]?.lower ?? '')) ||
    (/(?:ing|ed)$|^(?:or|one|up|down|long|once|now|with|bought|sold|held|built|known|taken|part|home|seen|hit|led|run|drawn|driven|shown|given|grown|spun|told)$/.test(
      next.lower,
    ) &&
      !SAY_VERBS.has(next.lower))
  );
}

/** "sales, at $5m, rose", "exports, seasonally adjusted, fell", "shares, under pressure for weeks, slid": words that hold no verb of their own. */
const opensPhrase = (items: readonly Item[], comma: number): boolean => {
  const next = items[comma + 1]?.lower ?? '';
  const second = items[comma + 2]?.lower ?? '';
  return PHRASE.has(next) || (QUALIFIES.test(next) && PARTICIPLE.test(second) && !SAY_VERBS.has(second));
};

const PHRASE = new Set(
  'at before under on like unlike despite amid without not excluding including net minus as its their because thanks due even'.split(
    ' ',
  ),
);
const QUALIFIES = /ly$|^(?:best|better|already|still|also|often|widely|recently|not|yet|just|most|much|well|far)$/;
const PARTICIPLE = /(?:[^e]ed|ing)$|^(?:known|seen|held|sold|up|down|off|told|hit|hurt|cut|made|run)$/;

/** What a noun phrase may end with. */
const isNominal = (item: Item | undefined): boolean =>
  item !== undefined && (item.kind === 'entity' || (item.kind === 'word' && !isAdverb(item) && !isAuxiliary(item)));

/** ", of which Beta holds 20%,", ", 20% of which is held by Beta," */
const isOfWhich = (items: readonly Item[], i: number): boolean =>
  /^(?:of|in)$/.test(items[i]?.lower ?? '') && /^(?:which|whom)$/.test(items[i + 1]?.lower ?? '');

/** "core sales, which exclude cars, fuel and food, rose": the comma of the clause that a list of things stands in; null for no list. */
function openingList(items: readonly Item[], comma: number, close: number): number | null {
  const isLast = items.slice(comma + 1, close).some(({ lower }) => lower === 'and' || lower === 'or');
  for (let i = comma - 1; i > 0 && comma - i < 16; i--) {
    const item = items[i] as Item;
    if (item.lower === ';' || item.kind === 'quantity') return null;
    if (item.lower === ',' && RELATIVES.has(items[i + 1]?.lower ?? ''))
      return isLast || LISTS.test(items[i + 2]?.lower ?? '') ? i : null;
  }
  return null;
}

const LISTS = /^(?:exclud|includ|strip|cover|compris|leave|omit)/;
