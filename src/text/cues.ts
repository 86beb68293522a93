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

/** The lists of the cue that ends at a node of the tree, as a whole word and as a stem. */
interface End<K> {
  readonly words: K[];
  readonly stems: K[];
}

/** The cues of all lists as a tree of letters: tables by node and column, of where a cue goes on, and of where one ends. */
interface Tree<K> {
  readonly next: Uint16Array;
  /** The place in `ends`; 0 where no cue ends. */
  readonly endAt: Uint16Array;
  readonly ends: readonly End<K>[];
}

const NONE: ReadonlySet<never> = new Set();

/**
 * A reader that goes over a text once for all lists: a text that holds no cue of a pattern need not be searched for it.
 * Lists may have some ten thousand letters in all.
 */
export function openCues<K extends string>(lists: Readonly<Record<K, Cues>>): CueReader<K> {
  let tree: Tree<K> | undefined;
  return (text, start, end) => {
    tree ??= plant(lists);
    let held: Set<K> | undefined;
    walk(tree, text, start, end, (list) => {
      held ??= new Set();
      held.add(list);
    });
    return held ?? NONE;
  };
}

/** Finds where the cues of a list stand in text[start, end), in order; of two that begin at one place the longer. */
export function openFinder(cues: Cues): (text: string, start: number, end: number) => readonly Span[] {
  let tree: Tree<'all'> | undefined;
  return (text, start, end) => {
    tree ??= plant({ all: cues });
    const found: Span[] = [];
    walk(tree, text, start, end, (_, from, to) => {
      if (found.at(-1)?.start === from) found.pop();
      found.push({ start: from, end: to });
    });
    return found;
  };
}

/** Tells of each cue of a text: its list, where it stands. */
function walk<K>(
  { next, endAt, ends }: Tree<K>,
  text: string,
  start: number,
  end: number,
  take: (list: K, from: number, to: number) => void,
): void {
  for (let at = start; at < end; at++) {
    let column = columnOf(text.charCodeAt(at));
    if (!isOfWord(column)) continue;
    let node = next[column] as number;
    let to = at + 1;
    while (node > 0) {
      column = to < end ? columnOf(text.charCodeAt(to)) : 0;
      const place = endAt[node] as number;
      if (place > 0) {
        const { stems, words } = ends[place] as End<K>;
        for (const list of stems) take(list, at, to);
        if (!isOfWord(column)) for (const list of words) take(list, at, to);
      }
      if (column === 0) break;
      node = next[node * WIDTH + column] as number;
      to++;
    }
    do at++;
    while (at < end && isWordCode(text.charCodeAt(at)));
  }
}

function plant<K extends string>(lists: Readonly<Record<K, Cues>>): Tree<K> {
  const all = Object.entries<Cues>(lists).flatMap(([list, cues]) =>
    [...(typeof cues === 'string' ? cues.split('|') : cues)].map((cue) => ({ list: list as K, cue })),
  );
  const most = all.reduce((sum, { cue }) => sum + cue.length, 1);
  const next = new Uint16Array(most * WIDTH);
  const endAt = new Uint16Array(most);
  const ends: End<K>[] = [{ words: [], stems: [] }];
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
    const end = ends[endAt[node] as number] as End<K>;
    (isStem ? end.stems : end.words).push(list);
  }
  return { next, endAt, ends };
}
