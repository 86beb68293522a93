import type { Problem } from '../schema/problem.ts';
import type { Paint } from './paint.ts';
import { visible } from './visible.ts';

/** A problem as lines for people: `path:line  code  message`, and its hint below, indented. Ends with a line end. */
export function printProblem(problem: Problem, paint: Paint): string {
  const place = problem.line === null ? problem.path : `${problem.path}:${problem.line}`;
  const code = problem.severity === 'error' ? paint.error(problem.code) : paint.warning(problem.code);
  const line = `${visible(place)}  ${code}  ${visible(problem.message)}\n`;
  return problem.hint === null ? line : `${line}  hint: ${visible(problem.hint)}\n`;
}
