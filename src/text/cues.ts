import type { Span } from '../schema/span.ts';

/**
 * Words of which a text must hold one, a bar between two or as a list: "bid" is the word itself, "acqui*" any word that
 * begins so, "share sale" words one white space apart. In lower case, of letters and the marks - / & '.
 */
export type Cues = string | Iterable<string>;

/** The names of the lists of which text[start, end) holds a cue. */
export type CueReader<K extends string> = (text: string, start: number, end: number) => ReadonlySet<K>;

/**
 * The column of a character of ASCII in the tables: 1 to 26 a letter, small or capital, 27 a digit or "_", then white space
 * and the marks that a cue may hold; 0 any other.
 */
const COLUMNS = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code).toLowerCase();
  if (/[a-z]/.test(sign)) return sign.charCodeAt(0) - 96;
  if (/\w/.test(sign)) return 27;
  return /\s/.test(sign) ? 28 : "-/&'".includes(sign) ? 29 + "-/&'".indexOf(sign) : 0;
});
const WIDTH = 33;
const NO_BREAK_SPACE = 0xa0;

const columnOf = (code: number): number => (code < 128 ? (COLUMNS[code] as number) : code === NO_BREAK_SPACE ? 28 : 0);

const isOfWord = (column: number): boolean => column > 0 && column < 28;

/** Whether a character is a letter of English, a digit or "_", as \w has it. */
export const isWordCode = (code: number): boolean => isOfWord(columnOf(code));

/** The places of the lists of the cue that ends at a node, as a whole word and as a stem. */
interface End {
  readonly words: number[];
  readonly stems: number[];
}

/** The cues of all lists as a tree of letters: tables by node and column, of where a cue goes on, and of where one ends. */
interface Tree {
  readonly next: Uint16Array;
  /** The place in `ends`; 0 where no cue ends. */
  readonly endAt: Uint16Array;
  readonly ends: readonly End[];
}

/**
 * A reader that goes over a text once for all lists, and marks with 1 those of which text[start, end) holds a cue: a text
 * without the cues of a pattern need not be searched for it. Lists may have some ten thousand letters in all.
 */
export function openMarks(lists: readonly Cues[]): (text: string, start: number, end: number) => Uint8Array {
  let tree: Tree | undefined;
  return (text, start, end) => {
    tree ??= plant(lists);
    const marks = new Uint8Array(lists.length);
    const hits = walk(tree, text, start, end);
    for (let i = 0; i < hits.length; i += 3) marks[hits[i] as number] = 1;
    return marks;
  };
}

/** The same for lists with names: which of them have a cue in a text. */
export function openCues<K extends string>(lists: Readonly<Record<K, Cues>>): CueReader<K> {
  const names = Object.keys(lists) as K[];
  const marksIn = openMarks(names.map((name) => lists[name]));
  return (text, start, end) => {
    const marks = marksIn(text, start, end);
    return new Set(names.filter((_, i) => marks[i] === 1));
  };
}

/** Finds where the cues of a list stand in text[start, end), in order; of two that begin at one place the longer. */
export function openFinder(cues: Cues): (text: string, start: number, end: number) => readonly Span[] {
  let tree: Tree | undefined;
  return (text, start, end) => {
    tree ??= plant([cues]);
    const found: Span[] = [];
    const hits = walk(tree, text, start, end);
    for (let i = 0; i < hits.length; i += 3) {
      const span = { start: hits[i + 1] as number, end: hits[i + 2] as number };
      if (found.at(-1)?.start === span.start) found.pop();
      found.push(span);
    }
    return found;
  };
}

/** The cues of a text, three numbers each: the place of its list, where it begins and ends. */
function walk({ next, endAt, ends }: Tree, text: string, start: number, end: number): readonly number[] {
  const hits: number[] = [];
  for (let at = start; at < end; at++) {
    let column = columnOf(text.charCodeAt(at));
    if (!isOfWord(column)) continue;
    let node = next[column] as number;
    let to = at + 1;
    while (node > 0) {
      column = to < end ? columnOf(text.charCodeAt(to)) : 0;
      const place = endAt[node] as number;
      if (place > 0) {
        const { stems, words } = ends[place] as End;
        for (const list of stems) hits.push(list, at, to);
        if (!isOfWord(column)) for (const list of words) hits.push(list, at, to);
      }
      if (column === 0) break;
      node = next[node * WIDTH + column] as number;
      to++;
    }
    do at++;
    while (at < end && isWordCode(text.charCodeAt(at)));
  }
  return hits;
}

function plant(lists: readonly Cues[]): Tree {
  const all = lists.flatMap((cues, list) =>
    [...(typeof cues === 'string' ? cues.split('|') : cues)].map((cue) => ({ list, cue })),
  );
  const most = all.reduce((sum, { cue }) => sum + cue.length, 1);
  const next = new Uint16Array(most * WIDTH);
  const endAt = new Uint16Array(most);
  const ends: End[] = [{ words: [], stems: [] }];
  let nodes = 1;
  for (const { list, cue } of all) {
    const isStem = cue.endsWith('*');
    const length = isStem ? cue.length - 1 : cue.length;
    let node = 0;
    for (let i = 0; i < length; i++) {
      const cell = node * WIDTH + columnOf(cue.charCodeAt(i));
      next[cell] ||= nodes++;
      node = next[cell] as number;
    }
    endAt[node] ||= ends.push({ words: [], stems: [] }) - 1;
    const end = ends[endAt[node] as number] as End;
    (isStem ? end.stems : end.words).push(list);
  }
  return { next, endAt, ends };
}
