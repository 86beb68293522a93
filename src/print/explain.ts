import type { ArticleRecord } from '../schema/article.ts';
import type { Claim } from '../schema/claim.ts';
import { type DroppedReading, type ExplainedSentence, figuresOf } from '../schema/explain.ts';
import type { Generator } from '../schema/output.ts';
import type { Span } from '../schema/span.ts';
import { formatFigures, formatMeasure, words } from './format.ts';
import { documentHead, documentTail, elements, openElements } from './json.ts';
import type { Paint } from './paint.ts';
import { type Explained, type ExplainedPart, LINES_ONLY, type Printer, type Spill } from './printer.ts';
import { visible } from './visible.ts';

/** Sentences with what came of their figures below them: + a claim, - a dropped reading, ? a figure that no rule reads. */
export const explainPrinter = (paint: Paint, line: number | null): Printer<Explained> => ({
  ...LINES_ONLY,
  article: ({ article, sentences }) =>
    `${heading(article, paint)}\n${sentences.map((part) => `${printPart(part, paint)}\n`).join('') || none(paint, line)}`,
});

const none = (paint: Paint, line: number | null): string =>
  `${paint.faint(line === null ? 'no sentence holds a figure' : `no sentence on line ${line} holds a figure`)}\n\n`;

function heading({ title, path, publishedAt }: ArticleRecord, paint: Paint): string {
  const below = [title === null ? null : path, publishedAt].filter((part) => part !== null).join(' · ');
  return `${paint.title(visible(title ?? path))}\n${below === '' ? '' : `${paint.faint(visible(below))}\n`}`;
}

function printPart({ sentence, claims }: ExplainedPart, paint: Paint): string {
  const line = String(sentence.line);
  const indent = ' '.repeat(line.length + 2);
  const entries = [
    ...claims.map((claim) => printClaim(claim, sentence, paint, indent)),
    ...sentence.dropped.map((reading) => printDropped(reading, sentence, paint)),
    ...sentence.quantities
      .filter(({ unread }) => unread !== null)
      .map(({ text, unread }) => `${paint.warning('?')} ${paint.mark(visible(text))}  ${visible(unread ?? '')}`),
  ];
  const below = entries.map((entry) => `${indent}${entry}\n`).join('');
  return `${paint.faint(line)}  ${visible(sentence.quote)}\n${below}`;
}

function printClaim(claim: Claim, sentence: ExplainedSentence, paint: Paint, indent: string): string {
  const period = claim.period?.text ?? '';
  const source = claim.attribution === null ? '' : `said by ${claim.attribution.source}`;
  const parts = [words(claim.type), claim.subject.name, formatMeasure(claim), formatFigures(claim), period, source];
  const said = parts.filter((part) => part !== '').map(visible);
  const place = excerpt(sentence, placesOf(claim), paint);
  return `${paint.up('+')} ${claim.rule}  ${said.join(' · ')} · ${claim.confidence}\n${indent}  ${place}`;
}

function printDropped(reading: DroppedReading, sentence: ExplainedSentence, paint: Paint): string {
  const all = reading.start <= sentence.start && reading.end >= sentence.end;
  const place = all ? '' : `  ${paint.mark(visible(short(slice(sentence, reading.start, reading.end))))}`;
  const whose = reading.rule === null || reading.rule === reading.by ? '' : `${reading.rule}, dropped by `;
  return `${paint.down('-')} ${whose}${reading.by}${place}  ${visible(reading.reason)}`;
}

/** The figures of a claim in the order of the text, each once. */
function placesOf(claim: Claim): readonly Span[] {
  const figures = [...figuresOf(claim)].sort((a, b) => a.start - b.start);
  return figures.filter((figure, index) => index === 0 || figure.start >= (figures[index - 1]?.end ?? 0));
}

const AROUND = 50;

/** The figures marked, with the words before, between and after them; what is left out at either end is "…". */
function excerpt(sentence: ExplainedSentence, figures: readonly Span[], paint: Paint): string {
  let at = sentence.start;
  const pieces: string[] = [];
  for (const [index, figure] of figures.entries()) {
    const before = visible(slice(sentence, at, figure.start));
    pieces.push(
      index === 0 ? tail(before) : short(before),
      paint.mark(visible(slice(sentence, figure.start, figure.end))),
    );
    at = figure.end;
  }
  return [...pieces, head(visible(slice(sentence, at, sentence.end)))].join('');
}

const slice = ({ quote, start }: ExplainedSentence, from: number, to: number): string =>
  quote.slice(Math.max(0, from - start), Math.max(0, to - start));

function head(text: string): string {
  const cut = text.length <= AROUND ? -1 : text.lastIndexOf(' ', AROUND);
  return text.length <= AROUND ? text : `${cut < 0 ? '' : text.slice(0, cut)} …`;
}

function tail(text: string): string {
  const cut = text.length <= AROUND ? -1 : text.indexOf(' ', text.length - AROUND);
  return text.length <= AROUND ? text : `… ${cut < 0 ? '' : text.slice(cut + 1)}`;
}

/** The two ends of words that are too many. */
const short = (text: string): string => (text.length <= 2 * AROUND ? text : `${head(text)} ${tail(text).slice(2)}`);

/** The `newsfacts-explain/1` document: one sentence a line, then articles and problems, one a line. */
export function explainJsonPrinter(generator: Generator, openSpill: () => Spill): Printer<Explained> {
  const lists = { articles: openSpill(), problems: openSpill() };
  const list = openElements();
  return {
    head: () => documentHead('newsfacts-explain/1', generator, 'sentences'),
    article({ article, sentences }) {
      lists.articles.add(elements([article]));
      return list.next(elements(sentences.map(({ sentence }) => sentence)));
    },
    problem: (problem) => lists.problems.add(elements([problem])),
    tail: () => documentTail(list.begun(), lists),
  };
}
