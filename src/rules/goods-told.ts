import { type Done, doneTo } from '../frame/actor/act.ts';
import { type Doer, findDoer } from '../frame/actor/doer.ts';
import type { Item, Sentence } from '../frame/sentence.ts';
import { isGridRow } from '../frame/table/cells.ts';
import { GOODS_ACTS } from '../lexicon/acts.ts';
import { GOODS_DONE, GOODS_UNITS, SMALL_UNITS } from '../lexicon/goods.ts';
import type { QuantityMention } from '../quantity/index.ts';
import { statedOrGrown } from './follow.ts';
import { hedgesFrom } from './goods/before.ts';
import { ownerOf } from './goods/owner.ts';
import { type GoodsPhrase, readGoods } from './goods/phrase.ts';
import { type Context, defineRule, newReading } from './rule.ts';
import { modalityOf } from './stated.ts';

/** "12 tonnes higher", "20 tonnes short of" */
const GAP =
  /^\s+(?:(?:more|less|higher|lower|fewer|short|shy|over|above|below|under|up|down|in excess|ahead)\b|(?:north|south|east|west) of\b)/;
/** "bags of 60 kilos each", "58 lb" */
const EACH = /^\s+(?:each|apiece|a piece)\b/;

export const goodsTold = defineRule<'figure' | 'growth'>({
  id: 'goods-told',
  type: 'figure',
  about: 'An amount of goods or land of which it is told what was done, or what it is an amount of.',

  figures: ['count'],
  cues: [
    'tonne|tonnes|ton|tons|mt|barrel|barrels|bpd|bushel|bushels|acre|acres|hectare|hectares|bale|bales|bag|bags|box|boxes|case|cases|crates|cartons|hundredweight|cwt|gallons|ounce|ounces|pounds|lbs|kilos|litres|carats|feet|metres|meters',
  ],
  find(sentence, context) {
    const reading = newReading<'figure' | 'growth'>();
    if (isGridRow(sentence)) return reading;
    const { items, article } = sentence;
    for (let k = 0; k < items.length; k++) {
      const quantity = items[k]?.quantity;
      if (!quantity || (items[k]?.depth ?? 0) > 0 || !isAmount(quantity)) continue;
      const after = article.clean.slice(quantity.outer.end, Math.min(sentence.end, quantity.outer.end + 16));
      if (GAP.test(after) || EACH.test(after) || isRead(context, quantity)) continue;
      const left = hedgesFrom(sentence, k);
      if (left === null) continue;
      const phrase = readGoods(sentence, k);
      const act = left.noun === null ? (doneTo(items, k, GOODS_ACTS) ?? left.act) : null;
      const metric = metricOf(left.noun, act, phrase, items);
      if (metric === null || act?.mood === 'denied' || items[(act?.at ?? 0) - 1]?.lower === 'longer') {
        reading.rejected.push({ span: quantity, reason: 'nothing is said of the goods' });
        continue;
      }
      const doer = whose(sentence, k, act, phrase, context);
      if (doer === null) {
        reading.rejected.push({ span: quantity, reason: 'nobody named whose they are' });
        continue;
      }
      const draft = statedOrGrown(sentence, {
        quantity,
        doer,
        metric,
        trigger: { from: k, to: k + 1 },
        modality: act === null ? phrase.modality : modalityOf(act.mood, sentence),
        confidence: 0.6,
      });
      if (draft !== null) reading.drafts.push(draft);
    }
    return reading;
  },

  examples: {
    fires: [
      [
        'A total of 126,000 tonnes of British barley was sold at the tender.',
        { subject: { name: 'United Kingdom' }, metric: 'British barley sold', value: { value: 126000 } },
      ],
      [
        'There were an estimated 77,000 boxes of early oranges harvested in Florida.',
        { metric: 'early oranges harvested', value: { value: 77000 } },
      ],
      [
        'Peru issued export licences for 59,000 tonnes of raw sugar.',
        { subject: { name: 'Peru' }, metric: 'export licences of raw sugar' },
      ],
    ],
    silent: [
      ['Peru runs a 60,000 tonne plant.', 'the number describes'],
      ['Peru packs its coffee in bags of 60 kilos.', 'what one bag holds'],
      ['Output in Peru was 40,000 tonnes more than was needed.', 'a gap'],
    ],
  },
});

/** Who deals with the goods, else whose they are; what a firm buys and sells, and its land, are deals. */
function whose(
  sentence: Sentence,
  k: number,
  act: Done | null,
  phrase: GoodsPhrase,
  { discourse }: Context,
): Doer | null {
  const doer = act === null ? null : findDoer(sentence, act.subject, act.at, discourse);
  const told = doer?.topic.resolution === 'assumed' ? null : doer;
  const found = told ?? ownerOf(sentence, k, phrase.goods, phrase.end, discourse);
  if (found?.topic.kind !== 'company') return found;
  const trades = act !== null && /^(?:buy|sell|purchase|lease)$/.test(act.act.base);
  const isLand = /^(?:acre|hectare)$/.test(sentence.items[k]?.quantity?.value.unit ?? '');
  return (trades && found.topic.resolution !== 'named') || (isLand && (trades || act === null)) ? null : found;
}

/** "export licences for sugar", "oranges harvested", "wheat to buy". */
function metricOf(noun: string | null, act: Done | null, phrase: GoodsPhrase, items: readonly Item[]): string | null {
  const { goods, words, done } = phrase;
  if (noun !== null) return goods.to === goods.from || /^area /.test(noun) ? noun : `${noun} of ${words}`;
  if (act === null) return done === null ? null : `${words} ${done}`;
  const verb = items[act.at]?.lower ?? '';
  // "saw 60,500 tonnes authorised"
  if (/^(?:see|leave)$/.test(act.act.base)) return done === null ? null : `${words} ${done}`;
  if (act.mood === 'planned' || act.mood === 'expected') return `${words} to ${act.act.base}`;
  return GOODS_DONE.has(verb) ? `${words} ${verb}` : words;
}

const lastWord = (unit: string): string => unit.slice(unit.lastIndexOf(' ') + 1).toLowerCase();

/** So much of a unit of goods, and more than one would carry. */
function isAmount({ value }: QuantityMention): boolean {
  if (value.kind !== 'count' || value.unit === null) return false;
  const unit = lastWord(value.unit.split(' per ', 1)[0] ?? '');
  const least = SMALL_UNITS.has(unit) ? 5000 : 10;
  const text = value.text.replace(/ per .*$/, '');
  return (
    GOODS_UNITS.has(unit) &&
    /(?:s|bpd|feet|mt|cwt|hundredweight)$/i.test(text) &&
    (value.value ?? value.min ?? 0) >= least
  );
}

/** A frame has it as a move, or as what another level is held against. */
const isRead = ({ said }: Context, quantity: QuantityMention): boolean =>
  said.some(
    ({ frame: { figures, direction }, topics }) =>
      [figures.previous, figures.expected].includes(quantity) ||
      ([figures.value, figures.change, figures.changeAlso].includes(quantity) &&
        direction !== null &&
        topics.length > 0),
  );
