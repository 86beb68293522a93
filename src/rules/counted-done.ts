import { type Doer, findDoer, ofMention } from '../frame/actor/doer.ts';
import type { Sentence } from '../frame/sentence.ts';
import { unlisted } from '../frame/topic/topic.ts';
import { COUNTED_THINGS } from '../lexicon/counted.ts';
import type { QuantityMention } from '../quantity/index.ts';
import { statedOrGrown } from './follow.ts';
import { type Context, defineRule, newReading } from './rule.ts';

const ASIDE = '(?: \\([^)]{1,40}\\))?(?: (?:globally|worldwide|nationwide|in \\w+))?';
const DONE = new RegExp(
  `^${ASIDE} (?:(?:were|was|are|is|have been|has been|had been) )(?:\\w+ly |also |now |still |already )?(sold|built|delivered|opened|closed|shipped|produced|processed|handled|registered|issued|exported|imported|recalled|installed|received|approved|filed|created|cancelled|canceled|grounded|completed|ordered|liquidated|pending(?: for approval)?|under construction|under development|in operation|outstanding|awaiting approval)\\b`,
);
const BY = /^[^.;,]{0,40}? by (?:the )?$/;
const FEW = 5;

export const countedDone = defineRule<'figure' | 'growth'>({
  id: 'counted-done',
  type: 'figure',
  about: 'A number of things, or money in them, told from what was done to them: "54 applications were pending".',

  figures: ['count', 'money'],
  cues: [
    'sold|built|delivered|opened|closed|shipped|produced|processed|handled|registered|issued|exported|imported|recalled|installed|received|approved|filed|created|cancelled|canceled|grounded|completed|ordered|liquidated|pending|under construction|under development|in operation|outstanding|awaiting approval',
  ],
  find(sentence, context) {
    const reading = newReading<'figure' | 'growth'>();
    const { items, article } = sentence;
    for (const quantity of sentence.quantities) {
      const { value, outer } = quantity;
      const noun = nounOf(sentence, quantity);
      if (noun === null) continue;
      const right = article.clean.slice(noun.end, Math.min(sentence.end, noun.end + 90)).replace(/\s/g, ' ');
      const done = DONE.exec(right)?.[1];
      if (done === undefined || (value.kind === 'money') !== (done === 'liquidated')) continue;
      const k = items.findIndex((item) => item.quantity === quantity);
      if (value.kind === 'count' && (value.value ?? value.min ?? 0) < FEW) {
        reading.rejected.push({ span: quantity, reason: 'too few to be news' });
        continue;
      }
      const doer =
        value.kind === 'money' ? positions(sentence, outer.end, noun) : whose(sentence, quantity, context, k);
      if (doer === null) {
        reading.rejected.push({ span: quantity, reason: 'nobody named whose they are' });
        continue;
      }
      const metric = `${noun.words} ${done}`;
      const statement = { quantity, doer, metric, trigger: { from: k, to: k + 1 }, confidence: 0.9 };
      const draft = statedOrGrown(sentence, statement);
      if (draft !== null) reading.drafts.push(draft);
    }
    return reading;
  },

  examples: {
    fires: [
      [
        'At the end of June, 54 drug applications were pending for approval at Acme Corp.',
        { metric: 'drug applications pending for approval', value: { value: 54 } },
      ],
      ['Some 12,400 cars were sold by Acme Corp in May.', { subject: { name: 'Acme' }, metric: 'cars sold' }],
      ['Seven hospitals were opened by Acme Corp.', { value: { value: 7 }, metric: 'hospitals opened' }],
      [
        'About $410 million of leveraged positions were liquidated over the past day.',
        { subject: { name: 'leveraged positions' }, metric: 'leveraged positions liquidated' },
      ],
      ['At Acme Corp, 1,900 homes are under construction.', { metric: 'homes under construction' }],
      ['Acme Corp said 30 planes were grounded.', { metric: 'planes grounded', value: { value: 30 } }],
    ],
    silent: [
      ['Two stores were opened by Acme Corp.', 'too few to be news'],
      ['Some 54 reasons were received by Acme Corp.', 'reasons are no things'],
      ['Some 54 cars were red at Acme Corp.', 'nothing was done to them'],
      ['About $410 million of goods were sold.', 'sales are told by their measure'],
    ],
  },
});

interface Noun {
  readonly words: string;
  readonly end: number;
}

/** What is counted, or what the money stands in: "leveraged positions". */
function nounOf(sentence: Sentence, { value, start, end, outer }: QuantityMention): Noun | null {
  const { clean } = sentence.article;
  if (value.kind === 'money') {
    const found = /^ (?:of|in|worth of) ((?:[\w-]+ ){0,3}(?:positions|bets|longs|shorts|contracts))(?= )/.exec(
      clean.slice(outer.end, outer.end + 60),
    );
    return found?.[1] ? { words: found[1], end: outer.end + found[0].length } : null;
  }
  const unit = value.unit ?? '';
  if (value.kind !== 'count' || !COUNTED_THINGS.has(unit.slice(unit.lastIndexOf(' ') + 1).toLowerCase())) return null;
  const words = clean.slice(start, end).replace(/^(?:[\d.,]+(?:\s(?:million|billion|mln|lakh|crore))?|\w+)\s+/, '');
  return { words, end };
}

const positions = (sentence: Sentence, from: number, noun: Noun): Doer => {
  const at = sentence.article.clean.indexOf(noun.words, from);
  return {
    topic: unlisted('measure', noun.words, 'other', { start: at, end: at + noun.words.length }, null),
    range: { from: 0, to: 0 },
  };
};

/** The firm behind "by", the one named in the sentence, else who the text is about. */
function whose(sentence: Sentence, quantity: QuantityMention, context: Context, k: number): Doer | null {
  const { clean } = sentence.article;
  const firms = sentence.entities.filter(({ value }) => value.kind === 'company');
  const agent = firms.find(
    (mention) => mention.start > quantity.end && BY.test(clean.slice(quantity.end, mention.outer.start)),
  );
  const named = agent ?? firms[0];
  if (named) return { topic: ofMention(named, 'named'), range: { from: 0, to: 0 } };
  const doer = findDoer(sentence, null, k, context.discourse);
  return doer?.topic.kind === 'company' ? doer : null;
}
