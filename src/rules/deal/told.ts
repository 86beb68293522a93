import { type Actor, actorOf } from '../../frame/actor/actor.ts';
import { verbBefore, wordsOf } from '../../frame/attachment/hook.ts';
import type { Item, Sentence } from '../../frame/sentence.ts';
import type { DealKind, Modality, Parties } from '../../schema/claim.ts';
import type { Context } from '../rule.ts';
import { actorAt, nameAfter, nameIn } from './draft.ts';
import { modalityOfNoun, modalityOfVerb } from './modality.ts';
import { isCraftItem, kindOfTrade, sidesOf } from './sides.ts';
import { type Trade, tradeAt } from './trade.ts';

export interface Told {
  readonly kind: DealKind;
  readonly actor: Actor;
  readonly parties: Parties;
  readonly modality: Modality;
}

/** The kind and the sides by the words of the sentence of the sum. */
export function kindHere(sentence: Sentence, context: Context, noun: number): Told | null {
  const { items } = sentence;
  const actor = possessor(items, noun) ?? actorAt(sentence, context, noun);
  if (actor === null) return null;
  const right = wordsOf(items, noun, noun + 14);
  const partner = nameAfter(items, noun, noun + 16, /^(?:with|from)$/, actor.name);
  const sides = {
    actor,
    parties: {
      buyer: [actor.name],
      seller: partner === null ? [] : [partner],
      target: nameIn(items, noun + 1, noun + 12, [actor.name]),
    },
  };
  const modality = modalityOfNoun(items, noun, 'actual');
  if (/\bjoint venture\b/.test(wordsOf(items, noun - 8, noun + 10)) || /\bto (?:build|develop)\b.*\bwith\b/.test(right))
    return {
      ...sides,
      kind: 'joint_venture',
      modality,
      parties: { ...sides.parties, buyer: partner === null ? [actor.name] : [actor.name, partner], seller: [] },
    };
  const craft = craftBefore(items, noun);
  if (craft !== null) {
    const orders = actorAt(sentence, context, craft) ?? actor;
    const told = modalityOfNoun(items, craft, modality);
    return { kind: 'contract', actor: orders, modality: told, parties: { ...sides.parties, buyer: [orders.name] } };
  }
  if (craftBehind(items, noun)) return { ...sides, kind: 'contract', modality };
  if (/\bto (?:own|take)\b/.test(right)) return { ...sides, kind: 'stake', modality };
  const trade = tradeNear(items, noun);
  if (trade) {
    const kind = kindOfTrade(items, trade, true);
    const traded = kind === null ? null : sidesOf(sentence, context, trade);
    if (kind && traded)
      return {
        ...traded,
        kind,
        modality: trade.by === 'verb' ? modalityOfVerb(items, trade.at) : modalityOfNoun(items, trade.at, 'proposed'),
      };
  }
  if (
    /\b(?:supply|maintenance|licen[cs]ing|service|services|construction|outsourcing|cloud|sponsorship|distribution|offtake|purchase|lease|leasing|hosting|computing|capacity|marketing|manufacturing|transportation|processing|research|rental|charter) (?:\w+ )?$/.test(
      `${wordsOf(items, noun - 2, noun)} `,
    ) ||
    /\bto (?:supply|build|provide|design|deliver|manage|operate|run|make)\b/.test(right)
  )
    return { ...sides, kind: 'contract', modality };
  // "signed a five-year agreement with Beta worth"
  if (partner !== null && verbBefore(items, noun, 7, SIGNED) !== null) return { ...sides, kind: 'contract', modality };
  return null;
}

const SIGNED = new Set(
  'sign signs signed signing ink inks inked inking land lands landed win wins won secure secures secured clinch clinched bag bagged'.split(
    ' ',
  ),
);

const craftBehind = (items: readonly Item[], noun: number): boolean =>
  items.slice(noun + 1, noun + 8).some(isCraftItem);

/** The number of jets or ships told before "in a deal worth". */
function craftBefore(items: readonly Item[], noun: number): number | null {
  for (let i = noun - 1; i >= 0 && i > noun - 34; i--) {
    const item = items[i] as Item;
    if (item.lower === ';') return null;
    if (item.quantity?.value.kind === 'count' && isCraftItem(item)) return i;
  }
  return null;
}

const possessor = (items: readonly Item[], noun: number): Actor | null => {
  for (let i = noun - 1; i > 0 && i > noun - 7; i--)
    if (items[i]?.lower === "'s") {
      const mention = items[i - 1]?.entity;
      return mention && /^(?:company|other)$/.test(mention.value.kind) ? actorOf(mention) : null;
    }
  return null;
};

/** The trade told in the same sentence: "buy Beta in a deal worth", "deal to buy Beta". */
function tradeNear(items: readonly Item[], noun: number): Trade | null {
  for (let i = noun - 1; i >= 0 && i >= noun - 30; i--) {
    if (items[i]?.lower === ';') break;
    const trade = tradeAt(items, i, noun);
    if (trade) return trade;
  }
  for (let i = noun + 1; i < Math.min(items.length, noun + 10); i++) {
    const trade = tradeAt(items, i, i + 12);
    if (trade) return trade;
  }
  return null;
}

/** "The deal": the trade or contract of one of the sentences before, with its actor and kind. */
export function toldBefore(sentence: Sentence, context: Context, noun: number): Told | null {
  const { items } = sentence;
  if (
    !/^(?:the|this|that|its|their)$/.test(items[noun - 1]?.lower ?? '') &&
    !/^(?:the|this)$/.test(items[noun - 2]?.lower ?? '')
  )
    return null;
  for (const earlier of context.before(sentence, 3)) {
    const found = toldIn(earlier, context);
    if (found) return found;
  }
  return null;
}

/** The takeover that one of the sentences before tells of. */
export function takeoverTold(sentence: Sentence, context: Context): Told | null {
  for (const earlier of context.before(sentence, 4)) {
    const found = toldIn(earlier, context);
    if (found && /^(?:acquisition|merger)$/.test(found.kind)) return found;
  }
  return null;
}

function toldIn(earlier: Sentence, context: Context): Told | null {
  const { items } = earlier;
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Item;
    if (item.kind !== 'word') continue;
    if (
      /^(?:contract|order|orders|ordered|memorandum|commitment)$/.test(item.lower) &&
      !/^in$/.test(items[i - 1]?.lower ?? '')
    ) {
      const actor = actorAt(earlier, context, i);
      if (actor)
        return {
          kind: 'contract',
          actor,
          parties: { buyer: [actor.name], seller: [], target: null },
          modality: modalityOfNoun(items, i, 'actual'),
        };
    }
    const trade = tradeAt(items, i, i + 14);
    if (trade === null) continue;
    const kind = kindOfTrade(items, trade, true) ?? (objectIsCraft(items, trade) ? 'contract' : null);
    const sides = kind === null ? null : sidesOf(earlier, context, trade);
    if (kind && sides)
      return {
        ...sides,
        kind,
        modality: trade.by === 'verb' ? modalityOfVerb(items, i) : modalityOfNoun(items, i, 'proposed'),
      };
  }
  return null;
}

const objectIsCraft = (items: readonly Item[], trade: Trade): boolean =>
  items.slice(trade.object.from, trade.object.to).some(isCraftItem);
