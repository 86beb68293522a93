import type { Sentence } from '../frame/sentence.ts';
import type { QuantityMention } from '../quantity/index.ts';
import type { Period, Subject } from '../schema/claim.ts';
import { addDays, weekdayOf } from '../time/calendar.ts';
import { statedDraft } from './draft.ts';
import { type Context, defineRule, newReading } from './rule.ts';

const RATE = '\\d{1,3}\\.\\d{2,4}(?:-\\d{1,3}(?:\\.\\d{2,4})?)?';
const STRIKE_BEFORE = new RegExp(`(?:^|[\\s(])${RATE} (?:on|for|worth|in) (?:about |around |some )?$`);
const STRIKE_BEHIND = new RegExp(`^ (?:at|between|on|of) ${RATE}(?![\\d.]*\\d*%)`);
const OPTIONS = /\b(?:strikes?|expir(?:y|ies|e|es|ing|ed|ations?))\b/i;
const PAIR = /\b([A-Z]{3})\/([A-Z]{3})\b/g;
const DAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri)day\b/g;
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
/** How many sentences back the pair may be named. */
const BACK = 3;
/** From this sum on it is one of options. */
const LARGE = 1e7;

export const optionExpiry = defineRule<'figure'>({
  id: 'option-expiry',
  type: 'figure',
  about: 'What sum of currency options expires at a strike: "EUR/USD strikes on Friday at 1.0450 on 2bn euros".',
  figures: ['money', 'count'],
  cues: ['monday|tuesday|wednesday|thursday|friday|expir*|strike|strikes'],
  find(sentence, context) {
    const reading = newReading<'figure'>();
    const sums = sentence.quantities.filter(
      (quantity) =>
        (quantity.value.value ?? 0) >= LARGE && quantity.value.unit === null && isAtStrike(sentence, quantity),
    );
    if (sums.length === 0 || !OPTIONS.test(told(sentence, context))) return reading;
    for (const quantity of sums) {
      const pair = pairBefore(sentence, context, quantity.start);
      if (pair === null) {
        reading.rejected.push({ span: quantity, reason: 'options on nothing that is named' });
        continue;
      }
      const draft = statedDraft(pair.subject, 'strike expiries', inCurrency(quantity, pair.base), 0.94);
      reading.drafts.push({ ...draft, period: dayBefore(sentence, quantity.start) });
    }
    return reading;
  },

  examples: {
    fires: [
      [
        'The largest EUR/USD strike expiries are on Friday at 1.0450 on 2.2 billion euros and 1.0475-80 on 900 million.',
        { subject: { name: 'EUR/USD' }, value: { kind: 'money', value: 9e8, currency: 'EUR' } },
      ],
      [
        'Big USD/JPY strikes expire Monday at 151.00 on $1.1 billion.',
        { subject: { name: 'USD/JPY' }, metric: 'strike expiries', value: { value: 1.1e9 } },
      ],
      [
        'Thursday is quiet, but Friday has 1.4 billion euros at 1.0350.',
        { subject: { name: 'EUR/USD' }, value: { value: 1.4e9 } },
        { before: 'Large EUR/USD strikes are due to expire this week.' },
      ],
    ],
    silent: [
      ['Options of $2 billion expire on Friday.', 'no strike'],
      ['Acme sold bonds on Friday at 1.0450 on $2 billion of orders for EUR/USD notes.', 'no options'],
    ],
  },
});

const told = (sentence: Sentence, context: Context): string =>
  [sentence, ...context.before(sentence, BACK)].map(({ text }) => text).join(' ');

function isAtStrike({ article: { clean }, start, end }: Sentence, { outer }: QuantityMention): boolean {
  return (
    STRIKE_BEFORE.test(clean.slice(Math.max(start, outer.start - 40), outer.start)) ||
    STRIKE_BEHIND.test(clean.slice(outer.end, Math.min(end, outer.end + 24)))
  );
}

/** The pair named last before a place, in the sentence or one shortly before it. */
function pairBefore(
  sentence: Sentence,
  context: Context,
  at: number,
): { readonly subject: Subject; readonly base: string } | null {
  const { clean } = sentence.article;
  const from = context.before(sentence, BACK).at(-1)?.start ?? sentence.start;
  const found = [...clean.slice(from, at).matchAll(PAIR)].at(-1);
  if (!found) return null;
  const start = from + found.index;
  const name = found[0];
  const mention = start >= sentence.start ? sentence.article.text.slice(start, start + name.length) : null;
  return {
    subject: { name, kind: 'currency', ticker: null, tickerImplied: false, exchange: null, mention },
    base: found[1] as string,
  };
}

/** "1.0250-60 on 1.6 billion": of the pair's first currency. */
const inCurrency = (quantity: QuantityMention, currency: string): QuantityMention =>
  quantity.value.kind === 'money'
    ? quantity
    : { ...quantity, value: { ...quantity.value, kind: 'money', unit: null, currency, currencyImplied: true } };

/** The weekday named last before a place, the next one from the article's date on; null where none is. */
function dayBefore({ article, start }: Sentence, at: number): Period | null {
  const text = [...article.clean.slice(start, at).matchAll(DAY)].at(-1)?.[0];
  if (text === undefined) return null;
  const today = article.publishedAt?.slice(0, 10) ?? null;
  if (today === null) return { text, start: null, end: null };
  const day = addDays(today, (DAYS.indexOf(text) + 1 - weekdayOf(today) + 7) % 7);
  return { text, start: day, end: day };
}
