import { type Actor, actorOf } from '../frame/actor/actor.ts';
import { type Hook, hookOf, verbBefore, wordsOf } from '../frame/attachment/hook.ts';
import type { Item, Sentence } from '../frame/sentence.ts';
import { SELL_VERBS } from '../lexicon/deals.ts';
import type { Quantity } from '../schema/quantity.ts';
import { stakeIn } from './deal/draft.ts';
import { modalityOfNoun, modalityOfVerb } from './deal/modality.ts';
import { raiseCue, raiseDraft, raiseKind } from './deal/raise.ts';
import { isShares, priceEach } from './deal/shares.ts';
import { type Context, type Draft, defineRule, newReading } from './rule.ts';

export const offering = defineRule<'deal'>({
  id: 'offering',
  type: 'deal',
  about: 'How many shares a firm sells in an offering, at what price, or the range in which they are offered.',

  figures: ['money', 'count'],
  cues: [
    'share|shares|adr|adrs|units|range|band|ipo|offering|listing',
    'ipo|ipos|offer*|price|prices|priced|pricing|sell*|sold*|sale*|issu*|float*|place*|placing*|allot*|list|range|band',
  ],
  find(sentence, context) {
    const reading = newReading<'deal'>();
    const { items } = sentence;
    for (let k = 0; k < items.length; k++) {
      const { quantity, depth } = items[k] as Item;
      if (!quantity || depth > 0) continue;
      const { kind, min } = quantity.value;
      const hook = hookOf(sentence, k) as Hook;
      const draft =
        kind === 'count' && isShares(items, k)
          ? draftOfShares(sentence, context, hook)
          : kind !== 'money'
            ? null
            : min !== null
              ? draftOfRange(sentence, context, hook)
              : draftOfPriced(sentence, context, hook);
      if (draft) reading.drafts.push(draft);
    }
    return reading;
  },

  examples: {
    fires: [
      [
        'Acme Corp sold 44 million shares at $27 each in its initial public offering.',
        { dealKind: 'ipo', value: { value: 4.4e7, unit: 'share' }, perShare: { value: 27 } },
      ],
      [
        'Acme Corp set a range of $62 to $68 per share for its IPO.',
        { perShare: { min: 62, max: 68 }, modality: 'proposed', dealKind: 'ipo' },
      ],
      ['Acme Corp set an IPO price band of 180-190 rupees per share.', { perShare: { min: 180, max: 190 } }],
      [
        'Acme Corp plans to list on the local bourse and offer 9 million shares, or 30% of its capital.',
        { value: { value: 9e6 }, stake: { value: 30 }, modality: 'proposed', dealKind: 'ipo' },
      ],
      [
        'Acme Corp priced its IPO at $32 apiece, above its range of $27 to $30.',
        { perShare: { value: 32 }, modality: 'actual' },
      ],
      ['Acme Corp allotted 9 million shares in a placement.', { dealKind: 'offering', modality: 'actual' }],
      [
        'Acme Corp plans a rights issue and will offer 9 million shares worth $80 million.',
        { value: { value: 8e7, kind: 'money' }, dealKind: 'offering' },
      ],
    ],
    silent: [
      ['Acme Corp sold 44 million shares of Beta Inc.', 'a holding that is sold'],
      ['Acme Corp raised $90 million in its IPO, selling 9 million shares.', 'the sum is the deal'],
      ['Acme Corp expects earnings in a range of $62 to $68 per share after its IPO.', 'guidance'],
      ['Acme Corp has 44 million shares outstanding since its IPO.', 'nothing is sold'],
    ],
  },
});

/** The sum that the shares bring is told in the sentence: then it is the deal. */
function hasSum(sentence: Sentence, context: Context, k: number): boolean {
  const { items } = sentence;
  for (let i = Math.max(0, k - 30); i < Math.min(items.length, k + 30); i++) {
    const { quantity } = items[i] as Item;
    if (quantity?.value.kind !== 'money' || quantity.value.per !== null) continue;
    if (raiseCue(sentence, context, hookOf(sentence, i) as Hook) !== null) return true;
  }
  return false;
}

/** "priced 32.5 million shares at $72", "sold 44 million shares at $27 each", "offer 400 million shares". */
function draftOfShares(sentence: Sentence, context: Context, hook: Hook): Draft<'deal'> | null {
  const { items, link, linkAt, k } = hook;
  const sells =
    SELL_VERBS.has(link) ||
    /^(?:pric(?:e|es|ed|ing)|offer(?:s|ed|ing)?|issue[sd]?|issuing|float(?:s|ed)?|place[sd]?|list(?:s|ed)?|allot(?:s|ted)?|of|sale)$/.test(
      link,
    );
  if (
    !sells ||
    (link === 'of' && !/^(?:offering|sale|ipo|placement|issue|allotment)$/.test(items[linkAt - 1]?.lower ?? ''))
  )
    return null;
  const kind = raiseKind(sentence, context);
  if (kind === null || kind === 'funding_round') return null;
  if (hasSum(sentence, context, k)) return null;
  if (isRatio(hook) || isHolding(hook)) return null;
  const at = link === 'of' ? linkAt - 1 : linkAt;
  const modality =
    link !== 'of' ? modalityOfVerb(items, at) : isPriced(items, k) ? 'actual' : modalityOfNoun(items, at, 'proposed');
  const sum = sumOf(sentence, k);
  return raiseDraft(
    sentence,
    context,
    { at, by: 'verb', kind },
    {
      value: sum ?? hook.quantity.value,
      perShare: priceEach(items, k),
      modality,
      stake: stakeIn(items, k + 1, k + 8)?.value ?? null,
    },
    link === 'of' && items[at]?.lower !== 'sale' ? issuerBehind(hook) : null,
  );
}

/** "is selling 500,000 shares in Beta": a holder sells. */
const isHolding = ({ items, link, to }: Hook): boolean =>
  /^(?:sells?|sold|selling)$/.test(link) &&
  items[to]?.lower === 'in' &&
  items[to + 1]?.entity?.value.kind === 'company';

/** "678 shares for each 1,000 dlrs of notes", "one share for every two": what is given in exchange. */
const isRatio = ({ items, to, quantity }: Hook): boolean =>
  (quantity.value.value ?? quantity.value.max ?? 0) < 100 || /\bfor (?:each|every)\b/.test(wordsOf(items, to, to + 8));

/** "an offering of 5m shares has been priced at" */
const isPriced = (items: readonly Item[], k: number): boolean =>
  /\b(?:was|were|been|is) priced\b/.test(wordsOf(items, k, k + 20));

/** "an offering of 5m shares of Acme stock is under way, underwriters said": who issues them. */
function issuerBehind({ items, to }: Hook): Actor | null {
  if (items[to]?.lower !== 'of') return null;
  const mention = items.slice(to + 1, to + 4).find(({ lower }) => !/^(?:<|the)$/.test(lower))?.entity;
  return mention && /^(?:company|other)$/.test(mention.value.kind) && !SHARE_CLASS.test(mention.value.name)
    ? actorOf(mention)
    : null;
}

const SHARE_CLASS = /^Class [A-Z]\b/;

/** "400 million shares ..., worth $30m", "at Rs 38 a share, aggregating to Rs 1,435 crore". */
function sumOf(sentence: Sentence, k: number): Quantity | null {
  const { items } = sentence;
  for (let i = k + 1; i < items.length && i < k + 30; i++) {
    const { lower, quantity } = items[i] as Item;
    if (lower === ';') return null;
    if (quantity?.value.kind !== 'money' || quantity.value.per !== null) continue;
    if (hookOf(sentence, i)?.link === 'worth') return quantity.value;
  }
  return null;
}

const PRICED = /\bpriced (?!between)[^;]{0,60}\bat\b/;

/** "priced its IPO at $32 a share": told without the number of shares. */
function draftOfPriced(sentence: Sentence, context: Context, hook: Hook): Draft<'deal'> | null {
  const { items, k, from, link, linkAt } = hook;
  const { value } = hook.quantity;
  if (link !== 'at' || (value.value ?? 0) > 1e5 || (value.per !== null && value.per !== 'share')) return null;
  const verb = verbBefore(items, linkAt, 9, PRICES);
  const words = verb === null ? '' : wordsOf(items, verb, from);
  if (verb === null || !/\b(?:ipo|initial public offering|offering|listing)\b/.test(words)) return null;
  if (items.slice(verb, k).some(({ quantity }) => quantity !== null)) return null;
  const kind = raiseKind(sentence, context);
  if (kind === null || kind === 'funding_round') return null;
  return raiseDraft(
    sentence,
    context,
    { at: verb, by: 'verb', kind },
    { perShare: { ...value, per: 'share' }, value: null, modality: modalityOfVerb(items, verb), stake: null },
  );
}

const PRICES = new Set(['priced', 'prices', 'pricing']);

/** "a target range of $62-$68 per share": the range in which shares are offered. */
function draftOfRange(sentence: Sentence, context: Context, hook: Hook): Draft<'deal'> | null {
  const { items, k, from, to } = hook;
  const { value } = hook.quantity;
  // "priced its shares at $32, above its range of $27 to $30": what they were meant to cost
  if ((value.max ?? 0) > 1e5 || PRICED.test(wordsOf(items, 0, from))) return null;
  const words = `${wordsOf(items, from - 6, from)} ${wordsOf(items, to, to + 4)}`;
  if (
    !/\b(?:range|band)\b/.test(words) ||
    (value.per !== null && value.per !== 'share') ||
    /\b(?:guidance|eps|earnings|trading|52-week|ebitda|analysts?)\b/.test(words)
  )
    return null;
  const kind = raiseKind(sentence, context);
  if (kind === null || kind === 'funding_round') return null;
  return raiseDraft(
    sentence,
    context,
    { at: k, by: 'noun', kind },
    { perShare: { ...value, per: 'share' }, value: null, modality: 'proposed', stake: null },
  );
}
