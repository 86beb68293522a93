import { Argument, type Command } from 'commander';
import { emit } from './emit.ts';
import type { Exit, Io } from './io.ts';
import { oneOf } from './options.ts';
import { outputOption } from './output-options.ts';

const SCHEMAS = ['output', 'claim', 'quantities', 'stream', 'explain'] as const;

const AFTER = `
The schemas:
  output      the document of extract --json
  claim       a line of extract --format ndjson
  quantities  a line of quantities --from ndjson
  stream      a line of stream
  explain     the document of explain --json

Examples:
  newsfacts schema > newsfacts.schema.json
  newsfacts schema claim

Exit codes: 0 done, 2 wrong usage, 4 the output could not be written.`;

/** `newsfacts schema [name]`: JSON Schema (draft 2020-12) of what newsfacts prints. */
export function addSchema(program: Command, io: Io, done: (exit: Exit) => void): void {
  program
    .command('schema')
    .description('print the JSON Schema (draft 2020-12) of the output')
    .addArgument(new Argument('[name]', SCHEMAS.join(', ')).default('output').argParser(oneOf(SCHEMAS)))
    .addOption(outputOption())
    .addHelpText('after', AFTER)
    .action(async (name: (typeof SCHEMAS)[number], options: { readonly output?: string }) => {
      const { schemaText } = await import('./json-schema.ts');
      done(await emit(schemaText(name), options.output, io));
    });
}
