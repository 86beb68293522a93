import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Writable } from 'node:stream';
import type { OutStream } from './io.ts';

/** Where output goes. `put` and `commit` fail with the system's error. */
export interface Target {
  readonly put: (text: string) => Promise<void>;
  readonly commit: () => void;
  /** Undoes what can be undone. */
  readonly abandon: () => void;
}

const nothing = (): void => {};

/** A standard stream. One that is sent to a file is written to by its descriptor: node's own stream loses short writes. */
export function streamTarget(stream: OutStream): Target {
  const { fd } = stream;
  const put =
    fd !== undefined && fstatSync(fd).isFile() ? async (text: string) => writeAll(fd, text) : writerOf(stream);
  return { put, commit: nothing, abandon: nothing };
}

const writerOf =
  (stream: Writable) =>
  (text: string): Promise<void> =>
    new Promise((resolve, reject) => {
      stream.write(text, (error) => (error == null ? resolve() : reject(error)));
    });

function writeAll(fd: number, text: string): void {
  const bytes = Buffer.from(text);
  let from = 0;
  while (from < bytes.length) from += writeSync(fd, bytes, from);
}

/**
 * A file by its path. A regular or new file is written whole or not at all, by way of a file beside it; a device or pipe
 * is written to directly. Throws the system's error where it cannot be opened.
 */
export function fileTarget(path: string): Target {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there !== undefined && !there.isFile()) return openTarget(path);
  if (there === undefined) return replacingTarget(path, undefined);
  // Renaming would replace a file that may not be written to.
  accessSync(path, constants.W_OK);
  return replacingTarget(realpathSync(path), there.mode);
}

function openTarget(path: string): Target {
  const fd = openSync(path, 'w');
  const close = () => closeSync(fd);
  return { put: async (text) => writeAll(fd, text), commit: close, abandon: close };
}

function replacingTarget(path: string, mode: number | undefined): Target {
  const folder = dirname(path);
  const { beside, fd } = openBeside(folder);
  const abandon = () => {
    closeSync(fd);
    unlinkSync(beside);
  };
  return {
    put: async (text) => writeAll(fd, text),
    commit() {
      if (mode !== undefined) fchmodSync(fd, mode & 0o7777);
      fsyncSync(fd);
      renameSync(beside, path);
      closeSync(fd);
      syncFolder(folder);
    },
    abandon,
  };
}

/** A new file in `folder`. A name may be taken: by a run that was killed, and process numbers come again. */
function openBeside(folder: string): { readonly beside: string; readonly fd: number } {
  for (let attempt = 0; ; attempt += 1) {
    const beside = join(folder, `.newsfacts-${process.pid}-${attempt}.tmp`);
    try {
      return { beside, fd: openSync(beside, 'wx') };
    } catch (error) {
      if (attempt === 99 || !(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
  }
}

/** Makes the new name last through a power cut, on systems that can. */
export function syncFolder(folder: string): void {
  try {
    const fd = openSync(folder, 'r');
    fsyncSync(fd);
    closeSync(fd);
  } catch {
    // Windows opens no folders; the file itself is safe.
  }
}
