import type { Span } from '../schema/span.ts';
import { endOfMonth } from '../time/calendar.ts';
import type { PeriodMention } from '../time/index.ts';
import type { Candidate } from './refiner.ts';

/** So close behind a figure stands a time of its own. */
const BEHIND = 30;
/** What stands further in is no opening of the sentence. */
const OPENS = 4;
const REACH = 50;
const WHEN = /^,? when (?:[\w'-]+ ){0,5}$/;
const SINCE = /^since /i;

/** "from 93,554 in January when they fell 27%": the clause is of the time that it stands behind. */
export function ofWhen(
  { sentence, span }: Candidate,
  mentions: readonly PeriodMention[],
  core: Span,
): PeriodMention | null {
  if (mentions.some(({ start, earlier }) => !earlier && start > core.start && start < span.end + BEHIND)) return null;
  const found = mentions.findLast(
    ({ earlier, comparison, start, end }) =>
      !earlier &&
      comparison === null &&
      start > sentence.start + OPENS &&
      core.start - end < REACH &&
      WHEN.test(sentence.article.clean.slice(end, core.start)) &&
      !sentence.article.clean.slice(core.start, span.start).includes(','),
  );
  return found === undefined ? null : SINCE.test(found.value.text) ? atStart(found) : found;
}

/** "the largest since July 1979, when it rose 2%": the day, month or year that the stretch began with. */
function atStart(mention: PeriodMention): PeriodMention {
  const { text, start } = mention.value;
  const words = text.replace(SINCE, '');
  const value = { text: words, start, end: start };
  if (/^\d{4}$/.test(words))
    return { ...mention, kind: 'year', value: { text: words, start: `${words}-01-01`, end: `${words}-12-31` } };
  if (start === null) return { ...mention, value };
  const isMonth = start.endsWith('-01') && !/\b(?:\d|0\d|one)\b/i.test(words);
  return { ...mention, kind: isMonth ? 'month' : 'day', value: { ...value, end: isMonth ? endOfMonth(start) : start } };
}
