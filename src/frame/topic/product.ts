import type { EntityMention } from '../../entity/index.ts';
import type { Discourse } from '../discourse/discourse.ts';
import type { Item } from '../sentence.ts';
import type { Question } from './told.ts';
import { type Topic, topic } from './topic.ts';

const SOLD = /^(?:sales|revenues?|shipments|deliveries)$/;
/** So many words may stand between a firm and its product. */
const REACH = 4;
const LINK = /^(?:of|in|at|on|for|from|to|by|with|and|or|as|while|after|but|said|that|which|,)$/;

/** "Acme's second-quarter Volt sales", "sales of Volts" in the news of Acme: a name that nothing else tells is its product. */
export function ofProduct({ sentence, run, metric, discourse }: Question, named: EntityMention): Topic | null {
  const { items } = sentence;
  if (metric === null || !SOLD.test(items[run.to - 1]?.lower ?? '') || !mayBeProduct(named, discourse)) return null;
  const at = items.findIndex(({ entity }) => entity === named);
  const isOf = at === run.to + 1 && /^(?:of|from)$/.test(items[run.to]?.lower ?? '');
  const maker = isOf ? discourse.owningFirm(sentence) : at < run.from ? ownerOf(items, at) : null;
  if (maker === null || maker.value.kind !== 'company' || maker.value.name === named.value.name) return null;
  return topic(
    'measure',
    maker,
    isOf ? `${metric} ${items[run.to]?.lower} ${named.value.name}` : `${named.value.name} ${metric}`,
    'named',
  );
}

/** The firm whose possessive opens the noun phrase of an item. */
function ownerOf(items: readonly Item[], at: number): EntityMention | null {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const { entity, lower } = items[i] as Item;
    if (entity?.possessive) return entity;
    if (LINK.test(lower)) return null;
  }
  return null;
}

/** One word without a legal form, a ticker or a possessive, here as everywhere in the article. */
const mayBeProduct = ({ value: { name, kind, ticker }, source }: EntityMention, { sentences }: Discourse): boolean =>
  source === 'article' &&
  (kind === 'company' || kind === 'other') &&
  ticker === null &&
  /^[\w-]+$/.test(name) &&
  !sentences.some(({ entities }) =>
    entities.some(
      ({ value, outer, start, end, possessive }) =>
        value.name === name && (possessive || outer.end > end || outer.start < start),
    ),
  );
