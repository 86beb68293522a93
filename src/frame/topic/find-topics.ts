import type { EntityMention } from '../../entity/index.ts';
import { RELATIVES } from '../../lexicon/function-words.ts';
import { COMPANY_NOUNS } from '../../lexicon/roles.ts';
import { restrictedEnd, restricts } from '../attachment/restriction.ts';
import type { Discourse } from '../discourse/discourse.ts';
import { isBrandOf, isPollster } from '../discourse/mention-tests.ts';
import type { Frame, Range } from '../frame.ts';
import type { Item, Sentence } from '../sentence.ts';
import { ofByname } from './byname.ts';
import { ofBystander } from './bystander.ts';
import { ledWith } from './called.ts';
import { conjuncts, coordinated, ofOwnPlace, owners } from './coordination.ts';
import { goesOn, ofThose, theirsThere, theyThere } from './elided.ts';
import { isCounted, OF_CROPS, ofCommodity } from './goods.ts';
import { gapOfTwo, headedElsewhere, isGap, spreadOver } from './headed-elsewhere.ts';
import { marketOf, markets, sectorIndices, yieldGap } from './market.ts';
import { measureOrPrice } from './measure-or-price.ts';
import { isForecastOf, isTarget, metricRun, numberRun } from './metric.ts';
import { movedBefore } from './moved-before.ts';
import { own } from './owner.ts';
import { papersOf } from './papers.ts';
import { bareMarket } from './place-market.ts';
import { isOfOthers, possessed } from './possessed.ts';
import { goodsBeside } from './price-report.ts';
import { AGAINST_FORECAST, apposed, headEntity, headWord, ofEntity, ofPhrase, ofReference } from './refer.ts';
import { scopedAround } from './scope.ts';
import { isSectorWord, sectorOf } from './sector.ts';
import { ofSegment } from './segment.ts';
import { ofSeveral } from './several.ts';
import { shareWord } from './share-word.ts';
import { clipSubject, subjectBefore } from './subject.ts';
import type { Told } from './told.ts';
import { toldBeforeComma } from './told-before-comma.ts';
import { type Topic, textOf, topic, unmentioned } from './topic.ts';

/** What the frame's figures are about; more than one where the subject is a list; none where it cannot be told. */
export function findTopics(frame: Frame, discourse: Discourse): Topic[] {
  const { sentence } = frame;
  const { items } = sentence;
  const { topic: told } = frame;
  if (isOfThat(frame) && sentence.index - discourse.toldIn === 1) return [...discourse.topics];
  const several = ofSeveral(frame, discourse);
  if (several !== null) return several;
  // "making up 18% of sales and showing a rise of 5%": what the share is of has not risen
  if (frame.follows && isOfTheWhole(items, frame)) return [...discourse.topics];
  if (goesOn(frame) && sentence.index === discourse.toldIn) return [...discourse.topics];
  const apart = toldBeforeComma(frame);
  const read = apart === null ? null : topicOf(sentence, apart.phrase, apart.owner, discourse);
  if (read !== null) return [read];
  const whole = clipSubject(items, told);
  const limit = restrictedBefore(items, whole?.phrase.from ?? told.to, told.from);
  const led = frame.kind === 'noun' ? ledWith(items, frame.trigger.from) : null;
  const clipped =
    (led && { phrase: led, owner: null }) ??
    (limit < 0 ? whole : clipSubject(items, { from: told.from, to: limit })) ??
    (frame.follows ? null : subjectBefore(items, told));
  if (!clipped) return frame.follows || isThatMove(frame) ? [...discourse.topics] : [];
  const ownerRange = clipped.owner ?? (frame.owner ? (clipSubject(items, frame.owner)?.phrase ?? null) : null);
  // "oil stocks in the United States" are no shares
  const indices = isCounted(frame)
    ? null
    : (sectorIndices(sentence, clipped.phrase) ?? markets(sentence, clipped.phrase));
  if (indices !== null) return indices;
  const parts =
    frame.like || isGap(items, clipped.phrase)
      ? [clipped.phrase]
      : conjuncts(items, clipped.phrase, frame.spread.length > 0);
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
      bareMarket(frame, part, discourse) ??
      papersOf(frame, part) ??
      (!isOfCount(frame) && (sectors || isSectorWord(items, part))
        ? sectorOf(sentence, part, discourse, parts.length > 1 || frame.like !== null)
        : null) ??
      topicOf(sentence, part, ownerRange, discourse);
    if (topic && isCounted(frame) && topic.what === 'price' && /^(?:commodity|sector|index|economy)$/.test(topic.kind))
      topics.push(ofCommodity(sentence, part, topic, discourse));
    else if (topic)
      topics.push(
        isGrowthNoun(frame) && topic.what === 'price' && /^(?:company|sector)$/.test(topic.kind)
          ? growthOf(topic, discourse)
          : topic,
      );
  }
  return owners(frame, clipped.phrase, topics).flatMap(
    (told) => ofBystander(scopedAround(ofOwnPlace(told, frame), frame), sentence, discourse) ?? [],
  );
}

/** "Acme led gains": others' */
const LEADS = /^(?:le(?:d|ads?|ading)|topp?(?:ed|s|ing)|pac(?:ed|es|ing)|dr(?:ove|ives|iving)|head(?:ed|s|ing))$/;

/** "gained 12,000": so many jobs or cars, by which no share moves. */
const isOfCount = ({ figures: { change, changeAlso, value } }: Frame): boolean =>
  (change ?? value)?.value.kind === 'count' || changeAlso?.value.kind === 'count';

/** "The 10% increase was driven by", "That followed a 2% drop in April": the movement told right before. */
const isThatMove = (frame: Frame): boolean => isOfThat(frame) || isTheMove(frame);

const isOfThat = ({ kind, trigger, topic: { from, to }, sentence: { items } }: Frame): boolean =>
  kind === 'noun' &&
  trigger.from < 8 &&
  (from === 0 || items.slice(from, to).every((item) => item.kind === 'period')) &&
  /^(?:that|this|it|which)$/.test(items[0]?.lower ?? '') &&
  /^(?:follow(?:s|ed)|compare[sd]|came|comes)$/.test(items[1]?.lower ?? '');

const isTheMove = ({ kind, topic, sentence }: Frame): boolean =>
  kind === 'noun' &&
  topic.to - topic.from === 1 &&
  sentence.items[topic.from]?.start === sentence.start &&
  sentence.items[topic.to]?.kind === 'quantity' &&
  /^(?:the|that|this)$/.test(sentence.items[topic.from]?.lower ?? '');

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

/** Growth of an economy where the article is about one, else of the firm. */
function growthOf(topic: Topic, discourse: Discourse): Topic {
  const economy = discourse.macro && topic.kind !== 'sector' ? discourse.economy : null;
  return economy
    ? unmentioned('measure', economy.value, 'growth', 'assumed')
    : { ...topic, what: 'measure', metric: 'growth' };
}

/** "Ardmore expects growth of 2.2%", "Acme grew 4%": growth that is of no named measure. */
const isGrowthNoun = (frame: Frame): boolean =>
  (frame.kind === 'noun' && frame.sentence.items[frame.trigger.from]?.lower === 'growth') ||
  (frame.kind === 'verb' && /^gr[eo]w/.test(frame.sentence.items[frame.trigger.from]?.lower ?? ''));

function topicOf(sentence: Sentence, range: Range, owner: Range | null, discourse: Discourse): Topic | null {
  const { items } = sentence;
  const asked = (run: Range): Told => ({ sentence, run, range, owner, discourse });
  const number = numberRun(items, range);
  if (number) return own(asked(number), 'measure', textOf(sentence, number));
  const apart = yieldGap(sentence, range) ?? gapOfTwo(sentence, range) ?? spreadOver(sentence, range);
  if (apart) return apart;
  const run = metricRun(items, range);
  const share = shareWord(items, range, run);
  if (run === null && share === null && isAnyOne(items, range)) return null;
  if (isForecastOf(items, range)) {
    const market = headEntity(items, range);
    const crop = run !== null && market?.value.kind === 'commodity' && OF_CROPS.test(textOf(sentence, run));
    if (market && !crop && /^(?:index|commodity|crypto|currency)$/.test(market.value.kind))
      return topic('target', market, null, 'named');
  }
  if (
    run &&
    run.to - run.from <= 2 &&
    !LEADS.test(items[run.to - 2]?.lower ?? '') &&
    (/^(?:losses|gains|advance|decline)$/.test(items[run.to - 1]?.lower ?? '') || isUndone(items, run)) &&
    discourse.topics[0]?.what === 'price'
  ) {
    return { ...discourse.topics[0], resolution: 'referred' };
  }
  const market = apposed(items, range) ?? marketOf(sentence, range);
  if (market) return market;
  const byname = run === null && share === null ? ofByname(sentence, range, discourse) : null;
  if (byname) return byname;
  const elided =
    ofThose(sentence, range, discourse) ??
    theyThere(sentence, range, discourse) ??
    theirsThere(sentence, range, discourse);
  if (elided) return elided;
  if (run && isTarget(items, run)) return own(asked(run), 'target', null);
  const foreseen = share === null ? -1 : foreseenPrice(items, share);
  if (share !== null && foreseen > 0) return own(asked({ from: share, to: foreseen }), 'target', null);
  if (run && share === null) return measureOrPrice(asked(run));
  if (isOfOthers(items, range)) return null;
  if (share !== null) return own(asked({ from: share, to: share + 1 }), 'price', null);
  // "the Beta Research estimate of 70,000" is no price of the researcher's
  if (AGAINST_FORECAST.test(headWord(items, range)?.lower ?? '')) return null;
  const thing = possessed(sentence, range, discourse);
  if (thing) return thing;
  const head = headEntity(items, range);
  const elsewhere = head === null ? undefined : headedElsewhere(sentence, range, head);
  if (elsewhere !== undefined) return elsewhere;
  const mention = (head && isBrandOf(sentence, head) ? discourse.owningFirm(sentence) : null) ?? head;
  if (mention && isPollster(sentence, mention)) return null;
  const like = mention
    ? (measureBefore(sentence, mention, discourse) ?? goodsBeside(sentence, mention, range, discourse))
    : null;
  if (like) return like;
  const segment = ofSegment(sentence, range, discourse);
  if (segment) return segment;
  if (mention)
    return (
      ofEntity(sentence, mention, range, discourse) ??
      (isFirmOf(items, range, mention) ? ofReference(sentence, range, discourse) : null)
    );
  const moved = movedBefore(sentence, range, discourse, (other, phrase, owns) =>
    topicOf(other, phrase, owns, discourse),
  );
  if (moved) return moved;
  return ofReference(sentence, range, discourse) ?? ofPhrase(sentence, range, owner, discourse);
}

/** "erased a 5% loss to close 1% higher" */
const isUndone = (items: readonly Item[], { to }: Range): boolean =>
  /^(?:loss|gain)$/.test(items[to - 1]?.lower ?? '') &&
  items[to]?.lower === 'to' &&
  /^(?:close|end|finish|settle|trade)$/.test(items[to + 1]?.lower ?? '');

/** "a fund that invests in Acme": one of many, which no words before it tell. */
const isAnyOne = (items: readonly Item[], { from, to }: Range): boolean =>
  /^an?$/.test(items[from - 1]?.lower ?? '') && RELATIVES.has(items[to]?.lower ?? '');

/** "the Dutch brewer": a firm by its land. */
const isFirmOf = (items: readonly Item[], range: Range, { value: { kind } }: EntityMention): boolean =>
  kind === 'economy' && COMPANY_NOUNS.has(headWord(items, range)?.lower ?? '');

/** "its share price forecasts": where the words for what a share is foreseen to cost end; -1 where they are none. */
const foreseenPrice = (items: readonly Item[], share: number): number =>
  /^prices?$/.test(items[share + 1]?.lower ?? '') &&
  /^(?:forecasts?|estimates?|projections?|objectives?|predictions?)$/.test(items[share + 2]?.lower ?? '')
    ? share + 3
    : -1;

/**
 * "Sales of Buick rose 8% while Chevrolet dropped 28%", "sales fell 4%, with Buick down 8% and Chevrolet up 2%": the measure
 * of the clause before, told of another.
 */
function measureBefore(sentence: Sentence, mention: EntityMention, discourse: Discourse): Topic | null {
  const [latest] = discourse.topics;
  if (latest?.what !== 'measure' || latest.metric === null) return null;
  if (!/^(?:company|other)$/.test(mention.value.kind) || /\b(?:shares?|stocks?|adrs?)\b/i.test(sentence.text))
    return null;
  const { clean } = sentence.article;
  const from = latest.mention === null || latest.mention.start < sentence.start ? null : latest.mention.end;
  if (from !== null && from > mention.start) return null;
  const isBeside =
    from === null
      ? discourse.toldIn === sentence.index && isWith(clean.slice(sentence.start, mention.start))
      : BESIDE.test(clean.slice(from, mention.start)) || isWith(clean.slice(sentence.start, mention.start));
  return isBeside ? { ...topic('measure', mention, latest.metric, 'named'), known: latest.known } : null;
}

const BESIDE = /\b(?:while|whereas|and)\b[^,;]*$/;
const WITH = /\d ?(?:%|percent|per cent|pct)[^,;]{0,40}, with $/;
const NEXT_WITH = /\d ?(?:%|percent|per cent|pct)(?: ?,| and| ?, and) (?:the )?$/;

/** "sales fell 4%, with", "fell 4%, with Acme down 3%, Beta off 2% and" */
function isWith(before: string): boolean {
  const at = before.lastIndexOf(', with ');
  const list = at < 0 ? null : before.slice(at + ', with '.length);
  return (
    list !== null &&
    WITH.test(before.slice(0, at + ', with '.length)) &&
    (/^(?:the )?$/.test(list) || NEXT_WITH.test(list))
  );
}
