import type { Sentence } from '../../frame/sentence.ts';
import { NOTE_HEADS } from '../../lexicon/wire.ts';
import type { QuantityMention } from '../../quantity/index.ts';

const HEAD = new RegExp(`\\b(?:${[...NOTE_HEADS].join('|')})\\b`, 'i');
const LABEL =
  /^[\s:]*(?:an? |the |also )*([A-Za-z][^\d,;]{2,90}?)(?: in each period)?(?: (?:of|totall?ing|equal to))?(?: about)?\s*$/;
const NEXT =
  /^[^.;]{0,80}?(?:\band|,) (?:an? )*((?:[A-Za-z-]+ ){1,9}of|(?:(?:tax|pre-?tax|after-?tax|extraordinary|special|one-time|net) )?(?:gain|loss|credit|charge|provision)s?)\s*$/;
const TURNS = /^(?:versus|vs|compared|against)\b/;
/** Words that only tie a thing to the one before it. */
const TIES = /^(?:.* and|and|includ(?:ing|es?)|exclud(?:ing|es?)|offset by|also)(?: an?)* (?=\S)/;
const BEHIND =
  /^((?: [A-Za-z-]+){1,4}?)(?=[,.;]|$| (?:from|on|of|for|due|related|relating|in|as|and|or|equal|resulting|before|to)\b)/;
const TWIN_BEHIND = /^,? (?:or|equal to) /;
const SOURCE = /^(?: per share| a share| shr)?,? (?:from|for|in|of) (?:an? |the )?((?:[A-Za-z-]+ ){0,3}[A-Za-z-]+)/;

export const isLoss = (words: string): boolean => /\b(?:loss|losses|charges?|provisions?|write-?downs?)\b/i.test(words);

/** "a gain on sale of land of": the thing told before its sum; null where the words name none. */
export function labelIn(gap: string): string | null {
  const words = LABEL.exec(gap)?.[1]?.trim() ?? null;
  return words !== null && HEAD.test(words) ? words : null;
}

/** "and a loss of", ", gain on sale of land of": the next thing of a list. */
export function nextLabel(gap: string): string | null {
  const words = NEXT.exec(gap)?.[1] ?? '';
  return TURNS.test(words) ? null : labelIn(words.replace(TIES, ''));
}

const textBehind = ({ article: { clean }, end }: Sentence, figure: QuantityMention): string =>
  clean.slice(figure.outer.end, Math.min(end, figure.outer.end + 60)).replace(/\s/g, ' ');

/** "a 1,360,000 dlr loss from": the thing that stands behind its sum. */
export function labelBehind(sentence: Sentence, figure: QuantityMention): string | null {
  const words = BEHIND.exec(textBehind(sentence, figure))?.[1]?.trim();
  return words !== undefined && HEAD.test(words.slice(words.lastIndexOf(' ') + 1)) ? words : null;
}

/** "3.1 mln dlrs, or 18 cts per share, from gain on": the thing that a sum is from, behind its twin where it has one. */
export function labelFrom(
  sentence: Sentence,
  figure: QuantityMention,
  figures: readonly QuantityMention[],
): string | null {
  const right = textBehind(sentence, figure);
  const twin = TWIN_BEHIND.test(right) ? figures[figures.indexOf(figure) + 1] : undefined;
  const words = SOURCE.exec(twin === undefined ? right : textBehind(sentence, twin))?.[1];
  if (words === undefined) return null;
  const phrase = words.split(/ (?:on|from|of|for|in|due)(?: |$)/, 1)[0]?.split(' ') ?? [];
  const last = phrase.findLastIndex((word) => HEAD.test(word));
  return last < 0 ? null : phrase.slice(0, last + 1).join(' ');
}

const BEHIND_FIGURE =
  /^(?: per share| a share| shr|\/shr)?,? ((?:from|on|due to|related to) (?:[A-Za-z][\w&'-]*(?: <[A-Z.]+>)? ?){1,11})/;
const SOURCE_ENDS =
  / (?:or|in|for|vs|versus|against|compared|but|plus|which|that|as|with|while|respectively|at|after|before|equal|during|will|would)(?: .*)?$/;
const AND = / and .*$/;
const LEAST_WORDS = 3;

/** " from sale of land" right behind a sum: what the thing came from; null where nothing tells it, or no end can be seen. */
export function sourceBehind({ article: { clean }, end, quantities }: Sentence, at: number): string | null {
  const right = clean.slice(at, Math.min(end, at + 120)).replace(/\s+/g, ' ');
  const match = BEHIND_FIGURE.exec(right);
  if (match?.[1] === undefined) return null;
  const words = match[1].replace(/ <[A-Z.]+>/g, '').replace(SOURCE_ENDS, '');
  // "from sale of land and a gain of 3 mln dlrs": the next of a list
  const stop = at + (right.search(/[.;](?: |$)/) + 1 || right.length);
  const goesOn = AND.test(words) && quantities.some(({ start }) => start > at && start < stop);
  const told = (goesOn ? words.replace(AND, '') : words).replace(/ (?:an?|the|its|of)?$/, '').trim();
  const count = told.split(' ').length;
  return count < (goesOn ? LEAST_WORDS : 2) ? null : ` ${told}`;
}
