import type { Item } from '../sentence.ts';

/** "companies with $1 billion in revenue": which companies, not what they earned. */
export const restricts = (items: readonly Item[], k: number): boolean => {
  const outer = items[k]?.quantity?.outer.start ?? 0;
  let i = k - 1;
  while (
    i >= 0 &&
    ((items[i] as Item).start >= outer ||
      /^(?:more|less|fewer|than|over|under|at|least|up|to|of)$/.test(items[i]?.lower ?? ''))
  )
    i--;
  if (!HAVING.test(items[i]?.lower ?? '')) return false;
  // "customers of Acme with"
  const of = items[i - 1]?.entity && /^(?:at|of|for|in)$/.test(items[i - 2]?.lower ?? '') ? 2 : 0;
  return /s$/.test(items[i - 1 - of]?.lower ?? '');
};

/** Where a phrase ends that a figure restricts, "customers with more than $100,000 in": its "with". */
export function restrictedEnd(items: readonly Item[], k: number): number {
  let i = k;
  while (i > 0 && !HAVING.test(items[i]?.lower ?? '')) i--;
  return i;
}

const HAVING = /^(?:with|generating|spending|contributing|paying|exceeding)$/;
