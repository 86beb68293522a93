import { CURRENCY_NAMES } from '../../lexicon/currency-names.ts';
import type { Discourse } from '../discourse/discourse.ts';
import type { Range } from '../frame.ts';
import type { Item, Sentence } from '../sentence.ts';
import { headWord } from './refer.ts';
import { type Topic, topic, unlisted } from './topic.ts';

/** "the largest cryptocurrency", "its Australian counterpart", "cable": an instrument that goes by what it is known for. */
export function ofByname(sentence: Sentence, range: Range, discourse: Discourse): Topic | null {
  const { items } = sentence;
  const head = headWord(items, range);
  if (!head || range.to - range.from > 10) return null;
  const mention = { start: items[range.from]?.start ?? head.start, end: head.end };
  const coin = coinOf(items.slice(range.from, range.to), head);
  if (coin !== null) return named(coin, 'crypto', mention, discourse);
  if (!isOfCurrencies(sentence, discourse)) return null;
  const nickname = range.to - range.from < 3 ? NICKNAMES.get(head.lower) : undefined;
  if (nickname !== undefined) return named(nickname, 'currency', mention, discourse);
  if (!PEER.test(head.lower)) return null;
  const land = items.slice(range.from, range.to).find((item) => item.entity?.value.kind === 'economy')?.entity;
  const country = land?.value.country ?? '';
  const currency = country === '' ? undefined : currencyOf(country);
  return currency === undefined ? null : named(currency, 'currency', mention, discourse);
}

const PEER = /^(?:peer|counterpart|cousin|namesake|neighbou?r|rival)$/;
const NICKNAMES: ReadonlyMap<string, string> = new Map([
  ['kiwi', 'New Zealand dollar'],
  ['cable', 'sterling'],
  ['swissie', 'Swiss franc'],
  ['buck', 'U.S. dollar'],
]);

/** The first currency of a country, by its code. */
const currencyOf = (country: string): string | undefined =>
  CURRENCY_NAMES.split('\n')
    .find((line) => line.split('|')[2] === country)
    ?.split('|')[0];

const COIN = /^(?:cryptocurrency|crypto|coin|token|asset|currency|cryptoasset)$/;
const OF_COINS = /^(?:cryptocurrency|crypto|cryptoasset|coin|token|digital|virtual)$/;

/** "the world's biggest cryptocurrency", "the second-largest token" */
function coinOf(words: readonly Item[], head: Item): string | null {
  if (!COIN.test(head.lower) || !words.some(({ lower }) => OF_COINS.test(lower))) return null;
  if (words.some(({ lower }) => /^(?:other|smaller|stable|stablecoin|meme|memecoin|layer)$/.test(lower))) return null;
  const told = words.map(({ lower }) => lower).join(' ');
  if (/\b(?:second|no ?\.? 2|number two|next)[- ]*(?:largest|biggest|most)?/.test(told)) return 'Ethereum';
  if (/\b(?:third|fourth|fifth|sixth|\d)/.test(told)) return null;
  return /\b(?:largest|biggest|leading|top|flagship|original|oldest|bellwether|most valuable|best known|best-known)\b/.test(
    told,
  )
    ? 'Bitcoin'
    : null;
}

/** A currency stands in the sentence, or the one before was about one. */
const isOfCurrencies = ({ entities }: Sentence, { topics }: Discourse): boolean =>
  topics[0]?.kind === 'currency' || entities.some(({ value }) => value.kind === 'currency');

/** The entity of that name where the article names it, else the name alone. */
function named(
  name: string,
  kind: 'crypto' | 'currency',
  mention: { start: number; end: number },
  { sentences }: Discourse,
): Topic {
  for (const { entities } of sentences.slice(0, 60)) {
    const found = entities.find(({ value }) => value.name === name);
    if (found) return { ...topic('price', found, null, 'referred'), mention };
  }
  return unlisted('price', name, kind, mention, null, 'referred');
}
