import { type Hook, nounAhead, nounBehind, verbBefore } from '../../frame/attachment/hook.ts';
import type { Item } from '../../frame/sentence.ts';
import {
  AWARD_VERBS,
  BUY_VERBS,
  CONTRACT_NOUNS,
  CRAFT_NOUNS,
  NOT_A_DEAL,
  ORDER_NOUNS,
  ORDER_VERBS,
} from '../../lexicon/deals.ts';

const ORDER_OR_BUY: ReadonlySet<string> = new Set([...ORDER_VERBS, ...BUY_VERBS]);

/** The word that tells an order or a contract. */
export interface OrderCue {
  readonly at: number;
  readonly by: 'noun' | 'verb';
}

const isContract = (items: readonly Item[], i: number): boolean => {
  const { lower } = items[i] as Item;
  const before = items[i - 1]?.lower ?? '';
  if (lower === 'order' && (before === 'in' || before === 'court')) return false;
  if (lower === 'orders' && !/^(?:firm|two|new|repeat|of)$/.test(before)) return false;
  if (
    /^contracts?$/.test(lower) &&
    /^(?:T|futures?|active|option|options|benchmark|month|delivery|oil|rolling)$/.test(before)
  )
    return false;
  return !/^(?:fell|rose|grew|jumped|dropped|slumped|climbed|were|increased|declined|backlog|book|intake|banning)$/.test(
    items[i + 1]?.lower ?? '',
  );
};

/** The word that tells a contract from which a sum hangs. */
export function cueOfSum(hook: Hook): OrderCue | null {
  const { items, link, linkAt } = hook;
  const behind = nounBehind(hook, CONTRACT_NOUNS, NOT_A_DEAL);
  if (behind !== null && isContract(items, behind) && !/^(?:from|in|through|by)$/.test(items[hook.to]?.lower ?? ''))
    return settledBy(items, behind, linkAt) ? { at: behind, by: 'noun' } : null;
  const worth = link === 'worth' || (link === 'of' && /^(?:value|worth)$/.test(items[linkAt - 1]?.lower ?? ''));
  if (worth || link === 'for' || link === 'of') {
    const noun = nounAhead(hook, CONTRACT_NOUNS, worth ? 14 : 2);
    if (noun !== null && isContract(items, noun)) return { at: noun, by: 'noun' };
  }
  if (worth || link === 'for') {
    const verb = verbBefore(items, linkAt, worth ? 8 : 12, ORDER_VERBS);
    if (verb !== null && isOrdering(items, verb)) return { at: verb, by: 'verb' };
  }
  return ORDER_VERBS.has(link) && link !== 'order' && isOrdering(items, linkAt) ? { at: linkAt, by: 'verb' } : null;
}

/** A sum before "contract" is one where somebody wins, signs, or loses it, or owns it; not "a $5m contract business". */
const settledBy = (items: readonly Item[], noun: number, linkAt: number): boolean =>
  verbBefore(items, linkAt + 1, 8, AWARD_VERBS) !== null ||
  verbBefore(items, noun + 9, 9, AWARD_VERBS) !== null ||
  items[linkAt]?.lower === "'s" ||
  /^(?:from|with|to|by|for)$/.test(items[noun + 1]?.lower ?? '');

const isOrdering = (items: readonly Item[], i: number): boolean => {
  const { lower } = items[i] as Item;
  if (lower === 'order' && !/^(?:to|will|would|could|may|might)$/.test(items[i - 1]?.lower ?? '')) return false;
  if (lower === 'order' && items[i - 2]?.lower === 'in') return false;
  if (lower === 'orders' && isIntake(items, i)) return false;
  const next = items[i + 1]?.lower ?? '';
  return (
    !/^(?:to|that|by|not)$/.test(next) &&
    !/^(?:court|judge|was|were|is|been)$/.test(items[i - 1]?.lower ?? '') &&
    items[i + 2]?.lower !== 'to'
  );
};

/** "Acme's orders totalled $5m", "second-quarter orders": what has come in, not the verb. */
function isIntake(items: readonly Item[], i: number): boolean {
  const before = items[i - 1];
  return (
    before === undefined ||
    items[i + 2]?.lower === 'hand' ||
    before.kind === 'period' ||
    before.entity?.possessive === true ||
    /^(?:'s|'|its|their|the|new|total|net|of|fy|quarterly|annual|firm|incoming|export|domestic|foreign|for|in|at)$/.test(
      before.lower,
    ) ||
    /^(?:totall?ed|were|was|rose|fell|came|stood|reached|hit|at)$/.test(items[i + 1]?.lower ?? '')
  );
}

const lastWord = (text: string | null): string => text?.split(' ').at(-1)?.toLowerCase() ?? '';

const isCraft = (items: readonly Item[], k: number): boolean => {
  const unit = lastWord(items[k]?.quantity?.value.unit ?? null);
  if (CRAFT_NOUNS.has(unit) || CRAFT_NOUNS.has(`${unit}s`)) return true;
  if (/^(?:[ab]?\d{3}[a-z-]*s?|dreamliner)$/.test(unit)) return true;
  return items
    .slice(k + 1, k + 7)
    .some((item) => CRAFT_NOUNS.has(item.lower) && !/^(?:engine|rig|vehicle|carrier|truck|ship)$/.test(item.lower));
};

const COVERS = new Set('covers cover covering comprises includes'.split(' '));

/** "bought 200,000 tonnes of wheat": a cargo. */
export const isCargo = (items: readonly Item[], k: number): boolean =>
  /^(?:tonne|ton|bushel|bag|bale|cargo|barrel)$/.test(lastWord(items[k]?.quantity?.value.unit ?? null)) &&
  (/^(?:of|-|for|in|from|at|optional|\.|,)$/.test(items[k + 1]?.lower ?? '.') ||
    items[k + 1]?.entity?.value.kind === 'commodity');

const TENDERS = new Set('tender tenders tendered tendering'.split(' '));
const SEEKS = /^(?:seeks?|seeking|sought)$/;

/** "will tender for 60,000 tonnes", "seeks 60,000 tonnes of wheat", "its tender for 60,000 tonnes": a cargo that is asked for. */
function cueOfTender({ items, link, linkAt }: Hook): OrderCue | null {
  if (SEEKS.test(link)) return { at: linkAt, by: 'verb' };
  const at = link === 'for' ? verbBefore(items, linkAt + 1, 6, TENDERS) : null;
  if (at === null || /^(?:passed|bonus)$/.test(items[at - 3]?.lower ?? '')) return null;
  return { at, by: /^(?:an?|the|its|their|this|that|new|\w+ed)$/.test(items[at - 1]?.lower ?? '') ? 'noun' : 'verb' };
}

/** The verb by which a cargo is bought: not what a loan is to pay for, nor what is bought each year. */
function cueOfCargo(hook: Hook): OrderCue | null {
  const { items, link, linkAt, k } = hook;
  if (!isCargo(items, k)) return null;
  const asked = cueOfTender(hook);
  if (asked !== null) return asked;
  if (!BUY_VERBS.has(link) || link === 'purchases') return null;
  if (items[linkAt - 1]?.lower === 'longer') return null;
  if (items[linkAt - 1]?.lower === 'to' && items[linkAt - 2]?.kind === 'quantity') return null;
  const yearly = items
    .slice(k + 1, k + 7)
    .some(({ lower }, i, next) => lower === 'year' && /^(?:a|per|each)$/.test(next[i - 1]?.lower ?? ''));
  return yearly || items.slice(k + 1, k + 7).some(({ lower }) => lower === 'annually')
    ? null
    : { at: linkAt, by: 'verb' };
}

/** The order that a number of aircraft, ships or machines belongs to, or a cargo of goods. */
export function cueOfPieces(hook: Hook): OrderCue | null {
  const { items, link, linkAt, k } = hook;
  const cargo = cueOfCargo(hook);
  if (cargo !== null) return cargo;
  if (!isCraft(items, k)) return null;
  if (link === 'for') {
    const noun = verbBefore(items, linkAt, 4, CONTRACT_NOUNS);
    if (noun !== null && isContract(items, noun)) return { at: noun, by: 'noun' };
  }
  if (ORDER_VERBS.has(link) && isOrdering(items, linkAt)) return { at: linkAt, by: 'verb' };
  if (BUY_VERBS.has(link) && !/^(?:purchases?)$/.test(link)) return { at: linkAt, by: 'verb' };
  if (BUY_VERBS.has(link) && items[linkAt - 1]?.lower === 'to') return { at: linkAt, by: 'verb' };
  if (COVERS.has(link)) {
    const noun = verbBefore(items, linkAt, 5, ORDER_NOUNS);
    if (noun !== null) return { at: noun, by: 'noun' };
  }
  if (link === 'and' || link === ',') {
    const before = verbBefore(items, linkAt, 7, ORDER_OR_BUY);
    if (
      before !== null &&
      before > 0 &&
      items.slice(before, linkAt).some((item, j) => item.quantity && isCraft(items, before + j))
    )
      return { at: before, by: 'verb' };
  }
  return null;
}
