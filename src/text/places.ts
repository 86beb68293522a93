/** Tells line and code point of a place in a text. */
export interface Places {
  /** The line of an offset, counted from 1. */
  readonly line: (offset: number) => number;
  /** How many code points stand before an offset. */
  readonly codePoint: (offset: number) => number;
}

/** Reads a text once, on first use, for any number of questions. */
export function openPlaces(text: string): Places {
  let breaks: number[] | undefined;
  let pairs: number[] | undefined;
  return {
    line(offset) {
      breaks ??= lineBreaks(text);
      return countBelow(breaks, offset) + 1;
    },
    codePoint(offset) {
      pairs ??= surrogatePairs(text);
      return offset - countBelow(pairs, offset - 1);
    },
  };
}

function lineBreaks(text: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) found.push(at);
  return found;
}

const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;

function surrogatePairs(text: string): number[] {
  return [...text.matchAll(PAIR)].map((match) => match.index);
}

/** How many of the ascending numbers are less than a limit. */
function countBelow(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
