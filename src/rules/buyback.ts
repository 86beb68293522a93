import { type Hook, hookOf, nounAhead, nounBehind, verbBefore, wordsOf } from '../frame/attachment/hook.ts';
import type { Item, Sentence } from '../frame/sentence.ts';
import { BUYBACK_NOUNS, NOT_A_DEAL, REPURCHASE_VERBS, SPEND_VERBS } from '../lexicon/deals.ts';
import type { Modality } from '../schema/claim.ts';
import type { Quantity } from '../schema/quantity.ts';
import { actorAt, dealDraft, stakeIn } from './deal/draft.ts';
import { modalityOfNoun, modalityOfVerb } from './deal/modality.ts';
import { isShares, priceEach } from './deal/shares.ts';
import { type Context, type Draft, defineRule, newReading } from './rule.ts';

export const buyback = defineRule<'deal'>({
  id: 'buyback',
  type: 'deal',
  about: 'A firm buys its own shares back: a sum, a number of shares, or a percentage of them.',

  figures: ['money', 'percent', 'count'],
  cues: [
    'buyback*|buy-back*|buy back*|buying back*|buys back*|bought back*|repurchas*|cancellation of*|own stock*|own shares*|own common*|own outstanding*',
  ],
  find(sentence, context) {
    const reading = newReading<'deal'>();
    const { items } = sentence;
    const found: { readonly at: number; readonly money: boolean }[] = [];
    for (const kinds of ['money', 'percent', 'count'] as const) {
      for (let k = 0; k < items.length; k++) {
        const { quantity, depth } = items[k] as Item;
        if (quantity?.value.kind !== kinds || depth > 0 || quantity.value.per !== null) continue;
        if (kinds === 'count' && !isShares(items, k)) continue;
        const hook = hookOf(sentence, k) as Hook;
        const cue = cueOf(hook);
        if (cue === null || found.some((other) => other.at === cue.at && (other.money || kinds === 'count'))) continue;
        const draft = draftOf(sentence, context, hook, cue);
        if (draft === null) continue;
        found.push({ at: cue.at, money: kinds === 'money' });
        reading.drafts.push(draft);
      }
    }
    return reading;
  },

  examples: {
    fires: [
      [
        'Acme Corp announced a 600 billion yen buyback.',
        { value: { value: 6e11, currency: 'JPY' }, modality: 'proposed' },
      ],
      [
        'Acme Corp approved a share repurchase program of up to $3 billion.',
        { value: { value: 3e9, bound: 'at_most' } },
      ],
      [
        'Acme Corp repurchased 4 million shares for $280 million in the quarter.',
        { value: { value: 2.8e8 }, modality: 'actual', dealKind: 'buyback' },
      ],
      [
        'Acme Corp said it would buy back up to 5% of its stock for 20 billion yen.',
        { value: { value: 2e10 }, stake: { value: 5 }, modality: 'proposed' },
      ],
      ['The buyback of Acme Corp equals 7% of its stock.', { stake: { value: 7 }, value: null }],
      ['Acme Corp last bought $40 million of its own shares in May.', { value: { value: 4e7 }, modality: 'actual' }],
    ],
    silent: [
      ['Acme Corp bought back shares as its revenue rose to $3 billion.', 'the revenue'],
      ['Acme Corp has $600 million left after its buyback.', 'what is left'],
      ['Acme Corp bought Beta Inc for $3 billion.', 'another firm'],
      ['A repurchase agreement of 3 billion dlrs was set by the Federal Reserve.', 'a repo of a central bank'],
      ['Acme Bank Corp took part in a tender for a 28-day repurchase pact at 3.80 pct.', 'a repo of a central bank'],
    ],
  },
});

interface Cue {
  readonly at: number;
  readonly by: 'noun' | 'verb';
}

const STATES = new Set(
  'equals equal represents represented amounts amounting makes make covers cover is was worth representing equivalent'.split(
    ' ',
  ),
);

/** The word that tells a buyback from which the figure hangs. */
function cueOf(hook: Hook): Cue | null {
  const { items, linkAt, k, link } = hook;
  const { kind } = hook.quantity.value;
  if (
    /\brepurchase (?:agreements?|pacts?|accords?|operations?)\b|\brepos?\b/.test(
      wordsOf(items, 0, Math.min(items.length, 60)),
    )
  )
    return null;
  const behind = kind === 'money' ? nounBehind(hook, BUYBACK_NOUNS, NOT_A_DEAL) : null;
  if (behind !== null) return { at: behind, by: 'noun' };
  if (link === 'under') return null;
  if (
    kind === 'money' &&
    SPEND_VERBS.has(link) &&
    /^on (?:\w+ ){0,3}(?:buy-?backs?|repurchases?)/.test(wordsOf(items, hook.to, hook.to + 6))
  )
    return { at: linkAt, by: 'verb' };
  for (let i = linkAt; i >= 0 && i >= linkAt - (link === 'for' ? 18 : link === 'worth' ? 7 : 1); i--) {
    if (isRepurchase(items, i)) return sharesNear(items, i, k) ? { at: i, by: 'verb' } : null;
    if (items[i]?.lower === ';') break;
  }
  if (/^(?:buy|bought|buying|purchase|purchased|buys)$/.test(link) && ownShares(items, k))
    return { at: linkAt, by: 'verb' };
  if (
    kind === 'count' &&
    link === 'of' &&
    /\b(?:(?:re)?purchase|buy-?back|cancellation)\b/.test(wordsOf(items, linkAt - 4, linkAt)) &&
    /\bof (?:its|their|the (?:company|group|bank))\b/.test(wordsOf(items, k + 1, k + 5))
  )
    return { at: linkAt - 1, by: 'noun' };
  if (kind === 'percent') {
    const state = verbBefore(items, hook.from, 3, STATES);
    const noun = state === null ? null : verbBefore(items, state, 6, BUYBACK_NOUNS);
    if (noun !== null) return { at: noun, by: 'noun' };
  }
  const ahead = kind === 'count' ? null : nounAhead(hook, BUYBACK_NOUNS, link === 'of' || link === 'worth' ? 5 : 3);
  return ahead !== null && /^(?:of|worth|for|totalled|totaled|at)$/.test(link) ? { at: ahead, by: 'noun' } : null;
}

const isRepurchase = (items: readonly Item[], i: number): boolean => {
  const lower = items[i]?.lower ?? '';
  if (lower === 'back') return /^(?:buy|buys|buying|bought)$/.test(items[i - 1]?.lower ?? '');
  return REPURCHASE_VERBS.has(lower) && !/^(?:share|stock|a|the|its)$/.test(items[i - 1]?.lower ?? '');
};

/** "for 2.25 dlrs per share", "at $30 each". */
function priceOfShare(items: readonly Item[], k: number): Quantity | null {
  for (let i = k + 1; i < items.length && i < k + 22; i++) {
    const { lower, quantity } = items[i] as Item;
    if (lower === ';') return null;
    if (quantity?.value.kind === 'money') return quantity.value.per === 'share' ? quantity.value : priceEach(items, k);
  }
  return null;
}

const SHARES = /^(?:shares?|stock|adrs?|esops?|units?|stake|equity|capital)$/;
const sharesNear = (items: readonly Item[], from: number, k: number): boolean =>
  !/\b(?:debts?|bonds?|notes|loans?|bills)\b/.test(wordsOf(items, k + 1, k + 6)) &&
  (items
    .slice(from, Math.min(items.length, k + 12))
    .some((item) => SHARES.test(item.lower) || /share$/.test(item.quantity?.value.unit ?? '')) ||
    items.slice(from, k).length <= 2);

const ownShares = (items: readonly Item[], k: number): boolean =>
  /\b(?:its|their) own (?:\w+ )?(?:stock|shares)\b/.test(wordsOf(items, k + 1, k + 10));

/** "returned $3 billion to shareholders, including $1 billion in buybacks" */
const isSpent = (items: readonly Item[], k: number): boolean =>
  /\b(?:returned|spent|deployed|completed|executed)\b/.test(wordsOf(items, Math.max(0, k - 18), k)) &&
  !/\b(?:will|would|plans?|to be|expects?|could|may)\b/.test(wordsOf(items, Math.max(0, k - 18), k));

function draftOf(sentence: Sentence, context: Context, hook: Hook, cue: Cue): Draft<'deal'> | null {
  const { items, k, quantity } = hook;
  const actor = actorAt(sentence, context, cue.at);
  if (actor === null) return null;
  const { kind } = quantity.value;
  const modality: Modality =
    cue.by === 'verb'
      ? modalityOfVerb(items, items[cue.at]?.lower === 'back' ? cue.at - 1 : cue.at)
      : modalityOfNoun(items, cue.at, isSpent(items, k) ? 'actual' : 'proposed');
  const percent = stakeIn(items, Math.min(cue.at, k), Math.max(k + 8, cue.at))?.value ?? null;
  return dealDraft(sentence, {
    at: cue.at,
    kind: 'buyback',
    actor,
    modality,
    value: kind === 'percent' ? null : quantity.value,
    stake: kind === 'percent' ? quantity.value : percent,
    perShare: kind === 'count' ? priceOfShare(items, k) : null,
    parties: { buyer: [actor.name], seller: [], target: actor.name },
    confidence: 0.9,
  });
}
