import { plain } from '../print/paint.ts';
import { printProblem } from '../print/problem.ts';
import { EXIT, type Exit, type Io } from './io.ts';
import { openSink, type Sink, writeProblem } from './sink.ts';
import { fileTarget, streamTarget } from './targets.ts';

/**
 * Opens the place that `--output` names, or stdout without it. A place that cannot be opened is told on stderr, and the
 * answer is null.
 */
export function openOutput(path: string | undefined, io: Io): Sink | null {
  if (path === undefined || path === '-' || path === '/dev/stdout') {
    return openSink(streamTarget(io.stdout), 'standard output');
  }
  try {
    return openSink(fileTarget(path), path);
  } catch (error) {
    io.stderr.write(printProblem(writeProblem(error, path), plain));
    return null;
  }
}

/** Ends a sink that all is written to, tells a failure on stderr, and picks the exit code. */
export async function closeOutput(sink: Sink, exit: Exit, io: Io): Promise<Exit> {
  const end = await sink.finish();
  if (end.kind === 'failed') {
    io.stderr.write(printProblem(end.problem, plain));
    return EXIT.output;
  }
  return end.kind === 'closed' && exit !== EXIT.bug ? EXIT.done : exit;
}

/** Writes one whole text to the place that `--output` names. */
export async function emit(text: string, path: string | undefined, io: Io): Promise<Exit> {
  const sink = openOutput(path, io);
  if (sink === null) return EXIT.output;
  await sink.write(text);
  return closeOutput(sink, EXIT.done, io);
}
