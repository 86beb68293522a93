import { expect, test } from 'vitest';
import { batchesOf, inOrder, readAhead } from '../../src/run/batches.ts';
import type { Unworked } from '../../src/run/run.ts';

const item = (text: string): Unworked => ({
  kind: 'read',
  article: { id: text, path: text, title: null, publishedAt: null, source: null, text, clean: text, masks: [] },
});

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const found1 of items) found.push(found1);
  return found;
}

const later = (turns: number): Promise<void> =>
  turns === 0 ? Promise.resolve() : new Promise((resolve) => setImmediate(resolve)).then(() => later(turns - 1));

test('answers come in the order of the questions, whichever is done first', async () => {
  const answers = inOrder(
    each([5, 0, 3, 1]),
    async (turns) => {
      await later(turns);
      return turns;
    },
    3,
  );
  expect(await all(answers)).toEqual([5, 0, 3, 1]);
});

test('no more than so many are begun and not yet taken', async () => {
  let begun = 0;
  const answers = inOrder(
    each(Array.from({ length: 10 }, (_, index) => index)),
    async (index) => {
      begun += 1;
      return index;
    },
    4,
  );
  await answers.next();
  expect(begun).toBe(4);
  await answers.next();
  await answers.next();
  expect(begun).toBe(6);
});

test('a failure comes where its answer would have come', async () => {
  const answers = inOrder(
    each([1, 2, 3]),
    async (index) => {
      if (index === 2) throw new Error('broken');
      return index;
    },
    3,
  );
  expect((await answers.next()).value).toBe(1);
  await expect(answers.next()).rejects.toThrow('broken');
});

test('a small input is read to its end, a large one as far as was asked', async () => {
  const items = ['aa', 'bb', 'cc'].map(item);
  expect(await readAhead(each(items), 7)).toEqual({ items, more: null });
  const { items: first, more } = await readAhead(each(items), 3);
  expect(first).toEqual(items.slice(0, 2));
  expect(await all(more ?? each([]))).toEqual(items.slice(2));
});

test('batches hold at most 64 items, or 100,000 units where one more is not waited for', async () => {
  const short = Array.from({ length: 130 }, () => item('a'));
  expect((await all(batchesOf(short.slice(0, 70), each(short.slice(70))))).map(({ length }) => length)).toEqual([
    64, 64, 2,
  ]);
  const long = Array.from({ length: 5 }, () => item('a'.repeat(60_000)));
  expect((await all(batchesOf([], each(long)))).map(({ length }) => length)).toEqual([2, 2, 1]);
  expect(await all(batchesOf([], each([])))).toEqual([]);
});
