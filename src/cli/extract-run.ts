import { jsonPrinter } from '../print/json.ts';
import { ndjsonPrinter } from '../print/ndjson.ts';
import type { Claims, Printer } from '../print/printer.ts';
import { passes } from '../run/filter.ts';
import { run } from '../run/run.ts';
import { drive } from './drive.ts';
import type { ExtractJob } from './extract.ts';
import { engineFor } from './gazetteer.ts';
import { inputsOf } from './inputs.ts';
import { EXIT, type Exit, type Io } from './io.ts';
import { newReport } from './report.ts';
import { columnsOf, paintFor } from './terminal.ts';
import { VERSION } from './version.ts';

/** Does an extract job: output as the articles come, problems on stderr beside it. Resolves to the exit code. */
export async function runExtract(job: ExtractJob, io: Io): Promise<Exit> {
  const engine = await engineFor(job, io);
  if (engine === null) return EXIT.usage;
  const inputs = await inputsOf(job, [job.output, ...job.gazetteer], io);
  if (inputs === null) return EXIT.usage;
  const printer = await printerFor(job, io);
  const report = newReport(io, await paintFor(job.color, io.stderr, io.env), job.quiet, 'claim');
  const outcomes = run(inputs, passes(job.filter), engine);
  return drive({ ...job, paths: inputs.paths }, io, printer, report, outcomes, ({ claims, problems, bugs }) => {
    report.count(claims.length);
    problems.forEach(report.problem);
    bugs.forEach(report.bug);
  });
}

async function printerFor(job: ExtractJob, io: Io): Promise<Printer<Claims>> {
  if (job.format === 'json') return jsonPrinter({ name: 'newsfacts', version: VERSION });
  if (job.format === 'ndjson') return ndjsonPrinter();
  const { tablePrinter } = await import('../print/table.ts');
  const screen = job.output === undefined ? io.stdout : null;
  return tablePrinter(await paintFor(job.color, screen, io.env), screen === null ? null : columnsOf(screen, io.env));
}
