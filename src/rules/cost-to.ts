import { type Done, doneTo } from '../frame/actor/act.ts';
import { type Doer, ofMention } from '../frame/actor/doer.ts';
import type { Item, Sentence } from '../frame/sentence.ts';
import { COSTING_ACTS } from '../lexicon/acts.ts';
import { COMPANY_NOUNS } from '../lexicon/roles.ts';
import { type Context, defineRule, newReading } from './rule.ts';
import { modalityOf, statedFigure } from './stated.ts';

export const costTo = defineRule<'figure'>({
  id: 'cost-to',
  type: 'figure',
  about: 'What something costs somebody or saves them: "the strike cost the company about $12 million".',

  figures: ['money'],
  cues: ['cost|costs|costing|save|saves|saved|saving'],
  find(sentence, context) {
    const reading = newReading<'figure'>();
    const { items } = sentence;
    for (let k = 0; k < items.length; k++) {
      const quantity = items[k]?.quantity;
      if (quantity?.value.kind !== 'money' || quantity.value.per !== null) continue;
      const found = actBefore(items, k);
      if (found === null) continue;
      const doer = bearer(sentence, context, found.to);
      if (doer === null) {
        reading.rejected.push({ span: quantity, reason: 'nobody is named who bears it' });
        continue;
      }
      reading.drafts.push(
        statedFigure(sentence, {
          quantity,
          doer,
          metric: found.done.act.base === 'cost' ? 'cost' : 'savings',
          trigger: { from: found.done.at, to: found.done.at + 1 },
          modality: modalityOf(found.done.mood, sentence),
          confidence: 0.88,
        }),
      );
    }
    return reading;
  },

  examples: {
    fires: [
      [
        'The strike cost Acme Corp about $12 million.',
        { subject: { name: 'Acme' }, metric: 'cost', modality: 'actual', value: { value: 12e6, approx: true } },
      ],
      [
        'Tariffs will cost the company $300 million this year.',
        { subject: { name: 'Acme' }, modality: 'forecast' },
        { before: 'Acme Corp reported its results.' },
      ],
      [
        'Acme Corp said the move would save it five mln dlrs a year.',
        { subject: { name: 'Acme' }, metric: 'savings', modality: 'forecast' },
      ],
    ],
    silent: [
      ['The strike did not cost Acme Corp $12 million.', 'it did not'],
      ['Acme Corp said the average home costs a buyer $450,000.', 'the price of one thing'],
      ['The plan is to save Acme Corp from ruin with $5 million.', 'words stand between'],
    ],
  },
});

const PRONOUN = /^it$/;
const REACH = 9;

/** The verb before the one who bears the sum, and the last item of the latter. */
function actBefore(items: readonly Item[], k: number): { readonly done: Done; readonly to: number } | null {
  const { outer } = items[k]?.quantity ?? { outer: { start: 0 } };
  let to = k - 1;
  while (to > 0 && ((items[to]?.start ?? 0) >= outer.start || HEDGE.test(items[to]?.lower ?? ''))) to--;
  for (let i = to; i > 0 && i > to - REACH; i--) {
    const item = items[i] as Item;
    if (COSTING_ACTS.has(item.lower)) return i === to ? null : heldBy(items, i, to, k);
    if (
      item.kind === 'quantity' ||
      item.kind === 'period' ||
      (item.kind === 'mark' && !/^(?:'s|&|<|>|-)$/.test(item.lower))
    )
      return null;
  }
  return null;
}

const HEDGE =
  /^(?:an?|the|about|some|around|roughly|nearly|almost|up|to|as|much|at|least|most|more|than|over|an|estimated|additional|extra|another|total|of|only|just)$/;

/** The object right behind the verb as if it were the figure that the verb leads to. */
function heldBy(
  items: readonly Item[],
  verb: number,
  to: number,
  k: number,
): { readonly done: Done; readonly to: number } | null {
  const words = items.slice(verb + 1, to + 1);
  const isName = words.some(({ entity }) => entity !== null);
  const last = items[to]?.lower ?? '';
  if (!isName && !PRONOUN.test(last) && !COMPANY_NOUNS.has(last)) return null;
  if (words.some(({ lower }) => /^(?:from|for|on|in|at|by|with|and|,)$/.test(lower))) return null;
  const done = doneTo(
    items.map((item, i) => (i === verb + 1 ? { ...item, quantity: items[k]?.quantity ?? null } : item)),
    verb + 1,
    COSTING_ACTS,
  );
  return done === null ? null : { done, to };
}

/** Who bears it: a firm or a state by its name, else what "it" or "the company" stands for. */
function bearer(sentence: Sentence, context: Context, at: number): Doer | null {
  const { items } = sentence;
  const last = items[at] as Item;
  const { lower, start } = last;
  // "GM Canada" is the firm
  const entity = items[at - 1]?.entity ?? last.entity;
  const range = { from: at, to: at + 1 };
  if (entity)
    return /^(?:company|economy|fund)$/.test(entity.value.kind) ? { topic: ofMention(entity, 'named'), range } : null;
  if (!PRONOUN.test(lower) && !COMPANY_NOUNS.has(lower)) return null;
  const mention = context.discourse.company(sentence, start, true);
  return mention ? { topic: ofMention(mention, 'referred'), range } : null;
}
