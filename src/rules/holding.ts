import { type Hook, hookOf, verbBefore } from '../frame/attachment/hook.ts';
import type { Item, Sentence } from '../frame/sentence.ts';
import { BUY_VERBS, SELL_VERBS } from '../lexicon/deals.ts';
import { alsoHeld, type Latest } from './deal/co-owners.ts';
import { crowdBefore } from './deal/crowd.ts';
import { actorAt, isShareOf, nameIn, ofFirm, subjectOfActor } from './deal/draft.ts';
import { type Held, heldFirm, heldOf, ownedBy, possessed } from './deal/owned.ts';
import { isShares } from './deal/shares.ts';
import { statedDraft } from './draft.ts';
import { type Context, type Draft, defineRule, newReading } from './rule.ts';

const OWNS = new Set(
  'own owns owned owning hold holds held holding control controls controlled has have had keeps keep retains retain retained keeping disclose disclosed discloses disclosing reveal revealed built'.split(
    ' ',
  ),
);

export const holding = defineRule<'figure'>({
  id: 'holding',
  type: 'figure',
  about: 'What part of a firm an owner holds.',

  figures: ['percent', 'money'],
  cues: [
    'own|owns|owned|owning|owner|ownership|hold|holds|held|holding|stake|stakes|control|controls|controlled*|shareholder*|interest in',
  ],
  find(sentence, context) {
    const reading = newReading<'figure'>();
    const { items } = sentence;
    let latest: Latest | null = null;
    for (let k = 0; k < items.length; k++) {
      const quantity = items[k]?.quantity;
      if (quantity?.value.kind !== 'percent' && !(quantity?.value.kind === 'money' && quantity.value.per === null))
        continue;
      const hook = hookOf(sentence, k) as Hook;
      const found: Held | null = theRest(hook, heldBy(sentence, context, hook), latest) ?? alsoHeld(hook, latest);
      if (found === null) continue;
      latest = { ...found, k };
      reading.drafts.push(draftOf(sentence, hook, found));
    }
    return reading;
  },

  examples: {
    fires: [
      [
        'Acme Corp owns 72 pct of Beta Inc.',
        { metric: 'stake in Beta', value: { value: 72 }, subject: { name: 'Acme' } },
      ],
      ['Acme Corp holds a 5% stake in Beta Inc.', { metric: 'stake in Beta', value: { value: 5 } }],
      ['Acme Corp has a 22 pct interest in Beta Inc.', { value: { value: 22 } }],
      ['Acme Corp will own 18% of the company after the offering.', { value: { value: 18 }, modality: 'forecast' }],
      [
        'Profit rose at its 70 pct-owned unit Beta Inc.',
        { value: { value: 70 } },
        { before: 'Acme Corp reported its results.' },
      ],
      [
        'Acme Corp told the regulator it holds 612,000 shares of Beta Inc, or 6.4 pct of the total.',
        { metric: 'stake in Beta', value: { value: 6.4 } },
      ],
      ['Beta Inc is 40 pct owned by Acme Corp.', { subject: { name: 'Acme' }, value: { value: 40 } }],
      [
        'Beta Inc will be owned about 50 percent by Acme Corp.',
        { subject: { name: 'Acme' }, metric: 'stake in Beta', modality: 'forecast' },
      ],
      [
        'Acme Corp owns 79 percent of Beta Inc and just under 70 percent of Gamma Foods Inc.',
        { subject: { name: 'Acme' }, metric: 'stake in Gamma Foods', value: { value: 70 } },
      ],
      [
        'Beta Inc, of which Acme Corp holds 19.9 percent, fell 4%.',
        { subject: { name: 'Acme' }, metric: 'stake in Beta', value: { value: 19.9 } },
      ],
    ],
    silent: [
      ['Acme Corp bought a 5% stake in Beta Inc.', 'a deal'],
      ['Acme Corp has 5% of the market.', 'a market share'],
      ['Acme Corp said 40% of its own costs are fixed.', 'a part of the costs'],
      ['Acme Corp has an interest rate of 5%.', 'a rate'],
    ],
  },
});

const heldBy = (sentence: Sentence, context: Context, hook: Hook): Held | null =>
  ownedBy(sentence, context, hook) ?? heldOf(hook) ?? possessed(hook) ?? owns(sentence, context, hook);

/** "own the remaining 28 pct": of the firm told before. */
const theRest = ({ items, linkAt, k }: Hook, found: Held | null, latest: Latest | null): Held | null =>
  found?.target === null && latest !== null && items.slice(linkAt, k).some(({ lower }) => lower === 'remaining')
    ? { ...found, target: latest.target }
    : found;

function draftOf(sentence: Sentence, hook: Hook, { actor, target, modality }: Held): Draft<'figure'> {
  const metric = target === null || target === actor.name ? 'stake' : `stake in ${target}`;
  return {
    ...statedDraft(subjectOfActor(actor, sentence), metric, hook.quantity, actor.named ? 0.95 : 0.91),
    modality,
  };
}

/** "owns 72 pct of Beta", "has a 22 pct interest in Beta", "whose 30% stake". */
function owns(sentence: Sentence, context: Context, hook: Hook): Held | null {
  const { items, k, from, linkAt, link } = hook;
  const money = hook.quantity.value.kind === 'money';
  if (money ? !isStakeSum(hook) : !isShareOf(items, k)) return null;
  const counted = sharesBefore(hook);
  const verb = OWNS.has(link) ? linkAt : verbBefore(items, counted ?? from, 5, OWNS);
  if (verb === null || between(items, verb, counted ?? from)) return null;
  if (items[verb - 1]?.lower === 'to' && !/^(?:continues?|continued)$/.test(items[verb - 2]?.lower ?? '')) return null;
  const stake = items
    .slice(k + 1, k + 6)
    .some((item) => /^(?:stake|interest|shareholding|holding|ownership)$/.test(item.lower));
  if (
    /^(?:has|have|had|keep|keeps|hold|holds|held|holding)$/.test(items[verb]?.lower ?? '') &&
    !stake &&
    counted === null &&
    !ofFirm(items, k)
  )
    return null;
  const actor = crowdBefore(sentence, verb) ?? actorAt(sentence, context, verb);
  if (actor === null) return null;
  const target =
    heldFirm(items, k, actor.name) ??
    (counted === null
      ? null
      : (nameIn(items, counted + 1, from, [actor.name]) ?? nameIn(items, k + 1, k + 10, [actor.name])));
  if (target === null && !stake && counted === null && !ofFirm(items, k)) return null;
  const modal = /^(?:will|would)$/.test(items[verb - 1]?.lower ?? '');
  return { actor, target, modality: modal ? 'forecast' : 'actual' };
}

/** "holds 612,000 shares of Beta, or 6.4 pct of the total": the item of the shares. */
function sharesBefore({ items, from, link }: Hook): number | null {
  if (link !== 'or') return null;
  for (let i = from - 1; i >= 0 && i > from - 14; i--) {
    const { quantity, lower } = items[i] as Item;
    if (lower === ';') return null;
    if (quantity) return quantity.value.kind === 'count' && isShares(items, i) ? i : null;
  }
  return null;
}

/** "a stake of about $3.8bn", "a $5bn stake". */
const isStakeSum = ({ items, link, linkAt, to, quantity }: Hook): boolean =>
  (quantity.value.value ?? quantity.value.max ?? 0) >= 1e5 &&
  ((link === 'of' && items[linkAt - 1]?.lower === 'stake') || items[to]?.lower === 'stake');

/** Something else than ownership stands between: "has agreed to sell a 5% stake", "has cut". */
const between = (items: readonly Item[], verb: number, from: number): boolean =>
  items
    .slice(verb + 1, from)
    .some(
      (item) =>
        item.quantity !== null ||
        BUY_VERBS.has(item.lower) ||
        SELL_VERBS.has(item.lower) ||
        /^(?:to|been|agreed|cut|raised|increased|reduced|said)$/.test(item.lower) ||
        (item.kind === 'word' && /ed$/.test(item.lower) && item.lower !== 'combined'),
    );
