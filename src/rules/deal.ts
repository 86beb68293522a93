import { type Hook, nounAhead, nounBehind } from '../frame/attachment/hook.ts';
import type { Item, Sentence } from '../frame/sentence.ts';
import { LOOSE_NOUNS, NOT_A_DEAL } from '../lexicon/deals.ts';
import { dealDraft } from './deal/draft.ts';
import { modalityOfNoun } from './deal/modality.ts';
import { sumsIn } from './deal/sums.ts';
import { kindHere, toldBefore } from './deal/told.ts';
import { type Context, type Draft, defineRule, newReading } from './rule.ts';

export const deal = defineRule<'deal'>({
  id: 'deal',
  type: 'deal',
  about: 'The size of "the deal": who acts and what kind it is stand elsewhere in the sentence or before it.',

  figures: ['money'],
  cues: [LOOSE_NOUNS],
  find(sentence, context) {
    const reading = newReading<'deal'>();
    for (const hook of sumsIn(sentence)) {
      const noun = nounOf(hook);
      const draft = noun === null ? null : draftOf(sentence, context, hook, noun);
      if (draft) reading.drafts.push(draft);
      else if (noun !== null)
        reading.rejected.push({ span: hook.quantity, reason: 'a deal whose kind or actor cannot be told' });
    }
    return reading;
  },

  examples: {
    fires: [
      [
        'The transaction, valued at around $925 million, was completed on Monday.',
        { dealKind: 'asset', value: { value: 9.25e8, approx: true }, modality: 'actual', subject: { name: 'Acme' } },
        { before: 'Acme Corp bought the upper floors of an office tower in Leeds.' },
      ],
      [
        'The deal is worth $7.4 billion including debt.',
        { dealKind: 'acquisition', value: { value: 7.4e9 }, modality: 'proposed' },
        { before: 'Acme Corp agreed to buy Beta Foods Inc.' },
      ],
      [
        'Acme Corp struck a $2 billion deal to build 3,000 homes with Beta Inc.',
        { dealKind: 'joint_venture', value: { value: 2e9 } },
      ],
      ['Acme Corp will merge with Beta Inc in a deal worth $8 billion.', { dealKind: 'merger', modality: 'proposed' }],
      [
        "Acme Corp's $96 billion deal for 210 jets was announced in May.",
        { dealKind: 'contract', subject: { name: 'Acme' } },
      ],
      ['Acme Corp signed a maintenance agreement worth up to $75 million with Beta Inc.', { dealKind: 'contract' }],
    ],
    silent: [
      ['The deal will save Acme Corp $90 million a year.', 'savings'],
      ['Deals worth $40 billion were struck by U.S. companies this year.', 'the total of a market'],
      ['The deal between Acme Corp and Beta Inc lifted sales to $5 billion.', 'the sales'],
      ['Acme Corp expects the deal to add $5 million to profit.', 'the profit'],
    ],
  },
});

/** The loose noun that a sum is the size of: "$2bn deal", "a deal worth", "the transaction, valued at", "the deal could reach". */
function nounOf(hook: Hook): number | null {
  const { items, link, linkAt, to } = hook;
  const behind = nounBehind(hook, LOOSE_NOUNS, NOT_A_DEAL);
  if (behind !== null) {
    if (items.slice(to, behind).some((item) => /^(?:of|in|from|through|via|by|for)$/.test(item.lower))) return null;
    return isLoose(items, behind) ? behind : null;
  }
  if (
    /^(?:deals|in|of)$/.test(items[to]?.lower ?? '') &&
    /^(?:of|in)$/.test(items[to]?.lower ?? '') &&
    !/^value$/.test(items[to + 1]?.lower ?? '')
  )
    return null;
  const reach = link === 'worth' ? 9 : 3;
  const noun =
    link === 'worth' || link === 'of'
      ? nounAhead(hook, LOOSE_NOUNS, reach)
      : /^(?:reach|total|exceed|be|is|was|cost)$/.test(link)
        ? reached(items, linkAt)
        : null;
  if (noun === null || !isLoose(items, noun)) return null;
  return items.slice(noun + 1, linkAt).some((item) => item.quantity?.value.kind === 'money') ? null : noun;
}

/** "a deal that could reach", "the transaction would total". */
function reached(items: readonly Item[], linkAt: number): number | null {
  let i = linkAt - 1;
  while (i >= 0 && /^(?:that|which|could|would|may|might|will|,|be)$/.test(items[i]?.lower ?? '')) i--;
  return LOOSE_NOUNS.has(items[i]?.lower ?? '') && /^(?:reach|total|exceed)$/.test(items[linkAt]?.lower ?? '')
    ? i
    : null;
}

const isLoose = (items: readonly Item[], i: number): boolean =>
  !/^(?:deals|transactions|agreements)$/.test(items[i]?.lower ?? '') &&
  (items[i]?.lower !== 'venture' || items[i - 1]?.lower === 'joint') &&
  !/^(?:trade|peace|debt|nuclear|wage|pay|labor|labour|repurchase|tax|good|great|per|average|climate|rescue|nuclear|card)$/.test(
    items[i - 1]?.lower ?? '',
  );

function draftOf(sentence: Sentence, context: Context, hook: Hook, noun: number): Draft<'deal'> | null {
  const told = kindHere(sentence, context, noun) ?? toldBefore(sentence, context, noun);
  if (told === null) return null;
  const modality = modalityOfNoun(sentence.items, noun, told.modality);
  const supposed =
    told.modality === 'proposed' &&
    !/\b(?:completed|closed|finali[sz]ed|concluded|struck|signed|sealed)\b/i.test(sentence.text);
  return dealDraft(sentence, {
    at: noun,
    ...told,
    modality: supposed ? 'proposed' : modality,
    value: hook.quantity.value,
    confidence: 0.82,
  });
}
