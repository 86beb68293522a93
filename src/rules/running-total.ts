import { findDoer, ofMention } from '../frame/actor/doer.ts';
import type { Item } from '../frame/sentence.ts';
import { textOf } from '../frame/topic/topic.ts';
import { defineRule, newReading } from './rule.ts';
import { statedFigure } from './stated.ts';

const BRINGING = new Set(
  'bringing brings brought taking takes took lifting lifts putting pushing raising boosting swelling'.split(' '),
);
const TOTAL =
  /\b(?:total|overall|combined|cumulative|aggregate|tally|holdings|stockpile|headcount|workforce|assets under management|aum|fleet|network|year-to-date)\b/i;
/** "the total raised by the Boston-based company" */
const BY_FIRM = / by (?:it|the (?:[\w-]+ ){0,3}(?:company|firm|group|start-?up|\w*maker|bank|lender))$/;
const OTHER = /\b(?:stake|shareholding|target|return|loss|gain|drop|decline|rise|losses|gains|price)s?\b/i;

export const runningTotal = defineRule<'figure'>({
  id: 'running-total',
  type: 'figure',
  about: 'A total that something brings to a level: "bringing its total assets to $38.9 billion".',

  cues: [BRINGING],
  find(sentence, context) {
    const reading = newReading<'figure'>();
    const { items } = sentence;
    for (let k = 2; k < items.length; k++) {
      const quantity = items[k]?.quantity;
      if (!quantity || quantity.value.kind === 'percent') continue;
      const at = verbBefore(items, k);
      if (at === null) continue;
      const to = items.findLastIndex((item, i) => i < k && i > at && /^(?:to|at)$/.test(item.lower));
      let from = at + 1;
      while (/^(?:its|his|her|their|the|a|an)$/.test(items[from]?.lower ?? '')) from++;
      const metric = from < to ? textOf(sentence, { from, to }) : '';
      if (!TOTAL.test(metric) || OTHER.test(metric) || metric === 'total') continue;
      // "added 14 clinics, taking its network to 236" is the level of what was added
      if (quantity.value.kind === 'count' && /\badded\b/.test(sentence.text)) continue;
      if (/^(?:his|her)$/.test(items[at + 1]?.lower ?? '')) continue;
      const by = BY_FIRM.exec(metric);
      const firm = by === null ? null : context.discourse.company(sentence, sentence.start, true);
      const doer =
        firm === null
          ? findDoer(sentence, null, at, context.discourse)
          : { topic: ofMention(firm, 'referred'), range: { from: at, to: at + 1 } };
      if (doer === null) {
        reading.rejected.push({ span: quantity, reason: 'nobody named whose total it is' });
        continue;
      }
      reading.drafts.push(
        statedFigure(sentence, {
          quantity,
          doer,
          metric: metric.slice(0, by?.index),
          trigger: { from: at, to: at + 1 },
          confidence: 0.99,
        }),
      );
    }
    return reading;
  },

  examples: {
    fires: [
      [
        'Acme Corp won two orders, bringing its total backlog to $900 million.',
        { subject: { name: 'Acme' }, metric: 'total backlog', value: { value: 9e8 } },
      ],
      ['Acme Corp bought more bitcoin, lifting its total holdings to 43,500 coins.', { metric: 'total holdings' }],
      [
        'The SPDR Gold Shares (GLD) took in $90 million, taking its assets under management to nearly $80 billion.',
        { subject: { ticker: 'GLD' }, metric: 'assets under management', value: { value: 8e10, approx: true } },
      ],
      ['Acme Corp hired again, bringing its headcount to 4,200.', { metric: 'headcount', value: { value: 4200 } }],
      ['Acme Corp borrowed more, which brings its combined debt to €2bn.', { metric: 'combined debt' }],
      ['Acme Corp ordered six jets, taking the fleet to 64 planes.', { metric: 'fleet' }],
    ],
    silent: [
      ['Acme Corp bought shares, bringing its stake to 8%.', 'a stake is told as a holding'],
      ['Acme Corp fell, bringing its total loss to $900 million.', 'a loss of the share'],
      ['Acme Corp brought its plans to 40 towns.', 'no total'],
      ['Acme Corp is raising its price target to $40.', 'a target'],
    ],
  },
});

const REACH = 12;

/** "bringing" before "to" before the figure, with no other figure or clause between. */
function verbBefore(items: readonly Item[], k: number): number | null {
  const start = items[k]?.quantity?.outer.start ?? 0;
  let linked = false;
  for (let i = k - 1; i >= 0 && i > k - REACH; i--) {
    const item = items[i] as Item;
    if (item.start >= start) continue;
    if (BRINGING.has(item.lower)) return linked ? i : null;
    if (item.kind === 'quantity' || item.lower === ',' || item.lower === ';') return null;
    if (/^(?:to|at)$/.test(item.lower)) linked = true;
    else if (
      !linked &&
      item.kind !== 'period' &&
      !/^(?:about|nearly|almost|around|just|over|some|more|than|an?|the)$/.test(item.lower)
    )
      return null;
  }
  return null;
}
