import { PAPERS } from '../lexicon/bonds.ts';
import { MOVE_ADJECTIVES } from '../lexicon/moves.ts';
import {
  openAgain,
  openEach,
  openElliptic,
  openFor,
  openNextLevel,
  openThere,
  openVerbal,
} from './attachment/again.ts';
import { goesOnBehind, isExcluded, joinOver } from './attachment/excluded.ts';
import { asideEnd, joinLast } from './attachment/join.ts';
import { openLeft } from './attachment/left.ts';
import { openStated, openSwing } from './attachment/level.ts';
import { isConversion, isForecastGap, isOdds } from './attachment/no-frame.ts';
import { restricts } from './attachment/restriction.ts';
import { openRight, openSigned } from './attachment/right.ts';
import { openRival } from './attachment/rival.ts';
import { openTakenOff } from './attachment/taken-off.ts';
import { complement, indexAfter, quantityAt } from './attachment/verbs.ts';
import { type Building, type Frame, gapBetween } from './frame.ts';
import type { Item, Sentence } from './sentence.ts';
import { isGridRow } from './table/cells.ts';
import { readWireRow } from './table/wire.ts';
import { isVerbOfMove } from './words.ts';

/** Reads what the figures of a sentence hang on: one frame per movement or statement, in order; none in a table's row. */
export function readFrames(sentence: Sentence): Frame[] {
  if (isGridRow(sentence) || readWireRow(sentence) !== null) return [];
  const { items } = sentence;
  const frames: Building[] = [];
  let last: Building | null = null;
  let floor = 0;
  let outer: Building | null = null;
  for (let k = 0; k < items.length; k++) {
    const item = items[k] as Item;
    if (item.quantity === null || isConversion(items, k)) continue;
    if (
      isRevision(items, k) ||
      restricts(items, k) ||
      isClock(sentence, item) ||
      isOfDays(items, k) ||
      isBasket(items, k) ||
      isCoupon(items, k) ||
      isOdds(items, k)
    )
      continue;
    if (isForecastGap(items, k)) {
      floor = k + 1;
      continue;
    }
    const aside: number | null = last === null ? null : (asideEnd(items, last, k) ?? shareAside(items, last, k));
    if (last !== null && aside !== null) {
      last.last = aside;
      floor = aside + 1;
      continue;
    }
    if (last !== null && isOlderStill(items, last, k)) {
      last.last = k;
      floor = k + 1;
      continue;
    }
    const over: boolean = outer !== null && last !== null && joinOver(items, outer, last, k);
    if (over) [last, outer] = [outer, null];
    const joined: boolean = over || (last !== null && !goesOnBehind(items, last, k) && joinLast(items, last, k));
    const frame: Building | null = joined ? last : openAt(items, k, floor, last);
    if (!joined) outer = last !== null && frame !== null && isExcluded(items, last) ? last : null;
    // "rose 6% (5% in constant currencies) to $33bn": what brackets set off ends nothing
    if (frame === null && item.depth > 0 && last !== null) continue;
    if (frame && !joined) {
      frame.follows = frames.length > 0;
      frames.push(frame);
    }
    if (frame) frame.last = k;
    last = frame;
    // "the index — where techs make up 62% of it — fell": what dashes set off ends no clause
    if (frame !== null || !(isBetweenDashes(items, k, floor) || isOwnedAside(items, k, floor))) floor = k + 1;
  }
  return frames
    .flatMap((frame) => (frame.twin ? [frame, frame.twin] : [frame]))
    .map((frame) => ({ sentence, ...frame }));
}

const STILL =
  /^(?:[a-z-]+ ){0,3}?(?:(?:in|for|during|at|on) )?(?:the )?(?:T|(?:a|the) (?:year|month|quarter) (?:ago|earlier|before)) ?,? ?and (?:with |to |against )?an?$/;

/** "8.3 mln against a 10.3 mln deficit in September and a 6.7 mln surplus in October 1985": one more earlier level, which nothing takes. */
const isOlderStill = (items: readonly Item[], { last, lastRole, figures }: Building, k: number): boolean =>
  lastRole === 'previous' &&
  figures.previous?.value.kind === items[k]?.quantity?.value.kind &&
  STILL.test(gapBetween(items, last, k)) &&
  items.slice(k + 1, k + 6).some(({ kind }) => kind === 'period');

const MAKES_UP =
  /^(?:(?:,|and)(?: and)? )?(?:contributing|representing|comprising|constituting|making up|accounting for)$/;

/** "reached $5m, contributing 18 percent of revenue and showing": the last item of what is only told beside the level. */
function shareAside(items: readonly Item[], last: Building, k: number): number | null {
  if (last.lastRole !== 'value' || items[k]?.quantity?.value.kind !== 'percent') return null;
  if (!MAKES_UP.test(gapBetween(items, last.last, k))) return null;
  const object = complement(items, indexAfter(items, k));
  if (object === null) return null;
  let to = object.from;
  while (to < object.to && items[to]?.lower !== 'and') to++;
  return to - 1;
}

/** "(revised from 3.6)", "(previously 3.2 pct)" behind another figure: what that figure was before it was counted anew. */
function isRevision(items: readonly Item[], k: number): boolean {
  if ((items[k]?.depth ?? 0) === 0) return false;
  for (let i = k - 1; i > 0 && i > k - 6; i--) {
    const { lower } = items[i] as Item;
    // "(previously: 8.5 to 9.5 percent)": what was foreseen before
    if (lower === 'previously' && items[i + 1]?.lower === ':') return false;
    if (/^(?:revised|previously|originally|corrected)$/.test(lower))
      return items.slice(Math.max(0, i - 4), i).some(({ quantity }) => quantity !== null);
  }
  return false;
}

/** "rose on 12 of the past 13 days" */
const isOfDays = (items: readonly Item[], k: number): boolean =>
  quantityAt(items, k).bare &&
  items[k + 1]?.lower === 'of' &&
  items.slice(k + 2, k + 4).some((item, i) => item.kind === 'period' && (i === 0 || items[k + 2]?.lower === 'the'));

/** "which measures the dollar against a basket of six currencies" */
const isBasket = (items: readonly Item[], k: number): boolean =>
  /^(?:currency|peer|rival|counterpart|unit)$/.test(quantityAt(items, k).value.unit ?? '') &&
  items.slice(Math.max(0, k - 5), k).some(({ lower }) => /^(?:against|versus|basket)$/.test(lower));

/** "the key 7-1/2 pct 30-year Treasury bond": what a paper pays is part of its name. */
function isCoupon(items: readonly Item[], k: number): boolean {
  const figure = items[k]?.quantity;
  if (figure?.value.kind !== 'percent' || items[k + 1]?.kind === 'mark') return false;
  for (let i = indexAfter(items, k); i < items.length && i < k + 6; i++) {
    const { lower, kind, entity } = items[i] as Item;
    if (entity?.value.kind === 'bond') return true;
    if (PAPERS.has(lower)) return !/^(?:discount|rates?|yields?)$/.test(items[i + 1]?.lower ?? '');
    if (kind === 'mark' ? lower !== '-' : kind === 'quantity' || NO_PAPER.test(lower)) return false;
  }
  return false;
}

const NO_PAPER =
  /^(?:of|in|on|at|to|by|for|from|and|or|with|while|as|the|an?|its|more|less|higher|lower|new|is|was|were|are)$/;

const ASIDE = 16;

/** Whether a figure stands between two dashes that are set off by blanks. */
const isBetweenDashes = (items: readonly Item[], k: number, floor: number): boolean =>
  items.slice(Math.max(floor, k - ASIDE), k).some(isDashAt) && items.slice(k + 1, k + ASIDE).some(isDashAt);

const OWNED = new Set(['owned', 'held', 'controlled', 'holds', 'owns', 'has']);

/** "Beta, owned 66% by Acme, rose", "Beta, of which Acme holds 20%, rose": whose part is told by the way. */
function isOwnedAside(items: readonly Item[], k: number, floor: number): boolean {
  if (quantityAt(items, k).value.kind !== 'percent') return false;
  for (let i = k - 1; i > floor && i > k - 9; i--) {
    const { lower } = items[i] as Item;
    if (lower !== ',') continue;
    const open = items[i + 1]?.lower ?? '';
    return (
      (OWNED.has(open) || (open === 'of' && items[i + 2]?.lower === 'which')) &&
      items.slice(i + 1, k).some((item) => OWNED.has(item.lower)) &&
      items.slice(k + 1, k + 10).some((item) => item.lower === ',')
    );
  }
  return false;
}

const isDashAt = ({ kind, lower }: Item, i: number, items: readonly Item[]): boolean =>
  kind === 'mark' &&
  (lower === '—' ||
    lower === '–' ||
    (lower === '-' &&
      (items[i - 1]?.end ?? 0) < (items[i]?.start ?? 0) &&
      (items[i]?.end ?? 0) < (items[i + 1]?.start ?? 0)));

/** "1330 US CPI" in a calendar: a time of day. */
const isClock = ({ start, article: { clean } }: Sentence, item: Item): boolean =>
  item.start === start && /^(?:[01]\d|2[0-3])[0-5]\d [A-Z]/.test(clean.slice(start, start + 6));

function openAt(items: readonly Item[], k: number, floor: number, last: Building | null): Building | null {
  return (
    openVerbal(items, k, floor) ??
    openTakenOff(items, k, floor) ??
    openFor(items, k, last) ??
    openSwing(items, k, floor) ??
    openSignedMove(items, k, floor) ??
    openSigned(items, k, floor) ??
    openRight(items, k, floor) ??
    openAgain(items, k, last) ??
    openEach(items, k, last) ??
    openThere(items, k, last) ??
    openRival(items, k, last) ??
    openLeft(items, k, floor) ??
    openElliptic(items, k, last) ??
    openNextLevel(items, k, last) ??
    openStated(items, k, floor)
  );
}

/** "gained +8%", "trading down -2%": the sign repeats what the word of movement right before says. */
function openSignedMove(items: readonly Item[], k: number, floor: number): Building | null {
  const sign = items[k]?.quantity?.sign;
  if (sign !== '+' && sign !== '-') return null;
  const before = items.findLast((item, i) => i < k && item.start < quantityAt(items, k).outer.start);
  if (!before || !(isVerbOfMove(before) || MOVE_ADJECTIVES.has(before.lower))) return null;
  const frame = openLeft(items, k, floor);
  return frame?.figures.change && frame.direction === (sign === '+' ? 'up' : 'down') ? frame : null;
}
