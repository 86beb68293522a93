import type { Period } from '../../schema/claim.ts';
import { daysInMonth } from '../../time/calendar.ts';
import type { Sentence } from '../sentence.ts';
import { afterDateline } from './wire.ts';

const COUNT = String.raw`(?:\d{1,2}|three|six|nine|twelve|four|five|eight|ten|eleven|two|13|26|39|52)`;
const ORDINAL = '(?:first|second|third|fourth|final|1st|2nd|3rd|4th|prior|latest|current)';
const STRETCH = `(?:(?:${ORDINAL} )?(?:${COUNT} )?(?:mths?|months?|wks|weeks)|(?:${ORDINAL} )?(?:${COUNT} )?(?:qtr|quarter|half(?:[- ]year)?|full[- ]year|year|yr|interim|annual))`;

const HEADING = new RegExp(
  String.raw`^(?:group |parent |consolidated |oper |fiscal )*(${STRETCH}(?: (?:to|ended|end|ends|ending) [a-z]{3,9}\.? \d{1,2})?|(?:ended|to) [a-z]{3,9}\.? \d{1,2})(?: net| results| figures)?[:.]?$`,
  'i',
);

/** A stretch in a headline in capitals: "ACME CORP <ACM> 3RD QTR". */
export const IN_TITLE = new RegExp(
  String.raw` ((?:${ORDINAL} )?${COUNT} (?:mths?|months?|wks|weeks)|(?:${ORDINAL} )?(?:qtr|quarter|half(?:[- ]year)?|full[- ]year|year|yr|interim|annual)(?: end(?:ed)?)?(?: (?:19\d\d|\d{4}/\d\d))?|(?:19|20)\d\d (?:year|half[- ]year)|(?:January|February|March|April|May|June|July|August|September|October|November|December))\b`,
  'i',
);

/** The stretch that a line names which is nothing but a heading, "4th qtr Jan 31 net", and the day that it ended; null for any other line. */
export function headingOf(sentence: Sentence): { words: string; ended: string | null } | null {
  const start = afterDateline(sentence);
  const text = sentence.article.clean.slice(start, sentence.end);
  const words = text.length > 50 ? undefined : HEADING.exec(text.replace(/\s+/g, ' '))?.[1];
  return words === undefined ? null : { words, ended: dayIn(sentence, start) };
}

/** The stretch that a headline names behind its company. */
export const inTitle = (title: Sentence): string | null => {
  const rest = title.text.slice(Math.max(0, title.text.lastIndexOf('>') + 1));
  return IN_TITLE.exec(rest)?.[1] ?? null;
};

/** The day that "4TH QTR JAN 31 NET" or "Year to June 30" names. */
export const dayIn = (sentence: Sentence, from: number): string | null =>
  sentence.periods.find(({ kind, start, value }) => kind === 'day' && start >= from && value.end !== null)?.value.end ??
  null;

const MONTHS: Readonly<Record<string, number>> = {
  qtr: 3,
  quarter: 3,
  half: 6,
  interim: 6,
  year: 12,
  yr: 12,
  annual: 12,
  month: 1,
  mth: 1,
};

const COUNTS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};

/** A heading as a period: dated where an end is told, or the calendar year or month is named. */
export function periodOf(words: string, title: Sentence | null, ended: string | null): Period {
  const stretch = words.replace(/ (?:to|ended|end|ends|ending) (?!19|20).*$/i, '');
  if (ended !== null) return { text: stretch, start: startOf(stretch.toLowerCase(), ended), end: ended };
  const named = title?.periods.find(({ value }) => value.start !== null && words.includes(value.text))?.value ?? null;
  return { text: stretch, start: named?.start ?? null, end: named?.end ?? null };
}

/** The first day of a stretch of whole months that ends on the last of a month; null for any other. */
function startOf(stretch: string, end: string): string | null {
  const count = /\d+|[a-z]+/g;
  let months: number | null = null;
  for (const [word] of stretch.replace(/\d+(?:st|nd|rd|th)\b/g, '').matchAll(count)) {
    if (/^(?:mths?|months?)$/.test(word)) months ??= 1;
    else if (/^\d+$/.test(word)) months = Number(word);
    else months = COUNTS[word] ?? (/^(?:weeks|wks)$/.test(word) ? null : (months ?? MONTHS[word] ?? null));
  }
  if (/wks|weeks/.test(stretch) || months === null || months > 18) return null;
  const [year = 0, month = 0, day = 0] = end.split('-').map(Number);
  if (day !== daysInMonth(year, month)) return null;
  const first = year * 12 + (month - 1) - (months - 1);
  return `${Math.floor(first / 12)}-${String((first % 12) + 1).padStart(2, '0')}-01`;
}
