import { DETERMINERS } from '../../lexicon/function-words.ts';
import { PRICE_HEADS, PRICE_INDEX_MODIFIERS } from '../../lexicon/metrics.ts';
import { INSTRUMENT_NOUNS } from '../../lexicon/roles.ts';
import type { SubjectKind } from '../../schema/claim.ts';
import type { Range } from '../frame.ts';
import type { Item } from '../sentence.ts';
import { indexNamed, indexThere, isOtherIndex } from './market.ts';
import { metricRun } from './metric.ts';
import { own } from './owner.ts';
import { possessorBefore } from './owner-beside.ts';
import { goodsPrices } from './price-report.ts';
import { headEntity, ofEntity } from './refer.ts';
import { withThings } from './things.ts';
import type { Told } from './told.ts';
import { type Topic, textOf, topic, unlisted } from './topic.ts';

const OF_BONDS = /\b(?:bonds?|treasur(?:y|ies)|notes?|gilts?|bunds?|debt|sovereign|jgbs?|spreads?|\d+-year)\b/i;

const FORECAST_ALONE = /^(?:forecasts?|estimates?|projections?|consensus|expectations?)$/i;

const STAKE_WORTH = /\b(?:stakes?|holdings?|position|offer|bid|deal|contract|order) worth$/i;

const SHARES = /^(?:shares?|stocks?)$/;
const GOODS =
  /^(?:prices|foods?|goods|energy|services|indicators|products|production|output|materials|apparel|housing|transportation|commodities)$/;

/** "the index for consumer foods", "the finished goods index": one of statistics, no market's. */
function goodsIndex(items: readonly Item[], run: Range, range: Range): Range | null {
  const before = items[run.to - 2]?.lower ?? '';
  if (run.to - run.from > 1 && /^(?:goods|foods|indicators|production)$/.test(before)) return run;
  if (!/^(?:for|of)$/.test(items[run.to]?.lower ?? '')) return null;
  const last = items.findIndex((item, i) => i > run.to && i < Math.min(range.to, run.to + 5) && GOODS.test(item.lower));
  return last < 0 ? null : { from: run.from, to: last + 1 };
}

const TRADED = new Set(
  'exports imports shipments sales purchases orders production output deliveries consumption stocks reserves'.split(
    ' ',
  ),
);

/** "the value of British oil exports": what is shipped, whose price is not told. */
function tradeValued(items: readonly Item[], run: Range, range: Range): Range | null {
  if (!/^(?:value|worth|volume)$/.test(items[run.to - 1]?.lower ?? '') || items[run.to]?.lower !== 'of') return null;
  for (let i = run.to + 2; i < Math.min(range.to, run.to + 7); i++)
    if (TRADED.has(items[i]?.lower ?? '')) {
      const from = /^(?:the|its|their|all)$/.test(items[run.to + 1]?.lower ?? '') ? run.to + 2 : run.to + 1;
      return from < i ? { from, to: i + 1 } : null;
    }
  return null;
}

/** "Gold rose 2%. Prices hit $2,500": the price told in the sentence before. */
function pricesOfLatest({ sentence, range, discourse }: Told, words: readonly string[]): Topic | null {
  const [latest, more] = discourse.topics;
  const first = sentence.items[range.from];
  if (words.length !== 1 || words[0] !== 'prices' || range.to - range.from !== 1 || !first) return null;
  if (latest?.what !== 'price' || more !== undefined || sentence.index - discourse.toldIn > 1) return null;
  return /^(?:commodity|crypto)$/.test(latest.kind)
    ? { ...latest, resolution: 'referred', mention: { start: first.start, end: first.end } }
    : null;
}

/** The exports or sales that a phrase tells the value of, with their modifiers. */
function tradedIn(items: readonly Item[], from: number, to: number): Range | null {
  const at = items.findIndex((item, i) => i >= from && i < Math.min(to, from + 6) && TRADED.has(item.lower));
  const found = at < 0 ? null : metricRun(items, { from, to: at + 1 });
  return found?.to === at + 1 ? found : null;
}

/** "Acme's value rose by $500bn", "a surge in the stock boosted its value by": what the market gives for a firm. */
const isOfFirm = (items: readonly Item[], run: Range, head: string): boolean =>
  (head === 'value' && items[run.to]?.lower !== 'of' && possessorBefore(items, run.from)?.value.kind === 'company') ||
  (/^(?:value|worth)$/.test(head) && ITS.test(items[run.from - 1]?.lower ?? '') && isOfStock(items, run.from));

const ITS = /^(?:its|their)$/;
const isOfStock = (items: readonly Item[], to: number): boolean =>
  items.slice(0, to).some(({ lower }) => STOCK_MOVED.test(lower)) &&
  !items.slice(0, to).some(({ entity }) => entity !== null && !/^(?:company|crypto)$/.test(entity.value.kind));
const STOCK_MOVED = /^(?:stock|shares?|rally|surge|sell-?off|slump|rout|rebound)$/;

/** "the market capitalisation of BSE listed firms": of all that are listed. */
function ofListedFirms({ sentence, run, range }: Told): Topic | null {
  const { items } = sentence;
  const of = items.findIndex(({ lower, depth }, i) => i >= run.to && i < range.to && depth === 0 && lower === 'of');
  const last = items[range.to - 1];
  if (of < 0 || !/^(?:firms|companies|stocks|shares|scrips)$/.test(last?.lower ?? '')) return null;
  if (!items.slice(of, range.to).some(({ lower }) => /^(?:all|listed|-listed)$/.test(lower))) return null;
  const from = DETERMINERS.has(items[of + 1]?.lower ?? '') ? of + 2 : of + 1;
  const mention = { start: items[from]?.start ?? 0, end: last?.end ?? 0 };
  return unlisted('price', textOf(sentence, { from, to: range.to }), 'index', mention, null);
}

/** What words that name a measure are about: "share price", "gold futures" and "market value" are prices, all else is a measure. */
export function measureOrPrice(told: Told): Topic | null {
  const { sentence, run, range, discourse } = told;
  const { items } = sentence;
  const words = items.slice(run.from, run.to).map((item) => item.lower);
  const head = words.at(-1) ?? '';
  const plain = words.includes('per') ? (words[0] ?? '') : head;
  // "paid $5m in return for a stake"
  if (head === 'return' && items[run.from - 1]?.lower === 'in' && items[run.to]?.lower === 'for') return null;
  const entity = headEntity(items, range);
  const market = entity && /^(?:commodity|crypto|currency|bond|index|fund)$/.test(entity.value.kind) ? entity : null;
  const traded = market === null ? null : tradeValued(items, run, range);
  if (traded !== null) return own({ ...told, run: traded }, 'measure', textOf(sentence, traded));
  if (
    PRICE_HEADS.has(plain) &&
    !words.some((word) => PRICE_INDEX_MODIFIERS.has(word)) &&
    (market || words.includes('share') || words.includes('stock')) &&
    !words.includes('book')
  ) {
    const counted = market?.value.kind === 'commodity' ? goodsPrices(told, market) : null;
    if (counted !== null) return counted;
    return market ? ofEntity(sentence, market, range, discourse) : own(told, 'price', null);
  }
  const goods = head === 'index' ? goodsIndex(items, run, range) : null;
  if (goods) return own({ ...told, run: goods }, 'measure', textOf(sentence, goods));
  if (
    head === 'index' &&
    !words.some((word) =>
      /^(?:price|prices|managers|confidence|sentiment|activity|misery|consumer|producer|inflation|core|output|cost|pmi|ppi|cpi|purchasing)$/.test(
        word,
      ),
    )
  ) {
    const isOther = isOtherIndex(items, run, range);
    const unlisted = market
      ? null
      : (indexNamed(sentence, run, range) ?? (isOther ? null : indexThere(sentence, run.from)));
    if (unlisted) return unlisted;
    const referred = isOther
      ? null
      : discourse.instrument(sentence, items[run.from]?.start ?? sentence.start, ['index']);
    const named = market ?? referred;
    if (named) return topic('price', named, null, market ? 'named' : 'referred');
  }
  if (PRICE_HEADS.has(plain) && !market) {
    const metal = items.slice(run.to, range.to).find((item) => INSTRUMENT_NOUNS.has(item.lower));
    const kinds =
      metal && /^(?:of|for|in)$/.test(items[run.to]?.lower ?? '') ? INSTRUMENT_NOUNS.get(metal.lower) : null;
    const named = kinds ? discourse.instrument(sentence, metal?.start ?? 0, kinds as readonly SubjectKind[]) : null;
    if (named && /^(?:commodity|crypto)$/.test(named.value.kind)) return topic('price', named, null, 'referred');
  }
  const latest = pricesOfLatest(told, words);
  if (latest) return latest;
  // a yield on a share or a crop is a measure
  if (/^yields?$|^spreads?$/.test(head) && !words.includes('dividend') && (market || OF_BONDS.test(sentence.text))) {
    if (market) return ofEntity(sentence, market, range, discourse);
    const span = { start: items[run.from]?.start ?? 0, end: items[range.to - 1]?.end ?? 0 };
    const name = textOf(sentence, { from: run.from, to: range.to });
    return unlisted('price', name, 'bond', span, null);
  }
  if (/^(?:futures|contracts?)$/.test(head) && market) return ofEntity(sentence, market, range, discourse);
  if (market && market.start >= (items[run.from]?.start ?? 0) && market.value.kind !== 'commodity' && head === 'index')
    return ofEntity(sentence, market, range, discourse);
  // "the value of Acme shares"
  if (/^(?:value|price)$/.test(head) && SHARES.test(items[range.to - 1]?.lower ?? '') && !words.includes('book'))
    return own(told, 'price', null);
  if (words.length === 1 && isOfFirm(items, run, head)) return own(told, 'price', null);
  const ofMarket = words.includes('market') || / market$/.test(entity?.value.name ?? '');
  if (/^(?:value|valuation|worth|cap)$/.test(head) && ofMarket) return own(told, 'price', null);
  if (/^(?:capitali[sz]ation|market-cap|market-capitali[sz]ation|m-cap|mcap|marketcap)$/.test(head))
    return ofListedFirms(told) ?? own(told, 'price', null);
  const things = withThings(items, run, range.to);
  const named = textOf(sentence, things);
  // "the value of Norway's exports"
  const isBare = things.to === run.to && /^(?:value|worth)$/.test(head) && !words.includes('average');
  const valued = isBare && items[run.to]?.lower === 'of' ? tradedIn(items, run.to + 1, range.to) : null;
  if (valued !== null) return own({ ...told, run: valued }, 'measure', textOf(sentence, valued));
  // "above the 0.1% forecast": of what is foreseen, and that is not told; "a stake worth $500 million" is part of a deal
  if (FORECAST_ALONE.test(named) || STAKE_WORTH.test(named)) return null;
  return own(told, 'measure', named);
}
