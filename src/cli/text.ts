import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import type { ReadOptions } from '../read/article.ts';
import { addInputFormat, type GivenReadOptions, readOptionsOf } from './input-options.ts';
import type { Exit, Io } from './io.ts';
import { outputOption } from './output-options.ts';

const AFTER = `
What is printed is the text that the offsets of evidence point into: start and
end are UTF-16 units of it. The path may be that of evidence as it stands, with
a member of an archive behind "!" and the key of a record behind "#". With
--json every article is a line: {"id", "path", "title", "publishedAt", "source",
"text"}.

Examples:
  newsfacts text page.html
  newsfacts text feed.xml --id urn:17
  newsfacts text 'news.zip!2026/api.json#17'
  newsfacts text wire.sgm --json | jq -r .id

Exit codes: 0 done, 1 something could not be read, 2 wrong usage, 3 no such article,
4 the output could not be written, 70 a bug in newsfacts.`;

interface Options extends GivenReadOptions {
  readonly id?: string;
  readonly json?: true;
  readonly output?: string;
}

/** What `newsfacts text` is asked to do. */
export interface TextJob {
  /** A file, folder or `-`. */
  readonly path: string;
  /** The whole id of the article where the path named it; null for any. */
  readonly id: string | null;
  /** Its key alone. */
  readonly key: string | null;
  readonly json: boolean;
  readonly read: ReadOptions;
  readonly output: string | undefined;
}

/** `newsfacts text path`: the text of an article as it was read. */
export function addText(program: Command, io: Io, done: (exit: Exit) => void): void {
  const text = program
    .command('text')
    .description('print the text of an article as it was read')
    .argument('<path>', 'a file, folder or -; with #KEY, that record of it')
    .option('--id <key>', 'the key of one of many articles in the file')
    .option('--json', 'every article with its id, one a line');
  addInputFormat(text)
    .addOption(outputOption())
    .addHelpText('after', AFTER)
    .action(async (given: string, options: Options) => {
      const { runText } = await import('./text-run.ts');
      done(await runText(jobOf(given, options), io));
    });
}

const jobOf = (given: string, options: Options): TextJob => {
  const path = fileOf(given);
  return {
    path,
    id: path === given ? null : given,
    key: options.id ?? null,
    json: options.json === true,
    read: { ...readOptionsOf(options), anyLanguage: true },
    output: options.output,
  };
};

/** The file that a place names: all of it, or what stands before a "!" or "#". */
function fileOf(given: string): string {
  if (given === '-' || existsSync(given)) return given;
  for (const { index } of given.matchAll(/[!#]/g)) {
    const path = given.slice(0, index);
    if (path === '-' || existsSync(path)) return path;
  }
  return given;
}
