import { symbolAt } from './lead.ts';
import { type NumberStyle, sticky } from './number.ts';

/** Month names and their short forms, for patterns. */
export const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)';
/** Shapes that start with a digit and are no figure as a whole. */
const SHAPES: readonly RegExp[] = [
  // dates
  /\d{4}-\d{1,2}-\d{1,2}(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?/y,
  /\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d{2})(?!\d)/y,
  new RegExp(`\\d{1,2}-${MONTH}-\\d{2,4}`, 'y'),
  new RegExp(`\\d{1,2}(?:st|nd|rd|th)?[ ](?:of[ ])?${MONTH}(?![A-Za-z])\\.?(?:,?[ ]\\d{4}(?![\\d,]))?`, 'y'),
  // times
  /\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:[ ]?[ap]\.?m\b\.?)?/iy,
  /\d{1,2}(?:[.:]\d{2})?[ ]?[ap](?:\.m\.?|m\b)/iy,
  /\d{3,4}(?:[ ]?(?:GMT|UTC|BST|CET|CEST|EST|EDT|IST|HKT|JST|SGT|hrs)\b|[ ]E\.?[SD]?T\b)/y,
  // years: 2012-13, 2024/25, 1990s; also '90s
  /(?:19|20)\d\d[-/](?:(?:19|20)\d\d|\d\d)(?!\d|[.,]\d|[ ]?%)/y,
  /\d{2,4}'?s(?![A-Za-z])/y,
  // telephone numbers, scores with three parts and the like
  /\d{1,4}(?:-\d{1,4}){2,}/y,
  /\d{3}[. ]\d{3}[. ]\d{4}(?!\d)/y,
  /\d{3}\)[ ]?\d{3}-\d{4}/y,
  /\d{3}-\d{4}(?!\d|[.,]\d|%)/y,
  // tickers
  /\d{3,6}\.(?:HK|SS|SZ|T|KS|KQ|TW|TWO|KL|SI|BO|NS|SR|BK|JK|HO)\b/y,
  // ordinals, quarters, versions
  /\d+(?:,\d{3})*(?:st|nd|rd|th)\b/iy,
  /\d[QH]\d{0,4}\b/y,
  /24\/7|9\/11|50[/-]50/y,
  // ratios and splits: 5:1, 2-for-1, 10-to-1
  /\d+:\d+(?!\d)/y,
  /\d+-(?:for|to|on)-(?:\d+|one|two)\b/iy,
  /\d+[ ]o'clock/y,
  /401\(?k\)?/y,
  /(?<!\.)0\d+(?!\d|[.,]\d)/y,
];

/** A version, where the document does not group thousands by points. */
const VERSION = /\d+(?:\.\d+){2,}/y;

/** What every shape has after its first digits; most figures have not, and are told apart by this alone. */
const SHAPED = /0|\d[\d,]*(?:[-./:'A-Za-z(]|\)[ ]?\d|[ ](?:[JFMASONDGUBCEIHh\d]|[ap]\.?[mM]|o'))/y;
/** A decimal with nothing behind it that a shape could have. */
const PLAIN_DECIMAL = /\d+\.\d+(?![-\d./:'A-Za-z(]|[ ](?:[ap]\.?m|\d))/iy;

/** The end of the shape at `at` that is no figure as a whole (a date, a time, a telephone number), or null. */
export function endOfShape(text: string, at: number, style: NumberStyle = 'english'): number | null {
  if (symbolAt(text, at - 1) !== undefined) return null;
  PLAIN_DECIMAL.lastIndex = at;
  if (PLAIN_DECIMAL.test(text)) return null;
  SHAPED.lastIndex = at;
  if (!SHAPED.test(text)) return null;
  for (const shape of SHAPES) {
    shape.lastIndex = at;
    if (shape.test(text)) return shape.lastIndex;
  }
  return style !== 'european' && sticky(VERSION, text, at) !== null ? VERSION.lastIndex : null;
}

const ADDRESS = /:\/\/|www\.[^/]*\/|[A-Za-z0-9]@[A-Za-z0-9]|^[#@][A-Za-z]|\.(?:com|org|net|html?|pdf)\//;
const isBlank = (code: number): boolean => code <= 32;

/** The run of characters without a space that holds `at` is an address, a link or a handle. */
export function inAddress(text: string, at: number): boolean {
  let from = at;
  let marked = false;
  while (from > 0 && at - from < 80 && !isBlank(text.charCodeAt(from - 1))) {
    const code = text.charCodeAt(--from);
    marked ||= code === 47 || code === 64 || code === 35;
  }
  let to = at;
  while (to < text.length && to - at < 80 && !isBlank(text.charCodeAt(to))) {
    const code = text.charCodeAt(to++);
    marked ||= code === 47 || code === 64 || code === 35;
  }
  return marked && ADDRESS.test(text.slice(from, to));
}
