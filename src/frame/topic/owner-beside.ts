import type { EntityMention } from '../../entity/index.ts';
import { DETERMINERS } from '../../lexicon/function-words.ts';
import { METRIC_HEADS, METRIC_MODIFIERS, SHARE_WORDS } from '../../lexicon/metrics.ts';
import { COMPANY_NOUNS } from '../../lexicon/roles.ts';
import type { Span } from '../../schema/span.ts';
import type { Range } from '../frame.ts';
import type { Item, Sentence } from '../sentence.ts';
import { isAcross } from './things.ts';

/** The possessor right before an item: "Acme's". */
export function possessorBefore(items: readonly Item[], i: number): EntityMention | null {
  const at = /^['’]s?$/.test(items[i - 1]?.lower ?? '') ? i - 2 : i - 1;
  const mention = items[at]?.entity ?? null;
  return mention?.possessive ? mention : null;
}

/** The entity that stands before the words ("Apple's shares", "Apple revenue") or behind them ("shares of Apple"). */
export function ownerBeside(items: readonly Item[], run: Range, range: Range, macro: boolean): EntityMention | null {
  // "the Acme U.S. factory PMI"
  const land = macro ? items.slice(run.from, run.to).find(({ entity }) => entity?.value.kind === 'economy') : undefined;
  if (land?.entity) return land.entity;
  for (let i = run.from - 1; i >= range.from; i--) {
    const item = items[i] as Item;
    // "Acme's Zephyr shipments": the firm's
    const maker =
      item.entity && !item.entity.possessive && /^(?:company|other)$/.test(item.entity.value.kind)
        ? possessorBefore(items, i)
        : null;
    if (maker?.value.kind === 'company') return maker;
    if (item.entity && (item.entity.value.kind !== 'other' || item.entity.possessive)) return item.entity;
    if (item.lower === 'of' || item.lower === 'in' || item.lower === 'for') break;
  }
  if (macro || run.from === range.from) {
    const isGap = /^(?:surplus|deficit|shortage|glut)$/.test(items[run.to - 1]?.lower ?? '');
    const inside = items
      .slice(run.from, run.to)
      .find(
        (item) =>
          item.entity &&
          (macro ? item.entity.value.kind !== 'commodity' || isGap : item.entity.value.kind === 'company'),
      );
    if (inside?.entity) return inside.entity;
  }
  // "arrears to the lender": whom they are owed; but "exports from Peru" are its own
  const isTheirs =
    /^(?:exports|shipments)$/.test(items[run.to - 1]?.lower ?? '') &&
    items[run.to]?.lower === 'from' &&
    items[run.from - 1]?.lower !== "'s";
  if (!isTheirs && (isAcross(items, run.to) || isCharged(items, run.to) || items[run.to]?.lower === 'to')) return null;
  if (isStakeIn(items, run)) return null;
  let behind: EntityMention | null = null;
  for (let i = run.to; i < range.to; i++) {
    const item = items[i] as Item;
    if (item.depth > 0) continue;
    // "sales in Asia-Pacific excluding Japan", "outside the US"
    if (/^(?:excluding|except|outside|without)$/.test(item.lower)) break;
    if (behind && /^(?:of|in|on|at|for|from|to|by|with|and|which|that)$/.test(item.lower)) break;
    // "at Acme's U.S. stores"
    const within = behind?.value.kind === 'company' && item.entity?.value.kind === 'economy';
    if (item.entity && item.entity.value.kind !== 'commodity' && !within) behind = item.entity;
    if (item.kind === 'mark' && item.lower !== "'s") break;
  }
  return behind;
}

/** "a 20% stake in Beta": whose stake it is stands elsewhere. */
export const isStakeIn = (items: readonly Item[], run: Range): boolean =>
  /^(?:stake|stakes|interest|shareholding)$/.test(items[run.to - 1]?.lower ?? '') && items[run.to]?.lower === 'in';

/** "tariffs on Chinese goods": whose goods they are is not who charges them. */
const isCharged = (items: readonly Item[], i: number): boolean =>
  /^(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|tax(?:es)?|sanctions)$/.test(items[i - 1]?.lower ?? '') &&
  /^(?:on|against|for)$/.test(items[i]?.lower ?? '');

/** "the Cloud Intelligence group": a unit told by capitals and a common noun. */
export function unitNamed(sentence: Sentence, range: Range): { name: string; span: Span } | null {
  const { items, article } = sentence;
  const last = items[range.to - 1];
  if (!last || !/^(?:group|unit|division|segment|business|arm|subsidiary)$/.test(last.lower)) return null;
  let from = range.to - 1;
  while (from > range.from && /^[A-Z]/.test(article.clean.slice(items[from - 1]?.start, items[from - 1]?.end))) from--;
  if (from === range.to - 1 || items[from]?.start === sentence.start) return null;
  const span = { start: items[from]?.start ?? 0, end: last.end };
  return { name: article.clean.slice(span.start, span.end), span };
}

/** "Zip shares": a name that nothing knows, told by its capital in the middle of a sentence. */
export function capitalsBeside(sentence: Sentence, run: Range, range: Range): { name: string; span: Span } | null {
  if (sentence.kind === 'headline' || sentence.kind === 'heading') return null;
  const { items, article } = sentence;
  let to = range.from;
  while (to < run.to && isUnknownCapital(article.clean, items[to] as Item)) to++;
  const first = items[range.from];
  if (to === range.from || to >= run.to || !first || (first.start === sentence.start && to - range.from < 2))
    return null;
  const span = { start: first.start, end: (items[to - 1] as Item).end };
  return { name: article.clean.slice(span.start, span.end), span };
}

const isUnknownCapital = (clean: string, item: Item): boolean =>
  item.kind === 'word' &&
  item.depth === 0 &&
  /^[A-Z][a-z]/.test(clean.slice(item.start, item.start + 2)) &&
  // "the Chicago-based company's stock"
  !/-(?:based|listed|traded|headquartered|quoted)$/.test(item.lower) &&
  !METRIC_MODIFIERS.has(item.lower) &&
  !METRIC_HEADS.has(item.lower) &&
  !SHARE_WORDS.has(item.lower) &&
  !COMPANY_NOUNS.has(item.lower) &&
  !DETERMINERS.has(item.lower);

/** "the domestic institutions' net selling": an owner that is no name. */
export function groupBeside(sentence: Sentence, run: Range, range: Range): { name: string; span: Span } | null {
  const { items, article } = sentence;
  const mark = run.from - 1;
  if (mark <= range.from || !/^'s?$/.test(items[mark]?.lower ?? '')) return null;
  let from = mark;
  while (from > range.from && items[from - 1]?.kind !== 'mark' && !DETERMINERS.has(items[from - 1]?.lower ?? ''))
    from--;
  const head = items[mark - 1];
  if (from === mark || !head || head.kind === 'period' || COMPANY_NOUNS.has(head.lower) || SHARE_WORDS.has(head.lower))
    return null;
  const span = { start: items[from]?.start ?? 0, end: head.end };
  return { name: article.clean.slice(span.start, span.end), span };
}

/** "the combined company", "the enlarged group": neither of the firms that merge. */
export function mergedFirm({ items, article: { clean } }: Sentence, to: number): { name: string; span: Span } | null {
  for (let i = to - 2; i >= 0 && items[i + 1]?.kind !== 'entity' && items[i]?.lower !== ';'; i--) {
    if (!/^(?:combined|merged|enlarged)$/.test(items[i]?.lower ?? '')) continue;
    const noun = items[i + 1];
    if (!noun || !(COMPANY_NOUNS.has(noun.lower) || /^(?:entity|businesses|giant)$/.test(noun.lower))) continue;
    const span = { start: items[i]?.start ?? noun.start, end: noun.end };
    return { name: clean.slice(span.start, span.end), span };
  }
  return null;
}

/** "Turnover on the main board": a market's, and no firm's. */
export function boardBehind({ items, article: { clean } }: Sentence, run: Range): { name: string; span: Span } | null {
  if (!/^(?:turnover|volumes?|trading)$/.test(items[run.to - 1]?.lower ?? '')) return null;
  if (!/^(?:on|at)$/.test(items[run.to]?.lower ?? '')) return null;
  const from = DETERMINERS.has(items[run.to + 1]?.lower ?? '') ? run.to + 2 : run.to + 1;
  let to = from;
  while (to < from + 4 && /^(?:word|entity)$/.test(items[to]?.kind ?? '') && !BOARD.test(items[to]?.lower ?? '')) to++;
  if (!BOARD.test(items[to]?.lower ?? '')) return null;
  const span = { start: items[from]?.start ?? 0, end: items[to]?.end ?? 0 };
  return { name: clean.slice(span.start, span.end), span };
}

const BOARD = /^(?:board|exchange|bourse|mainboard|market|exchanges|bourses)$/;
