import { findDoer } from '../frame/actor/doer.ts';
import type { Sentence } from '../frame/sentence.ts';
import type { QuantityMention } from '../quantity/index.ts';
import { turnedFrom } from './flow/turned.ts';
import { statedOrGrown } from './follow.ts';
import { defineRule, newReading } from './rule.ts';

const TRADED =
  /\b((?:net )?(?:bought|sold|purchased|offloaded|pumped|dumped|picked up|mopped up|lapped up|snapped up|scooped up|unloaded)) ((?:net )?(?:[\w-]+ ){0,2}?(?:shares|equities|stocks|bonds|securities|debt))(?: (?:worth|of|valued at|for))(?: (?:a net|net|about|around|nearly|over|more than))* ?$/i;
/** "bought a net 489 billion yen of Japanese stocks": the sum stands before what is traded. */
const SUM_FIRST =
  /\b(bought|sold|purchased|offloaded|dumped|picked up|snapped up|scooped up|unloaded)(?: a (net))?(?: (?:a|about|around|nearly|some|over|more than))* ?$/i;
const TRADED_BEHIND =
  /^ (?:worth (?:of )?|of |in )((?:[\w-]+ ){0,2}?(?:shares|equities|stocks|bonds|securities|debt))\b/i;
const NET =
  /\b(?:net (buyers?|sellers?))(?: [\w'-]+){0,6}? (?:to the (?:tune|extent) of|worth|of|at|with)(?: (?:about|around|nearly))* ?$/i;
const WHO =
  /\b(?:investors?|institutions?|institutionals?|foreigners|individuals|fiis?|diis?|fpis?|funds|insurers|brokers|traders)\b/i;

export const investorTrading = defineRule<'figure' | 'growth'>({
  id: 'investor-trading',
  type: 'figure',
  about: 'What a group of investors bought or sold: "foreign investors sold shares worth Rs 2,890 crore".',

  figures: ['money'],
  cues: [
    'bought|sold|purchased|offloaded|pumped|dumped|picked up|mopped up|lapped up|snapped up|scooped up|unloaded|net buyer|net buyers|net seller|net sellers',
    'investor|investors|institution|institutions|institutional|institutionals|foreigners|individuals|fii|fiis|dii|diis|fpi|fpis|funds|insurers|brokers|traders',
  ],
  find(sentence, context) {
    const reading = newReading<'figure' | 'growth'>();
    for (const quantity of sentence.quantities) {
      if (quantity.value.kind !== 'money' || quantity.value.per !== null) continue;
      const found = tradedBefore(sentence, quantity);
      if (found === null) continue;
      const at = sentence.items.findIndex((item) => item.end > found.at);
      const end = subjectEnd(sentence, at);
      const doer = findDoer(sentence, end, at, context.discourse);
      if (doer === null || !WHO.test(doer.topic.name)) {
        reading.rejected.push({ span: quantity, reason: 'no group of investors that trades' });
        continue;
      }
      const trigger = { from: at, to: at + 1 };
      const draft = statedOrGrown(sentence, { quantity, doer, metric: found.metric, trigger, confidence: 0.98 });
      if (draft === null) continue;
      const other = draft.metric === 'net buying' ? SELLERS : draft.metric === 'net selling' ? BUYERS : null;
      reading.drafts.push(other ? turnedFrom(sentence, draft, other, 'up') : draft);
    }
    return reading;
  },

  examples: {
    fires: [
      [
        'Foreign institutional investors sold shares worth Rs 2,890 crore on Tuesday.',
        { subject: { name: 'Foreign institutional investors' }, metric: 'shares sold', value: { value: 2.89e10 } },
      ],
      [
        'Local retail investors were net buyers to the extent of QR1.37mn against net sellers of QR0.41mn on July 1.',
        { type: 'growth', direction: 'up', previous: { value: -410000 } },
      ],
      ['Domestic institutions bought equities worth Rs 3,415 crore.', { metric: 'equities bought' }],
      ['Foreign investors were net sellers of $40 million.', { metric: 'net selling', value: { value: 4e7 } }],
      ['Local retail investors turned net buyers to the tune of QR2.7mn.', { metric: 'net buying' }],
      ['Foreigners net sold stocks worth $120 million.', { metric: 'stocks net sold' }],
      ['Foreigners bought a net 90 billion yen of local stocks.', { metric: 'local stocks net bought' }],
      ['Foreign investors sold $2 billion of bonds.', { metric: 'bonds sold', value: { value: 2e9 } }],
      [
        'FIIs offloaded shares worth Rs 900 crore, while DIIs bought shares worth Rs 700 crore.',
        { subject: { name: 'DIIs' } },
      ],
    ],
    silent: [
      ['Acme Corp sold shares worth $40 million to investors.', 'a sale by a firm'],
      ['Foreign investors sold shares on Tuesday.', 'no figure'],
      ['Foreign investors sold shares at $40 each.', 'a price'],
      ['Foreign investors liked shares worth $40 million.', 'no trade'],
    ],
  },
});

const SELLERS = /\bsellers?\b/;
const BUYERS = /\bbuyers?\b/;

interface Traded {
  readonly metric: string;
  readonly at: number;
}

function tradedBefore(sentence: Sentence, quantity: QuantityMention): Traded | null {
  const from = Math.max(sentence.start, quantity.outer.start - 90);
  const left = sentence.article.clean.slice(from, quantity.outer.start).replace(/\s/g, ' ');
  const traded = TRADED.exec(left);
  if (traded) return { metric: `${traded[2]} ${traded[1]}`, at: from + traded.index };
  const sum = SUM_FIRST.exec(left);
  const what = sum ? TRADED_BEHIND.exec(behind(sentence, quantity))?.[1] : undefined;
  if (sum && (what !== undefined || sum[2] !== undefined))
    return { metric: [what, sum[2], sum[1]].filter(Boolean).join(' '), at: from + sum.index };
  const net = NET.exec(left);
  return net ? { metric: /^buy/i.test(net[1] ?? '') ? 'net buying' : 'net selling', at: from + net.index } : null;
}

const behind = ({ article: { clean }, end }: Sentence, { outer }: QuantityMention): string =>
  clean.slice(outer.end, Math.min(end, outer.end + 50)).replace(/\s/g, ' ');

/** Where the subject of the trade ends: over "turned", "have been", "also". */
function subjectEnd(sentence: Sentence, at: number): number {
  let end = at;
  while (
    end > 0 &&
    /^(?:were|was|are|turned|remained|have|has|had|been|also|continued|to|be|emerged|stayed|as|the|seen|\w+ly)$/.test(
      sentence.items[end - 1]?.lower ?? '',
    )
  )
    end--;
  return end;
}
