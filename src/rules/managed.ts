import { findDoer } from '../frame/actor/doer.ts';
import { hookOf } from '../frame/attachment/hook.ts';
import { defineRule, newReading } from './rule.ts';
import { statedFigure } from './stated.ts';

/** Funds hold millions; a lesser sum is spent or earned. */
const LEAST = 1e7;
const MANAGES = new Set(['manages', 'managed', 'managing', 'oversees', 'oversaw', 'overseeing', 'supervises']);
const UNDER =
  /^(?:,? (?:in |of )?(?:client |customer )?(?:assets|funds|money))? under (?:its )?(?:management|supervision|administration)\b/;
const IN_ASSETS = /^ (?:in|of) assets\b(?! under)/;
const HAS = /^(?:has|had|have)$/;
/** What is managed is told otherwise, or is no fund: "manages a $737m property portfolio". */
const OTHER = /^ ?-? ?(?!(?:(?:of|in|worth of) )?(?:client |customer )?(?:assets|funds|money)\b)[a-z]/i;

export const managed = defineRule<'figure'>({
  id: 'managed',
  type: 'figure',
  about:
    'What a house manages for others: "Acme Capital, which manages $70 billion", "with $70 billion under management".',

  figures: ['money'],
  cues: [[...MANAGES, 'under']],
  find(sentence, context) {
    const reading = newReading<'figure'>();
    const { items, article } = sentence;
    for (let k = 0; k < items.length; k++) {
      const quantity = items[k]?.quantity;
      if (quantity?.value.kind !== 'money' || (quantity.value.value ?? quantity.value.min ?? 0) < LEAST) continue;
      const hook = hookOf(sentence, k);
      if (hook === null) continue;
      const right = article.clean
        .slice(quantity.outer.end, Math.min(sentence.end, quantity.outer.end + 60))
        .replace(/\s/g, ' ');
      const manages = MANAGES.has(hook.link);
      if (!UNDER.test(right.replace(/^ /, ' ')) && (!manages || OTHER.test(right))) continue;
      const at = manages || HAS.test(hook.link) ? hook.linkAt : hook.from;
      const doer = findDoer(sentence, at === hook.linkAt ? at : null, at, context.discourse);
      if (doer === null || !/^(?:company|fund|other)$/.test(doer.topic.kind)) {
        reading.rejected.push({ span: quantity, reason: 'nobody named who manages it' });
        continue;
      }
      const metric = IN_ASSETS.test(right) ? 'assets' : 'assets under management';
      reading.drafts.push(
        statedFigure(sentence, { quantity, doer, metric, trigger: { from: at, to: at + 1 }, confidence: 0.92 }),
      );
    }
    return reading;
  },

  examples: {
    fires: [
      [
        'Acme Capital manages about $70 billion.',
        { subject: { name: 'Acme Capital' }, metric: 'assets under management', value: { value: 7e10, approx: true } },
      ],
      ['Acme Capital, which manages $70 billion, bought shares in Beta Inc.', { value: { value: 7e10 } }],
      [
        'Jo Roe of Acme Capital, which manages $70 billion in assets, bought shares in Beta Inc.',
        { subject: { name: 'Acme Capital' }, value: { value: 7e10 } },
      ],
      [
        'Jo Roe, a partner at Acme Capital in Ohio, which has $70 billion under management, likes Beta Inc.',
        { subject: { name: 'Acme Capital' }, value: { value: 7e10 } },
      ],
      ['Acme Capital, an asset manager with $70 billion under management, fell 3%.', { value: { value: 7e10 } }],
    ],
    silent: [
      ['Acme Capital manages a $737 million property portfolio.', 'a portfolio is its own measure'],
      ['Acme Capital managed sales of $70 million.', 'sales'],
      ['Acme Capital managed $4,000.', 'no fund'],
    ],
  },
});
