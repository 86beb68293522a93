import { WEEKDAYS } from '../lexicon/calendar.ts';
import type { Span } from '../schema/span.ts';
import { dayOf, isoDay, monthOf, weekdayOf } from '../time/calendar.ts';
import { findDays, findStamps, type Stamp } from '../time/stamp.ts';

export type DateOrder = 'dmy' | 'mdy';

export interface DateReading {
  /** 'YYYY-MM-DD', or with 'THH:MM:SS' and the offset where the article states them. */
  readonly publishedAt: string | null;
  readonly span: Span | null;
  readonly warning: string | null;
}

const NOTHING: DateReading = { publishedAt: null, span: null, warning: null };

const HEAD_LINES = 12;
const TAIL_LINES = 6;
/** A line of a page's head or foot is looked at this far: a body can stand in one line. */
const LINE_REACH = 240;

interface Line extends Span {
  readonly text: string;
}

function linesOf(clean: string): { readonly head: Line[]; readonly tail: Line[] } {
  const head: Line[] = [];
  for (let at = 0; at < clean.length && head.length < HEAD_LINES; ) {
    const next = clean.indexOf('\n', at);
    const end = next < 0 ? clean.length : next;
    if (end > at && clean.slice(at, Math.min(end, at + LINE_REACH)).trim() !== '') head.push(lineOf(clean, at, end));
    at = end + 1;
  }
  const tail: Line[] = [];
  const from = head.at(-1)?.end ?? clean.length;
  for (let end = clean.length; end > from && tail.length < TAIL_LINES; ) {
    const at = clean.lastIndexOf('\n', end - 1) + 1;
    if (clean.slice(at, Math.min(end, at + LINE_REACH)).trim() !== '') tail.push(lineOf(clean, at, end));
    end = at - 1;
  }
  return { head, tail };
}

const lineOf = (clean: string, start: number, end: number): Line => {
  const stop = Math.min(end, start + LINE_REACH);
  return { start, end: stop, text: clean.slice(start, stop) };
};

const LABEL =
  /(?:^|[\s|(>•])(?:(?:first |last |originally )?(?:published|posted|updated|modified|released?|issued|filed)(?: on| at)?|(?:publication |release |article )?date(?:line|d)?|pubdate|time|timestamp)[ \t]*[:=|]?[ \t]*(?:\d{1,2}[:.]\d\d[ \t]?(?:[ap]\.?m\.?)?,?[ \t]?(?:[A-Z]{2,4},?[ \t])?)?(?:[A-Z][a-z]{2,8},? )?$/i;
const UPDATED = /(?:updated|modified)[^a-z]*(?:[a-z]{3,9},? )?$/i;
const WEEKDAY_LEAD = /^[\s•·|]*(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? )?$/i;
/** A dateline's place, or a byline: capitalised words. */
const NAME_LEAD = /^[\s•·|]*(?:by )?(?:the )?(?:[\p{Lu}][\p{L}.'’&-]*[,]?[ \t]+|[|/—·•-][ \t]*|and |for ){1,12}$/u;
const ENDS_THERE = /^[\s.)\]|]*$/;
const GOES_ON = /^[ \t]*(?:[-—|(/]|by\b|\p{Lu})/u;

/** How plainly the place of a date says that it is the article's own; 0 is not at all. */
function standing(line: Line, stamp: Stamp, isHead: boolean): number {
  const lead = line.text.slice(0, stamp.start - line.start);
  const behind = line.text.slice(stamp.end - line.start);
  if (LABEL.test(lead)) return UPDATED.test(lead) ? 3 : 4;
  const closes = ENDS_THERE.test(behind);
  if (WEEKDAY_LEAD.test(lead)) return closes || stamp.time !== '' || GOES_ON.test(behind) ? 2 : 0;
  const isShort = line.text.length < 100;
  const follows = closes || (isHead && stamp.time !== '' && isShort) || /^[ \t]*(?:\/|\(|--|—|-|\||:)/.test(behind);
  return NAME_LEAD.test(lead) && follows ? 1 : 0;
}

interface Candidate {
  readonly stamp: Stamp;
  readonly score: number;
}

const best = (candidates: readonly Candidate[]): Candidate | undefined =>
  candidates.reduce<Candidate | undefined>((top, next) => (next.score > (top?.score ?? 0) ? next : top), undefined);

const ownDates = (clean: string, lines: readonly Line[], isHead: boolean): Candidate[] =>
  lines.flatMap((line) =>
    findStamps(clean, line.start, line.end).map((stamp) => ({ stamp, score: standing(line, stamp, isHead) })),
  );

/** Which of two readings of a figure date the rest of the article bears out: the day named in words, else its weekday. */
function settle(clean: string, stamp: Stamp): string | null {
  const days = findDays(clean, 0, clean.length);
  const named = stamp.dates.filter((date) => days.some((d) => d.month === monthOf(date) && d.day === dayOf(date)));
  if (named.length === 1) return named[0] ?? null;
  const weekdays = new Set(
    [...clean.matchAll(/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g)].map(([word]) =>
      WEEKDAYS.get(word.toLowerCase()),
    ),
  );
  const fitting = stamp.dates.filter((date) => weekdays.has(weekdayOf(date)));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function fromStamp(clean: string, stamp: Stamp, order: DateOrder | undefined): DateReading {
  const span = { start: stamp.start, end: stamp.end };
  const [first, second] = stamp.dates;
  const ordered = order === undefined ? null : order === 'dmy' ? first : second;
  const date = second === undefined ? first : (settle(clean, stamp) ?? ordered ?? null);
  if (date != null) return { publishedAt: date + stamp.time, span, warning: null };
  const written = clean.slice(stamp.start, stamp.end);
  return { publishedAt: null, span, warning: `ambiguous date ${written}: ${first} or ${second}` };
}

const DATELINE = /^[ \t]*(?:[\p{Lu}][\p{L}.'/ -]*,[ \t]+){0,3}(?<date>[A-Z][a-z]{2,8}\.? \d{1,2})[ \t]*(?:\(|-|—)/u;
const COPYRIGHT = /(?:©|\(c\)|copyright)[ \t]*(?:\(c\)[ \t]*)?(?<year>(?:19|20)\d\d)(?!\d)/i;

/** "LONDON, March 9 (Reuters) -": its year is that of the copyright line, or of the same day dated in full elsewhere. */
function fromDateline(clean: string, head: readonly Line[]): DateReading {
  for (const line of head) {
    const match = DATELINE.exec(line.text);
    const day = match === null ? undefined : findDays(clean, line.start, line.start + match[0].length)[0];
    if (day === undefined) continue;
    const span = { start: day.start, end: day.end };
    const same = findStamps(clean, 0, clean.length).flatMap((stamp) => stamp.dates);
    const dated = same.find((date) => monthOf(date) === day.month && dayOf(date) === day.day);
    const year = COPYRIGHT.exec(clean)?.groups?.year;
    const publishedAt = dated ?? (year === undefined ? null : isoDay(Number(year), day.month, day.day));
    return { publishedAt, span, warning: publishedAt === null ? 'the date line names no year' : null };
  }
  return NOTHING;
}

/**
 * The date (and time, zone if stated) that an article states of itself, from its first lines and its last, furniture
 * included; never the date of an event in a sentence. `order` settles figures such as 02/01/2026 where the article does
 * not; a date that stays open is left out with a warning.
 */
export function readPublicationDate(clean: string, order?: DateOrder): DateReading {
  const { head, tail } = linesOf(clean);
  const found = best(ownDates(clean, head, true)) ?? best(ownDates(clean, tail, false));
  return found === undefined ? fromDateline(clean, head) : fromStamp(clean, found.stamp, order);
}
