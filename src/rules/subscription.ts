import { findDoer } from '../frame/actor/doer.ts';
import type { Item } from '../frame/sentence.ts';
import { defineRule, newReading } from './rule.ts';
import { statedFigure } from './stated.ts';

const TAKEN_UP = new Set(['subscribed', 'oversubscribed', 'over-subscribed']);
const BETWEEN =
  /^(?:by|about|around|nearly|almost|over|more|than|just|some|a|massive|whopping|overall|to|the|tune|of)$/;

export const subscription = defineRule<'figure'>({
  id: 'subscription',
  type: 'figure',
  about: 'How many times over an issue was taken up: "the IPO was subscribed 63.9 times".',

  figures: ['multiple', 'count', 'percent'],
  cues: [TAKEN_UP],
  find(sentence, context) {
    const reading = newReading<'figure'>();
    const { items } = sentence;
    for (let k = 1; k < items.length; k++) {
      const quantity = items[k]?.quantity;
      if (!quantity || !isTimes(quantity.value.kind, quantity.value.unit)) continue;
      const at = verbBefore(items, k);
      if (at === null) continue;
      const doer = findDoer(sentence, at, at, context.discourse) ?? findDoer(sentence, null, at, context.discourse);
      if (doer === null || !/^(?:company|fund|economy|bond)$/.test(doer.topic.kind)) {
        reading.rejected.push({ span: quantity, reason: 'nobody named whose issue it is' });
        continue;
      }
      const { value } = quantity;
      reading.drafts.push(
        statedFigure(sentence, {
          quantity,
          doer,
          metric: 'subscription',
          trigger: { from: at, to: at + 1 },
          confidence: 0.94,
          ...(value.kind === 'count' ? { value: { ...value, kind: 'multiple', unit: null } } : {}),
        }),
      );
    }
    return reading;
  },

  examples: {
    fires: [
      [
        'The IPO of Acme Corp was subscribed 63.9 times.',
        { subject: { name: 'Acme' }, metric: 'subscription', value: { value: 63.9, kind: 'multiple' } },
      ],
      ["Acme Corp's public issue was oversubscribed by 2.4 times on the final day.", { value: { value: 2.4 } }],
    ],
    silent: [
      ['Acme Corp subscribed 500 shares.', 'shares that it took'],
      ['Acme Corp has 12 times as many users that subscribed.', 'users'],
    ],
  },
});

const isTimes = (kind: string, unit: string | null): boolean =>
  kind === 'multiple' || (kind === 'count' && unit === 'time');

/** "was subscribed", "has been oversubscribed by": the participle before the figure. */
function verbBefore(items: readonly Item[], k: number): number | null {
  const start = items[k]?.quantity?.outer.start ?? 0;
  for (let i = k - 1; i > 0 && i > k - 7; i--) {
    const { lower, start: at } = items[i] as Item;
    if (TAKEN_UP.has(lower)) return /^(?:was|were|been|is|being|,|got)$/.test(before(items, i)) ? i : null;
    if (at < start && !BETWEEN.test(lower)) return null;
  }
  return null;
}

const before = (items: readonly Item[], i: number): string => {
  let j = i - 1;
  while (j > 0 && /^(?:\w+ly|over)$/.test(items[j]?.lower ?? '')) j--;
  return items[j]?.lower ?? '';
};
