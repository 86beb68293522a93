import { MOVE_VERBS } from '../../lexicon/moves.ts';
import type { Direction } from '../../schema/claim.ts';
import { type BoardFigure, figureAt, isLevel } from './figure.ts';
import { type Token, word } from './tokens.ts';

/** What a verb and its figures say, before it is known of whom. */
export interface Core {
  /** null where it only reached a level */
  readonly direction: Direction | null;
  readonly change: BoardFigure | null;
  readonly levels: readonly BoardFigure[];
  readonly each: boolean;
  readonly next: number;
}

const OPEN = /^(?:closed|ended|finished|opened|traded|was|were|is|stood|settled|trading|ending|closing)$/;
const SIDES: ReadonlyMap<string, Direction> = new Map([
  ['up', 'up'],
  ['higher', 'up'],
  ['firmer', 'up'],
  ['stronger', 'up'],
  ['better', 'up'],
  ['down', 'down'],
  ['off', 'down'],
  ['lower', 'down'],
  ['easier', 'down'],
  ['weaker', 'down'],
]);
const FLAT = /^(?:unchanged|steady|flat)$/;
/** Words of which every sentence holds one that lists a price. */
export const WAYS_TOLD: readonly string[] = [
  ...[...MOVE_VERBS]
    .filter(([, { direction, takes }]) => direction !== null && takes !== 'object')
    .map(([form]) => form),
  ...SIDES.keys(),
  'reached',
  'put on',
  'unchanged',
  'steady',
  'flat',
];
const ADVERB = /^(?:also|further|again|sharply|slightly|another|a|back|by|just|only|net)$/;

/** What is said of a price from the verb at `at` on; null where no verb of a price and its figures stand there. */
export function coreAt(tokens: readonly Token[], at: number): Core | null {
  const first = word(tokens, at);
  const reached = first === 'reached' ? figureAt(tokens, at + 1) : null;
  if (reached !== null && isLevel(tokens, reached.next))
    return { direction: null, change: null, levels: [reached], each: false, next: reached.next };
  if (first === 'put' && word(tokens, at + 1) === 'on') return movedBy(tokens, at + 2, 'up');
  const verb = MOVE_VERBS.get(first);
  if (verb?.direction != null && verb.takes !== 'object' && !OPEN.test(first)) {
    let i = at + 1;
    while (ADVERB.test(word(tokens, i)) && figureAt(tokens, i) === null) i++;
    return verb.direction === 'flat' ? null : movedBy(tokens, i, verb.direction);
  }
  return OPEN.test(first) ? stoodAt(tokens, at + 1) : null;
}

/** "60 cents each to 8.10 and 7.90", "10 to 3.45": from the change on. */
export function movedBy(tokens: readonly Token[], at: number, direction: Direction | null): Core | null {
  const change = figureAt(tokens, at);
  if (change === null) return null;
  const each = word(tokens, change.next) === 'each';
  return levelsAt(tokens, change.next + (each ? 1 : 0), { direction, change, each });
}

/** "10 up at 7.80", "off two marks at 366.50", "unchanged at 3.10", "at 34-7/8, off 5/8": behind the verb. */
function stoodAt(tokens: readonly Token[], from: number): Core | null {
  let at = from;
  while (ADVERB.test(word(tokens, at)) && figureAt(tokens, at) === null) at++;
  if (FLAT.test(word(tokens, at))) return levelsAt(tokens, at + 1, { direction: 'flat', change: null, each: false });
  const ahead = SIDES.get(word(tokens, at));
  const change = figureAt(tokens, ahead === undefined ? at : at + 1);
  if (change !== null && ahead !== undefined) {
    const each = word(tokens, change.next) === 'each';
    return levelsAt(tokens, change.next + (each ? 1 : 0), { direction: ahead, change, each });
  }
  const behind = change === null ? undefined : SIDES.get(word(tokens, change.next));
  if (change !== null && behind !== undefined) {
    return levelsAt(tokens, change.next + 1, { direction: behind, change, each: false });
  }
  const level = word(tokens, at) === 'at' ? figureAt(tokens, at + 1) : null;
  const comma = level === null ? 0 : word(tokens, level.next) === ',' ? 1 : 0;
  const side = level === null ? undefined : SIDES.get(word(tokens, level.next + comma));
  const moved = side === undefined || level === null ? null : figureAt(tokens, level.next + comma + 1);
  if (level === null || side === undefined || moved === null || !isLevel(tokens, moved.next)) return null;
  return { direction: side, change: moved, levels: [level], each: false, next: moved.next };
}

function levelsAt(
  tokens: readonly Token[],
  from: number,
  said: Pick<Core, 'direction' | 'change' | 'each'>,
): Core | null {
  let at = from;
  if (word(tokens, at) === 'to' && /^(?:reach|close|end|finish)$/.test(word(tokens, at + 1))) at++;
  else if (!/^(?:to|at)$/.test(word(tokens, at))) return null;
  if (/^(?:at|to)$/.test(word(tokens, at + 1))) at++;
  const first = figureAt(tokens, at + 1);
  if (first === null || !isLevel(tokens, first.next)) return null;
  const second = word(tokens, first.next) === 'and' ? figureAt(tokens, first.next + 1) : null;
  // "to 8.10 and 7.90"; not "to 8.10 and 20 others"
  if (second === null || !isLevel(tokens, second.next)) return { ...said, levels: [first], next: first.next };
  return { ...said, levels: [first, second], next: second.next };
}
