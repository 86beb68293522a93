import Table from 'cli-table3';
import type { Claim } from '../schema/claim.ts';
import { shareWidths, width, wrap } from './columns.ts';
import { formatFigures, formatMeasure, words } from './format.ts';
import type { Paint } from './paint.ts';
import type { Claims, ClaimWriter } from './printer.ts';
import { visible } from './visible.ts';

const HEAD = ['type', 'subject', 'figure', 'metric', 'period', 'line'] as const;
const GAP = 2;
const LEAST_COLUMN = 4;
// The library's time grows with the square of the rows.
const ROWS_AT_ONCE = 100;
const NO_FRAME = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  right: '',
  'right-mid': '',
  mid: '─',
  'mid-mid': ' '.repeat(GAP),
  middle: ' '.repeat(GAP),
} as const;

/** One table an article, under its title. `columns` is the width to keep to; null keeps every cell on one line. */
export const tableWriter =
  (paint: Paint, columns: number | null): ClaimWriter =>
  (found) => ({ claims: `${heading(found, paint, columns)}${body(found.claims, paint, columns)}\n`, record: '' });

function heading({ article }: Claims, paint: Paint, columns: number | null): string {
  const below = [article.title === null ? null : article.path, article.publishedAt].filter((part) => part !== null);
  const lines = (text: string) => (columns === null ? [visible(text)] : wrap(visible(text), columns));
  const title = lines(article.title ?? article.path).map(paint.title);
  const rest = below.length === 0 ? [] : lines(below.join(' · ')).map(paint.faint);
  return [...title, ...rest].map((line) => `${line}\n`).join('');
}

function body(claims: readonly Claim[], paint: Paint, columns: number | null): string {
  return claims.length === 0 ? `${paint.faint('no claims')}\n` : grid(HEAD, claims.map(cells), paint, columns, 'right');
}

const cells = (claim: Claim): readonly string[] =>
  [
    words(claim.type),
    claim.subject.name,
    formatFigures(claim),
    formatMeasure(claim),
    claim.period?.text ?? '',
    String(claim.evidence.line),
  ].map(visible);

/**
 * Rows of safe text under a head, in columns two spaces apart, the last of them set to `last`. At most `columns`
 * wide: what does not fit is wrapped, never cut. Cells that start with an arrow have it coloured.
 */
export function grid(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  paint: Paint,
  columns: number | null,
  last: 'left' | 'right',
): string {
  const natural = head.map((name, index) =>
    rows.reduce((most, row) => Math.max(most, width(row[index] ?? '')), width(name)),
  );
  const room = columns === null ? Number.POSITIVE_INFINITY : columns - GAP * (head.length - 1);
  const widths = shareWidths(natural, room, LEAST_COLUMN);
  let text = '';
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const drawn = draw(from === 0 ? head : [], rows.slice(from, from + ROWS_AT_ONCE), widths, paint, last);
    for (const line of drawn.split('\n')) text += `${line.trimEnd()}\n`;
  }
  return text;
}

function draw(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
  paint: Paint,
  last: 'left' | 'right',
): string {
  const table = new Table({
    chars: NO_FRAME,
    colWidths: [...widths],
    colAligns: widths.map((_, index) => (index === widths.length - 1 ? last : 'left')),
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [], compact: true },
    head: head.map((name, index) => lines(name, widths[index]).map(paint.faint).join('\n')),
  });
  for (const row of rows) table.push(row.map((cell, index) => lines(cell, widths[index]).map(arrow(paint)).join('\n')));
  return table.toString();
}

const lines = (cell: string, limit = 0): readonly string[] => wrap(cell, limit);

const arrow =
  (paint: Paint) =>
  (line: string): string => {
    const first = line.charAt(0);
    const colour = { '▲': paint.up, '▼': paint.down, '■': paint.flat }[first];
    return colour === undefined ? line : colour(first) + line.slice(1);
  };
