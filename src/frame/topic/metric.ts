import { DETERMINERS } from '../../lexicon/function-words.ts';
import {
  MEASURES_BEFORE,
  MEASURES_BEHIND,
  METRIC_HEADS,
  METRIC_MODIFIERS,
  SHARE_WORDS,
} from '../../lexicon/metrics.ts';
import { COMPANY_NOUNS } from '../../lexicon/roles.ts';
import { isNoHead } from '../attachment/no-head.ts';
import type { Range } from '../frame.ts';
import type { Item } from '../sentence.ts';
import { isAdverb, isAuxiliary, isVerbOfMove } from '../words.ts';
import { expenseRun } from './expense.ts';
import { isPhysical } from './share-word.ts';

const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|spot|nearby|forward|future)$/;

/** The words that name a measure: the first head noun with the modifiers before it and "per share", "before tax" behind. */
export function metricRun(items: readonly Item[], range: Range): Range | null {
  const expense = expenseRun(items, range);
  if (expense !== null) return { from: modifiersFrom(items, expense.from, range.from), to: expense.to };
  for (let i = range.from; i < range.to; i++) {
    const item = items[i] as Item;
    if (
      item.depth > 0 ||
      !(METRIC_HEADS.has(item.lower) || followedTo(items, i) > 0 || isBase(items, i)) ||
      (SHARE_WORDS.has(item.lower) && item.lower !== 'share' && !isPhysical(items, i))
    )
      continue;
    if (item.lower === 'share' && items[i - 1]?.lower !== 'market') {
      const end = marketShareEnd(items, i, range.to);
      if (end === null) continue;
      return { from: i, to: end };
    }
    if (item.lower === 'price' && /^objectives?$/.test(items[i + 1]?.lower ?? '')) continue;
    // a "rate cap" is no measure
    if (
      item.lower === 'cap' &&
      items[i - 1]?.lower !== 'market' &&
      !/ market$/.test(items[i - 1]?.entity?.value.name ?? '')
    )
      continue;
    // "crude for April delivery"
    if (
      /^(?:delivery|shipment)$/.test(item.lower) &&
      (items[i - 1]?.kind === 'period' || MONTH.test(items[i - 1]?.lower ?? ''))
    )
      continue;
    if (isAttribute(items, i, range) || isForecasting(items, i) || isNoHead(items, i)) continue;
    const followed = followedTo(items, i);
    let to = followed > 0 ? i + followed : headEnd(items, i + 1, range.to);
    if (to < range.to && isBase(items, to)) to++;
    if (to === i + 1 && TELLS_KIND.test(item.lower)) to = compoundEnd(items, to, range.to);
    const foreseen = FORESEEN.test(item.lower) ? foreseenRun(items, to, range) : null;
    if (foreseen !== null) return foreseen;
    const from = modifiersFrom(items, i, range.from);
    if (
      items[to]?.lower === 'base' &&
      /^(?:user|users|customer|client|member|subscriber|cost|asset)s?$/.test(items[to - 1]?.lower ?? '')
    )
      to += 1;
    if (items[to]?.lower === 'per' && to + 1 < range.to) to += PER_WHAT.test(items[to + 1]?.lower ?? '') ? 3 : 2;
    else if (/^(?:before|after)$/.test(items[to]?.lower ?? '') && /^tax(?:es|ation)?$/.test(items[to + 1]?.lower ?? ''))
      to += 2;
    else if (items[to]?.lower === 'before' && /^(?:allocations|appropriations)$/.test(items[to + 1]?.lower ?? ''))
      to += items[to + 2]?.lower === 'and' && /^tax(?:es)?$/.test(items[to + 3]?.lower ?? '') ? 4 : 2;
    else if (
      items[to]?.lower === 'before' &&
      items[to + 1]?.lower === 'income' &&
      /^tax(?:es)?$/.test(items[to + 2]?.lower ?? '')
    )
      to += 3;
    else if (
      /^(?:from|under|on)$/.test(items[to]?.lower ?? '') &&
      /^(?:operating|operations|continuing|management|equity|assets|capital)$/.test(items[to + 1]?.lower ?? '')
    ) {
      to += items[to + 1]?.lower === 'operating' || items[to + 1]?.lower === 'continuing' ? 3 : 2;
    } else if (item.lower === 'return' && items[to]?.lower === 'on') to = returnEnd(items, to);
    return { from, to: Math.min(to, range.to) };
  }
  return null;
}

/** Measures that are often only the first word of another: "customer telephone lines", "cash interest requirements". */
const TELLS_KIND = /^(?:customer|cash|subscriber|passenger|user|order)$/;

/** Where plain words end of which the last is a plural. */
function compoundEnd(items: readonly Item[], at: number, limit: number): number {
  let end = at;
  while (end < limit && end < at + 3 && items[end]?.kind === 'word' && isPlain(items[end] as Item)) end++;
  return end > at && /[^s]s$/.test(items[end - 1]?.lower ?? '') ? end : at;
}

/** "revenue per active customer", "sales per square foot" */
const PER_WHAT =
  /^(?:active|paying|square|available|occupied|average|diluted|basic|ordinary|common|new|retail|installed)$/;

const FORESEEN = /^(?:forecasts?|guidance|outlook|targets?|estimates?|projections?)$/;

/** "its forecast for operating profit": the measure that is foreseen. */
function foreseenRun(items: readonly Item[], at: number, range: Range): Range | null {
  if (!/^(?:for|of|on)$/.test(items[at]?.lower ?? '')) return null;
  const rest = { from: at + 1, to: range.to };
  const run = metricRun(items, rest);
  return run !== null && items.slice(rest.from, run.from).every((item) => isLead(item)) ? run : null;
}

const isLead = (item: Item): boolean => DETERMINERS.has(item.lower) || item.kind === 'period' || isAdverb(item);

/** "share of the European car market": where the market's words end; null where it is no share of a market. */
function marketShareEnd(items: readonly Item[], share: number, limit: number): number | null {
  if (items[share + 1]?.lower !== 'of') return null;
  for (let i = share + 2; i < Math.min(limit, share + 10); i++) {
    const { kind, lower, depth } = items[i] as Item;
    if (kind === 'mark' && lower !== '-' && lower !== "'s" && depth === 0) return null;
    if (/^(?:markets?|sales|registrations|shipments)$/.test(lower)) return i + 1;
  }
  return null;
}

/** Where the modifiers before a measure's head begin. */
function modifiersFrom(items: readonly Item[], head: number, floor: number): number {
  let from = head;
  while (
    from > floor &&
    (isModifier(items[from - 1] as Item) || isPartBefore(items, from)) &&
    !isForecasting(items, from - 1)
  )
    from--;
  return from < head ? coordinatedFrom(items, from, floor) : from;
}

/** "construction and forestry sales": of two lines of business told as one; `from` itself where none stands before. */
function coordinatedFrom(items: readonly Item[], from: number, floor: number): number {
  if (items[from - 1]?.lower !== 'and') return from;
  let first = from - 1;
  while (first > floor && isBusiness(items[first - 1] as Item)) first--;
  const before = items[first - 1];
  const opens = first === floor || before?.kind === 'mark' || DETERMINERS.has(before?.lower ?? '');
  return opens && first < from - 1 && from - first < 4 ? first : from;
}

const isBusiness = (item: Item): boolean =>
  item.kind === 'word' &&
  isPlain(item) &&
  !METRIC_HEADS.has(item.lower) &&
  !COMPANY_NOUNS.has(item.lower) &&
  !/^(?:year|month|week|day|quarter|share)s?$/.test(item.lower);

/** "return on tangible equity", "return on average assets": what it is a return on. */
function returnEnd(items: readonly Item[], on: number): number {
  for (let i = on + 1; i <= on + 3; i++) {
    const word = items[i]?.lower ?? '';
    if (/^(?:equity|assets|capital|investments?|sales)$/.test(word)) return i + 1;
    if (!/^(?:tangible|average|common|total|net|invested|allocated|regulatory|shareholders)$/.test(word)) break;
  }
  return on;
}

/** "book value", "its Roborock sales": words that belong to a measure only there. */
const isPartBefore = (items: readonly Item[], from: number): boolean => {
  const before = items[from - 1];
  if (before?.lower === 'book') return items[from]?.lower === 'value';
  if (before?.entity?.value.kind !== 'other' || before.entity.possessive) return false;
  const owner = items[from - 2];
  return /^(?:its|their|our|'s)$/.test(owner?.lower ?? '') || owner?.entity?.possessive === true;
};

/** How far past its noun a measure goes that is one with what follows: "the area sown", "funds from operations"; else 0. */
function followedTo(items: readonly Item[], i: number): number {
  const next = MEASURES_BEFORE.get(items[i]?.lower ?? '');
  if (next === undefined) return 0;
  if (next.has(items[i + 1]?.lower ?? '')) return 2;
  return next.has(`${items[i + 1]?.lower} ${items[i + 2]?.lower}`) ? 3 : 0;
}

/** "user base", "page views", "gold holdings": a word that is a measure behind certain others. */
const isBase = (items: readonly Item[], i: number): boolean => {
  const leads = MEASURES_BEHIND.get(items[i]?.lower ?? '');
  const before = items[i - 1];
  if (leads === undefined || before === undefined) return false;
  const kind = before.entity?.value.kind;
  return leads.has(kind === 'commodity' ? kind : (before.entity?.value.name.toLowerCase() ?? before.lower));
};

/** Where the measure's last head noun ends: "net interest income", "credit loss provisions". */
export function headEnd(items: readonly Item[], at: number, limit: number): number {
  let end = at;
  for (let i = at; i < limit && i < at + 6; i++) {
    const item = items[i] as Item;
    // "tariffs worth 30 million"
    if (item.lower === 'worth' && !/^(?:net|stakes?)$/.test(items[i - 1]?.lower ?? '')) break;
    // "net crude oil reserves"
    if (item.entity?.value.kind === 'commodity' && METRIC_HEADS.has(items[i + 1]?.lower ?? '')) continue;
    if (item.kind !== 'word' || SHARE_WORDS.has(item.lower)) break;
    if (METRIC_HEADS.has(item.lower) || isCreditLine(items, i) || isBase(items, i)) end = i + 1;
    // "net proved reserves"
    else if (/^prove[dn]$/.test(item.lower)) continue;
    else if (!METRIC_MODIFIERS.has(item.lower) && (!isPlain(item) || i - end > 1)) break;
  }
  return end;
}

/** "credit guarantees", "credit lines" */
const isCreditLine = (items: readonly Item[], i: number): boolean =>
  items[i - 1]?.lower === 'credit' && /^(?:guarantees?|lines?|facilit(?:y|ies))$/.test(items[i]?.lower ?? '');

/** A word that may stand inside a compound: "net dollar retention rate". */
export const isPlain = (item: Item): boolean =>
  !DETERMINERS.has(item.lower) &&
  !isAdverb(item) &&
  !isAuxiliary(item) &&
  !isVerbOfMove(item) &&
  !NO_PART.test(item.lower);

const NO_PART =
  /^(?:and|or|of|in|from|with|as|at|by|to|on|for|per|than|which|that|who|said|says|saw|posted|reported|but|while|after|before|if|when|because|over|under|up|down|off|above|below|between|among|against|versus|vs|through|during|since|until|despite|came|come|hit|made|stood|due|based|includ\w+|excluding)$|(?:ed|ing|ly)$/;

/** "the number of paying customers": a count told as such. */
export function numberRun(items: readonly Item[], range: Range): Range | null {
  for (let i = range.from; i < Math.min(range.to - 2, range.from + 5); i++) {
    if (items[i]?.lower !== 'number' || items[i + 1]?.lower !== 'of') continue;
    let to = i + 2;
    while (
      to < range.to &&
      to - i < 7 &&
      (items[to]?.kind === 'word' || items[to]?.kind === 'entity') &&
      !/^(?:in|at|for|from|to|by|on|and|with|who|that|which|across|of)$/.test(items[to]?.lower ?? '')
    )
      to++;
    return to > i + 2 ? { from: i, to } : null;
  }
  return null;
}

/** "delivery services company Acme": a measure's word that only describes a firm. */
function isAttribute(items: readonly Item[], index: number, range: Range): boolean {
  for (let i = index + 1; i < Math.min(range.to, index + 5); i++) {
    const item = items[i] as Item;
    if (COMPANY_NOUNS.has(item.lower) || /^(?:hub|point|terminal|network|platform|app|giant|maker)$/.test(item.lower))
      return true;
    if (item.kind === 'entity') return item.entity?.value.kind === 'company';
    if (
      item.kind !== 'word' ||
      /^(?:of|for|in|at|from|to|and|on|by|per|through|via|into|with|under|was|were|is)$/.test(item.lower)
    )
      return false;
  }
  return false;
}

/** "It forecast total demand", "continues to project sales": the verb. */
const isForecasting = (items: readonly Item[], i: number): boolean =>
  (items[i]?.lower === 'project' && /^(?:to|we|they|will|also|still)$/.test(items[i - 1]?.lower ?? '')) ||
  (/^(?:forecast|forecasts)$/.test(items[i]?.lower ?? '') &&
    (items[i - 1]?.kind === 'entity' ||
      COMPANY_NOUNS.has(items[i - 1]?.lower ?? '') ||
      /^(?:it|they|he|she|we|agency|had|has|have|economists?|analysts?|strategists?)$/.test(
        items[i - 1]?.lower ?? '',
      )));

const isModifier = (item: Item): boolean =>
  item.depth === 0 &&
  ((item.kind === 'word' &&
    (METRIC_MODIFIERS.has(item.lower) ||
      METRIC_HEADS.has(item.lower) ||
      (!DETERMINERS.has(item.lower) &&
        !isAdverb(item) &&
        !isAuxiliary(item) &&
        !COMPANY_NOUNS.has(item.lower) &&
        !/^(?:impose|imposes|imposed|imposing|and|or|of|in|from|with|as|which|that|said|saw|posted|reported|has|had|have|is|was|on|for|but|while|after|if|strong|weak|record|solid|similar|robust|stellar|disappointing|impressive|bumper|steady|unchanged|among|vs|versus|excludes|exclude|excluding|out|up|in|it|they|he|she|we|forecast|forecasts|take|takes|taking|took|citing|book|books|booked|booking|cut|cutting|resolve|resolving|list|lists|listed|burn|burned|burning|generate|generates|generating|generated|deliver|delivering|reporting|posting|recording|targets|targeting|projects|anticipates|eyes|guides|aims|fy|fy\d+|h[12]|q[1-4]|[1-4][hq]|[1-4]q\d*|expect|expects|pay|pays|paying|paid)$/.test(
          item.lower,
        )))) ||
    (item.kind === 'entity' &&
      (item.entity?.value.kind === 'economy' ||
        item.entity?.value.kind === 'sector' ||
        item.entity?.value.kind === 'commodity') &&
      !item.entity.possessive));

/** "its year-end forecast for the Nikkei". */
export const isForecastOf = (items: readonly Item[], range: Range): boolean =>
  items
    .slice(range.from, range.to)
    .some((item) => /^(?:forecasts?|targets?|estimates?|outlook|projections?)$/.test(item.lower));

/** "its price target": one of a share, not of the firm's own results. */
export const isTarget = (items: readonly Item[], run: Range): boolean =>
  items.slice(run.from, run.to).some((item) => /^targets?$/.test(item.lower)) &&
  !items
    .slice(run.from, run.to)
    .some((item) =>
      /^(?:sales|revenues?|turnover|profits?|earnings|income|ebit|ebita|ebitda|margins?|costs?|savings?|synerg(?:y|ies)|cash|flow|debt|leverage|dividend|payout|capex|spending|deliver(?:y|ies)|shipments?|orders?|bookings|subscribers?|users?|inflation|growth|production|output|deposit|emissions|ratio|return)$/.test(
        item.lower,
      ),
    );
