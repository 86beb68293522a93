import { hash } from 'node:crypto';
import type { GazetteerRow } from '../entity/index.ts';
import { isReadable } from '../read/format.ts';
import { isProblem } from '../read/problem.ts';
import type { Failure, Inputs } from '../run/articles.ts';
import type { Checkpoint, Counts } from '../run/journal.ts';
import { digestOf, type Place } from '../run/place.ts';
import type { BrokenWork } from '../run/run.ts';
import type { Problem } from '../schema/problem.ts';
import type { Marks } from './drive.ts';
import type { ExtractJob } from './extract.ts';
import { resume } from './resume.ts';
import { writeProblem } from './sink.ts';
import { VERSION } from './version.ts';
import type { Worked } from './work.ts';

/** A run that leaves marks, and the last of an earlier one. */
export interface MarkedRun {
  readonly from: Checkpoint | null;
  readonly marks: (counts: () => Counts) => Marks<Worked>;
}

const DUE_CHARACTERS = 500_000;
const DUE_ARTICLES = 1000;

/** Takes up the run of a job with `--resume`, or begins it. A problem where it cannot be gone on with, or not be written. */
export async function openMarkedRun(
  job: ExtractJob,
  inputs: Inputs,
  gazetteer: readonly GazetteerRow[],
): Promise<MarkedRun | Problem> {
  const output = job.output ?? '';
  try {
    const run = { version: VERSION, job: askedOf(job, gazetteer), inputs: await digestOf(inputs, isReadable) };
    const resumed = resume(output, run);
    if (isProblem(resumed)) return resumed;
    const { from, target, mark } = resumed;
    const marks = (counts: () => Counts): Marks<Worked> => {
      const way = openWay(from?.place ?? null);
      return { target, note: way.note, due: way.due, mark: () => mark(way.take(), counts()) };
    };
    return { from, marks };
  } catch (error) {
    return writeProblem(error, output);
  }
}

/** A digest of all that the output depends on beside the files that are read. */
function askedOf(job: ExtractJob, gazetteer: readonly GazetteerRow[]): string {
  const { jobs: _jobs, resume: _resume, output: _output, color: _color, quiet: _quiet, ...asked } = job;
  return hash('sha256', JSON.stringify({ ...asked, gazetteer }));
}

/** Follows a run from a place on, and tells when enough was done since the place was last taken. */
function openWay(from: Place | null) {
  let place = from;
  let characters = 0;
  let articles = 0;
  return {
    note(outcome: Worked | Failure): void {
      const path = fileOf(outcome);
      if (path === null) return;
      place = { path, done: place?.path === path ? place.done + 1 : 1, total: (place?.total ?? 0) + 1 };
      characters += outcome.kind === 'article' ? outcome.claims.length : 0;
      articles += 1;
    },
    due: () => characters >= DUE_CHARACTERS || articles >= DUE_ARTICLES,
    take(): Place | null {
      characters = 0;
      articles = 0;
      return place;
    },
  };
}

const isBrokenWork = (outcome: Worked | Failure): outcome is BrokenWork => outcome.kind === 'bug' && 'file' in outcome;

/** The file of an article; null of a failure that stands for none. */
function fileOf(outcome: Worked | Failure): string | null {
  if (outcome.kind === 'article') return outcome.path;
  return isBrokenWork(outcome) ? outcome.file : null;
}
