import { DETERMINERS } from '../../lexicon/function-words.ts';
import { METRIC_HEADS, SHARE_WORDS } from '../../lexicon/metrics.ts';
import { COMPANY_NOUNS } from '../../lexicon/roles.ts';
import { isNoHead } from '../attachment/no-head.ts';
import type { Range } from '../frame.ts';
import type { Item } from '../sentence.ts';
import { isAdverb, isPlainVerb } from '../words.ts';
import { expenseRun } from './expense.ts';
import { compoundEnd, followedTo, headEnd, isBase, isPlain, TELLS_KIND } from './metric-head.ts';
import { isForecasting, modifiersFrom } from './metric-modifiers.ts';
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
      (items[i - 1]?.kind === 'period' || MONTH.test(items[i - 1]?.lower ?? '') || items[i - 1]?.lower === 'for')
    )
      continue;
    if (isAttribute(items, i, range) || isForecasting(items, i) || isNoHead(items, i)) continue;
    const followed = followedTo(items, i);
    let to = headEnd(items, i + Math.max(1, followed), range.to);
    if (to < range.to && isBase(items, to)) to++;
    if (to === i + 1 && TELLS_KIND.test(item.lower)) to = compoundEnd(items, to, range.to);
    const foreseen = FORESEEN.test(item.lower) ? foreseenRun(items, to, range) : null;
    if (foreseen !== null) return foreseen;
    const from = modifiersFrom(items, i, range.from);
    const grown = item.lower === 'growth' ? grownRun(items, to, range) : null;
    if (grown !== null) return { from, to: grown.to };
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
    return { from, to: Math.min(nounsBehind(items, to, range.to), range.to) };
  }
  return null;
}

/** "sales force", "cash burn", "debt rating": where the noun ends of which the measure's word only tells the kind. */
function nounsBehind(items: readonly Item[], at: number, limit: number): number {
  let end = at;
  while (end < limit && end < at + 2 && isThing(items[end] as Item)) end++;
  return end === limit || /^(?:of|in|at|for|from|to|by|on|per)$/.test(items[end]?.lower ?? '') ? end : at;
}

const isThing = (item: Item): boolean =>
  item.kind === 'word' &&
  item.depth === 0 &&
  ((isPlain(item) && !isPlainVerb(item)) ||
    /^(?:ratings?|warnings?|holdings?|listings?|fundings?)$/.test(item.lower)) &&
  !NO_THING.test(item.lower);

/** What stands behind a measure and is no noun of its own. */
const NO_THING =
  /^(?:also|again|alone|there|here|combined|together|abroad|overseas|nationwide|worldwide|today|yesterday|tomorrow|now|then|still|even|only|just|both|all|each|overall|meanwhile|however|instead|too|so|not|never|ever|yet|already|once|since|ago|later|earlier|last|next|this|year-on-year|year-over-year|month-on-month|quarter-on-quarter|yoy|qoq|mom|apiece|respectively|himself|itself|themselves|growth|worth|outstanding|available|due|net|gross|plus|minus|out|away|back|home|figures?|numbers?|levels?|totals?|data|readings?|estimates?|forecasts?|projections?|expectations?|measure|result|results|season|attributable|payable|applicable|equivalent|midday|noon|consists?|includes?|pct|percent|because|although|though|where|whose|it|they|he|she|we|i|you)$/;

/** "growth in oil demand slowed": what grows is told with its growth. */
function grownRun(items: readonly Item[], at: number, range: Range): Range | null {
  if (items[at]?.lower !== 'in' || at + 1 >= range.to) return null;
  const run = metricRun(items, { from: at + 1, to: range.to });
  return run !== null && run.from - at < 3 ? run : null;
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

/** "return on tangible equity", "return on average assets": what it is a return on. */
function returnEnd(items: readonly Item[], on: number): number {
  for (let i = on + 1; i <= on + 3; i++) {
    const word = items[i]?.lower ?? '';
    if (/^(?:equity|assets|capital|investments?|sales)$/.test(word)) return i + 1;
    if (!/^(?:tangible|average|common|total|net|invested|allocated|regulatory|shareholders)$/.test(word)) break;
  }
  return on;
}

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
