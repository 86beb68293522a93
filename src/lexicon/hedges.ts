import type { Bound } from '../schema/quantity.ts';

/** What a hedge says of its figure. */
export interface Hedge {
  readonly approx: boolean;
  readonly bound: Bound | null;
}

const list = (words: string): readonly string[] => words.split('|');
const APPROX: Hedge = { approx: true, bound: null };
const LEAST: Hedge = { approx: false, bound: 'at_least' };
const MOST: Hedge = { approx: false, bound: 'at_most' };

/** Hedges before a figure, in lower case. */
export const HEDGES_BEFORE: readonly (readonly [phrases: readonly string[], hedge: Hedge])[] = [
  [
    list(
      'about|around|roughly|some|nearly|almost|approximately|approximate|approx|approx.|closer to|close to|near|circa|c.|ca.|an estimated|' +
        'estimated|in the region of|in the neighborhood of|in the neighbourhood of|of the order of|on the order of|' +
        'virtually|practically|somewhere around|the equivalent of around|nearer|~|≈',
    ),
    APPROX,
  ],
  [
    list(
      'more than|over|at least|above|north of|in excess of|exceeding|upwards of|upward of|a minimum of|minimum of|' +
        'not less than|no less than|no fewer than|not fewer than|greater than|well over|' +
        'well above|as little as|as low as|beyond|surpassing|topping|comfortably above|comfortably over|>|≥|>=',
    ),
    LEAST,
  ],
  [
    list(
      'up to|as much as|as many as|as high as|no more than|not more than|under|below|less than|fewer than|' +
        'at most|a maximum of|maximum of|well under|well below|not exceeding|no higher than|capped at|<|≤|<=',
    ),
    MOST,
  ],
  [
    list(
      'just over|just above|a little over|a little more than|slightly more than|slightly over|slightly above|just more than',
    ),
    { approx: true, bound: 'at_least' },
  ],
  [
    list(
      'just under|just below|a little under|a little less than|slightly less than|slightly under|slightly below|just shy of|shy of',
    ),
    { approx: true, bound: 'at_most' },
  ],
];

/** Hedges after a figure. */
export const HEDGES_AFTER: readonly (readonly [phrases: readonly string[], hedge: Hedge])[] = [
  [list('or more|or higher|or above|or greater|or better|and above|and up|plus|-plus|+|at least|at a minimum'), LEAST],
  [list('or less|or fewer|or lower|or below|or under|at most|at the most|at a maximum'), MOST],
  [list('or so|or thereabouts|-odd|approximately|and change|-ish|ish'), APPROX],
];
