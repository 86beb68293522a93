import { type Actor, actorAfter } from '../frame/actor/actor.ts';
import { type Hook, hookOf, nounAhead, nounBehind, verbBefore, wordsOf } from '../frame/attachment/hook.ts';
import type { Item, Sentence } from '../frame/sentence.ts';
import { NOT_A_DEAL, PAY_VERBS, SETTLE_VERBS, SETTLEMENT_NOUNS } from '../lexicon/deals.ts';
import type { Modality } from '../schema/claim.ts';
import { actorAt, dealDraft } from './deal/draft.ts';
import { type Context, type Draft, defineRule, newReading } from './rule.ts';

const GATE =
  /\bfin(?:e|es|ed|ing)\b|penalt|penali[sz]|settle|resolve|damages|restitution|forfeit|to end (?:a|the|its)|accord\b/i;
const FINED = new Set('fined fining penalised penalized'.split(' '));
const ORDERED = new Set('ordered orders'.split(' '));
const SETTLE =
  /\b(?:settle|settling|resolve|resolving|end|drop|fines?|penalt(?:y|ies)|damages|restitution|claims|lawsuits?)\b/;

export const settlement = defineRule<'deal'>({
  id: 'settlement',
  type: 'deal',
  about: 'A fine, a penalty or damages, or what a firm pays to settle a case.',

  figures: ['money'],
  cues: [
    'fine|fines|fined|fining|penalt*|penalis*|penaliz*|settle*|resolve*|damages*|restitution*|forfeit*|to end a*|to end the*|to end its*|accord|pay*|award*',
  ],
  find(sentence, context) {
    const reading = newReading<'deal'>();
    const { items } = sentence;
    const gated = GATE.test(sentence.text);
    let last: { readonly at: number; readonly actor: Actor; readonly modality: Modality } | null = null;
    for (let k = 0; k < items.length; k++) {
      const { quantity, depth } = items[k] as Item;
      if (quantity?.value.kind !== 'money' || depth > 0 || quantity.value.per !== null) continue;
      const hook = hookOf(sentence, k) as Hook;
      const shared: Read | null = last !== null && isShareOfSame(hook, last.at) ? last : null;
      const read: Read | null = shared ?? readSum(sentence, context, hook, gated);
      if (read === null) continue;
      const draft = draftOf(sentence, read.actor, read.modality, hook);
      if (draft) reading.drafts.push(draft);
      last = { ...read, at: k };
    }
    return reading;
  },

  examples: {
    fires: [
      [
        'Acme Corp agreed to pay $640 million to settle claims that it fixed prices.',
        { dealKind: 'settlement', value: { value: 6.4e8 }, modality: 'actual', subject: { name: 'Acme' } },
      ],
      ['The regulator fined Acme Corp 12 million euros.', { subject: { name: 'Acme' }, value: { value: 1.2e7 } }],
      ['The regulator imposed a 12 million euro fine on Acme Corp.', { subject: { name: 'Acme' } }],
      ['Acme Corp was fined $3 million for late filings.', { subject: { name: 'Acme' }, value: { value: 3e6 } }],
      ['Acme Corp received a penalty of 181 million euros.', { value: { value: 1.81e8 } }],
      ['A jury ordered Acme Corp to pay $4 million to a rival.', { subject: { name: 'Acme' }, value: { value: 4e6 } }],
      ['Acme Corp paid $4 million in damages to a rival.', { value: { value: 4e6 } }],
      ['Acme Corp agreed to pay $4 million in compensation for faulty pumps.', { value: { value: 4e6 } }],
      [
        'Acme Corp said a jury awarded it and Beller Inc about 22 mln dlrs for gas that Beta Inc did not pay for.',
        { dealKind: 'settlement', subject: { name: 'Acme' }, value: { value: 2.2e7 } },
      ],
      ['Acme Corp will pay Beta Inc 39 mln dlrs in settlement of a suit.', { subject: { name: 'Acme' } }],
      ['Acme Corp could face a fine of up to $2 billion.', { modality: 'conditional', value: { bound: 'at_most' } }],
    ],
    silent: [
      ['Acme Corp stock settled at $64.', 'a closing price'],
      ['Acme Corp paid $4 million in dividends.', 'no penalty'],
      ['A fine year for Acme Corp brought revenue of $5 billion.', 'another "fine"'],
      ['The navy awarded Acme Corp $4 million for a court case.', 'no court awards it'],
      ['Oil settled $1 lower after a fine day.', 'a price'],
    ],
  },
});

interface Read {
  readonly actor: Actor;
  readonly modality: Modality;
}

function readSum(sentence: Sentence, context: Context, hook: Hook, gated: boolean): Read | null {
  const { items, from, to } = hook;
  // "will pay Beta $5m in settlement of a suit"
  const paid = items[hook.linkAt]?.entity && PAY_VERBS.has(items[hook.linkAt - 1]?.lower ?? '');
  const linkAt = paid ? hook.linkAt - 1 : hook.linkAt;
  const link = paid ? (items[linkAt]?.lower ?? '') : hook.link;
  const awarded = awardedTo(sentence, context, hook);
  if (awarded !== null) return awarded;
  if (gated) {
    const behind = nounBehind(hook, SETTLEMENT_NOUNS, NOT_A_DEAL);
    const joined = /^(?:in|for|from|through|to)$/.test(items[to]?.lower ?? '');
    if (behind !== null && !(joined && !PAY_VERBS.has(link)) && items[behind + 1]?.lower !== 'of')
      return bearer(sentence, context, behind, linkAt);
    const ahead = /^(?:of|worth|for|totalling|totaling|at)$/.test(link)
      ? nounAhead(hook, SETTLEMENT_NOUNS, link === 'of' ? 3 : 6)
      : null;
    if (ahead !== null && !/^(?:settled|oil|gold)$/.test(items[0]?.lower ?? ''))
      return bearer(sentence, context, ahead, linkAt);
    const fined = verbBefore(items, from, 14, FINED);
    if (
      fined !== null &&
      noSumBetween(items, fined, from) &&
      /^(?:E|Q|of|with|was|were|been|fined|by|it|[a-z]+)$/.test(items[linkAt]?.lower ?? 'E')
    )
      return ofFined(sentence, context, fined);
    const settled = link === 'for' ? verbBefore(items, linkAt, 14, SETTLE_VERBS) : null;
    if (settled !== null) return payer(sentence, context, settled);
  }
  if (!PAY_VERBS.has(link)) return null;
  // "was ordered to pay $5m", "a jury ordered Acme to pay"
  const ordered = items[linkAt - 1]?.lower === 'to' ? verbBefore(items, linkAt, 10, ORDERED) : null;
  if (ordered !== null) return ofFined(sentence, context, ordered);
  const after = wordsOf(items, to, to + 7);
  if (
    gated &&
    (/^(?:to|in|over|and) /.test(after) || after === '') &&
    (SETTLE.test(after) || /^in settlement of\b/.test(after) || SETTLE.test(sentence.text.toLowerCase())) &&
    !/\b(?:dividends?|bonus|taxes|interest|rent|cash|wages)\b/.test(after)
  )
    return payer(sentence, context, linkAt);
  // "agreed to pay $5m compensation for errors"
  if (/^(?:(?:in|as) )?compensation (?:for|to|over)\b/.test(after)) return payer(sentence, context, linkAt);
  const told =
    /^to (?:the )?(?:E|states?|federal|government|\w+ (?:states|customers|workers|victims|plaintiffs|investors))/.test(
      after,
    );
  return told &&
    context.before(sentence, 2).some((earlier) => /\b(?:settle(?:d|ment)?|resolve|fined?)\b/i.test(earlier.text))
    ? payer(sentence, context, linkAt)
    : null;
}

const AWARDS = new Set(['award', 'awards', 'awarded']);

/** "a jury awarded it $5m in damages", "awarded $5m against Acme": who wins, else who is to pay. */
function awardedTo(sentence: Sentence, context: Context, { items, from, to }: Hook): Read | null {
  const at = verbBefore(items, from, 7, AWARDS);
  if (at === null || !items.slice(Math.max(0, at - 14), at).some(({ lower }) => COURTS.test(lower))) return null;
  if (at < from - 1) return payer(sentence, context, at + 2);
  const against = items.slice(to, to + 9).findIndex(({ lower }) => lower === 'against');
  return against < 0 ? null : ofFined(sentence, context, to + against);
}

const COURTS = /^(?:jury|jurors|court|judge|arbitrators?|panel|tribunal)$/;

const noSumBetween = (items: readonly Item[], a: number, b: number): boolean =>
  !items.slice(a + 1, b).some((item) => item.quantity?.value.kind === 'money');

/** ", and $230 million to 38 states": another part of what is paid. */
function isShareOfSame(hook: Hook, last: number): boolean {
  const { items, from, to } = hook;
  if (from - last > 12 || !/^(?:and|,)$/.test(items[from - 1]?.lower ?? '')) return false;
  return items[to]?.lower === 'to' && items.slice(last + 1, from).some((item) => item.lower === 'to');
}

function payer(sentence: Sentence, context: Context, at: number): Read | null {
  const actor = actorAt(sentence, context, at);
  return actor && { actor, modality: unlikely(sentence, at) ?? 'actual' };
}

/** "fined Acme $5m", "Acme was fined $5m". */
function ofFined(sentence: Sentence, context: Context, at: number): Read | null {
  const { items } = sentence;
  const passive = /^(?:was|were|been|being|be|is|are|got)$/.test(items[at - 1]?.lower ?? '');
  const actor = passive ? actorAt(sentence, context, at) : (actorAfter(items, at, 8) ?? actorAt(sentence, context, at));
  return actor && { actor, modality: unlikely(sentence, at) ?? 'actual' };
}

/** "a fine on Acme"; else who faces, received or must pay it. */
function bearer(sentence: Sentence, context: Context, noun: number, linkAt: number): Read | null {
  const { items } = sentence;
  const on = items.slice(noun + 1, noun + 9).findIndex((item) => /^(?:on|against)$/.test(item.lower));
  const found = on >= 0 ? actorAfter(items, noun + 1 + on, 4) : null;
  const actor = found ?? actorAt(sentence, context, Math.min(noun, Math.max(0, linkAt)));
  return actor && { actor, modality: unlikely(sentence, noun) ?? 'actual' };
}

/** A fine that may come: "faces", "could", "risks". */
function unlikely(sentence: Sentence, at: number): Modality | null {
  const words = wordsOf(sentence.items, at - 14, at);
  if (/\b(?:could|may|might|if|risks?|faces?|facing|up to)\b/.test(words)) return 'conditional';
  return /\b(?:plans?|proposed|proposes|seeks?|seeking|considering)\b/.test(words) ? 'proposed' : null;
}

const draftOf = (sentence: Sentence, actor: Actor, modality: Modality, hook: Hook): Draft<'deal'> | null =>
  dealDraft(sentence, {
    at: hook.linkAt,
    kind: 'settlement',
    actor,
    modality,
    value: hook.quantity.value,
    parties: { buyer: [], seller: [], target: actor.name },
    confidence: 0.86,
  });
