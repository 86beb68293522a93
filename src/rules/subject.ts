import type { Entity, EntityMention } from '../entity/index.ts';
import type { Sentence } from '../frame/sentence.ts';
import type { Topic } from '../frame/topic/topic.ts';
import type { Subject } from '../schema/claim.ts';

/** A topic as the subject of a claim; `text` is that of its article. */
export function subjectOf({ name, kind, entity, mention }: Topic, text: string): Subject {
  return {
    name,
    kind,
    ticker: entity?.ticker ?? null,
    tickerImplied: entity?.tickerImplied ?? false,
    exchange: entity?.exchange ?? null,
    mention: mention ? text.slice(mention.start, mention.end) : null,
  };
}

/** An entity as the subject of a claim; `mention` are the words that name it there, null where none do. */
export const subjectOfEntity = (
  { name, kind, ticker, tickerImplied, exchange }: Entity,
  mention: string | null = null,
): Subject => ({ name, kind, ticker, tickerImplied, exchange, mention });

/** A mention as the subject of a claim of this sentence: its words are given where they stand in it. */
export const subjectOfMention = ({ value, start, end }: EntityMention, sentence: Sentence): Subject =>
  subjectOfEntity(
    value,
    start >= sentence.start && end <= sentence.end ? sentence.article.text.slice(start, end) : null,
  );
