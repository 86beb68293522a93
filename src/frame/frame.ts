import type { QuantityMention } from '../quantity/index.ts';
import type { Direction } from '../schema/claim.ts';
import type { Item, Sentence } from './sentence.ts';

/** A run of a sentence's items, `[from, to)`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export const ROLES = ['change', 'changeAlso', 'value', 'previous', 'expected'] as const;

/** What a figure is to its frame. */
export type Role = (typeof ROLES)[number];

/** A figure that stands in a row with the one of its role. */
export interface Further {
  readonly role: Role;
  readonly figure: QuantityMention;
}

/** What ties a figure to its subject: a verb or noun of movement, "up", a sign, a verb of state, "of", or mere nearness. */
export type TriggerKind = 'verb' | 'noun' | 'adjective' | 'sign' | 'state' | 'of' | 'beside';

/**
 * What a clause says with its figures: something moved (by, to, from), or stands at a level. `topic` is where the words
 * that name the thing stand, `owner` where the clause's own subject stands when the topic is its object or complement.
 */
export interface Frame {
  readonly sentence: Sentence;
  readonly kind: TriggerKind;
  readonly trigger: Range;
  readonly direction: Direction | null;
  readonly figures: Readonly<Record<Role, QuantityMention | null>>;
  readonly topic: Range;
  readonly owner: Range | null;
  /** The frame whose movement this one takes: "silver 2%" after "gold fell 1%". */
  readonly like: Building | null;
  /** Further figures in a role, one for each of several topics: "Acme and Beta rose 2.9% and 3.1% to $5 and $7". */
  readonly spread: readonly Further[];
  readonly lastRole: Role;
  /** Another frame of the sentence stands before it. */
  readonly follows: boolean;
}

/** A frame while it is being read. */
export interface Building {
  kind: TriggerKind;
  trigger: Range;
  direction: Direction | null;
  figures: Record<Role, QuantityMention | null>;
  topic: Range;
  owner: Range | null;
  like: Building | null;
  follows: boolean;
  spread: Further[];
  /** The item of the figure read last, and its role. */
  last: number;
  lastRole: Role;
  /** The same statement per share: "earned $5m, or 12 cents a share". */
  twin: Building | null;
}

/** The figures in a row of one role, the first of them in front; null where the role has one or none. */
export const rowOf = (
  { figures, spread }: Pick<Frame, 'figures' | 'spread'>,
  role: Role,
): readonly QuantityMention[] | null => {
  const first = figures[role];
  const further = spread.filter((one) => one.role === role).map(({ figure }) => figure);
  return first === null || further.length === 0 ? null : [first, ...further];
};

/** A new frame with one figure in one role. */
export function openFrame(
  parts: Pick<Building, 'kind' | 'trigger' | 'direction' | 'topic'> & Partial<Pick<Building, 'owner' | 'like'>>,
  role: Role,
  index: number,
  quantity: QuantityMention,
): Building {
  return {
    owner: null,
    like: null,
    twin: null,
    spread: [],
    follows: false,
    lastRole: role,
    ...parts,
    figures: { change: null, changeAlso: null, value: null, previous: null, expected: null, [role]: quantity },
    last: index,
  };
}

/** The words between two items, lower case and one space apart; what stands in brackets or belongs to a figure is left out. */
export function gapBetween(items: readonly Item[], a: number, b: number, from: number = a + 1): string {
  const after = items[a]?.quantity?.outer.end ?? items[a]?.end ?? 0;
  const before = items[b]?.quantity?.outer.start ?? items[b]?.start ?? 0;
  const depth = items[b]?.depth ?? 0;
  const words: string[] = [];
  for (let i = Math.max(from, a + 1); i < b; i++) {
    const item = items[i] as Item;
    if (item.depth > depth || item.start < after || item.end > before) continue;
    if (depth === 0 && (item.lower === '(' || item.lower === ')')) continue;
    words.push(item.lower);
  }
  return words.join(' ');
}
