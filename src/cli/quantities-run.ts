import { recordLine } from '../print/json.ts';
import type { Figures, Printer } from '../print/printer.ts';
import { quantityJsonPrinter, quantityLinePrinter } from '../print/quantities.ts';
import { findQuantities } from '../quantity/index.ts';
import { measure } from '../run/quantities.ts';
import { openSpill } from '../run/spill.ts';
import type { FailedLine, QuantitiesLine } from '../schema/output.ts';
import type { Problem } from '../schema/problem.ts';
import { drive } from './drive.ts';
import { closeOutput, openOutput } from './emit.ts';
import { inputsOf } from './inputs.ts';
import { EXIT, type Exit, type Io } from './io.ts';
import type { QuantitiesJob } from './quantities.ts';
import { type BadRecord, type InputRecord, isBad, readRecords } from './records.ts';
import { newReport, type Report } from './report.ts';
import { columnsOf, paintFor } from './terminal.ts';
import { VERSION } from './version.ts';

const reportOf = async (job: QuantitiesJob, io: Io, keep?: (problem: Problem) => void): Promise<Report> => {
  const paint = await paintFor(job.color, io.stderr, io.env);
  return newReport(io, { paint, quiet: job.quiet, noun: 'figure', ...(keep && { keep }) });
};

/** Prints the figures of articles. Resolves to the exit code. */
export async function runQuantities(job: QuantitiesJob, io: Io): Promise<Exit> {
  const inputs = await inputsOf(job, [job.output], io);
  if (inputs === null) return EXIT.usage;
  const printer = await printerFor(job, io);
  const report = await reportOf(job, io, printer.problem);
  const outcomes = measure(inputs);
  return drive({ ...job, paths: inputs.paths }, io, printer, report, outcomes, ({ quantities }) =>
    report.count(quantities.length),
  );
}

async function printerFor(job: QuantitiesJob, io: Io): Promise<Printer<Figures>> {
  if (job.format === 'json') return quantityJsonPrinter({ name: 'newsfacts', version: VERSION }, openSpill);
  if (job.format === 'ndjson') return quantityLinePrinter();
  const { quantityTablePrinter } = await import('../print/quantity-table.ts');
  const screen = job.output === undefined ? io.stdout : null;
  const paint = await paintFor(job.color, screen, io.env);
  return quantityTablePrinter(paint, screen === null ? null : columnsOf(screen, io.env));
}

/** Answers records on standard input, each batch before the next is read. Resolves to the exit code. */
export async function answerQuantities(job: QuantitiesJob, io: Io): Promise<Exit> {
  const report = await reportOf(job, io);
  const sink = openOutput(job.output, io);
  if (sink === null) return EXIT.output;
  try {
    for await (const batch of readRecords(io)) {
      for (const record of batch) await sink.write(answer(record, report));
      await sink.flush();
      if (!sink.open()) break;
    }
    if (sink.open()) report.close(['-']);
    return await closeOutput(sink, report.exit(), io);
  } catch (error) {
    sink.abandon();
    throw error;
  }
}

function answer(record: InputRecord | BadRecord, report: Report): string {
  if (isBad(record)) {
    report.fail({ kind: 'problem', problem: record.problem });
    return failedLine(record, record.problem.code, record.problem.message);
  }
  try {
    const quantities = findQuantities(record.text);
    report.count(quantities.length);
    return recordLine(record.idJson, { quantities } satisfies Omit<QuantitiesLine, 'id'>);
  } catch (error) {
    report.fail({ kind: 'bug', path: `- ${record.id ?? ''}`, error });
    return failedLine(record, 'bug/exception', error instanceof Error ? error.message : String(error));
  }
}

const failedLine = ({ idJson }: InputRecord | BadRecord, code: string, message: string): string =>
  recordLine(idJson, { error: { code, message } } satisfies Omit<FailedLine, 'id'>);
