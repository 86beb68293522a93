import type { ArticleRecord } from '../schema/article.ts';
import type { Generator } from '../schema/output.ts';
import type { Claims, Printer } from './printer.ts';

// JSON allows these in a string as they are; JavaScript, line readers and terminals do not all.
const RISKY = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/;
const EVERY_RISKY = new RegExp(RISKY.source, 'g');

const escapeOne = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

const safe = (json: string): string => (RISKY.test(json) ? json.replace(EVERY_RISKY, escapeOne) : json);

/** A value as JSON on one line, without line separators, C1 controls or bidirectional overrides in it. */
export const jsonLine = (value: unknown): string => safe(JSON.stringify(value));

/** The line, with its line end, that answers a record: its id, already JSON, before the keys of `answer`. */
export const recordLine = (idJson: string, answer: object): string =>
  `{"id":${safe(idJson)},${jsonLine(answer).slice(1)}\n`;

/** The `newsfacts/1` document: one claim a line, then articles and problems, one a line. */
export function jsonPrinter(generator: Generator): Printer<Claims> {
  const articles: ArticleRecord[] = [];
  let separator = '\n';
  return {
    head: () => `{\n"schema": "newsfacts/1",\n"generator": ${jsonLine(generator)},\n"claims": [`,
    article({ article, claims }) {
      articles.push(article);
      let text = '';
      for (const claim of claims) {
        text += separator + jsonLine(claim);
        separator = ',\n';
      }
      return text;
    },
    tail: (problems) =>
      `${lineEnd(separator)}],\n"articles": ${jsonList(articles)},\n"problems": ${jsonList(problems)}\n}\n`,
  };
}

const lineEnd = (separator: string): string => (separator === '\n' ? '' : '\n');

/** An array with each value on a line of its own. */
export const jsonList = (values: readonly unknown[]): string =>
  values.length === 0 ? '[]' : `[\n${values.map(jsonLine).join(',\n')}\n]`;
