import { type Hook, nounAhead, nounBehind, verbBefore, wordsOf } from '../../frame/attachment/hook.ts';
import type { Item } from '../../frame/sentence.ts';
import {
  BID_VERBS,
  BUY_VERBS,
  NOT_A_DEAL,
  NOT_A_PRICE,
  OFFER_NOUNS,
  OTHER_SUMS,
  PARTICLE_VERBS,
  PAY_VERBS,
  RAISE_OFFER_VERBS,
  SELL_VERBS,
  SPEND_VERBS,
  TRADE_NOUNS,
} from '../../lexicon/deals.ts';

/** The word by which something is bought or sold, and where the words for the thing stand. */
export interface Trade {
  readonly at: number;
  readonly by: 'verb' | 'noun';
  readonly sells: boolean;
  readonly merger: boolean;
  readonly object: { readonly from: number; readonly to: number };
}

const particle = (items: readonly Item[], i: number): boolean => {
  if (/^(?:buil[dt]s?|building|amass(?:es|ed|ing)?|accumulat(?:es?|ed|ing))$/.test(items[i]?.lower ?? ''))
    return takesStake(items, i);
  const word = PARTICLE_VERBS.get(items[i]?.lower ?? '');
  if (word === undefined) return false;
  if (items[i + 1]?.lower === word || items[i + 2]?.lower === word) return true;
  // "take the company private"
  if (word === 'over' && items.slice(i + 1, i + 5).some(({ lower }) => lower === 'private')) return true;
  return word === 'over' && takesStake(items, i);
};

/** "took a 10% stake", "taking a $5bn minority holding" */
function takesStake(items: readonly Item[], verb: number): boolean {
  // without its article in a headline: "takes 12% stake"
  if (!/^(?:an?|another|its)$/.test(items[verb + 1]?.lower ?? '') && items[verb + 1]?.kind !== 'quantity') return false;
  for (let i = verb + 2; i < verb + 9; i++) {
    const { lower, kind } = items[i] ?? { lower: '', kind: 'mark' };
    if (/^(?:stake|holding|shareholding)$/.test(lower)) return true;
    if (kind === 'mark' || /^(?:of|in|to|for|from|at|on|with)$/.test(lower)) return false;
  }
  return false;
}

/** Whether a word that can be a noun is the verb here: "offer to buy" yes, "its best buy" no. */
const isVerb = (items: readonly Item[], i: number): boolean =>
  !(
    /^(?:buy|sell|purchase|purchases|buys)$/.test(items[i]?.lower ?? '') &&
    (/^(?:a|an|the|its|of|strong|"|each|this|total|net|share|stock|bond|asset|from)$/.test(items[i - 1]?.lower ?? '') ||
      /^(?:rating|ratings|side|signal|-|orders?|recommendation)$/.test(items[i + 1]?.lower ?? ''))
  );

/** The trade's word at item `i`, if it is one. */
export function tradeWord(items: readonly Item[], i: number): Pick<Trade, 'at' | 'by' | 'sells' | 'merger'> | null {
  const { lower, kind } = items[i] ?? { lower: '', kind: null };
  if (kind !== 'word') return null;
  const made = { at: i, by: 'verb', sells: false, merger: false } as const;
  if (BUY_VERBS.has(lower) && isVerb(items, i)) return isRight(items, i) ? null : made;
  if (SELL_VERBS.has(lower) && isVerb(items, i))
    return /^(?:-|out|off)$/.test(items[i + 1]?.lower ?? '') ? null : { ...made, sells: true };
  if (/^merg(?:e|es|ed|ing)$/.test(lower)) return { ...made, merger: true };
  if (particle(items, i)) return { ...made, sells: /^(?:dispos|sp[iu]n|hiv)/.test(lower) };
  const noun = TRADE_NOUNS.get(lower);
  if (
    noun === undefined ||
    /^(?:firm|firms|group|house|fund|funds|giant|specialist|shop)$/.test(items[i + 1]?.lower ?? '')
  )
    return null;
  if (
    /^(?:sale|offer|purchase|purchases|proposal|combination|bid|bids|approach)$/.test(lower) &&
    !isTradeNoun(items, i)
  )
    return null;
  return { ...made, by: 'noun', sells: noun === 'divestiture', merger: noun === 'merger' };
}

/** "buy back"; "warrants to buy", "entitles the holder to buy": what a paper is good for. */
const isRight = (items: readonly Item[], i: number): boolean =>
  items[i + 1]?.lower === 'back' || RIGHTS.test(wordsOf(items, i - 2, i));

const RIGHTS = /^(?:warrants?|holders?|bearer|exercisable) to$/;

/** "the purchase of", "a bid for", "an offer of": nouns that also mean other things. */
const isTradeNoun = (items: readonly Item[], i: number): boolean => {
  const { lower } = items[i] as Item;
  const before = items[i - 1]?.lower ?? '';
  const each = /^(?:per|a|-a-?|each)$/.test(items[i - 2]?.lower ?? '') || items[i - 2]?.kind === 'quantity';
  if (each && before === 'share') return true;
  if (
    /^(?:share|stock|job|special|price|initial|public|rights|bond|asset|on|for|home|car|fire|bid|exchange)$/.test(
      before,
    ) &&
    lower !== 'purchase'
  )
    return false;
  if (lower === 'approach') return items[i - 1]?.kind === 'quantity' || /^(?:takeover|merger|bid)$/.test(before);
  const next = items[i + 1]?.lower ?? '';
  if (/^(?:offer|bid|bids)$/.test(lower) && /^(?:price|prices|rate|yield)$/.test(next)) return false;
  // "banks bid for a total of 30 billion marks" at a tender
  if (lower.startsWith('bid') && next === 'for' && isSumNext(items, i + 2)) return false;
  if (lower === 'sale') return next === 'of' || before === "'s" || items[i - 1]?.kind === 'quantity';
  if (lower.startsWith('purchase'))
    return (
      /^(?:of|price)$/.test(next) ||
      (items[i - 1]?.kind === 'quantity' && !/^(?:orders?|obligations?|commitments?)$/.test(next)) ||
      /^(?:asset|stock|share)$/.test(before)
    );
  return true;
};

const isSumNext = (items: readonly Item[], from: number): boolean => {
  let i = from;
  while (/^(?:a|the|total|of|about|around|some)$/.test(items[i]?.lower ?? '')) i++;
  return items[i]?.quantity?.value.kind === 'money';
};

/** The trade that a price hangs on, to the left of item `at`: "agreed to buy Beta's bakery in Spain *for*". */
export function tradeBefore(items: readonly Item[], at: number, reach: number): Trade | null {
  if (NOT_A_PRICE.has(items[at - 1]?.lower ?? '')) return null;
  for (let i = at - 1; i >= 0 && i >= at - reach; i--) {
    const item = items[i] as Item;
    if (/^[;—?]$/.test(item.lower)) return null;
    if (i < at - 3 && /^(?:while|whereas|although|but)$/.test(item.lower)) return null;
    const trade = tradeAt(items, i, at);
    if (trade) return trade;
  }
  return null;
}

/** Where the words for the thing begin: behind "of", "for" or "with"; -1 where the noun has none. */
const objectOfNoun = (items: readonly Item[], i: number): number => {
  for (let j = i + 1; j < items.length && j < i + 4; j++)
    if (/^(?:of|for|with)$/.test(items[j]?.lower ?? '')) return j + 1;
  return -1;
};

/** The trade whose word is item `at`, with the words for the thing up to item `to`; a noun may name none. */
export function tradeAt(items: readonly Item[], at: number, to: number): Trade | null {
  const word = tradeWord(items, at);
  if (word === null) return null;
  const from = word.by === 'verb' ? at + 1 : objectOfNoun(items, at);
  const object = from < 0 || from > to ? { from: at + 1, to: at + 1 } : { from, to: Math.min(items.length, to) };
  return { ...word, object };
}

/** "a $40m crude oil purchase" */
const isGoods = (item: Item): boolean =>
  item.entity?.value.kind === 'commodity' ||
  /^(?:crude|oil|gas|wheat|grain|sugar|corn|equipment|arms|weapons|fuel|coal|food)$/.test(item.lower);

const APART = /^(?:of|in|from|through|via|by|for|its|their|the|a|an|should|be)$/;

/** The trade that a sum is the size of: "for $5m", "$5m takeover", "bid worth $5m", "paid $5m for". */
export function tradeOf(hook: Hook): Trade | null {
  const { items, link, linkAt, to } = hook;
  if (measured(hook)) return null;
  if (PAY_VERBS.has(link) || SPEND_VERBS.has(link) || isBidding(items, linkAt)) return paidFor(hook);
  // "paid Beta $5m for half of Gamma"
  if (items[linkAt]?.entity && PAY_VERBS.has(items[linkAt - 1]?.lower ?? ''))
    return paidFor({ ...hook, link: items[linkAt - 1]?.lower ?? '', linkAt: linkAt - 1 });
  const direct = tradeAt(items, linkAt, to + 12);
  if (direct?.by === 'verb' && !direct.merger && hook.quantity.value.per === null && ownsPart(items, to))
    return { ...direct, object: { from: to, to: Math.min(items.length, to + 10) } };
  const behind = nounBehind(hook, TRADE_NOUNS, NOT_A_DEAL);
  if (behind !== null && !items.slice(to, behind).some((item) => APART.test(item.lower) || isGoods(item))) {
    const trade = tradeAt(items, behind, behind + 14);
    const told = link === 'in' && trade && trade.object.to <= trade.object.from ? tradeBefore(items, linkAt, 12) : null;
    if (trade) return told?.by === 'verb' ? told : trade;
  }
  if (link === 'for') return tradeBefore(items, linkAt, 34);
  if (link === 'to') return raisedOffer(items, linkAt);
  const ahead = nounAhead(
    hook,
    TRADE_NOUNS,
    link === 'of' ? 3 : link === 'at' && hook.quantity.value.per === 'share' ? 16 : 9,
  );
  if (ahead === null || /^[:,—-]$/.test(link) || (link === 'at' && hook.quantity.value.per === null)) return null;
  if (/^(?:is|was|be)$/.test(link) && hook.quantity.value.per === null && (hook.quantity.value.value ?? 0) < 1e6)
    return null;
  // "an offer to buy two mln shares at $6 each" is one of shares
  if (linkAt - ahead > 9 && items.slice(ahead, linkAt).some(({ quantity }) => quantity?.value.kind === 'count'))
    return null;
  const trade = tradeAt(items, ahead, linkAt);
  if (trade === null || trade.object.to > trade.object.from) return trade;
  return items[to]?.lower === 'for'
    ? { ...trade, object: { from: to + 1, to: Math.min(items.length, to + 9) } }
    : trade;
}

/** "offered $5m for", not "their proposed $5m merger". */
const isBidding = (items: readonly Item[], i: number): boolean =>
  BID_VERBS.has(items[i]?.lower ?? '') && !/^(?:the|its|their|an?|'s)$/.test(items[i - 1]?.lower ?? '');

/** "bought a $5m *stake* in Beta", "sold $5m *of shares* in Beta". */
const ownsPart = (items: readonly Item[], to: number): boolean => {
  const at =
    items[to]?.lower === 'of' || items[to]?.lower === 'worth' ? to + (items[to + 1]?.lower === 'of' ? 2 : 1) : to;
  const i = items[at]?.entity ? at + 1 : items[at]?.lower === 'minority' ? at + 1 : at;
  if (/^(?:stake|holding)$/.test(items[i]?.lower ?? '')) return true;
  return /^(?:shares|stock)$/.test(items[i]?.lower ?? '') && (i > at || /^(?:in|of)$/.test(items[i + 1]?.lower ?? ''));
};

/** "raised its offer for Beta to $5 a share". */
function raisedOffer(items: readonly Item[], to: number): Trade | null {
  const noun = verbBefore(items, to, 9, OFFER_NOUNS);
  const verb = noun === null ? null : verbBefore(items, noun, 6, RAISE_OFFER_VERBS);
  if (noun === null || verb === null) return null;
  // "raised its tender offer price for Beta to"
  if (!/^prices?$/.test(items[noun + 1]?.lower ?? '')) return tradeAt(items, noun, to);
  const from = objectOfNoun(items, noun);
  return from < 0 || from > to ? null : { at: noun, by: 'noun', sells: false, merger: false, object: { from, to } };
}

/** "paid $5m for Beta", "pay $5m to buy half of Beta". */
function paidFor(hook: Hook): Trade | null {
  const { items, linkAt } = hook;
  for (let i = hook.to; i < items.length && i < hook.to + 8; i++) {
    const item = items[i] as Item;
    if (item.lower === ';') return null;
    if (item.lower === 'to') {
      const trade = tradeAt(items, i + 1, i + 13) ?? tradeAt(items, i + 2, i + 14);
      return trade && !trade.sells && trade.by === 'verb' ? trade : null;
    }
    if (item.lower === 'for' && !SPEND_VERBS.has(hook.link)) {
      const object = { from: i + 1, to: Math.min(items.length, i + 12) };
      return { at: linkAt, by: 'verb', sells: false, merger: false, object };
    }
  }
  return null;
}

/** "for $5m of debt", "$5m in revenue": the sum of another thing. */
function measured({ items, to }: Hook): boolean {
  const next = items[to]?.lower ?? '';
  const start = /^(?:of|in)$/.test(next) ? to + 1 : to;
  for (let i = start; i < Math.min(items.length, start + 3); i++) {
    const item = items[i] as Item;
    if (item.kind === 'mark' && item.lower !== '-') return false;
    if (
      /^(?:cash|including|excluding|plus|with|net|before|after|represents?|representing|implies|is|was|would)$/.test(
        item.lower,
      )
    )
      return false;
    if (OTHER_SUMS.has(item.lower)) return true;
  }
  return false;
}
