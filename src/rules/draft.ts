import type { EntityMention } from '../entity/index.ts';
import type { Frame } from '../frame/frame.ts';
import type { Sentence } from '../frame/sentence.ts';
import type { Topic } from '../frame/topic/topic.ts';
import type { QuantityMention } from '../quantity/index.ts';
import type { ClaimType, Direction, Subject } from '../schema/claim.ts';
import type { Span } from '../schema/span.ts';
import { type Draft, unsigned } from './rule.ts';
import { subjectOf, subjectOfMention } from './subject.ts';

const CONFIDENCE = { named: 0.9, referred: 0.8, assumed: 0.65 } as const;

/** Fields that every draft of a frame shares; refiners fill in time, source and modality. */
export function fromFrame<K extends ClaimType>(type: K, frame: Frame, topic: Topic) {
  const { change, changeAlso, value, previous, expected } = frame.figures;
  // written out, as every draft is: V8 is slow to add a field to a copy that a spread has made
  return {
    type,
    metric: topic.metric,
    direction: frame.direction,
    subject: subjectOf(topic, frame.sentence.article.text),
    change: unsigned(change?.value ?? null),
    changeAlso: unsigned(changeAlso?.value ?? null),
    value: value?.value ?? null,
    previous: previous?.value ?? null,
    expected: expected?.value ?? null,
    period: null,
    comparison: null,
    accounting: null,
    session: null,
    modality: 'actual' as const,
    attribution: null,
    confidence: CONFIDENCE[topic.resolution],
    span: spanOf([change, changeAlso, value, previous, expected]),
    frame,
  };
}

/** What refiners fill in. */
export const UNREFINED = {
  period: null,
  comparison: null,
  accounting: null,
  session: null,
  modality: 'actual',
  attribution: null,
} as const;

/** A measure's level that is told without a frame, stated as fact. */
export const statedDraft = (
  subject: Subject,
  metric: string,
  { value, start, end }: QuantityMention,
  confidence: number,
): Draft<'figure'> => ({
  type: 'figure',
  metric,
  direction: null,
  subject,
  change: null,
  changeAlso: null,
  value,
  previous: null,
  expected: null,
  ...UNREFINED,
  confidence,
  span: { start, end },
  frame: null,
});

/** A price's move that is told without a frame; what has no known kind is a company, for its shares move. */
export function movedDraft(
  mention: EntityMention,
  sentence: Sentence,
  direction: Direction,
  quantity: QuantityMention,
  confidence: number,
): Draft<'price_move'> {
  const subject = subjectOfMention(mention, sentence);
  return {
    type: 'price_move',
    subject: subject.kind === 'other' ? { ...subject, kind: 'company' } : subject,
    metric: null,
    direction,
    change: unsigned(quantity.value),
    changeAlso: null,
    value: null,
    previous: null,
    expected: null,
    ...UNREFINED,
    confidence,
    span: { start: quantity.start, end: quantity.end },
    frame: null,
  };
}

/** From the first to the last of some figures. */
export function spanOf(figures: readonly (QuantityMention | null)[]): Span {
  let start = Number.POSITIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  for (const figure of figures) {
    if (figure === null) continue;
    start = Math.min(start, figure.start);
    end = Math.max(end, figure.end);
  }
  return { start, end };
}
