import { wordsOf } from '../../frame/attachment/hook.ts';
import type { Item } from '../../frame/sentence.ts';
import type { Quantity } from '../../schema/quantity.ts';

/** "52,025 shares", "110,300 Beta shares". */
export function isShares(items: readonly Item[], k: number): boolean {
  const quantity = items[k]?.quantity;
  if (!quantity) return false;
  if (/(?:^|\s)(?:share|adr)$/.test(quantity.value.unit ?? '')) return true;
  if (quantity.value.unit === 'unit' && /\boffering of$/.test(wordsOf(items, k - 4, k))) return true;
  if (quantity.value.unit !== null) return false;
  return (
    items.slice(k + 1, k + 6).some((item) => /^(?:shares|adrs)$/.test(item.lower)) &&
    !wordsOf(items, k + 1, k + 6).includes(',')
  );
}

/** "at $27 each", "at 24.50 dlrs a share", "at $72". */
export function priceEach(items: readonly Item[], k: number): Quantity | null {
  for (let i = k + 1; i < items.length && i < k + 26; i++) {
    const item = items[i] as Item;
    if (item.lower === ';') return null;
    if (item.quantity?.value.kind !== 'money' || isDividend(items, i)) continue;
    const { value } = item.quantity;
    const size = value.value ?? value.max ?? 0;
    let before = i - 1;
    while (
      before > k &&
      /^(?:about|around|a|an|the|average|issue|offer|of|price|prices|ranging|from|between)$/.test(
        items[before]?.lower ?? '',
      )
    )
      before--;
    if (!/^at$/.test(items[before]?.lower ?? '') || size > 1e5) return null;
    return { ...value, per: 'share' };
  }
  return null;
}

/** "its 3.85 dlr preference stock": what a preferred share pays, by which it goes. */
const isDividend = (items: readonly Item[], i: number): boolean =>
  items.slice(i + 1, i + 5).some(({ lower }) => /^(?:preferred|preference|cumulative)$/.test(lower)) &&
  /^(?:of|its|the|all)$/.test(items[i - 1]?.lower ?? '');
