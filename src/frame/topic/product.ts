import type { EntityMention } from '../../entity/index.ts';
import { SOLD_NOUNS } from '../../lexicon/metrics.ts';
import type { Discourse } from '../discourse/discourse.ts';
import type { Item } from '../sentence.ts';
import type { Question } from './told.ts';
import { type Topic, topic } from './topic.ts';

const SOLD = new RegExp(`^(?:${SOLD_NOUNS})$`);
/** So many words may stand between a firm and its product. */
const REACH = 4;
const LINK = /^(?:of|in|at|on|for|from|to|by|with|and|or|as|while|after|but|said|that|which|,)$/;

/** "Acme's second-quarter Volt sales", "sales of Volts" in the news of Acme: a name that nothing else tells is its product. */
export function ofProduct({ sentence, run, metric, discourse }: Question, named: EntityMention): Topic | null {
  const { items } = sentence;
  const { name, kind, person } = named.value;
  const of = items[run.to];
  if (metric === null || !SOLD.test(items[run.to - 1]?.lower ?? '')) return null;
  const at = items.findIndex(({ entity }) => entity === named);
  const isOf = of !== undefined && /^(?:of|from)$/.test(of.lower) && at > run.to;
  const mayBe = mayBeProduct(named, discourse) && (!isOf || at === run.to + 1);
  if (!mayBe && !(isOf && kind === 'other' && !person)) return null;
  const maker = isOf ? discourse.owningFirm(sentence) : at < run.from ? ownerOf(items, at) : null;
  if (maker === null || maker.value.kind !== 'company' || maker.value.name === name) return null;
  return isOf
    ? topic('measure', maker, `${metric} ${of.lower} ${name}`, 'named')
    : topic('measure', maker, `${name} ${metric}`, 'named');
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
const mayBeProduct = (mention: EntityMention, discourse: Discourse): boolean =>
  mention.source === 'article' &&
  (mention.value.kind === 'company' || mention.value.kind === 'other') &&
  mention.value.ticker === null &&
  /^[\w-]+$/.test(mention.value.name) &&
  !discourse.isShownFirm(mention);
