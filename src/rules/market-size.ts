import { findDoer, ofMention } from '../frame/actor/doer.ts';
import type { Sentence } from '../frame/sentence.ts';
import { unlisted } from '../frame/topic/topic.ts';
import type { QuantityMention } from '../quantity/index.ts';
import { type Context, defineRule, newReading } from './rule.ts';
import { type Statement, statedFigure } from './stated.ts';

const MARKET =
  /^ ((?:(?!of |in |for |and |to |from )[\w-]+ ){0,3}?(?:market|industry|sector|opportunity))\b(?! (?:cap|value|capitali))/i;
const PROJECT =
  /^ ((?:(?!of |in |for |and |to |from )[\w-]+ ){0,3}?(?:plant|factory|facility|project|campus|hub|mine|refinery|pipeline|terminal|complex|data cent(?:re|er)))\b/i;
const BUILDING =
  /\b(?:build\w*|built|construct\w*|approv\w+|plan\w*|announc\w+|propos\w+|open\w*|develop\w*|unveil\w*)\b[^.;]{0,60}$/i;
const AGREED = /\b(?:buy|bought|acqui\w+|sell|sold|sale|stake|contract|order|award\w*|won)\b/i;

export const marketSize = defineRule<'figure'>({
  id: 'market-size',
  type: 'figure',
  about:
    'How big a market is that somebody eyes, or what a plant costs: "a $180 billion market", "a $210 million plant".',

  figures: ['money'],
  cues: [
    'market|industry|sector|opportunity|plant|factory|facility|project|campus|hub|mine|refinery|pipeline|terminal|complex|data center|data centre',
  ],
  find(sentence, context) {
    const reading = newReading<'figure'>();
    for (const quantity of sentence.quantities) {
      if (quantity.value.kind !== 'money' || quantity.value.per !== null) continue;
      const statement =
        worthOf(sentence, quantity) ?? ofMarket(sentence, context, quantity) ?? ofProject(sentence, context, quantity);
      if (statement) reading.drafts.push(statedFigure(sentence, statement));
    }
    return reading;
  },

  examples: {
    fires: [
      [
        'Acme Corp is eyeing a $180 billion market.',
        { subject: { name: 'Acme' }, metric: 'market', value: { value: 18e10 } },
      ],
      [
        "Acme Corp will enter India's $44 billion snack market.",
        { subject: { name: 'India' }, metric: 'snack market' },
      ],
      [
        'Acme Corp approved the construction of a $210 million plant in Ohio.',
        { subject: { name: 'Acme' }, metric: 'plant', modality: 'forecast' },
      ],
      ['Acme Corp plans a €2bn battery factory.', { metric: 'battery factory', modality: 'forecast' }],
      ["Acme Corp fights for China's $1.3 trillion online services industry.", { metric: 'online services industry' }],
      [
        'Acme Corp sells soup. The canned soup market is worth about $5 billion.',
        { subject: { name: 'canned soup market' }, metric: 'worth', value: { value: 5e9 } },
      ],
      ['Acme Corp targets a $12 billion opportunity.', { metric: 'opportunity', value: { value: 12e9 } }],
    ],
    silent: [
      ['Acme Corp has a $12 billion market cap.', 'a market value is a price'],
      ['Acme Corp bought a $210 million plant.', 'a purchase is a deal'],
      ['Acme Corp gave $5 million to the market.', 'no size'],
      ['The $12 billion market was busy.', 'nobody is named'],
    ],
  },
});

const rightOf = (sentence: Sentence, { outer }: QuantityMention): string =>
  sentence.article.clean.slice(outer.end, Math.min(sentence.end, outer.end + 70)).replace(/\s/g, ' ');
const leftOf = (sentence: Sentence, { outer }: QuantityMention): string =>
  sentence.article.clean.slice(Math.max(sentence.start, outer.start - 90), outer.start).replace(/\s/g, ' ');

const IS_WORTH =
  /(?:^|, |; |\b(?:said|says|that|and|but|while) )the ((?:(?!of |in |for |and )[\w.&'-]+ ){1,5}(?:market|industry|sector)) (?:is|was|will be|could be|would be|is (?:estimated|expected|thought) to be)(?: now| currently| already| estimated to be)? (?:worth|valued at|put at)(?: [a-z]+){0,2} ?$/i;

/** "the meal-kit market is worth about $5 billion": of the market itself. */
function worthOf(sentence: Sentence, quantity: QuantityMention): Statement | null {
  const left = leftOf(sentence, quantity);
  const match = IS_WORTH.exec(left);
  if (match?.[1] === undefined) return null;
  const k = sentence.items.findIndex((item) => item.quantity === quantity);
  const start = quantity.outer.start - left.length + match.index + match[0].indexOf(match[1]);
  const name = match[1].replace(/\s+/g, ' ');
  const topic = unlisted('measure', name, 'sector', { start, end: start + match[1].length }, null);
  const trigger = { from: k, to: k + 1 };
  return { quantity, metric: 'worth', trigger, confidence: 0.97, doer: { topic, range: trigger } };
}

/** The market of a country that the text names, or the one that a firm goes for. */
function ofMarket(sentence: Sentence, context: Context, quantity: QuantityMention): Statement | null {
  const metric = MARKET.exec(rightOf(sentence, quantity))?.[1];
  if (metric === undefined) return null;
  const { items } = sentence;
  const k = items.findIndex((item) => item.quantity === quantity);
  const trigger = { from: k, to: k + 1 };
  const owner = sentence.entities.find(
    (mention) =>
      mention.possessive &&
      mention.value.kind === 'economy' &&
      /^'s? ?$/.test(sentence.article.clean.slice(mention.end, quantity.outer.start).trimEnd()),
  );
  if (owner)
    return { quantity, metric, trigger, confidence: 0.9, doer: { topic: ofMention(owner, 'named'), range: trigger } };
  if (
    !/\b(?:eye\w*|target\w*|tap\w*|enter\w*|address\w*|chas\w+|serv\w+|pursu\w+)(?: into)?(?: (?:an?|the|its|about|roughly|what))* ?$/i.test(
      leftOf(sentence, quantity),
    )
  )
    return null;
  const doer = findDoer(sentence, null, k, context.discourse);
  return doer && { quantity, metric, trigger, confidence: 0.88, doer };
}

/** What a plant costs that is to be built. */
function ofProject(sentence: Sentence, context: Context, quantity: QuantityMention): Statement | null {
  const metric = PROJECT.exec(rightOf(sentence, quantity))?.[1];
  const left = leftOf(sentence, quantity);
  if (metric === undefined || !BUILDING.test(left) || AGREED.test(left)) return null;
  const k = sentence.items.findIndex((item) => item.quantity === quantity);
  const doer = findDoer(sentence, null, k, context.discourse);
  if (doer === null) return null;
  const modality = /\b(?:opened|completed|built)\b/i.test(left) ? 'actual' : 'forecast';
  return { quantity, metric, trigger: { from: k, to: k + 1 }, confidence: 0.98, doer, modality };
}
