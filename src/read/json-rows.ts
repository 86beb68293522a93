import { openPlaces } from '../text/places.ts';

/** An element of a JSON array: its value, and the line that it starts on, counted from 1. */
export interface JsonRow {
  readonly line: number;
  readonly value: unknown;
}

/** What is wrong with the array, and the line of the element where it shows. */
export interface JsonFault {
  readonly line: number;
  readonly message: string;
}

/** The elements of a JSON array with their lines: `JSON.parse` of the whole tells no line that can be relied on. */
export function readJsonRows(text: string): readonly JsonRow[] | JsonFault {
  const places = openPlaces(text);
  const fault = (at: number, message: string): JsonFault => ({ line: places.line(at), message });
  const open = skipBlanks(text, 0);
  if (text[open] !== '[') return fault(open, 'this is no JSON array');
  const rows: JsonRow[] = [];
  let end = open;
  do {
    const start = skipBlanks(text, end + 1);
    end = endOfElement(text, start);
    if (rows.length === 0 && start === end && text[end] === ']') break;
    const value = parse(text.slice(start, end));
    if (value === undefined) return fault(start, 'this row is not JSON');
    rows.push({ line: places.line(start), value });
  } while (text[end] === ',');
  if (text[end] !== ']') return fault(end, 'the array is not closed');
  const rest = skipBlanks(text, end + 1);
  return rest < text.length ? fault(rest, 'something stands behind the array') : rows;
}

const BLACK = /\S/g;

function skipBlanks(text: string, from: number): number {
  BLACK.lastIndex = from;
  return BLACK.exec(text)?.index ?? text.length;
}

/** Where the comma or bracket stands that ends an element. */
function endOfElement(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') at = endOfString(text, at);
    else if (sign === '[' || sign === '{') depth += 1;
    else if (depth === 0 && (sign === ',' || sign === ']' || sign === '}')) return at;
    else if (sign === ']' || sign === '}') depth -= 1;
  }
  return text.length;
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
