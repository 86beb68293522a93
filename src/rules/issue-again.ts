import { type Actor, actorOf } from '../frame/actor/actor.ts';
import type { Hook } from '../frame/attachment/hook.ts';
import type { Item, Sentence } from '../frame/sentence.ts';
import { dealDraft } from './deal/draft.ts';
import { issuerOf } from './deal/issuer.ts';
import { sumsIn } from './deal/sums.ts';
import { defineRule, newReading } from './rule.ts';

export const issueAgain = defineRule<'deal'>({
  id: 'issue-again',
  type: 'deal',
  about:
    'The size of an issue whose terms are told, or of one part of it: "the coupon on the $50m bond for Acme", "the second $90m tranche".',

  figures: ['money'],
  cues: [
    'bond|bonds|eurobond*|notes|issue|tranche|tranches|loan|debentures',
    'coupon|led|lead|issued|price|priced|rate|interest|carries|carry|pays|yield|terms',
  ],
  find(sentence, context) {
    const reading = newReading<'deal'>();
    for (const hook of sumsIn(sentence)) {
      const noun = issueBehind(hook);
      if (noun === null || !hasTerms(sentence, hook, noun)) continue;
      const actor = issuedFor(hook.items, noun) ?? issuerOf(sentence, context);
      if (actor === null) {
        reading.rejected.push({ span: hook.quantity, reason: 'no issue is told of before' });
        continue;
      }
      const draft = dealDraft(sentence, {
        at: noun,
        kind: 'debt',
        actor,
        modality: 'actual',
        value: hook.quantity.value,
        parties: { buyer: [], seller: [], target: actor.name },
        confidence: 0.85,
      });
      if (draft) reading.drafts.push(draft);
    }
    return reading;
  },

  examples: {
    fires: [
      [
        'The coupon on the 100 mln dlr warrant bond for Acme Corp has been set at 4-5/8 pct.',
        { dealKind: 'debt', subject: { name: 'Acme' }, value: { value: 1e8 }, modality: 'actual' },
      ],
      [
        'The second 90 mln franc, variable-rate tranche is led by Beta Bank Ltd.',
        { subject: { name: 'Acme' }, value: { value: 9e7 } },
        { before: 'Acme Corp is issuing a 150 mln franc bond in two tranches, lead managers said.\n' },
      ],
      [
        'The 60 mln franc issue has a coupon of 4-1/2 pct.',
        { subject: { name: 'Acme' }, value: { value: 6e7 } },
        { before: 'Acme Corp is issuing two bonds totalling 150 mln francs, lead managers said.\n' },
      ],
    ],
    silent: [
      ['The second 90 mln franc tranche is led by Beta Bank Ltd.', 'nobody knows of what'],
      [
        'It redeemed the 60 mln franc bond, which has a coupon of 9 pct.',
        'an old debt',
        { before: 'Acme Corp is issuing a 150 mln franc bond.\n' },
      ],
      [
        'Denominations of the bond are 10,000 francs at a rate of 5 pct.',
        'how large a piece is',
        { before: 'Acme Corp is issuing a 150 mln franc bond.\n' },
      ],
    ],
  },
});

const NOUNS = /^(?:bonds?|eurobonds?|notes|issue|tranches?|loan|debentures)$/;
const KINDS =
  /^(?:-|,|pct|warrants?|equity|convertible|domestic|bullet|straight|fixed|variable|floating|fixed-rate|variable-rate|floating-rate|rate|note|bond|eurobond|year|[\w-]+-year|senior|subordinated)$/;
const LEADS = /^(?:the|first|second|third|fourth|other|another|a|an|one)$/;

/** The noun of an issue behind a sum that stands behind "the" or "the second", only its kind between them. */
function issueBehind({ items, from, to }: Hook): number | null {
  if (!LEADS.test(items[from - 1]?.lower ?? '')) return null;
  for (let i = to; i < items.length && i < to + 6; i++) {
    const { lower, kind } = items[i] as Item;
    if (NOUNS.test(lower) && !NOUNS.test(items[i + 1]?.lower ?? '')) return i;
    if (kind !== 'period' && !KINDS.test(lower)) return null;
  }
  return null;
}

const TERMS = /^(?:has|have|carries|carry|carried|pays|at|is|was|will|bears|with|of)$/;

/** It is what the sentence's verb tells of, or what the coupon is that of. */
function hasTerms({ items }: Sentence, { from }: Hook, noun: number): boolean {
  const ahead = items.slice(Math.max(0, from - 4), from).map(({ lower }) => lower);
  if (ahead.includes('on') || ahead.includes('for'))
    return items.slice(0, from).some(({ lower }) => /^(?:coupon|terms|yield|price|rate)$/.test(lower));
  return isSubject(items, from) && TERMS.test(items[noun + 1]?.lower ?? '');
}

/** Only articles and numbers stand between it and the clause's beginning. */
function isSubject(items: readonly Item[], from: number): boolean {
  let i = from - 1;
  while (i >= 0 && LEADS.test(items[i]?.lower ?? '')) i--;
  return i < 0 || /^(?:,|-|while|and|:)$/.test(items[i]?.lower ?? '');
}

/** "bond for Acme", "notes of Acme" */
function issuedFor(items: readonly Item[], noun: number): Actor | null {
  const mention = /^(?:for|of)$/.test(items[noun + 1]?.lower ?? '') ? items[noun + 2]?.entity : null;
  return mention && /^(?:company|economy|other)$/.test(mention.value.kind) ? actorOf(mention) : null;
}
