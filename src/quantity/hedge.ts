import { HEDGES_AFTER, HEDGES_BEFORE, type Hedge } from '../lexicon/hedges.ts';
import type { Bound } from '../schema/quantity.ts';
import { isListed, wordTable } from '../text/word-table.ts';

const index = (lists: typeof HEDGES_BEFORE): ReadonlyMap<string, Hedge> =>
  new Map(lists.flatMap(([phrases, hedge]) => phrases.map((phrase) => [phrase, hedge] as const)));
const BEFORE = index(HEDGES_BEFORE);
const AFTER = index(HEDGES_AFTER);
const [SPACE, HYPHEN, LESS, GREATER, TILDE] = [32, 45, 60, 62, 126] as const;
const MOST_WORDS = 5;
const SIGNS = '~≈<>≤≥=';
const AFTER_SHAPE =
  /(?:[ ]?\+|[ ](?:plus\b|at (?:least|most|the most|a minimum|a maximum)\b|or [a-z]+\b(?! than)|and (?:above|up|change)\b|approximately\b)|-(?:plus|odd|ish)\b|ish\b)/y;

export interface Hedging {
  readonly start: number;
  readonly end: number;
  readonly approx: boolean;
  readonly bound: Bound | null;
}

interface Part {
  readonly start: number;
  readonly hedge: Hedge;
}

/** a letter or a dot */
const isWordCode = (code: number): boolean => ((code | 32) >= 97 && (code | 32) <= 122) || code === 46;

function wordStart(text: string, end: number): number {
  let at = end;
  while (at > 0 && end - at < 16 && isWordCode(text.charCodeAt(at - 1))) at--;
  return at;
}

/** What a phrase ends with: most words before a figure are not among them, and one look tells. */
const LAST_WORDS = wordTable(
  Array.from(BEFORE.keys(), (phrase) => phrase.slice(wordStart(phrase, phrase.length))).filter((word) => word !== ''),
);

const PHRASE_WORDS = wordTable([...BEFORE.keys()].flatMap((phrase) => phrase.match(/[a-z.]+/g) ?? []));

/** "RJR Nabisco <RJR> 1-1/4": the sign closes a ticker. */
const TICKER = /<[A-Z][A-Z.]{0,9}>$/;

/** The hedge that ends right before `end` (a space between), longest phrase first. */
function partBefore(text: string, end: number): Part | null {
  const edge = text.charCodeAt(end - 1) === SPACE ? end - 1 : end;
  const last = text.charCodeAt(edge - 1);
  if ((last === TILDE || (last >= LESS && last <= GREATER) || last > TILDE) && SIGNS.includes(text.charAt(edge - 1))) {
    if (last === GREATER && TICKER.test(text.slice(Math.max(0, edge - 12), edge))) return null;
    const from = SIGNS.includes(text[edge - 2] ?? ' ') ? edge - 2 : edge - 1;
    const hedge = BEFORE.get(text.slice(from, edge)) ?? BEFORE.get(text.slice(edge - 1, edge));
    return hedge === undefined ? null : { start: from, hedge };
  }
  if (edge === end) return null;
  let best: Part | null = null;
  let at = edge;
  for (let words = 1; words <= MOST_WORDS; words++) {
    const start = wordStart(text, at);
    if (start === at || !isListed(words === 1 ? LAST_WORDS : PHRASE_WORDS, text, start, at)) break;
    const hedge = BEFORE.get(text.slice(start, edge).toLowerCase());
    if (hedge !== undefined) best = { start, hedge };
    if (text.charCodeAt(start - 1) !== SPACE) break;
    at = start - 1;
  }
  return best !== null && isWay(text, best.start, edge) ? null : best;
}

/** "edged up to 2.4%" goes there; "surged up to 12%" no further. */
const isWay = (text: string, start: number, end: number): boolean =>
  end - start === 5 && text.startsWith('up to', start) && WENT.test(text.slice(Math.max(0, start - 12), start));

const WENT =
  /\b(?:edg(?:ed?|es|ing)|tick(?:ed|s|ing)?|inch(?:ed|es|ing)?|nudged|creep(?:s|ing)?|crept|picked|went|gone|goes|moved?|moves|moving|shot|drift(?:ed|s|ing)|bounced|came|pushed) $/i;

const ARTICLE_ENDS = [...'ane'].map((letter) => letter.charCodeAt(0));
const ARTICLE = /(?:^|[ ])(?:an?|the)[ ]$/i;

/** "a", "an" or "the" with its space, directly before `at`. */
const articleBefore = (text: string, at: number): RegExpExecArray | null =>
  text.charCodeAt(at - 1) === SPACE && ARTICLE_ENDS.includes(text.charCodeAt(at - 2) | 32)
    ? ARTICLE.exec(text.slice(Math.max(0, at - 5), at))
    : null;

/** What a hedge after a figure has behind its space or hyphen. */
const AFTER_GAP = [...'+paoi'].map((sign) => sign.charCodeAt(0));

const mayFollow = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code === SPACE || code === HYPHEN ? AFTER_GAP.includes(text.charCodeAt(at + 1)) : AFTER_GAP.includes(code);
};

/** The hedges around the figure at [start, end). */
export function readHedges(text: string, start: number, end: number): Hedging {
  let from = start;
  let approx = false;
  let bound: Bound | null = null;
  for (let count = 0; count < 3; count++) {
    const article = count === 0 ? articleBefore(text, from) : null;
    const skipped = article === null ? from : from - article[0].trimStart().length;
    const part = partBefore(text, skipped) ?? (skipped === from ? null : partBefore(text, from));
    if (part === null) break;
    // "talks about the 5% tax"
    if (part.hedge.approx && article !== null && /the/i.test(article[0])) break;
    from = part.start;
    approx ||= part.hedge.approx;
    bound ??= part.hedge.bound;
  }
  if (!mayFollow(text, end)) return { start: from, end, approx, bound };
  AFTER_SHAPE.lastIndex = end;
  const shape = AFTER_SHAPE.exec(text)?.[0];
  const after = shape === undefined ? undefined : AFTER.get(shape.trim());
  if (shape === undefined || after === undefined) return { start: from, end, approx, bound };
  return { start: from, end: end + shape.length, approx: approx || after.approx, bound: bound ?? after.bound };
}
