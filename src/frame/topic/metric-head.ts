import { DETERMINERS } from '../../lexicon/function-words.ts';
import {
  MEASURES_BEFORE,
  MEASURES_BEHIND,
  METRIC_HEADS,
  METRIC_MODIFIERS,
  SHARE_WORDS,
} from '../../lexicon/metrics.ts';
import type { Item } from '../sentence.ts';
import { isAdverb, isAuxiliary, isVerbOfMove } from '../words.ts';
import { headOfGoods } from './goods-pair.ts';

/** Measures that are often only the first word of another: "customer telephone lines", "cash interest requirements". */
export const TELLS_KIND = /^(?:customer|cash|subscriber|passenger|user|order)$/;

/** Where plain words end of which the last is a plural. */
export function compoundEnd(items: readonly Item[], at: number, limit: number): number {
  let end = at;
  while (end < limit && end < at + 3 && items[end]?.kind === 'word' && isPlain(items[end] as Item)) end++;
  return end > at && /[^s]s$/.test(items[end - 1]?.lower ?? '') ? end : at;
}

/** How far past its noun a measure goes that is one with what follows: "the area sown", "funds from operations"; else 0. */
export function followedTo(items: readonly Item[], i: number): number {
  const next = MEASURES_BEFORE.get(items[i]?.lower ?? '');
  if (next === undefined) return 0;
  const first = items[i + 1]?.lower ?? '';
  // "the area under cotton"
  if (next.has(first)) return first === 'under' && items[i + 2] !== undefined ? 3 : 2;
  return next.has(`${items[i + 1]?.lower} ${items[i + 2]?.lower}`) ? 3 : 0;
}

/** "user base", "page views", "gold holdings": a word that is a measure behind certain others. */
export const isBase = (items: readonly Item[], i: number): boolean => {
  const leads = MEASURES_BEHIND.get(items[i]?.lower ?? '');
  const before = items[i - 1];
  if (leads === undefined || before === undefined) return false;
  const kind = before.entity?.value.kind;
  return leads.has(kind === 'commodity' ? kind : (before.entity?.value.name.toLowerCase() ?? before.lower));
};

/** Where the measure's last head noun ends: "net interest income", "credit loss provisions". */
export function headEnd(items: readonly Item[], at: number, limit: number): number {
  let end = at;
  for (let i = at; i < limit && i < at + 6; i++) {
    const item = items[i] as Item;
    // "net oil and gas output"
    const joint = headOfGoods(items, i);
    if (joint > 0 && joint < limit) {
      i = joint - 1;
      continue;
    }
    // "tariffs worth 30 million"
    if (item.lower === 'worth' && !/^(?:net|stakes?)$/.test(items[i - 1]?.lower ?? '')) break;
    // "net crude oil reserves"
    if (item.entity?.value.kind === 'commodity' && METRIC_HEADS.has(items[i + 1]?.lower ?? '')) continue;
    if (item.kind !== 'word' || SHARE_WORDS.has(item.lower)) break;
    if (METRIC_HEADS.has(item.lower) || isCreditLine(items, i) || isBase(items, i)) end = i + 1;
    // "net proved reserves"
    else if (/^prove[dn]$/.test(item.lower)) continue;
    else if (!METRIC_MODIFIERS.has(item.lower) && (!isPlain(item) || i - end > 1)) break;
  }
  return end;
}

/** "credit guarantees", "credit lines" */
const isCreditLine = (items: readonly Item[], i: number): boolean =>
  items[i - 1]?.lower === 'credit' && /^(?:guarantees?|lines?|facilit(?:y|ies))$/.test(items[i]?.lower ?? '');

/** A word that may stand inside a compound: "net dollar retention rate". */
export const isPlain = (item: Item): boolean =>
  !DETERMINERS.has(item.lower) &&
  !isAdverb(item) &&
  !isAuxiliary(item) &&
  !isVerbOfMove(item) &&
  !NO_PART.test(item.lower);

const NO_PART =
  /^(?:and|or|of|in|from|with|as|at|by|to|on|for|per|than|which|that|who|said|says|saw|posted|reported|but|while|after|before|if|when|because|over|under|up|down|off|above|below|between|among|against|versus|vs|through|during|since|until|despite|came|come|hit|made|stood|due|based|includ\w+|excluding)$|(?:ed|ing|ly)$/;
