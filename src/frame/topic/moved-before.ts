import type { Discourse } from '../discourse/discourse.ts';
import type { Range } from '../frame.ts';
import type { Sentence } from '../sentence.ts';
import { isNounHere, isVerbOfMove } from '../words.ts';
import { clipSubject } from './subject.ts';
import type { Topic } from './topic.ts';

/** Reads what a noun phrase is about. */
export type Reader = (sentence: Sentence, phrase: Range, owner: Range | null) => Topic | null;

/**
 * "Acme rallied on Monday. It gained 5%": what moved without a figure in the sentence before, for "it" and "they" at the start
 * of a sentence; undefined where what was told last stands in that sentence, or nothing moves there.
 */
export function movedBefore(sentence: Sentence, range: Range, discourse: Discourse, read: Reader): Topic | undefined {
  const pronoun = sentence.items[range.from];
  if (range.to - range.from !== 1 || pronoun?.start !== sentence.start || !/^(?:it|they)$/.test(pronoun.lower))
    return undefined;
  const before = discourse.sentences[sentence.index - 1];
  if (before === undefined || before.kind !== sentence.kind || sentence.paragraph - before.paragraph > 1)
    return undefined;
  if (before.items.some(({ quantity }) => quantity !== null)) return undefined;
  const verb = before.items.findIndex(
    (item, i) => item.depth === 0 && isVerbOfMove(item) && !isNounHere(before.items, i),
  );
  const clipped = verb > 0 ? clipSubject(before.items, { from: 0, to: verb }) : null;
  const told = clipped && read(before, clipped.phrase, clipped.owner);
  if (!told?.known || told.resolution === 'assumed') return undefined;
  const last = clipped === null ? undefined : before.items[clipped.phrase.to - 1];
  const isPlural = /s$/.test(last?.lower ?? '');
  if (pronoun.lower === 'they' && told.what === 'price' && !isPlural) return undefined;
  return { ...told, resolution: 'referred', mention: { start: pronoun.start, end: pronoun.end } };
}
