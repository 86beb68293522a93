import { NUMBER_WORDS } from '../../lexicon/numbers.ts';
import type { Span } from '../../schema/span.ts';
import { type Token, word } from './tokens.ts';

/** What a figure of a market report is counted in: a coin, the currency's main unit, or index points. */
export type BoardUnit = { readonly is: 'coin' | 'money'; readonly currency: string | null } | { readonly is: 'points' };

/** A change or a level as a market report has it. */
export interface BoardFigure extends Span {
  readonly value: number;
  readonly unit: BoardUnit | null;
  /** without decimals or a fraction */
  readonly whole: boolean;
  readonly fraction: boolean;
  /** the token behind it */
  readonly next: number;
}

const coin = (currency: string | null): BoardUnit => ({ is: 'coin', currency });
const money = (currency: string | null): BoardUnit => ({ is: 'money', currency });

const UNITS: ReadonlyMap<string, BoardUnit> = new Map([
  ...['cents', 'cent', 'cts', 'ct'].map((name) => [name, coin(null)] as const),
  ...['p', 'pence', 'penny'].map((name) => [name, coin('GBP')] as const),
  ...['dlrs', 'dlr', 'dollars', 'dollar'].map((name) => [name, money(null)] as const),
  ...['marks', 'mark'].map((name) => [name, money('DEM')] as const),
  ['yen', money('JPY')],
  ['guilders', money('NLG')],
  ['lire', money('ITL')],
  ['ringgit', money('MYR')],
  ['stg', money('GBP')],
  ['points', { is: 'points' }],
  ['point', { is: 'points' }],
]);

const NUMBER = /^(\d[\d,]*(?:\.\d+)?)(?:-(\d{1,2})\/(\d{1,2}))?(p?)$/;
const PART = /^(\d{1,2})\/(\d{1,2})$/;

/** The figure whose number is the token at `at`; null where none is. */
export function figureAt(tokens: readonly Token[], at: number): BoardFigure | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const number = isBroken(tokens, at) ? null : numberOf(tokens, at);
  if (number === null) return null;
  const { value, whole, fraction, glued, penny } = number;
  const named = glued || penny ? undefined : UNITS.get(word(tokens, at + 1));
  const unit = glued || penny ? coin('GBP') : (named ?? null);
  const next = at + (penny || named !== undefined ? 2 : 1);
  return { start: token.start, end: tokens[next - 1]?.end ?? token.end, value, unit, whole, fraction, next };
}

/** "1.979.0": no number. */
const isBroken = (tokens: readonly Token[], at: number): boolean => {
  const [point, digits] = [tokens[at + 1], tokens[at + 2]];
  return (
    point?.text === '.' && point.start === tokens[at]?.end && digits?.start === point.end && /^\d/.test(digits.text)
  );
};

interface Read {
  readonly value: number;
  readonly whole: boolean;
  readonly fraction: boolean;
  readonly glued: boolean;
  readonly penny: boolean;
}

function numberOf(tokens: readonly Token[], at: number): Read | null {
  const text = tokens[at]?.text ?? '';
  const plain = { whole: false, fraction: false, glued: false, penny: false };
  const match = NUMBER.exec(text);
  if (match !== null) {
    const part = match[2] === undefined ? 0 : Number(match[2]) / Number(match[3]);
    if (part >= 1) return null;
    const value = Number((match[1] ?? '').replaceAll(',', '')) + part;
    return { ...plain, value, whole: part === 0 && !text.includes('.'), fraction: part > 0, glued: match[4] === 'p' };
  }
  const half = PART.exec(text);
  if (half !== null) {
    const value = Number(half[1]) / Number(half[2]);
    return value > 0 && value < 1 ? { ...plain, value, fraction: true } : null;
  }
  const lower = text.toLowerCase();
  if (/^(?:a|one)$/.test(lower) && /^penny$/.test(word(tokens, at + 1)))
    return { ...plain, value: 1, whole: true, penny: true };
  const spelled = text === lower && Object.hasOwn(NUMBER_WORDS, lower) ? NUMBER_WORDS[lower] : undefined;
  return spelled === undefined || spelled < 1 || spelled > 99 ? null : { ...plain, value: spelled, whole: true };
}

const OTHER_UNIT =
  /^(?:pct|percent|per|mln|million|billion|bln|%|[/-]|to|or|tonnes?|people|members|seats|votes|lots|contracts|basis|times|shares)$/;

/** What stands behind a level does not make it a number of something else. */
export const isLevel = (tokens: readonly Token[], next: number): boolean => !OTHER_UNIT.test(word(tokens, next));
