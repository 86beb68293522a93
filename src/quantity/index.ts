import type { Quantity } from '../schema/quantity.ts';
import type { Span } from '../schema/span.ts';
import { cleanCopy } from '../text/clean.ts';
import { BARE } from './count.ts';
import { readDigits } from './digits.ts';
import { readFigure } from './figure.ts';
import { type Figure, figureOf } from './frame.ts';
import { readHedges } from './hedge.ts';
import { readMultiple, readStem } from './multiple.ts';
import { timeFollows } from './noun.ts';
import { type NumberStyle, type Numeral, readNumeral, sticky } from './number.ts';
import { readPer } from './per.ts';
import { joins, rangeEnds, readJoint } from './range.ts';
import { type Candidate, nextCandidate } from './scan.ts';
import { endOfShape, inAddress } from './shapes.ts';
import { type Found, readQuote, readZone, single } from './sides.ts';
import { endOfRate, endOfScore } from './silent.ts';
import { readMagnitude, readSeveral, type Vague } from './vague.ts';
import { readArticleScale, readArticleShare, readArticleUnit, readHalf, readWords } from './words.ts';

export { detectNumberStyle, type NumberStyle } from './number.ts';

/** A figure in its sentence. The span runs from the sign or currency to the last scale, unit or percent word. */
export interface QuantityMention extends Span {
  readonly value: Quantity;
  /** with the hedges before and after, and "per share" */
  readonly outer: Span;
  /** the sign at the figure, or the brackets directly around it */
  readonly sign: '+' | '-' | '()' | null;
  /** a plain number without unit, currency or noun of its own */
  readonly bare: boolean;
}

interface Step {
  readonly found: Found | null;
  readonly next: number;
}

/**
 * The figures of `clean` in [start, end), in order, none overlapping; offsets are those of `clean`. `text` (of the same
 * length) gives each figure's own words.
 */
export function readQuantities(
  clean: string,
  start = 0,
  end: number = clean.length,
  text: string = clean,
  style: NumberStyle = 'english',
): QuantityMention[] {
  const mentions: QuantityMention[] = [];
  let candidate = nextCandidate(clean, start, start, end);
  if (candidate === null) return mentions;
  const part = start === 0 && end === clean.length ? clean : clean.slice(start, end);
  if (start > 0) candidate = nextCandidate(part, 0, candidate.at - start, part.length);
  let at = 0;
  let last = 0;
  for (; candidate !== null; candidate = nextCandidate(part, 0, at, part.length)) {
    const step = readAt(part, candidate, style);
    at = Math.max(step.next, candidate.at + Math.max(1, candidate.word.length));
    if (step.found === null || step.found.start < last) continue;
    const mention = mentionOf(part, step.found, text, start);
    last = mention.end - start;
    at = Math.max(at, last);
    mentions.push(mention);
  }
  return mentions;
}

/** The figures of a text that is not cleaned yet. */
export function findQuantities(text: string): Quantity[] {
  return readQuantities(cleanCopy(text), 0, text.length, text).map((mention) => mention.value);
}

const nothing = (next: number): Step => ({ found: null, next });

function readAt(text: string, candidate: Candidate, style: NumberStyle): Step {
  const { at, trigger, word } = candidate;
  switch (trigger) {
    case 'digit':
      return readDigitsAt(text, at, style);
    case 'number':
      return readNumber(text, readWords(text, at), style, at);
    case 'half':
      return readNumber(text, readHalf(text, at), style, at);
    case 'share':
      return readNumber(text, readArticleShare(text, at), style, at);
    case 'scale':
      return readNumber(text, readArticleScale(text, at), style, at);
    case 'unit':
      return readNumber(text, readArticleUnit(text, at), style, at);
    case 'magnitude':
      return vague(readMagnitude(text, at, word), at);
    case 'multiple':
      return vague(readMultiple(text, at, word), at);
    case 'stem':
      return vague(readStem(text, at, word), at);
    case 'digits':
      return vague(readDigits(text, at), at);
    case 'several':
      return vague(readSeveral(text, at, word), at);
  }
}

const vague = (found: Vague | null, at: number): Step =>
  found === null ? nothing(at) : { found: { ...found, sign: null }, next: found.end };

function readDigitsAt(text: string, at: number, style: NumberStyle): Step {
  const shape = endOfShape(text, at, style);
  if (shape !== null) return nothing(shape);
  if (inAddress(text, at)) return nothing(runEnd(text, at));
  const numeral = readNumeral(text, at, style);
  return numeral === null ? nothing(numberEnd(text, at)) : readNumber(text, numeral, style, at);
}

/** The figure of a number, or of the range that it opens. */
function readNumber(text: string, numeral: Numeral | null, style: NumberStyle, at: number): Step {
  if (numeral === null) return nothing(at);
  const rate = numeral.plain || numeral.spelled ? endOfRate(text, numeral.end) : null;
  if (rate !== null) return nothing(rate);
  const quote = readQuote(text, numeral);
  if (quote !== null) return { found: quote, next: quote.end };
  const figure = readFigure(text, numeral);
  const begun = figure === null && (numeral.spelled || numeral.needsUnit) ? readBegun(text, numeral, style) : null;
  if (begun !== null) return { found: begun, next: begun.end };
  if (figure === null) return nothing((numeral.plain ? endOfScore(text, numeral.end) : null) ?? numeral.end);
  const range = readRange(text, figure, style);
  if (range === 'time') return nothing(figure.end);
  if (range !== null) return { found: range, next: range.end };
  const score = figure.bare && numeral.plain && figure.scale === 0 ? endOfScore(text, figure.end) : null;
  return score === null ? { found: single(figure), next: figure.end } : nothing(score);
}

/** "two to seven pct", "1/8 or 1/4 point": the first, in words or a fraction, has no unit of its own. */
function readBegun(text: string, numeral: Numeral, style: NumberStyle): Found | null {
  const { start, end } = numeral;
  const bare = figureOf({ start, numeral, scale: 0, led: false, sign: null, negative: false }, end, BARE);
  const range = readRange(text, bare, style);
  return range === null || range === 'time' || (range.like.bare && Number.isInteger(range.min)) ? null : range;
}

const NUMBER_RUN = /[\d.,]+/y;
const numberEnd = (text: string, at: number): number => at + (sticky(NUMBER_RUN, text, at)?.[0].length ?? 1);

const runEnd = (text: string, at: number): number => {
  let to = at;
  while (to < text.length && !/\s/.test(text[to] ?? ' ')) to++;
  return to;
};

const SECOND_LEAD = /[$£€¥₹A-Za-z.(+ -]{0,6}?(?=[0-9½¼¾])/y;

function readRange(text: string, first: Figure, style: NumberStyle): Found | 'time' | null {
  const joint = first.numeral.asked === null ? readJoint(text, first.end) : null;
  if (joint === null) return null;
  const lead = sticky(SECOND_LEAD, text, joint.end);
  const numeral = lead === null ? readWords(text, joint.end) : readNumeral(text, joint.end + lead[0].length, style);
  if (numeral === null) return null;
  const second = readFigure(text, numeral);
  const zone = joint.by === 'to' ? readZone(text, first, numeral, second) : null;
  if (zone !== null) return zone;
  // "28 to 364 days"
  if (second === null && first.bare && timeFollows(text, numeral.end)) return 'time';
  if (second === null || second.start < joint.end - 1 || !joins(text, first, second, joint)) return null;
  const ends = rangeEnds(first, second);
  if (ends === null) return null;
  return { start: first.start, end: second.end, value: null, ...ends, sign: first.sign };
}

/** "$5+ million" */
const OPEN_ENDED = /\d\+[ -]?[a-z]/;

function mentionOf(part: string, found: Found, text: string, offset: number): QuantityMention {
  const { like } = found;
  const per = like.kind === 'money' || like.bare ? readPer(part, found.end, like.bare) : null;
  const hedging = readHedges(part, found.start, found.end);
  const start = found.start + offset;
  const end = found.end + offset;
  const value: Quantity = {
    kind: like.kind,
    value: found.value,
    min: found.min,
    max: found.max,
    unit: like.unit,
    currency: like.currency?.code ?? null,
    currencyImplied: like.currency?.implied ?? false,
    per: per?.per ?? null,
    approx: hedging.approx,
    bound: hedging.bound ?? (OPEN_ENDED.test(part.slice(found.start, found.end)) ? 'at_least' : null),
    text: text.slice(start, end),
    start,
    end,
  };
  const outer = { start: hedging.start + offset, end: Math.max(hedging.end, per?.end ?? 0) + offset };
  return { start, end, value, outer, sign: found.sign, bare: like.bare };
}
