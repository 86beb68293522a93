import type { SubjectKind } from '../../schema/claim.ts';
import type { Discourse } from '../discourse/discourse.ts';
import type { Frame } from '../frame.ts';
import type { Item } from '../sentence.ts';
import { trailing } from './aside.ts';
import type { Topic } from './topic.ts';

/** What several instruments are called together, with the kinds that it may mean; null where they are of any one kind. */
const TOGETHER: ReadonlyMap<string, readonly SubjectKind[]> = new Map<string, readonly SubjectKind[]>([
  ['contract', ['commodity', 'index']],
  ['benchmark', ['commodity', 'index']],
  ['index', ['index']],
  ['average', ['index']],
  ['gauge', ['index']],
  ['grade', ['commodity']],
  ['metal', ['commodity']],
  ['currency', ['currency']],
  ['cryptocurrency', ['crypto']],
  ['token', ['crypto']],
  ['coin', ['crypto']],
  ['yield', ['bond']],
  ['stock', ['company']],
]);
const SINGULAR: Readonly<Record<string, string>> = {
  indexes: 'index',
  indices: 'index',
  currencies: 'currency',
  cryptocurrencies: 'cryptocurrency',
  shares: 'stock',
};
const MODIFIERS =
  /^(?:E|major|main|key|benchmark|oil|crude|stock|share|equity|blue-chip|wall|street|us|domestic|global|international|front-month|most-active|precious|digital|bullion|futures)$/;
/** How many sentences back the instruments may stand. */
const BACK = 6;

/** "Both contracts fell 3%", "The two indexes", "with both up 2%": the instruments told of last, one topic each; null where the words mean none. */
export function ofSeveral({ sentence, topic, figures }: Frame, discourse: Discourse): Topic[] | null {
  const { items } = sentence;
  if (figures.change === null || figures.value !== null || discourse.prices.length < 2) return null;
  let end = topic.to;
  let both = false;
  while (end > 0 && !both && trailing(items[end - 1] as Item)) both = items[--end]?.lower === 'both';
  if (both) return opensAt(items, end) ? picked(2, null, end, end + 1, sentence, discourse) : null;
  const last = items[end - 1];
  const counted = last?.quantity ? countOf(last) : null;
  if (counted !== null) {
    const kinds = TOGETHER.get(last?.quantity?.value.unit?.split(' ').at(-1) ?? '');
    return kinds ? picked(counted, kinds, end - 1, end, sentence, discourse) : null;
  }
  const noun = last?.lower ?? '';
  const kinds =
    noun.endsWith('s') || noun === 'indices' ? TOGETHER.get(SINGULAR[noun] ?? noun.slice(0, -1)) : undefined;
  if (kinds === undefined) return null;
  let at = end - 2;
  while (at > 0 && end - at < 5 && MODIFIERS.test(items[at]?.lower ?? '')) at--;
  const head = items[at];
  const count =
    head?.lower === 'both' ? 2 : head?.quantity ? countOf(head) : head?.lower === 'the' && PAIRED.test(noun) ? 2 : null;
  return count === null ? null : picked(count, kinds, at, end, sentence, discourse);
}

const PAIRED = /^(?:contracts|benchmarks|indexes|indices)$/;

const countOf = ({ quantity }: Item): number | null =>
  quantity?.value.kind === 'count' && /^(?:two|three)\b/i.test(quantity.value.text) ? quantity.value.value : null;

/** "Both gained", "with both up", "but both rose": nothing else is the subject. */
const opensAt = (items: readonly Item[], at: number): boolean =>
  at === 0 || /^(?:,|;|with|but|and|though|although|while|as)$/.test(items[at - 1]?.lower ?? '');

/** So many prices of one kind that were told of last; null where fewer were. */
function picked(
  count: number,
  kinds: readonly SubjectKind[] | null,
  from: number,
  to: number,
  { items, index }: Frame['sentence'],
  { prices, topics }: Discourse,
): Topic[] | null {
  const kind =
    kinds === null ? topics[0]?.kind : prices.findLast(({ topic }) => kinds.includes(topic.kind))?.topic.kind;
  if (kind === undefined || topics[0]?.what !== 'price') return null;
  const near = kind === 'company' || kinds === null ? 1 : BACK;
  const found = prices
    .filter(({ topic, index: at }) => topic.kind === kind && index - at <= near && !LOOSE.test(topic.name))
    .slice(-count);
  const mention = { start: items[from]?.start ?? 0, end: items[to - 1]?.end ?? 0 };
  return found.length === count
    ? found.map(({ topic }) => ({ ...topic, resolution: 'referred' as const, mention }))
    : null;
}

/** Goods of which there is more than one contract. */
const LOOSE = /^(?:oil|crude|crude oil|metals?)$/i;
