import { readQuantities } from '../quantity/index.ts';
import type { Article } from '../schema/article.ts';
import type { Quantity } from '../schema/quantity.ts';
import { contains } from '../schema/span.ts';
import { eachArticle, type Failure, type Inputs } from './articles.ts';

/** The figures of an article, whatever they say. */
export interface Measured {
  readonly kind: 'article';
  readonly article: Article;
  readonly quantities: readonly Quantity[];
}

/** The figures of all articles behind the paths, without those in page furniture. */
export const measure = (inputs: Inputs): AsyncGenerator<Measured | Failure> =>
  eachArticle(inputs, (article): Measured => {
    const mentions = readQuantities(article.clean, 0, article.clean.length, article.text);
    const said = mentions.filter((mention) => !article.masks.some((mask) => contains(mask, mention)));
    return { kind: 'article', article, quantities: said.map((mention) => mention.value) };
  });
