import type { Entity, EntityMention } from '../../entity/index.ts';
import type { SubjectKind } from '../../schema/claim.ts';
import type { Span } from '../../schema/span.ts';
import type { Range } from '../frame.ts';
import type { Sentence } from '../sentence.ts';

/** How the subject was found: named in the clause, referred to by a word, or taken from the running text. */
export type Resolution = 'named' | 'referred' | 'assumed';

/** What a frame is about: a market price or a measure, and whose. */
export interface Topic {
  readonly what: 'price' | 'measure' | 'target';
  readonly name: string;
  readonly kind: SubjectKind;
  readonly entity: Entity | null;
  readonly mention: Span | null;
  readonly metric: string | null;
  readonly resolution: Resolution;
  /** The measure's head noun is one that a list names. */
  readonly known: boolean;
}

/** A subject that is named, there or elsewhere in the text. */
export const topic = (
  what: Topic['what'],
  mention: EntityMention,
  metric: string | null,
  resolution: Resolution,
  known = true,
): Topic => ({
  known,
  what,
  name: mention.value.name,
  kind: mention.value.kind,
  entity: mention.value,
  mention: { start: mention.start, end: mention.end },
  metric,
  resolution,
});

/** A subject that no words of the text name: what is told of it is assumed, or referred to it. */
export const unmentioned = (
  what: Topic['what'],
  entity: Entity,
  metric: string | null,
  resolution: Exclude<Resolution, 'named'>,
): Topic => ({ known: true, what, name: entity.name, kind: entity.kind, entity, mention: null, metric, resolution });

/** A subject that no list knows, by its words in the sentence. */
export const unlisted = (
  what: Topic['what'],
  name: string,
  kind: SubjectKind,
  mention: Span | null,
  metric: string | null,
  resolution: Resolution = 'named',
): Topic => ({ known: true, what, name, kind, entity: null, mention, metric, resolution });

/** The words of a range, one space apart. */
export const textOf = (sentence: Sentence, range: Range): string => {
  const { items, article } = sentence;
  return article.clean.slice(items[range.from]?.start, items[range.to - 1]?.end).replace(/\s+/g, ' ');
};
