import type { EntityMention } from '../../entity/index.ts';
import type { Discourse } from '../discourse/discourse.ts';
import type { Range } from '../frame.ts';
import type { Sentence } from '../sentence.ts';
import { type Topic, textOf, topic } from './topic.ts';

const GROWS = /^(?:gr[eo]w|expand|contract|shr[aiu]nk|recover|rebound|accelerat|slow|stagnat|narrow|widen)/;

/** "SAUDI ARABIA fell 0.9% to 11,082": a line of a list of markets, each told by its country in capitals. */
const isCapitalRow = ({ article, start, end, items }: Sentence, mention: EntityMention): boolean =>
  mention.start <= start + 2 &&
  end - start < 90 &&
  /^[A-Z][A-Z .]{2,}$/.test(article.clean.slice(mention.start, mention.end)) &&
  /[a-z]/.test(article.clean.slice(mention.end, end)) &&
  items.some((item) => item.quantity?.value.kind === 'percent');

/** "Japan grew", "the Chinese economy": the economy, which has no price; else nothing is known to move. */
export function ofLand(sentence: Sentence, mention: EntityMention, range: Range, discourse: Discourse): Topic | null {
  const { items } = sentence;
  const words = items.slice(range.from, range.to);
  if (words.some((item) => /^econom(?:y|ies)$/.test(item.lower))) return topic('measure', mention, 'economy', 'named');
  // "German gross domestic product"
  const product = words.findIndex((item) => item.lower === 'product');
  if (product > 1 && /^(?:domestic|national)$/.test(words[product - 1]?.lower ?? ''))
    return topic(
      'measure',
      mention,
      textOf(sentence, { from: range.from + product - 2, to: range.from + product + 1 }),
      'named',
    );
  if (isCapitalRow(sentence, mention)) return { ...topic('price', mention, null, 'named'), kind: 'index' };
  const alone = words.every((item) => item.entity === mention || item.kind !== 'entity') && words.length < 4;
  const there = alone && !isListed(sentence, mention) ? salesThere(mention, discourse) : null;
  if (there) return there;
  const grows = items.slice(range.to, range.to + 5).some((item) => item.kind === 'word' && GROWS.test(item.lower));
  return alone && grows ? topic('measure', mention, 'economy', 'named') : null;
}

/** "loans to Argentina, Brazil and Mexico": one of the places that a preposition stands before. */
const isListed = ({ start, article: { clean } }: Sentence, { outer }: EntityMention): boolean =>
  /\b(?:to|in|of|from|for|between|across) (?:the )?(?:[A-Z][\w.]*,? (?:and )?)+$/.test(
    clean.slice(Math.max(start, outer.start - 60), outer.start),
  );

/** "Sales in Asia fell 7%. Europe grew 3%": what was told of the firm that all is about, in another place. */
function salesThere(mention: EntityMention, { centred, macro, topics: [latest] }: Discourse): Topic | null {
  if (!centred || macro || latest?.what !== 'measure' || latest.kind !== 'company' || latest.metric === null)
    return null;
  const metric = latest.metric.replace(/ (?:in|across) (?:the )?[A-Z].*$/, '');
  return { ...latest, metric: `${metric} in ${mention.value.name}`, resolution: 'referred', mention: null };
}
