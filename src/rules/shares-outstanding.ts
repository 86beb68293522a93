import { findDoer } from '../frame/actor/doer.ts';
import type { Item } from '../frame/sentence.ts';
import { defineRule, newReading } from './rule.ts';
import { statedFigure } from './stated.ts';

const HAVING = new Set(['has', 'had', 'have', 'with', 'having']);
const BEHIND =
  /^(?: (?:of|in) (?:its |the )?(?:[\w-]+ ){0,3}(?:stock|common|shares|capital))? (?:(?:currently |now |presently )?(?:outstanding|in issue|on issue)\b|(?:issued and|of stock) outstanding\b)/;
const MANY = 1000;

export const sharesOutstanding = defineRule<'figure'>({
  id: 'shares-outstanding',
  type: 'figure',
  about: 'How many shares of its own a firm has: "has about 6.6 million shares outstanding".',

  figures: ['count'],
  cues: ['outstanding|in issue|on issue'],
  find(sentence, context) {
    const reading = newReading<'figure'>();
    const { items, article } = sentence;
    for (let k = 0; k < items.length; k++) {
      const quantity = items[k]?.quantity;
      if (quantity?.value.kind !== 'count' || !/\bshares?(?: outstanding)?$/i.test(quantity.value.text)) continue;
      if ((quantity.value.value ?? 0) < MANY) continue;
      const right = article.clean.slice(quantity.end, Math.min(sentence.end, quantity.end + 60)).replace(/\s/g, ' ');
      if (!/outstanding$/i.test(quantity.value.text) && !BEHIND.test(right)) continue;
      const at = havingBefore(items, k);
      if (at === null) continue;
      const doer = findDoer(sentence, items[at]?.lower === 'with' ? null : at, at, context.discourse);
      if (doer?.topic.kind !== 'company') {
        reading.rejected.push({ span: quantity, reason: 'nobody named whose shares they are' });
        continue;
      }
      const metric = 'shares outstanding';
      reading.drafts.push(
        statedFigure(sentence, { quantity, doer, metric, trigger: { from: at, to: at + 1 }, confidence: 0.93 }),
      );
    }
    return reading;
  },

  examples: {
    fires: [
      [
        'Acme Corp has about 6.6 million shares outstanding.',
        { subject: { name: 'Acme' }, metric: 'shares outstanding', value: { value: 6.6e6, approx: true } },
      ],
      ['Acme Corp ended January with about 900 million shares outstanding.', { value: { value: 9e8 } }],
      ['Acme Corp, which has 675,000 shares outstanding, had a loss of $5 million.', { value: { value: 675000 } }],
      ['Acme Corp now has 31 million shares of common stock outstanding.', { value: { value: 31e6 } }],
    ],
    silent: [
      ['Acme Corp bought 6.6 million shares outstanding.', 'a deal'],
      ['Acme Corp has 6.6 million shares of Beta Foods Inc.', 'a holding'],
      ['Acme Corp has 40 shares outstanding.', 'too few'],
    ],
  },
});

/** "has about", "ended January with about": the word right before the figure and its hedges. */
function havingBefore(items: readonly Item[], k: number): number | null {
  const start = items[k]?.quantity?.outer.start ?? 0;
  let i = k - 1;
  while (i >= 0 && ((items[i] as Item).start >= start || /^(?:a|total|of|some|only)$/.test(items[i]?.lower ?? ''))) i--;
  return HAVING.has(items[i]?.lower ?? '') ? i : null;
}
