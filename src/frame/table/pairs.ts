import { METRIC_HEADS } from '../../lexicon/metrics.ts';
import { WIRE_STOPS, WIRE_WORDS } from '../../lexicon/wire.ts';
import type { QuantityMention } from '../../quantity/index.ts';
import type { Sentence } from '../sentence.ts';
import { afterDateline, type WireLevel, type WireRow } from './wire.ts';

const VERSUS = /^(?: (?:dlrs?|stg))?,? vs\.? $/;
const NO_FIGURE = /^\s+vs\.?\s+(nil|same)\b/;
const OPENING = /^(?:.*(?:[:-]|\b(?:after|before)) )?(?:the )?([A-Za-z][A-Za-z' -]{2,50}) $/;
const BETWEEN =
  /^(?:\.|[,;]|,? and|,? (?:but |and )?(?:after|before))? ?(?:(?:but|net) (?:before|after) )?([A-Za-z][A-Za-z' -]{2,50}) $/;
/** "minorities nil vs same": a row without a figure. */
const NONE = /,?(?: and)? [a-z]{3,20}(?: [a-z]{3,20})? nil vs\.? (?:same|nil)\b/;
const MOST_WORDS = 5;

/**
 * Reads rows that follow one another on a line or in a note: "Net is after tax 1.2 mln vs 0.9 mln, interest 3.4 mln vs 2.8
 * mln"; empty where fewer than two stand there.
 */
export function readWirePairs(sentence: Sentence): readonly WireRow[] {
  if (sentence.quantities.length < 3 || !/ vs\.? /.test(sentence.text)) return [];
  const { clean } = sentence.article;
  const from = afterDateline(sentence);
  const figures = sentence.quantities.filter(({ start }) => start >= from).map(withoutLabel);
  const flat = (start: number, end: number) => clean.slice(start, end).replace(/\s+/g, ' ');
  const rows: WireRow[] = [];
  let end = from;
  for (let i = 0; i < figures.length; i++) {
    const first = figures[i] as QuantityMention;
    const gap = flat(end, first.start).replace(NONE, '');
    const words = (rows.length === 0 ? OPENING : BETWEEN).exec(gap)?.[1]?.trim();
    if (words === undefined || !isLabel(words)) {
      if (rows.length > 0) break;
      continue;
    }
    const other = otherSide(sentence, first, figures[i + 1]);
    if (other === null) break;
    const start = clean.lastIndexOf(words.slice(words.lastIndexOf(' ') + 1), first.start);
    const label = { start: startOf(clean, words, start, end), end: first.start - 1 };
    const value = { figure: first, word: null, span: first, loss: null };
    rows.push({ label, known: true, value, other, expected: false, part: null, total: null });
    if (other.figure !== null) i++;
    end = other.span.end;
  }
  return rows.length < 2 ? [] : rows;
}

/** "44.5 mln Administration expenses": the next row's label is no unit. */
function withoutLabel(figure: QuantityMention): QuantityMention {
  const { kind, text, start } = figure.value;
  const number = kind === 'count' ? NUMBER.exec(text)?.[0] : undefined;
  if (number === undefined) return figure;
  const end = start + number.length;
  return { ...figure, end, outer: { ...figure.outer, end }, value: { ...figure.value, unit: null, text: number, end } };
}

const NUMBER = /^\d[\d,]*(?:\.\d+)?(?: (?:mln|billion|bln|million|thousand))?(?= [A-Z][a-z])/;

/** What stands behind the "vs" of a level: a figure, "nil" or "same". */
function otherSide(
  { article: { clean }, end }: Sentence,
  first: QuantityMention,
  next: QuantityMention | undefined,
): WireLevel | null {
  if (next !== undefined && VERSUS.test(clean.slice(first.end, next.start).replace(/\s+/g, ' ')))
    return { figure: next, word: null, span: next, loss: null };
  const match = NO_FIGURE.exec(clean.slice(first.end, Math.min(end, first.end + 20)));
  if (match === null) return null;
  const at = first.end + match[0].length - (match[1]?.length ?? 0);
  return {
    figure: null,
    word: match[1] === 'same' ? 'same' : 'nil',
    span: { start: at, end: first.end + match[0].length },
    loss: null,
  };
}

/** Where the words of a label begin, which a line end may part. */
function startOf(clean: string, words: string, last: number, floor: number): number {
  let at = last;
  for (let left = words.split(' ').length - 1; left > 0 && at > floor; left--) {
    while (at > floor && /\s/.test(clean.charAt(at - 1))) at--;
    while (at > floor && !/\s/.test(clean.charAt(at - 1))) at--;
  }
  return at;
}

function isLabel(text: string): boolean {
  const words = text.toLowerCase().split(/[\s-]+/);
  return (
    words.length <= MOST_WORDS &&
    !words.some((word) => WIRE_STOPS.has(word)) &&
    words.some((word) => WIRE_WORDS.has(word) || METRIC_HEADS.has(word))
  );
}
