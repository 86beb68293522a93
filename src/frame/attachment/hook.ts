import type { QuantityMention } from '../../quantity/index.ts';
import type { Item, Sentence } from '../sentence.ts';

/** What a figure hangs on by the words beside it: "acquire Beta *for* about $5m", "$5m *takeover*". */
export interface Hook {
  readonly sentence: Sentence;
  readonly items: readonly Item[];
  /** The item of the figure, the first of its hedges, and the first behind it and its "per share". */
  readonly k: number;
  readonly from: number;
  readonly to: number;
  readonly quantity: QuantityMention;
  /** The word that ties it to what stands before: "for", "of", "worth", "at", a verb …; empty at the start. */
  readonly link: string;
  /** The first item of that tie: of "valued at" the first word. */
  readonly linkAt: number;
}

const FILLERS = new Set(
  `a an another the its their his some total hostile friendly all-cash cash-and-stock nearly about only just initial additional further fresh new up to as much many high
combined aggregate whopping massive mere record roughly almost over under maximum minimum separate single firm cool extra hefty whole
remaining nominal optional up-to net gross approximately estimated enterprise headline upfront base equity`.split(
    /\s+/,
  ),
);
const SUM_WORDS =
  /^(?:total|consideration|price|cost|value|tune|sum|outlay|amount|tag|combined|aggregate|undisclosed)$/;
const WORTH = /^(?:worth|totalling|totaling|totalled|totaled|aggregating|valuing)$/;

/** Reads what the figure at item `k` hangs on. */
export function hookOf(sentence: Sentence, k: number): Hook | null {
  const { items } = sentence;
  const quantity = items[k]?.quantity;
  if (!quantity) return null;
  let from = k;
  while (from > 0 && (items[from - 1] as Item).start >= quantity.outer.start) from--;
  let to = k + 1;
  while (to < items.length && (items[to] as Item).start < quantity.outer.end) to++;
  let at = from - 1;
  while (at > 0 && items[at]?.kind === 'word' && isFiller(items, at) && !isToOfVerb(items, at)) at--;
  return { sentence, items, k, from, to, quantity, ...linkAt(items, at) };
}

/** "for a reported $220m": what is said of the sum, not the verb. */
const isFiller = (items: readonly Item[], at: number): boolean => {
  const lower = items[at]?.lower ?? '';
  return (
    FILLERS.has(lower) ||
    (/^(?:reported|rumou?red|agreed|proposed)$/.test(lower) && /^(?:an?|the)$/.test(items[at - 1]?.lower ?? ''))
  );
};

/** "agreed to 40 jets" does not exist; "to" right before a filler is a hedge only in "up to". */
const isToOfVerb = (items: readonly Item[], at: number): boolean =>
  items[at]?.lower === 'to' && !/^(?:up|close|as)$/.test(items[at - 1]?.lower ?? '');

function linkAt(items: readonly Item[], at: number): { link: string; linkAt: number } {
  const word = items[at]?.lower ?? '';
  if (word === 'of' && SUM_WORDS.test(items[at - 1]?.lower ?? '')) {
    let i = at - 1;
    while (i > 0 && (SUM_WORDS.test(items[i]?.lower ?? '') || FILLERS.has(items[i]?.lower ?? ''))) i--;
    const word = items[i]?.lower ?? '';
    if (word === 'for') return { link: 'for', linkAt: i };
    if (WORTH.test(word)) return { link: 'worth', linkAt: i };
    if (word === 'with' || word === 'at' || word === 'to') return { link: 'worth', linkAt: i };
    return { link: 'of', linkAt: at };
  }
  if (WORTH.test(word)) return { link: 'worth', linkAt: at };
  if (/^(?:at|to)$/.test(word)) {
    const before = items[at - 1]?.lower ?? '';
    if (/^(?:valued|estimated|aggregating|totalling|amounting|amounted|amounts|comes|came|put|valued)$/.test(before))
      return { link: 'worth', linkAt: at - 1 };
  }
  return { link: word, linkAt: at };
}

const JOINTS = /^(?:of|in|from|through|via|by|worth|for)$/;
const PHRASE_STOP =
  /^(?:and|or|but|while|after|as|on|when|which|that|who|to|with|at|led|is|was|are|were|has|have|had|will|would|before|under|if|because|since|including|against)$/;

/** The noun of `nouns` that a figure belongs to from the left: "$5m takeover", "$5m in seed funding", "€750m of notes". */
export function nounBehind(
  hook: Hook,
  nouns: { has: (word: string) => boolean },
  turned: ReadonlySet<string>,
): number | null {
  const { items, to } = hook;
  let joints = 0;
  const depth = items[hook.k]?.depth ?? 0;
  let words = 0;
  for (let i = to; i < items.length && words < 8; i++) {
    const item = items[i] as Item;
    if (item.depth > depth || item.lower === '(' || item.lower === ')') continue;
    if (item.kind === 'mark' && !/^(?:-|&|'s|'|"|\/)$/.test(item.lower)) return null;
    if (item.quantity) return null;
    if (item.kind === 'period') continue;
    if (JOINTS.test(item.lower)) {
      if (words > 0 && joints > 0 && item.lower !== 'of') return null;
      if (words > 3) return null;
      joints++;
      continue;
    }
    if (PHRASE_STOP.test(item.lower)) return null;
    if (nouns.has(nounOf(item))) {
      const next = items[i + 1];
      if (next && (next.kind === 'word' || next.lower === '-') && turned.has(next.lower)) return null;
      if (next?.kind === 'word' && nouns.has(next.lower)) continue;
      return i;
    }
    // "floating rate notes"
    const ofRate = item.lower === 'rate' && nouns.has(items[i + 1]?.lower ?? '');
    if (turned.has(item.lower) && !ofRate) return null;
    words++;
  }
  return null;
}

/** "Series C" is written like a name. */
const nounOf = (item: Item): string =>
  item.entity && /^series /i.test(item.entity.value.name) ? 'series' : item.lower;

/** The noun of `nouns` right before the figure's link: "a bid worth", "a fine of", "a repurchase program of". */
export function nounAhead(hook: Hook, nouns: { has: (word: string) => boolean }, reach: number): number | null {
  const { items, link, linkAt } = hook;
  if (
    !/^(?:of|worth|for|at|:|,|-|—|is|was|be|totalled|totaled|cover|covers|covering|by|reach|reached|exceeds?)$/.test(
      link,
    )
  )
    return null;
  for (let i = linkAt - 1; i >= 0 && i >= linkAt - reach; i--) {
    const item = items[i] as Item;
    if (item.lower === ';' || item.lower === '.') return null;
    if (nouns.has(item.lower) && item.kind === 'word') return i;
    // "two loans" is counted
    const counted = item.quantity?.value.kind === 'count' ? /[a-z]+$/.exec(item.quantity.value.text)?.[0] : undefined;
    if (counted !== undefined && nouns.has(counted)) return i;
  }
  return null;
}

/** The nearest of some verbs before item `at`, at most `reach` items back, in the same clause. */
export function verbBefore(
  items: readonly Item[],
  at: number,
  reach: number,
  verbs: { has: (word: string) => boolean },
): number | null {
  for (let i = Math.min(at, items.length) - 1; i >= 0 && i >= at - reach; i--) {
    const item = items[i] as Item;
    if (/^[;—]$/.test(item.lower)) return null;
    if (item.kind === 'word' && verbs.has(item.lower)) return i;
  }
  return null;
}

/** The words of items `[from, to)`, lower case, one space apart. */
export const wordsOf = (items: readonly Item[], from: number, to: number): string =>
  items
    .slice(Math.max(0, from), Math.max(0, to))
    .map((item) => item.lower)
    .join(' ');
