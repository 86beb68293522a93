import { type BoardFigure, figureAt, isLevel } from './figure.ts';
import { type Token, word } from './tokens.ts';

/** The highest or lowest level that a price reached, and the token behind it. */
export interface Marked {
  readonly figure: BoardFigure;
  readonly kind: 'high' | 'low' | null;
  readonly next: number;
}

/** "after reaching 7.90", "after touching a high of 7.60", "off its high of 3.22". */
export function markAt(tokens: readonly Token[], from: number): Marked | null {
  let at = word(tokens, from) === ',' ? from + 1 : from;
  const reached = word(tokens, at) === 'after' && /^(?:reaching|touching|hitting)$/.test(word(tokens, at + 1));
  const away = /^(?:off|below|above)$/.test(word(tokens, at)) && /^(?:its|a|the)$/.test(word(tokens, at + 1));
  if (!reached && !away) return null;
  at += reached ? 2 : 1;
  let kind: 'high' | 'low' | null = null;
  for (let k = at; k < at + 6; k++) {
    const figure = figureAt(tokens, k);
    if (figure !== null) {
      if (!isLevel(tokens, figure.next) || (away && kind === null)) return null;
      return { figure, kind, next: figure.next };
    }
    const said = word(tokens, k);
    if (/^(?:high|peak|best)$/.test(said)) kind = 'high';
    else if (/^(?:low|bottom|worst)$/.test(said)) kind = 'low';
    else if (!/^(?:a|an|the|its|day|'s|of|at|record|intraday|new|days)$/.test(said)) return null;
  }
  return null;
}
