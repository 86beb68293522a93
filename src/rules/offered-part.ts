import { hookOf, wordsOf } from '../frame/attachment/hook.ts';
import type { Item, Sentence } from '../frame/sentence.ts';
import type { Quantity } from '../schema/quantity.ts';
import { actorAt, dealDraft, isShareOf } from './deal/draft.ts';
import { modalityOfNoun, modalityOfVerb } from './deal/modality.ts';
import { raiseCue } from './deal/raise.ts';
import { sumsIn } from './deal/sums.ts';
import { type Context, type Draft, defineRule, newReading } from './rule.ts';

export const offeredPart = defineRule<'deal'>({
  id: 'offered-part',
  type: 'deal',
  about: 'A part of a firm is offered to the public, told by its percentage: "may float up to 49% of its Paris unit".',

  figures: ['percent'],
  cues: ['float|floats|floated|flotation*|ipo|listing|offering|offer|go public'],
  find(sentence, context) {
    const reading = newReading<'deal'>();
    // the sum that it brings is the deal
    if (sumsIn(sentence).some((hook) => raiseCue(sentence, context, hook) !== null)) return reading;
    for (const [k, { quantity, depth }] of sentence.items.entries()) {
      if (quantity?.value.kind !== 'percent' || depth > 0) continue;
      const draft = draftOf(sentence, context, k, quantity.value);
      if (draft) reading.drafts.push(draft);
    }
    return reading;
  },

  examples: {
    fires: [
      ['Acme Corp may float up to 49 pct of its Paris unit.', { stake: { value: 49 }, modality: 'proposed' }],
      ['Acme Corp plans a public float of between 25 and 30 pct.', { stake: { min: 25, max: 30 } }],
      [
        'Acme Corp is studying a public share offer of up to 20 pct of its health clubs.',
        { dealKind: 'offering', stake: { value: 20 } },
      ],
      ['Acme Corp will register a proposed offering for 20 to 30 pct of the health clubs.', { stake: { min: 20 } }],
    ],
    silent: [
      ['Acme Corp made an offer for 49 pct of Beta Inc.', 'a bid'],
      ['Acme Corp raised 90 mln dlrs in a public offering of 20 pct of its unit.', 'the sum is the deal'],
      ['The float of Acme Corp rose 20 pct.', 'no part of it is sold'],
      ['Acme Corp is offering notes at 99 pct of their face amount.', 'a price'],
    ],
  },
});

const FLOATS = /^(?:float|floats|floated|floating)$/;
const NOUN =
  /\b(?:(?:public|share|stock|proposed|initial|secondary) (?:share |public )?(?:offer|offering|float)|flotation|ipo|listing)$/;

/** Where the verb or the noun stands that tells of the sale. */
function cueAt(items: readonly Item[], at: number, link: string): { at: number; noun: boolean } | null {
  if (FLOATS.test(link) && items[at]?.kind === 'word') return { at, noun: false };
  if (link !== 'of' && link !== 'for') return null;
  return NOUN.test(wordsOf(items, at - 3, at)) ? { at: at - 1, noun: true } : null;
}

function draftOf(sentence: Sentence, context: Context, k: number, stake: Quantity): Draft<'deal'> | null {
  const { items } = sentence;
  const hook = hookOf(sentence, k);
  const at = hook?.link === 'between' ? hook.linkAt - 1 : (hook?.linkAt ?? -1);
  const cue = hook === null ? null : cueAt(items, at, items[at]?.lower ?? '');
  if (hook === null || cue === null || /^(?:rate|rates|notes?)$/.test(items[hook.to]?.lower ?? '')) return null;
  const next = items[hook.to]?.lower ?? '.';
  if (!isShareOf(items, k) && !(cue.noun && /^[.,;]$/.test(next))) return null;
  const actor = actorAt(sentence, context, cue.at);
  if (actor === null) return null;
  return dealDraft(sentence, {
    at: cue.at,
    kind: /\bipo|initial|flotation|listing/.test(wordsOf(items, cue.at - 2, cue.at + 1)) ? 'ipo' : 'offering',
    actor,
    modality: cue.noun ? modalityOfNoun(items, cue.at, 'proposed') : modalityOfVerb(items, cue.at),
    stake,
    parties: { buyer: [], seller: [actor.name], target: null },
    confidence: 0.87,
  });
}
