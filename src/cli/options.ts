import { InvalidArgumentError, Option } from 'commander';
import type { ReadOptions } from '../read/article.ts';
import { FORMAT_NAMES, type FormatName, FORMATS as INPUT_FORMATS } from '../read/format.ts';
import { type FieldMap, MAPPED, type Mapped } from '../read/json-fields.ts';
import { suggest } from './suggest.ts';
import { COLOUR_CHOICES } from './terminal.ts';

export const FORMATS = ['table', 'json', 'ndjson'] as const;
export type Format = (typeof FORMATS)[number];

/** A reader for an option's argument that must be one of `choices`; a slip is answered with the nearest. */
export const oneOf =
  <T extends string>(choices: readonly T[]) =>
  (word: string): T => {
    const found = choices.find((choice) => choice === word);
    if (found !== undefined) return found;
    const nearest = suggest(word, choices);
    const guess = nearest === null ? '' : ` (Did you mean ${nearest}?)`;
    throw new InvalidArgumentError(`It must be one of ${choices.join(', ')}.${guess}`);
  };

/** The same for an option that may be given more than once and may hold several choices between commas. */
export const listOf =
  <T extends string>(read: (word: string) => T) =>
  (text: string, before: readonly T[] = []): readonly T[] => [
    ...before,
    ...text
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== '')
      .map(read),
  ];

/** A number from 0 to 1. */
export function readConfidence(text: string): number {
  const value = Number(text);
  if (text.trim() !== '' && value >= 0 && value <= 1) return value;
  throw new InvalidArgumentError('It must be a number from 0 to 1.');
}

const ISO = /^(\d{4}-\d{2}-\d{2})(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-][01]\d:[0-5]\d)?)?$/;

/** An ISO 8601 date that is on the calendar, or one with a time. */
function readDate(text: string): string {
  const day = ISO.exec(text)?.[1];
  const date = day === undefined ? null : new Date(`${day}T00:00:00Z`);
  if (date !== null && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day ?? '')) return text;
  throw new InvalidArgumentError('It must be an ISO 8601 date, such as 2026-01-31.');
}

export const formatOption = (): Option =>
  new Option('-f, --format <format>', 'how to print: table, json or ndjson (one claim a line)')
    .default('table')
    .argParser(oneOf(FORMATS));
export const jsonOption = (): Option => new Option('--json', 'short for --format json').conflicts('format');
const DATE_ORDERS = ['dmy', 'mdy'] as const;

export const dateOption = (): Option =>
  new Option('--date <date>', 'ISO date of articles that state none').argParser(readDate);
export const dateForceOption = (): Option =>
  new Option('--date-force <date>', 'ISO date of all articles, whatever they state').argParser(readDate);
export const dateOrderOption = (): Option =>
  new Option('--date-order <order>', 'how to read 03/04/2026: dmy or mdy').argParser(oneOf(DATE_ORDERS));

/** The format that `--from` names. */
function readFormat(word: string): FormatName {
  const found = FORMAT_NAMES.get(word.toLowerCase());
  if (found !== undefined) return found;
  return oneOf(INPUT_FORMATS)(word);
}

/** `text=body.content,date=published_utc`. */
function readMap(text: string, before: FieldMap = {}): FieldMap {
  const pairs = text.split(',').map((pair): readonly [Mapped, string] => {
    const at = pair.indexOf('=');
    const field = pair.slice(at + 1).trim();
    if (at < 1 || field === '') throw new InvalidArgumentError('It must be like text=body.content,date=published.');
    return [oneOf(MAPPED)(pair.slice(0, at).trim()), field];
  });
  return { ...before, ...Object.fromEntries(pairs) };
}

const several = (word: string, before: readonly string[] = []): readonly string[] => [...before, word];

/** What articles are read from and how, as commands are asked alike. */
export const inputOptions = (): readonly Option[] => [
  new Option('--from <format>', `how all files are written: ${INPUT_FORMATS.join(', ')}`).argParser(readFormat),
  new Option(
    '--map <fields>',
    'where records hold text, title, date, source and id, like text=body.content,date=created',
  ).argParser(readMap),
  new Option('--files-from <file>', 'read the paths in a file too, one a line; - is standard input'),
  new Option('-0, --null', 'the paths of --files-from end in NUL instead of a line'),
  new Option('--include <glob>', 'of folders, only files like this, whatever their ending').argParser(several),
  new Option('--exclude <glob>', 'of folders, no files and folders like this').argParser(several),
];
export const anyLanguageOption = (): Option =>
  new Option('--any-language', 'read articles that are not in English too');
export const dedupeOption = (): Option =>
  new Option('--dedupe', 'of articles that say the same, read only the first of the run');

/** What the date and input options say. */
export interface DateOptions {
  readonly date?: string;
  readonly dateForce?: string;
  readonly dateOrder?: (typeof DATE_ORDERS)[number];
  readonly from?: FormatName;
  readonly map?: FieldMap;
  readonly anyLanguage?: true;
}

/** Which files and articles are chosen. */
export interface ChoiceOptions {
  readonly filesFrom?: string;
  readonly null?: true;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly dedupe?: true;
}

export const readOptionsOf = ({ date, dateForce, dateOrder, from, map, anyLanguage }: DateOptions): ReadOptions => ({
  ...(date === undefined ? {} : { date }),
  ...(dateForce === undefined ? {} : { dateForce }),
  ...(dateOrder === undefined ? {} : { dateOrder }),
  ...(from === undefined ? {} : { from }),
  ...(map === undefined ? {} : { map }),
  ...(anyLanguage === undefined ? {} : { anyLanguage }),
});

export const choiceOf = (options: ChoiceOptions): ChoiceOptions => ({
  ...(options.filesFrom === undefined ? {} : { filesFrom: options.filesFrom }),
  ...(options.null === undefined ? {} : { null: options.null }),
  ...(options.include === undefined ? {} : { include: options.include }),
  ...(options.exclude === undefined ? {} : { exclude: options.exclude }),
  ...(options.dedupe === undefined ? {} : { dedupe: options.dedupe }),
});

export const outputOption = (): Option =>
  new Option('-o, --output <file>', 'write to a file, whole or not at all; it keeps its mode');
export const colourOption = (): Option =>
  new Option('--color <when>', 'colour the table: auto, always or never; FORCE_COLOR and NO_COLOR are heeded')
    .default('auto')
    .argParser(oneOf(COLOUR_CHOICES));
export const gazetteerOption = (): Option =>
  new Option('--gazetteer <file>', 'names of your own (CSV or JSON): they come before the shipped ones').argParser(
    (path: string, before: readonly string[] = []): readonly string[] => [...before, path],
  );
export const quietOption = (): Option => new Option('-q, --quiet', 'no warnings, notes or summary; errors remain');
