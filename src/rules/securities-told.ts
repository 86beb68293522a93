import type { EntityMention } from '../entity/index.ts';
import { verbBefore } from '../frame/attachment/hook.ts';
import { quantityAt } from '../frame/attachment/verbs.ts';
import type { Item, Sentence } from '../frame/sentence.ts';
import { COMPANY_NOUNS } from '../lexicon/roles.ts';
import type { Subject } from '../schema/claim.ts';
import { actorAt, subjectOfActor } from './deal/draft.ts';
import { statedDraft } from './draft.ts';
import { type Context, defineRule, newReading } from './rule.ts';
import { subjectOfMention } from './subject.ts';

const SECURITIES =
  /^(?: worth)? of (?:(?:its|their|the|new) )*((?:[A-Za-z][\w.&'-]* ){0,6}?(?:debts?|debentures|notes|bonds|eurobonds|paper|securities|preferred (?:stock|shares)|preference shares|mortgages|treasuries|treasury bills|t-bills|gilts))\b(?! (?:offering|issue|sale|deal))/i;
const OWNS = new Set('own owns owned hold holds held'.split(' '));
const AFFECTS =
  /\baffect(?:s|ed|ing)?(?: (?:about|some|nearly|almost|over|around|approximately|a|combined|total|of|the|equivalent))* $/;
const TRADES =
  /\b(?:issu|sell|sold|sale|buy|bought|purchas|acqui|redeem|redemption|offer|exchang|swap|convert|repurchas|retir|refinanc|float|plac|repay|repaid|call|tender|register|registr|underwr|borrow|rais(?:e|ing) )/i;

export const securitiesTold = defineRule<'figure'>({
  id: 'securities-told',
  type: 'figure',
  about:
    'Debt or paper that a firm has out or holds, told in passing: "cut its rating on Acme\'s $140 million of senior debt".',

  figures: ['money'],
  cues: [
    'debt*|debenture*|notes|bonds|eurobonds|paper|securities|preferred|preference|mortgages|treasuries|bills|t-bills|gilts',
  ],
  find(sentence, context) {
    const reading = newReading<'figure'>();
    const { items, article } = sentence;
    for (let k = 0; k < items.length; k++) {
      if (items[k]?.quantity?.value.kind !== 'money') continue;
      const quantity = quantityAt(items, k);
      const behind = article.clean.slice(quantity.outer.end, Math.min(sentence.end, quantity.outer.end + 80));
      const metric = SECURITIES.exec(behind.replace(/\s/g, ' '))?.[1];
      if (metric === undefined || quantity.value.per !== null) continue;
      const subject = holderOf(sentence, context, k) ?? owedBy(sentence, context, k);
      if (subject !== null) reading.drafts.push(statedDraft(subject, metric, quantity, 0.88));
    }
    return reading;
  },

  examples: {
    fires: [
      [
        "Standard and Poor's Corp said it cut to Ba-2 from Baa-3 Acme Corp's 140 mln dlrs of senior debt.",
        { subject: { name: 'Acme' }, metric: 'senior debt', value: { value: 140e6 } },
      ],
      [
        "The agency gave a B rating to the company's 90 mln dlrs of subordinated notes due 1997.",
        { subject: { name: 'Acme' }, metric: 'subordinated notes' },
        { before: "Moody's downgraded Acme Corp." },
      ],
      [
        'Acme Corp also owns $10 billion of Beta Foods preferred stock.',
        { subject: { name: 'Acme' }, metric: 'Beta Foods preferred stock', value: { value: 1e10 } },
      ],
    ],
    silent: [
      ["Beta Foods Inc bought Acme Corp's $5 million of notes.", 'a deal'],
      ['Acme Corp said its $90 million of notes will be redeemed.', 'a deal'],
      ['Acme Corp has $40 million of buildings.', 'no paper'],
      ['Rules cover $140 million of senior debt.', 'nobody is named whose debt it is'],
    ],
  },
});

/** "owns $10 billion of Beta preferred stock": whoever holds it. */
function holderOf(sentence: Sentence, context: Context, k: number): Subject | null {
  const { items } = sentence;
  const verb = verbBefore(items, k, 4, OWNS);
  if (verb === null || /^(?:to|is|are|was|were|be|been)$/.test(items[verb - 1]?.lower ?? '')) return null;
  const actor = actorAt(sentence, context, verb);
  return actor === null ? null : subjectOfActor(actor, sentence);
}

/** "Acme's 140 mln dlrs of senior debt", "affects 140 mln dlrs of its debt": whose paper it is, where nobody trades it. */
function owedBy(sentence: Sentence, context: Context, k: number): Subject | null {
  const { items, article, start, text } = sentence;
  const quantity = quantityAt(items, k);
  if (TRADES.test(text)) return null;
  const owner = possessor(items, k, context, sentence);
  if (owner !== null) return subjectOfMention(owner, sentence);
  if (!AFFECTS.test(article.clean.slice(start, quantity.outer.start))) return null;
  const named = sentence.entities.filter(({ value, start: at }) => value.kind === 'company' && at < quantity.start);
  const rated = named.filter(({ value }) => !AGENCY.test(value.name));
  return rated.length === 1 && rated[0] ? subjectOfMention(rated[0], sentence) : null;
}

const AGENCY = /^(?:moody|standard (?:and|&) poor|s&p|s and p|fitch|duff|dbrs|nasdaq|new york stock exchange|sec\b)/i;

/** The name in the genitive right before a figure and its hedges, or what "the company's" and "its" stand for. */
function possessor(items: readonly Item[], k: number, context: Context, sentence: Sentence): EntityMention | null {
  const { outer } = quantityAt(items, k);
  let at = k - 1;
  while (
    at > 0 &&
    ((items[at]?.start ?? 0) >= outer.start || /^(?:about|nearly|some|almost|roughly)$/.test(items[at]?.lower ?? ''))
  )
    at--;
  const item = items[at];
  const mark = item?.lower === "'s" || item?.lower === "'";
  const owner = mark ? items[at - 1] : item;
  if (owner?.entity)
    return (mark || owner.entity.possessive) && owner.entity.value.kind === 'company' ? owner.entity : null;
  return mark && COMPANY_NOUNS.has(owner?.lower ?? '') ? ratedBefore(context, sentence) : null;
}

/** The firm named last in the sentences before, which is no agency. */
function ratedBefore(context: Context, sentence: Sentence): EntityMention | null {
  for (const before of context.before(sentence, 3).toReversed()) {
    const firms = before.entities.filter(({ value }) => value.kind === 'company' && !AGENCY.test(value.name));
    if (firms.length > 0) return firms.at(-1) ?? null;
  }
  return null;
}
