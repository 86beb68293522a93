import type { Item } from '../sentence.ts';

/** "companies with $1 billion in revenue": which companies, not what they earned. */
export const restricts = (items: readonly Item[], k: number): boolean => {
  if (isCouponName(items, k)) return true;
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

/** "the yield on the 5.1 pct 89th bond": which bond, not what it yields. */
const isCouponName = (items: readonly Item[], k: number): boolean => {
  const { kind } = items[k]?.quantity?.value ?? {};
  if (kind !== 'percent' || !/^(?:the|its|on)$/.test(items[k - 1]?.lower ?? '')) return false;
  const before = items.slice(Math.max(0, k - 4), k).map(({ lower }) => lower);
  const yields = before.some((word) => /^yields?$/.test(word)) && before.includes('on');
  return (
    yields &&
    items.slice(k + 1, k + 5).some(({ lower }) => /^(?:bonds?|gilts?|notes?|jgbs?|bunds?|loans?|issue)$/.test(lower))
  );
};
