import { jsonLine } from '../print/json.ts';
import { plain } from '../print/paint.ts';
import { printProblem } from '../print/problem.ts';
import { readError } from '../read/problem.ts';
import { eachArticle } from '../run/articles.ts';
import type { Article } from '../schema/article.ts';
import { closeOutput, openOutput } from './emit.ts';
import { inputsOf } from './inputs.ts';
import { EXIT, type Exit, type Io } from './io.ts';
import { newReport } from './report.ts';
import type { TextJob } from './text.ts';

/** How many keys are told where one has to be chosen. */
const MOST_TOLD = 5;

/** Prints the text of one article, or with `--json` all as lines. Resolves to the exit code. */
export async function runText(job: TextJob, io: Io): Promise<Exit> {
  const inputs = await inputsOf({ paths: [job.path], read: job.read, choice: {} }, [job.output], io);
  if (inputs === null) return EXIT.usage;
  const report = newReport(io, { paint: plain, quiet: true, noun: 'article' });
  const sink = openOutput(job.output, io);
  if (sink === null) return EXIT.output;
  const found: Article[] = [];
  const ids: string[] = [];
  try {
    for await (const each of eachArticle(inputs, (article) => ({ kind: 'article' as const, article }))) {
      if (each.kind !== 'article') report.fail(each);
      else if (isWanted(job, each.article)) {
        report.count(1);
        if (job.json) await sink.write(lineOf(each.article));
        else if (found.length === 0) found.push(each.article);
        ids.push(each.article.id);
        // A key names one article: the rest of a large file need not be read.
        if (job.id !== null || job.key !== null || (!job.json && ids.length > MOST_TOLD)) break;
      }
      if (!sink.open()) break;
    }
    const [only] = found;
    if (!job.json && ids.length > 1) {
      sink.abandon();
      io.stderr.write(printProblem(severalProblem(job.path, ids), plain));
      return EXIT.usage;
    }
    if (only !== undefined) await sink.write(only.text);
    if (ids.length === 0) report.problem(readError('no-article', job.id ?? job.path, 'there is no such article'));
    return await closeOutput(sink, report.exit(), io);
  } catch (error) {
    sink.abandon();
    throw error;
  }
}

const isWanted = ({ id, key }: TextJob, { id: own, path }: Article): boolean => {
  if (key !== null) return own === `${path}#${key}` && (id === null || path === id);
  return id === null || own === id;
};

const lineOf = ({ id, path, title, publishedAt, source, text }: Article): string =>
  `${jsonLine({ id, path, title, publishedAt, source, text })}\n`;

function severalProblem(path: string, ids: readonly string[]) {
  const more = ids.length > MOST_TOLD ? ' …' : '';
  const hint = `give its key by --id, or --json for all: ${ids.slice(0, MOST_TOLD).join('  ')}${more}`;
  return readError('several', path, 'it holds more than one article', hint);
}
