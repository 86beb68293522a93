import type { Readable, Writable } from 'node:stream';

/** A stream to write to; the last three are those of a terminal or a file that is open. */
export type OutStream = Writable & { readonly isTTY?: boolean; readonly columns?: number; readonly fd?: number };

/** All that the command line knows of the outside, beside the file system. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: OutStream;
  readonly stderr: OutStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since whenever, to tell how a long run goes; no answer depends on it. */
  readonly now?: () => number;
  /** Calls back when the process is asked to end, which then is its own affair. */
  readonly onTerminate?: (end: () => void) => void;
}

/** What a command ends with. */
export const EXIT = { done: 0, some: 1, usage: 2, nothing: 3, output: 4, bug: 70 } as const;

export type Exit = (typeof EXIT)[keyof typeof EXIT];
