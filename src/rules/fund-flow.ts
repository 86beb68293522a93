import { type Doer, findDoer, ofMention } from '../frame/actor/doer.ts';
import type { Sentence } from '../frame/sentence.ts';
import { textOf } from '../frame/topic/topic.ts';
import { flowOf } from './flow/flow.ts';
import { turnedFrom } from './flow/turned.ts';
import { statedOrGrown } from './follow.ts';
import { defineRule, newReading } from './rule.ts';
import { modalityOf } from './stated.ts';

export const fundFlow = defineRule<'figure' | 'growth'>({
  id: 'fund-flow',
  type: 'figure',
  about: 'Money that flowed into or out of a fund, a kind of fund or a market.',

  figures: ['money'],
  cues: [
    'led|leads|leading|flow*|inflow*|outflow*|redemption*|withdr*|attract*|pull*|took in*|take in*|takes in*|taking in*|draw*|drew*|gather*|added*|gained*|lost*|shed*|bled*|invested*|poured*|exit*|rak*|lur*|absor*|garner*|suffer*|yank*|redeem*|plough*|pump*|brought*',
  ],
  find(sentence, context) {
    const reading = newReading<'figure' | 'growth'>();
    const { items } = sentence;
    for (let k = 0; k < items.length; k++) {
      const quantity = items[k]?.quantity;
      if (quantity?.value.kind !== 'money' || quantity.value.per !== null) continue;
      const flow = flowOf(sentence, k);
      if (flow === null) continue;
      const doer = flow.fund
        ? { topic: ofMention(flow.fund, 'named'), range: { from: flow.at - 1, to: flow.at } }
        : findDoer(sentence, flow.subject, flow.at, context.discourse);
      if (doer === null || !(flow.plain ? isFund(sentence, doer) : isMarket(sentence, doer))) {
        reading.rejected.push({ span: quantity, reason: 'no fund or market into which it flowed' });
        continue;
      }
      const draft = statedOrGrown(sentence, {
        quantity,
        doer,
        metric: flow.metric,
        trigger: { from: flow.at, to: flow.at + 1 },
        modality: modalityOf(flow.mood, sentence),
        confidence: 0.96,
      });
      if (draft === null) continue;
      const isIn = CAME.test(draft.metric ?? '');
      reading.drafts.push(turnedFrom(sentence, draft, isIn ? /\boutflows? of/ : /\binflows? of/, isIn ? 'up' : 'down'));
    }
    return reading;
  },

  examples: {
    fires: [
      [
        'The Vanguard S&P 500 ETF (VOO) attracted $390 million.',
        { subject: { ticker: 'VOO' }, metric: 'inflows', value: { value: 390e6 } },
      ],
      ['Leveraged funds lost $664 million.', { subject: { name: 'Leveraged funds' }, metric: 'outflows' }],
      [
        'US equity funds recorded net outflows of $2.9 billion.',
        { subject: { name: 'US equity funds' }, metric: 'net outflows' },
      ],
      ['US bond funds pulled in $963 million in new assets.', { metric: 'new assets', value: { value: 963e6 } }],
      ['Emerging-market funds saw $967 million exit on Monday.', { metric: 'outflows' }],
      [
        'Foreign investors withdrew $4 billion from Indian stocks.',
        { subject: { name: 'Foreign investors' }, metric: 'withdrew from Indian stocks' },
      ],
    ],
    silent: [
      ['Acme Corp gained $3 billion.', 'a company is no fund'],
      ['Acme Corp attracted 400 shoppers.', 'no money'],
      ['Leveraged funds did not lose $664 million.', 'they did not'],
      ['The fund manager earned $2 million.', 'pay is no flow'],
    ],
  },
});

const CAME = /inflows?|new assets/;
const FUND = /\b(?:etfs?|etps?|funds?|trust|products|fiis?|diis?|fpis?|investors|institutions|foreigners)\b/i;

const isFund = (sentence: Sentence, doer: Doer): boolean =>
  doer.topic.kind === 'fund' || FUND.test(doer.topic.name) || FUND.test(words(sentence, doer));

const isMarket = (sentence: Sentence, doer: Doer): boolean =>
  isFund(sentence, doer) || /^(?:economy|sector|company|other|crypto|commodity|index)$/.test(doer.topic.kind);

/** The words of the subject, where they stand close before the verb. */
const words = (sentence: Sentence, { range }: Doer): string =>
  range.to - range.from <= 10 ? textOf(sentence, range) : '';
