import { jsonPrinter } from '../print/json.ts';
import { plain } from '../print/paint.ts';
import { linePrinter } from '../print/printer.ts';
import { printProblem } from '../print/problem.ts';
import { isProblem } from '../read/problem.ts';
import type { Inputs } from '../run/articles.ts';
import { restOf } from '../run/place.ts';
import { run, type Workers } from '../run/run.ts';
import { shardInputs } from '../run/shard.ts';
import { openSpill } from '../run/spill.ts';
import { drive } from './drive.ts';
import type { ExtractJob } from './extract.ts';
import { gazetteerRows } from './gazetteer.ts';
import { inputsOf } from './inputs.ts';
import { EXIT, type Exit, type Io } from './io.ts';
import { type MarkedRun, openMarkedRun } from './marks.ts';
import { openProgress } from './progress.ts';
import { newReport } from './report.ts';
import { journalOf, partOf } from './resume.ts';
import { colourLevel, columnsOf, paintFor } from './terminal.ts';
import type { OpenThreads } from './threads.ts';
import { VERSION } from './version.ts';
import { openWork, type Worked, type WorkPlan } from './work.ts';

/** Does an extract job: output as the articles come, problems on stderr beside it. Resolves to the exit code. */
export async function runExtract(job: ExtractJob, io: Io, threads: OpenThreads | null): Promise<Exit> {
  const gazetteer = await gazetteerRows(job, io);
  if (gazetteer === null) return EXIT.usage;
  const all = await inputsFor(job, io);
  if (all === null) return EXIT.usage;
  const marked = job.resume ? await openMarkedRun(job, all, gazetteer) : null;
  if (marked !== null && isProblem(marked)) {
    io.stderr.write(printProblem(marked, plain));
    return marked.code.startsWith('write/') ? EXIT.output : EXIT.usage;
  }
  return extractAll(job, io, all, marked, workersFor(planOf(job, gazetteer, io), job.jobs, threads));
}

async function extractAll(
  job: ExtractJob,
  io: Io,
  all: Inputs,
  marked: MarkedRun | null,
  workers: Workers<Worked>,
): Promise<Exit> {
  const about = { name: 'newsfacts', version: VERSION } as const;
  const printer = job.format === 'json' ? jsonPrinter(about, openSpill) : linePrinter();
  const place = marked?.from?.place ?? null;
  const rest = () => (place === null ? { inputs: all } : restOf(all, place));
  const progress = openProgress(io, job.output === undefined, rest);
  const report = newReport(io, {
    paint: await paintFor(job.color, io.stderr, io.env),
    quiet: job.quiet,
    noun: 'claim',
    keep: printer.problem,
    before: progress.clear,
    mayBeEmpty: job.shard !== null,
    ...(marked?.from && { counts: marked.from.counts }),
  });
  const { inputs, skip } = { skip: undefined, ...rest() };
  const tell = (found: Worked) => {
    report.count(found.count);
    found.problems.forEach(report.problem);
    found.bugs.forEach(report.bug);
    progress.step(found);
  };
  return drive(
    { ...job, paths: all.paths, finish: progress.clear },
    io,
    printer,
    report,
    run(inputs, workers, skip),
    tell,
    marked?.marks(report.counts),
  );
}

async function inputsFor(job: ExtractJob, io: Io): Promise<Inputs | null> {
  const { output } = job;
  const beside = output === undefined || !job.resume ? [] : [partOf(output), journalOf(output)];
  const inputs = await inputsOf(job, [output, ...beside, ...job.gazetteer], io);
  return job.shard === null || inputs === null ? inputs : shardInputs(inputs, job.shard);
}

function planOf(job: ExtractJob, gazetteer: WorkPlan['gazetteer'], io: Io): WorkPlan {
  const screen = job.output === undefined ? io.stdout : null;
  return {
    format: job.format,
    filter: job.filter,
    gazetteer,
    colours: colourLevel(job.color, screen, io.env),
    columns: screen === null ? null : columnsOf(screen, io.env),
  };
}

const workersFor = (plan: WorkPlan, jobs: number, threads: OpenThreads | null): Workers<Worked> => ({
  here: () => openWork(plan),
  pool: threads !== null && jobs > 1 ? () => threads(plan, jobs) : null,
});
