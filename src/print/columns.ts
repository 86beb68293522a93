import Table from 'cli-table3';

// Characters that take one column, so that the length of most cells is their width.
const NARROW = /^[\x20-\x7e\xa0-\u02ff\u2010-\u22ff\u25a0-\u25fc]*$/;
const BARE = { 'top-left': '', top: '', 'top-mid': '', 'top-right': '', left: '', right: '', middle: '' } as const;
const NO_STYLE = { 'padding-left': 0, 'padding-right': 0, head: [], border: [], compact: true };

/** Width of a line in terminal columns, as the table counts them: East Asian wide characters and emoji take two. */
export function width(line: string): number {
  if (NARROW.test(line)) return line.length;
  const ruler = new Table({ chars: { ...BARE, top: '─' }, style: NO_STYLE });
  ruler.push([line]);
  return ruler.width;
}

/** `text` in lines of at most `limit` columns, broken at spaces, and inside a word only where it is longer than a line. */
export function wrap(text: string, limit: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ').flatMap((whole) => pieces(whole, limit))) {
    const size = width(word);
    if (line !== '' && used + 1 + size > limit) {
      lines.push(line);
      line = '';
    }
    used = line === '' ? size : used + 1 + size;
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function pieces(word: string, limit: number): readonly string[] {
  if (width(word) <= limit) return [word];
  const found: string[] = [];
  let piece = '';
  let used = 0;
  for (const character of word) {
    const size = width(character);
    if (piece !== '' && used + size > limit) {
      found.push(piece);
      piece = '';
      used = 0;
    }
    piece += character;
    used += size;
  }
  return [...found, piece];
}

/**
 * Column widths that add up to at most `room`: each its natural width, or, where the room is short, the widest cut to
 * one common width. No column gets less than `least`.
 */
export function shareWidths(natural: readonly number[], room: number, least: number): readonly number[] {
  const total = (cap: number) => natural.reduce((sum, size) => sum + Math.min(size, cap), 0);
  let cap = Math.max(least, ...natural);
  while (cap > least && total(cap) > room) cap -= 1;
  const widths = natural.map((size) => Math.min(size, cap));
  let spare = room - total(cap);
  return widths.map((size, index) => {
    const more = (natural[index] ?? 0) > size && spare > 0 ? 1 : 0;
    spare -= more;
    return size + more;
  });
}
