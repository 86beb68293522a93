import type { Discourse } from '../frame/discourse/discourse.ts';
import type { Sentence } from '../frame/sentence.ts';
import { LONGER_COLUMN } from '../lexicon/columns.ts';
import { DAILY_METRICS, FLOW_METRICS, STOCK_METRICS } from '../lexicon/periodic.ts';
import type { PeriodMention } from '../time/index.ts';
import { coreOf } from './clause.ts';
import type { Candidate } from './refiner.ts';
import type { DayAbroad } from './scene.ts';

/** A period that goes on, where it was named, and whose figures it covered. */
export interface Carried {
  readonly mention: PeriodMention;
  readonly sentence: Sentence;
  readonly subject: string | null;
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
  readonly news: { readonly mention: PeriodMention; readonly sentence: Sentence }[];
  measure: Carried | null;
  /** The day of a flow that is told by the day. */
  flow: PeriodMention | null;
  outlook: Carried | null;
  section: { readonly mention: PeriodMention; readonly isOutlook: boolean } | null;
  readonly dated: Map<PeriodMention['kind'], PeriodMention>;
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
  if (state.abroad !== null && !/\b(?:is|are|was|were|now)\b/.test(said)) return state.abroad.mention;
  if (state.market !== null) return state.market;
  const lead = sentence.kind === 'prose' ? state.lead() : null;
  if (lead !== null) return lead;
  const isAbout = (other: Sentence) => other.entities.some((entity) => entity.value.name === claim.subject.name);
  return state.news.find((other) => isAbout(other.sentence))?.mention ?? null;
}

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

const isFlow = (metric: readonly string[]): boolean =>
  metric.some((word) => FLOW_METRICS.has(word)) &&
  !metric.some((word) => STOCK_METRICS.has(word)) &&
  (metric.length === 1 || metric.some((word) => word !== 'net' && FLOW_METRICS.has(word)));
