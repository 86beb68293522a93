import { InvalidArgumentError, Option } from 'commander';
import { suggest } from './suggest.ts';

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

export const formatOption = (): Option =>
  new Option('-f, --format <format>', 'how to print: table, json or ndjson (one claim a line)')
    .default('table')
    .argParser(oneOf(FORMATS));

export const jsonOption = (): Option => new Option('--json', 'short for --format json').conflicts('format');
