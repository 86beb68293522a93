import type { Command } from 'commander';
import { emit } from './emit.ts';
import type { Exit, Io } from './io.ts';
import { columnsOf } from './terminal.ts';

const AFTER = `
Examples:
  newsfacts rules
  newsfacts rules --json | jq -r '.[].id'

Exit codes: 0 done, 2 wrong usage, 4 the output could not be written.`;

/** `newsfacts rules`: the rules by id, with the type of claim they read and what they are about. */
export function addRules(program: Command, io: Io, done: (exit: Exit) => void): void {
  program
    .command('rules')
    .description('list the rules that read claims')
    .option('--json', 'as a JSON array of id, type and about')
    .addHelpText('after', AFTER)
    .action(async (options: { readonly json?: true }) => {
      const { RULES } = await import('../rules/index.ts');
      const rules = RULES.map(({ id, type, about }) => ({ id, type, about }));
      if (options.json) return done(await emit(`${JSON.stringify(rules, null, 2)}\n`, undefined, io));
      const [{ grid }, { plain }] = await Promise.all([import('../print/table.ts'), import('../print/paint.ts')]);
      const rows = rules.map(({ id, type, about }) => [id, type, about]);
      const columns = columnsOf(io.stdout, io.env);
      done(await emit(grid(['rule', 'type', 'about'], rows, plain, columns, 'left'), undefined, io));
    });
}
