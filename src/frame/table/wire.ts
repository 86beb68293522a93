import { METRIC_HEADS } from '../../lexicon/metrics.ts';
import { WIRE_STOPS, WIRE_WORDS } from '../../lexicon/wire.ts';
import { type QuantityMention, readQuantities } from '../../quantity/index.ts';
import type { Span } from '../../schema/span.ts';
import type { Sentence } from '../sentence.ts';

/** A level of a row, with its own word for profit or loss; "nil" and "same" have no figure. */
export interface WireLevel {
  readonly figure: QuantityMention | null;
  readonly word: 'nil' | 'same' | null;
  readonly span: Span;
  readonly loss: boolean | null;
}

/** A row of a terse results table: "Oper shr loss 14 cts vs profit three cts". */
export interface WireRow {
  readonly label: Span;
  /** a word of the label names a measure */
  readonly known: boolean;
  readonly value: WireLevel;
  readonly other: WireLevel | null;
  /** the other level is what was expected, not an earlier one */
  readonly expected: boolean;
  /** a level before the one that is compared: "Div 8.7p making 14p vs 12p" */
  readonly part: WireLevel | null;
  /** the same measure for the whole of a longer time: "Shr 5p vs 4p, making 15p vs 12p" */
  readonly total: { readonly value: WireLevel; readonly other: WireLevel } | null;
}

const LONGEST = 150;
const DATELINE =
  /^(?:\([A-Z][^)]{1,30}\) ?)?[A-Z][A-Za-z.' ]{1,30}(?:, [A-Z][A-Za-z.' ]{1,20}){0,2}(?:, ?| )(?:[A-Za-z]{3,9}\.? \d{1,2}|\d{1,2} [A-Za-z]{3,9}\.?)\b(?:, \d{4})?(?: \([A-Z][a-z]+\))? ?-{1,2} ?/;

/** Where the words after a date line begin. */
export function afterDateline(sentence: Sentence): number {
  const length = sentence.index > 4 ? 0 : (DATELINE.exec(sentence.text.slice(0, 110))?.[0].length ?? 0);
  return sentence.start + length;
}

/** The town of the date line that a sentence opens with, in lower case; null where it has none. */
export function townOf(sentence: Sentence): string | null {
  if (afterDateline(sentence) === sentence.start) return null;
  return (/^[A-Za-z .']+/.exec(sentence.text)?.[0] ?? '')
    .replace(/ [A-Za-z]{3,9}\.? $/, '')
    .trim()
    .toLowerCase();
}

const BETWEEN = String.raw`(?: (?:dlrs?|stg|pre-?tax|pretax))?[,;]? vs\.? (?:(?:an? |net |oper |of ){0,3}(loss|profit|deficit|surplus|losses|profits|gain|credit|debit|income)(?: of)? )?`;
const TAIL =
  '( \\(?(?:prior|previous(?:ly)?|adjusted|restated|adj|pro forma|pro-forma|year[- ](?:ago|earlier)|a year (?:ago|earlier)|(?:in )?(?:the )?(?:prior|previous|last) (?:qtr|quarter|year|period|mth|month)|(?:in )?19\\d\\d|(?:dlrs?|stg))\\)?)?';
const EXPECTED =
  '( ?,? ?\\(?(?:analysts? )?(?:expected|est\\.?|estimates?|consensus|forecast|expectations?|estimated|anticipated)\\)?)?';
const TOTAL =
  '(?:,? making (#|nil)(?: (?:dlrs?|stg))? vs\\.? (#|nil|same)(?: (?:\\(?adjusted\\)?|for [a-z ]{3,20}))?)?';
const ROW = new RegExp(
  `^([^0-9#]{2,60}?):? (#|nil)(?:,? making (#))?(?:${BETWEEN}(#|nil|same|breakeven)(?: mln| billion)?${TAIL}${EXPECTED}${TOTAL})?[.,;]?$`,
  'i',
);

/**
 * Reads a row that stands alone on its line, after a date line at most; null for anything that could be a sentence. With
 * `loose` a label needs no word that is known.
 */
export function readWireRow(sentence: Sentence, loose = false): WireRow | null {
  if (sentence.kind === 'headline' || sentence.end - sentence.start > LONGEST) return null;
  if (sentence.kind !== 'row' && !(sentence.text.includes('vs') && /\bvs\b/.test(sentence.text))) return null;
  const { clean, text } = sentence.article;
  const start = afterDateline(sentence);
  const figures = start === sentence.start ? sentence.quantities : readQuantities(clean, start, sentence.end, text);
  if (figures.length === 0 || figures.length > 4 || figures.some(({ value }) => value.value === null)) return null;
  const match = ROW.exec(shapeOf(clean, start, sentence.end, figures));
  const words = match?.[1];
  if (match === null || words === undefined) return null;
  const label = { start, end: start + words.length };
  const labelled = labelWords(clean.slice(label.start, label.end));
  if (labelled === null) return null;
  const known = labelled.some((word) => WIRE_WORDS.has(word) || METRIC_HEADS.has(word));
  return known || loose ? rowOf(sentence, match, { label, known }, figures) : null;
}

/** The words with a # for each figure; the label keeps its length, what follows is one space apart. */
function shapeOf(clean: string, start: number, end: number, figures: readonly QuantityMention[]): string {
  let shape = '';
  let at = start;
  for (const figure of figures) {
    shape += `${clean.slice(at, figure.start)}#`;
    at = figure.end;
  }
  const head = figures[0]?.start ?? end;
  const whole = shape + clean.slice(at, end);
  return (
    whole.slice(0, head - start) +
    whole
      .slice(head - start)
      .replace(/\s+/g, ' ')
      .trimEnd()
  );
}

/** "Att to outside shareholders": no sentence, though there is a "to". */
const OWED_TO = /^(att|attrib|attributable|transfer|transferred|payable) to\b/;

/** "Order book at end December", "Orders in hand", "Backlog at year-end": the time or place of a stock. */
const STANDING =
  / (?:(?:at|on) (?:(?:the )?end|year|period|(?:january|february|march|april|june|july|august|september|october|november|december)\b)[a-z -]*|[io]n hand)$/;

/** The words of a label; null where there is a verb, "to" or "from" among them. */
function labelWords(text: string): readonly string[] | null {
  if (!/^[A-Z]/.test(text) || /[;"]|[a-z]\. /.test(text)) return null;
  const words = text
    .toLowerCase()
    .replace(OWED_TO, '$1')
    .replace(STANDING, '')
    .split(/[\s,()&/:]+/)
    .filter(Boolean);
  const last = words.at(-1) ?? '';
  if (words.length === 0 || words.length > 7 || /^(?:of|on|by|and|a|the|an)$/.test(last)) return null;
  return words.some((word) => WIRE_STOPS.has(word)) ? null : words;
}

function rowOf(
  sentence: Sentence,
  match: RegExpExecArray,
  { label, known }: Pick<WireRow, 'label' | 'known'>,
  figures: readonly QuantityMention[],
): WireRow {
  const { clean } = sentence.article;
  const queue = [...figures];
  const levelAt = (word: string, loss: boolean | null, from: number): WireLevel => {
    const figure = word === '#' ? (queue.shift() ?? null) : null;
    if (figure !== null) return { figure, word: null, span: figure, loss };
    const at = placeOf(clean, word, from, sentence.end);
    return {
      figure: null,
      word: /^same$/i.test(word) ? 'same' : 'nil',
      span: { start: at, end: Math.min(sentence.end, at + word.length) },
      loss,
    };
  };
  const last = clean.slice(label.start, label.end).toLowerCase();
  const lossy = /\b(?:loss|losses|deficit|debit)\b/.test(last)
    ? true
    : /\b(?:profit|income)s?$/.test(last)
      ? false
      : null;
  const first = levelAt(match[2] ?? 'nil', lossy, label.end);
  const whole = match[3] === undefined ? null : levelAt(match[3], lossy, first.span.end);
  const sign = match[4] === undefined ? null : /^(?:loss|deficit|debit)/i.test(match[4]);
  const value = whole ?? first;
  const other = match[5] === undefined ? null : levelAt(match[5], sign, value.span.end);
  const total =
    match[8] === undefined || match[9] === undefined || other === null
      ? null
      : { value: levelAt(match[8], lossy, other.span.end), other: levelAt(match[9], sign, other.span.end) };
  const expected = match[7] !== undefined && match[7] !== '';
  return { label, known, value, other, expected, part: whole === null ? null : first, total };
}

const placeOf = (clean: string, word: string, from: number, end: number): number => {
  const at = clean.slice(from, end).toLowerCase().indexOf(word.toLowerCase());
  return from + Math.max(0, at);
};
