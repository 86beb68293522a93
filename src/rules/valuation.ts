import { type Actor, actorAfter } from '../frame/actor/actor.ts';
import { type Hook, hookOf, nounBehind, verbBefore, wordsOf } from '../frame/attachment/hook.ts';
import type { Item, Sentence } from '../frame/sentence.ts';
import { NOT_VALUED, VALUATION_NOUNS, VALUE_VERBS } from '../lexicon/deals.ts';
import { wayFrom } from '../quantity/compare.ts';
import type { Direction, Modality } from '../schema/claim.ts';
import type { Quantity } from '../schema/quantity.ts';
import { actorAt, subjectOfActor } from './deal/draft.ts';
import { takeoverBefore } from './deal/takeover.ts';
import { tradeAt } from './deal/trade.ts';
import { UNREFINED } from './draft.ts';
import { type Context, type Draft, defineRule, newReading } from './rule.ts';

const LEAST = 1e6;

export const valuation = defineRule<'figure' | 'growth'>({
  id: 'valuation',
  type: 'figure',
  about:
    'What a firm is valued at in a round, an offering or a bid; growth where the earlier valuation stands beside it.',

  figures: ['money'],
  cues: ['valuation*|values|valued|valuing|value closer*|value of around*'],
  find(sentence, context) {
    const reading = newReading<'figure' | 'growth'>();
    const { items } = sentence;
    for (let k = 0; k < items.length; k++) {
      const { quantity } = items[k] as Item;
      if (quantity?.value.kind !== 'money' || quantity.value.per !== null) continue;
      if ((quantity.value.value ?? quantity.value.max ?? quantity.value.min ?? 0) < LEAST) continue;
      const draft = draftOf(sentence, context, hookOf(sentence, k) as Hook);
      if (draft) reading.drafts.push(draft);
    }
    return reading;
  },

  examples: {
    fires: [
      [
        'Acme Corp was valued at $24.3 billion in its IPO.',
        { metric: 'valuation', value: { value: 2.43e10 }, subject: { name: 'Acme' } },
      ],
      [
        'The round values Acme Corp at $3 billion.',
        { metric: 'valuation', value: { value: 3e9 }, subject: { name: 'Acme' } },
      ],
      ['Acme Corp raised $160 million at a $3.3 billion valuation.', { metric: 'valuation', value: { value: 3.3e9 } }],
      ['Acme Corp raised $81 million at a valuation of $806 million.', { value: { value: 8.06e8 } }],
      [
        'The round values Acme Corp at $620 million, up from $310 million in 2024.',
        { type: 'growth', direction: 'up', value: { value: 6.2e8 }, previous: { value: 3.1e8 } },
      ],
      ['Beta Inc is seeking a valuation of as high as $120 billion, according to Acme Corp.', { modality: 'forecast' }],
    ],
    silent: [
      ['The contract is valued at $80 million.', 'the size of a deal'],
      ['Shares worth $80 million were valued by Acme Corp.', 'what is valued is no firm'],
      ['Acme Corp has a market value of $9 billion.', 'a market capitalisation'],
      ['Goods valued at $80 million were exported by Acme Corp.', 'goods'],
    ],
  },
});

function draftOf(sentence: Sentence, context: Context, hook: Hook): Draft<'figure' | 'growth'> | null {
  const found = valuedNoun(sentence, context, hook) ?? valuedVerb(sentence, context, hook);
  if (found === null) return null;
  const { items, k } = hook;
  const earlier = found.previous ?? previousOf(items, k);
  const base = {
    metric: 'valuation',
    subject: subjectOfActor(found.actor, sentence),
    change: earlier?.change ?? null,
    changeAlso: null,
    value: hook.quantity.value,
    previous: earlier?.value ?? null,
    expected: null,
    ...UNREFINED,
    modality: found.modality,
    confidence: found.actor.named ? 0.95 : 0.91,
    span: {
      start: hook.quantity.start,
      end: Math.max(hook.quantity.end, (earlier?.value ?? earlier?.change)?.end ?? 0),
    },
    frame: null,
  };
  return earlier
    ? { ...base, type: 'growth', direction: earlier.direction }
    : { ...base, type: 'figure', direction: null };
}

interface Valued {
  readonly actor: Actor;
  readonly modality: Modality;
  readonly previous: Earlier | null;
}

interface Earlier {
  readonly value: Quantity | null;
  readonly change: Quantity | null;
  readonly direction: Direction;
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** "at a $3bn valuation", "a valuation of $3bn", "doubles its valuation to". */
function valuedNoun(sentence: Sentence, context: Context, hook: Hook): Valued | null {
  const { items, to, linkAt, link } = hook;
  const behind = nounBehind(hook, VALUATION_NOUNS, NO_WORDS);
  const adjacent =
    behind !== null &&
    !items.slice(to, behind).some((item) => /^(?:of|in|from|through|via|by|for|worth)$/.test(item.lower));
  const ahead = /^(?:valuation|of|at|to|as|high|above|over|is|was|reached|hit|exceeding|around|near|topping)$/.test(
    link,
  )
    ? verbBefore(items, linkAt + 1, 5, VALUATION_NOUNS)
    : null;
  const noun = adjacent ? behind : ahead;
  if (noun === null || /\b(?:earnings|sales|ebitda|market|stock)\b/.test(wordsOf(items, noun - 1, noun))) return null;
  const actor = actorAt(sentence, context, noun);
  return actor && { actor, modality: modalityOf(items, noun), previous: null };
}

/** "values Acme at", "Acme was valued at", "valuing the company at". */
function valuedVerb(sentence: Sentence, context: Context, hook: Hook): Valued | null {
  const { items, link, linkAt } = hook;
  if (link !== 'worth' && link !== 'at' && link !== 'valuing') return null;
  const verb = verbBefore(items, linkAt + 2, 9, VALUE_VERBS);
  if (verb === null) return null;
  const word = items[verb]?.lower ?? '';
  const object = items.slice(verb + 1, linkAt);
  if (object.some((item) => item.quantity !== null || item.lower === ';')) return null;
  if (word !== 'valued' || object.length > 0) {
    // the size of the takeover itself
    if (takeoverBefore(items, verb) !== null) return null;
    if (word === 'value' && !/^(?:to|would|will|could|may|might)$/.test(items[verb - 1]?.lower ?? '')) return null;
    if (object.length === 0 || object.some((item) => NOT_VALUED.has(item.lower) && item.lower !== 'it')) return null;
    const bid = object.length === 1 && object[0]?.lower === 'it' ? bidBefore(items, verb) : -1;
    const actor =
      bid >= 0
        ? actorAfter(items, bid + 1, verb - bid - 2)
        : (actorAfter(items, verb, object.length) ?? boughtBefore(items, verb) ?? actorAt(sentence, context, linkAt));
    return actor && { actor, modality: modalityOf(items, verb), previous: null };
  }
  return passiveOf(sentence, context, verb);
}

/** "offered $5 a share for Beta, valuing the company at": the firm that is bid for. */
function boughtBefore(items: readonly Item[], verb: number): Actor | null {
  for (let i = verb - 1; i >= 0 && i > verb - 26; i--) {
    if (items[i]?.lower === ';') return null;
    if (tradeAt(items, i, verb)) return actorAfter(items, i, verb - i - 1);
  }
  return null;
}

/** "raised its offer for Beta to $5 a share, valuing it at": where the offer stands; -1 where there is none. */
const bidBefore = (items: readonly Item[], verb: number): number =>
  items.findLastIndex(
    ({ lower }, i) => i < verb && i > verb - 26 && /^(?:offer|bid)$/.test(lower) && items[i + 1]?.lower === 'for',
  );

/** "Acme, most recently valued at", "which was valued at": the thing before the verb must be a firm. */
function passiveOf(sentence: Sentence, context: Context, verb: number): Valued | null {
  const { items } = sentence;
  for (let i = verb - 1; i >= 0 && i >= verb - 9; i--) {
    const item = items[i] as Item;
    if (item.lower === '—' || item.lower === ';') break;
    if (item.entity && /^(?:company|other)$/.test(item.entity.value.kind) && items[i + 1]?.lower !== "'s") break;
    if (/^(?:it|company|firm|startup|start-up|bank|group|unicorn|which)$/.test(item.lower)) break;
    if (NOT_VALUED.has(item.lower) || item.kind === 'quantity') return null;
    if (item.kind === 'word' && /s$/.test(item.lower) && !/^(?:was|is|has|bankers|its|as)$/.test(item.lower))
      return null;
  }
  const actor = actorAt(sentence, context, verb);
  return actor && { actor, modality: modalityOf(items, verb), previous: null };
}

/** ", up from $310m", ", up 34%": the earlier valuation or the change from it, and the way. */
function previousOf(items: readonly Item[], k: number): Earlier | null {
  const words: string[] = [];
  for (let i = k + 1; i < items.length && i < k + 8; i++) {
    const { lower, quantity, depth } = items[i] as Item;
    if (depth > 0 || lower === '(' || lower === ')') continue;
    if (quantity?.value.kind === 'multiple') words.push(quantity.value.text.toLowerCase());
    else if (quantity?.value.kind === 'percent') {
      const side = /^(?:valuation )?, (up|down)$/.exec(words.join(' '))?.[1];
      return side === 'up' || side === 'down' ? { value: null, change: quantity.value, direction: side } : null;
    } else if (quantity) {
      const from =
        /^,? ?(?:(?:up|down) )?(?:sharply )?(?:(?:from|compared with|against|versus)|(?:more than |nearly |almost |about |roughly )*(?:double|triple|twice|quadruple))(?: (?:the|a|about|just|its))*$/.exec(
          words.join(' '),
        );
      if (!from || quantity.value.kind !== 'money') return null;
      const direction = wayFrom(quantity.value.value, items[k]?.quantity?.value.value);
      return direction && { value: quantity.value, change: null, direction };
    }
    words.push(lower);
  }
  return null;
}

function modalityOf(items: readonly Item[], at: number): Modality {
  if (/\b(?:in (?:\w+ )?(?:talks|discussions)|sources)\b/.test(wordsOf(items, 0, Math.min(items.length, 60))))
    return 'rumoured';
  const words = wordsOf(items, at - 12, at);
  if (/\b(?:analysts?|bankers|told by|estimated)\b/.test(words)) return 'estimate';
  if (/\b(?:could|may|might|would|will|seek\w*|targeting|aims?|aiming|plans?|hopes?)\b/.test(words)) return 'forecast';
  return 'actual';
}
