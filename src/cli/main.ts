import { bugText } from './bug.ts';
import { emit } from './emit.ts';
import { EXIT, type Exit, type Io } from './io.ts';
import { loadProgram } from './load.ts';
import { openThreads } from './threads.ts';
import { VERSION } from './version.ts';

/**
 * Runs the command line: `argv` is what stands after the program's name. Resolves to the exit code (see `EXIT`) once all
 * output is written; never throws and never ends the process.
 */
export async function main(argv: readonly string[], io: Io): Promise<Exit> {
  // A reader that goes away shows in the write that fails; unheard, the event would end the process with a stack.
  io.stdout.on('error', ignore);
  io.stderr.on('error', ignore);
  try {
    if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V'))
      return await emit(`${VERSION}\n`, undefined, io);
    const { runProgram } = await loadProgram();
    return await runProgram(argv, io, openThreads);
  } catch (error) {
    io.stderr.write(bugText(error, io.env));
    return EXIT.bug;
  }
}

const ignore = (): void => {};
