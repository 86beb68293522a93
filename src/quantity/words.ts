import { FRACTION_WORDS, NUMBER_WORDS } from '../lexicon/numbers.ts';
import { SCALE_WORDS } from '../lexicon/scales.ts';
import { type Numeral, numeral, sticky } from './number.ts';

const WORD = /[A-Za-z]+/y;
const HUNDRED = /[ ]hundred(?:[ ](?:and[ ])?(?=[a-z]))?/iy;
const DOZEN = /[ ]dozen\b/iy;
const SHARE =
  /([ -])(thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|half)\b(?!-(?!owned|point|off))/iy;
const AND_FRACTION = /[ -]and[ -](?:(?:a|one)[ -](half|quarter|third)|(two|three)[ -](thirds|quarters))\b/iy;
/** "three-quarter-point", "half-percentage-point" */
const OF_POINT = /(?=[ -](?:percentage[ -])?point\b)/y;
const WHOLE_SHARE = /[ ]of[ ](?:the|its|their|all|his|her|our|that|those)\b/y;

const wordAt = (text: string, at: number): string => sticky(WORD, text, at)?.[0].toLowerCase() ?? '';
const numberAt = (word: string): number | undefined =>
  Object.hasOwn(NUMBER_WORDS, word) ? NUMBER_WORDS[word] : undefined;

interface Sum {
  readonly total: number;
  readonly end: number;
}

/** "twenty" with the unit after it: "twenty-five". */
function withOnes(text: string, sum: Sum, value: number): Sum {
  if (value < 20 || !/[ -]/.test(text[sum.end] ?? '')) return sum;
  const word = wordAt(text, sum.end + 1);
  const unit = numberAt(word);
  if (unit === undefined || unit < 1 || unit > 9) return sum;
  return { total: sum.total + unit, end: sum.end + 1 + word.length };
}

/** "two hundred and ten" from its "two". */
function withHundreds(text: string, sum: Sum): Sum {
  const match = sum.total > 0 && sum.total < 100 ? sticky(HUNDRED, text, sum.end) : null;
  if (match === null) return sum;
  const plain = { total: sum.total * 100, end: sum.end + ' hundred'.length };
  const from = sum.end + match[0].length;
  const word = from > plain.end ? wordAt(text, from) : '';
  const more = numberAt(word);
  if (more === undefined || more < 1) return plain;
  return withOnes(text, { total: plain.total + more, end: from + word.length }, more);
}

/** The number in words whose first word stands at `at`: "twenty-five", "two hundred and ten", "two and a half", "two-thirds". */
export function readWords(text: string, at: number): Numeral | null {
  const first = wordAt(text, at);
  const value = numberAt(first);
  // "number six fuel oil"
  if (value === undefined || /\bnumber $/i.test(text.slice(Math.max(0, at - 8), at))) return null;
  const ones = withOnes(text, { total: value, end: at + first.length }, value);
  const { total, end } = withHundreds(text, ones);
  const dozen = sticky(DOZEN, text, end);
  if (dozen !== null) return numeral(at, end + dozen[0].length, String(total * 12), { spelled: true });
  const plus = sticky(AND_FRACTION, text, end);
  if (plus !== null) {
    const above = plus[2] === undefined ? 1 : (numberAt(plus[2].toLowerCase()) ?? 1);
    const below = FRACTION_WORDS[(plus[1] ?? plus[3] ?? '').toLowerCase()] ?? 2;
    return numeral(at, end + plus[0].length, String(total + above / below), { spelled: true });
  }
  return shareAt(text, at, end, total) ?? numeral(at, end, String(total), { spelled: true });
}

function shareAt(text: string, at: number, end: number, above: number): Numeral | null {
  const match = above > 0 && above < 10 ? sticky(SHARE, text, end) : null;
  if (match === null) return null;
  const word = match[2]?.toLowerCase() ?? '';
  const below = FRACTION_WORDS[word] ?? 0;
  const after = end + match[0].length;
  const ofPoint = sticky(OF_POINT, text, after) !== null;
  const scaled = sticky(OF_SCALE, text, after);
  if (scaled !== null && above < below)
    return numeral(at, after + scaled[0].length - 1, String(above / below), { spelled: true });
  if (above >= below || (!ofPoint && (above === 1) === word.endsWith('s'))) return null;
  // "three quarters of growth" are stretches of time; "three quarters of its sales" are not
  if (!ofPoint && word.startsWith('quarter') && match[1] === ' ' && sticky(WHOLE_SHARE, text, after) === null)
    return null;
  return numeral(at, after, String(above / below), { spelled: true, share: true });
}

const ARTICLE = /(?:^|[^A-Za-z])(an?)[ ]$/i;
const BY_OR_MOVE =
  /\b(?:by|rose|fell|gained|lost|dropped|climbed|jumped|slumped|plunged|slid|tumbled|grew|shrank|down|up|shed|declined|surged|soared|nearly|almost|about|roughly|around|than|over|only|just|some|least|to)[ ](?:nearly|almost|about|roughly|around|more than|over)?[ ]?an?[ ]$/i;
const PARTITIVE = /[ ]of[ ](?!growth|a[ ]century)/y;
const COMPARED = /[ ](?:lower|higher|more|less|fewer|cheaper|bigger|larger|smaller)\b/y;
const LOOSE_END =
  /[ ]?[,.;:)!?]|$|[ ](?:to|from|in|since|after|over|this|last|on|and|compared|year|as|by|at|or|but|amid|while|due|during|for|when|versus|vs|so|because|against|between|above|below)\b/y;

const OF_COIN =
  /[ ]of[ ](?:an?|one)[ ](?:[a-z.]+[ ])?(?:cent|penny|pence|yen|dollar|euro|pound|rupee|franc|yuan|won|peso|real|rouble|ruble|krona|crown|shilling|baht|ringgit|rand|lira)\b/iy;

/** "a quarter of a billion": before a scale it is a number. */
const OF_SCALE = /[ ]of[ ](?:an?|one)[ ](?=(?:thousand|million|billion|trillion|mln|bln|bn|lakh|crore)\b)/iy;

/** A fraction word after an article: "a third of", "by a quarter", "a fifth lower"; null for ordinals and stretches of time. */
export function readArticleShare(text: string, at: number): Numeral | null {
  const word = wordAt(text, at);
  const below = Object.hasOwn(FRACTION_WORDS, word) ? FRACTION_WORDS[word] : undefined;
  const left = text.slice(Math.max(0, at - 40), at);
  const article = ARTICLE.exec(left);
  if (word === 'quarter' && sticky(OF_POINT, text, at + word.length) !== null) {
    return numeral(at, at + word.length, '0.25', { spelled: true, share: true });
  }
  if (below === undefined || below === 2 || word.endsWith('s') || article === null) return null;
  const scaled = sticky(OF_SCALE, text, at + word.length);
  if (scaled !== null)
    return numeral(at - 1 - (article[1] ?? 'a').length, at + word.length + scaled[0].length - 1, String(1 / below), {
      spelled: true,
    });
  // "a fifth of a cent" is no share
  if (sticky(OF_COIN, text, at + word.length) !== null) return null;
  const end = at + word.length;
  const start = at - 1 - (article[1] ?? 'a').length;
  const found = numeral(start, end, String(1 / below), { spelled: true, share: true });
  if (sticky(PARTITIVE, text, end) !== null || sticky(COMPARED, text, end) !== null) return found;
  return BY_OR_MOVE.test(left) && sticky(LOOSE_END, text, end) !== null ? found : null;
}

const HALF_NUMBER =
  /(?:[ ](?:of[ ])?an?[ ]|-(?!point|percentage))(?=(?:million|billion|trillion|mln|bln|bn|lakh|crore|thousand|percent|per[ ]cent|pct|percentage|point|cent|dollar|penny|basis)\b)/iy;
const HALF_DOZEN = /(?:[ ]a[ ]|-|[ ])dozen\b/iy;
const HALF_TIME =
  /[ -](?:an?[ ])?(?:hour|day|century|decade|year|time|term|way|back|month|minute|week|mast|hearted|brother|sister|life|baked|season|session|moon|marathon|truths?)\b|[ ]of[ ](?:the[ ])?(?:(?:year|month|decade|fiscal|calendar|century|session|next|last|week)\b|this[ ](?:year|month|decade|fiscal)\b|(?:19|20)\d\d\b|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b)/iy;
const HALF_ORDINAL =
  /\b(?:first|second|latter|other|1st|2nd|fiscal|final|third|back|front|top|bottom|last|this|current|early|late|and[ ]a|and[ ]one)[ -](?:financial[ ])?$/i;
const HALF_SHARE =
  /[ ](?:of|the|its|their|as|his|her|our|that|those|what|from|to|in|since|a[ ]percent)\b|[ ]?[,.;:)]|$/y;
const HALF_LEFT =
  /\b(?:by|in|nearly|almost|about|roughly|around|than|over|only|just|some|least|to|up[ ]to|one|fell|dropped|lost|under|below)[ ]$/i;

/** "half": a number before a scale or unit ("half a million"), else a share of fifty percent; null beside time words. */
export function readHalf(text: string, at: number): Numeral | null {
  const end = at + 'half'.length;
  if (text[at - 1] === '-' || HALF_ORDINAL.test(text.slice(Math.max(0, at - 18), at))) return null;
  const dozen = sticky(HALF_DOZEN, text, end);
  if (dozen !== null) return numeral(at, end + dozen[0].length, '6', { spelled: true });
  if (sticky(OF_POINT, text, end) !== null) return numeral(at, end, '0.5', { spelled: true, share: true });
  const number = sticky(HALF_NUMBER, text, end);
  if (number !== null) return numeral(at, end + number[0].length - 1, '0.5', { spelled: true });
  if (sticky(HALF_TIME, text, end) !== null) return null;
  const share = numeral(at, end, '0.5', { spelled: true, share: true });
  const right = sticky(HALF_SHARE, text, end);
  if (right !== null && /of|the|its|their|as|his|her|our|that|those|what/.test(right[0])) return share;
  return right !== null && HALF_LEFT.test(text.slice(Math.max(0, at - 12), at)) ? share : null;
}

const DOZEN_NOUN = /dozen\b/iy;

/** A scale word after an article: "a million", "a hundred", "a dozen"; null where a number stands before it. */
export function readArticleScale(text: string, at: number): Numeral | null {
  const article = ARTICLE.exec(text.slice(Math.max(0, at - 4), at))?.[1];
  if (article === undefined) return null;
  const start = at - 1 - article.length;
  if (sticky(DOZEN_NOUN, text, at) !== null) return numeral(start, at + 'dozen'.length, '12', { spelled: true });
  if (!Object.hasOwn(SCALE_WORDS, wordAt(text, at))) return null;
  return numeral(start, at - 1, '1', { spelled: true });
}

const ONE_UNIT = /(?:^|[^A-Za-z])(?<!\b(?:as|half|is) )(a[ ](?:full[ ]|whole[ ])?)(?:per[ ])?$/i;
const UNIT_WORD =
  /(?:percent|cent|percentage[ -]points?)\b(?![ -](?:of|change|points?))|point\b(?![ ](?:of|in)\b)|penny[ ](?:a|per)[ ](?:share\b|shr\b)/y;

/** "a percent", "a full percentage point", "a full point", "a penny a share": one of them; null for "as a percentage of". */
export function readArticleUnit(text: string, at: number): Numeral | null {
  const match = ONE_UNIT.exec(text.slice(Math.max(0, at - 14), at));
  if (match === null || sticky(UNIT_WORD, text, at) === null) return null;
  const cent = text.startsWith('cent', at);
  if (cent !== /per[ ]$/i.test(match[0])) return null;
  const one = match[1] ?? '';
  if (text.startsWith('point', at) && one.length === 'a '.length) return null;
  const start = at - one.length - (cent ? 'per '.length : 0);
  return numeral(start, start + one.trimEnd().length, '1', { spelled: true });
}
