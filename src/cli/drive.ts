import type { Printer } from '../print/printer.ts';
import type { Failure } from '../run/articles.ts';
import { closeOutput, openOutput } from './emit.ts';
import { EXIT, type Exit, type Io } from './io.ts';
import type { Report } from './report.ts';

/** What commands that read articles are asked alike. */
export interface DriveJob {
  readonly paths: readonly string[];
  readonly format: 'table' | 'text' | 'json' | 'ndjson';
  readonly output: string | undefined;
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
): Promise<Exit> {
  const sink = openOutput(job.output, io);
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
      if (live) await sink.flush();
      if (!sink.open()) break;
    }
    if (sink.open()) report.close(job.paths);
    const exit = report.exit();
    if (exit === EXIT.nothing && job.output !== undefined) {
      sink.abandon();
      return exit;
    }
    for (const piece of printer.tail()) await sink.write(piece);
    await sink.flush();
    if (sink.open() && (job.format === 'table' || job.format === 'text')) report.summary();
    return await closeOutput(sink, exit, io);
  } catch (error) {
    sink.abandon();
    throw error;
  }
}
