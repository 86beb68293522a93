import { wordsOf } from '../../frame/attachment/hook.ts';
import type { Item } from '../../frame/sentence.ts';
import { DONE_WORDS, PROPOSAL_WORDS } from '../../lexicon/deals.ts';
import type { Modality } from '../../schema/claim.ts';

const MODALS = /^(?:will|would|could|may|might|should|can|shall)$/;
const RUMOUR = /\b(?:talk|speculation|rumou?rs?|reports?|talks) (?:of|that|on|about)\b|\binterest$/;
const CANCELLED =
  /\b(?:cancel(?:l?ed|s)|scrapp?(?:ed|s)|abandon(?:ed|s)|withdrew|withdraws|terminat(?:ed|es)|called off|walked away|blocked|failed to (?:win|secure|buy|sell)|lost)\b/;
/** "is close to a deal to buy" */
const NEARING =
  /\b(?:close to|nearing|nears|near|closing in on|in|advanced|holding) (?:\w+ )?(?:a |an )?(?:\w+ )?(?:deals?|agreement|talks|discussions|negotiations)\b/;
const SUPPOSED = /^(?:could|may|might)$/;
const DONE_BEFORE_TO =
  /^(?:priced|sold|paid|issued|completed|closed|used|managed|borrowed|raised|signed|spent|secured|won|helped|went|continued|pays?)$/;

/** How sure a deal is that a verb tells: done, or agreed, planned, offered. `reach` items before the verb are looked at. */
export function modalityOfVerb(items: readonly Item[], at: number): Modality {
  const verb = items[at]?.lower ?? '';
  const past = /(?:ed|bought|sold|paid|won|took|struck|got|set)$/.test(verb);
  if (isSupposed(items, at)) return 'conditional';
  for (let i = at - 1; i >= 0 && i >= at - 12; i--) {
    const { lower, kind } = items[i] as Item;
    if (/^[;—]$/.test(lower)) break;
    if (MODALS.test(lower) || (lower === 'be' && past)) return 'proposed';
    if (lower === 'to' && !past) return purposeOf(items, i);
    if (/^(?:after|by|of|having|since|following|for|from|without)$/.test(lower) && verb.endsWith('ing'))
      return 'actual';
    if (/^(?:is|are|be|being|was|were)$/.test(lower) && verb.endsWith('ing')) return 'proposed';
    if (lower === 'being' && past && /^(?:is|are)$/.test(items[i - 1]?.lower ?? '')) return 'proposed';
    if (/^(?:has|have|had|was|were|been|is)$/.test(lower) && past)
      return lower === 'is' || lower === 'been' ? beFuture(items, i) : 'actual';
    if (kind === 'word' && PROPOSAL_WORDS.has(lower) && !past) return 'proposed';
    if (kind === 'entity' || /^(?:it|he|she|they|we)$/.test(lower)) break;
  }
  return /^(?:offered|bids?|proposed|offers?|tabled)$/.test(verb)
    ? 'proposed'
    : verb.endsWith('ing')
      ? gerund(items, at)
      : 'actual';
}

/** "if it acquires the 40 pct stake", "if Acme were to buy": not "asked if it would buy". */
function isSupposed(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 7; i--) {
    const { lower, kind } = items[i] as Item;
    if (lower === 'if') return !/^(?:ask\w*|see|know|known|clear|as|even)$/.test(items[i - 1]?.lower ?? '');
    if ((kind === 'mark' && lower !== "'s") || /^(?:that|which|who|said)$/.test(lower)) return false;
  }
  return false;
}

/** "is to be sold", "has been sold". */
function beFuture(items: readonly Item[], i: number): Modality {
  return /^(?:to|will|would|could|may|might)$/.test(items[i - 1]?.lower ?? '') ? 'proposed' : 'actual';
}

/** "agreed to buy" is no closed deal; "paid $5m to buy", "priced at $7 to raise" is. */
function purposeOf(items: readonly Item[], to: number): Modality {
  if (NEARING.test(wordsOf(items, to - 9, to))) return 'rumoured';
  for (let i = to - 1; i >= 0 && i >= to - 16; i--) {
    const { lower } = items[i] as Item;
    if (/^[;—]$/.test(lower)) break;
    if (PROPOSAL_WORDS.has(lower)) return 'proposed';
    if (DONE_BEFORE_TO.test(lower)) return doneVerb(items, i);
  }
  return 'proposed';
}

function doneVerb(items: readonly Item[], i: number): Modality {
  const before = items[i - 1]?.lower ?? '';
  const before2 = items[i - 2]?.lower ?? '';
  return /^(?:to|will|would|could|may|might|should|be)$/.test(before) || /^(?:will|would|could)$/.test(before2)
    ? 'proposed'
    : 'actual';
}

/** A participle takes the mood of the verb before it: "agreed ..., valuing"; alone it is told as done. */
function gerund(items: readonly Item[], at: number): Modality {
  for (let i = at - 1; i >= 0; i--) {
    const { lower } = items[i] as Item;
    if (/^[;—]$/.test(lower)) break;
    if (DONE_WORDS.has(lower)) return 'actual';
    if (PROPOSAL_WORDS.has(lower)) return 'proposed';
  }
  return 'actual';
}

/** "did not buy", "failed to acquire", "no person acquiring": the deal did not come about. */
export function isNegated(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    const { lower, kind } = items[i] as Item;
    if (/^(?:not|never|no|without|fail|fails|failed|unable|neither|nor|eligible|entitled|allowed)$|n't$/.test(lower))
      return items[i + 1]?.lower !== 'longer';
    if (kind === 'entity' || kind === 'mark' || /^(?:it|he|she|they|that|which|who|but|and)$/.test(lower)) return false;
  }
  return false;
}

/** "has cancelled a planned $75 million offering": by the words before the sum. */
export const isCancelled = (items: readonly Item[], k: number): boolean => CANCELLED.test(wordsOf(items, k - 6, k));

/** How sure a deal is that a noun names: by the words of its clause, the nearest before the noun first. */
export function modalityOfNoun(items: readonly Item[], at: number, otherwise: Modality): Modality {
  if (RUMOUR.test(wordsOf(items, at - 7, at + 2))) return 'rumoured';
  if (CANCELLED.test(wordsOf(items, at - 9, at))) return 'denied';
  if (/^(?:bids?|offer|proposal|approach)$/.test(items[at]?.lower ?? '')) return 'proposed';
  for (let i = at - 1; i >= 0 && i >= at - 16; i--) {
    const { lower, kind } = items[i] as Item;
    if (/^[;—]$/.test(lower)) break;
    if (kind !== 'word') continue;
    if (SUPPOSED.test(lower)) return 'proposed';
    if (DONE_WORDS.has(lower)) return doneVerb(items, i);
    // "completed its previously announced sale"
    if (lower === 'announced' && /^(?:previously|already|earlier|recently|-)$/.test(items[i - 1]?.lower ?? ''))
      continue;
    if (PROPOSAL_WORDS.has(lower)) return 'proposed';
  }
  for (let i = at + 1; i < items.length && i <= at + 24; i++) {
    const { lower } = items[i] as Item;
    if (lower === ';') break;
    if (/^(?:completed|closed|finalised|finalized|concluded)$/.test(lower)) return doneVerb(items, i);
  }
  return otherwise;
}
