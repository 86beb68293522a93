import type { Discourse } from '../frame/discourse.ts';
import type { Sentence } from '../frame/sentence.ts';
import { DAILY_METRICS, FLOW_METRICS, OUTLOOK_WORDS, STOCK_METRICS } from '../lexicon/periodic.ts';
import type { PeriodMention } from '../time/index.ts';
import { coreOf, familyOf } from './clause.ts';
import type { Clock } from './clock.ts';
import type { Candidate } from './refiner.ts';
import {
  endsSection,
  goesOn,
  isMarketTalk,
  isNewsDay,
  isStretch,
  isTradingDay,
  labels,
  tellsResults,
} from './scene.ts';

/** A period that goes on, where it was named, and whose figures it covered. */
interface Carried {
  readonly mention: PeriodMention;
  readonly sentence: Sentence;
  readonly subject: string | null;
}

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
  /** The latest dated period of a kind, for "the quarter", "that day". */
  readonly latest: (kind: PeriodMention['kind']) => PeriodMention | null;
}

/** What has been said of time so far. */
interface State {
  market: PeriodMention | null;
  /** The stretch that a heading gives to the moves under it: "For the week:". */
  spell: PeriodMention | null;
  readonly news: { readonly mention: PeriodMention; readonly sentence: Sentence }[];
  measure: Carried | null;
  /** The day of a flow that is told by the day. */
  flow: PeriodMention | null;
  outlook: Carried | null;
  section: { readonly mention: PeriodMention; readonly isOutlook: boolean } | null;
  readonly dated: Map<PeriodMention['kind'], PeriodMention>;
}

const LEAD = 5;
const NEWS = 8;
const PERFECT = /\b(?:has|have|had|'ve|recent|earlier|previous)\b|\baverage of\b/;
const SPELL = /^for the (?:week|month|quarter|year)(?: so far| to date)?:?$/i;
const HIGH_OR_CLOSE: ReadonlySet<string> = new Set(['open', 'close', 'high', 'low']);

/** Follows an article's sentences in order, one claim after the other. */
export function openCarry(discourse: Discourse, clock: Clock): Carry {
  let next = 0;
  const state: State = {
    market: null,
    spell: null,
    news: [],
    measure: null,
    flow: null,
    outlook: null,
    section: null,
    dated: new Map(),
  };
  return {
    reach(sentence) {
      for (; next <= sentence.index; next++) take(state, discourse.sentences[next] as Sentence, discourse, clock);
    },
    note: (claim, mention) => note(state, claim, mention, clock.today),
    for(claim) {
      const family = familyOf(claim);
      return family === 'price'
        ? forPrice(state, claim)
        : family === 'measure'
          ? forMeasure(state, claim, discourse)
          : null;
    },
    market: () => state.market,
    latest(kind) {
      const { measure, flow, dated } = state;
      const isMeasures = kind === 'quarter' || kind === 'half' || kind === measure?.mention.kind;
      return (isMeasures ? measure?.mention : kind === 'day' ? flow : null) ?? dated.get(kind) ?? null;
    },
  };
}

function take(state: State, sentence: Sentence, discourse: Discourse, clock: Clock): void {
  const mentions = clock.periods(sentence, false);
  const isLabel = labels(sentence);
  if (state.section !== null && endsSection(sentence, isLabel, state.section.isOutlook)) state.section = null;
  if (isLabel) state.spell = SPELL.test(sentence.text) ? (mentions[0] ?? null) : null;
  if (mentions.length === 0) return;
  for (const mention of mentions) {
    if (mention.value.start !== null && !mention.earlier) state.dated.set(mention.kind, mention);
    if (state.market === null && isTradingDay(sentence, mention, clock.today)) state.market = mention;
    if (!isNewsDay(sentence, mention, clock.today)) continue;
    if (!isMarketTalk(sentence)) {
      if (state.news.length < NEWS) state.news.push({ mention, sentence });
    } else if (state.market?.kind !== 'day' || mention.kind === 'day') state.market = mention;
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

function note(state: State, claim: Candidate, mention: PeriodMention, today: string | null): void {
  const family = familyOf(claim);
  if (family === 'price' && isNewsDay(claim.sentence, mention, today)) state.market ??= mention;
  if (family === 'measure' && claim.modality === 'actual' && mention.kind === 'day') state.flow = mention;
  if (family !== 'measure' || !isStretch(mention)) return;
  const carried = { mention, sentence: claim.sentence, subject: claim.subject.name };
  if (claim.modality === 'actual') {
    if (goesOn(mention, today) && !isBefore(mention, state.measure)) state.measure = carried;
  } else if (claim.modality === 'forecast' || claim.modality === 'estimate') state.outlook = carried;
}

/** The market's day covers moves, and levels of that day; in a firm's news, the day of the news its share's move. */
function forPrice(state: State, claim: Candidate): PeriodMention | null {
  const { sentence } = claim;
  if (state.spell !== null && claim.type === 'price_move') return state.spell;
  if (claim.type === 'price_level' && !HIGH_OR_CLOSE.has(claim.levelKind)) return null;
  if (sentence.kind === 'row' || sentence.kind === 'headline') return null;
  if (claim.modality !== 'actual' && claim.modality !== 'forecast') return null;
  const said = sentence.article.clean.slice(coreOf(claim).start, claim.span.start);
  if (PERFECT.test(said.slice(said.lastIndexOf(',') + 1))) return null;
  // "For the holiday-shortened week, the index lost": not the day
  if (/^(?:For|In|Over|During) the [\w-]+ (?:trading )?(?:week|month|quarter|year),/.test(sentence.text)) return null;
  if (state.market !== null) return state.market;
  const isAbout = (other: Sentence) => other.entities.some((entity) => entity.value.name === claim.subject.name);
  return state.news.find((other) => isAbout(other.sentence))?.mention ?? null;
}

/** A heading covers the lines under it; the period of the results the flows told later, not debts or dividends. */
function forMeasure(state: State, claim: Candidate, discourse: Discourse): PeriodMention | null {
  const { section, measure, flow, outlook, market } = state;
  const { sentence } = claim;
  if (section?.isOutlook && sentence.kind !== 'prose') return section.mention;
  if (claim.value?.kind === 'multiple') return null;
  const isListed = sentence.kind === 'bullet' || sentence.kind === 'row';
  if (section !== null && isListed && claim.modality === 'actual') return section.mention;
  const metric = claim.metric?.toLowerCase().split(/[\s-]+/) ?? [];
  const isDaily = claim.subject.kind === 'fund' || metric.some((word) => DAILY_METRICS.has(word));
  if (isDaily && claim.subject.kind !== 'company' && !isListed && (flow ?? market) !== null) return flow ?? market;
  if (claim.modality === 'forecast' || claim.modality === 'conditional') {
    const isNear = outlook?.sentence.paragraph === sentence.paragraph && sentence.index - outlook.sentence.index <= 1;
    return isNear ? outlook.mention : null;
  }
  if (measure === null || sentence.kind === 'headline' || !isFlow(metric)) return null;
  return isOfAnother(claim, measure, discourse) ? null : measure.mention;
}

function isOfAnother(claim: Candidate, measure: Carried, discourse: Discourse): boolean {
  const { subject, sentence } = claim;
  if (measure.subject === null || measure.subject === subject.name || measure.sentence.index === sentence.index)
    return false;
  return (subject.kind === 'company' || subject.kind === 'economy') && subject.name !== discourse.main?.value.name;
}

const isBefore = ({ value }: PeriodMention, known: Carried | null): boolean =>
  value.end !== null && known?.mention.value.start != null && value.end < known.mention.value.start;

/** The text's own words go before the headline's, and a period with dates before one without. */
const betters = (known: Carried | null, sentence: Sentence, mention: PeriodMention): boolean =>
  known === null ||
  labels(sentence) ||
  (sentence.index <= LEAD &&
    (known.sentence.kind === 'headline' || (known.mention.value.end === null && mention.value.end !== null)));

const isFlow = (metric: readonly string[]): boolean =>
  metric.some((word) => FLOW_METRICS.has(word)) &&
  !metric.some((word) => STOCK_METRICS.has(word)) &&
  (metric.length === 1 || metric.some((word) => word !== 'net' && FLOW_METRICS.has(word)));
