import type { EntityMention } from '../../entity/index.ts';
import { METRIC_HEADS, METRIC_MODIFIERS } from '../../lexicon/metrics.ts';
import { SECTOR_WORDS } from '../../lexicon/roles.ts';
import type { Frame, Range } from '../frame.ts';
import type { Item } from '../sentence.ts';
import { expenseRun } from './expense.ts';
import { areCaps, isSectorWord } from './sector.ts';
import { type Topic, topic } from './topic.ts';

/**
 * Splits "Adidas and Puma", "media, metal, pharma and realty"; a phrase with a measure in it stays whole, but where figures
 * in a row are told of it (`inRow`).
 */
export function conjuncts(items: readonly Item[], range: Range, inRow: boolean): Range[] {
  const cuts: number[] = [];
  for (let i = range.from; i < range.to; i++) {
    const item = items[i] as Item;
    if (item.depth === 0 && (item.lower === ',' || item.lower === 'and')) cuts.push(i);
  }
  if (cuts.length === 0) return [range];
  if (cuts.length === 1 && isOneIndex(items, range, cuts[0] ?? 0)) return [range];
  const parts: Range[] = [];
  let from = range.from;
  for (const cut of [...cuts, range.to]) {
    let start = from;
    while (start < cut && /^(?:the|both|,|and|broader|wider)$/.test(items[start]?.lower ?? '')) start++;
    if (cut > start) parts.push({ from: start, to: cut });
    from = cut + 1;
  }
  // "Beta flat and Acme up 2%": of the last
  const still = parts.findLastIndex((part) => STILL.test(items[part.to - 1]?.lower ?? ''));
  if (still >= 0 && still < parts.length - 1) parts.splice(0, still + 1);
  // "was up against the dollar and Britain's pound rose": only the last one is the subject
  const led = items.slice(Math.max(0, range.from - 2), parts[0]?.to ?? range.from);
  if (parts.length === 2 && led.some((item) => /^(?:against|versus|vs)$/.test(item.lower))) return parts.slice(1);
  const named = parts.every((part) => items.slice(part.from, part.to).some((item) => item.kind === 'entity'));
  // "exposure to Peru and Chile": one thing, not three
  const [head] = parts;
  if (named && head && items.slice(head.from, head.to).some((item) => /^(?:to|between|with|from)$/.test(item.lower)))
    return [range];
  const short = cuts.some((cut) => items[cut]?.lower === ',') && parts.every((part) => part.to - part.from <= 3);
  const isMeasured = (part: Range) => items.slice(part.from, part.to).some((item) => METRIC_HEADS.has(item.lower));
  // "revenue and profit": each, where each has a figure
  if (inRow && parts.every(isMeasured)) return parts;
  const sectors = parts.every((part) => areCaps(items, part.to) || (inRow && isSectorWord(items, part)));
  return (named || short || sectors) && !isMeasured(range) ? parts : [range];
}

const STILL = /^(?:flat|unchanged|steady|stable|higher|lower)$/;

/** "the gold and silver index": one of both. */
const isOneIndex = (items: readonly Item[], { from, to }: Range, and: number): boolean =>
  /^(?:index|sub-index|gauge)$/.test(items[to - 1]?.lower ?? '') &&
  and === to - 3 &&
  and > from &&
  [and - 1, and + 1].every((i) => isPartOfMarket(items[i] as Item));

const isPartOfMarket = ({ entity, lower }: Item): boolean =>
  entity === null ? SECTOR_WORDS.has(lower) : entity.value.kind === 'commodity' || entity.value.kind === 'sector';

/** "headline and core consumer prices": one measure under two modifiers. */
export function coordinated(items: readonly Item[], range: Range): { word: string; range: Range }[] | null {
  if (expenseRun(items, range) !== null) return null;
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

/** "growth rate for Acme, Beta and Gamma … 22%, 8% and 3%, respectively": one measure of several owners. */
export function owners(frame: Frame, phrase: Range, topics: readonly Topic[]): Topic[] {
  const [only] = topics;
  if (frame.spread.length > 0 && topics.length > 1) return topics.map((told) => ofTheSame(told, only));
  if (frame.spread.length === 0 || topics.length !== 1 || !only || only.what !== 'measure') return [...topics];
  const { items } = frame.sentence;
  const named = items.slice(phrase.from, phrase.to).filter((item) => item.entity && item.depth === 0);
  if (named.length !== frame.spread.length + 1) return [...topics];
  return named.flatMap(({ entity }) =>
    entity ? (elsewhere(only, entity) ?? topic(only.what, entity, only.metric, 'named', only.known)) : [],
  );
}

/** "sales in Europe and Asia", "those in Asia": the same measure of the same firm in another place; null where it is of none. */
export function elsewhere(told: Topic, { value: { kind, name } }: EntityMention): Topic | null {
  if (kind !== 'economy' || told.metric === null) return null;
  const place = (told.kind === 'company' ? IN_PLACE : ACROSS).exec(told.metric);
  return place && { ...told, metric: `${place[1]}${name}` };
}

const IN_PLACE = /^([A-Za-z-]+(?: [a-z-]+)* (?:in|across|to|from|at) (?:the |its )?)[A-Z]/;
const ACROSS = /^([A-Za-z-]+(?: [a-z-]+)* (?:to|from) (?:the )?)[A-Z]/;

/** "rose 2% in France and 3% in Spain": whose is told behind another figure is, here, who stands behind the own one. */
export function ofOwnPlace(told: Topic, { follows, figures, trigger, sentence: { items } }: Frame): Topic {
  const { mention, kind, what } = told;
  const figure = figures.change ?? figures.value;
  if (kind !== 'economy' || figure === null) return told;
  const isBehind =
    follows && mention !== null && mention.start <= figure.start && mention.start >= (items[trigger.to]?.start ?? 0);
  if (!isBehind && (what !== 'measure' || told.resolution === 'named')) return told;
  const at = items.findIndex(({ start }) => start >= figure.outer.end);
  const next = items[items[at + 1]?.lower === 'the' ? at + 2 : at + 1]?.entity;
  return /^(?:in|for)$/.test(items[at]?.lower ?? '') && next?.value.kind === 'economy'
    ? { ...topic(what, next, told.metric, 'named'), known: told.known }
    : told;
}

/** "Acme's revenue and profit": the profit is Acme's too. */
const ofTheSame = (told: Topic, first: Topic | undefined): Topic =>
  first?.what === 'measure' && told.what === 'measure' && told.resolution === 'assumed'
    ? { ...first, metric: told.metric, known: told.known }
    : told;
