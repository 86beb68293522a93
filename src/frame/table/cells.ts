import { CURRENCY_CODES, CURRENCY_PREFIXES, CURRENCY_SYMBOLS, DOLLAR_PREFIXES } from '../../lexicon/currencies.ts';
import { GLUED_SCALES, SCALE_WORDS } from '../../lexicon/scales.ts';
import { type QuantityMention, readQuantities } from '../../quantity/index.ts';
import { plainQuantity } from '../../quantity/plain.ts';
import type { Span } from '../../schema/span.ts';
import type { Sentence } from '../sentence.ts';

/** A cell of a row, trimmed; an empty one has no width. */
export interface Cell extends Span {
  readonly text: string;
}

const INDENT = 40;
const LONGEST_ROW = 1500;

/** The cells of a row between tabs, bars, or gaps of more than one space; null where it has fewer than two. */
export function cellsOf(sentence: Sentence): readonly Cell[] | null {
  if (sentence.end - sentence.start > LONGEST_ROW) return null;
  const { clean } = sentence.article;
  const text = sentence.text;
  const separator = text.includes('\t') ? '\t' : text.includes('|') ? '|' : text.includes('  ') ? '  ' : null;
  if (separator === null) return text.length > 60 ? null : indented(clean, sentence);
  const start = separator === '\t' ? rowStart(clean, sentence.start) : sentence.start;
  const row = clean.slice(start, sentence.end);
  const cells: Cell[] = [];
  for (let from = 0; from <= row.length; ) {
    const found = row.indexOf(separator, from);
    const stop = found < 0 ? row.length : found;
    cells.push(cellOf(clean, start + from, start + stop));
    from = stop + separator.length;
    if (separator === '  ') while (row.charCodeAt(from) === 32) from += 1;
  }
  if (separator === '|') dropEdges(cells);
  return cells.length < 2 ? null : cells;
}

/** A heading of one cell above the second column: "<tab>2025". */
function indented(clean: string, sentence: Sentence): Cell[] | null {
  const start = rowStart(clean, sentence.start);
  if (start === sentence.start || !clean.slice(start, sentence.start).includes('\t')) return null;
  return [cellOf(clean, start, start), cellOf(clean, sentence.start, sentence.end)];
}

function rowStart(clean: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < INDENT && /[\t ]/.test(clean.charAt(start - 1))) start -= 1;
  return start === 0 || clean.charAt(start - 1) === '\n' ? start : at;
}

function cellOf(clean: string, from: number, to: number): Cell {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(clean.charAt(start))) start += 1;
  while (end > start && /\s/.test(clean.charAt(end - 1))) end -= 1;
  return { start, end, text: clean.slice(start, end) };
}

function dropEdges(cells: Cell[]): void {
  if (cells[0]?.text === '') cells.shift();
  if (cells.at(-1)?.text === '') cells.pop();
}

/** A year or another period as the whole of a cell is no figure. */
export const YEAR_CELL = /^(?:FY ?|CY ?)?(?:19|20)\d\d(?:-\d\d)?[AEFP]?$/;

const AROUND = /^[\s*†‡^()[\]a-c]*$/;

/** The figure that a cell holds and nothing else; null for words, dates and years. */
export function figureIn(sentence: Sentence, cell: Cell): QuantityMention | null {
  if (!/\d/.test(cell.text) || cell.text.length > 40 || YEAR_CELL.test(cell.text)) return null;
  const { clean, text } = sentence.article;
  const apart = BRACKETED.exec(cell.text);
  if (apart !== null) return bracketed(sentence, cell, apart);
  const found = readQuantities(clean, cell.start, cell.end, text);
  const only = found[0];
  if (only === undefined || found.length > 1) return null;
  const rest = clean.slice(cell.start, only.start) + clean.slice(only.end, cell.end);
  return AROUND.test(rest) ? only : null;
}

const BRACKETED = /^([A-Z]{0,3}[$£€¥₹]) +\((\d[\d,]*(?:\.\d+)?)\)$/;

/** "$ (0.12)": a negative amount with its sign set apart. */
function bracketed(sentence: Sentence, cell: Cell, match: RegExpExecArray): QuantityMention | null {
  const sign = currencyOf(match[1] ?? '');
  if (sign === null) return null;
  const { start, end } = cell;
  const amount = -Number((match[2] ?? '').replaceAll(',', ''));
  const told = { kind: 'money', value: amount, currency: sign.code, currencyImplied: sign.implied } as const;
  const value = plainQuantity(told, sentence.article.text, cell);
  return { start, end, value, outer: { start, end }, sign: '()', bare: false };
}

/** Whether tabs, bars or gaps can part a sentence into the cells of a row. */
export const isParted = ({ kind, text }: Sentence): boolean =>
  kind !== 'headline' && (text.includes('  ') || text.includes('\t') || text.includes('|'));

/** True of a row with a cell that is a figure alone: it is read by its columns, not as a clause. */
export function isGridRow(sentence: Sentence): boolean {
  if (!isParted(sentence)) return false;
  return cellsOf(sentence)?.some((cell, i) => i > 0 && figureIn(sentence, cell) !== null) ?? false;
}

/** The currency and scale that a table is in: "($, mm)", "(in US$ million)", "(%)". `exponent` is a power of ten. */
export interface UnitNote {
  readonly currency: string | null;
  readonly implied: boolean;
  readonly exponent: number;
  readonly percent: boolean;
}

const BRACKETS = /[([]([^)\]]{1,60})[)\]]/g;
const IN_UNITS =
  /\b(?:in|figures in|all in) ((?:[A-Z]{0,3}[$£€¥₹] ?|[A-Za-z.]{2,10} ){0,2}(?:millions?|billions?|thousands?|crores?|lakhs?|mln|bn|mn))\b/i;
const NAMED: Readonly<Record<string, string>> = {
  dollars: 'USD',
  dollar: 'USD',
  euros: 'EUR',
  euro: 'EUR',
  pounds: 'GBP',
  sterling: 'GBP',
  rupees: 'INR',
  yen: 'JPY',
  yuan: 'CNY',
};

/** The note that a heading, label or caption carries; null where none is readable. */
export function readUnitNote(text: string): UnitNote | null {
  for (const match of text.matchAll(BRACKETS)) {
    const note = noteOf(match[1] ?? '');
    if (note !== null) return note;
  }
  const [, code, scale] = ALONE.exec(text) ?? [];
  if (code !== undefined && scale !== undefined && currencyOf(code) !== null)
    return done(currencyOf(code), scaleOf(scale, true), false);
  const inside = IN_UNITS.exec(text)?.[1];
  return inside === undefined ? null : noteOf(inside);
}

/** A corner of a table that is nothing but its unit: "SEKm", "EUR million", "€ '000". */
const ALONE = /^\s*([A-Z]{0,3}[$£€¥₹]|[A-Z]{3}) ?(m|mn|mln|mio|bn|k|millions?|billions?|thousands?|'?000s?)\.?\s*$/;

function noteOf(inside: string): UnitNote | null {
  let currency: { code: string; implied: boolean } | null = null;
  let exponent: number | null = null;
  let percent = false;
  for (const word of inside.split(/[\s,;/]+/)) {
    const glued = /^([A-Za-z.]{0,3}[$£€¥₹])(.*)$/.exec(word);
    const sign = currencyOf(glued?.[1] ?? word);
    const rest = (sign !== null && glued ? (glued[2] ?? '') : word).replace(/\.$/, '');
    if (sign !== null) currency ??= sign;
    else if (word === '%' || /^(?:percent|pct)$/i.test(word)) percent = true;
    const scale = scaleOf(rest, sign !== null || inside.length < 4);
    if (scale !== null) exponent ??= scale;
    else if (
      sign === null &&
      !percent &&
      !/^(?:in|of|all|amounts?|figures?|except.*|and|u\.s|us|per|shares?|data)?$/i.test(rest)
    )
      return currency !== null || exponent !== null ? done(currency, exponent, percent) : null;
  }
  return currency === null && exponent === null && !percent ? null : done(currency, exponent, percent);
}

const done = (
  sign: { code: string; implied: boolean } | null,
  exponent: number | null,
  percent: boolean,
): UnitNote => ({
  currency: sign?.code ?? null,
  implied: sign?.implied ?? false,
  exponent: exponent ?? 0,
  percent,
});

function currencyOf(word: string): { code: string; implied: boolean } | null {
  const symbol = CURRENCY_SYMBOLS[word];
  if (symbol !== undefined) return symbol;
  if (word.endsWith('$')) {
    const code = DOLLAR_PREFIXES[word.slice(0, -1)];
    return code === undefined ? null : { code, implied: false };
  }
  if (Object.hasOwn(CURRENCY_PREFIXES, word) && word.length > 1) return CURRENCY_PREFIXES[word] ?? null;
  if (CURRENCY_CODES.includes(word)) return { code: word, implied: false };
  const named = NAMED[word.toLowerCase()];
  return named === undefined ? null : { code: named, implied: named === 'USD' };
}

function scaleOf(word: string, glued: boolean): number | null {
  if (/^'?000s?$/.test(word)) return 3;
  const low = word.toLowerCase();
  return SCALE_WORDS[low] ?? (glued ? (GLUED_SCALES[low] ?? null) : null);
}
