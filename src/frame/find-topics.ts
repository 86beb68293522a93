import type { EntityMention } from '../entity/index.ts';
import { METRIC_HEADS, METRIC_MODIFIERS, PRICE_HEADS, PRICE_INDEX_MODIFIERS } from '../lexicon/metrics.ts';
import { INSTRUMENT_NOUNS } from '../lexicon/roles.ts';
import type { SubjectKind } from '../schema/claim.ts';
import type { Discourse } from './discourse.ts';
import type { Frame, Range } from './frame.ts';
import { isCounted, OF_CROPS, ofCommodity } from './goods.ts';
import { restrictedEnd, restricts } from './level.ts';
import { indexNamed, isOtherIndex, marketOf, markets, sectorIndices } from './market.ts';
import { isForecastOf, isTarget, metricRun, numberRun, shareWord, withThings } from './metric.ts';
import { own } from './owner.ts';
import { ofPerson } from './person.ts';
import { AGAINST_FORECAST, headEntity, headWord, ofEntity, ofPhrase, ofReference } from './refer.ts';
import { isSectorWord, sectorOf } from './sector.ts';
import type { Item, Sentence } from './sentence.ts';
import { clipSubject, subjectBefore } from './subject.ts';
import { type Topic, textOf, topic, unlisted } from './topic.ts';

/** What the frame's figures are about; more than one where the subject is a list; none where it cannot be told. */
export function findTopics(frame: Frame, discourse: Discourse): Topic[] {
  const { sentence } = frame;
  const { items } = sentence;
  const { topic: told } = frame;
  // "making up 18% of sales and showing a rise of 5%": what the share is of has not risen
  if (frame.follows && isOfTheWhole(items, frame)) return [...discourse.topics];
  const whole = clipSubject(items, told);
  const limit = restrictedBefore(items, whole?.phrase.from ?? told.to, told.from);
  const clipped =
    (limit < 0 ? whole : clipSubject(items, { from: told.from, to: limit })) ??
    (frame.follows ? null : subjectBefore(items, told));
  if (!clipped) return frame.follows ? [...discourse.topics] : [];
  const ownerRange = clipped.owner ?? (frame.owner ? (clipSubject(items, frame.owner)?.phrase ?? null) : null);
  const indices = sectorIndices(sentence, clipped.phrase) ?? markets(sentence, clipped.phrase);
  if (indices !== null) return indices;
  const parts = frame.like ? [clipped.phrase] : conjuncts(items, clipped.phrase);
  const sectors = parts.length > 2 && parts.filter((part) => isSectorWord(items, part)).length * 2 >= parts.length;
  const topics: Topic[] = [];
  for (const part of parts) {
    const both = coordinated(items, part);
    if (both) {
      for (const { word, range } of both) {
        const topic = topicOf(sentence, range, ownerRange, discourse);
        if (topic?.metric) topics.push({ ...topic, metric: `${word} ${topic.metric}` });
      }
      continue;
    }
    const topic =
      (sectors || isSectorWord(items, part)
        ? sectorOf(sentence, part, discourse, parts.length > 1 || frame.like !== null)
        : null) ?? topicOf(sentence, part, ownerRange, discourse);
    if (topic && isCounted(frame) && topic.what === 'price' && topic.kind === 'commodity')
      topics.push(ofCommodity(sentence, part, topic, discourse));
    else if (topic)
      topics.push(
        isGrowthNoun(frame) && topic.what === 'price' && topic.kind === 'company' ? growthOf(topic, discourse) : topic,
      );
  }
  return owners(frame, clipped.phrase, topics).flatMap((told) => ofPerson(told, discourse) ?? []);
}

const isOfTheWhole = (items: readonly Item[], { kind, topic, trigger }: Frame): boolean =>
  kind === 'noun' &&
  items[topic.from]?.lower === 'of' &&
  items[topic.from - 1]?.quantity?.value.kind === 'percent' &&
  items
    .slice(topic.from, trigger.from)
    .some(
      ({ lower }, i, words) =>
        /^(?:showing|posting|recording|marking|registering|representing|reflecting|seeing)$/.test(lower) &&
        /^(?:and|,)$/.test(words[i - 1]?.lower ?? ''),
    );

/** "customers with more than $100,000 in ARR grew": where the phrase before its restriction ends, else -1. */
function restrictedBefore(items: readonly Item[], from: number, floor: number): number {
  for (let i = from - 1; i >= floor && i > from - 4; i--)
    if (items[i]?.quantity) return restricts(items, i) ? restrictedEnd(items, i) : -1;
  return -1;
}

const OF_BONDS = /\b(?:bonds?|treasur(?:y|ies)|notes?|gilts?|bunds?|debt|sovereign|jgbs?|spreads?|\d+-year)\b/i;

/** Splits "Adidas and Puma", "media, metal, pharma and realty"; a phrase with a measure in it stays whole. */
function conjuncts(items: readonly Item[], range: Range): Range[] {
  const cuts: number[] = [];
  for (let i = range.from; i < range.to; i++) {
    const item = items[i] as Item;
    if (item.depth === 0 && (item.lower === ',' || item.lower === 'and')) cuts.push(i);
  }
  if (cuts.length === 0) return [range];
  const parts: Range[] = [];
  let from = range.from;
  for (const cut of [...cuts, range.to]) {
    let start = from;
    while (start < cut && /^(?:the|both|,|and|broader|wider)$/.test(items[start]?.lower ?? '')) start++;
    if (cut > start) parts.push({ from: start, to: cut });
    from = cut + 1;
  }
  // "was up against the dollar and Britain's pound rose": only the last one is the subject
  const led = items.slice(Math.max(0, range.from - 2), parts[0]?.to ?? range.from);
  if (parts.length === 2 && led.some((item) => /^(?:against|versus|vs)$/.test(item.lower))) return parts.slice(1);
  const named = parts.every((part) => items.slice(part.from, part.to).some((item) => item.kind === 'entity'));
  // "exposure to Peru and Chile": one thing, not three
  const [head] = parts;
  if (named && head && items.slice(head.from, head.to).some((item) => /^(?:to|between|with|from)$/.test(item.lower)))
    return [range];
  const short = cuts.some((cut) => items[cut]?.lower === ',') && parts.every((part) => part.to - part.from <= 3);
  const measured = items.slice(range.from, range.to).some((item) => METRIC_HEADS.has(item.lower));
  return (named || short) && !measured ? parts : [range];
}

/** "headline and core consumer prices": one measure under two modifiers. */
function coordinated(items: readonly Item[], range: Range): { word: string; range: Range }[] | null {
  for (let i = range.from + 1; i + 2 < range.to; i++) {
    const left = items[i - 1] as Item;
    const right = items[i + 1] as Item;
    if (items[i]?.lower !== 'and' || !METRIC_MODIFIERS.has(left.lower) || !METRIC_MODIFIERS.has(right.lower)) continue;
    if (
      METRIC_HEADS.has(left.lower) ||
      METRIC_HEADS.has(right.lower) ||
      !METRIC_HEADS.has(items.slice(i + 2, range.to).find((item) => METRIC_HEADS.has(item.lower))?.lower ?? '')
    )
      continue;
    const rest = { from: i + 2, to: range.to };
    return [left, right].map((item) => ({ word: item.lower, range: rest }));
  }
  return null;
}

/** Growth of an economy where the article is about one, else of the firm. */
function growthOf(topic: Topic, discourse: Discourse): Topic {
  const economy = discourse.macro ? discourse.economy : null;
  const own: Topic = { ...topic, what: 'measure', metric: 'growth' };
  return economy
    ? { ...own, name: economy.value.name, kind: 'economy', entity: economy.value, mention: null, resolution: 'assumed' }
    : own;
}

/** "Ardmore expects growth of 2.2%", "Acme grew 4%": growth that is of no named measure. */
const isGrowthNoun = (frame: Frame): boolean =>
  (frame.kind === 'noun' && frame.sentence.items[frame.trigger.from]?.lower === 'growth') ||
  (frame.kind === 'verb' && /^gr[eo]w/.test(frame.sentence.items[frame.trigger.from]?.lower ?? ''));

/** "growth rate for Acme, Beta and Gamma … 22%, 8% and 3%, respectively": one measure of several owners. */
function owners(frame: Frame, phrase: Range, topics: readonly Topic[]): Topic[] {
  const [only] = topics;
  if (frame.spread.length === 0 || topics.length !== 1 || !only || only.what !== 'measure') return [...topics];
  const { items } = frame.sentence;
  const named = items.slice(phrase.from, phrase.to).filter((item) => item.entity && item.depth === 0);
  if (named.length !== frame.spread.length + 1) return [...topics];
  return named.flatMap((item) =>
    item.entity
      ? [
          {
            ...only,
            name: item.entity.value.name,
            kind: item.entity.value.kind,
            entity: item.entity.value,
            mention: item.entity,
            resolution: 'named' as const,
          },
        ]
      : [],
  );
}

function topicOf(sentence: Sentence, range: Range, owner: Range | null, discourse: Discourse): Topic | null {
  const { items } = sentence;
  const number = numberRun(items, range);
  if (number) return own(sentence, 'measure', textOf(sentence, number), number, range, owner, discourse);
  const run = metricRun(items, range);
  const share = shareWord(items, range, run);
  if (isForecastOf(items, range)) {
    const market = headEntity(items, range);
    const crop = run !== null && market?.value.kind === 'commodity' && OF_CROPS.test(textOf(sentence, run));
    if (market && !crop && /^(?:index|commodity|crypto|currency)$/.test(market.value.kind))
      return topic('target', market, null, 'named');
  }
  if (
    run &&
    run.to - run.from <= 2 &&
    /^(?:losses|gains|advance|decline)$/.test(items[run.to - 1]?.lower ?? '') &&
    discourse.topics[0]?.what === 'price'
  ) {
    return { ...discourse.topics[0], resolution: 'referred' };
  }
  const market = marketOf(sentence, range);
  if (market) return market;
  const elided = frameOfThose(sentence, range, discourse);
  if (elided) return elided;
  if (run && isTarget(items, run)) return own(sentence, 'target', null, run, range, owner, discourse);
  if (run && share === null) return measureOrPrice(sentence, run, range, owner, discourse);
  if (share !== null) return own(sentence, 'price', null, { from: share, to: share + 1 }, range, owner, discourse);
  // "the Beta Research estimate of 70,000" is no price of the researcher's
  if (AGAINST_FORECAST.test(headWord(items, range)?.lower ?? '')) return null;
  const mention = headEntity(items, range);
  const like = mention ? measureBefore(sentence, mention, discourse) : null;
  if (like) return like;
  if (mention) return ofEntity(sentence, mention, range, discourse);
  return ofReference(sentence, range, discourse) ?? ofPhrase(sentence, range, owner, discourse);
}

/** "Sales of Buick rose 8% while Chevrolet dropped 28%": the measure of the clause before, told of another. */
function measureBefore(sentence: Sentence, mention: EntityMention, discourse: Discourse): Topic | null {
  const [latest] = discourse.topics;
  if (latest?.what !== 'measure' || latest.metric === null || latest.mention === null) return null;
  if (latest.mention.start < sentence.start || latest.mention.end > mention.start) return null;
  if (!/^(?:company|other)$/.test(mention.value.kind) || /\b(?:shares?|stocks?|adrs?)\b/i.test(sentence.text))
    return null;
  const between = sentence.article.clean.slice(latest.mention.end, mention.start);
  return /\b(?:while|whereas|and)\b[^,;]*$/.test(between)
    ? { ...topic('measure', mention, latest.metric, 'named'), known: latest.known }
    : null;
}

/** "those of Baojun tumbled": the measure named before, of another owner. */
function frameOfThose({ items }: Sentence, range: Range, discourse: Discourse): Topic | null {
  const [latest] = discourse.topics;
  if (!/^(?:those|that)$/.test(items[range.from]?.lower ?? '') || latest === undefined) return null;
  if (!/^(?:of|in|at|for|from)$/.test(items[range.from + 1]?.lower ?? '')) return null;
  const mention = headEntity(items, { from: range.from + 2, to: range.to });
  return mention && { ...topic(latest.what, mention, latest.metric, 'named'), known: latest.known };
}

function measureOrPrice(
  sentence: Sentence,
  run: Range,
  range: Range,
  owner: Range | null,
  discourse: Discourse,
): Topic | null {
  const { items } = sentence;
  const words = items.slice(run.from, run.to).map((item) => item.lower);
  const head = words.at(-1) ?? '';
  const plain = words.includes('per') ? (words[0] ?? '') : head;
  const entity = headEntity(items, range);
  const market = entity && /^(?:commodity|crypto|currency|bond|index|fund)$/.test(entity.value.kind) ? entity : null;
  if (
    PRICE_HEADS.has(plain) &&
    !words.some((word) => PRICE_INDEX_MODIFIERS.has(word)) &&
    (market || words.includes('share') || words.includes('stock'))
  ) {
    return market
      ? ofEntity(sentence, market, range, discourse)
      : own(sentence, 'price', null, run, range, owner, discourse);
  }
  if (
    head === 'index' &&
    !words.some((word) =>
      /^(?:price|prices|managers|confidence|sentiment|activity|misery|consumer|producer|inflation|core|output|cost|pmi|ppi|cpi|purchasing)$/.test(
        word,
      ),
    )
  ) {
    const unlisted = market ? null : indexNamed(sentence, run, range);
    if (unlisted) return unlisted;
    const referred = isOtherIndex(items, run, range)
      ? null
      : discourse.instrument(sentence, items[run.from]?.start ?? sentence.start, ['index']);
    const named = market ?? referred;
    if (named) return topic('price', named, null, market ? 'named' : 'referred');
  }
  if (PRICE_HEADS.has(plain) && !market) {
    const metal = items.slice(run.to, range.to).find((item) => INSTRUMENT_NOUNS.has(item.lower));
    const kinds =
      metal && /^(?:of|for|in)$/.test(items[run.to]?.lower ?? '') ? INSTRUMENT_NOUNS.get(metal.lower) : null;
    const named = kinds ? discourse.instrument(sentence, metal?.start ?? 0, kinds as readonly SubjectKind[]) : null;
    if (named && /^(?:commodity|crypto)$/.test(named.value.kind)) return topic('price', named, null, 'referred');
  }
  // a yield on a share or a crop is a measure
  if (/^yields?$|^spreads?$/.test(head) && !words.includes('dividend') && (market || OF_BONDS.test(sentence.text))) {
    if (market) return ofEntity(sentence, market, range, discourse);
    const span = { start: items[run.from]?.start ?? 0, end: items[range.to - 1]?.end ?? 0 };
    const name = textOf(sentence, { from: run.from, to: range.to });
    return unlisted('price', name, 'bond', span, null);
  }
  if (/^(?:futures|contracts?)$/.test(head) && market) return ofEntity(sentence, market, range, discourse);
  if (market && market.start >= (items[run.from]?.start ?? 0) && market.value.kind !== 'commodity' && head === 'index')
    return ofEntity(sentence, market, range, discourse);
  const ofMarket = words.includes('market') || / market$/.test(entity?.value.name ?? '');
  if (/^(?:value|worth|cap)$/.test(head) && ofMarket) return own(sentence, 'price', null, run, range, owner, discourse);
  if (/^(?:capitali[sz]ation|market-cap)$/.test(head))
    return own(sentence, 'price', null, run, range, owner, discourse);
  const named = textOf(sentence, withThings(items, run, range.to));
  return own(sentence, 'measure', named, run, range, owner, discourse);
}
