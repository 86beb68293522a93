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

const WORD = /[\p{L}'’]+/gu;

/** True of a text that may not be English. */
function isDoubtful(clean: string): boolean {
  const sample = clean.length > SAMPLE ? clean.slice(0, SAMPLE) : clean;
  let letters = 0;
  let words = 0;
  let english = 0;
  for (const [word] of sample.matchAll(WORD)) {
    letters += word.length;
    words += 1;
    if (word.length < 6 && ENGLISH.has(word.toLowerCase())) english += 1;
    // Most articles are told by their first sentences.
    if (words === 120 && english >= 120 * FEW * 2) return false;
  }
  if (letters <= LEAST_LETTERS || english >= words * FEW) return false;
  const digits = sample.match(/\d/g)?.length ?? 0;
  return digits < letters * FIGURES;
}
