import { doneTo } from '../frame/actor/act.ts';
import { indexAfter } from '../frame/attachment/verbs.ts';
import type { Item, Sentence } from '../frame/sentence.ts';
import { isGridRow } from '../frame/table/cells.ts';
import { metricRun } from '../frame/topic/metric.ts';
import { withThings } from '../frame/topic/things.ts';
import { textOf, topic } from '../frame/topic/topic.ts';
import { GOODS_ACTS, HAVING_ACTS, MAKING_ACTS } from '../lexicon/acts.ts';
import type { QuantityMention } from '../quantity/index.ts';
import { statedOrGrown } from './follow.ts';
import { defineRule, newReading } from './rule.ts';

const FEWEST = 3;

export const listedAmounts = defineRule<'figure' | 'growth'>({
  id: 'listed-amounts',
  type: 'figure',
  about:
    'A list of firms or lands, each with its amount of what is told before: "car sales were: Acme 105,400, Beta 67,600".',

  figures: ['count'],
  find(sentence) {
    const reading = newReading<'figure' | 'growth'>();
    if (isGridRow(sentence)) return reading;
    const pairs = pairsOf(sentence.items);
    const first = pairs[0];
    if (first === undefined) return reading;
    const header = headerOf(sentence, first.from);
    if (header === null || pairs.length + header.told < FEWEST) return reading;
    for (const { at, owner } of pairs) {
      const quantity = sentence.items[at]?.quantity as QuantityMention;
      const mention = sentence.items[owner]?.entity;
      if (!mention) continue;
      const value = { ...quantity.value, unit: quantity.value.unit ?? header.unit };
      const draft = statedOrGrown(sentence, {
        quantity,
        doer: { topic: topic('measure', mention, null, 'named'), range: { from: owner, to: owner + 1 } },
        metric: header.metric,
        trigger: { from: at, to: at + 1 },
        value,
        confidence: 0.9,
      });
      if (draft !== null) reading.drafts.push(draft);
    }
    return reading;
  },

  examples: {
    fires: [
      [
        'Car sales in the period were: Toyota 67,600, up 15.2 pct, Chrysler 30,900, down 3.6 pct, and Nissan 7,400.',
        { type: 'growth', subject: { name: 'Toyota' }, value: { value: 67600 }, change: { value: 15.2 } },
      ],
      [
        'Traders in Spain received 4,750 tonnes, in Denmark 7,250 and in France 4,000 tonnes.',
        { subject: { name: 'Denmark' }, metric: 'tonnes received', value: { value: 7250, unit: 'tonne' } },
      ],
    ],
    silent: [
      ['Toyota 67,600, Chrysler 30,900, Nissan 7,400.', 'nothing says what they are'],
      ['Sales were: Toyota 67,500, Chrysler 30,700.', 'too few for a list'],
    ],
  },
});

interface Pair {
  readonly from: number;
  readonly owner: number;
  readonly at: number;
}

const OPENS = /^(?:,|;|:|-|--|and|were|was|are)$/;
const PLACE = /^(?:in|to|from|for|the|with)$/;

/** The names of a list, each with the bare amount behind it. */
function pairsOf(items: readonly Item[]): readonly Pair[] {
  const pairs: Pair[] = [];
  for (let k = 1; k < items.length; k++) {
    const value = items[k]?.quantity?.value;
    if (value?.kind !== 'count' || value.value === null) continue;
    // "Acme Corp, 3,358, up"
    const owner = items[k - 1]?.lower === ',' && items[indexAfter(items, k)]?.lower === ',' ? k - 2 : k - 1;
    if (!/^(?:company|economy)$/.test(items[owner]?.entity?.value.kind ?? '')) continue;
    let from = owner;
    // "American Honda": what a list knows apart
    while (from > 0 && items[from - 1]?.entity?.value.kind === 'economy') from--;
    while (from > 0 && PLACE.test(items[from - 1]?.lower ?? '')) from--;
    if (from > 0 && OPENS.test(items[from - 1]?.lower ?? '')) pairs.push({ from, owner, at: k });
  }
  return pairs;
}

interface Header {
  readonly metric: string;
  readonly unit: string | null;
  /** How many of the list stand in the clause that opens it. */
  readonly told: number;
}

/** What the amounts of a list are of: the measure before it, or what is done to the amount that opens it. */
function headerOf(sentence: Sentence, to: number): Header | null {
  const { items } = sentence;
  const opener = items.findIndex(
    (item, i) => i < to && item.quantity?.value.kind === 'count' && item.quantity.value.unit !== null,
  );
  if (opener >= 0) {
    const unit = items[opener]?.quantity?.value.unit ?? null;
    const act = [MAKING_ACTS, GOODS_ACTS, HAVING_ACTS]
      .map((acts) => doneTo(items, opener, acts))
      .find((done) => done !== null);
    return act && unit !== null ? { metric: `${unit}s ${items[act.at]?.lower}`, unit, told: 1 } : null;
  }
  if (items[to - 1]?.lower === 'and') return null;
  const run = metricRun(items, { from: 0, to });
  return run === null ? null : { metric: textOf(sentence, withThings(items, run, to)), unit: null, told: 0 };
}
