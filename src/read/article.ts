import type { Article } from '../schema/article.ts';
import type { Problem } from '../schema/problem.ts';
import { cleanCopy } from '../text/clean.ts';
import { findFurniture } from '../text/furniture.ts';
import { joinWrapped } from '../text/wrapped.ts';
import { readPublicationDate } from './date.ts';
import type { FormatName } from './format.ts';
import type { FieldMap } from './json-fields.ts';
import { readWarning } from './problem.ts';
import { readSource } from './source.ts';
import { readTitle } from './title.ts';

/** A text to read, with what is known of it from outside; what is left out is read from the text. */
export interface ArticleInput {
  readonly text: string;
  readonly path: string;
  readonly id?: string;
  readonly title?: string | null;
  readonly publishedAt?: string | null;
  readonly source?: string | null;
}

/**
 * `date` is for articles that state none, `dateForce` for all; both ISO 8601. `from` says how all files are written, `map`
 * where records hold the parts of an article. `anyLanguage` lets texts pass that are not in English.
 */
export interface ReadOptions {
  readonly dateOrder?: 'dmy' | 'mdy';
  readonly date?: string;
  readonly dateForce?: string;
  readonly from?: FormatName;
  readonly map?: FieldMap;
  readonly anyLanguage?: boolean;
}

/** An article from its text: clean copy, masks, title, date, source. Pure; problems are warnings and keep the article. */
export function buildArticle(
  input: ArticleInput,
  options: ReadOptions = {},
): { article: Article; problems: Problem[] } {
  const { text, path } = input;
  const clean = joinWrapped(cleanCopy(text));
  const given = options.dateForce ?? input.publishedAt ?? null;
  const dated = given === null ? readPublicationDate(clean, options.dateOrder) : null;
  const masks = findFurniture(clean, dated?.span ?? null);
  const article: Article = {
    id: input.id ?? path,
    path,
    title: input.title === undefined ? readTitle(clean, text, masks) : input.title,
    publishedAt: given ?? dated?.publishedAt ?? options.date ?? null,
    source: input.source === undefined ? readSource(clean, masks) : input.source,
    text,
    clean,
    masks,
  };
  const doubt = dated?.warning ?? null;
  return {
    article,
    problems: doubt === null ? [] : [readWarning('date', path, doubt, 'say which with the date options')],
  };
}
