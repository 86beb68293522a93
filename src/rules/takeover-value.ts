import { wordsOf } from '../frame/attachment/hook.ts';
import type { Item } from '../frame/sentence.ts';
import { dealDraft } from './deal/draft.ts';
import { modalityOfNoun, modalityOfVerb } from './deal/modality.ts';
import { kindOfTrade, sidesOf } from './deal/sides.ts';
import { sumsIn } from './deal/sums.ts';
import { takeoverBefore } from './deal/takeover.ts';
import { defineRule, newReading } from './rule.ts';

const VALUING = /^(?:valuing|values|value|valued|gives|giving|give|implies|implying)$/;

export const takeoverValue = defineRule<'deal'>({
  id: 'takeover-value',
  type: 'deal',
  about: 'What a takeover values the whole firm or business at: "will buy Beta in a deal valuing it at $5bn".',

  figures: ['money'],
  cues: ['valuing|values|value|valued|valuation'],
  find(sentence, context) {
    const reading = newReading<'deal'>();
    const { items } = sentence;
    for (const { quantity, linkAt } of sumsIn(sentence)) {
      const verb = verbOf(items, linkAt);
      if (verb === null) continue;
      const trade = takeoverBefore(items, verb);
      if (trade === null) continue;
      const kind = kindOfTrade(items, trade, true);
      const sides = sidesOf(sentence, context, trade);
      if (kind === null || sides === null) continue;
      const draft = dealDraft(sentence, {
        at: trade.at,
        kind,
        ...sides,
        modality: trade.by === 'verb' ? modalityOfVerb(items, trade.at) : modalityOfNoun(items, trade.at, 'proposed'),
        value: quantity.value,
        confidence: 0.86,
      });
      if (draft) reading.drafts.push(draft);
    }
    return reading;
  },

  examples: {
    fires: [
      [
        'Acme Corp will buy Beta Foods Inc in a cash-and-stock deal valuing the bakery chain at about $4.5 billion.',
        {
          dealKind: 'acquisition',
          value: { value: 4.5e9, approx: true },
          modality: 'proposed',
          subject: { name: 'Acme' },
        },
      ],
      [
        'Acme Corp agreed to acquire Beta Foods Inc for $61.50 per share in cash, valuing the company at $3.8 billion.',
        { dealKind: 'acquisition', value: { value: 3.8e9 }, modality: 'proposed' },
      ],
      [
        'Acme Corp agreed to sell its paints unit to Beta Foods Inc in a deal that values the business at $2.3 billion.',
        { dealKind: 'divestiture', value: { value: 2.3e9 }, subject: { name: 'Acme' } },
      ],
    ],
    silent: [
      ['Acme Corp bought a 20% stake in Beta Foods Inc, valuing the company at $5 billion.', 'a part of the firm'],
      ['Acme Corp raised $80 million in a round valuing the company at $900 million.', 'no takeover'],
      ['Acme Corp bought Beta Foods Inc, whose shares are valued at $5 a piece.', 'what its shares are worth'],
      [
        'Acme Corp, which bought Beta Foods Inc in May, has a round valuing it at $9 billion.',
        'the valuation of another',
      ],
    ],
  },
});

/** The verb of valuing that a sum hangs on, a few items back. */
function verbOf(items: readonly Item[], linkAt: number): number | null {
  for (let i = linkAt; i >= 0 && i > linkAt - 9; i--)
    if (VALUING.test(items[i]?.lower ?? '') && isOfFirm(items, i, linkAt)) return i;
  return null;
}

/** "valuing the company at", "gives it an enterprise value of"; not its shares or capital. */
function isOfFirm(items: readonly Item[], verb: number, linkAt: number): boolean {
  const words = wordsOf(items, verb, linkAt + 1);
  if (/\b(?:shares?|stock|capital|stake|contract|assets)\b/.test(words)) return false;
  if (/^(?:give|gives|giving|implies|implying)\b/.test(words)) return /\b(?:value|valuation) of$/.test(words);
  return linkAt > verb + 1 && /\b(?:at|of)$/.test(words);
}
