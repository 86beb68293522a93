import { CURRENCY_AFTER, type CurrencySign } from '../lexicon/currencies.ts';
import { amountOf, bracketed, type Figure, type Frame, figureOf } from './frame.ts';
import { sticky } from './number.ts';
import type { Tail } from './tail.ts';

const CODE_AFTER = /[ ]?(USD|EUR|GBP|AUD|CAD|HKD|SGD|NZD|TWD|CNY|JPY|INR|MXN|BRL|ZAR|CHF)(?![A-Za-z])/y;
const WORD_AFTER = /[ ](Canadian|Australian|U\.S\.|US)(?![A-Za-z$])/iy;

const SPACE = 32;
/** What the names begin with, in small letters: "USD", "Canadian". */
const NAMES_BEGIN = [...'uegachsntjimbz'].map((letter) => letter.charCodeAt(0));

const mayBeNamed = (text: string, end: number): boolean =>
  NAMES_BEGIN.includes(text.charCodeAt(text.charCodeAt(end) === SPACE ? end + 1 : end) | 32);

/** The currency, once the words after it are read: "$155 USD", "52 cents Canadian". */
function settleCurrency(text: string, end: number, sign: CurrencySign): { end: number; sign: CurrencySign } {
  if (!mayBeNamed(text, end)) return { end, sign };
  CODE_AFTER.lastIndex = end;
  const code = CODE_AFTER.exec(text);
  if (code !== null) return { end: CODE_AFTER.lastIndex, sign: { code: code[1] ?? sign.code, implied: false } };
  WORD_AFTER.lastIndex = end;
  const word = sign.code === 'USD' && sign.implied ? WORD_AFTER.exec(text) : null;
  const listed = word === null ? undefined : CURRENCY_AFTER[(word[1] ?? '').toLowerCase()];
  const noun = word === null ? '' : text.slice(WORD_AFTER.lastIndex, WORD_AFTER.lastIndex + 2);
  // "$5 Canadian" but "$5 Canadian stamps"
  if (listed === undefined || (/^[ ][a-z]/i.test(noun) && !/^[ ][aip]/.test(noun))) return { end, sign };
  return { end: WORD_AFTER.lastIndex, sign: { code: listed, implied: false } };
}

/** The words after a figure with a sign name its currency: "$155 USD", "$5 Canadian dollars", not "the $1 billion mark". */
const fits = (words: string, sign: CurrencySign, other: CurrencySign): boolean =>
  sign.code === other.code || /\b[A-Z]{3}$/.test(words) || (sign.implied && /[ ]dollars?$/.test(words));

/** An amount with its currency before it: "$5", "C$1.2 billion", "HKD $149". */
export function readAmount(text: string, frame: Frame, tail: Tail, sign: CurrencySign): Figure {
  const { meaning } = tail;
  const said =
    meaning?.is === 'money' && fits(text.slice(frame.numeral.end, tail.end), sign, meaning.sign) ? meaning : null;
  const coin = said?.exponent ?? 0;
  const settled = said !== null && coin === 0 && !said.sign.implied ? said.sign : sign;
  const after = settleCurrency(text, said === null ? tail.scaled : tail.end, settled);
  return bracketed(text, figureOf(frame, after.end, amountOf(after.sign, coin, said !== null)));
}

/** An amount with its currency after it: "5 mln dlrs", "52 cents Canadian". */
export function readPriced(text: string, frame: Frame, end: number, sign: CurrencySign, coin: number): Figure {
  const after = settleCurrency(text, end, sign);
  return bracketed(text, figureOf(frame, after.end, amountOf(after.sign, coin, true)));
}

const WEIGHED =
  /[ ]of[ ](?:[a-z]+[ ])?(?:copper|beef|pork|meat|chicken|poultry|turkey|coffee|sugar|cotton|uranium|lithium|cheese|butter|cocoa|zinc|lead|alumin(?:i)?um|nickel|tin|cobalt|silver|steel|fish|wool|tobacco|explosives?|food|plastic|thrust|concentrate|peanuts|molybdenum|gold|milk|rice|wheat|seafood|salmon|nuts|almonds|carbon|waste|product|yellowcake|frozen|ore|metal)\b|[ ](?:each|heavier|lighter|per[ ]square)\b|[ ]?lbs?\b/iy;
const WEIGHING = /\b(?:weigh(?:s|ed|ing|t)?|heavy|lost|shed[ ]weight)[^.;]{0,16}$/i;

/** "pounds" as a weight: of a commodity, or weighed. */
export function isWeight(text: string, start: number, end: number): boolean {
  return sticky(WEIGHED, text, end) !== null || WEIGHING.test(text.slice(Math.max(0, start - 24), start));
}
