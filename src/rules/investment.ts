import { type Hook, verbBefore } from '../frame/attachment/hook.ts';
import type { Sentence } from '../frame/sentence.ts';
import { ASSET_NOUNS } from '../lexicon/deals.ts';
import { actorAt, dealDraft, stakeIn } from './deal/draft.ts';
import { modalityOfNoun, modalityOfVerb } from './deal/modality.ts';
import { sumsIn } from './deal/sums.ts';
import { type Context, type Draft, defineRule, newReading } from './rule.ts';

export const investment = defineRule<'deal'>({
  id: 'investment',
  type: 'deal',
  about: 'A firm puts a sum into another one that is named.',

  figures: ['money'],
  cues: [
    'invest|invests|invested|investing|investment|injection|infusion|pour*|plow*|plough*|pump*|inject*|sank|sink*|sunk|funnel*|channel*',
  ],
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
      ['Acme Corp made a $1 billion equity investment in Beta Inc.', { parties: { target: 'Beta' } }],
      [
        'Acme Corp received a $2 billion investment from Beta Inc.',
        { subject: { name: 'Acme' }, parties: { buyer: ['Beta'], target: 'Acme' } },
      ],
      ['Acme Corp poured $300 million of fresh capital into Beta Inc.', { parties: { target: 'Beta' } }],
      ['After investing $50 million in Beta Inc, Acme Corp named a director.', { value: { value: 5e7 } }],
    ],
    silent: [
      ['Acme Corp plans to invest $50 million in new machines.', 'a spending plan without a counterparty'],
      ['Acme Corp will invest $50 million in its plant in Spain.', 'its own plant'],
      ['Investors put $50 million in funds last week.', 'a flow'],
      ['Acme Corp announced a $1 billion investment in Texas.', 'a place, not a firm'],
      ['Acme Corp reported a $1 billion gain on its investment in Beta Inc.', 'the gain'],
      ["Acme Corp invested $50 million in Beta Inc's network.", 'things, not the firm'],
    ],
  },
});

/** "invested $50m in Beta": an investment in a named firm; a plan to spend on things is none. */
function investmentOf(sentence: Sentence, context: Context, hook: Hook): Draft<'deal'> | null {
  const { items } = hook;
  const cue = cueOf(hook);
  if (cue === null) return null;
  const isState = cue.to === null;
  const next = cue.to === null ? [] : items.slice(cue.to, cue.to + 5);
  const target = next.findIndex((item) => item.entity && /^(?:company|other|fund)$/.test(item.entity.value.kind));
  if (
    (target < 0 && !isState) ||
    next
      .slice(0, Math.max(0, target))
      .some(
        (item) =>
          item.kind === 'mark' || ASSET_NOUNS.has(item.lower) || /^(?:its|their|in|on|new|for)$/.test(item.lower),
      )
  )
    return null;
  if (next[target]?.entity?.possessive && THING.test(next[target + 2]?.lower ?? '')) return null;
  const actor = actorAt(sentence, context, cue.at);
  const name = next[target]?.entity?.value.name ?? null;
  if (actor === null || actor.name === name) return null;
  const [buyer, firm] = cue.takes ? [name, actor.name] : [actor.name, name];
  return dealDraft(sentence, {
    at: cue.at,
    kind: 'investment',
    actor,
    modality: cue.by === 'verb' ? modalityOfVerb(items, cue.at) : modalityOfNoun(items, cue.at, 'actual'),
    value: hook.quantity.value,
    stake: stakeIn(items, hook.k - 8, hook.k + 14)?.value ?? null,
    parties: { buyer: buyer === null ? [] : [buyer], seller: [], target: firm },
    confidence: 0.8,
  });
}

const THING = /^(?:future|infrastructure|network|workforce|economy|shares?|stock)$/;

/** The word that tells an investment, where the words for the other side begin, and whether the subject is given the money. */
interface Cue {
  readonly at: number;
  readonly by: 'verb' | 'noun';
  /** Null where it is the state, whom no name stands for. */
  readonly to: number | null;
  readonly takes: boolean;
}

const POURS = /^(?:pour|plow|plough|pump|inject|sink|sank|sunk|funnel|channel)(?:s|ed|red|ing)?$/;
const GIVEN =
  /^(?:receive[sd]?|receiving|secure[sd]?|securing|gets?|got|land(?:s|ed)?|wins?|won|obtain(?:s|ed)?|attract(?:s|ed)?)$/;
const MAKES =
  /^(?:ma[dk]es?|making|announce[sd]?|announcing|unveil(?:s|ed)?|complete[sd]?|plan(?:s|ned)?|approve[sd]?|agreed|propose[sd]?|lead|led|close[sd]?)$/;

/** "invested $5m in", "poured $5m into", "made a $5m equity investment in", "received a $5m investment from". */
function cueOf({ items, link, linkAt, to, from }: Hook): Cue | null {
  if (/^invest(?:s|ed|ing)?$/.test(link))
    return items[to]?.lower === 'in' ? { at: linkAt, by: 'verb', to: to + 1, takes: false } : null;
  if (POURS.test(link)) {
    let at = to;
    while (
      at < to + 5 &&
      /^(?:of|in|fresh|new|equity|capital|cash|funds|money|additional|funding)$/.test(items[at]?.lower ?? '')
    )
      at++;
    return items[at]?.lower === 'into' ? { at: linkAt, by: 'verb', to: at + 1, takes: false } : null;
  }
  let noun = to;
  while (noun < to + 4 && KIND.test(items[noun]?.lower ?? '')) noun++;
  if (!/^(?:investment|injection|infusion)$/.test(items[noun]?.lower ?? '')) return null;
  const takes = items[noun + 1]?.lower === 'from';
  const isState = items.slice(to, noun).some(({ lower }) => /^(?:government|state|federal)$/.test(lower));
  if (isState && !takes) {
    const given = verbBefore(items, from, 6, { has: (word) => GIVEN.test(word) });
    return given === null ? null : { at: given, by: 'verb', to: null, takes: true };
  }
  if (!takes && !/^in(?:to)?$/.test(items[noun + 1]?.lower ?? '')) return null;
  const verb = verbBefore(items, from, 6, { has: (word) => (takes ? GIVEN : MAKES).test(word) });
  return verb === null ? null : { at: verb, by: verb === linkAt ? 'verb' : 'noun', to: noun + 2, takes };
}

const KIND =
  /^(?:government|state|federal|equity|strategic|minority|cash|capital|direct|growth|private|initial|new|additional|follow-on|further|-|preferred|stock|majority)$/;
