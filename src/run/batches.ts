import type { Failure } from './articles.ts';
import type { Unworked } from './run.ts';

type Item = Unworked | Failure;

const lengthOf = (item: Item): number => (item.kind === 'read' ? item.article.text.length : 0);

/** The first items, up to `most` UTF-16 units of text, and the iterator that has the rest; null where these are all. */
export async function readAhead(
  all: AsyncGenerator<Item>,
  most: number,
): Promise<{ readonly items: readonly Item[]; readonly more: AsyncGenerator<Item> | null }> {
  const items: Item[] = [];
  for (let length = 0; length < most; ) {
    const next = await all.next();
    if (next.done) return { items, more: null };
    items.push(next.value);
    length += lengthOf(next.value);
  }
  return { items, more: all };
}

const FULL = 64;
const FULL_LENGTH = 100_000;

/** Items in batches of at most 64, or of about 100,000 UTF-16 units: each costs a message to a thread and one back. */
export async function* batchesOf(first: readonly Item[], more: AsyncIterable<Item>): AsyncGenerator<readonly Item[]> {
  let batch: Item[] = [];
  let length = 0;
  const add = (item: Item): boolean => {
    batch.push(item);
    length += lengthOf(item);
    return batch.length >= FULL || length >= FULL_LENGTH;
  };
  const take = (): readonly Item[] => {
    const taken = batch;
    batch = [];
    length = 0;
    return taken;
  };
  for (const item of first) if (add(item)) yield take();
  for await (const item of more) if (add(item)) yield take();
  if (batch.length > 0) yield take();
}

/** What `work` makes of each, in order, at most `ahead` begun and not yet taken. */
export async function* inOrder<A, B>(
  all: AsyncIterable<A>,
  work: (each: A) => Promise<B>,
  ahead: number,
): AsyncGenerator<B> {
  const begun: Promise<B>[] = [];
  for await (const each of all) {
    const answer = work(each);
    // Who waits for it hears of a failure; until then it is no unhandled one.
    answer.catch(() => {});
    begun.push(answer);
    if (begun.length < ahead) continue;
    const first = begun.shift();
    if (first !== undefined) yield await first;
  }
  for (const answer of begun) yield await answer;
}
