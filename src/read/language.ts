import { ENGLISH } from '../lexicon/english.ts';
import type { Article } from '../schema/article.ts';

/** What is looked at. */
const SAMPLE = 4000;
/** A headline or a row of figures tells no language. */
const LEAST_LETTERS = 200;
/** In English prose three words in ten are of the list, in the tersest wire copy one in fifteen, in other languages hardly one. */
const FEW = 0.06;
/** Of a table: this share of its signs are digits. */
const FIGURES = 0.15;
/** The longest word of the list. */
const LONGEST = 5;

/**
 * The language of an article that is not in English, as an ISO 639-1 code, else null. Only a text of more than 200 letters
 * is told apart, one that has few of the small words of English and that the detector (eld) calls foreign too: detectors
 * alone take terse wire copy for Latin. A table is never told apart.
 */
export async function foreignLanguage({ clean }: Article): Promise<string | null> {
  if (!isDoubtful(clean)) return null;
  const { eld } = await import('eld/small');
  const { language } = eld.detect(clean.slice(0, SAMPLE));
  return language === 'en' || language === '' ? null : language;
}

/** Letters, as far as it matters how many there are: what is neither ASCII nor punctuation. */
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && !(code >= 0x2000 && code <= 0x206f) && !(code >= 0x3000 && code <= 0x303f) && code < 0xff00);

/** Most articles are told by so many of their first words. */
const SOON = 120;

/** What is counted of a text or of a line. */
interface Count {
  letters: number;
  words: number;
  english: number;
  digits: number;
}

const LINE_FEED = 10;
/** A shorter line, or one without the end of a sentence, is a headline, an item or a row. */
const LEAST_LINE = 60;
/** From Thai on scripts set more into a letter, and no full stop that is told here. */
const DENSE = 0x0e00;
const LEAST_DENSE = 20;
const SENTENCE_ENDS: ReadonlySet<number> = new Set([...'.!?\u0964\u06d4'].map((sign) => sign.charCodeAt(0)));

/** True of a text whose lines of prose may not be English. */
function isDoubtful(clean: string): boolean {
  const end = Math.min(clean.length, SAMPLE);
  const prose: Count = { letters: 0, words: 0, english: 0, digits: 0 };
  let line: Count = { letters: 0, words: 0, english: 0, digits: 0 };
  let words = 0;
  let english = 0;
  let dense = false;
  let ended = false;
  for (let at = 0; at <= end; at += 1) {
    const code = at === end ? LINE_FEED : clean.charCodeAt(at);
    if (code === LINE_FEED) {
      if (dense ? line.letters >= LEAST_DENSE : ended && line.letters >= LEAST_LINE) add(prose, line);
      line = { letters: 0, words: 0, english: 0, digits: 0 };
      dense = false;
      ended = false;
    } else if (isLetter(code)) {
      const start = at;
      while (at < end && isLetter(clean.charCodeAt(at))) at += 1;
      line.letters += at - start;
      line.words += 1;
      if (code >= DENSE) dense = true;
      const known = at - start <= LONGEST && ENGLISH.has(clean.slice(start, at).toLowerCase());
      if (known) line.english += 1;
      words += 1;
      if (known) english += 1;
      if (words === SOON && english >= SOON * FEW * 2) return false;
      at -= 1;
    } else if (code >= 48 && code <= 57) line.digits += 1;
    else if (SENTENCE_ENDS.has(code)) ended = true;
  }
  return prose.letters > LEAST_LETTERS && prose.english < prose.words * FEW && prose.digits < prose.letters * FIGURES;
}

function add(sum: Count, { letters, words, english, digits }: Count): void {
  sum.letters += letters;
  sum.words += words;
  sum.english += english;
  sum.digits += digits;
}
