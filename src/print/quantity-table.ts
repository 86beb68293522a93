import { formatQuantity, words } from './format.ts';
import type { Paint } from './paint.ts';
import { type Figures, LINES_ONLY, type Printer } from './printer.ts';
import { grid } from './table.ts';
import { visible } from './visible.ts';

/** One table of figures an article, under its path. `columns` is the width to keep to; null for whole lines. */
export const quantityTablePrinter = (paint: Paint, columns: number | null): Printer<Figures> => ({
  ...LINES_ONLY,
  article: (figures) => `${paint.title(visible(figures.article.path))}\n${body(figures, paint, columns)}\n`,
});

function body({ article, quantities }: Figures, paint: Paint, columns: number | null): string {
  if (quantities.length === 0) return `${paint.faint('no figures')}\n`;
  const line = lineCounter(article.text);
  const rows = quantities.map((quantity) =>
    [words(quantity.kind), formatQuantity(quantity), quantity.text, String(line(quantity.start))].map(visible),
  );
  return grid(['kind', 'figure', 'words', 'line'], rows, paint, columns, 'right');
}

/** Line numbers, from 1, of offsets that are asked for in order. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let next = text.indexOf('\n');
  return (offset) => {
    while (next !== -1 && next < offset) {
      line += 1;
      next = text.indexOf('\n', next + 1);
    }
    return line;
  };
}
