import type { Command } from 'commander';
import type { ReadOptions } from '../read/article.ts';
import { exitCodes } from './exit-codes.ts';
import { addInputs, type ChoiceOptions, choiceOf, type GivenReadOptions, readOptionsOf } from './input-options.ts';
import type { Exit, Io } from './io.ts';
import { type Format, formatOption, jsonOption } from './options.ts';
import { addOutput, type GivenOutputOptions, type OutputOptions, outputOf } from './output-options.ts';

const AFTER = `
Paths are files, folders (read with all below them) and - for standard input.
--from ndjson reads {"id": …, "text": "…"} a line from standard input and
answers each, as it comes, with {"id": …, "quantities": […]} or
{"id": …, "error": {"code": …, "message": …}}; offsets are into that text.

Examples:
  newsfacts quantities article.txt
  newsfacts quantities news/ --json
  newsfacts quantities --from ndjson - < texts.ndjson
${exitCodes()}`;

/** What `newsfacts quantities` is asked to do. */
export interface QuantitiesJob extends OutputOptions {
  readonly paths: readonly string[];
  readonly read: ReadOptions;
  readonly choice: ChoiceOptions;
  readonly format: Format;
}

interface Options extends GivenOutputOptions, GivenReadOptions, ChoiceOptions {
  readonly format: Format;
  readonly json?: true;
}

/** `newsfacts quantities [paths…]`: every figure of a text, whatever it says. */
export function addQuantities(program: Command, io: Io, done: (exit: Exit) => void): void {
  const quantities = program
    .command('quantities')
    .description('read articles or records and print the figures in them')
    .argument('[paths...]', 'files, folders, or - for standard input')
    .addOption(formatOption())
    .addOption(jsonOption());
  addOutput(addInputs(quantities))
    .addHelpText('after', AFTER)
    .action(async (paths: readonly string[], options: Options, command: Command) => {
      const job = jobOf(paths, options);
      if (options.from !== 'ndjson') {
        if (paths.length === 0 && options.filesFrom === undefined)
          command.error("error: no paths given\n  hint: '-' reads standard input");
        const { runQuantities } = await import('./quantities-run.ts');
        return done(await runQuantities(job, io));
      }
      if (options.filesFrom !== undefined || paths.some((path) => path !== '-')) {
        command.error('error: --from ndjson reads standard input alone');
      }
      if (options.json || command.getOptionValueSource('format') === 'cli') {
        command.error('error: --from ndjson answers with NDJSON; it takes no --format');
      }
      const { answerQuantities } = await import('./quantities-run.ts');
      done(await answerQuantities(job, io));
    });
}

const jobOf = (paths: readonly string[], options: Options): QuantitiesJob => ({
  paths,
  read: { ...readOptionsOf(options), anyLanguage: true },
  choice: choiceOf(options),
  format: options.json ? 'json' : options.format,
  ...outputOf(options),
});
