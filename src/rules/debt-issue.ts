import { type Hook, nounAhead, nounBehind, wordsOf } from '../frame/attachment/hook.ts';
import type { Item, Sentence } from '../frame/sentence.ts';
import { DEBT_NOUNS, ISSUE_VERBS, NOT_A_DEAL, OLD_DEBT_VERBS } from '../lexicon/deals.ts';
import { actorAt, dealDraft } from './deal/draft.ts';
import { issuerBelow } from './deal/issuer.ts';
import { isCancelled, modalityOfVerb } from './deal/modality.ts';
import { sumsIn } from './deal/sums.ts';
import { type Context, type Draft, defineRule, newReading } from './rule.ts';

export const debtIssue = defineRule<'deal'>({
  id: 'debt-issue',
  type: 'deal',
  about: 'A borrower sells bonds or notes, or signs a loan.',

  figures: ['money'],
  cues: [
    'bond|bonds|notes|debenture*|sukuk*|eurobond*|loan|loans|facility*|credit line*|credit agreement*|convertible*|gilts|debt sale*|debt issue*|debt offering*|debt financing*|commercial paper*|corporate debt*|borrow*|certificate|certificates',
  ],
  find(sentence, context) {
    const reading = newReading<'deal'>();
    for (const hook of sumsIn(sentence)) {
      const verb = verbOf(hook);
      if (verb === null) continue;
      const draft = draftOf(sentence, context, hook, verb);
      if (draft) reading.drafts.push(draft);
    }
    return reading;
  },

  examples: {
    fires: [
      [
        'Acme Corp sold 1.25 billion euros of bonds on Thursday.',
        { dealKind: 'debt', value: { value: 1.25e9 }, modality: 'actual' },
      ],
      [
        'Acme Corp issued $750 million of seven-year notes and $500 million of 12-year notes.',
        { value: { value: 5e8 } },
      ],
      ['Acme Corp obtained credit lines totaling 80 mln dlrs.', { value: { value: 8e7 }, modality: 'actual' }],
      ['Acme Corp is seeking a 100 mln stg credit facility.', { value: { value: 1e8 }, modality: 'proposed' }],
      ['Acme Corp signed a 600 million pound revolving credit facility.', { value: { value: 6e8 } }],
      ['Acme Corp plans to raise up to $500 million through convertible bonds.', { modality: 'proposed' }],
      ['ACME CORP <ACM> SETS 50 MLN DLR DEBT ISSUE', { value: { value: 5e7 }, modality: 'proposed' }],
      ['Acme Corp is issuing a 75 mln dlr eurobond due 1997.', { value: { value: 7.5e7 }, modality: 'actual' }],
      ['Acme Corp is issuing a 75 mln dlr bond with an indicated coupon of 2 pct.', { modality: 'proposed' }],
      ['Acme Corp is raising 150 mln marks through a 5-1/2 pct bullet eurobond.', { value: { value: 1.5e8 } }],
      ['Acme Corp sold 33 mln dlrs of 8-3/8 pct senior notes.', { value: { value: 3.3e7 }, modality: 'actual' }],
      [
        'Acme Corp is raising 250 mln dlrs via an offering of sinking fund debentures due 2017.',
        { dealKind: 'debt', value: { value: 2.5e8 } },
      ],
      ['Acme Corp arranged a 15 billion yen offering of 4-1/2 pct notes.', { value: { value: 1.5e10 } }],
      ['Acme Corp is issuing 75.2 mln dlrs of mortgage pass-through certificates.', { value: { value: 7.52e7 } }],
      ['Acme Corp announced an offering of 100 mln dlrs of fixed rate notes.', { value: { value: 1e8 } }],
      ['Acme Corp borrowed $3 billion from a group of banks.', { value: { value: 3e9 } }],
    ],
    silent: [
      ['Acme Corp repaid $3 billion of bonds.', 'an old debt'],
      ['Net debt of Acme Corp stood at $3 billion.', 'a measure'],
      ['Acme Bank Corp set aside $3 billion for bad loans.', 'provisions'],
      ['Acme Bank Corp raised $3 billion in deposits to fund loans.', 'deposits'],
      ['Acme Bank Corp received bids of $3 billion for its notes.', 'what others offer'],
      ['The loan book of Acme Bank Corp grew to $3 billion.', 'a measure'],
    ],
  },
});

/** Its price or yield is told: it has been sold. */
const PRICED = /\bpar pricing\b|\bpriced (?:at|to)\b|\byielding\b|\bissue price\b/i;
/** "is issuing", unless its terms are only indicated. */
const ISSUING = /^(?:issuing|launching)$/;

const BAD =
  /\b(?:non-performing|nonperforming|bad|problem|restructured|outstanding|consumer|portfolio|total|home|customer|new yuan|existing|old|junk|risky|mortgage (?:loans?|debt)|stock certificates?|gift certificates?)\b/;

/** "is raising 250m through an offering of sinking fund debentures", "through a 5 pct bullet eurobond" */
const OFFERED =
  /^(?:through|via|by|from|in|with) (?:an? |the |its )?(?:(?:[\w-]+ ){0,3}(?:offering|issue|sale|placement|issuance) of (?:\S+ ){0,7}(?:debentures|notes|bonds|certificates|paper)|(?:\S+ ){0,5}(?:bond|eurobond|loan))\b/;

/** The verb by which the debt is taken up; null where the sum is an old debt or a measure. */
function verbOf(hook: Hook): number | null {
  const { items, link, linkAt, from, to } = hook;
  if (/^(?:borrow|borrows|borrowed|borrowing)$/.test(link)) return linkAt;
  if (
    /^rais(?:e|es|ed|ing)$/.test(link) &&
    (/\b(?:corporate|bond|debt) (?:market|debt|sales?|issues?)\b/.test(wordsOf(items, to, to + 12)) ||
      OFFERED.test(wordsOf(items, to, to + 16)))
  )
    return linkAt;
  const behind = debtBehind(hook);
  const arranged = behind === null ? null : arrangedAfter(hook, behind);
  if (arranged !== null) return arranged;
  const noun =
    behind ??
    creditLines(hook) ??
    (/^(?:of|worth|for)$/.test(link) ? nounAhead(hook, DEBT_NOUNS, link === 'worth' ? 5 : 3) : null);
  if (noun === null || BAD.test(wordsOf(items, behind === null ? noun - 3 : to, noun + 1))) return null;
  if (/^(?:book|books|losses|growth|loss|fund|funds|market|ratio)$/.test(items[noun + 1]?.lower ?? '')) return null;
  for (let i = Math.min(from, noun) - 1; i >= 0 && i >= from - 13; i--) {
    const { lower, kind } = items[i] as Item;
    if (lower === ';') return null;
    if (kind !== 'word') continue;
    if (/^(?:set|aside|note|notes)$/.test(lower) && items[i + 1]?.lower === 'aside') return null;
    if (OLD_DEBT_VERBS.has(lower)) return null;
    // "received bids of 24.9 billion dlrs for the notes"
    if (/^(?:bids?|subscriptions?|tenders)$/.test(lower) && i > from - 4) return null;
    if (/^s(?:ell|old)/.test(lower) && /^loans?$/.test(items[noun]?.lower ?? '')) return null;
    if (ISSUE_VERBS.has(lower)) return /^(?:set)$/.test(lower) && items[i + 1]?.lower === 'aside' ? null : i;
  }
  return null;
}

/** "credit lines totaling 80 mln dlrs": where the lines stand. */
function creditLines({ items, linkAt, link }: Hook): number | null {
  if (link !== 'worth') return null;
  for (let i = linkAt - 1; i > 0 && i > linkAt - 3; i--)
    if (/^(?:lines?|facilit(?:y|ies))$/.test(items[i]?.lower ?? ''))
      return /^(?:credit|loan|bank|banking)$/.test(items[i - 1]?.lower ?? '') ? i : null;
  return null;
}

/** "a $5bn credit facility being arranged for Acme", "a loan was signed". */
function arrangedAfter({ items, to }: Hook, noun: number): number | null {
  for (let i = noun + 1; i < items.length && i < Math.max(noun, to) + 6; i++) {
    const { lower, quantity } = items[i] as Item;
    if (quantity || /^[,;.]$/.test(lower)) return null;
    if (
      /^(?:arranged|signed|syndicated|agreed|launched|obtained|negotiated)$/.test(lower) &&
      /^(?:being|was|were|been|is|be|are)$/.test(items[i - 1]?.lower ?? '')
    )
      return i;
  }
  return null;
}

/** "$750m of seven-year notes", "a $75m loan", "50 mln dlr debt issue". */
function debtBehind(told: Hook): number | null {
  const hook = pastCoupon(told);
  const noun = nounBehind(hook, DEBT_NOUNS, NOT_A_DEAL);
  if (noun === null) {
    const next = wordsOf(hook.items, hook.to, hook.to + 6);
    return /^(?:in |of )?(?:\S+ ){0,3}(?:credit (?:line|facility|agreement|accord)|lines? of credit|commercial paper|debt (?:issue|offering|sale|financing))/.test(
      next,
    )
      ? hook.to
      : null;
  }
  const { items } = hook;
  const word = items[noun]?.lower ?? '';
  if (/^(?:debt|borrowings?)$/.test(word) && !/^(?:issue|offering|sale|financing)$/.test(items[noun + 1]?.lower ?? ''))
    return /^(?:new|fresh|convertible|unsecured|subordinated|senior)$/.test(items[noun - 1]?.lower ?? '') ? noun : null;
  return noun;
}

/** "33 mln dlrs of 8-3/8 pct senior notes", "principal amount of 9 pct debentures": from behind the coupon on. */
function pastCoupon(hook: Hook): Hook {
  const { items, to } = hook;
  for (let i = to; i < items.length && i < to + 6; i++) {
    const { quantity, lower, end } = items[i] as Item;
    if (quantity?.value.kind === 'percent' && /^(?:of|,)$/.test(items[i - 1]?.lower ?? '')) {
      const next = items.findIndex((item, j) => j > i && item.start >= Math.max(end, quantity.outer.end));
      return next < 0 ? hook : { ...hook, to: next };
    }
    if (
      !/^(?:of|in|principal|amount|aggregate|face|worth|its|new|offering|issue|issuance|sale|placement|private|,)$/.test(
        lower,
      )
    )
      break;
  }
  return hook;
}

function isSold({ items, text }: Sentence, verb: number): boolean {
  if (PRICED.test(text)) return true;
  const issues = ISSUING.test(items[verb]?.lower ?? '') && /^(?:is|are)$/.test(items[verb - 1]?.lower ?? '');
  return issues && !/\bindicated\b/i.test(text);
}

function draftOf(sentence: Sentence, context: Context, hook: Hook, verb: number): Draft<'deal'> | null {
  const { items } = hook;
  const told = actorAt(sentence, context, verb);
  const actor = told?.named === false && sentence.index === 0 ? (issuerBelow(sentence, context) ?? told) : told;
  if (actor === null) return null;
  const word = items[verb]?.lower ?? '';
  const proposed =
    items[verb - 1]?.lower === 'being' ||
    /^(?:sets?|plans?|planned|files?|filed|seek|seeks|seeking|sought|offer\w*|launch\w*|announce\w*|agree\w*)$/.test(
      word,
    );
  return dealDraft(sentence, {
    at: verb,
    kind: 'debt',
    actor,
    modality: isCancelled(items, hook.k)
      ? 'denied'
      : isSold(sentence, verb)
        ? 'actual'
        : proposed
          ? 'proposed'
          : modalityOfVerb(items, verb),
    value: hook.quantity.value,
    parties: { buyer: [], seller: [], target: actor.name },
    confidence: 0.86,
  });
}
