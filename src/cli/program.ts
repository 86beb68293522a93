import { Command, CommanderError } from 'commander';
import { visibleLines } from '../print/visible.ts';
import { emit } from './emit.ts';
import { exitCodes } from './exit-codes.ts';
import { addExplain } from './explain.ts';
import { addExtract } from './extract.ts';
import { EXIT, type Exit, type Io, type OutStream } from './io.ts';
import { addQuantities } from './quantities.ts';
import { addRules } from './rules.ts';
import { addSchema } from './schema.ts';
import { addStream } from './stream.ts';
import { columnsOf } from './terminal.ts';
import { addText } from './text.ts';
import type { OpenThreads } from './threads.ts';
import { VERSION } from './version.ts';

export { workOn } from '../run/run.ts';
export { openWork } from './work.ts';

const ABOUT = `Pulls figures out of market news: who, what, how much, when and said by whom,
each with the words that it stands on.`;

const AFTER = `
Examples:
  newsfacts extract article.txt                 its claims as a table
  newsfacts extract news/ --json -o facts.json  those of a folder as JSON
  newsfacts explain article.txt:12              why line 12 gave what it gave
  newsfacts schema                              what that document looks like
${exitCodes()}`;

/**
 * Runs the command that `argv` names; wrong usage is told on stderr with what was likely meant. `threads` are for large
 * inputs, null where there are none.
 */
export async function runProgram(argv: readonly string[], io: Io, threads: OpenThreads | null): Promise<Exit> {
  const said = { out: '', err: '' };
  const state: { exit: Exit } = { exit: EXIT.done };
  const done = (exit: Exit) => {
    state.exit = exit;
  };
  const program = newProgram(io, said);
  addExtract(program, io, done, threads);
  for (const add of [addStream, addExplain, addQuantities, addText, addRules, addSchema]) add(program, io, done);
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Help that nobody asked for (no command given) has an exit code of its own in commander: 1, as all wrong usage.
    state.exit = error.exitCode === 0 ? EXIT.done : EXIT.usage;
  }
  if (said.err !== '') io.stderr.write(said.err);
  if (said.out === '') return state.exit;
  const exit = await emit(said.out, undefined, io);
  return exit === EXIT.done ? state.exit : exit;
}

function newProgram(io: Io, said: { out: string; err: string }): Command {
  const width = (stream: OutStream) => columnsOf(stream, io.env) ?? 100;
  return new Command('newsfacts')
    .description(ABOUT)
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', AFTER)
    .exitOverride()
    .showHelpAfterError('  hint: add --help for the commands and options')
    .configureOutput({
      writeOut: (text) => {
        said.out += text;
      },
      writeErr: (text) => {
        said.err += visibleLines(text);
      },
      outputError: (text, write) => write(text.replace(/^error: /, 'newsfacts: ') + pathHint(text)),
      getOutHelpWidth: () => width(io.stdout),
      getErrHelpWidth: () => width(io.stderr),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
}

/** For who leaves out the command: `newsfacts article.txt`. */
function pathHint(text: string): string {
  const path = /^error: unknown command '([^\n]*[./][^\n]*)'/.exec(text)?.[1];
  return path === undefined ? '' : `  hint: to read it: newsfacts extract ${path}\n`;
}
