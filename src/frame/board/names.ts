import { METRIC_HEADS } from '../../lexicon/metrics.ts';
import type { Span } from '../../schema/span.ts';
import type { Sentence } from '../sentence.ts';
import { type Token, word } from './tokens.ts';

const AUXILIARY =
  /^(?:also|has|had|have|however|later|then|earlier|sharply|slightly|again|further|being|been|was|were|is|are|stock|stocks|shares|share)$/;
const JOINED = /^(?:and|of|&|und|van|de)$/;
const NO_NAME =
  /^(?:The|A|An|Ordinary|Preferred|Common|Stock|Stocks|Shares|Prices|It|But|In|At|On|Among|While|And|Its|Other|Another|Both|Earlier|Later|Today|Yesterday|Monday|Tuesday|Wednesday|Thursday|Friday|They|He|She|This|That|January|February|March|April|May|June|July|August|September|October|November|December)$/;
/** What a firm is told to be before its name, where it begins a sentence. */
const CALLED =
  /^(?:Insurer|Engineer|Engineering|Computer|Carmaker|Automaker|Retailer|Bank|Banker|Steelmaker|Brewer|Airline|Builder|Broker|Miner|Publisher|Chipmaker|Drugmaker|Utility|Resources|Industrials?|Oil|Elsewhere|Meanwhile)$/;

/** The names that end before the verb or change at token `at`, the last of a run; two where `isPair` and "and" joins them. */
export function namesBefore(
  sentence: Sentence,
  tokens: readonly Token[],
  at: number,
  isPair: boolean,
): readonly Span[] {
  let end = at;
  if (word(tokens, at - 1) === 'price' && /^(?:share|stock)$/.test(word(tokens, at - 2))) end--;
  while (AUXILIARY.test(word(tokens, end - 1))) end--;
  end = withoutAside(tokens, end);
  if (word(tokens, end - 1) === "'s") end--;
  if (/^</.test(tokens[end - 1]?.text ?? '')) end--;
  const index = indexBefore(tokens, end);
  if (index !== null) return [index];
  let start = end;
  while (start > 0 && isNameWord(tokens, start - 1, end)) start--;
  while (start < end && (JOINED.test(word(tokens, start)) || NO_NAME.test(tokens[start]?.text ?? ''))) start++;
  if (start === end) return [];
  const last = tokens[end - 1]?.text ?? '';
  if (METRIC_HEADS.has(last.toLowerCase()) || NO_NAME.test(last)) return [];
  if (isOwnerOf(tokens, start)) return [];
  if (end - start > 1 && CALLED.test(tokens[start]?.text ?? '')) start++;
  if (isPlace(sentence, tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0)) return [];
  const joint = isPair ? lastJoint(tokens, start, end) : -1;
  const span = (from: number, to: number): Span => ({ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 });
  return joint < 0 ? [span(start, end)] : [span(start, joint), span(joint + 1, end)];
}

/** "Sales at Acme", "the price of Acme": of something else than its share. */
const isOwnerOf = (tokens: readonly Token[], start: number): boolean =>
  /^(?:at|of|for|by|in|from|with)$/.test(word(tokens, start - 1)) &&
  start > 1 &&
  !/^(?:shares?|stock|stocks)$/.test(word(tokens, start - 2));

const lastJoint = (tokens: readonly Token[], start: number, end: number): number => {
  for (let i = end - 2; i > start; i--) if (word(tokens, i) === 'and') return i;
  return -1;
};

/** A single capital between quotation marks, of which the first stands at `at`. */
const isClass = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '"' && /^[A-Z]$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.text === '"';

const isNameWord = (tokens: readonly Token[], at: number, end: number): boolean => {
  const text = tokens[at]?.text ?? '';
  if (/^[A-Z]/.test(text)) return true;
  // 'Acme "A"'
  if (text === '"') return isClass(tokens, at) || isClass(tokens, at - 2);
  return (
    JOINED.test(text) &&
    at + 1 < end &&
    /^[A-Z]/.test(tokens[at - 1]?.text ?? '') &&
    /^[A-Z]/.test(tokens[at + 1]?.text ?? '')
  );
};

/** "Acme, of which Beta has 19.9 pct, rose": where the name ends that the words between the commas tell of. */
function withoutAside(tokens: readonly Token[], end: number): number {
  if (word(tokens, end - 1) !== ',') return end;
  for (let i = end - 2; i > 0 && i > end - 16; i--) {
    if (word(tokens, i) !== ',') continue;
    return /^(?:of|which|whose|with|a|an|the|makers?|now|due|\d+)$/.test(word(tokens, i + 1)) ? i : end;
  }
  return end;
}

/** "The all industrials index", "the mining index", "June share price index futures": lower case, up to its article. */
function indexBefore(tokens: readonly Token[], end: number): Span | null {
  const last = word(tokens, end - 1);
  if (!/^(?:index|futures|average)$/.test(last) || /\b(?:week|month|day|year|moving)$/.test(word(tokens, end - 2)))
    return null;
  let start = end - 1;
  while (
    start > 0 &&
    end - start < 8 &&
    isOfIndex(tokens, start - 1) &&
    !/^(?:the|a|while|and|but|as|when|with|in|at)$/.test(word(tokens, start - 1))
  )
    start--;
  return end - start < 2 ? null : { start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}

/** A word, or the number of a name: "FTSE 100". */
const isOfIndex = (tokens: readonly Token[], at: number): boolean => {
  const text = tokens[at]?.text ?? '';
  return /^[A-Za-z&]/.test(text) || (/^\d+$/.test(text) && /^[A-Z]/.test(tokens[at - 1]?.text ?? ''));
};

/** A country or a town does not trade. */
const isPlace = (sentence: Sentence, start: number, end: number): boolean =>
  sentence.entities.some(
    (mention) =>
      mention.start <= start && mention.end >= end && /^(?:economy|currency|commodity|bond)$/.test(mention.value.kind),
  );
