import { type Hook, hookOf, wordsOf } from '../frame/attachment/hook.ts';
import type { Item } from '../frame/sentence.ts';
import { subjectOfActor } from './deal/draft.ts';
import { issuerOfTerms } from './deal/issuer.ts';
import { statedDraft } from './draft.ts';
import { defineRule, newReading } from './rule.ts';

export const coupon = defineRule<'figure'>({
  id: 'coupon',
  type: 'figure',
  about: 'The coupon that a bond or note pays.',

  figures: ['percent'],
  cues: ['bond|bonds|note|notes|eurobond*|debenture*|sukuk*|coupon|tranche*'],
  find(sentence, context) {
    const reading = newReading<'figure'>();
    const { items } = sentence;
    for (let k = 0; k < items.length; k++) {
      const { quantity } = items[k] as Item;
      if (quantity?.value.kind !== 'percent') continue;
      const hook = hookOf(sentence, k) as Hook;
      if (!isCoupon(hook)) continue;
      const actor = issuerOfTerms(sentence, context, k);
      if (actor === null) continue;
      reading.drafts.push(statedDraft(subjectOfActor(actor, sentence), metricOf(hook), quantity, 0.91));
    }
    return reading;
  },

  examples: {
    fires: [
      [
        'Acme Corp issued $750 million of notes with a coupon of 3.625%.',
        { metric: 'coupon', value: { value: 3.625 } },
      ],
      ['Acme Corp sold $500 million of 12-year notes at 4.25%.', { metric: 'coupon', value: { value: 4.25 } }],
      ['Acme Corp is issuing a 75 mln dlr eurobond paying 8-1/4 pct.', { value: { value: 8.25 } }],
      ['The bonds of Acme Corp carry a 5% coupon.', { value: { value: 5 } }],
      ['Acme Corp sold $300 million of 6.5 percent senior notes.', { value: { value: 6.5 } }],
      ['Acme Corp launched a bond with a 7% coupon.', { subject: { name: 'Acme' } }],
      ['Acme Corp is issuing a 60 mln dlr eurobond due May 7, 1990 at nine pct.', { value: { value: 9 } }],
      ['Acme Corp is raising 60 mln marks through a 5-1/2 pct bullet eurobond.', { value: { value: 5.5 } }],
      ['Acme Corp sold notes bearing interest at 14%.', { value: { value: 14 } }],
      ['The coupon on the $100 million bond for Acme Corp was set at 5%.', { value: { value: 5 } }],
    ],
    silent: [
      ['Acme Corp bonds fell 5%.', 'a price'],
      ['Acme Corp sold a bond due May 7, 1990 at 101%.', 'the price of the issue'],
      ['The coupon was paid and the price of the Acme Corp bond was set at 5%.', 'another term'],
      ['The yield of the Acme Corp bond stood at 5%.', 'a yield'],
      ['Acme Corp holds 5% of the notes.', 'a holding'],
      ['Acme Corp bonds make up 5% of the fund.', 'a weight'],
    ],
  },
});

const ISSUED = /^(?:issues|issued|issuing|sold|sell\w*|pric\w+|offered|offering|launch\w*|rais\w+|plac\w+)$/;
const BONDS = /^(?:bonds?|notes?|eurobonds?|debentures?|sukuk|tranches?)$/;
const KINDS =
  /^(?:senior|convertible|subordinated|unsecured|secured|junior|fixed-rate|notes|due|perpetual|bullet|straight|domestic|global|equity|warrant|sinking|fund|mortgage|guaranteed|exchangeable|medium-term)$/;
/** "due May 7, 1990" between a bond and its terms. */
const DATED = /^(?:due|in|on|of|maturing|,|from)$/;

/** "coupon of 3.6%", "a 5% coupon", "notes at 4.25%", "eurobond paying 8 pct", "6.5% senior notes", "bearing interest at 14%". */
function isCoupon(hook: Hook): boolean {
  const { items, link, linkAt, to } = hook;
  const before = wordsOf(items, linkAt - 3, linkAt);
  if (/\bcoupon$/.test(before) && /^(?:of|at|is|was|to)$/.test(link)) return true;
  if (isFixedRate(hook)) return items.slice(Math.max(0, linkAt - 9), linkAt).some(({ lower }) => BONDS.test(lower));
  if (link === 'coupon' || items[to]?.lower === 'coupon' || isSetCoupon(hook)) return true;
  if (link === 'at' && isRate(hook) && BONDS.test(items[beforeDate(items, linkAt)]?.lower ?? '')) return true;
  if (/^(?:at|of|paying)$/.test(link) && /\b(?:bear\w*|carr(?:y|ies|ying)|pay(?:s|ing)?) interest$/.test(before))
    return items.slice(0, linkAt).some(({ lower }) => BONDS.test(lower));
  if (link === 'paying' && items.slice(Math.max(0, linkAt - 14), linkAt).some((item) => BONDS.test(item.lower)))
    return true;
  const behind = items.slice(to, to + 5);
  const noun = behind.findIndex((item) => BONDS.test(item.lower));
  return (
    noun >= 0 &&
    items.slice(Math.max(0, linkAt - 40), to + 20).some((item) => ISSUED.test(item.lower)) &&
    behind.slice(0, noun).every((item) => KINDS.test(item.lower)) &&
    link !== 'by'
  );
}

/** "the first tranche at a fixed rate of 8.9 pct" */
const isFixedRate = ({ items, link, linkAt }: Hook): boolean =>
  link === 'of' && /\bfixed (?:interest )?rate$/.test(wordsOf(items, linkAt - 3, linkAt));

const metricOf = (hook: Hook): string => (isFixedRate(hook) ? 'fixed rate' : 'coupon');

/** A price is told in percent, too: "bond due 1992 at 101 pct". */
const isRate = ({ quantity: { value } }: Hook): boolean => (value.value ?? value.max ?? 0) < 40;

/** The item before a date that ends before item `at`. */
function beforeDate(items: readonly Item[], at: number): number {
  let i = at - 1;
  while (i > 0 && i > at - 6 && (items[i]?.kind === 'period' || DATED.test(items[i]?.lower ?? ''))) i--;
  return i;
}

/** "the coupon on the 100 mln dlr bond for Acme has been set at 5 pct" */
function isSetCoupon({ items, link, linkAt }: Hook): boolean {
  if (link !== 'at' || !/^(?:set|fixed|cut|indicated)$/.test(items[linkAt - 1]?.lower ?? '')) return false;
  for (let i = linkAt - 2; i >= 0 && i > linkAt - 20; i--) {
    const { lower, quantity } = items[i] as Item;
    if (lower === 'coupon') return true;
    if (quantity?.value.kind === 'percent' || /^(?:price|premium|yield|;)$/.test(lower)) return false;
  }
  return false;
}
