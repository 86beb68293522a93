import { Readable } from 'node:stream';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineBatches } from '../../src/run/lines.ts';

async function lines(chunks: readonly (string | Uint8Array)[], longest?: number): Promise<readonly (string | null)[]> {
  const found: (string | null)[] = [];
  for await (const batch of lineBatches(Readable.from(chunks), longest)) {
    found.push(...batch.map((line) => line && Buffer.from(line).toString()));
  }
  return found;
}

test.each<[string, readonly string[], readonly string[]]>([
  ['nothing gives none', [], []],
  ['a last line needs no line feed', ['a\nb'], ['a', 'b']],
  ['a line feed at the end adds none', ['a\nb\n'], ['a', 'b']],
  ['blank lines stay', ['a\n\n\nb\n'], ['a', '', '', 'b']],
  ['a line may come in pieces', ['a', 'b', 'c\nd', '\n'], ['abc', 'd']],
  ['line separators of Unicode are no line ends', ['a\u2028b\u0085c\n'], ['a\u2028b\u0085c']],
])('%s', async (_name, chunks, expected) => {
  expect(await lines(chunks)).toEqual(expected);
});

test('however the bytes are cut, the lines are the same', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.stringMatching(/^[aé€\u{1f600}]{0,6}$/u)),
      fc.integer({ min: 1, max: 7 }),
      async (all, size) => {
        const bytes = Buffer.from(all.map((line) => `${line}\n`).join(''));
        const chunks: Uint8Array[] = [];
        for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
        expect(await lines(chunks)).toEqual(all);
      },
    ),
  );
});

test('a line that is longer than allowed is null, wherever it is cut, and the next is read', async () => {
  for (const chunks of [['abcd\nabcde\nab'], ['abc', 'd\nabc', 'de', '\na', 'b'], [...'abcd\nabcde\nab']]) {
    expect(await lines(chunks, 4)).toEqual(['abcd', null, 'ab']);
  }
  expect(await lines(['abc', 'de'], 4)).toEqual([null]);
});

test('a line of many pieces takes linear time', async () => {
  const piece = 'x'.repeat(1000);
  const [line = ''] = await lines(Array.from({ length: 20_000 }, () => piece));
  expect(line).toHaveLength(20_000_000);
}, 5000);

test('whole lines are given before the stream ends', async () => {
  const stream = new Readable({ read() {} });
  const batches = lineBatches(stream);
  stream.push('first\nsec');
  const { value = [] } = await batches.next();
  expect(value.map(String)).toHaveLength(1);
  stream.push('ond\n');
  stream.push(null);
  expect(Buffer.from((await batches.next()).value?.[0] ?? []).toString()).toBe('second');
});
