import type { Hook } from '../frame/attachment/hook.ts';
import type { Sentence } from '../frame/sentence.ts';
import { ASSET_NOUNS } from '../lexicon/deals.ts';
import { actorAt, dealDraft } from './deal/draft.ts';
import { modalityOfVerb } from './deal/modality.ts';
import { sumsIn } from './deal/sums.ts';
import { type Context, type Draft, defineRule, newReading } from './rule.ts';

export const investment = defineRule<'deal'>({
  id: 'investment',
  type: 'deal',
  about: 'A firm puts a sum into another one that is named.',

  figures: ['money'],
  cues: ['invest|invests|invested|investing'],
  find(sentence, context) {
    const reading = newReading<'deal'>();
    for (const hook of sumsIn(sentence)) {
      const draft = investmentOf(sentence, context, hook);
      if (draft) reading.drafts.push(draft);
    }
    return reading;
  },

  examples: {
    fires: [
      ['Acme Corp invested $50 million in Beta Inc.', { dealKind: 'investment', parties: { target: 'Beta' } }],
      ['Acme Corp will invest up to $4 billion in Beta Inc.', { modality: 'proposed', value: { bound: 'at_most' } }],
      ['Acme Corp plans to invest 80 crore rupees in Beta Inc.', { modality: 'proposed', value: { value: 8e8 } }],
      ['Last year Acme Corp invested 30 million euros in the start-up Beta Inc.', { modality: 'actual' }],
      ['Acme Corp, which invested $50 million in Beta Inc, reported a loss.', { subject: { name: 'Acme' } }],
      ['After investing $50 million in Beta Inc, Acme Corp named a director.', { value: { value: 5e7 } }],
    ],
    silent: [
      ['Acme Corp plans to invest $50 million in new machines.', 'a spending plan without a counterparty'],
      ['Acme Corp will invest $50 million in its plant in Spain.', 'its own plant'],
      ['Investors put $50 million in funds last week.', 'a flow'],
      ["Acme Corp invested $50 million in Beta Inc's network.", 'things, not the firm'],
    ],
  },
});

/** "invested $50m in Beta": an investment in a named firm; a plan to spend on things is none. */
function investmentOf(sentence: Sentence, context: Context, hook: Hook): Draft<'deal'> | null {
  const { items, link, linkAt, to } = hook;
  if (!/^invest(?:s|ed|ing)?$/.test(link) || items[to]?.lower !== 'in') return null;
  const next = items.slice(to + 1, to + 6);
  const target = next.findIndex((item) => item.entity && /^(?:company|other|fund)$/.test(item.entity.value.kind));
  if (
    target < 0 ||
    next
      .slice(0, target)
      .some(
        (item) =>
          item.kind === 'mark' || ASSET_NOUNS.has(item.lower) || /^(?:its|their|in|on|new|for)$/.test(item.lower),
      )
  )
    return null;
  if (
    next[target]?.entity?.possessive &&
    /^(?:future|infrastructure|network|workforce|economy)$/.test(next[target + 2]?.lower ?? '')
  )
    return null;
  const actor = actorAt(sentence, context, linkAt);
  const name = next[target]?.entity?.value.name ?? null;
  if (actor === null || actor.name === name) return null;
  return dealDraft(sentence, {
    at: linkAt,
    kind: 'investment',
    actor,
    modality: modalityOfVerb(items, linkAt),
    value: hook.quantity.value,
    parties: { buyer: [actor.name], seller: [], target: name },
    confidence: 0.8,
  });
}
