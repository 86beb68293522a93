import type { Item } from '../sentence.ts';

const MARK =
  /^(?:highest|lowest|strongest|weakest|firmest|softest|dearest|cheapest|best|worst|highs?|lows?|peak|record|top|bottom|trough)$/;
const BEHIND =
  /^(?:since|in|for|on|of|over|against|versus|the|an?|its|more|than|nearly|almost|about|around|at|least|days?|weeks?|months?|years?|decades?|quarters?|sessions?|levels?|price|point|close|closing|finish|reading|rate|T|E|this|late|early|mid|end|ever|yet|dollar|greenback|so|far|pandemic|financial|crisis|one|two|three|four|five|six|seven|eight|nine|ten|\d+)$/;
const BEFORE =
  /^(?:new|fresh|all-time|record|intraday|session|day|'s|closing|another|its|an?|the|their|T|E|-|[\w]+-[\w-]+|\d+|\w+ly)$/;
const REACH = 14;

/**
 * Where the phrase begins that ends at item `end` and names a mark by what it is the highest or lowest of: "its strongest
 * level in four years", "a new record", "an all-time high on Monday"; null where none ends there.
 */
export function extremeStart(items: readonly Item[], end: number, floor: number): number | null {
  let i = end;
  while (i > floor && i > end - REACH && !MARK.test(items[i]?.lower ?? '')) {
    if (!BEHIND.test(items[i]?.lower ?? '')) return null;
    i--;
  }
  if (!MARK.test(items[i]?.lower ?? '')) return null;
  while (i > floor && BEFORE.test(items[i - 1]?.lower ?? '')) i--;
  return /^(?:an?|its|the|their|another|new|fresh|record)$/.test(items[i]?.lower ?? '') ? i : null;
}
