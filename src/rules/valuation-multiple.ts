import { type Doer, ofMention } from '../frame/actor/doer.ts';
import type { Item, Sentence } from '../frame/sentence.ts';
import { COMPANY_NOUNS } from '../lexicon/roles.ts';
import type { QuantityMention } from '../quantity/index.ts';
import type { Quantity } from '../schema/quantity.ts';
import { type Context, defineRule, newReading } from './rule.ts';
import { statedFigure } from './stated.ts';

const BASE =
  "(?:(?:forward|trailing|expected|estimated|projected|next year's|this year's|current|current-year|current year|annual|annualised|annualized|prospective|historic|historical|adjusted|underlying|book|net|tangible|cash|core|free|operating|price-to-\\w+|12-month|forward-year|its|their|per-share|20\\d\\d|FY\\d\\d|calendar|fiscal|enterprise|one-year|year's|EV|price) ){0,4}";
const NOUN =
  '(?:earnings|profits?|sales|revenues?|ebitda|ebit|book(?: value)?|cash[- ]?flow|cash profits|fcf|eps|net asset value|nav|arr|dividends|free cash flow)';
const AFTER = new RegExp(`^[ -]{1,2}(?:the )?(${BASE}${NOUN})\\b(?! (?:growth|estimate))( valuation| multiple)?`, 'i');
const VALUED = /^[ -]{1,2}((?:[\w-]+ ){0,3}(?:valuation|multiple))\b/i;
const BEFORE =
  /\b((?:(?:forward|trailing|prospective|historic|average|adjusted|12-month|current|estimated)[ -]){0,2}(?:p ?\/ ?e|pe|peg|p ?\/ ?b|p ?\/ ?s|ev ?\/ ?ebitda|ev ?\/ ?sales|price[- ]to[- ](?:earnings|book|sales)|price[- ]earnings|price\/earnings|earnings multiple)(?: ratio| multiple)?)(?: of| at| is| was| stands at| stood at|:)?(?: (?:about|around|roughly|nearly|just|over|only|a))*[ ]?$/i;
const HOLDS =
  /\b(?:trad\w+|valu\w+|pric\w+|sell\w*|sold|cost\w*|multiple|puts?|changes? hands|chang\w+ hands|shares|stock|average|worth|fetch\w*|clocks?|sits?|at|debt|deal|offer|pay\w*|paid|rated|around|commands?|earnings)\b/i;

export const valuationMultiple = defineRule<'figure'>({
  id: 'valuation-multiple',
  type: 'figure',
  about: 'A price as a multiple of earnings, sales or the like: "37 times forward earnings", "a P/E of 25".',

  figures: ['multiple', 'count'],
  cues: [
    'earnings|profit|profits|sales|revenue|revenues|ebitda|ebit|book|cash|cashflow|fcf|eps|net asset value|nav|arr|dividends|free cash|valuation|multiple|pe|peg|p/*|p /*|ev*|price/earnings',
  ],
  find(sentence, context) {
    const reading = newReading<'figure'>();
    const { items, article } = sentence;
    for (let k = 0; k < items.length; k++) {
      const quantity = items[k]?.quantity;
      if (quantity?.value.kind !== 'multiple' && quantity?.value.kind !== 'count') continue;
      const metric = metricOf(sentence, quantity);
      if (metric === null) continue;
      const before = article.clean.slice(sentence.start, quantity.start);
      if (/^times/.test(metric) && /\b(?:debt|leverage|borrowings)\b/i.test(before.slice(-60))) continue;
      const doer = ownerOf(sentence, k, context);
      if (doer === null) {
        reading.rejected.push({ span: quantity, reason: 'nothing named that is valued so' });
        continue;
      }
      reading.drafts.push(
        statedFigure(sentence, {
          quantity,
          doer,
          metric,
          trigger: { from: Math.max(0, k - 1), to: k },
          value: asMultiple(quantity.value),
          confidence: 0.98,
        }),
      );
    }
    return reading;
  },

  examples: {
    fires: [
      [
        'Acme Corp trades at 37 times forward earnings.',
        { subject: { name: 'Acme' }, metric: 'times forward earnings', value: { kind: 'multiple', value: 37 } },
      ],
      ['Acme Corp shares have a P/E ratio of 25.4.', { metric: 'P/E ratio', value: { kind: 'multiple', value: 25.4 } }],
      ['That puts Acme Corp on a toppy 37 times earnings.', { metric: 'times earnings' }],
      [
        'Acme Corp stock changes hands at 12x sales.',
        { metric: 'times sales', value: { kind: 'multiple', value: 12 } },
      ],
      ['At a PE of 360, Acme Corp is dear.', { metric: 'PE', value: { kind: 'multiple', value: 360 } }],
      ['Acme Corp is valued at about 16 times EBITDA.', { metric: 'times EBITDA', value: { approx: true } }],
    ],
    silent: [
      ['Acme Corp made three times the sales of Beta Foods Inc.', 'a comparison, not a valuation'],
      ['Acme Corp was hit 12 times.', 'times are occasions'],
      ['Net debt at Acme Corp is 3.1 times EBITDA.', 'leverage is no valuation'],
      ['Orders at Acme Corp were 4 times higher.', 'no valuation'],
    ],
  },
});

function metricOf(sentence: Sentence, quantity: QuantityMention): string | null {
  const { clean } = sentence.article;
  const { value } = quantity;
  if (value.kind === 'count' && value.unit !== null) return null;
  const left = clean
    .slice(Math.max(sentence.start, quantity.outer.start - 60), quantity.outer.start)
    .replace(/\s+/g, ' ');
  const named = BEFORE.exec(left);
  if (named && (value.kind === 'multiple' || value.currency === null)) return named[1]?.trim() ?? null;
  if (value.kind !== 'multiple') return null;
  const right = clean.slice(quantity.end, Math.min(sentence.end, quantity.end + 70));
  const after = AFTER.exec(right);
  if (
    after &&
    (after[2] !== undefined || HOLDS.test(clean.slice(Math.max(sentence.start, quantity.start - 90), quantity.start)))
  )
    return after[2] ? `times ${after[1]}${after[2]}` : `times ${after[1]}`;
  if (!/(?:times|x)$/i.test(value.text)) return null;
  return VALUED.exec(right)?.[1] ?? null;
}

const asMultiple = (value: Quantity): Quantity => ({ ...value, kind: 'multiple', unit: null });

const REFERS = /^(?:it|stock|shares|its)$/;

/** The company or index that is valued: named before the figure, else behind it, else the one that the text is about. */
function ownerOf(sentence: Sentence, k: number, context: Context): Doer | null {
  const fits = (item: Item) => /^(?:company|index|sector)$/.test(item.entity?.value.kind ?? '');
  const { article } = sentence;
  let at = -1;
  for (let i = k - 1; i >= 0 && k - i < 24 && at < 0; i--) {
    const item = sentence.items[i] as Item;
    if (item.lower === ';') break;
    const before = sentence.items[i - 1]?.lower ?? '';
    if (REFERS.test(item.lower) || (COMPANY_NOUNS.has(item.lower) && /^(?:the|this)$/.test(before))) {
      if (sentence.items[i - 1]?.kind === 'entity') continue;
      const { topics, main } = context.discourse;
      const topic = topics[0];
      const near = sentence.entities.find(
        (each) =>
          each.end <= item.start &&
          each.value.kind === 'company' &&
          !/\b(?:by|at|from) (?:the )?$/.test(
            article.clean.slice(Math.max(sentence.start, each.outer.start - 10), each.outer.start),
          ) &&
          !/^ (?:says|said|analyst)/.test(article.clean.slice(each.outer.end, each.outer.end + 9)),
      );
      if (!near && topic?.kind === 'company')
        return { topic: { ...topic, what: 'measure', resolution: 'referred' }, range: { from: i, to: i + 1 } };
      const mention = near ?? main;
      return mention ? { topic: ofMention(mention, 'referred'), range: { from: i, to: i + 1 } } : null;
    }
    if (fits(item) && !/^(?:by|to|from|than|at|said)$/.test(before)) at = i;
  }
  for (let i = k + 1; i < sentence.items.length && i - k < 14 && at < 0 && !sentence.items[i]?.quantity; i++) {
    const item = sentence.items[i] as Item;
    if (/^[:;]$/.test(item.lower) || REFERS.test(item.lower)) break;
    if (fits(item)) at = i;
  }
  const entity = sentence.items[at]?.entity;
  if (!entity) {
    const { main } = context.discourse;
    return main ? { topic: ofMention(main, 'assumed'), range: { from: k, to: k + 1 } } : null;
  }
  return {
    topic: ofMention(entity, 'named'),
    range: { from: at, to: at + 1 },
  };
}
