import type { EntityMention } from '../../entity/index.ts';
import { DETERMINERS } from '../../lexicon/function-words.ts';
import { COMPANY_NOUNS, INSTRUMENT_NOUNS, SECTOR_WORDS } from '../../lexicon/roles.ts';
import type { SubjectKind } from '../../schema/claim.ts';
import { isNounPhrase } from '../../text/tagger.ts';
import type { Discourse } from '../discourse/discourse.ts';
import type { Range } from '../frame.ts';
import type { Item, Sentence } from '../sentence.ts';
import { isAdverb, isPlainVerb } from '../words.ts';
import { ofLand } from './of-land.ts';
import { type Topic, textOf, topic, unlisted } from './topic.ts';

/** The entity that a noun phrase is about: a possessor does not count where its possession is an entity too. */
export function headEntity(items: readonly Item[], range: Range): EntityMention | null {
  let found: EntityMention | null = null;
  for (let i = range.from; i < range.to; i++) {
    const item = items[i] as Item;
    if (item.depth > 0) continue;
    // "sales in Asia-Pacific excluding Japan"
    if (/^(?:excluding|except|outside|without)$/.test(item.lower)) return found;
    if (found && /^(?:of|in|on|at|for|from|to|by|against|with|,)$/.test(item.lower)) return found;
    if (item.entity && !(found && found.value.kind !== 'economy' && item.entity.value.kind === 'other'))
      found = item.entity;
  }
  return found;
}

/** The last word of a phrase before its first preposition. */
export function headWord(items: readonly Item[], range: Range): Item | null {
  let head: Item | null = null;
  for (let i = range.from; i < range.to; i++) {
    const item = items[i] as Item;
    if (item.depth > 0 || (item.kind !== 'word' && item.kind !== 'entity')) {
      if (item.lower === ',' && head) return head;
      continue;
    }
    if (head && /^(?:of|in|on|at|for|from|to|by|against|with|that|which)$/.test(item.lower)) return head;
    head = item;
  }
  return head;
}

export function ofEntity(sentence: Sentence, mention: EntityMention, range: Range, discourse: Discourse): Topic | null {
  const { kind } = mention.value;
  if (kind === 'economy') return ofLand(sentence, mention, range, discourse);
  if (kind === 'other') {
    const alone =
      range.to - range.from === 1 || mention.outer.end - mention.outer.start >= textOf(sentence, range).length - 4;
    return alone
      ? { ...topic('price', mention, null, 'named'), kind: 'company' }
      : phraseMeasure(sentence, range, mention, discourse);
  }
  return topic('price', mention, null, 'named');
}

/** "the stock", "the index", "the company", "it": what they stand for. */
export function ofReference(sentence: Sentence, range: Range, discourse: Discourse): Topic | null {
  const { items } = sentence;
  const head = headWord(items, range);
  if (!head) return null;
  const kinds = INSTRUMENT_NOUNS.get(head.lower);
  const before = items[range.from]?.start ?? sentence.start;
  if (kinds && range.to - range.from <= 4 && !isOfAnotherGood(items, range)) {
    const mention = discourse.instrument(sentence, before, kinds as readonly SubjectKind[]);
    if (mention) return topic('price', mention, null, 'referred');
  }
  if (/^(?:it|they|them|he|she|this|that)$/.test(head.lower)) {
    const [latest] = discourse.topics;
    const shares = latest?.mention && latest.mention.end > sentence.start ? null : sharesBefore(items, range.from);
    if (shares) return { ...topic('price', shares, null, 'referred'), mention: { start: head.start, end: head.end } };
    if (latest && head.lower === 'they' && isOne(latest, sentence)) {
      // "Acme shares fell, taking 43 points off the Dow. They are down 11%"
      const before = discourse.sentences[sentence.index - 1]?.items;
      const told = before && items[range.from]?.start === sentence.start ? sharesBefore(before, 9) : null;
      return told && topic('price', told, null, 'referred');
    }
    // "In Germany output rose; in France, it fell"
    const place = items[range.from - 1]?.lower === ',' ? items[range.from - 2]?.entity : null;
    if (
      place?.value.kind === 'economy' &&
      items[range.from - 3]?.lower === 'in' &&
      latest?.what === 'measure' &&
      latest.kind === 'economy'
    )
      return { ...topic('measure', place, latest.metric, 'named'), known: latest.known };
    // words that no list knows stand for nothing that goes on
    if (latest && !latest.known && latest.mention && latest.mention.end <= sentence.start) return null;
    return latest ? { ...latest, resolution: 'referred', mention: { start: head.start, end: head.end } } : null;
  }
  // "the materials group", "the energy sector" are sectors, not the company
  if (
    COMPANY_NOUNS.has(head.lower) &&
    !items.slice(range.from, range.to - 1).some((item) => SECTOR_WORDS.has(item.lower))
  ) {
    const mention = discourse.company(sentence, before, true);
    const part = mention !== null && PART.test(head.lower) ? partOf(sentence, range) : null;
    if (mention && part) return topic('measure', mention, part, 'referred');
    if (mention)
      return {
        ...topic('price', mention, null, 'referred'),
        mention: { start: items[range.from]?.start ?? head.start, end: head.end },
      };
  }
  return null;
}

/** "the global benchmark, Brent, rose", "the lender, Acme, gained": the price of the name that commas set off behind the words. */
export function apposed(items: readonly Item[], range: Range): Topic | null {
  const { to } = range;
  if (items[to]?.lower !== ',') return null;
  const at = items[to + 1]?.lower === 'the' ? to + 2 : to + 1;
  const mention = items[at + 1]?.lower === ',' ? items[at]?.entity : null;
  const head = mention ? (headWord(items, range)?.lower ?? '') : '';
  if (!mention || mention.possessive) return null;
  const kinds = INSTRUMENT_NOUNS.get(head) ?? (COMPANY_NOUNS.has(head) ? FIRMS : []);
  return kinds.includes(mention.value.kind) ? topic('price', mention, null, 'named') : null;
}

const FIRMS: readonly string[] = ['company', 'other'];

/** A part of a firm that has no shares of its own. */
const PART = /^(?:business|unit|division|segment|arm)$/;

/** "the retailer's advertising business": a part that is told by what it does; null for "the business". */
function partOf(sentence: Sentence, range: Range): string | null {
  const { items } = sentence;
  const end = items.findIndex((item, i) => i >= range.from && i < range.to && PART.test(item.lower)) + 1;
  const mark = items.findLastIndex((item, i) => i >= range.from && i < end && item.lower === "'s");
  let from = mark < 0 ? range.from : mark + 1;
  while (
    from < end &&
    (DETERMINERS.has(items[from]?.lower ?? '') || /^(?:its|their|our|his|her)$/.test(items[from]?.lower ?? ''))
  )
    from++;
  return end - from > 1 &&
    items.slice(from, end).every(({ entity }) => entity === null || entity.value.kind === 'economy')
    ? textOf(sentence, { from, to: end })
    : null;
}

/** "the benchmark carbon contract" is of what no list knows, not of the good that was named before. */
const isOfAnotherGood = (items: readonly Item[], { from, to }: Range): boolean =>
  /^(?:contracts?|futures)$/.test(items[to - 1]?.lower ?? '') &&
  items
    .slice(from, to - 1)
    .some((item) => item.kind === 'word' && !DETERMINERS.has(item.lower) && !PLAIN_CONTRACT.test(item.lower));

const PLAIN_CONTRACT =
  /^(?:benchmark|most-active|most-traded|most|more|actively|traded|active|front|front-month|month|nearby|nearest|spot|forward|main|key|global|international|local|second|third|first|and|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** "Acme's shares rallied, though they": whose shares the clause before is about. */
function sharesBefore(items: readonly Item[], at: number): EntityMention | null {
  const word = items.findIndex((item, i) => i < at && /^(?:shares?|stocks?)$/.test(item.lower));
  if (word < 0) return null;
  const before = items.slice(Math.max(0, word - 3), word).findLast((item) => item.entity !== null)?.entity;
  const entity = before ?? (/^(?:of|in)$/.test(items[word + 1]?.lower ?? '') ? items[word + 2]?.entity : null);
  return entity?.value.kind === 'company' ? entity : null;
}

/** "they" stand for no single yield, index or currency of a sentence before. */
const isOne = ({ kind, mention }: Topic, { start, article: { clean } }: Sentence): boolean =>
  /^(?:bond|index|currency)$/.test(kind) &&
  mention !== null &&
  mention.end <= start &&
  !/s$/.test(clean.slice(mention.start, mention.end));

/** Words that no measure begins with, and those that only hold a figure against a forecast. */
const NO_OPENER =
  /^(?:of|in|on|at|for|from|to|by|with|as|off|down|up|above|below|near|after|before|into|than|per|not|very|it|this|that|these|those|representing|resulting|there|here)$/;

export const AGAINST_FORECAST = /^(?:expectations?|estimates?|consensus|forecasts?|projections?)$/;

/** A measure in words that no list knows: "hotel bookings". */
export function ofPhrase(sentence: Sentence, range: Range, owner: Range | null, discourse: Discourse): Topic | null {
  const { items } = sentence;
  const head = headWord(items, range);
  if (!head || range.to - range.from > 10 || head.lower.length < 3 || DETERMINERS.has(head.lower)) return null;
  const first = items[range.from] as Item;
  const opens = first.kind === 'entity' || (first.kind === 'word' && !isAdverb(first) && !NO_OPENER.test(first.lower));
  if (!opens || items.slice(range.from, range.to).some((item) => AGAINST_FORECAST.test(item.lower))) return null;
  if (items.slice(range.from, range.to).some(isPlainVerb)) return null;
  const mover = moverAlike(sentence, range, discourse);
  if (mover) return mover;
  // four words or more that no list knows: a measure only where they are one noun phrase
  if (range.to - range.from > 3 && !isNounPhrase(textOf(sentence, range))) return null;
  const ownerMention = owner ? headEntity(items, owner) : null;
  return phraseMeasure(sentence, range, ownerMention, discourse);
}

/** "Beta Bank is slipping 3%. Orix is down 6%.": a name that no list knows, told as the one before it. */
function moverAlike(sentence: Sentence, range: Range, discourse: Discourse): Topic | null {
  const { items, article } = sentence;
  const [latest] = discourse.topics;
  const first = items[range.from] as Item;
  if (latest?.what !== 'price' || latest.kind !== 'company' || latest.mention === null || discourse.centred)
    return null;
  if (
    first.start !== sentence.start ||
    range.to - range.from > 2 ||
    !/^(?:is|are|was|were)$/.test(items[range.to]?.lower ?? '')
  )
    return null;
  const name = textOf(sentence, range);
  const before = discourse.sentences[sentence.index - 1];
  if (!/^[A-Z]\w*[a-rt-z]$/.test(article.clean.slice(first.start, first.end)) || NOT_NAMED.test(name)) return null;
  if (!before || latest.mention.start < before.start || latest.resolution !== 'named') return null;
  return unlisted(
    'price',
    name,
    'company',
    { start: first.start, end: (items[range.to - 1] as Item).end },
    null,
    'referred',
  );
}

const NOT_NAMED = /(?:ing|ment|tion|ness|ity|age|ance|ence|ure|al|ade|and)$|^(?:The|Its|This|That|It|There)\b/;

const POSSESSOR = /^.*?['’]s (?=[a-z])/;

function phraseMeasure(
  sentence: Sentence,
  range: Range,
  mention: EntityMention | null,
  discourse: Discourse,
): Topic | null {
  const text = textOf(sentence, range);
  if (mention) return topic('measure', mention, text.replace(POSSESSOR, ''), 'named', false);
  const reference = discourse.company(sentence, sentence.items[range.from]?.start ?? sentence.start);
  return reference ? topic('measure', reference, text, 'assumed', false) : null;
}
