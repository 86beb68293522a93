import { visible } from '../print/visible.ts';
import type { Io } from './io.ts';

/** One line for a bug of ours; NEWSFACTS_DEBUG adds the stack. */
export function bugText(error: unknown, env: Io['env'], path: string | null = null): string {
  const message = error instanceof Error ? error.message : String(error);
  const stack = env.NEWSFACTS_DEBUG && error instanceof Error ? `${error.stack ?? ''}\n` : '';
  return `newsfacts: bug: ${path === null ? '' : `${visible(path)}: `}${visible(message)}\n${stack}`;
}
