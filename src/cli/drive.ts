import type { Printer } from '../print/printer.ts';
import type { Failure } from '../run/articles.ts';
import { closeOutput, openOutput } from './emit.ts';
import { EXIT, type Exit, type Io } from './io.ts';
import type { Report } from './report.ts';
import { openSink } from './sink.ts';
import type { Target } from './targets.ts';

/** What commands that read articles are asked alike. */
export interface DriveJob {
  readonly paths: readonly string[];
  readonly format: 'table' | 'text' | 'json' | 'ndjson';
  readonly output: string | undefined;
  /** Called when all outcomes are told. */
  readonly finish?: () => void;
}

/** Where a long run notes how far it came, so that another can go on from there. */
export interface Marks<T> {
  readonly target: Target;
  readonly note: (outcome: T | Failure) => void;
  /** Whether enough was done since the last mark. */
  readonly due: () => boolean;
  /** All that was noted is written. */
  readonly mark: () => void;
}

/**
 * Prints outcomes as they come and tells failures on stderr; `tell` counts an article. Stops where the output can take no
 * more. Where nothing could be read, the file that `--output` names is left as it was. Resolves to the exit code.
 */
export async function drive<T extends { readonly kind: 'article' }>(
  job: DriveJob,
  io: Io,
  printer: Printer<T>,
  report: Report,
  outcomes: AsyncIterable<T | Failure>,
  tell: (found: T) => void,
  marks: Marks<T> | null = null,
): Promise<Exit> {
  const sink = marks === null ? openOutput(job.output, io) : openSink(marks.target, job.output ?? '');
  if (sink === null) return EXIT.output;
  const live = job.output === undefined && io.stdout.isTTY === true;
  try {
    await sink.write(printer.head());
    for await (const outcome of outcomes) {
      if (outcome.kind !== 'article') report.fail(outcome);
      else {
        tell(outcome);
        await sink.write(printer.article(outcome));
      }
      marks?.note(outcome);
      if (live || marks?.due()) await sink.flush();
      if (!sink.open()) break;
      if (marks?.due()) marks.mark();
    }
    job.finish?.();
    if (sink.open()) report.close(job.paths);
    const exit = report.exit();
    if (exit === EXIT.nothing && job.output !== undefined) {
      sink.abandon();
      return exit;
    }
    for (const piece of printer.tail()) await sink.write(piece);
    await sink.flush();
    if (sink.open()) marks?.mark();
    if (sink.open() && (job.format === 'table' || job.format === 'text')) report.summary();
    return await closeOutput(sink, exit, io);
  } catch (error) {
    sink.abandon();
    throw error;
  }
}
