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

/** True of a text that may not be English. */
function isDoubtful(clean: string): boolean {
  const end = Math.min(clean.length, SAMPLE);
  const count = { letters: 0, words: 0, english: 0, digits: 0 };
  for (let at = 0; at < end; at += 1) {
    const start = at;
    while (at < end && isLetter(clean.charCodeAt(at))) at += 1;
    if (at === start) {
      const code = clean.charCodeAt(at);
      if (code >= 48 && code <= 57) count.digits += 1;
      continue;
    }
    count.letters += at - start;
    count.words += 1;
    if (at - start <= LONGEST && ENGLISH.has(clean.slice(start, at).toLowerCase())) count.english += 1;
    if (count.words === SOON && count.english >= SOON * FEW * 2) return false;
    at -= 1;
  }
  const { letters, words, english, digits } = count;
  return letters > LEAST_LETTERS && english < words * FEW && digits < letters * FIGURES;
}
