/** Days on 'YYYY-MM-DD' strings. Civil dates only: no zone, no clock. */

const DAY = 86_400_000;

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** Days in a month, 1 to 12. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;

/** 'YYYY-MM-DD', or null where the calendar has no such day. */
export const isoDay = (year: number, month: number, day: number): string | null =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
    ? `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
    : null;

export const yearOf = (date: string): number => Number(date.slice(0, 4));
export const monthOf = (date: string): number => Number(date.slice(5, 7));
export const dayOf = (date: string): number => Number(date.slice(8, 10));

const toDays = (date: string): number => Date.UTC(yearOf(date), monthOf(date) - 1, dayOf(date)) / DAY;
const fromDays = (days: number): string => new Date(days * DAY).toISOString().slice(0, 10);

export const addDays = (date: string, days: number): string => fromDays(toDays(date) + days);

/** Days from `a` to `b`, negative where `b` is earlier. */
export const daysBetween = (a: string, b: string): number => toDays(b) - toDays(a);

/** ISO weekday: Monday is 1, Sunday 7. */
export const weekdayOf = (date: string): number => ((((toDays(date) + 3) % 7) + 7) % 7) + 1;

/** Adds months, keeping the day where the month has it, else its last day. */
export function addMonths(date: string, months: number): string {
  const count = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(Math.min(dayOf(date), daysInMonth(year, month)), 2)}`;
}

export const addYears = (date: string, years: number): string => addMonths(date, years * 12);

export const startOfMonth = (date: string): string => `${date.slice(0, 8)}01`;
export const endOfMonth = (date: string): string =>
  `${date.slice(0, 8)}${pad(daysInMonth(yearOf(date), monthOf(date)), 2)}`;

/** 1 to 4. */
export const quarterOf = (date: string): number => Math.ceil(monthOf(date) / 3);

/** Two ends of a stretch of days, both included; an end that is not known is null. */
export interface DateRange {
  readonly start: string | null;
  readonly end: string | null;
}

export const UNDATED: DateRange = { start: null, end: null };

export const oneDay = (date: string | null): DateRange => ({ start: date, end: date });

/** `count` whole months from the first of the month given, 1 to 12 (0 and 13 run into the neighbouring years). */
export function monthsFrom(year: number, month: number, count: number): DateRange {
  const start = addMonths(`${pad(year, 4)}-01-01`, month - 1);
  return { start, end: endOfMonth(addMonths(start, count - 1)) };
}

export const wholeMonth = (year: number, month: number): DateRange => monthsFrom(year, month, 1);
export const wholeYear = (year: number): DateRange => monthsFrom(year, 1, 12);

/** The Monday to the Sunday around a day. */
export function weekOf(date: string): DateRange {
  const start = addDays(date, 1 - weekdayOf(date));
  return { start, end: addDays(start, 6) };
}
