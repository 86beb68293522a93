import type { Actor } from '../../frame/actor/actor.ts';
import { type Hook, nounAhead, nounBehind, wordsOf } from '../../frame/attachment/hook.ts';
import type { Item, Sentence } from '../../frame/sentence.ts';
import { DEBT_NOUNS, FUNDING_NOUNS, NOT_A_DEAL, RAISE_VERBS, SELL_VERBS } from '../../lexicon/deals.ts';
import type { DealKind, Modality } from '../../schema/claim.ts';
import type { Quantity } from '../../schema/quantity.ts';
import type { Context, Draft } from '../rule.ts';
import { actorAt, dealDraft, nameAfter } from './draft.ts';

const nounBehindIsIssue = (items: readonly Item[], i: number): boolean =>
  items[i]?.lower === 'issue' && /^(?:rights|share|stock|equity)$/.test(items[i - 1]?.lower ?? '');

const CAPITAL = {
  has: (word: string) =>
    FUNDING_NOUNS.has(word) ||
    word === 'capital' ||
    word === 'equity' ||
    word === 'issue' ||
    word === 'investors' ||
    word === 'shares' ||
    word === 'share',
};

const LEAST = 1e5;

/** The word that tells a raise, and its kind. */
export interface RaiseCue {
  readonly at: number;
  readonly by: 'noun' | 'verb';
  readonly kind: DealKind;
}

/** The round, offering or bare "raised" that a sum belongs to. */
export function raiseCue(sentence: Sentence, context: Context, hook: Hook): RaiseCue | null {
  const { items, link, linkAt, from } = hook;
  if (
    (hook.quantity.value.value ?? hook.quantity.value.max ?? LEAST) < LEAST ||
    ofDebt(hook) ||
    ofMarket(items, linkAt) ||
    // "targets a $5bn valuation in its IPO"
    /^valuations?$/.test(items[hook.to]?.lower ?? '')
  )
    return null;
  const raises = RAISE_VERBS.has(link) && isRaising(items, linkAt);
  const behind = nounBehind(hook, CAPITAL, NOT_A_DEAL);
  const joined = /^(?:in|from|through|via)$/.test(items[hook.to]?.lower ?? '');
  if (behind !== null && (raises || !joined) && isFunding(items, behind, raises && /^rais/.test(link))) {
    const kind = kindAt(sentence, context, items, behind);
    if (kind) return raises ? { at: linkAt, by: 'verb', kind } : { at: behind, by: 'noun', kind };
  }
  if (/^(?:raise|raises|raised|raising)$/.test(link) && raises) {
    const kind = raiseKind(sentence, context);
    return kind === null ? null : { at: linkAt, by: 'verb', kind };
  }
  if (
    link === 'worth' &&
    /^shares?$/.test(items[linkAt - 1]?.lower ?? '') &&
    SELL_VERBS.has(items[linkAt - 2]?.lower ?? '') &&
    OFFERING.test(sentence.text)
  )
    return { at: linkAt - 2, by: 'verb', kind: IPO.test(sentence.text) ? 'ipo' : 'offering' };
  if (link !== 'of' && link !== 'worth') return null;
  const noun = nounAhead(hook, FUNDING_NOUNS, 3);
  if (noun === null || noun >= from || !isFunding(items, noun, false)) return null;
  const kind = kindAt(sentence, context, items, noun);
  return kind && { at: noun, by: 'noun', kind };
}

/** "raised its forecast to $5m" has other words between; "raised prices" no sum. */
const isRaising = (items: readonly Item[], at: number): boolean =>
  (!/^(?:was|were|is|be|been)$/.test(items[at - 1]?.lower ?? '') || items[at]?.lower === 'raising') &&
  !/^(?:by|to|from)$/.test(items[at + 1]?.lower ?? '');

/** "funding" and "series" stand for a round; "shares" and "capital" only after a verb of raising. */
function isFunding(items: readonly Item[], i: number, raises: boolean): boolean {
  const { lower } = items[i] as Item;
  const next = items[i + 1]?.lower ?? '';
  if (lower === 'issue') return nounBehindIsIssue(items, i);
  // "was increased from an initial offering of $40m"
  if (/\bfrom (?:an?|its|the) (?:initial|original|earlier|previous)$/.test(wordsOf(items, i - 3, i))) return false;
  if (lower === 'listing' && /^(?:in|on|of)$/.test(items[i - 1]?.lower ?? '') && !raises) return false;
  if (/^(?:capital|equity|investors|shares?|funding|financing|round|seed)$/.test(lower) && !raises) {
    if (/^(?:capital|equity|investors|shares?)$/.test(lower)) return false;
    if (/^(?:bills?|plans?|packages?|needs?|requirements?|arm|unit|sources?|rate|costs?|gap|statement)$/.test(next))
      return false;
    const before = items[i - 1]?.lower ?? '';
    if (lower === 'round' && /^(?:funding|financing|seed|investment|fundraising)$/.test(before)) return true;
    if (lower === 'round')
      return !/^(?:first|second|third|final|next|last|all|year)$/.test(before) && next !== 'of' && next !== 'table';
    return (
      !/^(?:government|federal|state|public|grant|project|debt|short-term|wholesale|bank|trade|consumer|its|their)$/.test(
        before,
      ) && next !== 'for'
    );
  }
  return !/^(?:costs?|gap|rules|market|day|price|range)$/.test(next);
}

const ofDebt = ({ items, linkAt, to }: Hook): boolean =>
  beforeUse(items.slice(to, to + 11)).some((item) => DEBT_NOUNS.has(item.lower)) ||
  items.slice(to, to + 16).some(({ lower }) => lower === 'coupon') ||
  items.slice(Math.max(0, linkAt - 3), linkAt).some((item) => DEBT_NOUNS.has(item.lower));

/** "raise $5m that would be used to retire bank debt": what the money is for says not what is sold. */
function beforeUse(words: readonly Item[]): readonly Item[] {
  const to = words.findIndex(({ lower }) => /^(?:that|which|to)$/.test(lower));
  return to < 0 ? words : words.slice(0, to);
}

/** "U.S. IPOs have brought in", "start-ups attracted": totals of a market. */
const ofMarket = (items: readonly Item[], linkAt: number): boolean =>
  items
    .slice(Math.max(0, linkAt - 8), linkAt + 1)
    .some((item) =>
      /^(?:ipos|startups|start-ups|companies|firms|deals|offerings|issuers|funds|investors|sector|industry|market|foreigners|borrowers|issues)$/.test(
        item.lower,
      ),
    );

const SERIES =
  /\b(?:series|seed|funding|financing|venture|fundrais\w+|fund-raising|round|growth equity|start-?up|valuation)\b/i;

const IPO =
  /\bipos?\b|initial (?:public )?offer(?:ing)?\b|flotation|stock market (?:debut|listing)|\bgo(?:ing)? public|\b(?:plans?|to) list\b|\blisting (?:in|on|of the year)|\bfiled\b.{0,20} to raise/i;

const OFFERING =
  /\brights (?:issue|offering)|\bplacement\b|\bplacing\b|\boffering\b|\bshare sale\b|\bnew shares\b|\bsecondary\b|\b(?:public|share) offer\b|\bequity\b|\bselling (?:[\w.,]+ ){0,4}shares\b/i;

function kindAt(sentence: Sentence, context: Context, items: readonly Item[], i: number): DealKind | null {
  const near = wordsOf(items, i - 4, i + 4);
  const noun = FUNDING_NOUNS.get(items[i]?.lower ?? '');
  if (IPO.test(near) || items[i]?.lower === 'listing') return 'ipo';
  if (/\brights (?:issue|offering)\b|\bplacement\b|\bplacing\b|\bsecondary\b/.test(near)) return 'offering';
  if (noun === 'funding_round' || SERIES.test(near)) return 'funding_round';
  return noun === 'offering'
    ? IPO.test(sentence.text)
      ? 'ipo'
      : 'offering'
    : (raiseKind(sentence, context) ?? 'offering');
}

/** What a bare "raised $5m" is, by the words of this sentence and of those before. */
export function raiseKind(sentence: Sentence, context: Context): DealKind | null {
  let offering = false;
  for (const { text } of [sentence, ...context.before(sentence, 4)]) {
    if (IPO.test(text)) return 'ipo';
    if (SERIES.test(text)) return 'funding_round';
    if (/(?:bonds?|notes|debt|loan|debentures)/i.test(text)) return offering ? 'offering' : null;
    if (/rights (?:issue|offering)|placement|placing|secondary/i.test(text)) return 'offering';
    if (OFFERING.test(text)) offering = true;
  }
  const { title } = sentence.article;
  if (title !== null && IPO.test(title)) return 'ipo';
  return offering ? 'offering' : null;
}

/** What a raise is told with. */
export interface RaiseFigures {
  readonly value: Quantity | null;
  readonly perShare: Quantity | null;
  readonly stake: Quantity | null;
  readonly modality: Modality;
}

/** The draft of a raise, with who led the round; `issuer` where the sentence names one beside the one who tells it. */
export function raiseDraft(
  sentence: Sentence,
  context: Context,
  cue: RaiseCue,
  figures: RaiseFigures,
  issuer: Actor | null = null,
): Draft<'deal'> | null {
  const { items } = sentence;
  const actor = issuer ?? actorAt(sentence, context, cue.at);
  if (actor === null) return null;
  const near = items
    .slice(cue.at + 1, cue.at + 40)
    .findIndex((item) => /^(?:led|co-led|backed|from)$/.test(item.lower));
  const lead = near < 0 ? -1 : near + cue.at + 1;
  const backer =
    lead < 0 || cue.kind !== 'funding_round' ? null : nameAfter(items, lead, lead + 4, /^(?:by|from)$/, actor.name);
  return dealDraft(sentence, {
    at: cue.at,
    kind: cue.kind,
    actor,
    ...figures,
    parties: { buyer: backer === null ? [] : [backer], seller: [], target: actor.name },
    confidence: cue.by === 'noun' ? 0.86 : 0.88,
  });
}
