import type { PeriodMention } from '../time/index.ts';
import type { Candidate } from './refiner.ts';

/** "suspended payments on its $68 billion debt on June 20": the day of what was done, not of how much there is. */
export function isOfStanding(
  { rule, type, value, metric, frame, sentence }: Candidate,
  { start, value: { text } }: PeriodMention,
): boolean {
  if (rule === 'market-size' && MARKET.test(metric ?? '')) return true;
  if (type !== 'figure' || value === null || metric === null || AS_OF_TIME.test(text)) return false;
  if (frame !== null && frame.kind !== 'of' && frame.kind !== 'beside') return false;
  if (!STANDING.has(metric.slice(metric.lastIndexOf(' ') + 1).toLowerCase())) return false;
  const { clean } = sentence.article;
  if (!OWNED.test(clean.slice(Math.max(sentence.start, value.start - OWNED_NEAR), value.start))) return false;
  if (start < value.start) return true;
  // "its $3bn debt in 2024"
  const between = clean.slice(value.end, start);
  return between.length > NEXT || /[,;]/.test(between) || !LEVEL_AT.test(between);
}
export const MARKET = /\b(?:market|industry|sector|opportunity)$/i;
const OWNED =
  /(?:\b(?:its|their|his|her|the)|['’]s?) (?:(?:about|around|nearly|some|estimated|whole|entire|remaining|over|more than) )*$/i;
const OWNED_NEAR = 40;
const NEXT = 24;
const AS_OF_TIME = /^(?:as of|at|end|year|by) /i;
const LEVEL_AT = /\b(?:in|at|as of) (?:the )?$/;
const STANDING: ReadonlySet<string> = new Set(
  'debt debts assets loan loans reserves stake tariff tariffs fee fees backlog portfolio workforce liabilities facility'.split(
    ' ',
  ),
);

const NOW = /^(?:now|currently|at present)$/i;
const PARTS =
  /[,;:]|\b(?:after|following|as|with|while|and|which|who|that|including|expects?|sees|forecasts?|for|by|has to|to (?!about|around|nearly|almost|over|more|less|just|only|below|above|under)[a-z]{3,})\b/;

/** "has now become the largest after raising $5m"; not "it now has 40%", "is above $3 trillion now". */
export function isNowOfAnother(
  { sentence, span, change, value }: Candidate,
  { start, end, value: { text } }: PeriodMention,
): boolean {
  if (!NOW.test(text)) return false;
  const anchor = (change ?? value)?.start ?? span.start;
  const { clean } = sentence.article;
  if (start >= anchor) return !/^ ?$/.test(clean.slice(span.end, start));
  return PARTS.test(clean.slice(end, anchor));
}
