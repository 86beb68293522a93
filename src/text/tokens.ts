import { PHRASE_STOPS } from '../lexicon/units.ts';
import { wordIndex, wordTable } from './word-table.ts';

/** Takes a token: where it stands, the word in lower case or the mark, and whether it is a word. */
type TokenTaker = (start: number, end: number, lower: string, word: boolean) => void;

/** Words that most sentences hold: they are not cut out again, and lists of words know them at once. */
const COMMON = wordTable(PHRASE_STOPS);

/**
 * Words and marks of clean[start, end), in order. "Apple's" is two tokens, "Apple" and "'s"; hyphenated words are one.
 * They are handed over, not listed, for a sentence makes its own objects of them.
 */
export function eachToken(clean: string, start: number, end: number, take: TokenTaker): void {
  for (let at = start; at < end; ) {
    const code = clean.charCodeAt(at);
    if (isBlank(code)) at += 1;
    else if (isLetter(code)) at = takeWord(clean, at, wordEnd(clean, at, end), take);
    else {
      const isNumber = isDigit(code);
      const stop = isNumber ? numberEnd(clean, at, end) : code === APOSTROPHE ? possessiveEnd(clean, at) : at + 1;
      const limit = Math.min(stop, end);
      take(at, limit, limit === at + 3 && !isNumber ? "'s" : clean.slice(at, limit).toLowerCase(), isNumber);
      at = limit;
    }
  }
}

/** Hands over a word, and a possessive ending behind it; gives where they end. */
function takeWord(clean: string, start: number, end: number, take: TokenTaker): number {
  const owns = end - start > 2 && clean.charCodeAt(end - 2) === APOSTROPHE && clean.charCodeAt(end - 1) === SMALL_S;
  const stop = owns ? end - 2 : end;
  const common = wordIndex(COMMON, clean, start, stop);
  const lower = common < 0 ? lowered(clean, start, stop) : (COMMON.words[common] as string);
  take(start, stop, lower, true);
  if (owns) take(stop, end, "'s", false);
  return end;
}

/** In lower case; a word that is so already is only cut out. */
function lowered(clean: string, start: number, end: number): string {
  for (let at = start; at < end; at += 1) {
    const code = clean.charCodeAt(at);
    if ((code >= 65 && code <= 90) || code > 127) return clean.slice(start, end).toLowerCase();
  }
  return clean.slice(start, end);
}

const APOSTROPHE = 39;
const SMALL_S = 115;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isAscii = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isLetter = (code: number): boolean => isAscii(code) || (code >= 0xc0 && code <= 0x24f);
const isWordly = (code: number): boolean => isLetter(code) || isDigit(code);
/** One of - ' . & / */
const isJoiner = (code: number): boolean => (code >= 45 && code <= 47) || code === 39 || code === 38;
const isBlank = (code: number): boolean =>
  code <= 32 ? code === 32 || (code >= 9 && code <= 13) : code > 127 && BLANK.test(String.fromCharCode(code));
const BLANK = /\s/;

/**
 * Where the word ends that begins at `start`, at the latest `end`: of a word of megabytes, which is cut into many sentences, none
 * reads on to its end.
 */
function wordEnd(clean: string, start: number, end: number): number {
  let at = start + 1;
  while (at < end) {
    const code = clean.charCodeAt(at);
    if (isWordly(code)) at += 1;
    else if (isJoiner(code) && isWordly(clean.charCodeAt(at + 1))) at += 2;
    else return at;
  }
  return end;
}

/** The same of a number, with the letters glued to it: "1,250.5", "3Q". */
function numberEnd(clean: string, start: number, end: number): number {
  let at = start + 1;
  while (at < end) {
    const code = clean.charCodeAt(at);
    if (isDigit(code)) at += 1;
    else if ((code === 44 || code === 46) && isDigit(clean.charCodeAt(at + 1))) at += 2;
    else break;
  }
  while (at < end && isAscii(clean.charCodeAt(at))) at += 1;
  return Math.min(at, end);
}

/** Where "'s" ends that no letter, digit or underscore follows, also where it is written apart, "Apple ' s"; else behind the apostrophe. */
function possessiveEnd(clean: string, at: number): number {
  const end = clean.charCodeAt(at + 1) === SMALL_S ? at + 2 : isApart(clean, at) ? at + 3 : -1;
  const behind = clean.charCodeAt(end);
  return end < 0 || isAscii(behind) || isDigit(behind) || behind === 95 ? at + 1 : end;
}

const isApart = (clean: string, at: number): boolean =>
  clean.charCodeAt(at - 1) === SPACE &&
  clean.charCodeAt(at + 1) === SPACE &&
  clean.charCodeAt(at + 2) === SMALL_S &&
  clean.charCodeAt(at + 3) === SPACE;
const SPACE = 32;
