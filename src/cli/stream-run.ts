import { recordLine } from '../print/json.ts';
import { plain } from '../print/paint.ts';
import { printProblem } from '../print/problem.ts';
import { readError } from '../read/problem.ts';
import { answerLine } from '../run/answer.ts';
import { passes } from '../run/filter.ts';
import { type Line, lineBatches } from '../run/lines.ts';
import { closeOutput, openOutput } from './emit.ts';
import { engineFor } from './gazetteer.ts';
import { EXIT, type Exit, type Io } from './io.ts';
import type { Sink } from './sink.ts';
import type { StreamJob } from './stream.ts';

/** Answers each line of standard input with a line, as it comes. Resolves to the exit code. */
export async function runStream(job: StreamJob, io: Io): Promise<Exit> {
  const engine = await engineFor({ gazetteer: job.gazetteer, quiet: true }, io);
  if (engine === null) return EXIT.usage;
  const sink = openOutput(undefined, io);
  if (sink === null) return EXIT.output;
  const options = { read: job.read, keep: passes(job.filter), engine };
  const answer = async (line: Line): Promise<string> => {
    const { idJson, answer } = await answerLine(line, options);
    return recordLine(idJson, answer);
  };
  const input = openInput(io);
  try {
    for await (const batch of lineBatches(input.stream, job.longestLine)) {
      await writeEach(batch, answer, sink);
      if (!sink.open()) break;
    }
  } catch (error) {
    if (!input.failed(error)) throw error;
    if (!input.ended()) return await fail(error, sink, io);
  }
  return closeOutput(sink, EXIT.done, io);
}

/** A line is written as soon as it is done: who asks one at a time waits for it. */
async function writeEach(batch: readonly Line[], answer: (line: Line) => Promise<string>, sink: Sink): Promise<void> {
  for (const line of batch) {
    await sink.write(await answer(line));
    await sink.flush();
    if (!sink.open()) return;
  }
}

/** Standard input, closed when the process is asked to end: the lines that came until then are answered. */
function openInput(io: Io) {
  const stream = io.stdin;
  let ended = false;
  let failure: unknown;
  stream.on('error', (error) => {
    failure = error;
  });
  io.onTerminate?.(() => {
    ended = true;
    stream.destroy();
  });
  return {
    stream,
    ended: () => ended,
    failed: (error: unknown): boolean => ended || error === failure,
  };
}

async function fail(error: unknown, sink: Sink, io: Io): Promise<Exit> {
  const message = `cannot read standard input: ${error instanceof Error ? error.message : error}`;
  io.stderr.write(printProblem(readError('stdin', '-', message), plain));
  return closeOutput(sink, EXIT.some, io);
}
