import { DETERMINERS } from '../../lexicon/function-words.ts';
import { METRIC_HEADS, METRIC_MODIFIERS, SOLD_NOUNS } from '../../lexicon/metrics.ts';
import { COMPANY_NOUNS } from '../../lexicon/roles.ts';
import type { Item } from '../sentence.ts';
import { isAdverb, isAuxiliary } from '../words.ts';
import { areGoods } from './goods-pair.ts';
import { isPlain } from './metric-head.ts';

/** Where the modifiers before a measure's head begin. */
export function modifiersFrom(items: readonly Item[], head: number, floor: number): number {
  let from = head;
  while (
    from > floor &&
    (isModifier(items[from - 1] as Item) || isPartBefore(items, from)) &&
    !isForecasting(items, from - 1)
  )
    from--;
  if (from === head) return from;
  return areGoods(items, from, head, floor)
    ? modifiersFrom(items, from - 2, floor)
    : coordinatedFrom(items, from, floor);
}

/** "construction and forestry sales": of two lines of business told as one; `from` itself where none stands before. */
function coordinatedFrom(items: readonly Item[], from: number, floor: number): number {
  if (items[from - 1]?.lower !== 'and') return from;
  let first = from - 1;
  while (first > floor && isBusiness(items[first - 1] as Item)) first--;
  const before = items[first - 1];
  const opens = first === floor || before?.kind === 'mark' || DETERMINERS.has(before?.lower ?? '');
  return opens && first < from - 1 && from - first < 4 ? first : from;
}

const isBusiness = (item: Item): boolean =>
  item.kind === 'word' &&
  isPlain(item) &&
  !METRIC_HEADS.has(item.lower) &&
  !COMPANY_NOUNS.has(item.lower) &&
  !/^(?:year|month|week|day|quarter|share)s?$/.test(item.lower);

/** "book value", "its Roborock sales": words that belong to a measure only there. */
const isPartBefore = (items: readonly Item[], from: number): boolean => {
  const before = items[from - 1];
  if (before?.lower === 'book') return items[from]?.lower === 'value';
  if (before?.entity?.value.kind !== 'other' || before.entity.possessive) return false;
  if (!before.entity.value.person && SOLD.test(items[from]?.lower ?? '')) return true;
  const owner = items[from - 2];
  return /^(?:its|their|our|'s)$/.test(owner?.lower ?? '') || owner?.entity?.possessive === true;
};

const SOLD = new RegExp(`^(?:${SOLD_NOUNS})$`);

/** "It forecast total demand", "continues to project sales": the verb. */
export const isForecasting = (items: readonly Item[], i: number): boolean =>
  (items[i]?.lower === 'project' && /^(?:to|we|they|will|also|still)$/.test(items[i - 1]?.lower ?? '')) ||
  (items[i - 1]?.lower === 'to' && AIMS.has(items[i - 2]?.lower ?? '') && !METRIC_HEADS.has(items[i]?.lower ?? '')) ||
  (/^(?:forecast|forecasts|forecasted|guided|projected)$/.test(items[i]?.lower ?? '') &&
    isForecaster(
      items[
        /^(?:previously|now|also|still|earlier|recently|originally)$/.test(items[i - 1]?.lower ?? '') ? i - 2 : i - 1
      ],
    ));

const isForecaster = (item: Item | undefined): boolean =>
  item?.kind === 'entity' ||
  COMPANY_NOUNS.has(item?.lower ?? '') ||
  /^(?:it|they|he|she|we|agency|had|has|have|economists?|analysts?|strategists?)$/.test(item?.lower ?? '');

/** "expects to produce revenue", "in a bid to achieve sales": a verb stands after "to". */
const AIMS = new Set(
  'expects expected expect expecting plans planned plan planning hopes hoped hope hoping aims aimed aim aiming seeks sought wants wanted looks likely set able forecast forecasts forecasted projected projects guided anticipates intends targets pledged promised track bid drive effort continue continues continued failed fails managed'.split(
    ' ',
  ),
);

const isModifier = (item: Item): boolean =>
  item.depth === 0 &&
  ((item.kind === 'word' &&
    (METRIC_MODIFIERS.has(item.lower) ||
      METRIC_HEADS.has(item.lower) ||
      (!DETERMINERS.has(item.lower) &&
        !isAdverb(item) &&
        !isAuxiliary(item) &&
        !COMPANY_NOUNS.has(item.lower) &&
        !/^(?:impose|imposes|imposed|imposing|and|or|of|in|from|with|as|which|that|said|saw|posted|reported|has|had|have|is|was|on|for|but|while|after|if|strong|weak|record|solid|similar|robust|stellar|disappointing|impressive|bumper|steady|unchanged|among|vs|versus|biggest|largest|sharpest|steepest|excludes|exclude|excluding|out|up|in|it|they|he|she|we|forecast|forecasts|take|takes|taking|took|citing|book|books|booked|booking|cut|cutting|resolve|resolving|list|lists|listed|burn|burned|burning|generate|generates|generating|generated|deliver|delivering|reporting|posting|recording|targets|targeting|projects|anticipates|eyes|guides|aims|fy|fy\d+|h[12]|q[1-4]|[1-4][hq]|[1-4]q\d*|expect|expects|pay|pays|paying|paid|higher|lower|modeled|modelled|modeling|modelling)$/.test(
          item.lower,
        )))) ||
    (item.kind === 'entity' &&
      (item.entity?.value.kind === 'economy' ||
        item.entity?.value.kind === 'sector' ||
        item.entity?.value.kind === 'commodity') &&
      !item.entity.possessive));
