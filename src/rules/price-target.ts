import type { EntityMention } from '../entity/index.ts';
import type { Item, Sentence } from '../frame/sentence.ts';
import { wayFrom } from '../quantity/compare.ts';
import type { QuantityMention } from '../quantity/index.ts';
import type { Direction } from '../schema/claim.ts';
import type { Quantity } from '../schema/quantity.ts';
import { UNREFINED } from './draft.ts';
import { type Draft, defineRule, newReading } from './rule.ts';
import { subjectOfMention } from './subject.ts';
import { brokerOf } from './target/house.ts';
import { ratedOf } from './target/rated.ts';

const BUSINESS =
  /\b(?:sales|revenue|profit|earnings|inflation|growth|production|output|emissions|margin|deficit|budget|spending|cost|savings|delivery|deliveries|2%) targets?\b|\btarget(?:ed|ing|s)? (?:net|revenue|sales|of \d+(?:\.\d+)?%|inflation)/i;
const RAISED =
  /\b(?:doubled|rais(?:e|es|ed|ing)|lift(?:s|ed|ing)?|hik(?:e|es|ed|ing)|boost(?:s|ed|ing)?|increas(?:e|es|ed|ing)|upp?ed|bump(?:s|ed)|ups)\b/i;
const CUT =
  /\b(?:cut(?:s|ting)?|lower(?:s|ed|ing)?|reduc(?:e|es|ed|ing)|slash(?:es|ed|ing)?|trim(?:s|med|ming)?|slic(?:es?|ed|ing)|par(?:es?|ed|ing)|whittl(?:es?|ed|ing)|chopp?(?:s|ed|ing)?|lopp?(?:s|ed|ing)?|decreas(?:e|es|ed))\b/i;
const KEPT =
  /\b(?:kept|keep(?:s|ing)?|maintain(?:s|ed|ing)?|reiterat(?:e|es|ed|ing)|left|retain(?:s|ed)|(?:stood|stands?) by|st(?:uck|icks?) (?:to|with))\b(?![^.;]{0,40}\b(?:rating|stance|call)\b[^.;]{0,12}\bwith\b)[^;]{0,50}\btargets?\b|\btargets? (?:is |was )?unchanged\b/i;

/** "above its target of below 2.0": a ratio that the firm aims at. */
const OWN = /\b(?:its|the company's|the group's) (?:[a-z-]+ ){0,2}(?:targets?|goal) (?:of|range)\b/;

export const priceTarget = defineRule<'price_target'>({
  id: 'price-target',
  type: 'price_target',
  about: "An analyst's or broker's target price: set, raised, cut or kept.",

  cues: [
    'target|targets|price objective|price objectives|objective|fair value|tp|pt|pts|forecast for the|forecasts for the|price forecast|price forecasts|price estimate|price estimates',
  ],
  find(sentence, context) {
    const reading = newReading<'price_target'>();
    if (BUSINESS.test(sentence.text)) return reading;
    const { items } = sentence;
    let last: number | null = null;
    for (let k = 0; k < items.length; k++) {
      const quantity = items[k]?.quantity;
      if (!quantity || !isPrice(quantity) || (quantity.bare && OWN.test(sentence.text))) continue;
      if (last !== null && isFrom(items, last, k) && reading.drafts.length > 0) {
        const draft = reading.drafts.at(-1);
        if (draft && draft.previous === null)
          reading.drafts[reading.drafts.length - 1] = withPrevious(draft, priced(quantity, draft.value));
        last = null;
        continue;
      }
      if (!besideTarget(sentence, quantity) || isStep(sentence, quantity) || isHeldBefore(items, k)) continue;
      const rated = ratedOf(sentence, context, quantity);
      if (rated === null) {
        reading.rejected.push({ span: quantity, reason: 'a target of nothing that is named' });
        continue;
      }
      last = k;
      const before = heldBefore(items, k);
      reading.drafts.push({
        type: 'price_target',
        metric: null,
        direction: directionOf(sentence, quantity),
        subject: subjectOfMention(rated, sentence),
        change: null,
        changeAlso: null,
        value: levelFor(quantity.value, rated),
        previous: before === null ? null : priced(before, levelFor(quantity.value, rated)),
        expected: null,
        ...UNREFINED,
        attribution: brokerOf(sentence, rated, quantity),
        confidence: 0.88,
        span: { start: quantity.start, end: quantity.end },
        frame: null,
      });
    }
    return reading;
  },

  examples: {
    fires: [
      [
        'Barclays raised its price target on Acme Corp to $50 from $40.',
        { direction: 'up', value: { value: 50 }, previous: { value: 40 }, subject: { name: 'Acme' } },
      ],
      [
        'Jefferies cut its share price forecast for Acme Corp to $40 from $50.',
        { direction: 'down', value: { value: 40 }, previous: { value: 50 }, subject: { name: 'Acme' } },
      ],
      ['Citi has a buy rating and a $120 price target on Acme Corp.', { direction: null, value: { value: 120 } }],
    ],
    silent: [['Acme Corp has a sales target of $5bn.', 'a target of the firm itself is a figure']],
  },
});

const isPrice = (quantity: QuantityMention): boolean =>
  quantity.value.kind === 'points' ||
  (quantity.value.kind === 'money' && Math.abs(quantity.value.value ?? quantity.value.max ?? 0) < 1e6) ||
  quantity.bare;

function besideTarget({ article: { clean }, start, end }: Sentence, { outer }: QuantityMention): boolean {
  const after = clean.slice(outer.end, Math.min(end, outer.end + 30));
  if (TARGET_AFTER.test(after)) return true;
  return TARGET_BEFORE.test(clean.slice(Math.max(start, outer.start - 110), outer.start));
}

const TARGET_AFTER = /^[\s-]*(?:\w+[ -]){0,2}(?:price )?(?:target|objective|PT\b|fair value)/i;

const TARGET_BEFORE = new RegExp(
  [
    '\\b(?:targets?|target prices?|objectives?|fair value(?: estimate)?|(?:share|stock) price (?:forecasts?|estimates?)|PTs?|forecasts? for the [^.;]{3,30})\\b(?: price)?(?:s)?',
    '(?: (?:on|for|of|among|across) (?:(?!compared |against |versus |close of )[^.;]){2,60}?)?(?: by [^.;]{2,14})?',
    '(?: (?:raised|lifted|hiked|boosted|increased|upped|cut|lowered|trimmed|reduced|slashed|kept|maintained|set))?(?: by [^.;$\\d]{2,40})?',
    '[ ,]*(?:to|at|of|is|was|from \\S+(?: \\S+)? to|:|stands at|set at)? ?(?:an?|the|about|just)? ?$',
  ].join(''),
  'i',
);

/** "lifted its target by $30 to $310": how much, not what it is. */
const isStep = ({ article: { clean }, end }: Sentence, { outer }: QuantityMention): boolean =>
  /\bby (?:an? )?$/.test(clean.slice(outer.start - 8, outer.start)) &&
  /^ (?:an? share )?to\b/.test(clean.slice(outer.end, Math.min(end, outer.end + 14)));

/** "from $40 to $50": the target before it was moved. */
const heldBefore = (items: readonly Item[], k: number): QuantityMention | null =>
  items[k - 1]?.lower === 'to' && items[k - 3]?.lower === 'from' ? (items[k - 2]?.quantity ?? null) : null;

const isHeldBefore = (items: readonly Item[], k: number): boolean =>
  items[k + 2]?.quantity != null && heldBefore(items, k + 2) !== null;

/** "to $50 from $40", "from $40": the target before. */
function isFrom(items: readonly Item[], a: number, b: number): boolean {
  const words = items.slice(a + 1, b).map((item) => item.lower);
  return words.length <= 6 && words.includes('from');
}

/** A target with the one before it, which tells the way where no verb does: "moves to $56 from $50". */
function withPrevious(draft: Draft<'price_target'>, previous: Quantity): Draft<'price_target'> {
  const { value } = draft;
  const isBare =
    value?.kind === 'money' && value.currencyImplied && previous.kind === 'money' && !previous.currencyImplied;
  // "to 63 from 57 euros"
  if (isBare)
    return withPrevious(
      { ...draft, value: { ...value, currency: previous.currency, currencyImplied: false } },
      previous,
    );
  return { ...draft, previous, direction: draft.direction ?? wayFrom(previous.value, draft.value?.value) };
}

const priced = (quantity: QuantityMention, value: Quantity | null): Quantity =>
  value && quantity.bare
    ? {
        ...quantity.value,
        kind: value.kind,
        unit: null,
        currency: value.currency,
        currencyImplied: value.currency !== null,
      }
    : value?.per && quantity.value.per === null && quantity.value.kind === 'money'
      ? { ...quantity.value, per: value.per }
      : quantity.value;

function directionOf(sentence: Sentence, quantity: QuantityMention): Direction | null {
  const { clean } = sentence.article;
  const before = clean.slice(Math.max(sentence.start, quantity.start - 140), quantity.start);
  // "raised its target to $12; Beta has a target of $21"
  const near =
    before.slice(before.lastIndexOf(';') + 1) + clean.slice(quantity.start, Math.min(sentence.end, quantity.end + 40));
  const words = near.replace(OF_RATING, ' ');
  if (RAISED.test(words)) return 'up';
  if (CUT.test(words)) return 'down';
  return KEPT.test(words) ? 'flat' : null;
}

/** "keeps its buy rating", "raised Acme to buy": what is done to a rating, no word of the target. */
const OF_RATING =
  /\b(?:maintain|keep|kept|reiterat|retain|boost|bump)\w*\b[^.;]{0,40}\brating\b|\b(?:rais|lift|boost|bump|cut|lower|reduc)\w*\b [^.,;$\d]{0,40}\bto (?:an? )?["“']?(?:strong |moderate )?(?:buy|sell|hold|neutral|overweight|underweight|equal[ -]?weight|outperform|underperform|accumulate|add|reduce|market perform|sector perform|in[ -]line)\b/gi;

function levelFor(quantity: Quantity, rated: EntityMention): Quantity {
  if (quantity.kind !== 'count') return quantity;
  if (rated.value.kind === 'index') return { ...quantity, kind: 'points', unit: null };
  return { ...quantity, kind: 'money', unit: null, currency: rated.value.currency ?? 'USD', currencyImplied: true };
}
