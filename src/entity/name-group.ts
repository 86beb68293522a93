import { type Atoms, spaceAfter } from './atoms.ts';
import {
  BEFORE_CUE,
  CUE,
  DESCRIBED,
  HEADS,
  isLineStart,
  MOVES,
  PERSON_AFTER,
  SAYS,
  SOLD,
  SOLD_BEFORE,
  TRADED,
  TRADES,
} from './signs.ts';
import type { TickerBracket } from './tickers.ts';
import type { NameWords } from './words.ts';

/** All places of one unknown name in an article, taken together; the counts and signs grow as it is read. */
export interface NameGroup {
  readonly name: string;
  readonly first: number;
  readonly hashes: readonly number[];
  count: number;
  /** Places that are not at the start of a sentence. */
  mid: number;
  legal: boolean;
  /** It has shares, sales or a board, as firms do. */
  cue: boolean;
  /** Only words that describe a measure tell so: "Premium revenues rose". */
  described: boolean;
  /** What a firm makes or sells: "its Velar sales". */
  ware: boolean;
  /** What is sold: "Velar sales", "sales of Velars"; a firm may be told so, too. */
  sold: boolean;
  /** Some other sign says that it is a firm. */
  firm: boolean;
  /** It says something, as firms and people do. */
  says: boolean;
  /** It rises or falls, as shares do. */
  moves: boolean;
  /** Its shares are told of, or it moves by a percentage, as no person does. */
  trades: boolean;
  person: boolean;
  /** A post stands before it: "Senator", "Chairman". */
  titled: boolean;
  bracket: TickerBracket | null;
}

const NO_SIGNS = {
  legal: false,
  cue: false,
  described: false,
  ware: false,
  sold: false,
  firm: false,
  says: false,
  moves: false,
  trades: false,
  person: false,
  titled: false,
  bracket: null,
};

/** A name at its first place, of which nothing is noted yet. */
export const newGroup = (name: string, first: number, hashes: readonly number[]): NameGroup => ({
  name,
  first,
  hashes,
  count: 0,
  mid: 0,
  ...NO_SIGNS,
});

/** Notes what stands around one place of a name: its words from atom `from` on, between two offsets. */
export function noteSigns(
  group: NameGroup,
  words: NameWords,
  atoms: Atoms,
  from: number,
  start: number,
  end: number,
): void {
  const after = atoms.text.slice(end, end + 40);
  const before = atoms.text.slice(Math.max(0, start - 40), start);
  const isTold = CUE.test(after);
  const isNamed = BEFORE_CUE.test(before);
  group.cue ||= isTold || isNamed;
  const isSold = SOLD.test(after) || SOLD_BEFORE.test(before);
  group.trades ||= TRADED.test(before) || (!isSold && TRADES.test(after));
  group.sold ||= isSold;
  group.firm ||= isNamed || (isTold && !isSold);
  if (DESCRIBED.test(after)) {
    group.described = true;
    group.ware ||= /\b(?:its|their|our) $/.test(before.slice(-7));
  }
  if (isLineStart(atoms.text, start)) group.cue ||= HEADS.test(atoms.text.slice(end, end + 80));
  group.says ||= SAYS.test(after);
  group.moves ||= !isSold && MOVES.test(after);
  group.titled ||= words.titles.has(atoms.hashes[from - 1] ?? 0) && spaceAfter(atoms, from - 1);
  group.person ||= group.titled || PERSON_AFTER.test(after);
}
