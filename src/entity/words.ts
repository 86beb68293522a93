import { BODY_WORDS, FIRM_ENDS, FIRM_TAILS, LEGAL_FORMS } from '../lexicon/legal.ts';
import {
  ACRONYMS,
  BREAKERS,
  FUNCTION_WORDS,
  GENERIC_WORDS,
  GIVEN_NAMES,
  PLACES,
  TITLES,
  WARES,
} from '../lexicon/name-words.ts';
import { hashSet } from './aliases.ts';

/** The word lists that the grammar of names asks, by hash. */
export interface NameWords {
  readonly never: ReadonlySet<number>;
  /** What is sold: no name by itself. */
  readonly wares: ReadonlySet<number>;
  readonly generic: ReadonlySet<number>;
  readonly acronyms: ReadonlySet<number>;
  readonly titles: ReadonlySet<number>;
  readonly given: ReadonlySet<number>;
  readonly legal: ReadonlySet<number>;
  readonly tails: ReadonlySet<number>;
  readonly ends: ReadonlySet<number>;
  readonly bodies: ReadonlySet<number>;
  readonly places: ReadonlySet<string>;
}

/** The word lists, hashed. */
export function loadNameWords(): NameWords {
  return {
    never: hashSet(FUNCTION_WORDS + BREAKERS),
    wares: hashSet(WARES),
    generic: hashSet(GENERIC_WORDS),
    acronyms: hashSet(ACRONYMS),
    titles: hashSet(TITLES),
    given: hashSet(GIVEN_NAMES),
    legal: hashSet(LEGAL_FORMS),
    tails: hashSet(FIRM_TAILS),
    ends: hashSet(FIRM_ENDS),
    bodies: hashSet(BODY_WORDS),
    places: new Set(PLACES.trim().split('|')),
  };
}
