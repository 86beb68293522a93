import type { EntityMention } from '../../entity/index.ts';
import type { Sentence } from '../../frame/sentence.ts';
import { BROKER_WORDS } from '../../lexicon/brokers.ts';
import type { QuantityMention } from '../../quantity/index.ts';
import type { Attribution } from '../../schema/claim.ts';

/** The house that sets the target: the first company that is not the rated one, or the analyst named. */
export function brokerOf(sentence: Sentence, rated: EntityMention, quantity: QuantityMention): Attribution | null {
  const broker = sentence.entities.find(
    (mention) =>
      mention.value.name !== rated.value.name && mention.value.kind === 'company' && mention.start < quantity.start,
  );
  const person = sentence.entities.find(
    (mention) =>
      mention.value.name !== rated.value.name && mention.value.kind === 'other' && mention.start < quantity.start,
  );
  const isOfHouse = broker && person?.value.person === true && isAt(sentence, person, broker);
  const found = isOfHouse ? person : (broker ?? person);
  if (!found) return houseBehind(sentence, quantity) ?? houseOf(sentence, rated, quantity);
  return { source: found.value.name, text: sentence.article.text.slice(found.start, found.end) };
}

/** "Beta Bank's Jo Roe", "Beta Bank analyst Jo Roe", "Jo Roe of Beta Bank" */
function isAt({ article: { clean } }: Sentence, person: EntityMention, broker: EntityMention): boolean {
  return person.start > broker.start
    ? HIS_HOUSE.test(clean.slice(broker.end, person.start))
    : OF_HOUSE.test(clean.slice(person.end, broker.start));
}
const HIS_HOUSE = /^(?:['’]s?)? ?(?:(?:[a-z]+ ){0,3}(?:analyst|strategist|economist) )?$/;
const OF_HOUSE = /^(?:, (?:an?|the) (?:[a-z]+ ){0,3}(?:analyst|strategist|economist))? (?:of|at|from|with) $/;

/** "raised to $250 from $200 at Jefferies", "by UBS" */
function houseBehind({ article, end }: Sentence, { outer }: QuantityMention): Attribution | null {
  const house = BEHIND.exec(article.clean.slice(outer.end, Math.min(end, outer.end + 60)));
  if (house?.[1] === undefined) return null;
  const from = outer.end + house[0].length - house[1].length;
  return { source: house[1], text: article.text.slice(from, from + house[1].length) };
}

const BEHIND = /^(?: from [^ ,;]{1,12})? (?:at|by) ([A-Z][\w&]*(?: [A-Z][\w&]*){0,3})/;

/** A house that is named at the beginning of a sentence, where one word alone is no name yet. */
function houseOf(
  { start, article, text }: Sentence,
  rated: EntityMention,
  { start: to }: QuantityMention,
): Attribution | null {
  const house = HOUSE.exec(text.slice(0, to - start));
  if (house === null || rated.value.name.includes(house[0])) return null;
  const from = start + house.index;
  return { source: house[0], text: article.text.slice(from, from + house[0].length) };
}

const HOUSE = new RegExp(
  `\\b(?:${BROKER_WORDS.filter((word) => !/^(?:Securities|Capital|Partners|Research|Markets|Brokers)$/.test(word)).join('|')})\\b`,
);
