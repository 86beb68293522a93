import { DETERMINERS } from '../../lexicon/function-words.ts';
import { INDEX_FAMILIES, SURVEY_NAMES } from '../../lexicon/indices.ts';
import { PLACES } from '../../lexicon/name-words.ts';
import { isCentralBank, SECTOR_WORDS } from '../../lexicon/roles.ts';
import type { Range } from '../frame.ts';
import type { Item, Sentence } from '../sentence.ts';
import { type Topic, textOf, unlisted } from './topic.ts';

const TOWNS: ReadonlySet<string> = new Set(PLACES.trim().split('|'));
const WIDE = /^(?:global|world|worldwide|emerging)$/;
const STOCKS = /^(?:stocks?|shares|equities)$/;
const HEADS = /^(?:stocks|shares|equities|bourse|index|indexes|indices|gauge|benchmarks?|market|markets|chips|caps)$/;
const BETWEEN =
  /^(?:'s|-|main|benchmark|key|broad|broader|wider|blue|chip|blue-chip|bluechip|stock|share|equity|market|markets|large|mid|small|cap|large-cap|mid-cap|small-cap|all-share|top|domestic|local|listed)$/;

const indexTopic = (sentence: Sentence, range: Range, name = textOf(sentence, range)): Topic =>
  unlisted(
    'price',
    name,
    'index',
    { start: sentence.items[range.from]?.start ?? 0, end: sentence.items[range.to - 1]?.end ?? 0 },
    null,
  );

/** "Japanese stocks", "the Malaysian benchmark index", "shares in Seoul": a market that is told by its place. */
export function marketOf(sentence: Sentence, range: Range): Topic | null {
  const { items } = sentence;
  let { from } = range;
  while (from < range.to && (items[from]?.kind === 'period' || /^(?:the|both)$/.test(items[from]?.lower ?? ''))) from++;
  let to = from;
  while (to < range.to && items[to]?.depth === 0 && items[to]?.lower !== '(' && items[to]?.lower !== ',') to++;
  if (to - from < 2 || to - from > 7) return null;
  const part = partOf(sentence, from, to) ?? averageOf(sentence, from, to);
  if (part) return part;
  const inPlace = STOCKS.test(items[from]?.lower ?? '') && /^(?:in|on)$/.test(items[from + 1]?.lower ?? '');
  const place = inPlace ? placeEnd(sentence, from + 2, to) : placeEnd(sentence, from, to);
  if (place === null) return null;
  if (inPlace) return place === to ? indexTopic(sentence, { from, to }) : null;
  const last = items[to - 1]?.lower ?? '';
  if (place >= to || !HEADS.test(last)) return null;
  const rest = items.slice(place, to - 1).map((item) => item.lower);
  if (!rest.every((word) => BETWEEN.test(word))) return null;
  if (/^markets?$/.test(last) && !rest.some((word) => /^(?:stock|share|equity)$/.test(word))) return null;
  if (/^(?:chips|caps)$/.test(last) && rest.length === 0) return null;
  return indexTopic(sentence, { from, to });
}

/** "the market average", "the broad-based first section index": what a report calls the index of its market. */
function averageOf(sentence: Sentence, from: number, to: number): Topic | null {
  const words = sentence.items.slice(from, to).map(({ lower }) => lower);
  const name = words.join(' ');
  return /^(?:key |main |stock |share )*market average$/.test(name) ||
    /^(?:[a-z-]+ )?(?:first|second) section index$/.test(name)
    ? indexTopic(sentence, { from, to })
    : null;
}

/** "the gap between two- and 10-year yields": a price of its own, and no yield. */
export function yieldGap(sentence: Sentence, range: Range): Topic | null {
  const { items } = sentence;
  const from = items[range.from]?.lower === 'the' ? range.from + 1 : range.from;
  if (!/^(?:gap|spread|difference|premium)$/.test(items[from]?.lower ?? '') || items[from + 1]?.lower !== 'between')
    return null;
  const words = items.slice(from + 2, range.to);
  if (!words.some(({ entity, lower }) => entity?.value.kind === 'bond' || /^(?:yields|bunds?)$/.test(lower)))
    return null;
  const mention = { start: items[from]?.start ?? 0, end: items[range.to - 1]?.end ?? 0 };
  return unlisted('price', textOf(sentence, { from, to: range.to }), 'bond', mention, null);
}

/** "the Stoxx 600 banks index", "the mining sub-index", "Toronto's oil and gas index": of sectors or goods, and not they. */
function partOf(sentence: Sentence, from: number, to: number): Topic | null {
  const { items } = sentence;
  if (!/^(?:index|sub-index|subindex|gauge)$/.test(items[to - 1]?.lower ?? '')) return null;
  let parts = to - 1;
  while (parts > from && items[parts - 1]?.lower !== ',' && isOfList(items[parts - 1] as Item)) parts--;
  if (parts === to - 1 || /^(?:and|&|-)$/.test(items[parts]?.lower ?? '')) return null;
  if (!items.slice(from, parts).every(isOfHouse)) return null;
  const whole = items.findIndex((item, i) => i >= from && i < parts && isWhole(item));
  return indexTopic(sentence, whole < 0 ? { from, to } : { from: whole, to: to - 1 });
}

/** "Nifty", "S&P 500", "KBW": an index, or a house of many, before the name of its part. */
const isWhole = ({ entity, lower }: Item): boolean =>
  entity === null
    ? INDEX_FAMILIES.has(lower)
    : !entity.possessive && (/^(?:index|other)$/.test(entity.value.kind) || /^(?:BSE|NSE)$/.test(entity.value.name));

/** A word of those who make an index: "Toronto Stock Exchange's", "Nifty". */
const isOfHouse = ({ entity, lower }: Item): boolean =>
  entity === null
    ? lower === "'s" || INDEX_FAMILIES.has(lower) || TOWNS.has(lower)
    : /^(?:index|company|economy|other)$/.test(entity.value.kind);

/** Where a place that begins at an item ends; null where none does. */
function placeEnd({ items, article: { clean } }: Sentence, from: number, to: number): number | null {
  const first = items[from] as Item;
  if (first.entity) {
    const { kind, name } = first.entity.value;
    return kind === 'economy' && !isCentralBank(name) ? from + 1 : null;
  }
  if (WIDE.test(first.lower)) return from + (/^(?:market|markets|-)$/.test(items[from + 1]?.lower ?? '') ? 2 : 1);
  if (first.kind !== 'word' || !/^[A-Z]/.test(clean.slice(first.start, first.end))) return null;
  const second = items[from + 1];
  if (second && from + 1 < to && TOWNS.has(`${first.lower} ${second.lower}`)) return from + 2;
  return TOWNS.has(first.lower) ? from + 1 : null;
}

/** "The Malaysian benchmark index and the Indonesian stock market": each by itself; null where one is no market. */
export function markets(sentence: Sentence, range: Range): Topic[] | null {
  const { items } = sentence;
  const topics: Topic[] = [];
  for (let i = range.from, start = range.from; i <= range.to; i++) {
    if (i < range.to && !(items[i]?.depth === 0 && /^(?:,|and)$/.test(items[i]?.lower ?? ''))) continue;
    const found = i > start ? marketOf(sentence, { from: start, to: i }) : null;
    if (found) topics.push(found);
    else if (i > start) return null;
    start = i + 1;
  }
  return topics.length > 1 ? topics : null;
}

/** "In Kuwait, the benchmark index", "Kuwait: The index": the market of the place that its sentence opens with, by the name of the place. */
export function indexThere(sentence: Sentence, at: number): Topic | null {
  const { items } = sentence;
  const within = items.findIndex(({ lower }, i) => i < 2 && lower === 'in');
  const from = within + 1;
  if (from >= at) return null;
  const to = placeEnd(sentence, from, at);
  if (to === null || items[to]?.lower !== (within < 0 ? ':' : ',')) return null;
  const place = { from, to };
  return indexTopic(sentence, place, `${textOf(sentence, place)} index`);
}

const CAPS = /^(?:small|mid|large)$/;

/** "The BSE midcap and smallcap indices", "media, metal and pharma indexes": one index of each name. */
export function sectorIndices(sentence: Sentence, range: Range): Topic[] | null {
  const { items } = sentence;
  if (!/^(?:indices|indexes|sub-indexes|sub-indices|gauges)$/.test(items[range.to - 1]?.lower ?? '')) return null;
  const head = range.to - 1;
  const and = items.findLastIndex((item, i) => i > range.from && i < head && item.lower === 'and');
  if (and < 0) return null;
  let from = and;
  while (from > range.from && isOfList(items[from - 1] as Item)) from--;
  const lead = items[from - 1];
  const prefix =
    lead?.entity && from - 1 >= range.from && /^(?:index|company|other)$/.test(lead.entity.value.kind)
      ? textOf(sentence, { from: from - 1, to: from })
      : null;
  const parts: Range[] = [];
  for (let i = from, start = from; i <= head; i++)
    if (i === head || items[i]?.lower === ',' || items[i]?.lower === 'and') {
      if (i > start) parts.push({ from: start, to: i });
      start = i + 1;
    }
  if (parts.length < 2 || !parts.every((part) => isSector(items, part))) return null;
  return parts.map((part) => {
    const words = textOf(sentence, part);
    const name = CAPS.test(words.toLowerCase()) ? `${words}cap` : words;
    return indexTopic(
      sentence,
      part,
      prefix === null ? (parts.length === 2 ? `${name} index` : name) : `${prefix} ${name}`,
    );
  });
}

const isOfList = (item: Item): boolean =>
  /^(?:,|and|&|-)$/.test(item.lower) ||
  CAPS.test(item.lower) ||
  SECTOR_WORDS.has(item.lower) ||
  (item.kind === 'entity' && item.entity?.value.kind === 'commodity');

const isSector = (items: readonly Item[], { from, to }: Range): boolean =>
  items.slice(from, to).every((item) => isOfList(item) && item.lower !== ',');

/** "the IBD 50 index": an index that no list names, told by the capitals and digits before the word. */
export function indexNamed(sentence: Sentence, run: Range, range: Range): Topic | null {
  const { items, article } = sentence;
  const at = run.to - 1;
  let from = at;
  // "the KBW bank index"
  while (from - 1 > range.from && SECTOR_WORDS.has(items[from - 1]?.lower ?? '')) from--;
  const bare = from;
  while (
    from > range.from &&
    items[from - 1]?.kind !== 'period' &&
    /^(?!The|Its|This|That)[A-Z0-9&]/.test(article.clean.slice(items[from - 1]?.start, items[from - 1]?.end))
  )
    from--;
  if (SURVEY_NAMES.test(textOf(sentence, { from, to: at }))) return null;
  // a capital at the sentence's start alone makes no name
  if (from === bare || (items[from]?.start === sentence.start && at - from < 2)) return null;
  return indexTopic(sentence, { from, to: at + 1 }, textOf(sentence, { from, to: at }));
}

const PLAIN_INDEX =
  /^(?:main|benchmark|key|broad|broader|wider|headline|blue|chip|blue-chip|bluechip|stock|share|market|equity|-|'s|\d+-share|same|local)$/;

/** "the mining index": not the one named before. */
export function isOtherIndex(items: readonly Item[], run: Range, range: Range): boolean {
  for (let i = run.to - 2; i >= range.from; i--) {
    const item = items[i] as Item;
    if (DETERMINERS.has(item.lower) || item.kind === 'period' || item.kind === 'mark') return false;
    if (item.kind !== 'word' || !PLAIN_INDEX.test(item.lower)) return !/ing$/.test(item.lower);
  }
  return false;
}

/** "the main bourse, whose capitalisation": a market that owns its value. */
export function bourseNamed(sentence: Sentence, range: Range): Topic | null {
  const { items } = sentence;
  const last = items[range.to - 1];
  if (!last || !/^(?:bourse|exchange|market)$/.test(last.lower) || range.to - range.from > 5) return null;
  const from = DETERMINERS.has(items[range.from]?.lower ?? '') ? range.from + 1 : range.from;
  return indexTopic(sentence, { from, to: range.to });
}
