import { METRIC_HEADS } from '../../lexicon/metrics.ts';
import { SECTOR_WORDS } from '../../lexicon/roles.ts';
import type { Discourse } from '../discourse/discourse.ts';
import type { Range } from '../frame.ts';
import type { Item, Sentence } from '../sentence.ts';
import { type Topic, textOf, unlisted } from './topic.ts';

/** "small-caps", "mid caps" */
export const areCaps = (items: readonly Item[], to: number): boolean =>
  /^(?:small|mid|large|mega)-?caps$/.test(items[to - 1]?.lower ?? '') ||
  (/^caps?$/.test(items[to - 1]?.lower ?? '') &&
    /^(?:small|mid|large|mega)$/.test(items[items[to - 2]?.lower === '-' ? to - 3 : to - 2]?.lower ?? ''));

export const isSectorWord = (items: readonly Item[], range: Range): boolean =>
  areCaps(items, range.to) ||
  items[range.to - 1]?.lower === 'sector' ||
  SECTOR_WORDS.has(items[range.to - 1]?.lower ?? '') ||
  SECTOR_WORDS.has(items[range.from]?.lower ?? '');

/** "realty", "banks and financial services": a sector told by its bare name among others of its kind. */
export function sectorOf(sentence: Sentence, range: Range, discourse: Discourse, listed: boolean): Topic | null {
  const { items } = sentence;
  const words = items.slice(range.from, range.to);
  if (words.length === 1 && /^it$/i.test(textOf(sentence, range)) && textOf(sentence, range) !== 'IT') return null;
  const plain = words.every(
    (item) => item.kind === 'word' || item.lower === '&' || item.lower === '-' || item.entity?.value.kind === 'other',
  );
  if (
    words.length > 5 ||
    !plain ||
    !(
      listed ||
      items[range.to - 1]?.lower === 'sector' ||
      discourse.topics[0]?.kind === 'sector' ||
      discourse.topics[0]?.kind === 'index'
    )
  )
    return null;
  // "technology profits": a measure of the sector
  const measured = words.findIndex((item) => METRIC_HEADS.has(item.lower) && !SECTOR_WORDS.has(item.lower));
  const to = measured > 0 ? range.from + measured : range.to;
  const span = { start: words[0]?.start ?? 0, end: words[to - range.from - 1]?.end ?? 0 };
  const name = textOf(sentence, { from: range.from, to });
  return measured > 0
    ? unlisted('measure', name, 'sector', span, textOf(sentence, { from: to, to: range.to }))
    : unlisted('price', name, 'sector', span, null);
}
