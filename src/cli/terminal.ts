import { type Paint, plain } from '../print/paint.ts';
import type { Io, OutStream } from './io.ts';

export const COLOUR_CHOICES = ['auto', 'always', 'never'] as const;
export type ColourChoice = (typeof COLOUR_CHOICES)[number];
export type ColourLevel = 0 | 1 | 2 | 3;

const LEAST_COLUMNS = 40;
const MOST_COLUMNS = 200;

/**
 * Width to keep a table within: that of the terminal, between 40 and 200 columns; null where `stream` is none, so that a
 * pipe or file gets whole lines.
 */
export function columnsOf(stream: OutStream, env: Io['env']): number | null {
  if (stream.isTTY !== true) return null;
  const columns = stream.columns || Number(env.COLUMNS) || 80;
  return Math.min(MOST_COLUMNS, Math.max(LEAST_COLUMNS, Math.trunc(columns)));
}

/** Colours for `stream`. `--color` comes first, then FORCE_COLOR, NO_COLOR (https://no-color.org), then whether it is a terminal. */
export async function paintFor(choice: ColourChoice, stream: OutStream | null, env: Io['env']): Promise<Paint> {
  const level = colourLevel(choice, stream, env);
  if (level === 0) return plain;
  const { colours } = await import('../print/colour.ts');
  return colours(level);
}

/** How many colours `stream` is to have: none, 16, 256, or all. Null is a file. */
export function colourLevel(choice: ColourChoice, stream: OutStream | null, env: Io['env']): ColourLevel {
  const isTTY = stream?.isTTY === true;
  if (choice === 'never') return 0;
  const forced = env.FORCE_COLOR;
  if (choice === 'always') return forced === '2' ? 2 : forced === '3' ? 3 : 1;
  if (forced !== undefined) {
    if (forced === '0' || forced === 'false') return 0;
    return forced === '2' ? 2 : forced === '3' ? 3 : 1;
  }
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return 0;
  return isTTY && env.TERM !== 'dumb' ? 1 : 0;
}
