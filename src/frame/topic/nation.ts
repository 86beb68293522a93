import type { EntityMention } from '../../entity/index.ts';
import { countedFor } from '../../lexicon/counted-for.ts';
import { economyOfCode } from '../../lexicon/economies.ts';
import { economyOfBank, isCentralBank, isStatistician } from '../../lexicon/roles.ts';
import type { Discourse } from '../discourse/discourse.ts';
import { NEAR, sentenceBefore } from '../discourse/focus.ts';
import { isNation, leads } from '../discourse/mention-tests.ts';
import type { Range } from '../frame.ts';
import type { Sentence } from '../sentence.ts';
import { economyOf, isNational } from './economy-measures.ts';
import { type Topic, topic, unlisted } from './topic.ts';

/** "China's economy grew 5%. Industrial output rose 6%": whose measures were told just before. */
export function economyNear(sentence: Sentence, discourse: Discourse): EntityMention | null {
  const [latest] = discourse.topics;
  const { mention } = latest ?? {};
  if (latest?.what === 'measure' && latest.kind === 'economy' && mention && sentence.start - mention.end <= NEAR) {
    const told = sentenceBefore(discourse, sentence, mention.start);
    const named = told?.entities.find((entity) => entity.start === mention.start && !isCentralBank(entity.value.name));
    if (named) return named;
  }
  const last = latest?.kind === 'economy' && !mention && sentence.index - discourse.toldIn <= 1 ? latest.name : null;
  return (last === null ? null : namedBefore(sentence, last, discourse)) ?? economyOfParagraph(sentence, discourse);
}

/** Where the economy that was told last without its name was named. */
function namedBefore({ index }: Sentence, name: string, { sentences }: Discourse): EntityMention | null {
  for (let i = index - 1; i >= Math.max(0, index - BACK); i--) {
    const found = sentences[i]?.entities.find(({ value }) => value.name === name && !isCentralBank(name));
    if (found) return found;
  }
  return null;
}

const BACK = 8;

/** The nation that a sentence before in the same paragraph is about. */
function economyOfParagraph(sentence: Sentence, { sentences }: Discourse): EntityMention | null {
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - 3); i--) {
    const earlier = sentences[i] as Sentence;
    if (earlier.paragraph !== sentence.paragraph) return null;
    const found = earlier.entities.find(
      (mention) =>
        isNation(earlier, mention) && (mention.possessive || leads(earlier, mention) || isOfData(earlier, mention)),
    );
    if (found) return found;
  }
  return null;
}

/** "In Germany, the institute said": the land that a sentence of the paragraph, up to this one, is set in. */
export function placeOfParagraph({ index, paragraph }: Sentence, sentences: readonly Sentence[]): EntityMention | null {
  for (let i = index; i >= 0 && sentences[i]?.paragraph === paragraph; i--) {
    const { entities, start, article } = sentences[i] as Sentence;
    const [first] = entities;
    const isSet = first !== undefined && first.value.kind === 'economy' && first.start - start < 8;
    if (
      isSet &&
      /^In (?:the )?$/.test(article.clean.slice(start, first.start)) &&
      article.clean[first.outer.end] === ','
    )
      return first;
  }
  return null;
}

/** "still digesting U.S. consumer price data": whose data the next sentence tells. */
const isOfData = ({ article: { clean } }: Sentence, { outer }: EntityMention): boolean =>
  /^ (?:core |headline |annual |monthly )?(?:consumer price|producer price|inflation|cpi|jobs|payrolls|employment|gdp|retail sales|labou?r market)\b/i.test(
    clean.slice(outer.end, outer.end + 40),
  );

/** "The Statistics Office said import prices fell": whose prices it counts; null where it is no such body, or of whom is not told. */
export function countedBy(sentence: Sentence, named: EntityMention, run: Range, discourse: Discourse): Topic | null {
  const { start } = sentence.items[run.from] ?? { start: named.end };
  if (
    !isStatistician(named.value.name) ||
    !/\b(?:said|says|reported)\b/.test(sentence.article.clean.slice(named.end, start))
  )
    return null;
  const told = economyOf(sentence, sentence.items[run.to - 1]?.end ?? 0) ?? discourse.economy;
  if (told) return topic('measure', told, null, 'assumed');
  const name = countedFor(sentence.text);
  return name === null ? null : unlisted('measure', name, 'economy', null, null, 'assumed');
}

/** "Retail sales rose 0.6%, the Commerce Department said": the economy that a body of statistics counts for. */
export function countedNation(
  sentence: Sentence,
  parts: readonly string[],
  ofEconomy: boolean,
  discourse: Discourse,
): Topic | null {
  const name = (isNational(parts) ? countedFor(sentence.text) : null) ?? (ofEconomy ? discourse.counted : null);
  return name === null ? null : unlisted('measure', name, 'economy', null, null, 'assumed');
}

/** "The S&P 500 slipped. Retail sales rose": the land whose market the first sentences tell of; null where of several. */
export function marketLand({ sentences }: Discourse): string | null {
  const lands = new Set<string | null>();
  for (const { entities } of sentences.slice(0, MARKET_LEAD))
    for (const { value } of entities) if (value.kind === 'index') lands.add(value.country);
  const [only = null] = lands;
  return lands.size === 1 && only !== null ? economyOfCode(only) : null;
}

const MARKET_LEAD = 8;

/** "the repo rate", "its benchmark rates": set by a central bank. */
export const isSetRate = (parts: readonly string[]): boolean =>
  /^rates?$/.test(parts.at(-1) ?? '') &&
  parts.some((word) =>
    /^(?:repo|policy|cash|key|benchmark|deposit|discount|lending|interest|base|funds|official|bank)$/.test(word),
  );

/** The central bank that leads a sentence; null where anybody else does. */
export function setterIn({ entities, start }: Sentence): EntityMention | null {
  const [first] = entities;
  return first && economyOfBank(first.value.name) !== null && first.start - start < 60 ? first : null;
}

/** "The Bank of Japan kept its rate. It raised its growth estimate": the economy of the bank that the paragraph told of last. */
export function setterNear(
  { index, paragraph }: Sentence,
  { topics: [latest], toldIn, sentences }: Discourse,
): string | null {
  if (latest?.kind !== 'economy' || index - toldIn > 1 || sentences[toldIn]?.paragraph !== paragraph) return null;
  return economyOfBank(latest.name);
}

/** The economy of the central bank that a sentence names; null where it names none, or a land beside it. */
export function bankedIn({ entities }: Sentence): string | null {
  let found: string | null = null;
  for (const { value } of entities) {
    if (value.kind !== 'economy') continue;
    if (!isCentralBank(value.name)) return null;
    found ??= economyOfBank(value.name);
  }
  return found;
}

/** "the country's deficit", "wholesalers' inventories": of the economy that the text is about. */
export function landOf(words: string, start: number, sentence: Sentence, discourse: Discourse): EntityMention | null {
  if (!OF_LAND.test(words)) return null;
  const before = sentence.entities.find(
    ({ value, end }) => value.kind === 'economy' && end < start && !isCentralBank(value.name),
  );
  return before ?? discourse.economy;
}

const OF_LAND =
  /^(?:country|nation|republic|kingdom|island|state|government|administration|wholesalers|manufacturers|retailers|factories|businesses|households|consumers|farmers|union|owners|homeowners|builders|homebuilders|producers|importers|exporters|pensioners)$/i;
