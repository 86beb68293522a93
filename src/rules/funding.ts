import { type Hook, wordsOf } from '../frame/attachment/hook.ts';
import type { Item, Sentence } from '../frame/sentence.ts';
import type { DealKind, Modality } from '../schema/claim.ts';
import type { Quantity } from '../schema/quantity.ts';
import { stakeIn } from './deal/draft.ts';
import { modalityOfNoun, modalityOfVerb } from './deal/modality.ts';
import { isPerShare } from './deal/per-share.ts';
import { raiseCue, raiseDraft } from './deal/raise.ts';
import { sumsIn } from './deal/sums.ts';
import { type Context, type Draft, defineRule, newReading } from './rule.ts';

export const funding = defineRule<'deal'>({
  id: 'funding',
  type: 'deal',
  about: 'A firm raises capital: the sum of a funding round, an initial public offering, or a sale of new shares.',

  figures: ['money'],
  cues: [
    'raise|raises|raised|raising|ipo|ipos|initial public*|flotation*|listing*|offering*|round|series|funding*|fundrais*|financing*|refinancing*|rights issue*|placement*|placing*|share sale*|shares worth*|seed',
  ],
  find(sentence, context) {
    const reading = newReading<'deal'>();
    for (const hook of sumsIn(sentence)) {
      const draft = draftOfSum(sentence, context, hook);
      if (draft) reading.drafts.push(draft);
    }
    return reading;
  },

  examples: {
    fires: [
      [
        'Acme Corp raised $700 million in a series B round.',
        { dealKind: 'funding_round', value: { value: 7e8 }, modality: 'actual' },
      ],
      ['Acme Corp closed a 40 million euro Series A round.', { dealKind: 'funding_round', value: { value: 4e7 } }],
      ['Acme Corp secured $12 million in seed funding.', { dealKind: 'funding_round' }],
      ['Acme Corp raised $2.3 billion in its IPO.', { dealKind: 'ipo', value: { value: 2.3e9 } }],
      ['Acme Corp plans to raise up to $500 million in an IPO.', { modality: 'proposed', value: { bound: 'at_most' } }],
      ['Acme Corp announced a 2 billion euro rights issue.', { dealKind: 'offering' }],
      [
        'Acme Corp priced its IPO at $34 a share, raising $748 million.',
        { value: { value: 7.48e8 }, perShare: { value: 34 } },
      ],
    ],
    silent: [
      ['Acme Corp raised its forecast to $700 million.', 'a forecast'],
      ['Acme Corp raised its dividend by $1 in the second round.', 'a dividend'],
      ['U.S. IPOs have raised $28 billion this year.', 'the total of a market'],
      ['Acme Corp priced its new phone at $900.', 'the price of a product'],
      ['Acme Corp raised $700 million in a sale of ten-year bonds.', 'a debt'],
    ],
  },
});

function draftOfSum(sentence: Sentence, context: Context, hook: Hook): Draft<'deal'> | null {
  const cue = raiseCue(sentence, context, hook);
  if (cue === null) return null;
  const { items } = hook;
  const modality = cue.by === 'verb' ? modalityOfVerb(items, cue.at) : modalityOf(items, cue.at, cue.kind);
  const each = cue.kind === 'funding_round' ? null : (priceNear(items, hook.k) ?? priceBehind(items, hook.k));
  return raiseDraft(sentence, context, cue, {
    value: hook.quantity.value,
    perShare: each,
    modality,
    stake: stakeIn(items, hook.k - 12, hook.k + 8)?.value ?? null,
  });
}

const PLANNED =
  /\b(?:plan\w*|seek\w*|sought|aim\w*|hop\w+|talks|discussions|will|would|could|may|might|looking|intend\w*|expect\w*)\b/;

/** A round that is announced is closed; an offering that is announced is not. */
const modalityOf = (items: readonly Item[], at: number, kind: DealKind): Modality => {
  if (kind === 'offering') return modalityOfNoun(items, at, 'proposed');
  if (kind === 'funding_round') return PLANNED.test(wordsOf(items, at - 14, at)) ? 'proposed' : 'actual';
  return modalityOfNoun(items, at, 'actual');
};

/** "to raise $400 million by selling 20 million shares at $20 each". */
function priceBehind(items: readonly Item[], k: number): Quantity | null {
  for (let i = k + 1; i < items.length && i < k + 16; i++) {
    const { lower, quantity, start } = items[i] as Item;
    if (lower === ';') return null;
    if (quantity?.value.kind !== 'money') continue;
    const at = items.findLastIndex((item, j) => j < i && j > i - 3 && item.lower === 'at');
    return at >= 0 && start > (items[at]?.start ?? 0) && isPerShare(items, i)
      ? { ...quantity.value, per: 'share' }
      : null;
  }
  return null;
}

/** "priced its share sale at HK$18.60 apiece to raise". */
function priceNear(items: readonly Item[], k: number): Quantity | null {
  for (let i = k - 1; i >= 0 && i > k - 14; i--) {
    const item = items[i] as Item;
    if (item.lower === ';') return null;
    if (
      item.quantity?.value.kind === 'money' &&
      items[i - 1]?.lower === 'at' &&
      (item.quantity.value.value ?? item.quantity.value.max ?? 0) < 1e5
    )
      return { ...item.quantity.value, per: 'share' };
  }
  return null;
}
