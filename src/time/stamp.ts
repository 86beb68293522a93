import { MONTHS, ZONES } from '../lexicon/calendar.ts';
import type { Span } from '../schema/span.ts';
import { addDays, isoDay, weekdayOf, yearOf } from './calendar.ts';

/** A date written out in figures or words, with the time behind it where there is one. */
export interface Stamp extends Span {
  /** 'YYYY-MM-DD', one or, where day and month could be either, two: day first, then month first. */
  readonly dates: readonly string[];
  /** 'THH:MM:SS' with the offset where the zone is known, else ''. */
  readonly time: string;
}

/** A day and month without a year. */
export interface DayAndMonth extends Span {
  readonly month: number;
  readonly day: number;
}

const NAME =
  '(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const DAY = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?';
const YEAR = '(?<year>(?:19|20)\\d\\d)(?!\\d)';
/** Every form holds a year, and most lines do not. */
const ANY_YEAR = /(?:19|20)\d\d/;
const FORMS: readonly RegExp[] = [
  new RegExp(`(?<!\\d)${YEAR}[-/.](?<monthNumber>[01]?\\d)[-/.](?<day>[0-3]?\\d)(?!\\d)`, 'g'),
  new RegExp(`(?<!\\d)${DAY}[ -](?:of )?${NAME}\\.?,?[ -]${YEAR}`, 'gi'),
  new RegExp(`\\b${NAME}\\.? ${DAY},? ${YEAR}`, 'gi'),
  new RegExp(`(?<!\\d)(?<first>[0-3]?\\d)(?<mark>[-/.])(?<second>[0-3]?\\d)\\k<mark>${YEAR}`, 'g'),
];

const isDate = (date: string | null): date is string => date !== null;

function datesOf(parts: Readonly<Record<string, string | undefined>>): string[] {
  const year = Number(parts.year);
  const first = Number(parts.first);
  const second = Number(parts.second);
  if (parts.first !== undefined) {
    const readings = [isoDay(year, second, first), parts.mark === '.' ? null : isoDay(year, first, second)];
    return [...new Set(readings.filter(isDate))];
  }
  const month = parts.month === undefined ? Number(parts.monthNumber) : (MONTHS.get(parts.month.toLowerCase()) ?? 0);
  return [isoDay(year, month, Number(parts.day))].filter(isDate);
}

const CLOCK =
  /(?:T|[ \t]{0,3}(?:[-—|,]|at|on)?[ \t]{0,3})(?<hour>[0-2]?\d)[:.](?<minute>[0-5]\d)(?::(?<second>[0-5]\d)(?:\.\d{1,6})?)?(?: ?(?<half>[ap])\.?m\b\.?)?(?: ?(?<offset>[+-][01]\d:?[0-5]\d)(?!\d)| ?(?<zone>Z|[A-Z]{2,4})\b)?/iy;

const firstSunday = (year: number, month: number): string => {
  const first = `${year}-${String(month).padStart(2, '0')}-01`;
  return addDays(first, (7 - weekdayOf(first)) % 7);
};

/** Summer time in the United States, by the day: the second Sunday of March to the first of November (since 2007). */
const isUsSummer = (date: string): boolean =>
  date >= addDays(firstSunday(yearOf(date), 3), 7) && date < firstSunday(yearOf(date), 11);

const US_WINTER: Readonly<Record<string, number>> = { et: -300, ct: -360, pt: -480 };

function offsetOf(zone: string, date: string): string {
  const winter = US_WINTER[zone.toLowerCase()];
  // Other rules held before 2007.
  if (winter !== undefined && yearOf(date) < 2007) return '';
  const minutes = winter === undefined ? ZONES.get(zone.toLowerCase()) : winter + (isUsSummer(date) ? 60 : 0);
  if (minutes === undefined) return '';
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

/** The time of day that stands right behind a date. */
function timeBehind(clean: string, at: number, date: string): { readonly time: string; readonly end: number } {
  CLOCK.lastIndex = at;
  const match = CLOCK.exec(clean);
  const parts = match?.groups;
  if (match === null || parts === undefined) return { time: '', end: at };
  const written = Number(parts.hour);
  const half = parts.half?.toLowerCase();
  const hour = half === undefined ? written : (written % 12) + (half === 'p' ? 12 : 0);
  if (hour > 23) return { time: '', end: at };
  const zone = parts.zone === undefined ? '' : offsetOf(parts.zone, date);
  const offset = parts.offset === undefined ? zone : parts.offset.replace(/^(...):?(..)$/, '$1:$2');
  const unread = parts.zone !== undefined && zone === '' ? parts.zone.length : 0;
  const time = `T${String(hour).padStart(2, '0')}:${parts.minute}:${parts.second ?? '00'}${offset}`;
  return { time, end: at + match[0].trimEnd().length - unread };
}

/** The full dates between two offsets, in order. */
export function findStamps(clean: string, start: number, end: number): Stamp[] {
  const part = clean.slice(start, end);
  if (!ANY_YEAR.test(part)) return [];
  const found: Stamp[] = [];
  for (const form of FORMS) {
    for (const match of part.matchAll(form)) {
      const dates = datesOf(match.groups ?? {});
      const from = start + match.index;
      const to = from + match[0].length;
      if (dates[0] === undefined || found.some((other) => other.start < to && from < other.end)) continue;
      const { time, end: stop } = timeBehind(clean, to, dates[0]);
      found.push({ start: from, end: Math.min(stop, Math.max(end, to)), dates, time });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const BARE = new RegExp(
  `\\b${NAME}\\.? ${DAY}\\b|(?<!\\d)(?<day2>[0-3]?\\d)(?:st|nd|rd|th)? (?<month2>${NAME.slice(9, -1)})\\b`,
  'gi',
);

/** Days named with their month and perhaps no year, in order. */
export function findDays(clean: string, start: number, end: number): DayAndMonth[] {
  return [...clean.slice(start, end).matchAll(BARE)].flatMap((match) => {
    const month = MONTHS.get((match.groups?.month ?? match.groups?.month2 ?? '').toLowerCase());
    const day = Number(match.groups?.day ?? match.groups?.day2);
    if (month === undefined || day < 1 || day > 31) return [];
    return [{ start: start + match.index, end: start + match.index + match[0].length, month, day }];
  });
}
