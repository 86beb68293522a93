import { agentAfter } from '../frame/actor/actor.ts';
import { hookOf, wordsOf } from '../frame/attachment/hook.ts';
import type { Item, Sentence } from '../frame/sentence.ts';
import { STAKE_NOUNS } from '../lexicon/deals.ts';
import type { QuantityMention } from '../quantity/index.ts';
import type { Modality } from '../schema/claim.ts';
import type { Quantity } from '../schema/quantity.ts';
import { dealDraft, isShareOf, ofFirm, stakeIn } from './deal/draft.ts';
import { modalityOfNoun, modalityOfVerb } from './deal/modality.ts';
import { isOrElse, isPerShare, perShareTrade } from './deal/per-share.ts';
import { kindOfTrade, sidesOf } from './deal/sides.ts';
import { takeoverTold } from './deal/told.ts';
import { type Trade, tradeBefore, tradeOf, tradeWord } from './deal/trade.ts';
import { type Context, type Draft, defineRule, newReading } from './rule.ts';

/** "$3 billion in cash and $2 billion in shares", at either sum. */
function isPartOfPrice({ quantities, article: { clean } }: Sentence, quantity: QuantityMention): boolean {
  const at = quantities.indexOf(quantity);
  return [at - 1, at].some((i) => {
    const [first, second] = quantities.slice(Math.max(0, i), i + 2);
    if (i < 0 || !first || !second || !isSumAlone(first) || !isSumAlone(second)) return false;
    return (
      PAID_AND.test(clean.slice(first.outer.end, second.outer.start)) &&
      PAID.test(clean.slice(second.outer.end, second.outer.end + 40))
    );
  });
}

const isSumAlone = ({ value }: QuantityMention): boolean => value.kind === 'money' && value.per === null;
const PAID_IN =
  '^ (?:in|worth of|of) (?:(?:its|new|common|preferred|own) )*(?:cash|shares?|stock|notes|securities|paper)';
const PAID = new RegExp(`${PAID_IN}\\b`);
const PAID_AND = new RegExp(`${PAID_IN},? (?:and|plus) (?:another |about |some |an additional |a further )?$`);

/** "shareholders will receive" */
const RECEIVE = ['holders', 'shareholders', 'stockholders'].flatMap((owners) =>
  ['will', 'would', 'are to', 'can'].flatMap((modal) => [`${owners} ${modal} receive`, `${owners} ${modal} get`]),
);
/** "would give shareholders 35 dlrs a share" */
const GIVE = ['give', 'gives'].flatMap((give) =>
  ['holders', 'shareholders', 'stockholders'].map((owners) => `${give} ${owners}`),
);
const TRADES =
  'private|acquir*|acquis*|buy*|bought*|bid*|purchas*|takeover*|take-over*|take over*|takes over*|taken over*|taking over*|took over*|sell*|sold*|sale*|divest*|dispos*|offload*|merge*|offer*|approach|tabled|propos*|spin*|spun|hived|snap*|pick*|paid*|pay*|combination*|tie-up*|stake*|shareholding*|built|amass*|accumulat*';

export const acquisition = defineRule<'deal'>({
  id: 'acquisition',
  type: 'deal',
  about:
    'A firm, a part of one, or an asset is bought, sold or bid for, at a sum, per share, or by the percentage bought.',

  figures: ['money', 'percent'],
  cues: [[...TRADES.split('|'), ...RECEIVE, ...GIVE]],
  find(sentence, context) {
    const reading = newReading<'deal'>();
    const { items } = sentence;
    let last: { trade: Trade; at: number } | null = null;
    const stakes = new Set<Quantity>();
    for (let k = 0; k < items.length; k++) {
      const { quantity, depth } = items[k] as Item;
      if (quantity?.value.kind !== 'money' || depth > 0) continue;
      // "to pay $5m compensation for errors"
      if (/^(?:in |as )?(?:compensation|damages)\b/.test(wordsOf(items, k + 1, k + 3))) continue;
      const trade: Trade | null =
        tradeOfPrice(sentence, k) ?? (last && isOrElse(items, last.at, k) ? last.trade : null);
      if (trade === null) continue;
      if (isPartOfPrice(sentence, quantity)) {
        reading.rejected.push({ span: quantity, reason: 'a part of the price, which is told in two' });
        continue;
      }
      const draft = draftOf(sentence, context, k, trade);
      if (draft === null)
        reading.rejected.push({ span: quantity, reason: 'what is bought or sold is no firm, stake or asset' });
      else {
        reading.drafts.push(draft);
        if (draft.stake) stakes.add(draft.stake);
        last = { trade, at: k };
      }
    }
    for (let k = 0; k < items.length; k++) {
      const quantity = items[k]?.quantity;
      if (quantity?.value.kind !== 'percent' || stakes.has(quantity.value) || !isShareOf(items, k)) continue;
      const draft = stakeDraft(sentence, context, k);
      const priced = reading.drafts.findIndex(
        (other) => other.stake === null && other.perShare !== null && draft?.subject.name === other.subject.name,
      );
      // "a bid for the 45% that it does not own, at $70 a share"
      if (draft && priced >= 0 && reading.drafts[priced]?.modality === draft.modality)
        reading.drafts[priced] = {
          ...(reading.drafts[priced] as Draft<'deal'>),
          stake: draft.stake,
          dealKind: draft.dealKind,
        };
      else if (draft) reading.drafts.push(draft);
    }
    return reading;
  },

  examples: {
    fires: [
      [
        'Acme Corp agreed to acquire Beta Foods Inc for $2.6 billion.',
        { dealKind: 'acquisition', modality: 'proposed', value: { value: 2.6e9 }, subject: { name: 'Acme' } },
      ],
      [
        'Acme Corp bought a paper mill from Beta Inc last year for 40 mln Canadian dlrs.',
        { dealKind: 'asset', modality: 'actual', value: { value: 4e7, currency: 'CAD' } },
      ],
      [
        'Acme Corp sold its bakery division to Beta Inc for $300 million.',
        { dealKind: 'divestiture', modality: 'actual', parties: { buyer: ['Beta'], seller: ['Acme'] } },
      ],
      [
        'Acme Corp paid $90 million for a 30% stake in Beta Inc.',
        { dealKind: 'stake', stake: { value: 30 }, value: { value: 9e7 } },
      ],
      ['Acme Corp completed its $4 billion takeover of Beta Inc.', { modality: 'actual', value: { value: 4e9 } }],
      [
        'Acme Corp launched a bid for the 62 pct of Beta Inc that it does not own.',
        { stake: { value: 62 }, modality: 'proposed' },
      ],
      [
        'Acme Corp made an offer of $31 a share for Beta Inc.',
        { perShare: { value: 31 }, value: null, dealKind: 'acquisition' },
      ],
      [
        'Beta Inc was bought by Acme Corp in May for $70 million.',
        { subject: { name: 'Acme' }, parties: { target: 'Beta' } },
      ],
    ],
    silent: [
      ['Acme Corp earned $700 million in the year.', 'a profit is no deal'],
      ['Acme Corp sold toys for $5 million.', 'goods are no firm'],
      ['Beta Inc, which Acme Corp bought in May, accounted for $90 million of its sales.', 'a part of the sales'],
      ['Acme Corp bought Beta Inc, which has revenue of $90 million.', 'the revenue of the firm that was bought'],
      ['Acme Corp expects cost savings of $50 million from the acquisition.', 'savings'],
      ['Acme Corp ordered 40 jets for $5 billion.', 'an order'],
    ],
  },
});

const tradeOfPrice = (sentence: Sentence, k: number): Trade | null => {
  const hook = hookOf(sentence, k);
  if (hook === null) return null;
  if (hook.quantity.value.per !== null && hook.quantity.value.per !== 'share') return null;
  // "will dilute earnings per share by 17 cts"
  if (/\b(?:dilut\w*|earnings|eps)\b/.test(wordsOf(sentence.items, k - 7, k))) return null;
  const trade = tradeOf(hook);
  if (trade || !isPerShare(sentence.items, k)) return trade;
  return perShareTrade(sentence, k);
};

const LARGE = 1e6;

function draftOf(sentence: Sentence, context: Context, k: number, trade: Trade): Draft<'deal'> | null {
  const { items } = sentence;
  const quantity = items[k]?.quantity?.value;
  if (!quantity) return null;
  const perShare = isPerShare(items, k);
  const size = quantity.value ?? quantity.max ?? quantity.min ?? 0;
  const kind = perShare ? (kindOfTrade(items, trade, true) ?? null) : kindOfTrade(items, trade, size >= LARGE);
  if (kind === null || (!perShare && size < 1000)) return null;
  const sides = buyerBefore(sentence, context, trade) ?? sidesOf(sentence, context, trade);
  if (sides === null) return null;
  // "the $90 a share price offered by Beta"
  const by = items.slice(k + 1, k + 7).findIndex(({ lower }) => /^(?:offered|bid)$/.test(lower));
  const other = by < 0 ? null : agentAfter(items, k + 1 + by);
  const stake = perShare ? null : stakeIn(items, Math.min(trade.at, k) - 4, Math.max(trade.object.to, k + 8));
  return dealDraft(sentence, {
    at: trade.at,
    kind,
    ...(other === null ? sides : { actor: other, parties: { ...sides.parties, buyer: [other.name] } }),
    modality: modalityOf(items, trade),
    value: perShare ? null : quantity,
    perShare: perShare ? { ...quantity, per: 'share' } : null,
    previous: trade.by === 'noun' ? offeredBefore(items, k) : null,
    stake: stake?.value ?? null,
    confidence: trade.by === 'verb' ? 0.86 : 0.84,
  });
}

/** "Shareholders would receive $35 a share": of a takeover that was told before, where nobody is named here. */
function buyerBefore(sentence: Sentence, context: Context, { at }: Trade) {
  const { items } = sentence;
  if (!/^(?:receive|get|gives?)$/.test(items[at]?.lower ?? '')) return null;
  if (items.slice(0, at).some(({ entity }) => entity?.value.kind === 'company')) return null;
  return takeoverTold(sentence, context);
}

/** "raised its offer to $31 a share from $29": what was offered before. */
function offeredBefore(items: readonly Item[], k: number): Quantity | null {
  if (items.slice(Math.max(0, k - 2), k).every(({ lower }) => lower !== 'to')) return null;
  for (let i = k + 1; i < Math.min(items.length - 1, k + 6); i++) {
    const { lower, kind } = items[i] as Item;
    if (lower === 'from') {
      const value = items[i + 1]?.quantity?.value;
      return value?.kind === 'money' ? value : null;
    }
    if (kind === 'mark' || kind === 'quantity') return null;
  }
  return null;
}

const modalityOf = (items: readonly Item[], trade: Trade): Modality =>
  trade.by === 'verb'
    ? /^(?:receive|get|gives?|offered|offering|offers|bid|bids|bidding|tender|tabled|proposed)$/.test(
        items[trade.at]?.lower ?? '',
      )
      ? 'proposed'
      : modalityOfVerb(items, trade.at)
    : modalityOfNoun(items, trade.at, 'proposed');

/** A percentage bought or bid for where no sum is told: "a bid for the 62 pct", "agreed to sell a 20% stake". */
function stakeDraft(sentence: Sentence, context: Context, k: number): Draft<'deal'> | null {
  const { items } = sentence;
  const quantity = items[k]?.quantity?.value;
  const hook = hookOf(sentence, k);
  if (!quantity || hook === null) return null;
  const at = hook.linkAt;
  const direct = tradeWord(items, at);
  const trade =
    direct?.by === 'verb'
      ? { ...direct, object: { from: at + 1, to: Math.min(items.length, k + 10) } }
      : /^(?:of|for|the|its)$/.test(hook.link)
        ? tradeBefore(items, at, 4)
        : null;
  if (trade === null || !(ofFirm(items, k) || partNamed(items, k))) return null;
  const kind = kindOfTrade(
    items,
    { ...trade, object: { from: trade.object.from, to: Math.min(items.length, k + 10) } },
    true,
  );
  const sides =
    kind === null
      ? null
      : sidesOf(sentence, context, { ...trade, object: { from: k + 1, to: Math.min(items.length, k + 10) } });
  if (kind === null || sides === null) return null;
  return dealDraft(sentence, {
    at: trade.at,
    kind,
    ...sides,
    modality: modalityOf(items, trade),
    stake: quantity,
    confidence: 0.82,
  });
}

/** "a 30% stake", "a 20 pct interest". */
const partNamed = (items: readonly Item[], k: number): boolean =>
  items.slice(k + 1, k + 6).some((item) => STAKE_NOUNS.has(item.lower));
