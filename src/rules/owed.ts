import { type Doer, findDoer } from '../frame/actor/doer.ts';
import { quantityAt, startOfVerb } from '../frame/attachment/verbs.ts';
import type { Item, Sentence } from '../frame/sentence.ts';
import { economyEnding } from '../frame/topic/economies.ts';
import { unlisted } from '../frame/topic/topic.ts';
import { isAdverb } from '../frame/words.ts';
import { defineRule, newReading } from './rule.ts';
import { modalityOf, statedFigure } from './stated.ts';

export const owed = defineRule<'figure'>({
  id: 'owed',
  type: 'figure',
  about: 'A debt told by its verb: "Brazil owes commercial banks 68 billion dlrs".',

  figures: ['money'],
  cues: ['owe|owes|owed|owing'],
  find(sentence, context) {
    const reading = newReading<'figure'>();
    const { items } = sentence;
    for (let k = 0; k < items.length; k++) {
      const quantity = items[k]?.quantity;
      if (quantity?.value.kind !== 'money' || quantity.value.per !== null) continue;
      const verb = verbBefore(items, k);
      if (verb === null) continue;
      const end = startOfVerb(items, verb, 0);
      const doer = debtor(sentence, end) ?? findDoer(sentence, end, verb, context.discourse);
      if (doer === null || !/^(?:company|economy|fund|sector|other)$/.test(doer.topic.kind)) {
        reading.rejected.push({ span: quantity, reason: 'nobody is named who owes it' });
        continue;
      }
      reading.drafts.push(
        statedFigure(sentence, {
          quantity,
          doer,
          metric: kindOfDebt(sentence, quantity.outer),
          trigger: { from: verb, to: verb + 1 },
          modality: modalityOf('done', sentence),
          confidence: 0.9,
        }),
      );
    }
    return reading;
  },

  examples: {
    fires: [
      [
        'Brazil owes commercial banks 68 billion dlrs.',
        { subject: { name: 'Brazil' }, metric: 'debt', value: { value: 68e9 } },
      ],
      [
        'Exports feed the debtor countries, which owe western creditors some 900 billion dlrs.',
        { subject: { name: 'debtor countries' }, value: { value: 9e11 } },
      ],
    ],
    silent: [
      ['Acme Corp is owed $3 million.', 'it is owed to'],
      ['The fall of $3 million owed much to Acme Corp.', 'no sum behind the verb'],
    ],
  },
});

const REACH = 9;

/** "owes", "owed the private foreign banks", right before a sum and to whom it is owed. */
function verbBefore(items: readonly Item[], k: number): number | null {
  const { outer } = quantityAt(items, k);
  for (let i = k - 1; i >= 0 && i > k - REACH; i--) {
    const { lower, kind, start } = items[i] as Item;
    if (start >= outer.start) continue;
    if (/^(?:owes?|owed|owing)$/.test(lower))
      return /^(?:is|are|was|were|be|been|being|'s)$/.test(beforeAdverbs(items, i)) || items[i + 1]?.lower === 'to'
        ? null
        : i;
    if (kind === 'quantity' || kind === 'mark' || /^(?:of|for|that|which|because|much)$/.test(lower)) return null;
  }
  return null;
}

function beforeAdverbs(items: readonly Item[], at: number): string {
  let i = at - 1;
  while (i >= 0 && isAdverb(items[i] as Item)) i--;
  return items[i]?.lower ?? '';
}

/** "the debtor countries, which": who owes, where it is several told as one. */
function debtor(sentence: Sentence, end: number): Doer | null {
  const { items } = sentence;
  let i = end - 1;
  while (i >= 0 && /^(?:,|which|that|who|each|together)$/.test(items[i]?.lower ?? '')) i--;
  const economy = economyEnding(sentence, i);
  if (economy === null || economy.mention !== null) return null;
  const { range, name } = economy;
  const span = { start: items[range.from]?.start ?? 0, end: items[range.to - 1]?.end ?? 0 };
  return { topic: unlisted('measure', name, 'economy', span, 'debt'), range };
}

/** "in interest payments", else a debt. */
function kindOfDebt({ article: { clean }, end }: Sentence, quantity: { readonly end: number }): string {
  const behind = clean.slice(quantity.end, Math.min(end, quantity.end + 60)).replace(/\s+/g, ' ');
  return (
    /^ (?:in|of) ((?:[a-z-]+ ){0,2}(?:payments?|interest|loans|debts?|arrears|taxes|fees|royalties|rent|principal|credits?))\b/.exec(
      behind,
    )?.[1] ?? 'debt'
  );
}
