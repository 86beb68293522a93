import { type Doer, ofMention } from '../frame/actor/doer.ts';
import type { Sentence } from '../frame/sentence.ts';
import { unlisted } from '../frame/topic/topic.ts';
import type { QuantityMention } from '../quantity/index.ts';
import { statedOrGrown } from './follow.ts';
import { type Context, defineRule, newReading } from './rule.ts';

const PRICED =
  /\b(?:pric(?:e|es|ed|ing)[ -]in|pricing|priced|discounting|imply|implies|implied|bet on|betting on|bets (?:on|of)|expectations (?:of|for)|see)\b[^.;]{0,60}$/i;
const MOVE =
  /^ (?:of |worth of )?((?:[\w'-]+ ){0,4}?(?:cuts?|easing|hikes?|tightening|rate reductions?|reductions|increases))\b/i;
const MORE = /\b((?:policy )?(?:easing|tightening|rate cuts|cuts|hikes))\b[^.;]{0,60}$/i;
const ODDS =
  /\b(odds|chances?|probability|likelihood) (?:of|for) (?:an? |the |another )?((?:[\w.'-]+ ){1,8}?)(?:at|to be|is|was|are|were|stood at|stands at|(?:rose|climbed|jumped|fell|dropped|slipped) to)(?: (?:about|around|nearly|roughly|just|only|over|almost))* ?$/i;
const CHANCE_OF =
  /\b(chance|probability|odds|likelihood) of(?: (?:about|around|nearly|roughly|just|only|over|almost))* ?$/i;
const OF_POLICY = /\b(?:cut|hike|rise|increase|reduction|move|easing|pause|hold|rates?|recession)\b/i;
/** What sets a probability upon rates. */
const PRICED_BY = /\b(?:fedwatch|futures|swaps?|money markets?)\b/i;
const CHANCE =
  /^ ?(chance|probability|odds|likelihood)(?: (?:of|for|that))? (?:an? |the |another )?((?:[\w.'-]+ ){0,5}?(?:(?:[\w-]{1,16}-)?(?:rate|point|bp|bps|policy) (?:cut|hike|rise|increase|reduction|move)|(?:[\w.'-]+ ){0,2}(?:will|would) (?:cut|raise|hike|lower|hold|keep) (?:interest |its )?(?:key |policy )?rates?\b|rates? (?:being|will|would|to)[^,.;\d]{0,24}|(?:[\w.'-]+ ){0,2}?(?:cut|hike|easing|tightening)\b|recession))/i;

export const pricedIn = defineRule<'figure' | 'growth'>({
  id: 'priced-in',
  type: 'figure',
  about: 'What markets price in: so many basis points of cuts, or the chance of one.',

  figures: ['percent', 'basis_points'],
  cues: [
    'price|prices|priced|pricing|chance|probability|odds|likelihood|bet|bets|imply|implies|implied|expectations|easing|discount*',
  ],
  find(sentence, context) {
    const reading = newReading<'figure' | 'growth'>();
    for (const quantity of sentence.quantities) {
      const metric = metricOf(sentence, quantity);
      if (metric === null) continue;
      const doer = bankOf(sentence, context, quantity);
      if (doer === null) {
        reading.rejected.push({ span: quantity, reason: 'no central bank or economy is named' });
        continue;
      }
      const k = sentence.items.findIndex((item) => item.quantity === quantity);
      const trigger = { from: k, to: k + 1 };
      const draft = statedOrGrown(sentence, {
        quantity,
        doer,
        metric,
        trigger,
        modality: 'estimate',
        confidence: 0.94,
      });
      if (draft) reading.drafts.push(draft);
    }
    return reading;
  },

  examples: {
    fires: [
      [
        'Money markets price in a further 33 basis points of easing by the Bank of England this year.',
        { metric: 'easing', modality: 'estimate', value: { value: 33 } },
      ],
      ['Futures price in 61 basis points of Fed cuts by December.', { metric: 'Fed cuts', value: { value: 61 } }],
      [
        'Traders see a 94.1% chance of a rate cut by the Federal Reserve in March.',
        { metric: 'chance of rate cut', modality: 'estimate', value: { value: 94.1 } },
      ],
      [
        'Investors trimmed expectations of more easing from the Federal Reserve to just 28 basis points.',
        { metric: 'easing', value: { value: 28 } },
      ],
      ['Swaps implied 40 basis points of hikes in Japan.', { subject: { name: 'Japan' }, metric: 'hikes' }],
      ['Swaps imply a 55% chance of a March rate cut in Canada.', { metric: 'chance of March rate cut' }],
    ],
    silent: [
      ['The Federal Reserve cut rates by 25 basis points.', 'a cut that was made'],
      ['There is a 40% chance of rain.', 'weather'],
      ['The spread of Acme Corp priced at 145 basis points.', 'a price of a bond'],
      ['Bets on a 3% gain in oil grew.', 'no policy'],
    ],
  },
});

function metricOf(sentence: Sentence, { value, outer }: QuantityMention): string | null {
  const { clean } = sentence.article;
  const left = clean.slice(Math.max(sentence.start, outer.start - 110), outer.start).replace(/\s/g, ' ');
  const right = clean.slice(outer.end, Math.min(sentence.end, outer.end + 70)).replace(/\s/g, ' ');
  if (value.kind === 'percent') {
    const chance = CHANCE.exec(right);
    if (chance) return `${chance[1]} of ${chance[2]?.trim().replace(/ to$/, '')}`;
    // "puts the odds of a July cut at 19%", "a chance of 85% that the Fed will cut"
    const put = ODDS.exec(left);
    if (put && (OF_POLICY.test(put[2] ?? '') || PRICED_BY.test(sentence.text))) return `${put[1]} of ${put[2]?.trim()}`;
    const that = CHANCE_OF.exec(left);
    return that && /^ (?:that|of) /.test(right) && (OF_POLICY.test(right) || PRICED_BY.test(sentence.text))
      ? (that[1] ?? null)
      : null;
  }
  if (value.kind !== 'basis_points' || !PRICED.test(left)) return null;
  return MOVE.exec(right)?.[1] ?? (/\bto\b[^.;]{0,14}$/.test(left) ? (MORE.exec(left)?.[1] ?? null) : null);
}

const BANK = /\b(?:bank|fed|reserve|boe|ecb|boj|rba|rbi|snb|riksbank)\b/i;

/** The central bank that would act, or its economy: named in the sentence, nearest first, else before it. */
function bankOf(sentence: Sentence, context: Context, quantity: QuantityMention): Doer | null {
  const near = sentence.entities
    .filter(({ value }) => value.kind === 'economy')
    .sort((a, b) => gapTo(a, quantity) - gapTo(b, quantity) || a.start - b.start);
  const mention =
    near.find(({ value }) => BANK.test(value.name)) ??
    near[0] ??
    context.discourse.instrument(sentence, quantity.start, ['economy']);
  const watched = /\bfedwatch\b|\bfed funds\b/i.test(sentence.text) && !BANK.test(mention?.value.name ?? '');
  if (watched)
    return {
      topic: unlisted('measure', 'Federal Reserve', 'economy', null, null, 'assumed'),
      range: { from: 0, to: 0 },
    };
  return mention
    ? { topic: ofMention(mention, near.length > 0 ? 'named' : 'referred'), range: { from: 0, to: 0 } }
    : null;
}

const gapTo = (mention: { start: number }, quantity: { start: number }): number =>
  Math.abs(mention.start - quantity.start);
