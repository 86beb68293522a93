import { symbolAt } from './lead.ts';
import { isDigit, type NumberStyle, sticky } from './number.ts';

/** Month names and their short forms, for patterns. */
export const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)';
/** Shapes that start with a digit and are no figure as a whole; the first that fits counts. They are one pattern, case and all. */
const SHAPES: readonly RegExp[] = [
  // dates
  /\d{4}-\d{1,2}-\d{1,2}(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?/,
  /\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d{2})(?!\d)/,
  new RegExp(`\\d{1,2}-${MONTH}-\\d{2,4}`),
  new RegExp(`\\d{1,2}(?:st|nd|rd|th)?[ ](?:of[ ])?${MONTH}(?![A-Za-z])\\.?(?:,?[ ]\\d{4}(?![\\d,]))?`),
  // times
  /\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:[ ]?[apAP]\.?[mM]\b\.?)?/,
  /\d{1,2}(?:[.:]\d{2})?[ ]?[apAP](?:\.[mM]\.?|[mM]\b)/,
  /\d{3,4}(?:[ ]?(?:GMT|UTC|BST|CET|CEST|EST|EDT|IST|HKT|JST|SGT|hrs)\b|[ ]E\.?[SD]?T\b)/,
  // years: 2012-13, 2024/25, 1990s; also '90s
  /(?:19|20)\d\d[-/](?:(?:19|20)\d\d|\d\d)(?!\d|[.,]\d|[ ]?%)/,
  /\d{2,4}'?s(?![A-Za-z])/,
  // telephone numbers, scores with three parts and the like
  /\d{1,4}(?:-\d{1,4}){2,}/,
  /\d{3}[. ]\d{3}[. ]\d{4}(?!\d)/,
  /\d{3}\)[ ]?\d{3}-\d{4}/,
  /\d{3}-\d{4}(?!\d|[.,]\d|%)/,
  // tickers
  /\d{3,6}\.(?:HK|SS|SZ|T|KS|KQ|TW|TWO|KL|SI|BO|NS|SR|BK|JK|HO)\b/,
  // ordinals, quarters, versions
  /\d+(?:,\d{3})*(?:[sS][tT]|[nN][dD]|[rR][dD]|[tT][hH])\b/,
  /\d[QH]\d{0,4}\b/,
  /24\/7|9\/11|50[/-]50/,
  // ratios and splits: 5:1, 2-for-1, 10-to-1
  /\d+:\d+(?!\d)/,
  /\d+-(?:[fF][oO][rR]|[tT][oO]|[oO][nN])-(?:\d+|[oO][nN][eE]|[tT][wW][oO])\b/,
  /\d+[ ]o'clock/,
  /401\(?k\)?/,
  /(?<!\.)0\d+(?!\d|[.,]\d)/,
];

const ANY_SHAPE = new RegExp(SHAPES.map(({ source }) => source).join('|'), 'y');

/** A version, where the document does not group thousands by points. */
const VERSION = /\d+(?:\.\d+){2,}/y;

const SIGNS_OF_SHAPES = [...`-./:'(`].map((sign) => sign.charCodeAt(0));
const [SPACE, CLOSED, ZERO, COMMA, STOP] = [32, 41, 48, 44, 46] as const;
/** What a shape has behind a space: a month, a zone, a digit, "am", "o'clock"; behind a decimal, fewer of them. */
const BEHIND_SPACE = /[JFMASONDGUBCEIHh\d]|[ap]\.?[mM]|o'/y;
const BEHIND_DECIMAL = /[ap]\.?m|\d/iy;

const goesOn = (code: number): boolean => ((code | 32) >= 97 && (code | 32) <= 122) || SIGNS_OF_SHAPES.includes(code);

/** What every shape has after its first digits; most figures have not, and are told apart by this alone. */
function mayBeShape(text: string, at: number): boolean {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  if (end > at && text.charCodeAt(end) === STOP && isDigit(text.charCodeAt(end + 1)))
    return !isPlainDecimal(text, end + 1);
  if (text.charCodeAt(at) === ZERO) return true;
  while (isDigit(text.charCodeAt(end)) || text.charCodeAt(end) === COMMA) end++;
  const code = end > at ? text.charCodeAt(end) : 0;
  if (code === SPACE) return sticky(BEHIND_SPACE, text, end + 1) !== null;
  if (code === CLOSED) return isDigit(text.charCodeAt(end + (text.charCodeAt(end + 1) === SPACE ? 2 : 1)));
  return goesOn(code);
}

/** A decimal with nothing behind it that a shape could have. */
function isPlainDecimal(text: string, decimals: number): boolean {
  let end = decimals;
  while (isDigit(text.charCodeAt(end))) end++;
  const code = text.charCodeAt(end);
  return code === SPACE ? sticky(BEHIND_DECIMAL, text, end + 1) === null : !goesOn(code);
}

/** The end of the shape at `at` that is no figure as a whole (a date, a time, a telephone number), or null. */
export function endOfShape(text: string, at: number, style: NumberStyle = 'english'): number | null {
  if (symbolAt(text, at - 1) !== undefined) return null;
  if (!mayBeShape(text, at)) return null;
  ANY_SHAPE.lastIndex = at;
  if (ANY_SHAPE.test(text)) return ANY_SHAPE.lastIndex;
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
