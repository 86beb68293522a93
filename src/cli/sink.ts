import type { Problem } from '../schema/problem.ts';
import type { Target } from './targets.ts';

const FULL = 64 * 1024;

/** How writing ended: all is written, the reader went away, or it failed. */
export type SinkEnd = { readonly kind: 'done' | 'closed' } | { readonly kind: 'failed'; readonly problem: Problem };

/** Output in large pieces. After a failure nothing more is written, and `open` is false. */
export interface Sink {
  readonly open: () => boolean;
  readonly write: (text: string) => Promise<void>;
  readonly flush: () => Promise<void>;
  readonly finish: () => Promise<SinkEnd>;
  /** Drops what is not yet written; a file that was to be replaced stays as it was. */
  readonly abandon: () => SinkEnd;
}

/** A sink into `target`; `name` is what messages call it. Never throws for a failure of the target. */
export function openSink(target: Target, name: string): Sink {
  let end: SinkEnd = { kind: 'done' };
  let open = true;
  let waiting = '';

  const fail = (error: unknown) => {
    if (open) safely(target.abandon);
    open = false;
    waiting = '';
    end = endOf(error, name);
  };
  const flush = async () => {
    if (!open || waiting === '') return;
    const text = waiting;
    waiting = '';
    await target.put(text).catch(fail);
  };
  return {
    open: () => open,
    flush,
    async write(text) {
      if (!open) return;
      waiting += text;
      if (waiting.length >= FULL) await flush();
    },
    async finish() {
      await flush();
      try {
        if (open) target.commit();
      } catch (error) {
        fail(error);
      }
      open = false;
      return end;
    },
    abandon() {
      if (open) safely(target.abandon);
      open = false;
      return end;
    },
  };
}

function safely(action: () => void): void {
  try {
    action();
  } catch {
    // The failure that led here is the one to tell.
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

function endOf(error: unknown, name: string): SinkEnd {
  const code = codeOf(error);
  if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') return { kind: 'closed' };
  return { kind: 'failed', problem: writeProblem(error, name) };
}

const REASONS: Readonly<Record<string, readonly [string, string]>> = {
  ENOENT: ['write/missing-folder', 'cannot write: the folder does not exist'],
  ENOTDIR: ['write/missing-folder', 'cannot write: a part of the path is no folder'],
  EACCES: ['write/denied', 'cannot write: permission denied'],
  EPERM: ['write/denied', 'cannot write: permission denied'],
  EROFS: ['write/denied', 'cannot write: the file system is read-only'],
  ENOSPC: ['write/full', 'cannot write: no space left on the device'],
  EDQUOT: ['write/full', 'cannot write: the quota is used up'],
  EISDIR: ['write/folder', 'cannot write: it is a folder'],
};

/** What a failed write is to be told as. */
export function writeProblem(error: unknown, name: string): Problem {
  const text = codeOf(error) || (error instanceof Error ? error.message : String(error));
  const [code, message] = REASONS[codeOf(error)] ?? ['write/failed', `cannot write: ${text}`];
  return { code, severity: 'error', path: name, line: null, message, hint: null };
}
