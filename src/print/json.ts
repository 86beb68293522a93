import type { Generator as AboutProgram } from '../schema/output.ts';
import type { ClaimWriter, Printed, Printer, Spill } from './printer.ts';

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

/** Values as elements of an array, each on a line of its own, behind a comma. */
export const elements = (values: readonly unknown[]): string => values.map((value) => `,\n${jsonLine(value)}`).join('');

/** The head of a document and of its first array, whose elements follow. */
export const documentHead = (schema: string, generator: AboutProgram, list: string): string =>
  `{\n"schema": "${schema}",\n"generator": ${jsonLine(generator)},\n"${list}": [`;

/** Takes the comma from before the first of all elements; `begun` is whether there were any. */
export function openElements() {
  let begun = false;
  return {
    begun: () => begun,
    next(text: string): string {
      if (begun || text === '') return text;
      begun = true;
      return text.slice(1);
    },
  };
}

/** Closes the first array of a document, adds those that were put by, and closes it. */
export function* documentTail(begun: boolean, lists: Readonly<Record<string, Spill>>): Generator<string> {
  yield begun ? '\n]' : ']';
  for (const [name, spill] of Object.entries(lists)) {
    yield `,\n"${name}": [`;
    const list = openElements();
    for (const piece of spill.read()) yield list.next(piece);
    yield list.begun() ? '\n]' : ']';
  }
  yield '\n}\n';
}

/** Claims and article as elements of the arrays of the `newsfacts/1` document. */
export const writeJson: ClaimWriter = ({ article, claims }) => ({
  claims: elements(claims),
  record: elements([article]),
});

/** The `newsfacts/1` document: one claim a line, then articles and problems, one a line. */
export function jsonPrinter(about: AboutProgram, openSpill: () => Spill): Printer<Printed> {
  const lists = { articles: openSpill(), problems: openSpill() };
  const list = openElements();
  return {
    head: () => documentHead('newsfacts/1', about, 'claims'),
    article({ claims, record }) {
      lists.articles.add(record);
      return list.next(claims);
    },
    problem: (problem) => lists.problems.add(elements([problem])),
    tail: () => documentTail(list.begun(), lists),
  };
}
