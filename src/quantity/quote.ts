/** The other side of a quotation, bid or asked. */
export interface Asked {
  readonly digits: string;
  readonly end: number;
}

const [SPACE, COMMA, HYPHEN, SLASH] = [32, 44, 45, 47] as const;
const SHORT =
  /\/(\d{2,3})(?!\d|[./]\d)|(?<=\.\d{4})\/(\d{4})(?!\d|[./]\d)|(?<=\.\d{4})-(\d{2})(?!\d|[.,]\d|[ ]?%)|(?<=\d\d\.\d{2})-(\d{2})(?!\d|[-.,/]\d|[ ]?%)/y;
const LONG = /\/(\d+\.\d+)(?!\d|[./]\d)/y;
/** So far, in parts of the price, may bid and asked lie apart. */
const APART = 0.03;

/** The asked side of "145.15/20", "1.8195/8205", "421.90/422.40", "6.45/35"; the bid's decimals end at `end`. */
export function askedOf(text: string, end: number, bid: string): Asked | null {
  const code = text.charCodeAt(end);
  if (code !== SLASH && code !== HYPHEN) return null;
  LONG.lastIndex = end;
  const long = LONG.exec(text)?.[1];
  if (long !== undefined) return isNear(bid, Number(long)) ? { digits: long, end: LONG.lastIndex } : null;
  SHORT.lastIndex = end;
  const match = SHORT.exec(text);
  const short = match?.[1] ?? match?.[2] ?? match?.[3] ?? match?.[4];
  if (match?.[4] !== undefined && match[4] <= bid.slice(-2)) return null;
  return short === undefined ? null : { digits: completed(bid, short), end: SHORT.lastIndex };
}

/** The last digits of a price put into the one beside it; they run over where that lies nearer ("0.5693/00" is 0.5700). */
function completed(bid: string, short: string): string {
  const places = bid.length - bid.indexOf('.') - 1;
  if (places < short.length) return isNear(bid, Number(short)) ? short : bid;
  const head = Number(bid.slice(0, bid.length - short.length).replace('.', ''));
  const values = [head, head + 1, head - 1].map((whole) => Number(`${whole}${short}e-${places}`));
  const away = (value: number): number => Number(Math.abs(value - Number(bid)).toFixed(6));
  return values.reduce((a, b) => (away(b) < away(a) ? b : a)).toFixed(places);
}

const isNear = (bid: string, asked: number): boolean => Math.abs(asked - Number(bid)) <= APART * Number(bid);

const EIGHTHS = /(,?)[ ](?:(\d{1,2})-)?(\d{1,2})\/(\d{1,2})(?![\d/-])([ ]?(?:pct|percent|per cent|%))?/y;
const WHOLE = /[ ](one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})(?=[ ](?:pct|percent|per cent))/y;
const WORDS = 'zero one two three four five six seven eight nine ten'.split(' ');
const DENOMINATORS: ReadonlySet<number> = new Set([2, 4, 8, 16, 32, 64]);
/** So far, in points, may the two sides of a rate lie apart. */
const POINTS = 0.5;

/** The other side of a rate in fractions: "6-1/2 3/8 pct", "6-1/2 6-3/8", "7-7/8 eight pct", "four 3-1/2"; the first ends at `end`. */
export function askedRate(text: string, end: number, bid: number): Asked | null {
  const code = text.charCodeAt(end);
  if (code !== SPACE && code !== COMMA) return null;
  EIGHTHS.lastIndex = end;
  const match = EIGHTHS.exec(text);
  const unit = match?.[5] ?? '';
  if (match !== null && (match[1] === '' || unit !== '')) {
    const [above, below] = [Number(match[3]), Number(match[4])];
    const wholes = match[2] === undefined ? [-1, 0, 1].map((step) => Math.trunc(bid) + step) : [Number(match[2])];
    const near = wholes.map((whole) => whole + above / below).filter((asked) => isBeside(bid, asked));
    const nearest = near.toSorted((a, b) => Math.abs(a - bid) - Math.abs(b - bid))[0];
    if (above >= below || !DENOMINATORS.has(below) || nearest === undefined) return null;
    return { digits: String(nearest), end: EIGHTHS.lastIndex - unit.length };
  }
  WHOLE.lastIndex = end;
  const word = Number.isInteger(bid) ? undefined : WHOLE.exec(text)?.[1];
  const whole = word === undefined ? Number.NaN : /\d/.test(word) ? Number(word) : WORDS.indexOf(word);
  return isBeside(bid, whole) ? { digits: String(whole), end: WHOLE.lastIndex } : null;
}

const isBeside = (bid: number, asked: number): boolean => asked !== bid && Math.abs(asked - bid) <= POINTS;

const LEVEL_BEFORE = /(?:\b(?:to|at|of|against|quoted|between|around)|'s)[ ]$/;
const AFTER_ZONE = /\b(?:to|at)[ ][\w/-]+[ ]to[ ][\w/-]+(?:[ ](?:pct|percent|per cent))?[ ]from[ ]$/;

/** "ended at 5-1/16 to 4-7/8 pct", "to 3-1/2 to three pct from 4-1/2 to four": a rate told from above; `left` stands before it. */
export const isRateZone = (left: string, high: number, low: number): boolean =>
  high > low &&
  high - low <= POINTS &&
  !(Number.isInteger(high) && Number.isInteger(low)) &&
  (LEVEL_BEFORE.test(left) || AFTER_ZONE.test(left));
