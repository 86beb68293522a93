import { type EntityMention, newEntity } from '../entity/index.ts';
import { sentenceBefore } from '../frame/discourse/focus.ts';
import type { Sentence } from '../frame/sentence.ts';
import type { QuantityMention } from '../quantity/index.ts';
import type { LevelKind } from '../schema/claim.ts';
import type { Quantity } from '../schema/quantity.ts';
import { UNREFINED } from './draft.ts';
import { isPriceSized, rateOf } from './level-unit.ts';
import { isOtherPrice } from './other-price.ts';
import { type Context, defineRule, newReading } from './rule.ts';
import { subjectOfMention } from './subject.ts';

const KINDS: readonly (readonly [RegExp, LevelKind])[] = [
  [/\bsupport\b|\bon the downside\b|\bfloor\b/i, 'support'],
  [
    /\bresistance\b|\bhurdles?\b|\bon the upside\b|\bceiling\b|\bbreak(?:s|ing)?[- ]?out\b|\bmove above\b|\bsurpass\b/i,
    'resistance',
  ],
  [/\b(?:high|highs|peak|retreating|pulling back)\b/i, 'high'],
  [/\b(?:low|lows|recovering|rebounding|bouncing)\b/i, 'low'],
];

/** Words that name a mark, or the way to one. */
const MARKS =
  'support resistance hurdle hurdles level levels zone mark threshold pivot downside upside line price close high highs low lows peak door way path room toward towards buy-point recovering rebounding bouncing retreating pulling range'
    .split(' ')
    .map((word) => word.replace('-', ' '));
/** "holds above", "break of" */
const CROSSINGS = 'hold holds stay stays remain remains sustain sustains closes trade trades break breaks breach'
  .split(' ')
  .flatMap((verb) => ['above', 'below', 'over', 'under', 'of', 'past'].map((side) => `${verb} ${side}`));

export const watchedLevel = defineRule<'price_level'>({
  id: 'watched-level',
  type: 'price_level',
  about: 'A price is named as a mark: support, resistance, a record high, an intraday low.',

  cues: [[...MARKS, ...CROSSINGS]],
  find(sentence, context) {
    const reading = newReading<'price_level'>();
    for (const quantity of sentence.quantities) {
      const words = markOf(sentence, quantity);
      if (words === null) continue;
      if (quantity.value.value === 50 && OF_SURVEY.test(sentence.text)) {
        reading.rejected.push({ span: quantity, reason: 'the line between growth and contraction of a survey' });
        continue;
      }
      const mention = nearEnough(sentence, context, instrumentOf(sentence, context, quantity));
      const level = mention ? unbounded(priceOf(quantity, mention, sentence)) : null;
      if (mention === null || level === null) {
        reading.rejected.push({ span: quantity, reason: 'a level of nothing that is traded' });
        continue;
      }
      if (mention.value.kind === 'company' && isOtherPrice(sentence, quantity)) {
        reading.rejected.push({ span: quantity, reason: 'the price of an offer, an option or a note' });
        continue;
      }
      reading.drafts.push({
        type: 'price_level',
        metric: null,
        direction: null,
        subject: subjectOfMention(mention, sentence),
        change: null,
        changeAlso: null,
        value: level,
        previous: null,
        expected: null,
        ...UNREFINED,
        modality: /\b(?:would|could|if)\b/i.test(sentence.text) ? 'conditional' : 'actual',
        levelKind: kindOf(words, sentence, context),
        confidence: 0.72,
        span: { start: quantity.start, end: quantity.end },
        frame: null,
      });
    }
    return reading;
  },

  examples: {
    fires: [
      ['The $48 level is seen as a hurdle for Acme Corp shares.', { levelKind: 'resistance', value: { value: 48 } }],
      [
        'Immediate support for the Nifty 50 is placed at 22800 levels.',
        { levelKind: 'support', value: { kind: 'points', value: 22800 } },
      ],
    ],
    silent: [['Acme Corp raised its dividend to a high of $2 a year.', 'a measure at a high is no price']],
  },
});

const OF_SURVEY = /\b(?:PMI|purchasing managers|contraction)\b/;

/** "The 10-year Treasury yield hit a high of 4.25%" */
const isYield = ({ entities }: Sentence, { value, start }: QuantityMention): boolean =>
  value.kind === 'percent' && entities.some((mention) => mention.value.kind === 'bond' && mention.end <= start);

/** The words that make the figure a mark: "$155 level", "support at 22,800", "intraday high of". */
function markOf(sentence: Sentence, quantity: QuantityMention): string | null {
  if (
    !(quantity.bare || /^(?:money|points)$/.test(quantity.value.kind) || isYield(sentence, quantity)) ||
    quantity.value.value === null
  )
    return null;
  const { clean } = sentence.article;
  const after = clean.slice(quantity.outer.end, Math.min(sentence.end, quantity.outer.end + 24));
  const before = clean.slice(Math.max(sentence.start, quantity.outer.start - 60), quantity.outer.start);
  if (
    /^[ -](?:price )?(?:levels?|mark|zone|threshold|buy point|pivot point|support|resistance|on the (?:upside|downside))\b/i.test(
      after,
    )
  )
    return `${before} ${after}`;
  // "in the higher 133 yen-range"
  if (/^[ -]range\b(?! of)/.test(after) && IN_PART.test(before)) return before;
  const told = clean.slice(Math.max(sentence.start, quantity.start - 66), quantity.start);
  const lead = LEAD.test(before) || LEAD.test(told);
  if (!lead) {
    const whole = clean.slice(Math.max(sentence.start, quantity.start - 70), quantity.start);
    const crossed = CROSSED.test(whole) || LEVEL_TO.test(after);
    return crossed ? `${before} ${after}` : null;
  }
  if (
    /\b(?:average|floor|reserve|selling|strike|exercise|conversion|purchase|offer|issue|reali[sz]ed|list|ticket|target|dividend|revenue|sales|profit|earnings|margin|income|output|production)\b/i.test(
      before,
    )
  )
    return null;
  return `${before} ${after}`;
}

const IN_PART = /\btrading in the (?:(?:lower|higher|upper|low|high|mid|middle)[ -])?$/;
const LEAD =
  /\b(?:support|resistance|hurdles?|pivot|buy point)(?: (?:[a-z]\w+|\d+)){0,12} ?(?:at|of|near|around|:)(?: the)? ?$|\b(?:highs?|lows?|peak|close|closing price|opening price|share price|stock price|price)(?: of| at|,)(?: just)? ?$|, (?:recovering|rebounding|bouncing(?: back)?|retreating|pulling back) from ?$/i;

/** "as long as it holds above", "a clean break under", "opens the door to", "a rally towards" */
const CROSSED =
  /\b(?:as long as|unless|until|if|while) [^,;.]{0,40}\b(?:holds?|stays?|remains?|sustains?|closes?|trades?|breaks?) (?:above|below|over|under)(?: the)? ?$|\b(?:(?:clean|clear|decisive|sustained|convincing|daily) )?(?:break|breach|close) (?:above|below|under|over|of|past)(?: the)? ?$|\bopens? (?:up )?(?:the )?(?:door|way|path|room) (?:to|for|towards?)(?: a)?(?: (?:test|retest|move|rally|rise|run|drop|fall|slide) (?:of|to|towards?))? ?$|\b(?:rally|rise|move|push|run|slide|drop|fall|decline|pullback|retreat) towards? ?$/i;
/** "is the level to cross" */
const LEVEL_TO = /^ (?:is|was|remains) (?:the|a|an) (?:\w+ )?(?:level|mark|hurdle|line) /i;

function kindOf(words: string, sentence: Sentence, context: Context): LevelKind {
  const own = KINDS.find(([pattern]) => pattern.test(words)) ?? KINDS.find(([pattern]) => pattern.test(sentence.text));
  if (own) return own[1];
  const near = context
    .around(sentence, 1)
    .map((other) => other.text)
    .join(' ');
  return KINDS.slice(0, 2).find(([pattern]) => pattern.test(near))?.[1] ?? 'other';
}

/** How many sentences back the instrument of another paragraph may be named. */
const FAR = 2;

/** What a round-up named some paragraphs before is not what a mark is of; what all is about may be. */
function nearEnough(sentence: Sentence, { discourse }: Context, mention: EntityMention | null): EntityMention | null {
  if (
    mention === null ||
    mention.value.kind === 'index' ||
    (discourse.centred && mention.value === discourse.main?.value)
  )
    return mention;
  const named = sentenceBefore(discourse, sentence, mention.start);
  const isFar = named && named.paragraph !== sentence.paragraph && sentence.index - named.index > FAR;
  return isFar ? null : mention;
}

/** "the Nasdaq rose 1% and the Dow gained 2%, hitting a high of 45,010": of the one whose move was told last, where no other is named since. */
function movedBefore(
  { entities }: Sentence,
  { said }: Context,
  { start }: QuantityMention,
  kinds: RegExp,
): EntityMention | undefined {
  const last = said.findLast(({ frame: { figures, direction } }) => {
    const figure = figures.value ?? figures.change;
    return direction !== null && figures.change !== null && figure !== null && figure.end < start;
  });
  const [topic, other] = last?.topics ?? [];
  if (topic?.what !== 'price' || other || topic.mention === null) return undefined;
  const at = topic.mention.start;
  const own = entities.find((mention) => mention.start === at && kinds.test(mention.value.kind));
  return own &&
    !entities.some((mention) => mention.start > at && mention.end <= start && kinds.test(mention.value.kind))
    ? own
    : undefined;
}

const isSetting = ({ article: { clean }, start }: Sentence, { outer }: EntityMention): boolean =>
  clean.charAt(outer.end) === ',' && /^In (?:the )?$/.test(clean.slice(start, outer.start));

/** The instrument that the mark is of: in the sentence, or what the text was about. */
function instrumentOf(sentence: Sentence, context: Context, quantity: QuantityMention): EntityMention | null {
  const kinds = quantity.value.kind === 'percent' ? /^bond$/ : /^(?:index|commodity|currency|crypto|company|fund)$/;
  const [latest] = context.discourse.topics;
  const before = sentence.entities.filter((mention) => mention.end <= quantity.start && kinds.test(mention.value.kind));
  const [first, second] = OFF.test(sentence.article.clean.slice(sentence.start, quantity.start))
    ? before.slice(-1)
    : before;
  // "In cryptocurrencies, bitcoin fell": where it happened
  const named = first && second && isSetting(sentence, first) ? second : first;
  if (named) return (second && movedBefore(sentence, context, quantity, kinds)) ?? named;
  const own = indexBefore(sentence, quantity);
  if (own !== null) return own;
  if (/^ (?:buy|pivot) point/.test(sentence.article.clean.slice(quantity.end, quantity.end + 12)))
    return context.discourse.company(sentence, quantity.start);
  // "A clean break under $3,310 opens the door": of what the text was about
  if (
    latest?.what === 'price' &&
    latest.kind !== 'company' &&
    latest.entity &&
    kinds.test(latest.kind) &&
    !quantity.bare
  ) {
    const told = context
      .before(sentence, 4)
      .flatMap(({ entities }) => entities)
      .find(({ value }) => value === latest.entity);
    if (told) return told;
  }
  // "A break above $67,250 could send Bitcoin higher"
  const behind = SENDS.test(sentence.article.clean.slice(quantity.end, quantity.end + 30))
    ? sentence.entities.find((mention) => mention.start >= quantity.end && kinds.test(mention.value.kind))
    : undefined;
  if (behind) return behind;
  if (quantity.bare)
    return (
      context.discourse.instrument(sentence, quantity.start, ['index', 'crypto', 'commodity', 'currency']) ??
      context.discourse.main
    );
  return (
    context.discourse.company(sentence, quantity.start) ??
    context.discourse.instrument(sentence, quantity.start, ['crypto', 'commodity', 'index'])
  );
}

/** "Beta was unchanged at 3.10, off its high of 3.22": of the one named last. */
const OFF = /, off (?:its|the|a) (?:[\w-]+ ){0,2}(?:highs?|lows?|peak) (?:of|at) $/;

const SENDS = /^ (?:could|would|may|might|will|should) (?:send|push|lift|take|drag|pull|open|trigger|propel|expose)\b/;

const INDEX = /\b(?:[Tt]he )?((?:[A-Z]\w+ )?(?:[a-z-]+ ){1,3}index(?: futures)?)\b/;

/** "the mining index … its high of": an index that no list names. */
function indexBefore(sentence: Sentence, quantity: QuantityMention): EntityMention | null {
  const match = INDEX.exec(sentence.article.clean.slice(sentence.start, quantity.start).replace(/\s/g, ' '));
  const name = match?.[1];
  if (match === null || name === undefined || /^(?:the|an?|its|this) /i.test(name)) return null;
  const end = sentence.start + match.index + match[0].length;
  const span = { start: end - name.length, end };
  return { ...span, outer: span, value: newEntity({ name, kind: 'index' }), source: 'grammar', possessive: false };
}

/** "holds above 25,000" names a mark, no bound. */
const unbounded = (level: Quantity | null): Quantity | null => level && { ...level, bound: null };

/** "40 mln" is a sum whose currency is not told, no price. */
const SCALED = /\b(?:thousand|mln|million|bln|billion|trillion)\b/i;

/** "a low of 91.15 against the US dollar" */
const AGAINST =
  /^ (?:against|versus|vs|per|to) (?:the |a )?(?:U\.?S\.? )?(?:dollar|greenback|euro|pound|yen|sterling)\b/;

function priceOf(quantity: QuantityMention, mention: EntityMention, sentence: Sentence): Quantity | null {
  const { value } = quantity;
  // "funds have reached the $10bn threshold": a size, no price
  if (/^(?:company|fund)$/.test(mention.value.kind) && !isPriceSized(value)) return null;
  if (value.kind !== 'count') return value;
  if (SCALED.test(value.text)) return null;
  if (mention.value.kind === 'index') return { ...value, kind: 'points', unit: null };
  if (mention.value.kind === 'company' || mention.value.kind === 'crypto' || mention.value.kind === 'commodity') {
    return { ...value, kind: 'money', unit: null, currency: mention.value.currency ?? 'USD', currencyImplied: true };
  }
  if (mention.value.kind !== 'currency' || value.unit !== null) return null;
  const isRate =
    mention.value.name.includes('/') || AGAINST.test(sentence.article.clean.slice(quantity.end, quantity.end + 30));
  return isRate ? rateOf(value, mention.value, sentence) : null;
}
