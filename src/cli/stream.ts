import { type Command, InvalidArgumentError } from 'commander';
import type { ReadOptions } from '../read/article.ts';
import type { ClaimFilter } from '../run/filter.ts';
import { addFilters, type FilterOptions, filterOf } from './filter-options.ts';
import { addDatesAndNames, type GivenNames, type GivenReadOptions, readOptionsOf } from './input-options.ts';
import type { Exit, Io } from './io.ts';

const AFTER = `
A line of standard input is one article as JSON: {"id": …, "text": "…"}, and
"title", "publishedAt", "url", "html" where they are known; other keys are
ignored. It is answered with one line, in the order of the input, as soon as it
is done and by one write:
  {"id": …, "claims": […], "problems": […]}
  {"id": …, "error": {"code": "…", "message": "…"}}
The id comes back as it was; where there is none it is null. A line that cannot
be read, is blank, or is longer than --max-line, is answered with an error, and
the next is read. The end of the input, SIGTERM and a reader that goes away end
it. Schema: newsfacts schema stream.

Examples:
  newsfacts stream < articles.ndjson > claims.ndjson
  parallel --pipe --keep-order newsfacts stream < articles.ndjson

Exit codes:
  0   every line was answered
  1   standard input could not be read to its end
  2   wrong usage, also a gazetteer that cannot be read
  4   the output could not be written
  70  a bug in newsfacts`;

/** What `newsfacts stream` is asked to do. */
export interface StreamJob {
  readonly filter: ClaimFilter;
  readonly read: ReadOptions;
  readonly gazetteer: readonly string[];
  /** In bytes. */
  readonly longestLine: number;
}

interface Options extends FilterOptions, GivenNames, GivenReadOptions {
  readonly maxLine: number;
}

const MEGABYTE = 1_000_000;
/** V8 holds no longer string than 2^29 - 24 units. */
const MOST_MEGABYTES = 500;

function readMegabytes(text: string): number {
  const value = Number(text);
  if (text.trim() !== '' && value > 0 && value <= MOST_MEGABYTES) return Math.round(value * MEGABYTE);
  throw new InvalidArgumentError(`It must be a number of megabytes, above 0 and up to ${MOST_MEGABYTES}.`);
}

/** `newsfacts stream`: one line of JSON in, one line out, for engines that run it as a filter. */
export function addStream(program: Command, io: Io, done: (exit: Exit) => void): void {
  const stream = program.command('stream').description('answer articles on standard input, a JSON line each');
  addDatesAndNames(addFilters(stream))
    .option('--max-line <MB>', 'longest line that is read, in megabytes (10)', readMegabytes, 10 * MEGABYTE)
    .addHelpText('after', AFTER)
    .action(async (options: Options) => {
      const { runStream } = await import('./stream-run.ts');
      done(await runStream(jobOf(options), io));
    });
}

const jobOf = (options: Options): StreamJob => ({
  filter: filterOf(options),
  read: readOptionsOf(options),
  gazetteer: options.gazetteer ?? [],
  longestLine: options.maxLine,
});
