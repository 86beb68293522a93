import { openAgain, openElliptic, openVerbal } from './again.ts';
import { isGridRow } from './cells.ts';
import type { Building, Frame } from './frame.ts';
import { asideEnd, isConversion, isForecastGap, joinLast } from './join.ts';
import { openLeft } from './left.ts';
import { openStated, restricts } from './level.ts';
import { openRight, openSigned } from './right.ts';
import type { Item, Sentence } from './sentence.ts';
import { readWireRow } from './wire.ts';

/** Reads what the figures of a sentence hang on: one frame per movement or statement, in order; none in a table's row. */
export function readFrames(sentence: Sentence): Frame[] {
  if (isGridRow(sentence) || readWireRow(sentence) !== null) return [];
  const { items } = sentence;
  const frames: Building[] = [];
  let last: Building | null = null;
  let floor = 0;
  for (let k = 0; k < items.length; k++) {
    const item = items[k] as Item;
    if (item.quantity === null || isConversion(items, k)) continue;
    if (restricts(items, k) || isClock(sentence, item)) continue;
    if (isForecastGap(items, k)) {
      floor = k + 1;
      continue;
    }
    const aside: number | null = last === null ? null : asideEnd(items, last, k);
    if (last !== null && aside !== null) {
      last.last = aside;
      floor = aside + 1;
      continue;
    }
    const joined: boolean = last !== null && joinLast(items, last, k);
    const frame: Building | null = joined ? last : openAt(items, k, floor, last);
    if (frame && !joined) {
      frame.follows = frames.length > 0;
      frames.push(frame);
    }
    if (frame) frame.last = k;
    last = frame;
    floor = k + 1;
  }
  return frames
    .flatMap((frame) => (frame.twin ? [frame, frame.twin] : [frame]))
    .map((frame) => ({ sentence, ...frame }));
}

/** "1330 US CPI" in a calendar: a time of day. */
const isClock = ({ start, article: { clean } }: Sentence, item: Item): boolean =>
  item.start === start && /^(?:[01]\d|2[0-3])[0-5]\d [A-Z]/.test(clean.slice(start, start + 6));

function openAt(items: readonly Item[], k: number, floor: number, last: Building | null): Building | null {
  return (
    openVerbal(items, k, floor) ??
    openSigned(items, k, floor) ??
    openRight(items, k, floor) ??
    openAgain(items, k, last) ??
    openLeft(items, k, floor) ??
    openElliptic(items, k, last) ??
    openStated(items, k, floor)
  );
}
