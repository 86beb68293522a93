import { type EntityMention, newEntity } from '../../entity/index.ts';
import { countedFor } from '../../lexicon/counted-for.ts';
import { isCentralBank } from '../../lexicon/roles.ts';
import type { Discourse } from '../discourse/discourse.ts';
import type { Frame, Range } from '../frame.ts';
import type { Sentence } from '../sentence.ts';
import { type Topic, textOf, topic, unmentioned } from './topic.ts';

const GOODS_HEADS =
  /^(?:production|output|inventory|inventories|stocks|stockpiles?|supply|supplies|demand|consumption|exports?|imports?|acreage|plantings?|harvest|crop|usage|storage|use|purchases|arrivals|shipments?|deliveries|holdings|grindings)$/;
const OF_TRADE = new RegExp(`\\b(?:${GOODS_HEADS.source.slice(4, -2)}|surplus|deficit|trade)\\b`, 'i');
const WORLD = /^(?:global|world|worldwide)$/;
const OF_WORLD = /^(?:global|world|worldwide) /i;

/**
 * "crude inventories", "world oil demand": a measure of goods that no firm is named for belongs to the economy whose
 * statistics it is told from, else to the goods. Null where it is of no goods, or a firm of the clause has them.
 */
export function ofGoods(
  sentence: Sentence,
  run: Range,
  range: Range,
  metric: string | null,
  discourse: Discourse,
): Topic | null {
  const { items } = sentence;
  const head = items[run.to - 1]?.lower ?? '';
  if (!GOODS_HEADS.test(head)) return null;
  const goods =
    items.slice(range.from, range.to).find((item) => item.entity?.value.kind === 'commodity')?.entity ?? null;
  const world = items.slice(range.from, run.to).some((item) => WORLD.test(item.lower)) || OF_WORLD.test(metric ?? '');
  if (goods === null && !world) return null;
  const before = items[run.from]?.start ?? sentence.start;
  const nation = world ? null : nationOf(sentence, items[range.from]?.start ?? before, before);
  if (nation !== null) return { ...nation, metric };
  // "Crude inventories rose. Gasoline stocks fell": those of the land whose others were told right before
  const [latest] = discourse.topics;
  const isOfSame = latest?.what === 'measure' && latest.kind === 'economy' && OF_TRADE.test(latest.metric ?? '');
  if (!world && isOfSame && isJustBefore(latest, sentence, discourse))
    return { ...latest, metric, resolution: 'referred' };
  if (!world && (discourse.centred || firmIn(sentence, before))) return null;
  const mention = goods ?? discourse.instrument(sentence, before, ['commodity']);
  return mention && topic('measure', mention, metric, goods === null ? 'assumed' : 'named');
}

/** What was told last was told here or in the sentence before. */
const isJustBefore = ({ mention }: Topic, { index }: Sentence, { sentences, toldIn }: Discourse): boolean =>
  mention === null || index - toldIn <= 1 || mention.start >= (sentences[index - 1]?.start ?? 0);

/** The economy before the measure, or the one whose statistics the sentence tells. */
function nationOf(sentence: Sentence, from: number, before: number): Topic | null {
  const named = sentence.entities.find(
    ({ value, start }) => value.kind === 'economy' && !isCentralBank(value.name) && start <= before,
  );
  if (named && (named.start >= from || !firmIn(sentence, sentence.end))) return topic('measure', named, null, 'named');
  const name = countedFor(sentence.text);
  return name === null ? null : unmentioned('measure', newEntity({ name, kind: 'economy' }), null, 'referred');
}

const firmIn = (sentence: Sentence, before: number): boolean =>
  sentence.entities.some(
    (mention: EntityMention) =>
      mention.value.kind === 'company' && mention.start < before && !isCentralBank(mention.value.name),
  );

/** The level is so many tonnes or hectares. */
export const isCounted = ({ figures: { value, change } }: Frame): boolean =>
  /\b(?:tonne|ton|hectare|acre|bushel|bag|bale|barrel|barrel per day|kilolitre|head|case|pound|ounce|kilo)s?\b/.test(
    (value ?? change)?.value.unit ?? '',
  );

export const OF_CROPS =
  /\b(?:area|yields?|crops?|harvest|output|production|estimates?|plantings?|sowings|acreage|supply|supplies|stocks|stockpiles?|exports?|imports?|shipments?|consumption|demand|use|usage|sales|purchases|arrivals|crush|reserves|inventor(?:y|ies)|deliveries|capacity|intake)\b/i;

/** "soybean area was 3.8 mln hectares": how much there is of a commodity, in the economy that the text is about. */
export function ofCommodity(sentence: Sentence, range: Range, price: Topic, discourse: Discourse): Topic {
  const metric = textOf(sentence, range).replace(/ (?:continued|continues|remained|remains)\b.*$/, '');
  const known = OF_CROPS.test(metric);
  const own = sentence.entities.find(({ value }) => value.kind === 'economy') ?? discourse.economy;
  // "oil stocks": the goods in store, not the shares of those who sell them
  if (price.kind === 'sector' && own === null) return price;
  if (!known || own === null) return { ...price, what: 'measure', metric, known };
  return { ...topic('measure', own, metric, 'referred'), known };
}
