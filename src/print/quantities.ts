import type { Generator, QuantitiesLine } from '../schema/output.ts';
import { documentHead, documentTail, elements, jsonLine, openElements } from './json.ts';
import { type Figures, LINES_ONLY, type Printer, type Spill } from './printer.ts';

const recordOf = ({ article, quantities }: Figures): QuantitiesLine => ({
  id: article.id,
  quantities: [...quantities],
});

/** The figures of each article on a line. */
export const quantityLinePrinter = (): Printer<Figures> => ({
  ...LINES_ONLY,
  article: (figures) => `${jsonLine(recordOf(figures))}\n`,
});

/** The `newsfacts-quantities/1` document: the figures of each article on a line, then the problems. */
export function quantityJsonPrinter(generator: Generator, openSpill: () => Spill): Printer<Figures> {
  const problems = openSpill();
  const list = openElements();
  return {
    head: () => documentHead('newsfacts-quantities/1', generator, 'articles'),
    article: (figures) => list.next(elements([recordOf(figures)])),
    problem: (problem) => problems.add(elements([problem])),
    tail: () => documentTail(list.begun(), { problems }),
  };
}
