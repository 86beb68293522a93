import type { Sentence } from '../frame/sentence.ts';
import type { QuantityMention } from '../quantity/index.ts';

/** A result, or the sales that it was earned on, as one of two sides tells it. */
export interface Member {
  readonly quantity: QuantityMention;
  readonly of: 'result' | 'sales';
  readonly isLoss: boolean;
}

/** Two sides of a comparison, figure by figure. */
export interface Pairing {
  readonly pairs: ReadonlyMap<Member, Member>;
  /** All figures of the side that is compared with. */
  readonly others: readonly QuantityMention[];
  readonly role: 'previous' | 'expected';
}

const COMPARED =
  /\b(?:compare[ds]? (?:with|to)|against|versus|vs|(?:up|down|higher|lower) (?:from|than)|(?:beat|top|exceed|miss|surpass)(?:s|ed|ing)?|above|below)\b/i;
const FORESEEN = /\b(?:consensus|estimates?|expectations?|forecasts?|expected|predicted|projected|analysts?)\b/i;
const SALES = /\b(?:sales|revenues?|revs|turnover)\b/i;
const MEASURE =
  /\b(?:(loss|losses|lost)|(earn(?:s|ed|ing|ings)?|profits?|income|net|ebitda|eps)|(sales|revenues?|revs|turnover))\b/gi;
/** Words of other sums than a result and its sales. */
const OTHER =
  /\b(?:charges?|gains?|costs?|expenses?|debts?|assets|dividends?|cash|provisions?|write-?(?:downs?|offs?)|tax(?:es)?|includ\w+|exclud\w+|orders?|backlog|margin|credits?|interest|from|in its)\b/i;
/** How the second of two stands behind the first: "on sales of", "and revenue of". */
const SECOND =
  /^(?: [\w']+){0,6}?,? (?:on|with|from|and|as)(?: [\w'-]+){0,4} (?:sales|revenues?|revs|turnover|loss|profits?|income|earnings)(?: (?:of|at|was|were|totall?ing|reached))?(?: (?:about|some|nearly|around|only|just))*$/i;
/** Behind a sum the same per share: "or 20 cents", "(20 cents a share)". */
const TOLD_TWICE = /^(?: (?:a|per) share)?(?:, or| or| \()(?: a)?(?: (?:loss|profit) of)?$/i;
/** A figure so much nearer to one than to the other is held against that one. */
const NEARER = Math.log(3);

/** The figures of a result and of its sales with those that they are held against; null where a sentence tells no such. */
export function pairingIn(sentence: Sentence): Pairing | null {
  const { quantities, text } = sentence;
  if (quantities.length < 3 || !SALES.test(text) || !COMPARED.test(text)) return null;
  for (let i = 1; i + 1 < quantities.length; i++) {
    const gap = gapBefore(sentence, i + 1);
    const told = COMPARED.exec(gap);
    if (told === null || gap.length > 120 || /[.;] /.test(gap)) continue;
    const left = sideBefore(sentence, i);
    const right = left.length < 2 ? [] : sideAfter(sentence, i + 1, gap.slice(told.index + told[0].length), left);
    const pairs = new Map<Member, Member>();
    for (const then of right) {
      const now = left.find((member) => member.of === then.of && isPerShare(member) === isPerShare(then));
      if (now !== undefined && !pairs.has(now)) pairs.set(now, then);
    }
    if (pairs.size === 0) continue;
    const role = FORESEEN.test(gap) ? 'expected' : 'previous';
    return { pairs, others: right.map(({ quantity }) => quantity), role };
  }
  return null;
}

const isPerShare = ({ quantity }: Member): boolean => quantity.value.per === 'share';

/** The words between a figure and the one before it, or the sentence's start. */
function gapBefore({ quantities, start, article: { clean } }: Sentence, i: number): string {
  const from = quantities[i - 1]?.outer.end ?? start;
  return clean.slice(from, quantities[i]?.outer.start).replace(/\s+/g, ' ').trimEnd();
}

/** The members that end with the figure at `last`: at least a result and its sales, else none. */
function sideBefore(sentence: Sentence, last: number): readonly Member[] {
  const side: Member[] = [];
  let from = last;
  while (from > 0 && SECOND.test(gapBefore(sentence, from)) === false && isTwin(sentence, from)) from--;
  if (from === 0 || !SECOND.test(gapBefore(sentence, from))) return [];
  let first = from - 1;
  while (first > 0 && isTwin(sentence, first)) first--;
  for (let i = first; i <= last; i++) {
    const member = memberAt(sentence, i, i === first || i === from ? gapBefore(sentence, i) : null, side.at(-1));
    if (member === null) return [];
    side.push(member);
  }
  return new Set(side.map(({ of }) => of)).size === 2 ? side : [];
}

const isTwin = (sentence: Sentence, i: number): boolean => TOLD_TWICE.test(gapBefore(sentence, i));

/** The members from the figure at `first` on; `words` stand between what compares and the first. */
function sideAfter(sentence: Sentence, first: number, words: string, left: readonly Member[]): readonly Member[] {
  const { quantities } = sentence;
  let second = first + 1;
  while (second < quantities.length && isTwin(sentence, second)) second++;
  const hasSecond = second < quantities.length && SECOND.test(gapBefore(sentence, second));
  const side: Member[] = [];
  const head = memberAt(sentence, first, words, undefined) ?? elided(sentence, first, words, hasSecond, left);
  if (head === null) return [];
  side.push(head);
  for (let i = first + 1; i < quantities.length && (i < second || (hasSecond && isNext(sentence, i, second))); i++) {
    const member = memberAt(sentence, i, i === second ? gapBefore(sentence, i) : null, side.at(-1));
    if (member === null) break;
    side.push(member);
  }
  return side;
}

const isNext = (sentence: Sentence, i: number, second: number): boolean => i === second || isTwin(sentence, i);

/** A figure that names no measure: the result's where sales follow, else that of the two that it is near to. */
function elided(
  { quantities }: Sentence,
  at: number,
  words: string,
  hasSecond: boolean,
  left: readonly Member[],
): Member | null {
  const quantity = quantities[at];
  const [head] = left;
  if (quantity === undefined || head === undefined || OTHER.test(words)) return null;
  const now = hasSecond ? head : nearest(quantity, left);
  return now === null ? null : { quantity, of: now.of, isLoss: now.isLoss };
}

function nearest(quantity: QuantityMention, left: readonly Member[]): Member | null {
  const far = ({ quantity: { value } }: Member) =>
    value.value !== null && quantity.value.value !== null && value.per === quantity.value.per
      ? Math.abs(Math.log(value.value / quantity.value.value))
      : Number.POSITIVE_INFINITY;
  const [best, next] = [...left].sort((a, b) => far(a) - far(b));
  return best && next && far(best) < NEARER && far(next) - far(best) > NEARER ? best : null;
}

/** "a 1.9 mln profit" */
const BEHIND = /^ (?:(?:net|pre-?tax|operating) ){0,2}(profit|loss)\b/i;

const textAfter = ({ article: { clean }, end }: Sentence, { outer }: QuantityMention): string =>
  clean.slice(outer.end, Math.min(end, outer.end + 40)).replace(/\s/g, ' ');

/** A figure with what the words before it say that it is; `null` words: told again, per share. */
function memberAt(sentence: Sentence, i: number, words: string | null, before: Member | undefined): Member | null {
  const quantity = sentence.quantities[i];
  if (quantity === undefined || (quantity.value.kind !== 'money' && !quantity.bare)) return null;
  if (words === null) {
    if (before === undefined) return null;
    const { value } = quantity;
    const isSmall = (value.value ?? 0) < 1000;
    const shared = value.per === null && isSmall ? { ...quantity, value: { ...value, per: 'share' } } : quantity;
    return { quantity: shared, of: before.of, isLoss: before.isLoss };
  }
  const near = words.slice(-70);
  const told = [...near.matchAll(MEASURE)].at(-1);
  const behind = told === undefined ? BEHIND.exec(textAfter(sentence, quantity)) : null;
  if (behind !== null && !OTHER.test(near)) return { quantity, of: 'result', isLoss: behind[1] === 'loss' };
  if (told === undefined || OTHER.test(near.slice(told.index + told[0].length))) return null;
  return { quantity, of: told[3] === undefined ? 'result' : 'sales', isLoss: told[1] !== undefined };
}
