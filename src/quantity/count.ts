import { COUNTED_NOUNS } from '../lexicon/units.ts';
import { bracketed, countOf, type Figure, type Frame, figureOf, type Reading } from './frame.ts';
import { readNoun } from './noun.ts';
import { type Numeral, sticky } from './number.ts';
import { looksLikeYear } from './silent.ts';
import type { Tail } from './tail.ts';

export const BARE: Reading = { kind: 'count', coin: 0, currency: null, unit: null, bare: true, tailed: false };
const BARE_SCALED: Reading = { ...BARE, tailed: true };

const [SPACE, PLUS, HYPHEN] = [32, 43, 45] as const;

/** a row of a menu: "1M", "6M" */
const ALONE = /(?:^|[\n•][ ]?)\d{1,2}M[ ]?(?:\n|$)/;
const STRONG = /-strong\b/y;
const HYPHEN_NOUN = /^-([A-Za-z]+)(?![A-Za-z])/;
const PART_OF = /[ ]of[ ](?:its|their|his|her|our|the)(?=[ ])/y;

/** "737 MAX" */
const isAirliner = (text: string, numeral: Numeral, tail: Tail): boolean =>
  numeral.plain && /^7[0-9]7$/.test(numeral.digits) && /^[ -][A-Z]/.test(text.slice(tail.end, tail.end + 2));

/** A plain count: of a noun, of a part, or of nothing that is named. */
export function readCount(text: string, frame: Frame, tail: Tail): Figure | null {
  const { numeral } = frame;
  const noun = readNoun(text, tail.end);
  if (noun === 'time') return null;
  const year = numeral.plain && tail.scale === 0 && looksLikeYear(numeral.digits);
  if (noun !== null && (numeral.digits !== '1' || tail.scale > 0) && !(year && !noun.counted)) {
    return figureOf(frame, noun.end, countOf(noun.unit));
  }
  if (year || isAirliner(text, numeral, tail)) return null;
  const behind = text.charCodeAt(tail.end);
  if (behind === HYPHEN && sticky(STRONG, text, tail.end) !== null) return figureOf(frame, tail.end, countOf(null));
  const plus = behind === PLUS ? readNoun(text, tail.end + 1) : null;
  if (plus === 'time') return null;
  if (plus !== null) return figureOf(frame, tail.end, countOf(plus.unit));
  const partOf = behind === SPACE ? sticky(PART_OF, text, tail.end) : null;
  const part = partOf === null || numeral.digits === '1' ? null : readNoun(text, tail.end + partOf[0].length);
  if (part !== null && part !== 'time') return figureOf(frame, tail.end, countOf(part.unit));
  if (numeral.spelled && tail.scale === 0) return null;
  if (behind === HYPHEN) {
    const joined = HYPHEN_NOUN.exec(text.slice(tail.end, tail.end + 14))?.[1]?.toLowerCase();
    if (joined !== undefined && COUNTED_NOUNS.has(`${joined}s`)) {
      return figureOf(frame, tail.end + 1 + joined.length, countOf(joined));
    }
    if (/^-[A-Za-z]/.test(text.slice(tail.end, tail.end + 2))) return null;
  }
  if (tail.scale > 0 && numeral.plain && ALONE.test(text.slice(Math.max(0, frame.start - 3), tail.end + 2)))
    return null;
  return bracketed(text, figureOf(frame, tail.end, tail.scale > 0 ? BARE_SCALED : BARE));
}
