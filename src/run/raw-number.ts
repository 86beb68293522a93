const NUMBER = /\s*:\s*(-?\d[\d.eE+-]*)/y;

/**
 * The digits of a number of a JSON object as they are written there: a parsed number keeps no more than 2^53. `text` is
 * valid JSON; where the key stands twice the last counts. Null where there is no such number.
 */
export function rawNumber(text: string, key: string): string | null {
  const quoted = JSON.stringify(key);
  let depth = 0;
  let found: string | null = null;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') depth -= 1;
    else if (sign === '"') {
      const end = endOfString(text, at);
      NUMBER.lastIndex = end;
      if (depth === 1 && isKey(text.slice(at, end), key, quoted)) found = NUMBER.exec(text)?.[1] ?? found;
      at = end - 1;
    }
  }
  return found;
}

/** A key may be written with escapes. */
const isKey = (written: string, key: string, quoted: string): boolean =>
  written === quoted || (written.includes('\\') && written.length <= 6 * key.length + 2 && JSON.parse(written) === key);

/** Behind the closing quotation mark. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}
