import { type Actor, actorAfter, agentAfter } from '../../frame/actor/actor.ts';
import type { Item, Sentence } from '../../frame/sentence.ts';
import { ASSET_NOUNS, CRAFT_NOUNS, STAKE_NOUNS, UNIT_NOUNS } from '../../lexicon/deals.ts';
import type { DealKind, Parties } from '../../schema/claim.ts';
import type { Context } from '../rule.ts';
import { actorAt, isShareOf, nameAfter, nameIn, phraseText } from './draft.ts';
import type { Trade } from './trade.ts';

/** What the words for the thing say of it. */
interface Thing {
  readonly named: boolean;
  readonly shares: boolean;
  readonly stake: boolean;
  readonly percent: number | null;
  /** All of the shares. */
  readonly whole: boolean;
  /** Aircraft and the like, which are ordered; a firm's own shares, which it buys back. */
  readonly other: boolean;
  /** The last word of a firm's part or of an asset, where no name follows it. */
  readonly head: string;
}

const unitOf = (item: Item): string => item.quantity?.value.unit?.split(' ').at(-1) ?? '';

/** True for "40 jets", "a satellite": what is ordered, not acquired. */
export const isCraftItem = (item: Item): boolean =>
  CRAFT_NOUNS.has(item.lower) || CRAFT_NOUNS.has(unitOf(item)) || CRAFT_NOUNS.has(`${unitOf(item)}s`);

const isOwn = (items: readonly Item[], i: number): boolean =>
  /^(?:its|their)$/.test(items[i]?.lower ?? '') &&
  /^(?:own|stock|shares|outstanding|common)$/.test(items[i + 1]?.lower ?? '');

function thingOf(items: readonly Item[], trade: Trade): Thing {
  const { from, to } = trade.object;
  const thing = {
    named: false,
    shares: false,
    stake: false,
    percent: null as number | null,
    whole: false,
    other: false,
    head: '',
  };
  for (let i = from; i < Math.min(to, items.length); i++) {
    const item = items[i] as Item;
    if (item.kind === 'mark' && /^[,;.(]$/.test(item.lower)) break;
    const known = thing.named || thing.head !== '';
    if (i > from && known && trade.by === 'verb' && /^(?:from|to|by|in|with|as)$/.test(item.lower)) break;
    // "sold two mln new shares to Beta": to whom, not whose
    if (thing.shares && trade.by === 'verb' && trade.sells && item.lower === 'to') break;
    if (item.lower === 'all') thing.whole = true;
    if (!trade.sells && (isOwn(items, i) || (isCraftItem(item) && items[i + 1]?.kind !== 'entity'))) thing.other = true;
    if (item.quantity?.value.kind === 'percent' && isShareOf(items, i))
      thing.percent = item.quantity.value.value ?? item.quantity.value.max;
    if (STAKE_NOUNS.has(item.lower)) thing.stake = true;
    const unit = unitOf(item);
    if (/^(?:shares|share|stock|adrs)$/.test(item.lower) || unit === 'share') thing.shares = true;
    if (unit === 'share' && /\b[A-Z][a-z]/.test(item.quantity?.value.text ?? '')) thing.named = true;
    if (ASSET_NOUNS.has(`${unit}s`) || /^(?:bitcoin|ether|coin|token|ounce)$/.test(unit)) thing.head = 'assets';
    const kind = item.entity?.value.kind;
    if (kind === 'company' || kind === 'other' || kind === 'fund') {
      thing.named = true;
      thing.head = '';
    } else if (kind === 'crypto') thing.head = 'bitcoin';
    else if (ASSET_NOUNS.has(item.lower) || UNIT_NOUNS.has(item.lower)) thing.head = item.lower;
  }
  return thing;
}

/** What is bought: a firm, a part of one, an asset; null for goods, aircraft (an order) and a firm's own shares. */
export function kindOfTrade(items: readonly Item[], trade: Trade, large: boolean): DealKind | null {
  if (trade.merger) return 'merger';
  const { named, shares, stake, percent, whole, other, head } = thingOf(items, trade);
  if (other) return null;
  const known = stake || shares || percent !== null || named || head !== '';
  if (trade.by === 'verb' && !known && (trade.sells || !large)) return null;
  if (trade.sells) {
    if (shares && !named && percent === null && !stake) return null;
    return known || trade.by === 'noun' ? 'divestiture' : null;
  }
  if (stake) return 'stake';
  if (percent !== null) return percent > 50 ? 'acquisition' : 'stake';
  if (shares) return whole ? 'acquisition' : 'stake';
  return ASSET_NOUNS.has(head) ? 'asset' : 'acquisition';
}

/** Who trades with whom, and what. */
export function sidesOf(
  sentence: Sentence,
  context: Context,
  trade: Trade,
): { readonly actor: Actor; readonly parties: Parties } | null {
  const { items } = sentence;
  const passive = trade.by === 'verb' && isPassive(items, trade.at);
  const offered = /^(?:bids?|offer|proposal|buyout|takeover|approach)$/.test(items[trade.at]?.lower ?? '');
  const agent = passive || trade.by === 'noun' ? agentAfter(items, trade.at, offered ? /^(?:by|from)$/ : /^by$/) : null;
  const subject = mergedFirm(items, trade) ?? actorAt(sentence, context, trade.at);
  const actor = agent ?? subject;
  if (actor === null) return null;
  const { name } = actor;
  const { from, to } = trade.object;
  const sold = passive ? (subject?.name ?? null) : null;
  const target = sold !== null && sold !== name ? sold : (targetOf(sentence, from, to, name) ?? sold);
  if (trade.merger) return { actor, parties: { buyer: [name], seller: [], target } };
  if (trade.sells) {
    const buyer = passive && agent ? name : nameAfter(items, from, to + 14, /^(?:to|by)$/, name);
    return { actor, parties: { buyer: buyer === null ? [] : [buyer], seller: passive ? [] : [name], target } };
  }
  const seller = nameAfter(items, from, to + 14, /^from$/, name);
  const buyer = passive && !agent ? [] : [name];
  return { actor, parties: { buyer, seller: seller === null ? [] : [seller], target } };
}

/** "the merger of Acme and Beta": the firms that merge, where nobody else is told to act. */
const mergedFirm = (items: readonly Item[], trade: Trade): Actor | null =>
  trade.merger && trade.by === 'noun' && items[trade.object.from - 1]?.lower === 'of'
    ? actorAfter(items, trade.object.from - 1, 6)
    : null;

function isPassive(items: readonly Item[], at: number): boolean {
  if (!/(?:ed|bought|sold|taken)$/.test(items[at]?.lower ?? '')) return false;
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
    const { lower } = items[i] as Item;
    if (/^(?:is|was|were|been|be|being|are)$/.test(lower)) return true;
    // "Beta, bought by Acme for $2bn"
    if (lower === ',') return items[i - 1]?.kind === 'entity' && NO_OBJECT.test(items[at + 1]?.lower ?? '');
    if (!/^once$|ly$/.test(lower)) return false;
  }
  return false;
}

/** What follows a participle that has no object: a time, a price, an agent. */
const NO_OBJECT = /^(?:T|by|for|in|from|last|private|out)$/;

/** A firm by its name; a part of one or a thing by its words. */
function targetOf(sentence: Sentence, from: number, to: number, actor: string): string | null {
  const { items } = sentence;
  const text = phraseText(sentence, from, to);
  const name = nameIn(items, from, Math.min(to, from + 12), [actor]);
  const own = items
    .slice(from, to)
    .some((item) => ASSET_NOUNS.has(item.lower) || /^(?:unit|business|division|arm)$/.test(item.lower));
  return name !== null && !own ? name : (text ?? name);
}
