import { existsSync } from 'node:fs';
import { type Command, Option } from 'commander';
import type { ReadOptions } from '../read/article.ts';
import { exitCodes } from './exit-codes.ts';
import {
  addDatesAndNames,
  addInputFormat,
  anyLanguageOption,
  type ChoiceOptions,
  type GivenNames,
  type GivenReadOptions,
  readOptionsOf,
} from './input-options.ts';
import type { Exit, Io } from './io.ts';
import { jsonOption, oneOf } from './options.ts';
import { addOutput, type GivenOutputOptions, type OutputOptions, outputOf } from './output-options.ts';

const AFTER = `
The path is a file, a folder (read with all below it) or - for standard input. A
number behind a colon leaves the sentences on that line, unless the whole is the
name of a file; "-- -:12" is line 12 of standard input. Under each sentence that
holds a figure stand
  +  a claim: its rule, what it says, and its figures in their place
  -  a reading that was dropped: by which rule or refiner, and why
  ?  a figure that no rule reads, and what it lacks
The dates, --from, --map and --gazetteer are as for extract.

Examples:
  newsfacts explain article.txt
  newsfacts explain article.txt:12
  newsfacts explain article.txt --json | jq '.sentences[] | select(.claims==[])'
${exitCodes('wrong usage, also a gazetteer that cannot be read')}`;

const FORMATS = ['text', 'json'] as const;

interface Options extends GivenNames, GivenOutputOptions, GivenReadOptions {
  readonly format: (typeof FORMATS)[number];
  readonly json?: true;
}

/** What `newsfacts explain` is asked to do. */
export interface ExplainJob extends OutputOptions {
  readonly paths: readonly string[];
  /** Counted from 1; null for all lines. */
  readonly line: number | null;
  readonly format: (typeof FORMATS)[number];
  readonly read: ReadOptions;
  readonly choice: ChoiceOptions;
  readonly gazetteer: readonly string[];
}

/** `newsfacts explain path[:line]`: what was read in each sentence that holds a figure, and why the rest was not. */
export function addExplain(program: Command, io: Io, done: (exit: Exit) => void): void {
  const explain = program
    .command('explain')
    .description('show what was read of each figure, what was dropped, and why')
    .argument('<path>', 'a file, folder or -; with :LINE, that line of it')
    .addOption(
      new Option('-f, --format <format>', 'how to print: text or json').default('text').argParser(oneOf(FORMATS)),
    )
    .addOption(jsonOption());
  addOutput(addDatesAndNames(addInputFormat(explain).addOption(anyLanguageOption())))
    .addHelpText('after', AFTER)
    .action(async (given: string, options: Options, command: Command) => {
      const { path, line } = placeOf(given);
      if (line === 0) command.error('error: lines are counted from 1');
      const { runExplain } = await import('./explain-run.ts');
      done(await runExplain(jobOf(path, line, options), io));
    });
}

/** A path with the line behind its last colon; the name of a file may itself end so. */
function placeOf(given: string): { readonly path: string; readonly line: number | null } {
  const [, path, line] = /^(.+):(\d{1,9})$/s.exec(given) ?? [];
  if (path === undefined || existsSync(given)) return { path: given, line: null };
  return { path, line: Number(line) };
}

const jobOf = (path: string, line: number | null, options: Options): ExplainJob => ({
  paths: [path],
  line,
  format: options.json ? 'json' : options.format,
  read: readOptionsOf(options),
  choice: {},
  gazetteer: options.gazetteer ?? [],
  ...outputOf(options),
});
