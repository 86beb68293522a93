import type { Frame } from '../frame/frame.ts';
import type { Topic } from '../frame/topic/topic.ts';
import { middleOf, wayFrom } from '../quantity/compare.ts';
import type { QuantityMention } from '../quantity/index.ts';
import type { Direction } from '../schema/claim.ts';
import type { Quantity } from '../schema/quantity.ts';
import { isOfContractMonth } from './contract-month.ts';
import { fromFrame } from './draft.ts';
import { isPriceSized, levelOf, WHOLE } from './level-unit.ts';
import { defineRule, newReading } from './rule.ts';

const isPriceFigure = (quantity: Quantity | null): boolean =>
  quantity === null || quantity.kind !== 'count' || quantity.unit === null;

/** "lost 8p at 525": the level is told in the pence of the change. */
const inPence = (level: Quantity | null, change: Quantity | null): Quantity | null =>
  level?.kind === 'count' &&
  level.unit === null &&
  level.value !== null &&
  change?.currency === 'GBP' &&
  /(?:p|pence)$/i.test(change.text)
    ? { ...level, kind: 'money', value: Number((level.value / 100).toFixed(6)), currency: 'GBP', currencyImplied: true }
    : null;

/** "put on 10 to 24.30": cents, and dollars. */
const isOutOfScale = (change: QuantityMention | null, value: QuantityMention | null): boolean =>
  change?.bare === true && value?.bare === true && (change.value.value ?? 0) * 4 > (value.value.value ?? 0);

/** "take up a five percent stake", "give up 10% of its interest" */
const isPart = ({ sentence: { article } }: Frame, { outer }: QuantityMention): boolean =>
  /^\s(?:stakes?|interest|shareholding|share)\b|^\sof\s(?:its|their|the)\s(?!value\b|market\b|price\b|gains?\b|losses\b)/.test(
    article.clean.slice(outer.end, outer.end + 24),
  );

/** "announced job cuts of 300" */
const isCut = ({ kind, trigger, sentence: { items } }: Frame): boolean =>
  kind === 'noun' && /^(?:cut|cutback|reduction|expansion)s?$/.test(items[trigger.from]?.lower ?? '');

/** "raised its offer for Acme to $5 a share", "a rights issue at 11.50 dlrs", "convertible at 18.50 dlrs a share". */
function isOfferPrice({ figures: { change, value }, sentence: { start, article } }: Frame): boolean {
  const figure = change ?? value;
  if (figure?.value.kind !== 'money') return false;
  const before = article.clean.slice(Math.max(start, figure.outer.start - 120), figure.outer.start);
  return OFFERED.test(before) || (/\bconvertible\b/.test(before) && / at $/.test(before));
}

const OFFERED =
  /\b(?:offer|bid)s?\b(?: (?:for|to (?:buy|acquire|purchase)) [^.;$\d]{1,60})? to (?:about )?$|\b(?:rights|share|stock) (?:issue|offering|placement) (?:at|of) $/;

/** "gains of 0.25 to 0.10 stg": two ends of a change, no level. */
const isMoreThanAll = (change: Quantity | null, value: Quantity | null, direction: Direction): boolean =>
  direction === 'up' &&
  change?.kind === 'money' &&
  value?.kind === 'money' &&
  (change.currency === value.currency || change.currencyImplied) &&
  (change.value ?? 0) > (value.value ?? Number.POSITIVE_INFINITY);

/** "fell 8% to 10%", of several shares or within a day: by that much. */
function asRange(change: Quantity | null, value: Quantity | null, kind: string, text: string): Quantity | null {
  if (!isRange(change, value, kind) || change?.value == null || value?.value == null) return null;
  if (change.value >= value.value || text.slice(change.end, value.start) !== ' to ') return null;
  return {
    ...change,
    value: null,
    min: change.value,
    max: value.value,
    text: text.slice(change.start, value.end),
    end: value.end,
  };
}

/** "added 43 points to the Dow", "took 12 points off the index" */
const isGivenToIndex = ({ figures: { change }, sentence: { entities, article, end } }: Frame): boolean => {
  if (change?.value.kind !== 'points') return false;
  const words = /^ (?:to|off|from) (?:the )?/.exec(
    article.clean.slice(change.outer.end, Math.min(end, change.outer.end + 14)),
  );
  const at = change.outer.end + (words?.[0].length ?? 0);
  return (
    words !== null &&
    (entities.some(({ start, value: { kind } }) => kind === 'index' && start === at) ||
      /^(?:index|benchmark|average|gauge)\b/.test(article.clean.slice(at, at + 10)))
  );
};

/** "fell 8% to 10%", "notes fell 10/32 to 11/32": no price stands at 10%, unless it is a yield, and none of a bond at 11/32. */
const isRange = (change: Quantity | null, value: Quantity | null, kind: string): boolean =>
  kind === 'bond'
    ? change?.kind === 'count' && value?.kind === 'count' && (value.value ?? 1) < 1
    : change?.kind === 'percent' && value?.kind === 'percent';

const PARED = /\b(?:par(?:ed|ing)|trimm(?:ed|ing)|recover(?:ed|ing)|cutting|narrow(?:ed|ing))\b/;

function moved(frame: Frame, topic: Topic) {
  const draft = fromFrame('price_move', frame, topic);
  const { text } = frame.sentence.article;
  // "tumbled as much as 13% before paring losses to 8%": how far it went, and no level
  if (draft.change?.kind === 'percent' && draft.value?.kind === 'percent' && topic.kind !== 'bond')
    if (PARED.test(text.slice(draft.change.end, draft.value.start))) return { ...draft, value: null };
  const range = asRange(draft.change, draft.value, topic.kind, text);
  return range === null ? draft : { ...draft, change: range, value: null };
}

/** "at 145.05 yen, against 146.00": the bare level is in the money of the other. */
const inUnitOf = (model: Quantity | null, level: Quantity | null): Quantity | null =>
  model?.kind === 'money' && level?.kind === 'count' && level.unit === null
    ? { ...level, kind: 'money', currency: model.currency, currencyImplied: true, per: model.per }
    : null;

/** "rose five cents to 16.75 ringgit": the cents of the currency that the level is in. */
const inCoinsOf = (level: Quantity | null, change: Quantity | null): Quantity | null =>
  change?.kind === 'money' &&
  change.currencyImplied &&
  level?.kind === 'money' &&
  !level.currencyImplied &&
  /c(?:en)?ts?$/i.test(change.text)
    ? { ...change, currency: level.currency }
    : change;

/** "the bond fell 1/8 to 106": a bond moves by points of its price. */
const inPoints = (change: Quantity | null, topic: Topic): Quantity | null =>
  topic.kind === 'bond' && change?.kind === 'count' && change.unit === null ? { ...change, kind: 'points' } : null;

/** "opened at 145 yen, compared with 146": the way is told by the two levels. */
const directionBetween = (topics: readonly Topic[], now?: Quantity, then?: Quantity): Direction | null =>
  now?.kind === 'percent' && !topics.every(({ kind }) => kind === 'bond')
    ? null
    : wayFrom(middleOf(then), middleOf(now));

const TURNED: Readonly<Record<Direction, Direction>> = { up: 'down', down: 'up', flat: 'flat' };

/** "The yen closed at 146 against 145": more of them are paid for one of the other, so it fell. */
const isTurned = (topic: Topic, level: Quantity | null): boolean =>
  topic.kind === 'currency' && level?.currency != null && level.currency === (topic.entity?.ticker ?? null);

export const priceMove = defineRule<'price_move'>({
  id: 'price-move',
  type: 'price_move',
  about: 'The price of something traded rose or fell: by how much, to what level.',

  find(_, context) {
    const reading = newReading<'price_move'>();
    for (const { frame, topics } of context.said) {
      const { change, value, previous } = frame.figures;
      const between =
        frame.direction === null && change === null ? directionBetween(topics, value?.value, previous?.value) : null;
      const said = frame.direction ?? between;
      if (said === null || (change === null && value === null)) continue;
      for (const topic of topics) {
        if (topic.what !== 'price') continue;
        const draft = moved(frame, topic);
        if (isOfContractMonth(topic, frame.sentence)) {
          reading.rejected.push({ span: draft.span, reason: 'a month of futures, and not what was named before' });
          continue;
        }
        if (!isPriceFigure(draft.change) || !isPriceFigure(draft.value)) {
          reading.rejected.push({ span: draft.span, reason: 'a count of things is not a price' });
          continue;
        }
        if (topic.kind === 'company' && change !== null && change.value.kind !== 'money' && isPart(frame, change)) {
          reading.rejected.push({ span: draft.span, reason: 'a part of something, no move' });
          continue;
        }
        if (topic.kind === 'company' && draft.value?.kind === 'percent') {
          reading.rejected.push({ span: draft.span, reason: 'a part that somebody holds, no price of a share' });
          continue;
        }
        if (topic.kind === 'company' && isGivenToIndex(frame)) {
          reading.rejected.push({ span: draft.span, reason: 'what its shares gave an index, no move of theirs' });
          continue;
        }
        if (topic.kind === 'company' && isCut(frame)) {
          reading.rejected.push({ span: draft.span, reason: 'what was cut is not told, and no price is' });
          continue;
        }
        if (isOfferPrice(frame)) {
          reading.rejected.push({ span: draft.span, reason: 'a price that is offered or set, no move' });
          continue;
        }
        if (isRange(draft.change, draft.value, topic.kind)) {
          reading.rejected.push({ span: draft.span, reason: 'two percentages: a range, or not of one thing' });
          continue;
        }
        if (
          topic.kind === 'company' &&
          [draft.value, draft.previous, draft.change].some((level) => level !== null && !isPriceSized(level)) &&
          !WHOLE.test(frame.sentence.text)
        ) {
          reading.rejected.push({ span: draft.span, reason: 'no share costs that much' });
          continue;
        }
        if (topic.kind === 'company' && isOutOfScale(frame.figures.change, frame.figures.value)) {
          reading.rejected.push({ span: draft.span, reason: 'change and level are told in different coins' });
          continue;
        }
        const levels = {
          change: inCoinsOf(draft.value, inPoints(draft.change, topic) ?? levelOf(draft.change, topic, frame.sentence)),
          changeAlso: levelOf(draft.changeAlso, topic, frame.sentence),
          value: inPence(draft.value, draft.change) ?? levelOf(draft.value, topic, frame.sentence),
          previous: inUnitOf(draft.value, draft.previous) ?? levelOf(draft.previous, topic, frame.sentence),
        };
        const direction = between !== null && isTurned(topic, levels.value) ? TURNED[between] : said;
        if (levels.change === null && levels.value === null) {
          reading.rejected.push({ span: draft.span, reason: 'nothing tells what the level is counted in' });
          continue;
        }
        if (isMoreThanAll(levels.change, levels.value, direction)) {
          reading.rejected.push({ span: draft.span, reason: 'a price cannot have risen by more than it is' });
          continue;
        }
        reading.drafts.push({
          ...draft,
          metric: null,
          direction,
          ...levels,
        });
      }
    }
    return reading;
  },

  examples: {
    fires: [
      [
        'Shares of Apple fell 3.2% on Tuesday.',
        { subject: { name: 'Apple' }, direction: 'down', change: { value: 3.2 } },
      ],
      [
        'Gold rose 1.2% to $2,050 an ounce.',
        { subject: { name: 'gold' }, change: { value: 1.2 }, value: { value: 2050, per: 'ounce' } },
      ],
      [
        'The FTSE 100 was down 30 points, or 0.4%, at 7,500.',
        { change: { value: 0.4 }, changeAlso: { kind: 'points', value: 30 }, value: { kind: 'points', value: 7500 } },
      ],
      [
        'The dollar opened at 145.05 yen, compared with 146 yen in London.',
        { direction: 'down', value: { value: 145.05 }, previous: { value: 146 } },
      ],
      ['Nvidia closed 4% higher at $120.', { direction: 'up', change: { value: 4 }, value: { value: 120 } }],
      [
        'Gold fell 1%, silver 2% and copper 3%.',
        { subject: { name: 'copper' }, direction: 'down', change: { value: 3 } },
      ],
    ],
    silent: [
      ['Four firms cut their share price forecasts for Acme Corp by 15 percent.', 'what is foreseen was cut'],
      ['September rose to 85.25.', 'a month of futures', { before: 'The S&P 500 closed higher. ' }],
      ['Acme Corp cut its share in the venture to 49% from 60%.', 'a part that is held, no price'],
      ['Acme Corp will take up a five pct stake in the venture.', 'a stake, no move'],
      ['The number of Boxed Customers rose 8% to 25.2 million.', 'so many customers, not dollars'],
      ['Sales at Apple fell 3.2%.', 'sales are growth, not a price'],
      ['Shares of Apple changed hands as 3.2% of them were sold.', 'the figure is not the size of a move'],
    ],
  },
});
