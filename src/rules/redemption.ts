import { type Hook, hookOf, verbBefore } from '../frame/attachment/hook.ts';
import type { Item, Sentence } from '../frame/sentence.ts';
import { DEBT_NOUNS } from '../lexicon/deals.ts';
import { actorAt, dealDraft } from './deal/draft.ts';
import { modalityOfVerb } from './deal/modality.ts';
import { isShares, priceEach } from './deal/shares.ts';
import { type Context, type Draft, defineRule, newReading } from './rule.ts';

export const redemption = defineRule<'deal'>({
  id: 'redemption',
  type: 'deal',
  about: 'A firm takes its bonds or preferred shares in before they fall due.',

  figures: ['money', 'count'],
  cues: [
    'redeem|redeems|redeemed|redeeming|redemption',
    'bond*|notes|debenture*|debt|preferred|preference|shares|stock',
  ],
  find(sentence, context) {
    const reading = newReading<'deal'>();
    const { items } = sentence;
    let last = null as { readonly k: number; readonly at: number } | null;
    for (let k = 0; k < items.length; k++) {
      const { quantity, depth } = items[k] as Item;
      if (!quantity || depth > 0 || quantity.value.per !== null) continue;
      const hook = hookOf(sentence, k) as Hook;
      const at: number | null = isOfSame(hook, last?.k ?? null) ? (last?.at ?? null) : verbOf(hook);
      const draft = at === null ? null : draftOf(sentence, context, hook, at);
      if (draft === null || at === null) continue;
      reading.drafts.push(draft);
      last = { k, at };
    }
    return reading;
  },

  examples: {
    fires: [
      [
        'Acme Corp said it will redeem 150 mln dlrs of outstanding 12 pct debentures due 2015.',
        { subject: { name: 'Acme' }, dealKind: 'debt', value: { value: 1.5e8 }, modality: 'proposed' },
      ],
      [
        'Acme Corp redeemed 200,000 shares of its 3.85 dlr preferred stock at 27.50 dlrs a share.',
        { dealKind: 'buyback', value: { value: 2e5 }, perShare: { value: 27.5 }, modality: 'actual' },
      ],
      [
        'Acme Corp redeemed 200,000 shares of its 8 pct preferred at $27 a share, and 90,000 shares of its 9 pct preferred at $26 a share.',
        { value: { value: 90000 }, perShare: { value: 26 } },
      ],
      [
        'Acme Corp said it called for redemption on May 1 its outstanding 23 mln dlrs of 7 pct notes.',
        { dealKind: 'debt', value: { value: 2.3e7 }, modality: 'proposed' },
      ],
    ],
    silent: [
      ['Acme Corp sold notes to redeem debt and had sales of 150 mln dlrs.', 'the sales'],
      ['Investors redeemed 150 mln dlrs from the Acme Fund.', 'what was paid out of a fund'],
      ['Acme Corp will redeem the notes at 1,014 dlrs for each 1,000 dlrs of notes.', 'the price of one'],
    ],
  },
});

const REDEEM = new Set(['redeem', 'redeems', 'redeemed', 'redeeming', 'redemption']);
const LEAST = 10_000;

/** "redeem 9,000 shares of its 8 pct preferred at $27 a share, and 5,000 shares of". */
const isOfSame = ({ items, from }: Hook, last: number | null): boolean =>
  last !== null && from - last < 20 && /^(?:,|and)$/.test(items[from - 1]?.lower ?? '');

/** The verb whose object the figure is. */
function verbOf({ items, from }: Hook): number | null {
  const at = verbBefore(items, from, 10, REDEEM);
  if (at === null || !isObject(items, at, from)) return null;
  return items[at]?.lower !== 'redemption' || verbBefore(items, at, 4, CALLS) !== null ? at : null;
}

function draftOf(sentence: Sentence, context: Context, hook: Hook, at: number): Draft<'deal'> | null {
  const { items, k, quantity } = hook;
  const { kind, value } = quantity.value;
  const shares = kind === 'count' && isShares(items, k);
  if ((value ?? 0) < LEAST || !(shares || (kind === 'money' && isDebt(hook)))) return null;
  const actor = actorAt(sentence, context, at);
  return (
    actor &&
    dealDraft(sentence, {
      at,
      kind: shares ? 'buyback' : 'debt',
      actor,
      // "called for redemption": the call is made, the bonds are still to be paid
      modality: items[at]?.lower === 'redemption' ? 'proposed' : modalityOfVerb(items, at),
      value: quantity.value,
      perShare: shares ? priceEach(items, k) : null,
      parties: { buyer: [actor.name], seller: [], target: actor.name },
      confidence: 0.86,
    })
  );
}

const CALLS = new Set(['call', 'calls', 'called', 'calling']);

/** "of outstanding 12 pct debentures", "principal amount of its notes" behind the sum. */
const isDebt = ({ items, to }: Hook): boolean => {
  for (let i = to; i < items.length && i < to + 14; i++) {
    const { lower, quantity } = items[i] as Item;
    if (DEBT_NOUNS.has(lower) || lower === 'preferred') return true;
    if (quantity?.value.kind === 'money' || /^(?:[;,]|and|to|from|at|for)$/.test(lower)) return false;
  }
  return false;
};

/** Only the words for the whole, a date and other such objects stand between the verb and the figure. */
const isObject = (items: readonly Item[], at: number, from: number): boolean =>
  items
    .slice(at + 1, from)
    .every(
      ({ kind, lower }) =>
        kind === 'period' ||
        /^(?:on|in|of|all|its|the|,|up|to|about|outstanding|remaining|an?|additional|early|current)$/.test(lower),
    );
