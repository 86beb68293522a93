import type { Sentence } from '../../frame/sentence.ts';
import type { Period } from '../../schema/claim.ts';

/** "in the quarter", "for the year" right behind the figures. */
export const periodAt = ({ periods, article: { clean } }: Sentence, end: number): Period | null =>
  periods.find(
    ({ start }) =>
      start >= end &&
      start - end < 40 &&
      /^,?\s*(?:a share|per share)?,?\s*(?:in|for)?\s*(?:the )?$/.test(clean.slice(end, start)),
  )?.value ?? null;

const STRETCH = '(?:[a-z]+ |\\d\\w\\w )?(?:qtr|quarter|half|mths|months|year|yr)|(?:19|20)\\d\\d';
const PAIR = new RegExp(`\\b(${STRETCH})s?(?:,| and) (${STRETCH})s?\\b`, 'i');

const yearOf = (text: string) =>
  /^\d{4}$/.test(text) ? { start: `${text}-01-01`, end: `${text}-12-31` } : { start: null, end: null };

/** "4th qtr and year net includes losses of A and B, respectively": the times of the first and the second of each pair. */
export function inTurn<T extends { period: Period | null }>(
  { start, article: { clean }, periods }: Sentence,
  at: number,
  end: number,
  groups: readonly (readonly T[])[],
): readonly T[] {
  const told = groups.flat();
  if (groups.length % 2 !== 0 || !/\brespectively\b/.test(clean.slice(at, end + 60))) return told;
  const pair = PAIR.exec(clean.slice(start, at));
  if (pair === null) return told;
  const offset = start + pair.index;
  const times = [pair[1] ?? '', pair[2] ?? ''].map((text): Period => {
    const from = clean.indexOf(text, offset);
    const mention = periods.find((period) => period.start <= from && period.end >= from + text.length);
    return mention !== undefined && mention.end - mention.start < text.length + 6
      ? mention.value
      : { text, ...yearOf(text) };
  });
  groups.forEach((rows, turn) => {
    for (const row of rows) row.period ??= times[turn % 2] ?? null;
  });
  return told;
}
