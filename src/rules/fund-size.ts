import { fromFrame } from './draft.ts';
import { defineRule, newReading } from './rule.ts';

/** No share of a fund costs so much: the sum is what it holds. */
const LEAST = 1e7;
const FLOW =
  /\b(?:inflows?|outflows?|invest(?:s|ed|ing|ment)|fees?|raised|raises|volumes?|traded|bought|buys?|sold|market (?:cap|value))\b/i;

export const fundSize = defineRule<'figure'>({
  id: 'fund-size',
  type: 'figure',
  about: 'What a fund holds, told like a price: "the Acme Bitcoin ETF reached $10bn in two months".',
  figures: ['money'],
  find(sentence, context) {
    const reading = newReading<'figure'>();
    for (const { frame, topics } of context.said) {
      const { change, value } = frame.figures;
      if (value?.value.kind !== 'money' || value.value.per !== null || change !== null) continue;
      if ((value.value.value ?? value.value.min ?? 0) < LEAST) continue;
      for (const topic of topics) {
        if (topic.what !== 'price' || topic.kind !== 'fund' || FLOW.test(sentence.text)) continue;
        const draft = { ...fromFrame('figure', frame, topic), metric: 'assets', confidence: 0.93 };
        reading.drafts.push({ ...draft, direction: null });
      }
    }
    return reading;
  },

  examples: {
    fires: [
      [
        'The SPDR Gold Shares ETF reached $10bn in two years.',
        { subject: { ticker: 'GLD' }, metric: 'assets', value: { value: 1e10 } },
      ],
    ],
    silent: [
      ['The SPDR Gold Shares ETF closed at $180.', 'a price'],
      ['The SPDR Gold Shares ETF took inflows of $10bn.', 'money that came in'],
    ],
  },
});
