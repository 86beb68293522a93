import { Readable, Writable } from 'node:stream';
import type { Io, OutStream } from '../../src/cli/io.ts';
import { main } from '../../src/cli/main.ts';

/** A stream that keeps what is written to it, or fails with `code` after `room` characters. */
export function sink(given: { isTTY?: boolean; columns?: number; fails?: string; room?: number } = {}) {
  let text = '';
  const { fails, room = 0, ...terminal } = given;
  const stream = new Writable({
    decodeStrings: false,
    write(chunk, _encoding, done) {
      if (fails !== undefined && text.length + String(chunk).length > room) {
        return done(Object.assign(new Error(`${fails}: write`), { code: fails }));
      }
      text += String(chunk);
      // As a slow reader: the answer comes later.
      setImmediate(done);
    },
  });
  return { stream: Object.assign(stream, terminal) as OutStream, text: () => text };
}

interface Given {
  readonly stdin?: string | Uint8Array;
  readonly env?: Io['env'];
  readonly stdout?: Parameters<typeof sink>[0];
  readonly stderr?: Parameters<typeof sink>[0];
}

/** Runs the command line in this process with streams of its own. */
export async function newsfacts(argv: readonly string[], given: Given = {}) {
  const stdout = sink(given.stdout);
  const stderr = sink(given.stderr);
  const stdin = Readable.from(given.stdin === undefined ? [] : [Buffer.from(given.stdin)]);
  const exit = await main(argv, { stdin, stdout: stdout.stream, stderr: stderr.stream, env: given.env ?? {} });
  await new Promise((resolve) => stderr.stream.end(resolve));
  return { exit, stdout: stdout.text(), stderr: stderr.text() };
}
