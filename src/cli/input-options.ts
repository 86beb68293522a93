import { type Command, InvalidArgumentError, Option } from 'commander';
import type { ReadOptions } from '../read/article.ts';
import { FORMAT_NAMES, type FormatName, FORMATS as INPUT_FORMATS } from '../read/format.ts';
import { type FieldMap, MAPPED, type Mapped } from '../read/json-fields.ts';
import { oneOf } from './options.ts';

const ISO = /^(\d{4}-\d{2}-\d{2})(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-][01]\d:[0-5]\d)?)?$/;

/** An ISO 8601 date that is on the calendar, or one with a time. */
function readDate(text: string): string {
  const day = ISO.exec(text)?.[1];
  const date = day === undefined ? null : new Date(`${day}T00:00:00Z`);
  if (date !== null && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day ?? '')) return text;
  throw new InvalidArgumentError('It must be an ISO 8601 date, such as 2026-01-31.');
}

const DATE_ORDERS = ['dmy', 'mdy'] as const;

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

/** Adds the options that say how files are written. */
export const addInputFormat = (command: Command): Command =>
  command
    .addOption(
      new Option('--from <format>', `how all files are written: ${INPUT_FORMATS.join(', ')}`).argParser(readFormat),
    )
    .addOption(
      new Option(
        '--map <fields>',
        'where records hold text, title, date, source and id, like text=body.content,date=created',
      ).argParser(readMap),
    );

/** Adds the options that say how files are written and which of them are read. */
export const addInputs = (command: Command): Command =>
  addInputFormat(command)
    .addOption(new Option('--files-from <file>', 'read the paths in a file too, one a line; - is standard input'))
    .addOption(new Option('-0, --null', 'the paths of --files-from end in NUL instead of a line'))
    .addOption(
      new Option('--include <glob>', 'of folders, only files like this, whatever their ending').argParser(several),
    )
    .addOption(new Option('--exclude <glob>', 'of folders, no files and folders like this').argParser(several));

/** Adds the options for what the text does not say: its date, and names of the user's own. */
export const addDatesAndNames = (command: Command): Command =>
  command
    .addOption(new Option('--date <date>', 'ISO date of articles that state none').argParser(readDate))
    .addOption(new Option('--date-force <date>', 'ISO date of all articles, whatever they state').argParser(readDate))
    .addOption(new Option('--date-order <order>', 'how to read 03/04/2026: dmy or mdy').argParser(oneOf(DATE_ORDERS)))
    .addOption(
      new Option('--gazetteer <file>', 'names of your own (CSV or JSON): they come before the shipped ones').argParser(
        several,
      ),
    );

export const anyLanguageOption = (): Option =>
  new Option('--any-language', 'read articles that are not in English too');

export const dedupeOption = (): Option =>
  new Option('--dedupe', 'of articles that say the same, read only the first of the run');

/** What the options say of how articles are read. */
export interface GivenReadOptions {
  readonly date?: string;
  readonly dateForce?: string;
  readonly dateOrder?: (typeof DATE_ORDERS)[number];
  readonly from?: FormatName;
  readonly map?: FieldMap;
  readonly anyLanguage?: true;
}

/** The files of names that were given. */
export interface GivenNames {
  readonly gazetteer?: readonly string[];
}

/** Which files and articles are chosen. */
export interface ChoiceOptions {
  readonly filesFrom?: string;
  readonly null?: true;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly dedupe?: true;
}

export const readOptionsOf = ({
  date,
  dateForce,
  dateOrder,
  from,
  map,
  anyLanguage,
}: GivenReadOptions): ReadOptions => ({
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
