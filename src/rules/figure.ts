import type { Frame } from '../frame/frame.ts';
import type { Topic } from '../frame/topic/topic.ts';
import type { QuantityMention } from '../quantity/index.ts';
import { countsNoThing } from './counted-measures.ts';
import { isNoSum, measureFields } from './measure-fields.ts';
import { defineRule, newReading } from './rule.ts';

/** "1.2 mln tonnes short of demand", "0.87 below what was asked": a gap, not the level. */
const GAP_NEXT = /^\s+(?:(?:short|shy)\s+of|(?:below|above|under|over)\s+what)\b/;

/** "down from earnings of 40 mln dlrs" */
const HELD_AGAINST = /\b(?:down|up|off) from(?:\s+[\w'-]+){1,4}\s+of\s+$/i;
/** "moved production of the three cars" */
const OF_THE = /\bof the $/;

/** "signed an agreement with Beta worth" */
const OF_A_DEAL = /\b(?:deals?|agreements?|contracts?|orders?|transactions?|pacts?)\b/i;

/** "which accounts for two-thirds of" */
const isShare = (trigger: string, next: string): boolean => /^account/.test(trigger) && /^\s+of\b/.test(next);

/** "Volume was 90% of its 30-day average" */
const OF_AVERAGE = /^ of (?:its|the|their) [^.;,]{0,30}\baverage\b/;

/** "a dividend of Rs 4 per share of face value Rs 10 each" */
const OF_A_SHARE = /^(?:face|par|nominal) value$/i;

const DIVIDEND = /\bdividend of [^;]{1,40}$/i;

const OF_THEM = /^\s+of (?:them|those)\b/;

/** "will pay 2.20 dlrs cash for each share", "received 5 mln dlrs in cash": not what is held. */
const isHandedOver = ({ sentence: { article, start, end } }: Frame, value: QuantityMention): boolean =>
  /^(?: (?:a|per) share| each)?(?: in)? cash\b(?! (?:on hand|and (?:cash|short|marketable)|reserves?|balances?|equivalents|position))/.test(
    article.clean.slice(value.end, end).replace(/\s/g, ' '),
  ) &&
  /\b(?:offer\w*|pa(?:y|ys|ying|id)|receiv\w+|bids?|tender|exchanged?|purchase\w*|acqui\w+|consists?|allow|take|contributed|give|deal|deposit)\b/i.test(
    article.clean.slice(start, value.start),
  );

export const figure = defineRule<'figure'>({
  id: 'figure',
  type: 'figure',
  about: 'A business or economic measure is stated at a level, without a change.',

  find(_, context) {
    const reading = newReading<'figure'>();
    for (const { frame, topics } of context.said) {
      const { value, previous, change } = frame.figures;
      if (value === null || frame.direction !== null || previous !== null || change !== null) continue;
      for (const topic of topics) {
        if (topic.what !== 'measure' || topic.metric === null) continue;
        const reason = whyNot(frame, topic, topic.metric, value);
        if (reason !== null) reading.rejected.push({ span: value, reason });
        else reading.drafts.push({ ...measureFields('figure', frame, topic), direction: null });
      }
    }
    return reading;
  },

  examples: {
    fires: [
      ['Acme Corp reported revenue of $5bn.', { metric: 'revenue', value: { value: 5e9 } }],
      ['EPS at Acme Corp was $2.98, above the $2.63 consensus.', { value: { value: 2.98 }, expected: { value: 2.63 } }],
    ],
    silent: [
      ['Revenue at Acme Corp rose to $5bn.', 'a level that was reached is growth'],
      ['The bond of Acme Corp priced tighter than its initial guidance of 145 basis points.', 'no outlook of the firm'],
      ['Production in China will be 1.2 mln tonnes short of demand.', 'a gap'],
    ],
  },
});

/** What keeps a level from being a measure's; null where nothing does. */
function whyNot(frame: Frame, { known }: Topic, metric: string, value: QuantityMention): string | null {
  const { article, items, start } = frame.sentence;
  if (!known) return 'the words before name no measure';
  if (countsNoThing(value.value, metric)) return 'a count that the measure does not count';
  if (isNoSum(metric, value.value)) return 'a margin or a rate is no sum';
  if (items[frame.trigger.from]?.lower === 'quoted') return 'what is quoted is a price';
  if (metric.toLowerCase() === 'cash' && (value.value.per === 'share' || isHandedOver(frame, value)))
    return 'cash that changes hands is a deal';
  if (value.value.kind === 'basis_points' && /guidance$/i.test(metric)) return 'where a bond was to be priced';
  const next = article.clean.slice(value.end, value.end + 14);
  if (value.value.kind === 'percent' && isShare(items[frame.trigger.from]?.lower ?? '', next))
    return 'a share of a whole';
  if (
    /(?:volumes?|turnover)$/i.test(metric) &&
    value.value.kind === 'percent' &&
    OF_AVERAGE.test(article.clean.slice(value.end, value.end + 50))
  )
    return 'held against its own average';
  const before = article.clean.slice(Math.max(start, value.start - 60), value.start);
  if (OF_A_SHARE.test(metric) && DIVIDEND.test(before)) return 'what a share is marked with';
  if (/^(?:discount|premium)$/i.test(metric) && /\bprice of $/.test(before)) return 'what it is reckoned from';
  // "15 of them spend $1m": how many of those told before
  if (OF_THEM.test(next)) return 'a part of things told before';
  if (/\bworth$/i.test(metric)) {
    if (OF_A_DEAL.test(before)) return 'the size of a deal';
    // "worth half of what they fetched"
    if (/^(?:percent|multiple)$/.test(value.value.kind)) return 'a part of another worth';
  }
  if (HELD_AGAINST.test(before)) return 'what another level is held against';
  if (value.value.kind === 'count' && OF_THE.test(before)) return 'things that are known, not counted here';
  return GAP_NEXT.test(next) ? 'a gap, not the level' : null;
}
