import { explainJsonPrinter, explainPrinter } from '../print/explain.ts';
import type { Explained, Printer } from '../print/printer.ts';
import { explainAll } from '../run/explain.ts';
import { openSpill } from '../run/spill.ts';
import { drive } from './drive.ts';
import type { ExplainJob } from './explain.ts';
import { engineFor } from './gazetteer.ts';
import { inputsOf } from './inputs.ts';
import { EXIT, type Exit, type Io } from './io.ts';
import { newReport } from './report.ts';
import { paintFor } from './terminal.ts';
import { VERSION } from './version.ts';

/** Explains articles. Resolves to the exit code. */
export async function runExplain(job: ExplainJob, io: Io): Promise<Exit> {
  const engine = await engineFor(job, io);
  if (engine === null) return EXIT.usage;
  const inputs = await inputsOf(job, [job.output, ...job.gazetteer], io);
  if (inputs === null) return EXIT.usage;
  const printer = await printerFor(job, io);
  const report = newReport(io, {
    paint: await paintFor(job.color, io.stderr, io.env),
    quiet: job.quiet,
    noun: 'sentence',
    keep: printer.problem,
  });
  const outcomes = explainAll(inputs, job.line, engine);
  return drive(job, io, printer, report, outcomes, ({ sentences, problems, bugs }) => {
    report.count(sentences.length);
    problems.forEach(report.problem);
    bugs.forEach(report.bug);
  });
}

async function printerFor(job: ExplainJob, io: Io): Promise<Printer<Explained>> {
  if (job.format === 'json') return explainJsonPrinter({ name: 'newsfacts', version: VERSION }, openSpill);
  const screen = job.output === undefined ? io.stdout : null;
  return explainPrinter(await paintFor(job.color, screen, io.env), job.line);
}
