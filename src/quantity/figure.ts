import { readCount } from './count.ts';
import { bracketed, countOf, type Figure, type Frame, figureOf, plainly } from './frame.ts';
import { readLead } from './lead.ts';
import { isWeight, readAmount, readPriced } from './money.ts';
import { isDigit, type Numeral, sticky } from './number.ts';
import { gluedBefore, namedBefore, namedIndex, ordinalPlace, spelledName } from './silent.ts';
import { readSuffix } from './suffix.ts';
import { readTail, type Tail } from './tail.ts';

/** "gained 3/4": a fraction alone is a figure after a movement. */
const MOVED = /\b(?:up|down|off|rose|fell|gained|lost|added|eased|climbed|dropped|slipped|advanced|declined|to|by)[ ]$/;
const GLUED = /[a-z%][A-Z]/;
/** A letter, a digit, "_" or "°". */
const goesOn = (code: number): boolean =>
  ((code | 32) >= 97 && (code | 32) <= 122) ||
  (code >= 48 && code <= 57) ||
  (code >= 0xc0 && code <= 0xff) ||
  code === 95 ||
  code === 0xb0;

/** "Acme 7/8 to 27": a fraction on the way to a price. */
const REACHED = /[ ]to[ ]\d{1,3}(?:-\d{1,2}\/\d{1,2})?(?![\d/-])/y;

function isMove(text: string, { start, end }: Numeral): boolean {
  if (MOVED.test(text.slice(Math.max(0, start - 12), start))) return true;
  REACHED.lastIndex = end;
  return /[A-Za-z>][ ]$/.test(text.slice(Math.max(0, start - 2), start)) && REACHED.test(text);
}

/** The figure at a number; null where it is a name, a date, a duration or a plain part of something else. */
export function readFigure(text: string, numeral: Numeral): Figure | null {
  if (numeral.share) return readShare(text, numeral);
  const lead = readLead(text, numeral.start);
  const closed = lead.open && text[numeral.end] === ')';
  const strongLead = lead.currency !== null && !lead.weak;
  const tail = readTail(text, numeral, strongLead, closed);
  const currency = lead.weak && tail.scale === 0 && (numeral.plain || numeral.spelled) ? null : lead.currency;
  if (currency === null && lead.currency !== null) return null;
  const glued = currency === null ? gluedBefore(text, numeral.start) : 'no';
  const strong = currency !== null || tail.meaning !== null || tail.scale > 0;
  if (glued === 'letters' || (glued === 'hyphen' && !strong)) return null;
  if (goesOn(text.charCodeAt(tail.end))) {
    const glue = (tail.meaning !== null || tail.scale > 0) && GLUED.test(text.slice(tail.end - 1, tail.end + 1));
    if (!glue) return null;
  }
  if (!strong && namedBefore(text, numeral.start, numeral.end)) return null;
  if (currency === null && numeral.plain && namedIndex(text, numeral.start, numeral.end) && tail.scale === 0)
    return null;
  if (numeral.needsUnit && !strong && !isMove(text, numeral)) return null;
  if (numeral.spelled && !strong && spelledName(text, numeral.start, numeral.end)) return null;
  if (numeral.plain && !strong && ordinalPlace(text, numeral.start, numeral.end)) return null;
  const own = currency === null && lead.sign === null ? numeral.start : lead.start;
  const start = minusBefore(text, own);
  const sign = closed ? '()' : lead.sign;
  const frame: Frame = {
    start,
    numeral,
    scale: tail.scale,
    led: currency !== null,
    sign,
    negative: lead.sign === '-' || closed || start < own,
  };
  return currency === null ? readUnpriced(text, frame, tail) : readAmount(text, frame, tail, currency);
}

/** "minus 8.8", "negative 1.2%": where the word stands, or `at`; "10 minus 3" is a sum. */
function minusBefore(text: string, at: number): number {
  if (text.charCodeAt(at - 1) !== SPACE) return at;
  const word = text.startsWith('minus', at - 6) ? 6 : text.startsWith('negative', at - 9) ? 9 : 0;
  const before = text.charCodeAt(at - word - 2);
  return word > 0 && text.charCodeAt(at - word - 1) === SPACE && !isDigit(before) ? at - word : at;
}

const SPACE = 32;

const OF_UNIT =
  /[ ]of[ ](?:an?|one|1)[ ]?(?=percent|per[ ]cent|pct|percentage|%|point|basis)|(?=[ -](?:percentage[ -])?point\b)/y;

/** A fraction in words: a percentage, or that part of a point or percent ("a quarter of a percent"). */
function readShare(text: string, numeral: Numeral): Figure {
  const part = sticky(OF_UNIT, text, numeral.end);
  const frame: Frame = { start: numeral.start, numeral, scale: 0, led: false, sign: null, negative: false };
  const suffix = part === null ? null : readSuffix(text, numeral.end + part[0].length, part[0] !== '', false);
  if (suffix?.meaning.is === 'kind') {
    const { kind } = suffix.meaning;
    const points = kind === 'points' && part?.[0] === '' ? 'percentage_points' : kind;
    return figureOf({ ...frame, numeral: { ...numeral, share: false } }, suffix.end, plainly(points));
  }
  return figureOf(frame, numeral.end, plainly('percent'));
}

const OCCURRENCE =
  /[ ](?:in|this|since|last|on|before|during|per|a(?![ ]year[ ](?:earlier|ago|before))|over|already|so|and|later|earlier|daily|weekly|between|when|by|until|through|while|with|to)\b/y;
const SENTENCE_END = /[ ]?[.,;)]|$/y;
const MULTIPLIED =
  /\b(?:by|to|than|nearly|almost|about|over|around|roughly|subscribed|oversubscribed|covered|at|of|up|least)[ ]$/i;
const CAPITAL_NEXT = /[ ][A-Z]/y;

/** "cut rates three times in May" tells how often, "10X Genomics" is a name. */
function isOccurrence(text: string, frame: Frame, end: number): boolean {
  if (/[xX]$/.test(text.slice(end - 1, end))) return sticky(CAPITAL_NEXT, text, end) !== null;
  const whole = frame.numeral.plain || frame.numeral.spelled;
  if (
    !whole ||
    frame.numeral.digits.includes('.') ||
    text.slice(end - 5, end).toLowerCase() !== 'times' ||
    text[end - 6] === '-'
  )
    return false;
  if (sticky(OCCURRENCE, text, end) !== null) return true;
  return (
    sticky(SENTENCE_END, text, end) !== null && !MULTIPLIED.test(text.slice(Math.max(0, frame.start - 20), frame.start))
  );
}

const POINT_NOUN = /[- ]?(?:plan|program|agenda|scale|guide|penalty|proposal)/y;
const AT = /\bat[ ]$/i;

/** "a five-point plan", "at one point" */
const isNoPoint = (text: string, frame: Frame, end: number): boolean =>
  sticky(POINT_NOUN, text, end) !== null ||
  (frame.numeral.spelled &&
    frame.numeral.digits === '1' &&
    AT.test(text.slice(Math.max(0, frame.start - 4), frame.start)));

/** "the 30-share Sensex": how many make up an index. */
const MAKES_INDEX =
  /-(?:share|stock|issue|scrip|company|member|component|constituent)[ ](?:[A-Z]|(?:blue-chip[ ]|benchmark[ ])?(?:index|benchmark|gauge|barometer)\b)/y;

function readUnpriced(text: string, frame: Frame, tail: Tail): Figure | null {
  const { meaning, end } = tail;
  if (frame.numeral.plain && sticky(MAKES_INDEX, text, frame.numeral.end) !== null) return null;
  switch (meaning?.is) {
    case 'kind':
      if (meaning.kind === 'multiple' && isOccurrence(text, frame, end)) return null;
      if (meaning.kind === 'points' && isNoPoint(text, frame, end)) return null;
      return bracketed(text, figureOf(frame, end, plainly(meaning.kind)));
    case 'money':
      return readPriced(text, frame, end, meaning.sign, meaning.exponent);
    case 'pounds':
      if (isWeight(text, frame.start, end)) return figureOf(frame, end, countOf('pound'));
      return readPriced(text, frame, end, { code: 'GBP', implied: false }, 0);
    case 'measure':
      return figureOf(frame, end, countOf(meaning.unit));
    default:
      // "0.3 of a percentage point"
      if (frame.numeral.digits.startsWith('0.') && sticky(OF_UNIT, text, end)?.[0].startsWith(' ')) {
        return readShare(text, { ...frame.numeral, share: true });
      }
      return readCount(text, frame, tail);
  }
}
