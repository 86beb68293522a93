import type { Frame } from '../frame/frame.ts';
import type { Sentence } from '../frame/sentence.ts';
import { MOST_YIELD } from '../frame/topic/papers.ts';
import type { QuantityMention } from '../quantity/index.ts';
import type { LevelKind } from '../schema/claim.ts';
import type { Quantity } from '../schema/quantity.ts';
import { isOfContractMonth } from './contract-month.ts';
import { fromFrame } from './draft.ts';
import { isPriceSized, levelOf, WHOLE } from './level-unit.ts';
import { isOtherPrice } from './other-price.ts';
import { defineRule, newReading } from './rule.ts';
import { wayOfValue } from './value-moved.ts';

const KINDS: readonly (readonly [RegExp, LevelKind])[] = [
  [/\bsupport\b|\bfloor\b|\bdownside\b/, 'support'],
  [/\bresistance\b|\bhurdles?\b|\bkey signal\b|\bceiling\b|\bupside\b|\bbreakout\b/, 'resistance'],
  [/\bhigh\b|\bpeak\w*\b|\brecord\b/, 'high'],
  [/\blows?\b|\btrough\b|\bbottom(?:ed|ing|s)?\b/, 'low'],
  [/\bopen(?:ed|ing|s)?\b/, 'open'],
  [/\bclos(?:ed?|ing|es)\b(?! in\b)|\bended\b|\bsettled?\b|\bfinished\b/, 'close'],
];

/** "its first dividend since 1978 of" */
const DIVIDEND_OF = /\b(?:dividend|payout|distribution)\b[^,;.]{0,40}\sof\s+$/i;

/** "closed at 6,250, near a record": what its own verb tells goes before what stands beside it. */
function ownKind({ article: { clean }, start, end }: Sentence, { outer }: QuantityMention): LevelKind | null {
  const own = OWN.exec(clean.slice(Math.max(start, outer.start - 34), outer.start))?.[1];
  if (own === undefined || AT_MARK.test(clean.slice(outer.end, Math.min(end, outer.end + 30)))) return null;
  return /^op/.test(own) ? 'open' : /^trad/.test(own) ? 'quote' : 'close';
}

const OWN =
  /\b(opened|opens|opening|trading|closed|closes|closing|settled|settling|finished|finishing|ended|ending)(?: (?:mon|tues|wednes|thurs|fri)day| the (?:day|session|week))? (?:at|around|near)? ?$/i;
const AT_MARK =
  /^,? (?:points, )?(?:a|an|its|the|their|another) (?:new |fresh )?(?:record|all-time|highest|lowest|\w+-(?:day|week|month|year))/;

/** "$32, off its record", "$96,000, about 12% below its peak": a mark that it is not at. */
const OFF_MARK =
  /, (?:[a-z]+ )?(?:[\d.]+ ?(?:%|percent|per cent|pct) )?(?:off|below|above|shy of|from) (?:its|a|the) .*$/;

const OF_SHARES = /^(?:company|index|sector)$/;

const OF_OPTIONS = /\b(?:strikes?|expir(?:y|ies|ing|es?))\b/i;

/** "stood at 2.18 N.Z. dlrs, Beta at 4.08": in the money of the one before. */
function inMoneyOf({ like }: Frame, level: Quantity): Quantity {
  const model = like?.figures.value?.value;
  return model?.kind === 'money' && level.kind === 'count' && level.unit === null
    ? { ...level, kind: 'money', currency: model.currency, currencyImplied: true, per: model.per }
    : level;
}

export const priceLevel = defineRule<'price_level'>({
  id: 'price-level',
  type: 'price_level',
  about: 'A market price stands, closed, peaked or is watched at a level, without a change.',

  find(sentence, context) {
    const reading = newReading<'price_level'>();
    for (const { frame, topics } of context.said) {
      const { value, change, previous } = frame.figures;
      if (value === null || change !== null || previous !== null || frame.direction !== null) continue;
      for (const topic of topics) {
        if (topic.what !== 'price') continue;
        if (isOfContractMonth(topic, sentence)) {
          reading.rejected.push({ span: value, reason: 'a month of futures, and not what was named before' });
          continue;
        }
        const level = levelOf(inMoneyOf(frame, value.value), topic, sentence);
        if (level === null || !/^(?:money|points)$/.test(level.kind)) {
          if (!(topic.kind === 'bond' && level?.kind === 'percent')) {
            reading.rejected.push({ span: value, reason: 'no price: neither money nor points' });
            continue;
          }
        }
        if (wayOfValue(sentence, value) !== null) {
          reading.rejected.push({ span: value, reason: 'what a market value lost or won' });
          continue;
        }
        if (OF_SHARES.test(topic.kind) && level !== null && !isPriceSized(level) && !WHOLE.test(sentence.text)) {
          reading.rejected.push({ span: value, reason: 'no share costs that much' });
          continue;
        }
        if (topic.kind === 'company' && isOtherPrice(sentence, value, value.bare)) {
          reading.rejected.push({ span: value, reason: 'the price of an offer, an option or a note' });
          continue;
        }
        if (topic.kind === 'commodity' && level?.kind === 'money' && !isPriceSized(level)) {
          reading.rejected.push({ span: value, reason: 'no good costs that much' });
          continue;
        }
        if (topic.kind === 'currency' && OF_OPTIONS.test(sentence.text)) {
          reading.rejected.push({ span: value, reason: 'the price of an offer, an option or a note' });
          continue;
        }
        if (
          topic.kind === 'bond' &&
          (level?.kind === 'money' ||
            /^spreads?$/.test(topic.name) ||
            (/\byields?\b/.test(topic.name) && (level?.value ?? 0) > MOST_YIELD))
        ) {
          reading.rejected.push({ span: value, reason: 'no yield, or that of nothing named' });
          continue;
        }
        if (value.bare && topic.kind === 'commodity' && frame.sentence.items[frame.trigger.from]?.lower === 'quoted') {
          reading.rejected.push({ span: value, reason: 'nothing tells what the level is counted in' });
          continue;
        }
        if (DIVIDEND_OF.test(sentence.article.clean.slice(Math.max(sentence.start, value.start - 70), value.start))) {
          reading.rejected.push({ span: value, reason: 'a dividend, no price' });
          continue;
        }
        const near = sentence.article.clean
          .slice(Math.max(sentence.start, value.start - 60), Math.min(sentence.end, value.end + 40))
          .toLowerCase()
          .replace(OFF_MARK, '');
        const levelKind = ownKind(sentence, value) ?? KINDS.find(([pattern]) => pattern.test(near))?.[1] ?? 'quote';
        reading.drafts.push({
          levelKind,
          ...fromFrame('price_level', frame, topic),
          metric: null,
          direction: null,
          value: level,
        });
      }
    }
    return reading;
  },

  examples: {
    fires: [
      ['Bitcoin stood at $61,200.', { subject: { name: 'Bitcoin' }, value: { value: 61200 }, levelKind: 'quote' }],
    ],
    silent: [
      ['Acme Corp, which has raised over $1 billion, is growing.', 'a share costs no billions'],
      ['Bitcoin rose to $61,200.', 'a price that moved is a move'],
    ],
  },
});
