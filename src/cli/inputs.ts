import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { plain } from '../print/paint.ts';
import { printProblem } from '../print/problem.ts';
import type { ReadOptions } from '../read/article.ts';
import { fileProblem } from '../read/problem.ts';
import type { Inputs } from '../run/articles.ts';
import type { ChoiceOptions } from './input-options.ts';
import type { Io } from './io.ts';

/** What commands that read articles are asked alike. */
export interface InputJob {
  readonly paths: readonly string[];
  readonly read: ReadOptions;
  readonly choice: ChoiceOptions;
}

/**
 * Inputs of a run that leaves out the files of its own, such as the one it writes, should a folder hold them. Null where the
 * list of `--files-from` cannot be read, which is told on stderr.
 */
export async function inputsOf(
  { paths, read, choice }: InputJob,
  own: readonly (string | undefined)[],
  io: Io,
): Promise<Inputs | null> {
  const listed = await listedPaths(choice, io);
  if (listed === null) return null;
  const left = own.filter((path) => path !== undefined).map((path) => resolve(path));
  return {
    paths: [...paths, ...listed],
    read,
    stdin: () => io.stdin,
    except: (path) => left.length > 0 && left.includes(resolve(path)),
    include: choice.include ?? [],
    exclude: choice.exclude ?? [],
    dedupe: choice.dedupe === true,
  };
}

async function listedPaths({ filesFrom, null: byNull }: ChoiceOptions, io: Io): Promise<readonly string[] | null> {
  if (filesFrom === undefined) return [];
  try {
    const text = filesFrom === '-' ? await allText(io) : readFileSync(filesFrom, 'utf8');
    const paths = byNull === true ? text.split('\0') : text.split('\n').map((line) => line.replace(/\r$/, ''));
    return paths.filter((path) => path !== '');
  } catch (error) {
    io.stderr.write(printProblem(fileProblem(error, filesFrom), plain));
    return null;
  }
}

async function allText({ stdin }: Io): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks).toString();
}
