import { indexAfter } from '../../frame/attachment/verbs.ts';
import type { Range } from '../../frame/frame.ts';
import type { Item, Sentence } from '../../frame/sentence.ts';
import { isPlain } from '../../frame/topic/metric-head.ts';
import { textOf } from '../../frame/topic/topic.ts';
import { isAdverb, isAuxiliary } from '../../frame/words.ts';
import { GOODS_DONE } from '../../lexicon/goods.ts';
import type { QuantityMention } from '../../quantity/index.ts';
import type { Modality } from '../../schema/claim.ts';

/** The goods behind an amount, "of white sugar", and what is said of them behind that. */
export interface GoodsPhrase {
  /** The words of the goods; empty where none are named. */
  readonly goods: Range;
  readonly words: string;
  /** "sold", "available"; null where nothing is said. */
  readonly done: string | null;
  readonly modality: Modality;
  /** The first item behind it all. */
  readonly end: number;
}

const MOST_WORDS = 7;
const MOST_BETWEEN = 12;

/** Reads what stands behind the amount at item `k`. */
export function readGoods(sentence: Sentence, k: number): GoodsPhrase {
  const { items } = sentence;
  const goods = goodsBehind(items, k);
  const quantity = items[k]?.quantity as QuantityMention;
  const words = goods.to > goods.from ? textOf(sentence, goods) : unitOf(sentence, quantity);
  const next = nextAmount(items, goods.to, quantity);
  const told = next < 0 ? doneBehind(items, goods.to) : readGoods(sentence, next);
  return { goods, words, done: told.done, modality: told.modality, end: next < 0 ? told.end : goods.to };
}

/** "boxes of early and 945,000 boxes of late oranges harvested": the next amount, of which the same is told; else -1. */
function nextAmount(items: readonly Item[], i: number, { value }: QuantityMention): number {
  if (items[i]?.lower !== 'and') return -1;
  return items[i + 1]?.quantity?.value.unit === value.unit ? i + 1 : -1;
}

/** The unit in the words of the text: "tonnes". */
const unitOf = ({ article: { clean } }: Sentence, { start, end }: QuantityMention): string =>
  clean
    .slice(start, end)
    .replace(
      /^[\d.,\s]*(?:(?:to|and|million|mln|billion|bln|thousand|[a-z]+teen|one|two|three|four|five|six|seven|eight|nine|ten) [\d.,\s]*)*/i,
      '',
    )
    .replace(/\s+/g, ' ');

function goodsBehind(items: readonly Item[], k: number): Range {
  const after = indexAfter(items, k);
  let from = after;
  if (items[from]?.lower === 'of') from++;
  if (from > after && /^(?:the|its|their|that|this)$/.test(items[from]?.lower ?? '')) from++;
  let to = from;
  while (to < items.length && to < from + MOST_WORDS && (isOfGoods(items, to, from) || joinsKinds(items, to, from)))
    to++;
  return { from, to };
}

/** "early and midseason oranges" */
const joinsKinds = (items: readonly Item[], i: number, from: number): boolean =>
  i > from &&
  items[i]?.lower === 'and' &&
  items[i + 1]?.kind === 'word' &&
  isOfGoods(items, i + 1, from) &&
  !isAuxiliary(items[i + 1] as Item);

function isOfGoods(items: readonly Item[], i: number, from: number): boolean {
  const item = items[i] as Item;
  if (item.depth > 0) return false;
  if (item.kind === 'entity') return /^(?:commodity|economy|sector)$/.test(item.entity?.value.kind ?? '');
  if (item.kind === 'mark') return item.lower === '-';
  if (item.lower === 'early') return true;
  if (item.kind !== 'word' || isAuxiliary(item) || isAdverb(item)) return false;
  // "current series white sugar", "refined sugar", but not "oranges harvested"
  if (/(?:[^er]ed|[^ ]red|ing)$/.test(item.lower) || GOODS_DONE.has(item.lower))
    return isBeforeGoods(items, i + 1) || (i === from && isBeforeNoun(items[i + 1]));
  if (/(?:eed|^red)$/.test(item.lower)) return true;
  return isPlain(item) && !ENDS.test(item.lower);
}

/** "refined crystal sugar" */
const isBeforeGoods = (items: readonly Item[], i: number): boolean =>
  items[i]?.entity?.value.kind === 'commodity' ||
  (isBeforeNoun(items[i]) && items[i + 1]?.entity?.value.kind === 'commodity');

const isBeforeNoun = (next: Item | undefined): boolean =>
  next !== undefined &&
  (next.entity?.value.kind === 'commodity' ||
    (next.kind === 'word' && isPlain(next) && !isAuxiliary(next) && !isAdverb(next) && !ENDS.test(next.lower)));

const ENDS =
  /^(?:available|outstanding|pending|unsold|still|already|also|not|each|annually|daily|weekly|monthly|yearly|now|next|last|this|that|these|those|it|they|he|went|go|goes|left|remain|remains|rose|fell|more|less|higher|lower|short|worth|then|so|yet|into|onto|within|without|towards?|via|except|including|according|due|out|off|ahead|today|yesterday|tomorrow|said|told|on)$/;

interface Behind {
  readonly done: string | null;
  readonly modality: Modality;
  readonly end: number;
}

const STATE = /^(?:available|outstanding|pending|unsold|afloat|ready)$/;
/** Done right behind the goods, where no list has it. */
const OTHER_DONE =
  /^(?!(?:need|feed|seed|red|said|based|rated|used|adjusted|compared|estimated|expected|revised|valued|called|named)$)[a-z]{3,}ed$/;
const BREAK = /^(?:[,;:]|and|but|while|which|that|who|as|because|although|when|if|than|compared|against|versus)$/;

/** "was sold", "have been delivered", "harvested", "are available"; over a place that stands between. */
function doneBehind(items: readonly Item[], from: number): Behind {
  let modality: Modality = 'actual';
  let isHeld = false;
  for (let i = from; i < items.length && i < from + MOST_BETWEEN; i++) {
    const { kind, lower, depth } = items[i] as Item;
    if (depth > 0) continue;
    if (kind === 'quantity' || (kind !== 'period' && BREAK.test(lower))) break;
    if (/^(?:will|would|may|might|could|can|should|shall|must|to)$/.test(lower)) {
      if (lower !== 'to' || isHeld || items[i + 1]?.lower === 'be')
        modality = modality === 'estimate' ? modality : 'forecast';
      isHeld ||= lower !== 'to';
      continue;
    }
    if (isHeld && /^(?:expected|forecast|estimated|likely|projected|seen|believed|thought)$/.test(lower)) {
      modality = 'estimate';
      continue;
    }
    if (isAuxiliary(items[i] as Item)) {
      isHeld = true;
      continue;
    }
    const isDone =
      GOODS_DONE.has(lower) || STATE.test(lower) || (i === from && kind === 'word' && OTHER_DONE.test(lower));
    if (isDone) return { done: doneWords(items, i), modality, end: i + 1 };
  }
  return { done: null, modality: 'actual', end: from };
}

/** "set aside", "authorised for export" */
function doneWords(items: readonly Item[], i: number): string {
  const { lower } = items[i] as Item;
  const next = items[i + 1]?.lower ?? '';
  if (lower === 'set') return next === 'aside' ? 'set aside' : lower;
  return /^for$/.test(next) && /^(?:export|import|shipment|delivery|sale)$/.test(items[i + 2]?.lower ?? '')
    ? `${lower} for ${items[i + 2]?.lower}`
    : lower;
}
