import { type Actor, actorOf, findActor } from '../../frame/actor/actor.ts';
import type { Item, Sentence } from '../../frame/sentence.ts';
import type { DealKind, Modality, Parties, Subject } from '../../schema/claim.ts';
import type { Quantity } from '../../schema/quantity.ts';
import { UNREFINED } from '../draft.ts';
import type { Context, Draft } from '../rule.ts';
import { isNegated } from './modality.ts';

/** A deal as a rule has read it. */
export interface DealRead {
  /** The item of the word that tells the deal. */
  readonly at: number;
  readonly kind: DealKind;
  readonly actor: Actor;
  readonly modality: Modality;
  readonly value?: Quantity | null;
  readonly stake?: Quantity | null;
  readonly perShare?: Quantity | null;
  readonly previous?: Quantity | null;
  readonly parties: Parties;
  readonly confidence: number;
}

/** Sums below are prices of single things. */
const LEAST = 10_000;

/** The draft of a deal; null where it has no figure. */
export function dealDraft(sentence: Sentence, read: DealRead): Draft<'deal'> | null {
  const { value = null, stake = null, perShare = null, previous = null } = read;
  const figures = [value, stake, perShare, previous].filter((figure): figure is Quantity => figure !== null);
  if (value === null && stake === null && perShare === null) return null;
  if (isNegated(sentence.items, read.at)) return null;
  if (value?.kind === 'money' && (value.value ?? value.max ?? value.min ?? 0) < LEAST) return null;
  return {
    type: 'deal',
    metric: null,
    direction: null,
    subject: subjectOfActor(read.actor, sentence),
    change: null,
    changeAlso: null,
    value,
    previous,
    expected: null,
    stake,
    perShare,
    parties: read.parties,
    dealKind: read.kind,
    ...UNREFINED,
    modality: read.modality,
    confidence: read.actor.named ? read.confidence : read.confidence - 0.06,
    span: { start: Math.min(...figures.map((f) => f.start)), end: Math.max(...figures.map((f) => f.end)) },
    frame: null,
  };
}

/** An actor as the subject of a claim. */
export function subjectOfActor(actor: Actor, sentence: Sentence): Subject {
  const { entity, mention } = actor;
  const inside = mention !== null && mention.start >= sentence.start && mention.end <= sentence.end;
  return {
    name: actor.name,
    kind: actor.kind,
    ticker: entity?.ticker ?? null,
    tickerImplied: entity?.tickerImplied ?? false,
    exchange: entity?.exchange ?? null,
    mention: inside ? sentence.article.text.slice(mention.start, mention.end) : null,
  };
}

/** Who acts by the deal word at item `at`; looks back a few sentences for what a pronoun stands for. */
export const actorAt = (sentence: Sentence, context: Context, at: number): Actor | null =>
  leadActor(sentence, context, at) ?? findActor(sentence, context.discourse, context.before(sentence, 4), at);

/** "INVESTOR LIFTS ACME STAKE": a headline's owner without a name is whom the first sentence names. */
function leadActor(sentence: Sentence, context: Context, at: number): Actor | null {
  const { items } = sentence;
  if (sentence.index > 0 || !UNNAMED.has(items[at - 1]?.lower ?? '')) return null;
  if (items.slice(0, at).some(({ entity }) => entity)) return null;
  const here = new Set(sentence.entities.map(({ value }) => value.name));
  const first = context
    .around(sentence, 1)[0]
    ?.entities.find(({ value: { kind, name } }) => /^(?:company|fund|other)$/.test(kind) && !here.has(name));
  return first ? actorOf(first) : null;
}

const UNNAMED = new Set(
  'investor investors group firm fund partnership partners developer financier businessman family professor director officer chairman executive holder shareholder raider'.split(
    ' ',
  ),
);

/** The name of the first firm in items `[from, to)` that is not one of `not`. */
export function nameIn(items: readonly Item[], from: number, to: number, not: readonly string[] = []): string | null {
  for (let i = Math.max(0, from); i < Math.min(items.length, to); i++) {
    const mention = items[i]?.entity;
    if (mention && /^(?:company|other|fund)$/.test(mention.value.kind) && !not.includes(mention.value.name))
      return mention.value.name;
  }
  return null;
}

/** The name after one of some prepositions in items `[from, to)`: "from Gamma", "to Delta". */
export function nameAfter(items: readonly Item[], from: number, to: number, word: RegExp, not: string): string | null {
  for (let i = Math.max(0, from); i < Math.min(items.length - 1, to); i++) {
    if (!word.test(items[i]?.lower ?? '')) continue;
    const found = nameIn(items, i + 1, i + 5, [not]);
    if (found) return found;
  }
  return null;
}

/** The words of a noun phrase in items `[from, to)` as they stand, up to its first preposition or mark; null where empty. */
export function phraseText(sentence: Sentence, from: number, to: number): string | null {
  const { items, article } = sentence;
  let start = from;
  if (items[from]?.lower === 'up' || items[from]?.lower === 'as') return null;
  while (start < to && /^(?:the|a|an|its|their|his|all|of|<|")$/.test(items[start]?.lower ?? '')) start++;
  let end = start;
  while (end < to) {
    const item = items[end] as Item;
    if (item.kind === 'mark' && !/^(?:&|'s|-|')$/.test(item.lower)) break;
    if (end > start && /^(?:for|from|to|in|at|by|with|that|which|as|on|and|after)$/.test(item.lower)) break;
    if (item.quantity && end > start) break;
    end++;
  }
  const text = article.clean.slice(items[start]?.start ?? 0, items[end - 1]?.end ?? 0).replace(/\s+/g, ' ');
  return end > start && text.length < 90 ? text : null;
}

/** "a 40% stake", "51 pct of", "5.9 pct of the total": the percentage of a firm in items `[from, to)`. */
export function stakeIn(items: readonly Item[], from: number, to: number): { at: number; value: Quantity } | null {
  for (let i = Math.max(0, from); i < Math.min(items.length, to); i++) {
    const quantity = items[i]?.quantity;
    if (quantity?.value.kind === 'percent' && isShareOf(items, i)) return { at: i, value: quantity.value };
  }
  return null;
}

const OWNED = /^(?:stake|stakes|interest|holding|shareholding|share|position|ownership|equity|owned|control)$/;

/** Whether a percentage is a part of a firm: "of" or a stake's noun stands behind it. */
export function isShareOf(items: readonly Item[], k: number): boolean {
  const end = items[k]?.quantity?.outer.end ?? 0;
  let words = 0;
  for (let i = k + 1; i < items.length && words < 5; i++) {
    const item = items[i] as Item;
    if (item.start < end) continue;
    if (words === 0 && item.lower === 'of') return !isOfOther(items, i + 1);
    if (words === 0 && /^in$/.test(item.lower) && items[i + 1]?.kind === 'entity') return true;
    if (OWNED.test(item.lower)) return !(item.lower === 'interest' && items[i + 1]?.lower === 'rate');
    if (item.kind === 'mark' && item.lower !== '-') return false;
    if (item.kind === 'quantity' || /^(?:of|in|to|from|on|at|for|rise|increase|premium|discount)$/.test(item.lower))
      return false;
    words++;
  }
  return false;
}

/** "30% of revenue": the part of a measure, not of a firm. */
const isOfOther = (items: readonly Item[], from: number): boolean =>
  items
    .slice(from, from + 4)
    .some((item) =>
      /^(?:revenue|revenues|sales|income|profit|earnings|gdp|output|production|market|customers|users|workforce|staff|energy|electricity|demand|exports|imports|gross|loans|deposits|respondents|investors|analysts|voters|people|those|orders|cost|costs|price|turnover|time)$/.test(
        item.lower,
      ),
    );

/** Whether a percentage is told to be one of a firm or of its shares. */
export const ofFirm = (items: readonly Item[], k: number): boolean => {
  const words = items.slice(k + 1, k + 8);
  const of = words.findIndex((item) => item.lower === 'of' || item.lower === 'in');
  return (
    of >= 0 &&
    of < 3 &&
    words
      .slice(of + 1, of + 4)
      .some(
        (item) =>
          /^(?:company|other|fund)$/.test(item.entity?.value.kind ?? '') ||
          /^(?:company|firm|bank|group|shares|stock|equity|capital|outstanding|unit|venture|subsidiary|business|airline)$/.test(
            item.lower,
          ),
      )
  );
};
