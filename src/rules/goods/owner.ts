import type { EntityMention } from '../../entity/index.ts';
import { type Doer, ofMention } from '../../frame/actor/doer.ts';
import type { Discourse } from '../../frame/discourse/discourse.ts';
import { isDestination } from '../../frame/discourse/mention-tests.ts';
import type { Range } from '../../frame/frame.ts';
import type { Sentence } from '../../frame/sentence.ts';
import { unlisted } from '../../frame/topic/topic.ts';
import { isCentralBank, isStatistician } from '../../lexicon/roles.ts';

const BY = /\bby (?:the )?$/;
const IN = /\b(?:in|within|throughout) (?:the )?$/;
const TO = /\b(?:to|for|into) (?:the )?$/;

/** Whose goods those are of which an amount stands at item `k`: who deals with them, the land that they are of, else the goods themselves. */
export function ownerOf(sentence: Sentence, k: number, goods: Range, end: number, discourse: Discourse): Doer | null {
  const { items, entities, article } = sentence;
  const range = { from: k, to: k + 1 };
  const at = items[k]?.start ?? sentence.start;
  const last = items[end - 1]?.end ?? at;
  const before = (mention: EntityMention): string =>
    article.clean.slice(Math.max(sentence.start, mention.outer.start - 14), mention.outer.start).replace(/\s/g, ' ');
  const of = (mention: EntityMention | null | undefined, resolution: 'named' | 'referred' | 'assumed'): Doer | null =>
    mention ? { topic: ofMention(mention, resolution), range } : null;
  const isLand = ({ value }: EntityMention): boolean =>
    value.kind === 'economy' && (value.name === 'OPEC' || !isCentralBank(value.name));
  const isFirm = ({ value }: EntityMention): boolean =>
    value.kind === 'company' && !value.person && !isStatistician(value.name);
  const agent = entities.find(
    (mention) =>
      mention.start > last &&
      mention.start < last + 60 &&
      (isLand(mention) || isFirm(mention)) &&
      BY.test(before(mention)),
  );
  if (agent) return of(agent, 'named');
  const inside = items.slice(goods.from, goods.to).find(({ entity }) => entity !== null && isLand(entity))?.entity;
  if (inside) return of(inside, 'named');
  const firm = entities.find(
    (mention) => isFirm(mention) && mention.start < at && !discourse.isTeller(mention) && !TO.test(before(mention)),
  );
  if (firm) return of(firm, 'referred');
  const there = entities.find(
    (mention) => isLand(mention) && mention.start > at && mention.start < last + 40 && IN.test(before(mention)),
  );
  if (there) return of(there, 'named');
  const acts = entities.findLast(
    (mention) =>
      isLand(mention) && mention.start < at && !isDestination(sentence, mention) && !TO.test(before(mention)),
  );
  if (acts) return of(acts, 'referred');
  if (discourse.centred && discourse.main) return of(discourse.main, 'assumed');
  if (discourse.economy) return of(discourse.economy, 'assumed');
  const words = items.slice(goods.from, goods.to);
  const named = words.find(({ entity }) => entity?.value.kind === 'commodity')?.entity;
  const ware = words.findLast(({ kind, lower }) => kind === 'word' && /[a-z]{3}s?$/.test(lower));
  if (named) return of(named, 'named');
  if (ware === undefined) return of(discourse.instrument(sentence, at, ['commodity']), 'assumed');
  const span = { start: words[0]?.start ?? ware.start, end: ware.end };
  return {
    topic: unlisted('measure', article.clean.slice(span.start, span.end).replace(/\s+/g, ' '), 'commodity', span, null),
    range,
  };
}
