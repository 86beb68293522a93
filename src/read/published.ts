import { isoDay } from '../time/calendar.ts';
import { findStamps } from '../time/stamp.ts';
import type { DateOrder } from './date.ts';

const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?(Z|[+-]\d\d:?\d\d)?)?$/;
const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?[ ]?(Z|[+-]\d\d(?::?\d\d)?)?)?$/;
/** Seconds since 1970, or thousandths, of the years 1980 to 2100. */
const EPOCH = { least: 315_532_800, most: 4_102_444_800 };

/**
 * The date that a field of a record holds: ISO 8601, the same without its marks, seconds or milliseconds since 1970, or as
 * mail and wires write it ("Fri, 02 Jan 2026 17:33:05 GMT", "11-MAR-1987 18:04:17.59"). Gives 'YYYY-MM-DD', with the time
 * and its offset where they are stated; null where it is no date, or one that could be read two ways.
 */
export function readPublished(value: string | number, order?: DateOrder): string | null {
  if (typeof value === 'number') return fromEpoch(value);
  const text = value.trim();
  const parts = ISO.exec(text) ?? COMPACT.exec(text);
  if (parts !== null) return fromParts(parts);
  if (/^\d{9,13}$/.test(text)) return fromEpoch(Number(text));
  const short = text.slice(0, 120);
  const [stamp] = findStamps(short, 0, short.length);
  const [first, second] = stamp?.dates ?? [];
  if (stamp === undefined || first === undefined) return null;
  const time = stamp.time.replace(/[+-]00:00$/, 'Z');
  if (second === undefined) return first + time;
  return order === undefined ? null : (order === 'dmy' ? first : second) + time;
}

function fromParts([, year, month, day, hour, minute, second, offset]: RegExpExecArray): string | null {
  const date = isoDay(Number(year), Number(month), Number(day));
  if (date === null || hour === undefined || Number(hour) > 23 || Number(minute) > 59) return date;
  return `${date}T${hour}:${minute}:${second ?? '00'}${offsetOf(offset)}`;
}

function offsetOf(offset: string | undefined): string {
  if (offset === undefined) return '';
  const [, hours = '00', minutes = '00'] = /^([+-]\d\d):?(\d\d)?$/.exec(offset) ?? [];
  return offset === 'Z' || (/^[+-]00$/.test(hours) && minutes === '00') ? 'Z' : `${hours}:${minutes}`;
}

function fromEpoch(value: number): string | null {
  const seconds = value > EPOCH.most ? value / 1000 : value;
  if (!(seconds >= EPOCH.least && seconds <= EPOCH.most)) return null;
  return `${new Date(Math.floor(seconds) * 1000).toISOString().slice(0, 19)}Z`;
}
