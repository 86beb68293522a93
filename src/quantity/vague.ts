import { MAGNITUDES } from '../lexicon/scales.ts';
import type { Figure } from './frame.ts';
import { readNoun } from './noun.ts';
import { scaled, sticky } from './number.ts';
import { readSuffix } from './suffix.ts';

/** A reading without an exact number, or a multiple in a word. */
export interface Vague {
  readonly start: number;
  readonly end: number;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly like: Pick<Figure, 'kind' | 'currency' | 'unit' | 'bare'>;
}

const CHAIN = /[ ]of[ ](hundreds|thousands|millions|billions|trillions|crores|lakhs)\b/iy;
const OF = /[ ]of[ ]/y;
const HYPHEN_MONEY = /-(?=(?:dollar|euro|pound|yuan|yen|rupee)\b)/iy;

/** "billions of dollars", "tens of thousands of jobs": at least one of the magnitude. */
export function readMagnitude(text: string, at: number, word: string): Vague | null {
  if (text[at - 1] === '-') return null;
  let exponent = MAGNITUDES[word] ?? 0;
  let end = at + word.length;
  for (let chain = sticky(CHAIN, text, end); chain !== null; chain = sticky(CHAIN, text, end)) {
    exponent += MAGNITUDES[(chain[1] ?? '').toLowerCase()] ?? 0;
    end += chain[0].length;
    if (exponent > 30) return null;
  }
  const of = sticky(OF, text, end);
  return of === null ? null : magnitude(text, at, end + of[0].length - 1, exponent);
}

/** What the magnitude at [start, at) is of. */
function magnitude(text: string, start: number, at: number, exponent: number): Vague | null {
  const base = { start, value: null, min: scaled('1', exponent), max: null };
  const suffix = readSuffix(text, at, false, false);
  if (suffix?.meaning.is === 'money') {
    const min = scaled('1', exponent + suffix.meaning.exponent);
    return {
      ...base,
      min,
      end: suffix.end,
      like: { kind: 'money', currency: suffix.meaning.sign, unit: null, bare: false },
    };
  }
  if (suffix?.meaning.is === 'pounds') {
    return {
      ...base,
      end: suffix.end,
      like: { kind: 'money', currency: { code: 'GBP', implied: false }, unit: null, bare: false },
    };
  }
  if (suffix?.meaning.is === 'kind') {
    if (suffix.meaning.kind === 'multiple') return null;
    return { ...base, end: suffix.end, like: { kind: suffix.meaning.kind, currency: null, unit: null, bare: false } };
  }
  if (suffix?.meaning.is === 'measure')
    return {
      ...base,
      end: suffix.end,
      like: { kind: 'count', currency: null, unit: suffix.meaning.unit, bare: false },
    };
  const noun = readNoun(text, at);
  if (noun === null || noun === 'time') return null;
  return { ...base, end: noun.end, like: { kind: 'count', currency: null, unit: noun.unit, bare: false } };
}

const SEVERAL = /[ -](hundred|thousand|million|billion|trillion|crore|lakh)\b/iy;
const SEVERAL_MORE = /[ ](thousand|million|billion|trillion|crore)\b/iy;
const MULTI: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
  crore: 7,
  lakh: 5,
};

/** "several hundred jobs", "a few billion dollars", "multibillion-dollar": at least one of the magnitude. */
export function readSeveral(text: string, at: number, word: string): Vague | null {
  let end = at + word.length;
  let exponent = 0;
  if (word.length > 'several'.length) {
    exponent = MULTI[word.slice('multi'.length)] ?? 0;
  } else {
    const first = sticky(SEVERAL, text, end);
    if (first === null || (word === 'multi') !== first[0].startsWith('-')) return null;
    exponent = MULTI[(first[1] ?? '').toLowerCase()] ?? 0;
    end += first[0].length;
    const more = sticky(SEVERAL_MORE, text, end);
    if (more !== null) {
      exponent += MULTI[(more[1] ?? '').toLowerCase()] ?? 0;
      end += more[0].length;
    }
  }
  if (text[end] === '-' && sticky(HYPHEN_MONEY, text, end) === null) return null;
  return magnitude(text, at, end, exponent);
}
