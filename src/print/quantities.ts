import type { Generator, QuantitiesLine } from '../schema/output.ts';
import { jsonLine, jsonList } from './json.ts';
import type { Figures, Printer } from './printer.ts';

const recordOf = ({ article, quantities }: Figures): QuantitiesLine => ({
  id: article.id,
  quantities: [...quantities],
});

/** The figures of each article on a line. */
export const quantityLinePrinter = (): Printer<Figures> => ({
  head: () => '',
  article: (figures) => `${jsonLine(recordOf(figures))}\n`,
  tail: () => '',
});

/** The `newsfacts-quantities/1` document: the figures of each article on a line, then the problems. */
export function quantityJsonPrinter(generator: Generator): Printer<Figures> {
  let separator = '\n';
  return {
    head: () => `{\n"schema": "newsfacts-quantities/1",\n"generator": ${jsonLine(generator)},\n"articles": [`,
    article(figures) {
      const text = separator + jsonLine(recordOf(figures));
      separator = ',\n';
      return text;
    },
    tail: (problems) => `${separator === '\n' ? '' : '\n'}],\n"problems": ${jsonList(problems)}\n}\n`,
  };
}
