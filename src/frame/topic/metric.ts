import { DETERMINERS } from '../../lexicon/function-words.ts';
import { BALANCE_NOUNS, METRIC_HEADS, METRIC_MODIFIERS, SHARE_WORDS, TRADED_NOUNS } from '../../lexicon/metrics.ts';
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
      !(METRIC_HEADS.has(item.lower) || isSown(items, i) || isBase(items, i)) ||
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
    let to = isSown(items, i) ? i + (item.lower === 'funds' ? 3 : 2) : headEnd(items, i + 1, range.to);
    if (to < range.to && isBase(items, to)) to++;
    const foreseen = FORESEEN.test(item.lower) ? foreseenRun(items, to, range) : null;
    if (foreseen !== null) return foreseen;
    const from = modifiersFrom(items, i, range.from);
    if (
      items[to]?.lower === 'base' &&
      /^(?:user|users|customer|client|member|subscriber|cost|asset)s?$/.test(items[to - 1]?.lower ?? '')
    )
      to += 1;
    if (items[to]?.lower === 'per' && to + 1 < range.to) to += 2;
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
  return from;
}

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

/** "the area sown", "hours worked", "funds from operations": a noun that is a measure with what follows it. */
const isSown = (items: readonly Item[], i: number): boolean =>
  FOLLOWED.get(items[i]?.lower ?? '')?.test(items[i + 1]?.lower ?? '') === true &&
  (items[i]?.lower !== 'funds' || items[i + 2]?.lower === 'operations');

const FOLLOWED: ReadonlyMap<string, RegExp> = new Map([
  ['area', /^(?:sown|planted|harvested|seeded|under)$/],
  ['hours', /^worked$/],
  ['funds', /^from$/],
]);

/** "user base", "installed base", "market cap": a word that is a measure behind its own modifier. */
const isBase = (items: readonly Item[], i: number): boolean =>
  (items[i]?.lower === 'base' &&
    /^(?:installed|users?|customers?|subscribers?|clients?|members?|loan|deposit|asset|order)$/.test(
      items[i - 1]?.lower ?? '',
    )) ||
  (items[i]?.lower === 'count' &&
    /^(?:rig|head|herd|store|customer|subscriber|user)$/.test(items[i - 1]?.lower ?? '')) ||
  (/^requirements?$/.test(items[i]?.lower ?? '') &&
    /^(?:borrowing|financing|funding|reserve|reserves|credit|import)$/.test(items[i - 1]?.lower ?? '')) ||
  (items[i]?.lower === 'holdings' &&
    (items[i - 1]?.entity?.value.kind === 'commodity' ||
      /^(?:gold|silver|currency|exchange|reserve|reserves|bond|bonds)$/.test(items[i - 1]?.lower ?? ''))) ||
  (/^books?$/.test(items[i]?.lower ?? '') && /^(?:order|orders|loan)$/.test(items[i - 1]?.lower ?? '')) ||
  (items[i]?.lower === 'pipeline' && /^(?:sales|orders?|deals?|loan|projects?)$/.test(items[i - 1]?.lower ?? '')) ||
  (/^(?:miles|kilomet(?:re|er)s)$/.test(items[i]?.lower ?? '') &&
    /^(?:passenger|seat|ton|tonne)$/.test(items[i - 1]?.lower ?? '')) ||
  (items[i]?.lower === 'factor' && items[i - 1]?.lower === 'load') ||
  PAIRS.get(items[i]?.lower ?? '')?.test(wordOf(items[i - 1])) === true ||
  (items[i]?.lower === 'line' && /^(?:bottom|top)$/.test(items[i - 1]?.lower ?? '')) ||
  (items[i]?.lower === 'numbers' &&
    /^(?:passenger|customer|subscriber|user|visitor|member|guest|student|employee|staff|tourist|patient|client|account|player|viewer|traffic|headcount|unit)$/.test(
      items[i - 1]?.lower ?? '',
    )) ||
  (items[i]?.lower === 'levels' &&
    /^(?:stock|inventory|debt|staffing|occupancy|cash)$/.test(items[i - 1]?.lower ?? '')) ||
  (items[i]?.lower === 'cap' && items[i - 1]?.lower === 'market');

const wordOf = (item: Item | undefined): string => item?.entity?.value.name.toLowerCase() ?? item?.lower ?? '';

/** Words that are a measure only behind certain others: "page views", "labor force participation". */
const PAIRS: ReadonlyMap<string, RegExp> = new Map([
  ['views', /^(?:page|video|ad|profile)$/],
  ['time', /^(?:watch|listening|viewing|screen)$/],
  ['spend', /^(?:marketing|ad|advertising|media|customer|consumer|cardholder|card|capital|capex|r&d|it|tech|average)$/],
  ['wins', /^(?:contract|order|account)$/],
  ['runs', /^(?:refinery|crude|refining)$/],
  ['hours', /^(?:streaming|flight|block|working|engagement)$/],
  ['generation', /^(?:power|electricity|energy|cash|lead)$/],
  ['participation', /^(?:force|workforce|labor|labour)$/],
  ['applications', /^(?:mortgage|loan|visa|asylum|patent|credit|refinance|refinancing)$/],
  ['approvals', /^(?:mortgage|building|loan|home|housing)$/],
  ['failures', /^(?:business|bank|corporate|company)$/],
  ['financing', /^(?:social)$/],
  ['closings', /^(?:home|store|branch|transaction)$/],
  ['cuts', /^(?:job)$/],
  ['footage', /^(?:square)$/],
]);

/** Where the measure's last head noun ends: "net interest income", "credit loss provisions". */
export function headEnd(items: readonly Item[], at: number, limit: number): number {
  let end = at;
  for (let i = at; i < limit && i < at + 6; i++) {
    const item = items[i] as Item;
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
const isPlain = (item: Item): boolean =>
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

const BALANCE = new RegExp(`^(?:${BALANCE_NOUNS})$`);
const TRADED = new RegExp(`^(?:${TRADED_NOUNS})$`);

/** "exports to Nigeria": the place is where they go, not whose they are. */
export const isAcross = (items: readonly Item[], i: number): boolean =>
  (TRADED.test(items[i - 1]?.lower ?? '') && /^(?:to|from|into)$/.test(items[i]?.lower ?? '')) || isBetween(items, i);

/** "trade deficit with China": of the one, with the other. */
export const isBetween = (items: readonly Item[], i: number): boolean =>
  items[i]?.lower === 'with' && BALANCE.test(items[i - 1]?.lower ?? '');

/** "sales of dermal fillers": the measure with the things that it is of, where they have no name. */
export function withThings(items: readonly Item[], run: Range, limit: number): Range {
  const traded = TRADED.test(items[run.to - 1]?.lower ?? '');
  if (isAcross(items, run.to)) {
    const place = run.to + 1 + (DETERMINERS.has(items[run.to + 1]?.lower ?? '') ? 1 : 0);
    return items[place]?.entity && place < limit ? { from: run.from, to: place + 1 } : run;
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

/** "It forecast total demand": the verb. */
const isForecasting = (items: readonly Item[], i: number): boolean =>
  /^(?:forecast|forecasts)$/.test(items[i]?.lower ?? '') &&
  (items[i - 1]?.kind === 'entity' ||
    COMPANY_NOUNS.has(items[i - 1]?.lower ?? '') ||
    /^(?:it|they|he|she|we|agency)$/.test(items[i - 1]?.lower ?? ''));

const isModifier = (item: Item): boolean =>
  item.depth === 0 &&
  ((item.kind === 'word' &&
    (METRIC_MODIFIERS.has(item.lower) ||
      METRIC_HEADS.has(item.lower) ||
      (!DETERMINERS.has(item.lower) &&
        !isAdverb(item) &&
        !COMPANY_NOUNS.has(item.lower) &&
        !/^(?:and|or|of|in|from|with|as|which|that|said|saw|posted|reported|has|had|have|is|was|on|for|but|while|after|if|strong|weak|record|solid|among|vs|versus|excludes|exclude|excluding|out|up|in|it|they|he|she|we|forecast|forecasts|take|takes|taking|took|citing|book|books|booked|booking|cut|cutting|resolve|resolving|list|lists|listed|burn|burned|burning|generate|generates|generating|generated|deliver|delivering|reporting|posting|recording|targets|targeting|projects|anticipates|eyes|guides|aims|fy|fy\d+|h[12]|q[1-4]|[1-4][hq]|[1-4]q\d*|expect|expects|pay|pays|paying|paid)$/.test(
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
