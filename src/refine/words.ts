import type { Sentence } from '../frame/sentence.ts';
import { openCues } from '../text/cues.ts';
import { ACCOUNTING_CUES } from './accounting.ts';
import { FITS_CUES } from './fits.ts';
import { MODALITY_CUES } from './modality-words.ts';
import { SESSION_CUES } from './session.ts';

const CUES = { ...ACCOUNTING_CUES, ...FITS_CUES, ...MODALITY_CUES, ...SESSION_CUES };

/** Names of patterns of which a text holds a word; a pattern that is not among them cannot fit there. */
export type Words = ReadonlySet<keyof typeof CUES>;

/** Tells of a sentence which patterns of the refiners can fit in it. */
export type WordsOf = (sentence: Sentence) => Words;

const wordsIn = openCues(CUES);

/** Reads each sentence of an article once for all refiners. */
export function openWords(): WordsOf {
  const known = new Map<number, Words>();
  return ({ index, article, start, end }) => {
    let words = known.get(index);
    if (words === undefined) {
      words = wordsIn(article.clean, start, end);
      known.set(index, words);
    }
    return words;
  };
}
