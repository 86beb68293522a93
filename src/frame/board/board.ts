import type { Direction } from '../../schema/claim.ts';
import type { Span } from '../../schema/span.ts';
import type { Sentence } from '../sentence.ts';
import { type Core, coreAt, movedBy } from './core.ts';
import { type BoardFigure, figureAt } from './figure.ts';
import { markAt } from './mark.ts';
import { namesBefore } from './names.ts';
import { type Token, tokensIn, word } from './tokens.ts';

/** One price of a market report: "Acme added 20 to 5.70 after reaching 5.80". */
export interface BoardRow {
  /** as the text has it, without "shares in" or a ticker */
  readonly name: Span;
  /** it shares the verb, and the word, of the index before */
  readonly isIndex: boolean;
  /** null where it only reached the level */
  readonly direction: Direction | null;
  readonly change: BoardFigure | null;
  readonly level: BoardFigure;
  /** the highest or lowest that it reached, and which of the two the text says */
  readonly mark: { readonly figure: BoardFigure; readonly kind: 'high' | 'low' | null } | null;
  /** from its verb, or its change, to its last figure */
  readonly span: Span;
}

/** The prices that a sentence of a market report lists; none where it is no such list. */
export function readBoard(sentence: Sentence): readonly BoardRow[] {
  const tokens = tokensIn(sentence);
  const rows: BoardRow[] = [];
  let at = 0;
  while (at < tokens.length) {
    const verb = at;
    const core = coreAt(tokens, verb);
    const names = core === null ? [] : namesBefore(sentence, tokens, verb, core.levels.length > 1 || core.each);
    if (core === null || names.length === 0) {
      at++;
      continue;
    }
    at = push(rows, tokens, names, core, verb);
    const isIndex = names.some(({ end }) => tokens.some((token) => token.end === end && /^index$/i.test(token.text)));
    if (core.direction !== null) at = elided(sentence, rows, tokens, at, core, isIndex);
  }
  return rows;
}

/** The items that share the verb before: ", Beta 10 to 3.45 and Gamma seven to 4.90". */
function elided(
  sentence: Sentence,
  rows: BoardRow[],
  tokens: readonly Token[],
  from: number,
  head: Core,
  isIndex: boolean,
): number {
  let at = from;
  for (;;) {
    let i = at;
    while (/^(?:,|;|and|but|while)$/.test(word(tokens, i))) i++;
    if (i === at) return at;
    let k = i;
    while (k < tokens.length && k < i + 12 && figureAt(tokens, k) === null && !/^[,;]$/.test(word(tokens, k))) k++;
    const core = k > i ? movedBy(tokens, k, head.direction) : null;
    const part = core !== null && isIndex ? partBefore(tokens, i, k) : null;
    const names =
      core === null
        ? []
        : part !== null
          ? [part]
          : namesBefore(sentence, tokens, k, core.levels.length > 1 || core.each);
    if (core === null || names.length === 0 || core.change === null || (names[0]?.start ?? 0) < (tokens[i]?.start ?? 0))
      return at;
    at = push(rows, tokens, names, core, k, part !== null);
  }
}

/** "the all resources", behind an index: another of its kind. */
function partBefore(tokens: readonly Token[], from: number, to: number): Span | null {
  const start = word(tokens, from) === 'the' ? from + 1 : to;
  const words = tokens.slice(start, to);
  if (words.length === 0 || words.length > 3 || !words.every(({ text }) => /^[a-z]+$/.test(text))) return null;
  return { start: tokens[start]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** Adds a row for each name, and says where the words behind begin. */
function push(
  rows: BoardRow[],
  tokens: readonly Token[],
  names: readonly Span[],
  core: Core,
  verb: number,
  isIndex = false,
): number {
  const { levels, change, direction } = core;
  if (names.length !== levels.length && levels.length > 1) return core.next;
  const mark = markAt(tokens, core.next);
  names.forEach((name, i) => {
    const level = levels[i] ?? levels[0];
    if (level === undefined) return;
    const own = i === names.length - 1 ? mark : null;
    const start = tokens[verb]?.start ?? level.start;
    rows.push({
      isIndex,
      name,
      direction,
      change,
      level,
      mark: own,
      span: { start, end: Math.max(level.end, change?.end ?? 0) },
    });
  });
  return mark?.next ?? core.next;
}
