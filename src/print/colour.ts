import { Chalk, type ChalkInstance } from 'chalk';
import type { Paint } from './paint.ts';

/** Chalk joins all that it is given, such as the index that `map` adds. */
const one =
  (colour: ChalkInstance) =>
  (text: string): string =>
    colour(text);

/** Colours for a terminal. `level` is chalk's: 1 for 16 colours, 2 for 256, 3 for all. */
export function colours(level: 1 | 2 | 3): Paint {
  const chalk = new Chalk({ level });
  return {
    title: one(chalk.bold),
    faint: one(chalk.dim),
    up: one(chalk.green),
    down: one(chalk.red),
    flat: one(chalk.yellow),
    error: one(chalk.red),
    warning: one(chalk.yellow),
    mark: one(chalk.bold.cyan),
  };
}
