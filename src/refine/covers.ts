import type { Discourse } from '../frame/discourse/discourse.ts';
import type { Sentence } from '../frame/sentence.ts';
import { LONGER_COLUMN } from '../lexicon/columns.ts';
import { DAILY_METRICS, FLOW_METRICS, STOCK_METRICS, STORE_METRICS } from '../lexicon/periodic.ts';
import type { PeriodMention } from '../time/index.ts';
import { coreOf } from './clause.ts';
import type { Candidate } from './refiner.ts';
import type { DayAbroad } from './scene.ts';

/** A period that goes on, where it was named, and whose figures it covered. */
export interface Carried {
  readonly mention: PeriodMention;
  readonly sentence: Sentence;
  readonly subject: string | null;
  /** An economy's, as forecasters tell it. */
  readonly economy?: boolean;
}

/** What has been said of time so far. */
export interface State {
  market: PeriodMention | null;
  /** The market's day where the lead is told before it is named. */
  readonly lead: () => PeriodMention | null;
  /** Another day that a paragraph, or the part on another market, goes over to. */
  abroad: DayAbroad | null;
  /** The stretch that a heading gives to the moves under it: "For the week:". */
  spell: PeriodMention | null;
  /** The last 24 hours, as crypto assets are told by, and the sentence that says so. */
  rolling: { readonly mention: PeriodMention; readonly sentence: Sentence } | null;
  readonly news: { readonly mention: PeriodMention; readonly sentence: Sentence }[];
  measure: Carried | null;
  /** A month of it that one paragraph is about. */
  part: Carried | null;
  /** The day of a flow that is told by the day. */
  flow: PeriodMention | null;
  outlook: Carried | null;
  section: { readonly mention: PeriodMention; readonly isOutlook: boolean } | null;
  readonly dated: Map<PeriodMention['kind'], PeriodMention>;
  /** The same of quarters and halves as the calendar has them. */
  readonly calendar: Map<PeriodMention['kind'], PeriodMention>;
  /** How many sentences of running text there were. */
  told: number;
}

const PERFECT = /\b(?:has|have|had|'ve|recent|earlier|previous)\b|\baverage of\b/;
const HIGH_OR_CLOSE: ReadonlySet<string> = new Set(['open', 'close', 'high', 'low']);

/** The market's day covers moves, and levels of that day; in a firm's news, the day of the news its share's move. */
export function forPrice(state: State, claim: Candidate): PeriodMention | null {
  const { sentence } = claim;
  if (state.spell !== null && claim.type === 'price_move') return state.spell;
  if (claim.type === 'price_level' && !HIGH_OR_CLOSE.has(claim.levelKind)) return null;
  if (sentence.kind === 'headline') return null;
  if (claim.modality !== 'actual' && claim.modality !== 'forecast') return null;
  const said = sentence.article.clean.slice(coreOf(claim).start, claim.span.start);
  if (PERFECT.test(said.slice(said.lastIndexOf(',') + 1))) return null;
  // "For the holiday-shortened week, the index lost": not the day
  if (/^(?:For|In|Over|During) the [\w-]+ (?:trading )?(?:week|month|quarter|year),/.test(sentence.text)) return null;
  if (isRolling(state, claim)) return state.rolling?.mention ?? null;
  if (state.abroad !== null && !/\b(?:is|are|was|were|now)\b/.test(said)) return state.abroad.mention;
  if (state.market !== null) return state.market;
  const lead = sentence.kind === 'prose' ? state.lead() : null;
  if (lead !== null) return lead;
  const isAbout = (other: Sentence) => other.entities.some((entity) => entity.value.name === claim.subject.name);
  return state.news.find((other) => isAbout(other.sentence))?.mention ?? null;
}

/** "rose 12% in the past 24 hours. Other gainers include FLOKI (14%)" */
const isRolling = ({ rolling }: State, { rule, sentence }: Candidate): boolean =>
  rolling !== null && rule === 'mover-list' && sentence.index - rolling.sentence.index <= ROLLS;
const ROLLS = 3;

/** A row's change is the day's where its heading names no longer time. */
export function forRow({ spell, market }: State, claim: Candidate, discourse: Discourse): PeriodMention | null {
  if (claim.type !== 'price_move') return null;
  const row = discourse.tableRow(claim.sentence);
  const at = (claim.change ?? claim.value)?.start ?? 0;
  const column = row?.cells.findIndex((cell) => cell.start <= at && at < cell.end) ?? -1;
  const words = `${row?.table?.columns[column]?.words ?? ''} ${row?.table?.caption?.text ?? ''}`;
  return LONGER_COLUMN.test(words) ? null : (spell ?? market);
}

/** A heading covers the lines under it; the period of the results the flows told later, not debts or dividends. */
export function forMeasure(state: State, claim: Candidate, discourse: Discourse): PeriodMention | null {
  const { section, flow, outlook, market } = state;
  const { sentence } = claim;
  const measure = state.part?.sentence.paragraph === sentence.paragraph ? state.part : state.measure;
  if (section?.isOutlook && sentence.kind !== 'prose') return section.mention;
  if (claim.value?.kind === 'multiple') return null;
  const isListed = sentence.kind === 'bullet' || sentence.kind === 'row';
  if (section !== null && isListed && claim.modality === 'actual') return section.mention;
  const metric = wordsOf(claim.metric);
  if (OF_MARKET.has(claim.rule) || TRADED.test(claim.metric ?? ''))
    return claim.modality === 'actual' ? dayOf(state, claim) : null;
  const isDaily = claim.subject.kind === 'fund' || metric.some((word) => DAILY_METRICS.has(word));
  if (isDaily && claim.subject.kind !== 'company' && !isListed && (flow ?? market) !== null) return flow ?? market;
  const isSeen = claim.modality === 'estimate' && outlook?.economy === true && isOfEconomy(claim);
  if (claim.modality === 'forecast' || claim.modality === 'conditional' || isSeen) {
    return outlook !== null && goesOnTo(outlook, claim) ? outlook.mention : null;
  }
  if (measure === null || sentence.kind === 'headline') return null;
  if (isTotal(claim)) return null;
  if (measure.mention.kind === 'week' ? !isOfStores(claim.metric) : !isFlow(metric) && !isOfReport(claim, measure))
    return null;
  return isOfAnother(claim, measure, discourse) ? null : measure.mention;
}

/** "Hours worked were up 0.9% from December": a change of the land whose month is told. */
const isOfReport = ({ type, change, modality, subject, sentence, span }: Candidate, measure: Carried): boolean =>
  type === 'growth' &&
  change !== null &&
  modality === 'actual' &&
  subject.kind === 'economy' &&
  measure.subject === subject.name &&
  measure.mention.kind === 'month' &&
  sentence.index - measure.sentence.index <= SAME_REPORT &&
  !/\bwhen\b/.test(sentence.article.clean.slice(sentence.start, span.start));
const SAME_REPORT = 4;

/** Rules of what is told with the day's trading. */
const OF_MARKET: ReadonlySet<string> = new Set(['breadth', 'investor-trading']);
/** "a volume spike in the stock", not a firm's sales volumes */
const TRADED = /\b(?:trading volumes?|volume spike|traded)\b/i;

/** The day of the market, where the words before the figure do not look back over more. */
function dayOf(state: State, { sentence, span }: Candidate): PeriodMention | null {
  const isLooking = PERFECT.test(sentence.article.clean.slice(sentence.start, span.start));
  return isLooking ? null : (state.abroad?.mention ?? state.market ?? state.lead());
}

/** "The Fund put Canadian growth at 2.7%" */
export const isOfEconomy = ({ rule, metric, subject }: Candidate): boolean =>
  rule === 'economy-growth' ||
  (subject.kind === 'economy' && /\b(?:growth|economy|gdp|gnp|expansion)\b/i.test(metric ?? ''));

/** The next sentence tells of the same time to come; of economies, which are forecast for one year, all that follow. */
function goesOnTo({ sentence, subject, economy }: Carried, claim: Candidate): boolean {
  const isNext = claim.sentence.index - sentence.index <= 1;
  if (isNext && (claim.sentence.paragraph === sentence.paragraph || subject === claim.subject.name)) return true;
  return economy === true && isOfEconomy(claim);
}

function isOfAnother(claim: Candidate, measure: Carried, discourse: Discourse): boolean {
  const { subject, sentence } = claim;
  if (measure.subject === null || measure.subject === subject.name || measure.sentence.index === sentence.index)
    return false;
  return (subject.kind === 'company' || subject.kind === 'economy') && subject.name !== discourse.main?.value.name;
}

/** "5.1p vs 4.2p, making 15.3p": of a longer time. */
const isTotal = ({ sentence, span }: Candidate): boolean =>
  /\bmaking $/.test(sentence.article.clean.slice(Math.max(sentence.start, span.start - 8), span.start));

const wordsOf = (metric: string | null): readonly string[] => metric?.toLowerCase().split(/[\s-]+/) ?? [];

/** Crude stocks, fuel inventories. */
export const isOfStores = (metric: string | null): boolean => wordsOf(metric).some((word) => STORE_METRICS.has(word));

const isFlow = (metric: readonly string[]): boolean =>
  metric.some((word) => FLOW_METRICS.has(word)) &&
  !metric.some((word) => STOCK_METRICS.has(word)) &&
  (metric.length === 1 || metric.some((word) => word !== 'net' && FLOW_METRICS.has(word)));
