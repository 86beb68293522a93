import { type Dropped, type Engine, extract, type Heard } from '../extract.ts';
import { readQuantities } from '../quantity/index.ts';
import type { Article, ArticleRecord } from '../schema/article.ts';
import type { Claim } from '../schema/claim.ts';
import { type DroppedReading, type ExplainedQuantity, type ExplainedSentence, figuresOf } from '../schema/explain.ts';
import type { Problem } from '../schema/problem.ts';
import type { Span } from '../schema/span.ts';
import { openPlaces, type Places } from '../text/places.ts';
import { eachArticle, type Failure, type Inputs } from './articles.ts';
import { openUnread } from './unread.ts';

/** A sentence with its claims themselves. */
export interface Shown {
  readonly sentence: ExplainedSentence;
  readonly claims: readonly Claim[];
}

/** The sentences of an article that hold figures, what came of each figure, and why of the others nothing. */
export interface Explained {
  readonly kind: 'article';
  readonly article: ArticleRecord;
  readonly sentences: readonly Shown[];
  readonly problems: readonly Problem[];
  readonly bugs: readonly Problem[];
}

/** Explains all articles behind the paths, in order; `line`, counted from 1, leaves the sentences that stand on it. */
export const explainAll = (inputs: Inputs, line: number | null, engine?: Engine): AsyncGenerator<Explained | Failure> =>
  eachArticle(inputs, (article) => explain(article, line, engine));

function explain(article: Article, line: number | null, engine?: Engine): Explained {
  const heard: Heard[] = [];
  const { article: record, claims, dropped, problems, bugs } = extract(article, engine, (each) => heard.push(each));
  const places = openPlaces(article.text);
  const on = ({ start, end }: Span) =>
    line === null || (places.line(start) <= line && line <= places.line(Math.max(start, end - 1)));
  const claimsAt = groupBy(claims, ({ evidence }) => evidence.start);
  const droppedAt = droppedBySentence(heard, dropped);
  const read = heard
    .filter(({ sentence }) => on(sentence))
    .map((each) =>
      showRead(each, claimsAt.get(each.sentence.start) ?? [], droppedAt.get(each.sentence.start) ?? [], places),
    );
  const masked = article.masks.filter(on).flatMap((mask) => showMasked(article, mask, places));
  const sentences = [...read, ...masked].sort((a, b) => a.sentence.start - b.sentence.start);
  const shown = sentences.reduce((sum, each) => sum + each.claims.length, 0);
  return { kind: 'article', article: { ...record, claims: shown }, sentences, problems, bugs };
}

function groupBy<T>(all: readonly T[], keyOf: (each: T) => number): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>();
  for (const each of all) {
    const group = groups.get(keyOf(each));
    if (group) group.push(each);
    else groups.set(keyOf(each), [each]);
  }
  return groups;
}

/** Dropped readings by the sentence that they start in; each once, though it was tried for several subjects. */
function droppedBySentence(
  heard: readonly Heard[],
  dropped: readonly Dropped[],
): ReadonlyMap<number, DroppedReading[]> {
  const order = [...dropped].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const found = new Map<number, DroppedReading[]>();
  const seen = new Set<string>();
  let at = 0;
  for (const { span, rule, by, reason } of order) {
    while (at < heard.length - 1 && (heard[at]?.sentence.end ?? 0) <= span.start) at += 1;
    const home = heard[at]?.sentence.start ?? 0;
    const reading = { start: span.start, end: span.end, rule, by, reason };
    const key = JSON.stringify(reading);
    if (seen.has(key)) continue;
    seen.add(key);
    const list = found.get(home);
    if (list) list.push(reading);
    else found.set(home, [reading]);
  }
  return found;
}

function showRead(heard: Heard, claims: readonly Claim[], dropped: readonly DroppedReading[], places: Places): Shown {
  const held = reachOf(claims.flatMap(figuresOf).sort(byStart));
  const left = reachOf(dropped);
  const unread = openUnread(heard);
  const quantities = heard.sentence.quantities.map((mention): ExplainedQuantity => {
    const { start, end } = mention;
    const used = held(end) > start;
    const told = left(start + 1) >= end || used;
    return { text: mention.value.text, start, end, used, unread: told ? null : unread(mention) };
  });
  return show(heard.sentence.article, heard.sentence, places, { quantities, claims, dropped });
}

const byStart = (a: Span, b: Span): number => a.start - b.start;

/** The furthest end of the spans, in order of their starts, that start before an offset; to be asked in order. */
function reachOf(spans: readonly Span[]): (before: number) => number {
  let at = 0;
  let reach = -1;
  return (before) => {
    for (let span = spans[at]; span !== undefined && span.start < before; span = spans[at]) {
      reach = Math.max(reach, span.end);
      at += 1;
    }
    return reach;
  };
}

const FURNITURE = { rule: null, by: 'furniture', reason: 'page furniture is not read' } as const;

/** A stretch of furniture, where it holds figures. */
function showMasked(article: Article, mask: Span, places: Places): readonly Shown[] {
  const mentions = readQuantities(article.clean, mask.start, mask.end, article.text);
  if (mentions.length === 0) return [];
  const quantities = mentions.map(({ start, end, value }) => ({
    text: value.text,
    start,
    end,
    used: false,
    unread: null,
  }));
  const dropped = [{ start: mask.start, end: mask.end, ...FURNITURE }];
  return [show(article, mask, places, { quantities, claims: [], dropped })];
}

function show(
  article: Article,
  { start, end }: Span,
  places: Places,
  found: Pick<ExplainedSentence, 'quantities'> & { claims: readonly Claim[]; dropped: readonly DroppedReading[] },
): Shown {
  const sentence: ExplainedSentence = {
    article: article.id,
    line: places.line(start),
    start,
    end,
    quote: article.text.slice(start, end),
    quantities: found.quantities,
    claims: found.claims.map(({ id }) => id),
    dropped: [...found.dropped],
  };
  return { sentence, claims: found.claims };
}
