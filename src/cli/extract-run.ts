import { jsonPrinter } from '../print/json.ts';
import { linePrinter } from '../print/printer.ts';
import { run } from '../run/run.ts';
import { openSpill } from '../run/spill.ts';
import { drive } from './drive.ts';
import type { ExtractJob } from './extract.ts';
import { gazetteerRows } from './gazetteer.ts';
import { inputsOf } from './inputs.ts';
import { EXIT, type Exit, type Io } from './io.ts';
import { newReport } from './report.ts';
import { colourLevel, columnsOf, paintFor } from './terminal.ts';
import type { OpenThreads } from './threads.ts';
import { VERSION } from './version.ts';
import { openWork, type WorkPlan } from './work.ts';

/** Does an extract job: output as the articles come, problems on stderr beside it. Resolves to the exit code. */
export async function runExtract(job: ExtractJob, io: Io, threads: OpenThreads | null): Promise<Exit> {
  const gazetteer = await gazetteerRows(job, io);
  if (gazetteer === null) return EXIT.usage;
  const screen = job.output === undefined ? io.stdout : null;
  const plan: WorkPlan = {
    format: job.format,
    filter: job.filter,
    gazetteer,
    colours: colourLevel(job.color, screen, io.env),
    columns: screen === null ? null : columnsOf(screen, io.env),
  };
  const about = { name: 'newsfacts', version: VERSION } as const;
  const printer = job.format === 'json' ? jsonPrinter(about, openSpill) : linePrinter();
  const report = newReport(io, {
    paint: await paintFor(job.color, io.stderr, io.env),
    quiet: job.quiet,
    noun: 'claim',
    keep: printer.problem,
  });
  const inputs = inputsOf(job.paths, job.read, [job.output, ...job.gazetteer], io);
  const outcomes = run(inputs, {
    here: () => openWork(plan),
    pool: threads !== null && job.jobs > 1 ? () => threads(plan, job.jobs) : null,
  });
  return drive(job, io, printer, report, outcomes, ({ count, problems, bugs }) => {
    report.count(count);
    problems.forEach(report.problem);
    bugs.forEach(report.bug);
  });
}
