import type { Command } from 'commander';
import type { ReadOptions } from '../read/article.ts';
import type { ClaimFilter } from '../run/filter.ts';
import {
  type ArchiveOptions,
  addArchiveOptions,
  archiveFault,
  archiveOf,
  type GivenArchiveOptions,
} from './archive-options.ts';
import { exitCodes } from './exit-codes.ts';
import { addFilters, type FilterOptions, filterOf } from './filter-options.ts';
import {
  addDatesAndNames,
  addInputs,
  anyLanguageOption,
  type ChoiceOptions,
  choiceOf,
  dedupeOption,
  type GivenNames,
  type GivenReadOptions,
  readOptionsOf,
} from './input-options.ts';
import type { Exit, Io } from './io.ts';
import { type Format, formatOption, jsonOption } from './options.ts';
import { addOutput, type GivenOutputOptions, type OutputOptions, outputOf } from './output-options.ts';
import type { OpenThreads } from './threads.ts';

const AFTER = `
Paths are files, folders (read with all below them) and - for standard input,
which is called "-" in the output: text, Markdown, HTML, JSON, JSON Lines, RSS,
Atom, NITF, NewsML-G2, Reuters SGML, mail, CSV, TSV and WARC, plain or in gzip,
zstd or zip, told by content. An article that is not in English is skipped with
a warning. The filters choose the claims that are printed; the count beside each
article is of those. A table fits the terminal; in a pipe or file its lines are
as long as they need to be. With --output, where nothing could be read the file
is left as it was.

--gazetteer reads names of your own, as CSV with the header
name,kind,ticker,exchange,country,currency,aliases (aliases between |, all but
name and kind may be left out) or as a JSON array of objects with these keys. A
row takes the place of the shipped one of its name. May be given more than once.

--jobs threads share a large input. --shard 3/16 reads the third of sixteen
parts, so that sixteen machines share a folder. --resume keeps FILE.part and
FILE.journal beside the --output FILE, goes on from there after a run that was
killed, and gives the file its name when all is done. More in docs/scale.md.

Examples:
  newsfacts extract article.txt
  newsfacts extract news/ --type price_move,deal --subject AAPL
  newsfacts extract news/ --min-confidence 0.8 --quiet
  newsfacts extract news/ --json -o facts.json
  newsfacts extract news/ --gazetteer companies.csv
  newsfacts extract api.json --map text=body.content,date=published_utc
  find news -name '*.html' -print0 | newsfacts extract --files-from - -0
  newsfacts extract archive/ -f ndjson -o claims.ndjson --resume
  newsfacts extract - --date 2026-01-31 -f ndjson < article.txt | jq .subject
${exitCodes('wrong usage, also a gazetteer that cannot be read')}`;

interface Options
  extends GivenNames,
    GivenOutputOptions,
    GivenReadOptions,
    ChoiceOptions,
    FilterOptions,
    GivenArchiveOptions {
  readonly format: Format;
  readonly json?: true;
}

/** What `newsfacts extract` is asked to do. */
export interface ExtractJob extends ArchiveOptions, OutputOptions {
  readonly paths: readonly string[];
  readonly format: Format;
  readonly filter: ClaimFilter;
  readonly read: ReadOptions;
  readonly choice: ChoiceOptions;
  readonly gazetteer: readonly string[];
}

/** `newsfacts extract [paths…]`: the claims of articles. */
export function addExtract(program: Command, io: Io, done: (exit: Exit) => void, threads: OpenThreads | null): void {
  const extract = program
    .command('extract')
    .description('read articles and print the claims in them')
    .argument('[paths...]', 'files, folders, or - for standard input')
    .addOption(formatOption())
    .addOption(jsonOption());
  addArchiveOptions(addFilters(addInputs(extract)))
    .addOption(anyLanguageOption())
    .addOption(dedupeOption());
  addOutput(addDatesAndNames(extract))
    .addHelpText('after', AFTER)
    .action(async (paths: readonly string[], options: Options, command: Command) => {
      if (paths.length === 0 && options.filesFrom === undefined)
        command.error("error: no paths given\n  hint: '-' reads standard input");
      const job = jobOf(paths, options);
      const fault = archiveFault(job);
      if (fault !== null) command.error(`error: ${fault}`);
      const { runExtract } = await import('./extract-run.ts');
      done(await runExtract(job, io, threads));
    });
}

const jobOf = (paths: readonly string[], options: Options): ExtractJob => ({
  ...archiveOf(options),
  paths,
  format: options.json ? 'json' : options.format,
  filter: filterOf(options),
  read: readOptionsOf(options),
  choice: choiceOf(options),
  gazetteer: options.gazetteer ?? [],
  ...outputOf(options),
});
