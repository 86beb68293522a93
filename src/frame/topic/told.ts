import type { Discourse } from '../discourse/discourse.ts';
import type { Range } from '../frame.ts';
import type { Sentence } from '../sentence.ts';
import type { Topic } from './topic.ts';

/** What is told, in which words, and where those of its owner may stand. */
export interface Told {
  readonly sentence: Sentence;
  /** The words of the measure or share. */
  readonly run: Range;
  /** The noun phrase that they stand in. */
  readonly range: Range;
  /** The subject of the clause, where the measure is not that itself. */
  readonly owner: Range | null;
  readonly discourse: Discourse;
}

/** What is told, with what every way to its owner asks for. */
export interface Question extends Told {
  readonly what: Topic['what'];
  readonly metric: string | null;
  /** The words of the measure in lower case; none of a price. */
  readonly parts: readonly string[];
  /** An economy has such a measure. */
  readonly macro: boolean;
}

/** One way to the owner: the subject, null where the words tell that it can be nobody's, undefined where they tell nothing. */
export type Way = (question: Question) => Topic | null | undefined;
