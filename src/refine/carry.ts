import type { Discourse } from '../frame/discourse/discourse.ts';
import type { Sentence } from '../frame/sentence.ts';
import { OUTLOOK_WORDS } from '../lexicon/periodic.ts';
import { addDays } from '../time/calendar.ts';
import type { PeriodMention } from '../time/index.ts';
import { familyOf } from './clause.ts';
import type { Clock } from './clock.ts';
import { type Carried, forMeasure, forPrice, forRow, isOfEconomy, isOfStores, type State } from './covers.ts';
import type { Candidate } from './refiner.ts';
import { untilToday } from './running.ts';
import {
  endsSection,
  goesOn,
  HAD_TOLD,
  isMarketTalk,
  isNewsDay,
  isStretch,
  isTradingDay,
  labels,
  openDayAbroad,
  reaches,
  tellsResults,
} from './scene.ts';

/** The periods that run on through an article: the market's day, the quarter of the results, the year of the outlook. */
export interface Carry {
  /** Takes in what the sentences up to this one say of time. */
  readonly reach: (sentence: Sentence) => void;
  /** Takes in the period that a claim names. */
  readonly note: (claim: Candidate, mention: PeriodMention) => void;
  /** The period that covers a claim which names none, or null. */
  readonly for: (claim: Candidate) => PeriodMention | null;
  /** The market's day, where it is told. */
  readonly market: () => PeriodMention | null;
  /** The period of the results that are told. */
  readonly results: () => PeriodMention | null;
  /** The latest dated period of a kind, for "the quarter", "that day"; a quarter is the calendar's where the claim is an economy's. */
  readonly latest: (kind: PeriodMention['kind'], isEconomy: boolean) => PeriodMention | null;
}

const LEAD = 5;
/** Of the running text; headings and key points may stand before it. */
const TRADING_LEAD = 3;
const NEWS = 8;
const SPELL = /^for the (?:week|month|quarter|year)(?: so far| to date)?:?$/i;

/** Follows an article's sentences in order, one claim after the other. */
export function openCarry(discourse: Discourse, clock: Clock): Carry {
  let next = 0;
  let lead: PeriodMention | null | undefined;
  const state: State = {
    market: null,
    lead: () => {
      if (lead === undefined) lead = leadOf(discourse, clock);
      return lead;
    },
    abroad: null,
    spell: null,
    rolling: null,
    news: [],
    measure: null,
    part: null,
    flow: null,
    outlook: null,
    section: null,
    dated: new Map(),
    calendar: new Map(),
    told: 0,
  };
  return {
    reach(sentence) {
      for (; next <= sentence.index; next++) take(state, discourse.sentences[next] as Sentence, discourse, clock);
    },
    note: (claim, mention) => note(state, claim, mention, clock.today),
    for(claim) {
      const family = familyOf(claim);
      return family === 'price'
        ? claim.sentence.kind === 'row'
          ? forRow(state, claim, discourse)
          : forPrice(state, claim)
        : family === 'measure'
          ? forMeasure(state, claim, discourse)
          : null;
    },
    market: () => state.abroad?.mention ?? state.market,
    results: () => state.measure?.mention ?? null,
    latest(kind, isEconomy) {
      const { measure, flow, dated, calendar } = state;
      const told = measure?.mention.kind;
      const isMeasures =
        kind === told ||
        (/^(?:quarter|half)$/.test(kind) &&
          !/^(?:time|day|week|month|year)$/.test(told ?? '') &&
          !(kind === 'quarter' && isLong(measure?.mention)));
      const known = (isMeasures ? measure?.mention : kind === 'day' ? flow : null) ?? dated.get(kind) ?? null;
      return isEconomy && known?.value.end == null ? (calendar.get(kind) ?? known) : known;
    },
  };
}

/** Nine months are no quarter. */
const isLong = (mention: PeriodMention | undefined): boolean =>
  mention?.value.start != null && mention.value.end !== null && addDays(mention.value.start, 120) < mention.value.end;

/** "Thursday's rally" */
const TRADING_NEXT =
  /^'s (?:\w+ )?(?:rally|session|trading|close|gains?|loss(?:es)?|drop|slide|selloff|sell-off|rise|fall|decline|advance|jump|plunge|surge|rebound|tumble)\b/;
const isOfTrading = ({ article }: Sentence, { end }: PeriodMention): boolean =>
  TRADING_NEXT.test(article.clean.slice(end, end + 40));

/** "earlier in the session" is the time of one figure alone. */
const WITHIN_DAY = /^(?:earlier|later?) in\b/i;

const ROLLING = /\b24[- ]h(?:ours?|rs?)?\b/i;

const WRAP = 8;

/** The day that the first sentences of a market's report name, where the first of them is about trading already. */
function leadOf(discourse: Discourse, clock: Clock): PeriodMention | null {
  const told = discourse.sentences.filter((sentence) => sentence.kind === 'prose' && !labels(sentence)).slice(0, WRAP);
  if (told[0] === undefined || !isMarketTalk(told[0])) return null;
  for (const sentence of told) {
    const day = clock
      .periods(sentence, false)
      .find(
        (mention) =>
          mention.kind === 'day' &&
          isNewsDay(sentence, mention, clock.today) &&
          (isMarketTalk(sentence) || isOfTrading(sentence, mention)),
      );
    if (day !== undefined) return day;
  }
  return null;
}

function take(state: State, sentence: Sentence, discourse: Discourse, clock: Clock): void {
  const mentions = clock.periods(sentence, false);
  const isLabel = labels(sentence);
  if (state.section !== null && endsSection(sentence, isLabel, state.section.isOutlook)) state.section = null;
  if (isLabel) state.spell = SPELL.test(sentence.text) ? spellOf(mentions[0], clock.today) : null;
  if (state.abroad !== null && (isLabel || !reaches(state.abroad, sentence))) state.abroad = null;
  if (sentence.kind === 'prose' && !isLabel) state.told++;
  if (mentions.length === 0) return;
  state.abroad = openDayAbroad(sentence, mentions, state.market?.value.start ?? null) ?? state.abroad;
  for (const mention of mentions) {
    if (mention.value.start !== null && !mention.earlier) state.dated.set(mention.kind, mention);
    if (mention.fiscal && mention.value.end === null && !mention.earlier) noteCalendar(state, sentence, clock);
    if (WITHIN_DAY.test(mention.value.text)) continue;
    if (state.market === null && state.told <= TRADING_LEAD && isTradingDay(sentence, mention, clock.today))
      state.market = mention;
    if (!isNewsDay(sentence, mention, clock.today)) continue;
    if (!isMarketTalk(sentence)) {
      if (state.news.length < NEWS) state.news.push({ mention, sentence });
    } else if (state.market?.kind !== 'day' || mention.kind === 'day') {
      state.market = mention;
      state.abroad = null;
    }
  }
  const stretch = mentions.find((mention) => isStretch(mention));
  if (stretch === undefined) return;
  if (isLabel && sentence.kind !== 'headline')
    state.section = { mention: stretch, isOutlook: OUTLOOK_WORDS.test(sentence.text) };
  if (!tellsResults(sentence, stretch, clock.today, isLabel) || !betters(state.measure, sentence, stretch)) return;
  const firm = isLabel ? null : sentence.entities.find((entity) => entity.value.kind === 'company');
  const about = firm ?? (isLabel ? null : discourse.main);
  state.measure = { mention: stretch, sentence, subject: about?.value.name ?? null };
}

/** The calendar's dates of the first quarter or half that a sentence names, where a firm's would not be known. */
function noteCalendar({ calendar }: State, sentence: Sentence, clock: Clock): void {
  const first = clock
    .periods(sentence, true)
    .find(({ fiscal, kind }) => fiscal || kind === 'quarter' || kind === 'half');
  if (first !== undefined && first.value.start !== null && !first.earlier) calendar.set(first.kind, first);
}

function note(state: State, claim: Candidate, mention: PeriodMention, today: string | null): void {
  const family = familyOf(claim);
  if (family === 'price' && !WITHIN_DAY.test(mention.value.text) && isNewsDay(claim.sentence, mention, today))
    state.market ??= mention;
  if (claim.type === 'price_move')
    state.rolling = ROLLING.test(mention.value.text) ? { mention, sentence: claim.sentence } : null;
  if (family === 'measure' && claim.modality === 'actual' && mention.kind === 'day') state.flow = mention;
  if (family !== 'measure' || !(isStretch(mention) || isWeekOfStores(claim, mention))) return;
  const carried = { mention, sentence: claim.sentence, subject: claim.subject.name };
  if (claim.modality === 'actual') {
    const known = state.measure?.mention;
    // "the first half" where its days were told already
    const isKnown = known?.kind === mention.kind && known.value.end !== null && mention.value.end === null;
    if (!goesOn(mention, today) || isKnown || isBefore(mention, state.measure) || isAfter(claim)) return;
    if (isPartOf(mention, state.measure)) state.part = carried;
    else state.measure = carried;
  } else if (isExpected(claim) && !isOver(mention, today)) {
    state.outlook = { ...carried, economy: isOfEconomy(claim) };
  }
}

/** "rose 0.4% after shrinking 0.1% in May", "In 2024 it had earned $5m": the time before goes on no further. */
const isAfter = ({ sentence, span }: Candidate): boolean =>
  AFTER_OR_HAD.test(sentence.article.clean.slice(Math.max(sentence.start, span.start - AFTER), span.start));
const AFTER = 50;
const AFTER_OR_HAD = new RegExp(`(?:\\b(?:after|following)\\b|${HAD_TOLD.source})[^,;]*$`);

/** A month of the quarter that is told: "in June alone". */
const isPartOf = ({ kind, value }: PeriodMention, known: Carried | null): boolean =>
  kind === 'month' &&
  known !== null &&
  known.mention.kind !== 'month' &&
  (known.mention.value.start ?? '9') <= (value.start ?? '') &&
  (value.end ?? '9') <= (known.mention.value.end ?? '');

const isExpected = ({ modality }: Candidate): boolean => modality === 'forecast' || modality === 'estimate';
const isOver = ({ value }: PeriodMention, today: string | null): boolean =>
  today !== null && value.end !== null && value.end < today;

/** Stores of oil and gas are told by the week. */
const isWeekOfStores = ({ metric }: Candidate, { kind, earlier }: PeriodMention): boolean =>
  kind === 'week' && !earlier && isOfStores(metric);

const isBefore = ({ value }: PeriodMention, known: Carried | null): boolean =>
  value.end !== null && known?.mention.value.start != null && value.end < known.mention.value.start;

/** The text's own words go before the headline's, and a period with dates before one without. */
const betters = (known: Carried | null, sentence: Sentence, mention: PeriodMention): boolean =>
  known === null ||
  labels(sentence) ||
  (sentence.index <= LEAD &&
    (known.sentence.kind === 'headline' || (known.mention.value.end === null && mention.value.end !== null)));

const spellOf = (mention: PeriodMention | undefined, today: string | null): PeriodMention | null =>
  mention === undefined || today === null ? (mention ?? null) : untilToday(mention, today);
