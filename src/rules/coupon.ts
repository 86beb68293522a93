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
  cues: ['bond|bonds|note|notes|eurobond*|debenture*|sukuk*|coupon'],
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
      reading.drafts.push(statedDraft(subjectOfActor(actor, sentence), 'coupon', quantity, 0.91));
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
    ],
    silent: [
      ['Acme Corp bonds fell 5%.', 'a price'],
      ['The yield of the Acme Corp bond stood at 5%.', 'a yield'],
      ['Acme Corp holds 5% of the notes.', 'a holding'],
      ['Acme Corp bonds make up 5% of the fund.', 'a weight'],
    ],
  },
});

const ISSUED = /^(?:issues|issued|issuing|sold|sell\w*|pric\w+|offered|offering|launch\w*|rais\w+|plac\w+)$/;
const BONDS = /^(?:bonds?|notes?|eurobonds?|debentures?|sukuk)$/;

/** "coupon of 3.6%", "a 5% coupon", "notes at 4.25%", "eurobond paying 8 pct", "6.5% senior notes". */
function isCoupon({ items, link, linkAt, to }: Hook): boolean {
  const before = wordsOf(items, linkAt - 3, linkAt);
  if (/\bcoupon$/.test(before) && /^(?:of|at|is|was|to)$/.test(link)) return true;
  if (link === 'coupon' || items[to]?.lower === 'coupon') return true;
  if ((link === 'at' || link === 'paying') && BONDS.test(items[linkAt - 1]?.lower ?? '')) return true;
  if (link === 'paying' && items.slice(Math.max(0, linkAt - 14), linkAt).some((item) => BONDS.test(item.lower)))
    return true;
  const behind = items.slice(to, to + 4);
  const noun = behind.findIndex((item) => BONDS.test(item.lower));
  return (
    noun >= 0 &&
    items.slice(Math.max(0, linkAt - 40), to + 20).some((item) => ISSUED.test(item.lower)) &&
    behind
      .slice(0, noun)
      .every((item) =>
        /^(?:senior|convertible|subordinated|unsecured|secured|junior|fixed-rate|notes|due|perpetual)$/.test(
          item.lower,
        ),
      ) &&
    link !== 'by'
  );
}
