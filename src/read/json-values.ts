import type { Problem } from '../schema/problem.ts';
import { openPlaces } from '../text/places.ts';
import { atLine, readError } from './problem.ts';

/** A value that was parsed. */
export interface JsonValue {
  readonly value: unknown;
}

const MOST_TOLD = 10;

/**
 * The values of a text that is not one value: several behind one another, or a list that breaks off or has a bad element,
 * whose whole elements are given. The problems say at which line. `cut` is of a text whose end is known to be missing.
 */
export function* splitValues(text: string, path: string, cut: boolean): Generator<JsonValue | Problem> {
  const places = openPlaces(text);
  const bad = (at: number, message: string) => atLine(readError('bad-json', path, message), places.line(at));
  let told = 0;
  for (let at = skip(text, 0); at < text.length; ) {
    const end = endOf(text, at);
    const value = parse(text.slice(at, end ?? text.length));
    if (value !== undefined) {
      yield { value };
      at = skip(text, end ?? text.length);
      continue;
    }
    const list = listIn(text, at);
    const inner = list === null ? [] : elements(text, list, end ?? text.length);
    for (const element of inner) {
      const each = parse(text.slice(element.start, element.end));
      if (each !== undefined) yield { value: each };
      else if (element.whole && told++ < MOST_TOLD) yield bad(element.start, 'this element is not JSON');
    }
    if (end === null) {
      if (!cut) yield bad(text.length - 1, 'the JSON breaks off');
      return;
    }
    if (list === null && told++ < MOST_TOLD) yield bad(at, 'this is not JSON');
    at = skip(text, end);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const BLACK = /[^\s,]/g;

function skip(text: string, from: number): number {
  BLACK.lastIndex = from;
  return BLACK.exec(text)?.index ?? text.length;
}

/** The end of the value that starts at `at`; null where it never ends. What is no list or object ends with its line. */
function endOf(text: string, at: number): number | null {
  if (text[at] !== '{' && text[at] !== '[') {
    const end = text.indexOf('\n', at);
    return end < 0 ? text.length : end;
  }
  let depth = 0;
  for (let i = at; i < text.length; i += 1) {
    const sign = text.charCodeAt(i);
    if (sign === 34) i = endOfString(text, i);
    else if (sign === 91 || sign === 123) depth += 1;
    else if (sign === 93 || sign === 125) {
      depth -= 1;
      if (depth === 0) return i + 1;
    }
  }
  return null;
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  for (; at < text.length && text.charCodeAt(at) !== 34; at += 1) if (text.charCodeAt(at) === 92) at += 1;
  return at;
}

/** Where the first list of objects opens that a value holds or is. */
function listIn(text: string, at: number): number | null {
  const match = /\[\s*\{/g;
  match.lastIndex = at;
  return match.exec(text)?.index ?? null;
}

/** The objects of a list, each from its bracket to the bracket that closes it. */
function* elements(text: string, list: number, limit: number) {
  for (let at = list + 1; at < limit; ) {
    const start = text.indexOf('{', at);
    if (start < 0 || start >= limit) return;
    const end = endOf(text, start);
    yield { start, end: end ?? limit, whole: end !== null };
    if (end === null) return;
    at = end;
    const next = skip(text, at);
    if (text[next] === ']') return;
  }
}
