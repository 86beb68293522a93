import { type Command, Option } from 'commander';
import { oneOf } from './options.ts';
import { COLOUR_CHOICES, type ColourChoice } from './terminal.ts';

export const outputOption = (): Option =>
  new Option('-o, --output <file>', 'write to a file, whole or not at all; it keeps its mode');

/** Where and how to print. */
export interface OutputOptions {
  readonly output: string | undefined;
  readonly color: ColourChoice;
  readonly quiet: boolean;
}

/** The same as they were given. */
export interface GivenOutputOptions {
  readonly output?: string;
  readonly color: ColourChoice;
  readonly quiet?: true;
}

/** Adds the options that say where and how to print. */
export const addOutput = (command: Command): Command =>
  command
    .addOption(outputOption())
    .addOption(
      new Option('--color <when>', 'colour the table: auto, always or never; FORCE_COLOR and NO_COLOR are heeded')
        .default('auto')
        .argParser(oneOf(COLOUR_CHOICES)),
    )
    .addOption(new Option('-q, --quiet', 'no warnings, notes or summary; errors remain'));

export const outputOf = ({ output, color, quiet }: GivenOutputOptions): OutputOptions => ({
  output,
  color,
  quiet: quiet === true,
});
