import type { Mood } from '../frame/actor/act.ts';
import type { Doer } from '../frame/actor/doer.ts';
import { openFrame, type Range } from '../frame/frame.ts';
import type { Sentence } from '../frame/sentence.ts';
import type { QuantityMention } from '../quantity/index.ts';
import type { Modality } from '../schema/claim.ts';
import type { Quantity } from '../schema/quantity.ts';
import { fromFrame } from './draft.ts';
import type { Draft } from './rule.ts';

/** What a rule knows of a figure that it read without a frame of the sentence. */
export interface Statement {
  readonly quantity: QuantityMention;
  readonly doer: Doer;
  readonly metric: string;
  /** Where the verb or noun stands that ties the figure to its subject. */
  readonly trigger: Range;
  readonly modality?: Modality;
  readonly value?: Quantity;
  readonly confidence: number;
}

const SURE = { named: 1, referred: 0.93, assumed: 0.78 } as const;

/** A figure with the clause that it was read from, so that refiners find its words. `confidence` is that of a named subject. */
export function statedFigure(sentence: Sentence, statement: Statement): Draft<'figure'> {
  const { quantity, doer, trigger, metric } = statement;
  const k = sentence.items.findIndex((item) => item.quantity === quantity);
  const frame = {
    sentence,
    ...openFrame({ kind: 'verb', trigger, direction: null, topic: clauseRange(doer, trigger) }, 'value', k, quantity),
  };
  return {
    ...fromFrame('figure', frame, doer.topic),
    metric,
    direction: null,
    value: statement.value ?? quantity.value,
    modality: statement.modality ?? 'actual',
    confidence: statement.confidence * SURE[doer.topic.resolution],
  };
}

/** The subject where it stands in the verb's clause, else the trigger itself: a subject far off widens no clause. */
const clauseRange = (doer: Doer, trigger: Range): Range =>
  doer.range.from < trigger.from && doer.range.to <= trigger.from && trigger.from - doer.range.to < 12
    ? doer.range
    : trigger;

/** How sure a plan or an expectation is: others' expectations are estimates where the sentence names their like. */
export function modalityOf(mood: Mood, sentence: Sentence): Modality {
  if (mood === 'planned') return 'forecast';
  if (mood === 'denied') return 'denied';
  if (mood === 'expected')
    return /\b(?:analysts?|economists?|analysis|strategists?|according to|consensus|survey|poll)\b/i.test(sentence.text)
      ? 'estimate'
      : 'forecast';
  return 'actual';
}
