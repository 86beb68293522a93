import { isReadable } from '../read/format.ts';
import type { Inputs } from '../run/articles.ts';
import { openSizer, sizeOf } from '../run/size.ts';
import type { Io } from './io.ts';
import type { Worked } from './work.ts';

/** A line on the terminal that tells how far a run came. */
export interface Progress {
  readonly step: (found: Pick<Worked, 'path' | 'characters' | 'count'>) => void;
  /** Takes the line away, before something else is written. */
  readonly clear: () => void;
}

const NONE: Progress = { step: () => {}, clear: () => {} };

/** In milliseconds. */
const FIRST = 1000;
const EVERY = 250;
const FILES_AT_ONCE = 500;
/** Before this share is done, the time left is a guess that frightens. */
const TOLD = 0.01;
const CLEAR = '\r\u001b[K';

/**
 * Tells on stderr how a run goes, where that is a terminal, what is printed goes elsewhere, and the work takes more than a
 * second. `rest` gives the inputs to size up; it is called when the line is first shown.
 */
export function openProgress(io: Io, isPrinted: boolean, rest: () => { readonly inputs: Inputs }): Progress {
  const { now } = io;
  if (now === undefined || io.stderr.isTTY !== true || (isPrinted && io.stdout.isTTY === true)) return NONE;
  const began = now();
  const sum = { articles: 0, characters: 0, claims: 0 };
  const files = openFiles();
  let sizer: ((files: number) => number | null) | undefined;
  let next = began + FIRST;
  let shown = false;
  return {
    step({ path, characters, count }) {
      sum.articles += 1;
      sum.characters += characters;
      sum.claims += count;
      files.step(path, characters);
      const time = now();
      if (time < next) return;
      next = time + EVERY;
      sizer ??= openSizer(rest().inputs, isReadable);
      const share = shareOf(files.bytes(), sizer(FILES_AT_ONCE));
      io.stderr.write(CLEAR + lineOf(sum, (time - began) / 1000, share));
      shown = true;
    },
    clear() {
      if (shown) io.stderr.write(CLEAR);
      shown = false;
    },
  };
}

/** The bytes of the files that are done, and about those of the one that is read. */
function openFiles() {
  let path: string | null = null;
  let size = 0;
  let read = 0;
  let done = 0;
  return {
    step(next: string, characters: number): void {
      if (next !== path) {
        done += size;
        path = next;
        size = sizeOf(next);
        read = 0;
      }
      read += characters;
    },
    bytes: () => done + Math.min(size, read),
  };
}

const shareOf = (done: number, all: number | null): number | null =>
  all === null || all === 0 || done > all ? null : done / all;

function lineOf(sum: { articles: number; characters: number; claims: number }, seconds: number, share: number | null) {
  const parts = [
    `${sum.articles} articles`,
    `${(sum.characters / 1e6 / seconds).toFixed(1)} MB/s`,
    `${sum.claims} claims`,
    ...(share === null || share < TOLD ? [] : [`${clock((seconds * (1 - share)) / share)} left`]),
  ];
  return parts.join(' · ');
}

/** 3725 seconds are `1:02:05`. */
function clock(seconds: number): string {
  const whole = Math.round(seconds);
  const two = (value: number): string => String(value).padStart(2, '0');
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
