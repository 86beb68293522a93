import { type Actor, actorOf } from '../frame/actor/actor.ts';
import { type Hook, wordsOf } from '../frame/attachment/hook.ts';
import type { Item, Sentence } from '../frame/sentence.ts';
import { isAdverb, isAuxiliary } from '../frame/words.ts';
import { isPublicLender } from '../lexicon/roles.ts';
import { actorAt, dealDraft } from './deal/draft.ts';
import { modalityOfVerb } from './deal/modality.ts';
import { sumsIn } from './deal/sums.ts';
import { type Context, defineRule, newReading } from './rule.ts';

export const lending = defineRule<'deal'>({
  id: 'lending',
  type: 'deal',
  about: 'A public bank lends: "approved 24 mln dlrs for a road in Nepal", "is lending Mexico 400 mln dlrs".',

  figures: ['money'],
  cues: ['approv*|lend|lends|lending|lent|grant|grants|granted|granting|extend|extends|extended|extending'],
  find(sentence, context) {
    const reading = newReading<'deal'>();
    for (const hook of sumsIn(sentence)) {
      const verb = verbOf(hook);
      if (verb === null) continue;
      const actor = lenderAt(sentence, context, verb);
      if (actor === null) {
        reading.rejected.push({ span: hook.quantity, reason: 'no public bank that lends' });
        continue;
      }
      const draft = dealDraft(sentence, {
        at: verb,
        kind: 'debt',
        actor,
        modality: modalityOfVerb(sentence.items, verb),
        value: hook.quantity.value,
        parties: { buyer: [], seller: [], target: null },
        confidence: 0.86,
      });
      if (draft) reading.drafts.push(draft);
    }
    return reading;
  },

  examples: {
    fires: [
      [
        'The Asian Development Bank approved 24 mln dlrs for a road project in Nepal.',
        { subject: { name: 'Asian Development Bank' }, dealKind: 'debt', value: { value: 24e6 } },
      ],
      [
        'The World Bank approved $60 million to help Kenya build schools.',
        { value: { value: 6e7 }, modality: 'actual' },
      ],
      ['The World Bank granted Peru a 60 mln dlr credit for roads.', { value: { value: 6e7 } }],
      [
        'The World Bank said it is lending Mexico 400 mln dlrs.',
        { subject: { name: 'World Bank' }, value: { value: 4e8 } },
      ],
    ],
    silent: [
      ['Acme Corp approved $24 million for a new plant.', 'a firm that lends nothing'],
      ['The World Bank approved the plan, which costs $24 million.', 'the plan was approved, not the sum'],
    ],
  },
});

/** Who lends: the actor of the verb where it is such a bank, or the one that "it" or "the bank" stands for. */
function lenderAt(sentence: Sentence, context: Context, verb: number): Actor | null {
  const actor = actorAt(sentence, context, verb);
  if (actor !== null && isPublicLender(actor.name)) return actor;
  // "Japan will lend Kenya 35 mln dlrs"
  if (actor?.kind === 'economy' && LENDS.test(sentence.items[verb]?.lower ?? '')) return actor;
  const { items } = sentence;
  let i = verb - 1;
  while (i >= 0 && (isAuxiliary(items[i] as Item) || isAdverb(items[i] as Item))) i--;
  if (!/^(?:it|bank|fund|agency|institution|which)$/.test(items[i]?.lower ?? '')) return null;
  for (const told of [sentence, ...context.before(sentence, 6)]) {
    const lender = told.entities.find(
      ({ value, start }) => isPublicLender(value.name) && start < (items[i]?.start ?? 0),
    );
    if (lender) return actorOf(lender);
  }
  return null;
}

const APPROVES = /^(?:approve[ds]?|approving|grant|grants|granted|granting|extend|extends|extended|extending)$/;
const LENDS = /^(?:lend|lends|lending|lent)$/;

/** "approved 24 mln dlrs for" */
const approved = (items: readonly Item[], at: number, to: number): number | null =>
  /^(?:for|to|towards?)\b/.test(wordsOf(items, to, to + 1)) ? at : null;

/** "approved two loans" */
const APPROVED =
  /\b(?:approved?|approves|grant(?:s|ed)?|extend(?:s|ed)?) (?:\w+ ){0,3}?(?:Q|loans?|credits?)(?: \w+)?$/;

const verbIn = (items: readonly Item[], before: number): number | null => {
  for (let i = before - 1; i > before - 7; i--) if (APPROVES.test(items[i]?.lower ?? '')) return i;
  return null;
};

/** The verb whose object the sum is: what is approved "for" or "to" something is a loan. */
function verbOf({ items, linkAt, to }: Hook): number | null {
  const tied = items[linkAt]?.lower ?? '';
  // "has lent 35 billion in 28 years" is what was lent so far
  if (/^ha(?:s|ve|d)$/.test(items[linkAt - 1]?.lower ?? ''))
    return APPROVES.test(tied) ? approved(items, linkAt, to) : null;
  if (LENDS.test(tied)) return linkAt;
  // "approved a 35 mln dlr loan to Kenya"
  if (/^(?:\w+ )?(?:loans?|credits?) (?:to|for)\b/.test(wordsOf(items, to, to + 3)) && APPROVES.test(tied))
    return linkAt;
  const loans = APPROVED.test(wordsOf(items, linkAt - 6, linkAt)) ? verbIn(items, linkAt) : null;
  if (loans !== null && /^(?:totall?ing|worth|amounting|of|for)$/.test(tied)) return loans;
  if (APPROVES.test(tied)) return approved(items, linkAt, to);
  // "granted Peru a 60 mln dlr credit"
  if (items[linkAt]?.entity && /^(?:\w+ )?(?:loans?|credits?)\b/.test(wordsOf(items, to, to + 2)))
    return APPROVES.test(items[linkAt - 1]?.lower ?? '') ? linkAt - 1 : null;
  // "is lending Mexico 400 mln"
  for (let i = linkAt; i > 0 && i > linkAt - 4; i--) {
    const { kind, lower } = items[i] as Item;
    if (LENDS.test(lower)) return i;
    if (kind !== 'entity' && kind !== 'word') return null;
    if (/^(?:of|at|by|with|which|that|and|from)$/.test(lower)) return null;
  }
  return null;
}
