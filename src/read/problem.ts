import type { Problem } from '../schema/problem.ts';

/** An error of reading: what it names is left out. */
export const readError = (code: string, path: string, message: string, hint: string | null = null): Problem => ({
  code: `read/${code}`,
  severity: 'error',
  path,
  line: null,
  message,
  hint,
});

/** A warning of reading: the article is there all the same. */
export const readWarning = (code: string, path: string, message: string, hint: string | null = null): Problem => ({
  ...readError(code, path, message, hint),
  severity: 'warning',
});

const CAUSES: Readonly<Record<string, readonly [code: string, message: string, hint: string | null]>> = {
  ENOENT: ['missing', 'no such file or folder', null],
  ENOTDIR: ['missing', 'no such file or folder', 'a part of the path is a file'],
  ENAMETOOLONG: ['missing', 'the name is longer than the system allows', null],
  EACCES: ['denied', 'permission denied', 'allow reading with chmod, or leave it out'],
  EPERM: ['denied', 'permission denied', null],
  ELOOP: ['loop', 'the links lead in a circle', null],
  EISDIR: ['not-a-file', 'this is a folder', null],
  ERR_FS_FILE_TOO_LARGE: ['too-large', 'the file is too large to be read at once', 'split it into several files'],
  ERR_STRING_TOO_LONG: ['too-large', 'the file is too large to be read at once', 'split it into several files'],
};

/** The problem for an error that the file system threw. Anything that carries no error code is a bug and is thrown on. */
export function fileProblem(error: unknown, path: string): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : null;
  if (code === null) throw error;
  const cause = CAUSES[code];
  return cause === undefined
    ? readError('failed', path, `cannot be read (${code})`)
    : readError(cause[0], path, cause[1], cause[2]);
}

/** A problem that shows at a line of the file, counted from 1. */
export const atLine = (problem: Problem, line: number): Problem => ({ ...problem, line });

/** True of a problem among articles or files. */
export const isProblem = (each: object): each is Problem => 'severity' in each;
