import type { Frame } from '../frame/frame.ts';
import type { Sentence } from '../frame/sentence.ts';
import type { Topic } from '../frame/topic/topic.ts';
import type { QuantityMention } from '../quantity/index.ts';
import type { ClaimType } from '../schema/claim.ts';
import type { Quantity } from '../schema/quantity.ts';
import type { Span } from '../schema/span.ts';
import { fromFrame } from './draft.ts';

const RATIO = /\b(?:ratio|multiple|leverage|p\/e|pe|peg|times)\b/i;
const LOSS = /\bloss(?:es)?\b|\bdeficit\b|\bnet sell(?:ing|ers)\b|\boutflows?\b/i;
const PROFIT = /\b(?:profits?|income|earnings|net|surplus|gain|net buy(?:ing|ers)|inflows?)\b/i;

const SHARE_OF =
  /(?:\b(?:operating|ebitd?a?|profit|pretax|pre-tax|net|net interest|adjusted|solvency|liquidity) margins?|\b(?:jobless|unemployment|inflation|occupancy|vacancy|tax|churn|attrition|retention|growth|default) rate|\b(?:ratio|occupancy|inflation|roe|roce|rote|penetration|utili[sz]ation))$/i;

/** "an operating margin rising to 450 million": a margin or a rate is no sum, and the sum is of what nobody names. */
export const isNoSum = (metric: string, value: Quantity | null): boolean =>
  value?.kind === 'money' && Math.abs(value.value ?? value.max ?? value.min ?? 0) >= 1e6 && SHARE_OF.test(metric);

/** A measure's level: a bare figure of a ratio is a multiple. */
function measured(quantity: Quantity | null, metric: string): Quantity | null {
  if (quantity === null) return null;
  if (quantity.kind === 'count' && quantity.unit === null && RATIO.test(metric))
    return { ...quantity, kind: 'multiple' };
  return quantity;
}

/** Fields of a measure's claim: the sign of "negative", and of a profit held against a loss. */
export function measureFields<K extends ClaimType>(type: K, frame: Frame, topic: Topic) {
  const fields = fromFrame(type, frame, topic);
  const metric = topic.metric ?? '';
  const { figures, sentence } = frame;
  // "negative cash flow of $5m", "cash flow of negative $5m"
  const lead = /^negative /i.exec(metric)?.[0];
  const negative = lead !== undefined || isBelowNought(figures.value, sentence);
  const name = lead === undefined ? metric : metric.slice(lead.length);
  const level = (quantity: Quantity | null) => measured(quantity, name);
  const value = alike(level(fields.value), fields.previous);
  const previous = alike(level(fields.previous), value ?? sizeOf(fields));
  return {
    ...fields,
    metric: isPerShare(name, value) ? `${name} per share` : name,
    value: negative ? minus(value) : value,
    previous:
      previous && (isOpposite(frame, name) || isBelowNought(figures.previous, sentence)) ? minus(previous) : previous,
    expected: isOfOtherSize(fields.expected, value)
      ? null
      : isLossForeseen(frame, name)
        ? minus(alike(level(fields.expected), value))
        : alike(level(fields.expected), value),
  };
}

/** "revenue of $50.5 billion, beating 36 cents and $47.1 billion": a sum that cannot be what the level was expected to be. */
function isOfOtherSize(expected: Quantity | null, value: Quantity | null): boolean {
  if (expected?.kind !== 'money' || value?.kind !== 'money' || !expected.value || !value.value) return false;
  return expected.currency === value.currency && Math.abs(value.value / expected.value) > MOST_TIMES;
}

/** No result was so many times what was expected. */
const MOST_TIMES = 1e4;

/** "earnings of $2 a share" are earnings per share. */
const isPerShare = (metric: string, value: Quantity | null): boolean =>
  value?.per === 'share' &&
  /(?:^| )(?:earnings|income|loss(?:es)?|profits?|net|bottom line)(?: (?:from|before) [a-z ]+)?$/i.test(metric);

/** "from minus 350 million" */
const isBelowNought = (figure: QuantityMention | null, { article }: Sentence): boolean =>
  figure !== null && /\b(?:negative|minus) $/i.test(article.clean.slice(Math.max(0, figure.start - 10), figure.start));

export const minus = (quantity: Quantity | null): Quantity | null =>
  quantity === null || quantity.value === null || quantity.value < 0
    ? quantity
    : { ...quantity, value: -quantity.value };

/** "a profit of 5m, against a loss of 3m": the words between level and earlier level turn the sign. */
const isOpposite = ({ figures: { value, previous }, sentence }: Frame, metric: string): boolean =>
  value !== null && previous !== null && isOfOtherSign(sentence.article.clean, value, previous, metric);

/** The words between a level of a profit or loss and an earlier level, or behind the latter, turn the sign. */
export function isOfOtherSign(clean: string, value: Span, previous: Span, metric: string): boolean {
  if (previous.start < value.end) return false;
  const words = clean.slice(value.end, previous.start);
  const between = words.slice(Math.max(0, words.search(HELD)));
  if (LOSS.test(metric) ? PROFIT.test(between) && !LOSS.test(between) : LOSS.test(between)) return true;
  // "a surplus of 68m, compared with a 556m deficit"
  const behind = BALANCE.exec(clean.slice(previous.end, previous.end + 40))?.[1];
  return behind !== undefined && (LOSS.test(metric) ? PROFIT.test(behind) : LOSS.test(behind));
}

/** What stands between a level and these words is an aside: "excluding a loss of $1m, compared with". */
const HELD = /\b(?:compared|versus|vs|against|up from|down from)\b/;
const BALANCE = /^\s(?:(?:net|trade|current|account|budget|operating)\s){0,2}(deficit|surplus|loss|profit)\b/;

/** "net income of 877m, compared with the 1.57bn loss that analysts foresaw" */
function isLossForeseen({ figures: { expected }, sentence }: Frame, metric: string): boolean {
  if (!expected || LOSS.test(metric)) return false;
  return /^(?: (?:net|operating|quarterly|a|per|share)){0,3} loss\b/i.test(
    sentence.article.clean.slice(expected.end, expected.end + 40),
  );
}

/** "rose 0.6 pct compared with 0.8": a bare earlier change is in the unit of this one, a level is not. */
const sizeOf = ({ change, previous }: { change: Quantity | null; previous: Quantity | null }): Quantity | null =>
  change?.kind === 'percent' && Math.abs(previous?.value ?? 0) >= 100 ? null : change;

/**
 * "fell to 171.5 mln dlrs from 183 mln", "was SEK 604m (650)": a bare level takes the unit and the scale of the one beside it;
 * it is left out where it is of another size.
 */
export function alike(quantity: Quantity | null, model: Quantity | null): Quantity | null {
  if (quantity === null || model === null || quantity.kind !== 'count' || quantity.unit !== null) return quantity;
  const { kind, unit, currency, per } = model;
  const value = scaled(quantity, model);
  if (value === null) return null;
  return { ...quantity, value, kind, unit, currency, currencyImplied: currency !== null, per: quantity.per ?? per };
}

/** The number in the scale that the model's own words have; null where it fits neither in that scale nor as it stands. */
function scaled({ text, value }: Quantity, model: Quantity): number | null {
  if (value === null || model.value === null || !SCALED.test(model.kind)) return value;
  if (/[a-z]/i.test(text) && !PLAIN_WORD.test(text)) return value;
  const scale = scaleOf(model);
  if (scale < 1000 || areNear(value, model.value)) return value;
  return areNear(value * scale, model.value) ? value * scale : null;
}

const SCALED = /^(?:money|count)$/;
/** A number in a word that holds no scale. */
const PLAIN_WORD = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/i;

/** What the words behind the digits of a figure multiply them by: 1e6 of "SEK 8,412m". */
function scaleOf({ text, value }: Quantity): number {
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0].replaceAll(',', '');
  const scale = digits === undefined || value === null ? 1 : Math.abs(value) / Number(digits);
  return 10 ** Math.round(Math.log10(scale));
}

const areNear = (one: number, two: number): boolean =>
  Math.abs(one) < Math.abs(two) * 20 && Math.abs(two) < Math.abs(one) * 20;
