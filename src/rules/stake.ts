import { type Hook, hookOf, verbBefore } from '../frame/attachment/hook.ts';
import type { Item, Sentence } from '../frame/sentence.ts';
import { STAKE_NOUNS } from '../lexicon/deals.ts';
import type { QuantityMention } from '../quantity/index.ts';
import type { Quantity } from '../schema/quantity.ts';
import { actorAt, dealDraft, isShareOf, nameIn, stakeIn } from './deal/draft.ts';
import { investorsActing, investorsBefore } from './deal/investors.ts';
import { modalityOfVerb } from './deal/modality.ts';
import { isShares, priceEach } from './deal/shares.ts';
import { kindOfTrade, sidesOf } from './deal/sides.ts';
import { type Trade, tradeBefore, tradeWord } from './deal/trade.ts';
import { type Context, type Draft, defineRule, newReading } from './rule.ts';

const CHANGES = new Set(
  `raise raises raised raising increase increases increased increasing lift lifts lifted lifting boost boosts boosted boosting up ups upped
upping hike hiked cut cuts cutting reduce reduces reduced reducing trim trims trimmed trimming lower lowers lowered lowering pare pares pared
paring build builds built building grow grew double doubled bring brings brought bringing dilute diluted`.split(/\s+/),
);

export const stake = defineRule<'deal'>({
  id: 'stake',
  type: 'deal',
  about: 'A holding in a firm is raised or cut to a percentage, or a number of its shares is bought or sold.',

  figures: ['percent', 'count'],
  cues: [
    'stake*|holding*|shareholding*|stockholding*|shares|interest in|ownership*|position in|participation in|its participation|their participation',
  ],
  find(sentence, context) {
    const reading = newReading<'deal'>();
    const { items } = sentence;
    for (let k = 0; k < items.length; k++) {
      const { quantity, depth } = items[k] as Item;
      if (!quantity || depth > 0) continue;
      const draft =
        quantity.value.kind === 'percent'
          ? changed(sentence, context, k, quantity)
          : quantity.value.kind === 'count' && isShares(items, k)
            ? traded(sentence, context, k, quantity)
            : null;
      if (draft) reading.drafts.push(draft);
    }
    return reading;
  },

  examples: {
    fires: [
      [
        'Acme Corp raised its stake in Beta Inc to 8% from 6.2%.',
        { dealKind: 'stake', stake: { value: 8 }, previous: { value: 6.2 }, subject: { name: 'Acme' } },
      ],
      [
        'Acme Corp said it cut its holding in Beta Inc to 410,000 shares, or 5.1 pct of the total, from 620,000 shares, or 7.7 pct.',
        { stake: { value: 5.1 }, previous: { value: 7.7 }, modality: 'actual' },
      ],
      [
        'Acme Corp may boost its 4 pct stake in Beta Inc to as much as 20 pct.',
        { stake: { value: 20 }, previous: { value: 4 }, modality: 'proposed' },
      ],
      ['Acme Corp bought 90,000 shares of Beta Inc.', { value: { value: 90000, unit: 'share' }, dealKind: 'stake' }],
      [
        'Acme Corp bought 90,000 Beta Inc shares at 14 dlrs each.',
        { value: { value: 90000 }, perShare: { value: 14, per: 'share' } },
      ],
      [
        'A group of Ohio investors said they cut their stake in Beta Inc to 200,500 shares, or 5.0 pct of the total, from 6.4 pct.',
        { subject: { name: 'group of Ohio investors' }, stake: { value: 5 }, previous: { value: 6.4 } },
      ],
      [
        'The group said it sold 60,000 Beta Inc shares at $24 each.',
        { subject: { name: 'group of Ohio investors' }, value: { value: 60000 } },
        { before: 'A group of Ohio investors said it cut its stake in Beta Inc to 5.0 pct from 6.4 pct.\n' },
      ],
      [
        'Acme Corp said it will subscribe to 30 mln shares in Beta Plc at 60p each.',
        { value: { value: 3e7 }, perShare: { value: 0.6 }, modality: 'proposed' },
      ],
      ['Acme Corp made net purchases of 7,800 Beta Inc shares.', { value: { value: 7800 }, modality: 'actual' }],
    ],
    silent: [
      ['Acme Corp raised its interest rate to 8% from 6%.', 'a rate is no holding'],
      ['Acme Corp has 410,000 shares outstanding.', 'nothing changes hands'],
      ['Acme Corp owns 8% of Beta Inc.', 'a holding at rest is a figure'],
      ['Underwriters have an option to buy 300,000 shares of Acme Corp.', 'nobody is named who sells them'],
      ['Some 410,000 shares of Acme Corp were traded.', 'turnover'],
    ],
  },
});

/** "raised its stake in Beta to 9.3 pct from 8.1 pct": the first percentage behind the stake's noun and "to". */
function changed(sentence: Sentence, context: Context, k: number, quantity: QuantityMention): Draft<'deal'> | null {
  const { items } = sentence;
  const noun = stakeNounBefore(items, k);
  if (noun === null) return null;
  const verb = verbBefore(items, noun, 9, CHANGES);
  if (verb === null || items.slice(verb, noun).some((item) => /^(?:rate|rates|dividend|by)$/.test(item.lower)))
    return null;
  if (!reachesTo(items, noun, k)) return null;
  const actor = investorsActing(sentence, verb) ?? actorAt(sentence, context, verb);
  if (actor === null) return null;
  const before = stakeIn(items, verb, noun + 1)?.value ?? percentBefore(items, verb, noun);
  const target = nameIn(items, noun + 1, k, [actor.name]);
  if (target === null && nameIn(items, verb, k) === actor.name) return null;
  const previous = previousAfter(items, k) ?? before;
  const isCut =
    previous?.value != null && quantity.value.value !== null
      ? quantity.value.value < previous.value
      : CUTS.test(items[verb]?.lower ?? '');
  return dealDraft(sentence, {
    at: verb,
    kind: 'stake',
    actor,
    modality: modalityOfVerb(items, verb),
    stake: quantity.value,
    previous,
    parties: { buyer: isCut ? [] : [actor.name], seller: isCut ? [actor.name] : [], target },
    confidence: 0.88,
  });
}

const CUTS = /^(?:cut|reduc|trim|lower|par(?:e|ing)|dilut)/;

function stakeNounBefore(items: readonly Item[], k: number): number | null {
  for (let i = k - 1; i >= 0 && i >= k - 26; i--) {
    const { lower } = items[i] as Item;
    if (/^[;]$/.test(lower)) return null;
    if (STAKE_NOUNS.has(lower) && !/^rates?$/.test(items[i + 1]?.lower ?? '')) return i;
  }
  return null;
}

/** "to" stands behind the noun and no other percentage since: "to 45,340 shares ..., or 7.4 pct". */
function reachesTo(items: readonly Item[], noun: number, k: number): boolean {
  let to = false;
  for (let i = noun + 1; i < k; i++) {
    const item = items[i] as Item;
    if (item.lower === 'to') to = true;
    if (item.lower === 'from' || item.lower === 'by') return false;
    if (item.quantity?.value.kind === 'percent') return false;
    if (to && item.kind === 'word' && /^(?:sell|buy|acquire|help|take|reach|cut|raise)$/.test(item.lower))
      return item.lower === 'reach';
  }
  return to;
}

/** "from 5.0 pct" or "from 30,300 shares, or 5.0 pct" behind. */
function previousAfter(items: readonly Item[], k: number): Quantity | null {
  let from = false;
  for (let i = k + 1; i < items.length && i < k + 20; i++) {
    const item = items[i] as Item;
    if (item.lower === ';') return null;
    if (item.lower === 'from' || item.lower === 'against') from = true;
    if (item.quantity?.value.kind === 'percent') return from ? item.quantity.value : null;
  }
  return null;
}

const percentBefore = (items: readonly Item[], from: number, to: number): Quantity | null => {
  for (let i = to - 1; i > from; i--)
    if (items[i]?.quantity?.value.kind === 'percent') return items[i]?.quantity?.value ?? null;
  return null;
};

/** "bought 90,000 shares of Beta at $14 each", where no sum is told. */
function traded(sentence: Sentence, context: Context, k: number, quantity: QuantityMention): Draft<'deal'> | null {
  const { items } = sentence;
  const hook = hookOf(sentence, k);
  const trade = hook === null ? null : tradeOfShares(hook);
  if (trade === null || hasSum(items, trade, k)) return null;
  const kind = kindOfTrade(items, trade, true);
  if (kind !== 'stake' && kind !== 'divestiture') return null;
  const group = investorsActing(sentence, trade.at) ?? investorsBefore(sentence, context, trade.at);
  const told = sidesOf(sentence, context, trade);
  const sides = group !== null && told !== null ? { ...told, actor: group } : told;
  // "it sold 60,000 Beta shares": not Beta's
  if (sides !== null && (quantity.value.text.includes(sides.actor.name) || sides.actor.name === 'Underwriters'))
    return null;
  if (sides === null || (sides.parties.target !== null && nameIn(items, k + 1, k + 8) === sides.actor.name))
    return null;
  return dealDraft(sentence, {
    at: trade.at,
    kind: isOverallotment(sentence) ? 'offering' : 'stake',
    ...sides,
    modality: trade.by === 'noun' ? 'actual' : modalityOfVerb(items, trade.at),
    value: quantity.value,
    perShare: priceEach(items, k),
    stake: partAfter(items, k),
    confidence: 0.84,
  });
}

/** "Underwriters have an option to buy 300,000 more shares": a part of the offering. */
const isOverallotment = ({ text }: Sentence): boolean => /\bunderwriters?\b|\bover-?allotments?\b/i.test(text);

function tradeOfShares(hook: Hook): Trade | null {
  const { items, linkAt, k } = hook;
  const object = { from: k, to: Math.min(items.length, k + 12) };
  if (/^(?:to|for)$/.test(hook.link) && /^subscrib(?:e|es|ed|ing)$/.test(items[linkAt - 1]?.lower ?? ''))
    return { at: linkAt - 1, by: 'verb', sells: false, merger: false, object };
  const word = tradeWord(items, linkAt);
  if (word?.by === 'verb') return { ...word, object };
  if (hook.link !== 'of') return null;
  if (/^purchases?$/.test(items[linkAt - 1]?.lower ?? ''))
    return { at: linkAt - 1, by: 'noun', sells: false, merger: false, object };
  const before = tradeBefore(items, linkAt, 2);
  return before && before.by === 'noun' ? { ...before, object } : null;
}

/** A sum in the same trade: another rule reads it. */
function hasSum(items: readonly Item[], trade: Trade, k: number): boolean {
  for (let i = trade.at; i < items.length && i < k + 22; i++) {
    const item = items[i] as Item;
    if (item.lower === ';') return false;
    if (item.quantity?.value.kind === 'money' && item.quantity.value.per === null && items[i - 1]?.lower === 'for')
      return true;
  }
  return false;
}

const partAfter = (items: readonly Item[], k: number): Quantity | null => {
  for (let i = k + 1; i < items.length && i < k + 18; i++) {
    const quantity = items[i]?.quantity;
    if (quantity?.value.kind === 'percent' && isShareOf(items, i)) return quantity.value;
    if (quantity?.value.kind === 'money') return null;
  }
  return null;
};
