import { type Actor, actorAfter, agentAfter } from '../frame/actor/actor.ts';
import { type Hook, hookOf, verbBefore, wordsOf } from '../frame/attachment/hook.ts';
import type { Item, Sentence } from '../frame/sentence.ts';
import type { Modality, Parties } from '../schema/claim.ts';
import { buyersBefore } from './deal/buyers.ts';
import { actorAt, dealDraft, nameAfter, nameIn, phraseText } from './deal/draft.ts';
import { modalityOfNoun, modalityOfVerb } from './deal/modality.ts';
import { cueOfPieces, cueOfSum, isCargo, type OrderCue } from './deal/order.ts';
import { type Context, type Draft, defineRule, newReading } from './rule.ts';

export const contract = defineRule<'deal'>({
  id: 'contract',
  type: 'deal',
  about: 'A contract or an order: its sum, or how many aircraft, ships, machines or tonnes it is for.',

  figures: ['money', 'count'],
  cues: [
    'project|contract*|order|orders|ordered|ordering|tender*|seek*|sought|buy*|bought*|purchas*|memorandum*|commitment*|mandate*|subcontract*',
  ],
  find(sentence, context) {
    const reading = newReading<'deal'>();
    const { items } = sentence;
    const taken = new Set<number>();
    for (const kind of ['money', 'count'] as const) {
      for (let k = 0; k < items.length; k++) {
        const { quantity, depth } = items[k] as Item;
        if (quantity?.value.kind !== kind || depth > 0 || quantity.value.per !== null) continue;
        const hook = hookOf(sentence, k) as Hook;
        const cue = kind === 'money' ? (cueOfSum(hook) ?? cueOfProject(sentence, context, hook)) : cueOfPieces(hook);
        if (cue === null || (kind === 'count' && taken.has(cue.at))) continue;
        const draft = draftOf(sentence, context, hook, cue);
        if (draft === null) continue;
        reading.drafts.push(draft);
        if (kind === 'money') taken.add(cue.at);
      }
    }
    return reading;
  },

  examples: {
    fires: [
      [
        'Acme Defence Corp won a $340 million contract from the navy.',
        { dealKind: 'contract', value: { value: 3.4e8 }, modality: 'actual' },
      ],
      ['Acme Corp signed a supply contract worth up to $75 million with Beta Inc.', { value: { value: 7.5e7 } }],
      ['Acme Air Corp placed an order for 40 jets.', { value: { value: 40, kind: 'count' }, modality: 'actual' }],
      ['Acme Air Corp ordered 28 helicopters from Beta Inc.', { value: { value: 28 }, subject: { name: 'Acme Air' } }],
      ['Acme Air Corp agreed to purchase as many as 70 jets.', { value: { value: 70 }, modality: 'proposed' }],
      ['Beta Inc ordered robots worth $210 million from Acme Corp.', { value: { value: 2.1e8 }, dealKind: 'contract' }],
      ['Acme Corp was awarded a 20.5 mln dlr contract by the navy.', { value: { value: 2.05e7 } }],
      [
        'Acme Corp said the project is valued at about 30 mln dlrs.',
        { subject: { name: 'Acme' }, dealKind: 'contract', value: { value: 3e7 } },
        { before: 'The navy gave the order for a ship to Acme Corp.\n' },
      ],
      [
        'Acme Corp received a contract from the navy. The contract is worth a total of $7 million.',
        { value: { value: 7e6 } },
      ],
      [
        'Japanese crushers bought 4,000 tonnes of Canadian rapeseed for May shipment.',
        { subject: { name: 'Japanese crushers' }, value: { value: 4000, unit: 'tonne' }, period: null },
      ],
    ],
    silent: [
      ['The order backlog of Acme Corp rose to $2.9 billion.', 'a backlog is a measure'],
      ['Acme Corp delivered 40 jets in the quarter.', 'deliveries are a measure'],
      ['In order to save $40 million, Acme Corp closed a plant.', '"in order to"'],
      ['The July contract of crude oil settled at $64.', 'a futures contract'],
      ['Orders at Acme Corp fell to $3 billion.', 'a running total'],
      ['Acme Corp said the project is valued at 30 mln dlrs.', 'nobody ordered it'],
      ['Some told Acme Corp that farmers bought 4,000 tonnes of rapeseed.', 'nobody knows which farmers'],
    ],
  },
});

const PROJECTS = new Set(['project', 'work', 'programme', 'program', 'package']);
const CONTRACTED = /\b(?:contracts?|orders?|ordered|option to (?:buy|purchase)|awarded|supply|selected)\b/i;

/** "the project is valued at $5m", where the contract or order for it was told of before. */
function cueOfProject(sentence: Sentence, context: Context, hook: Hook): OrderCue | null {
  if (hook.link !== 'worth' || !/^(?:is|are|was)$/.test(hook.items[hook.linkAt - 1]?.lower ?? '')) return null;
  const at = hook.linkAt - 2;
  if (!PROJECTS.has(hook.items[at]?.lower ?? '') || !/^(?:the|this)$/.test(hook.items[at - 1]?.lower ?? ''))
    return null;
  return context.before(sentence, 2).some(({ text }) => CONTRACTED.test(text)) ? { at, by: 'noun' } : null;
}

const AWARDED = new Set(['awarded', 'awards', 'award']);
const WON = /\b(?:won|wins?|winning|awarded|secured|received?|land\w*|clinch\w*|gets?|got|bagged)\b/;

/** Who acts: whom the contract was awarded to, who places the order, who wins it. */
function actorOfContract(sentence: Sentence, context: Context, cue: OrderCue): Actor | null {
  const { items } = sentence;
  const words = wordsOf(items, cue.at - 12, cue.at);
  const awarded = /\bawarded\b/.test(words) && !/\b(?:was|were|been)\b/.test(words);
  const verb = awarded ? verbBefore(items, cue.at, 12, AWARDED) : null;
  const given = verb === null ? null : actorAfter(items, verb, 5);
  const agent = cue.by === 'noun' && !WON.test(words) ? agentAfter(items, cue.at) : null;
  return given ?? agent ?? actorAt(sentence, context, cue.at);
}

function draftOf(sentence: Sentence, context: Context, hook: Hook, cue: OrderCue): Draft<'deal'> | null {
  const { items, k } = hook;
  const many = isCargo(items, k) ? buyersBefore(sentence, cue.at) : null;
  const actor = many === 'unknown' ? null : (many ?? actorOfContract(sentence, context, cue));
  if (actor === null) return null;
  return dealDraft(sentence, {
    at: cue.at,
    kind: 'contract',
    actor,
    modality: modalityOf(items, cue),
    value: hook.quantity.value,
    parties: partiesOf(sentence, hook, cue, actor.name, k),
    confidence: 0.84,
  });
}

const ASKED = /^(?:tender(?:s|ed|ing)?|seeks?|seeking|sought)$/;

function modalityOf(items: readonly Item[], cue: OrderCue): Modality {
  if (ASKED.test(items[cue.at]?.lower ?? ''))
    return modalityOfNoun(items, cue.at, 'proposed') === 'denied' ? 'denied' : 'proposed';
  if (cue.by === 'verb') return modalityOfVerb(items, cue.at);
  const words = wordsOf(items, cue.at - 12, cue.at + 1);
  if (
    /\b(?:memorandum|tentative\w*|commitment|letter of intent|options?|may|could|would|will|plans?|seeking)\b/.test(
      words,
    )
  )
    return 'proposed';
  if (/\blos(?:e|t|es)\b/.test(words)) return 'denied';
  const told = modalityOfNoun(items, cue.at, 'actual');
  return told === 'proposed' && /\b(?:announced|announces|unveiled|set|offer|tender)\b/.test(words) ? 'actual' : told;
}

/** Who orders from whom: a verb of ordering has the buyer as its subject, a contract that is won the seller. */
function partiesOf(sentence: Sentence, hook: Hook, cue: OrderCue, actor: string, k: number): Parties {
  const { items } = hook;
  const won = cue.by === 'noun' && WON.test(wordsOf(items, cue.at - 12, cue.at));
  const other =
    nameAfter(items, cue.at, cue.at + 18, /^(?:from|with|by)$/, actor) ??
    nameIn(items, Math.max(cue.at, k) + 1, k + 9, [actor]);
  const unit = hook.quantity.value.kind === 'count' ? (hook.quantity.value.unit ?? null) : null;
  const thing = /^(?:for|to)$/.test(items[cue.at + 1]?.lower ?? '')
    ? phraseText(sentence, cue.at + 2, Math.min(items.length, cue.at + 12))
    : null;
  const target = unit ?? thing;
  const others = other === null ? [] : [other];
  return won ? { buyer: others, seller: [actor], target } : { buyer: [actor], seller: others, target };
}
