import type { Done } from '../../frame/actor/act.ts';
import { beforeFigure } from '../../frame/attachment/before-figure.ts';
import type { Item, Sentence } from '../../frame/sentence.ts';
import { isPlain } from '../../frame/topic/metric-head.ts';
import { textOf } from '../../frame/topic/topic.ts';
import { isAuxiliary } from '../../frame/words.ts';
import { GOODS_ACTS, HAVING_ACTS, MAKING_ACTS } from '../../lexicon/acts.ts';
import { GOODS_NOUNS } from '../../lexicon/goods.ts';

/** What an amount hangs on from the left: a noun that it is an amount of, or nothing but the clause. */
export interface Left {
  readonly noun: string | null;
  /** "the threat to move": a verb that nobody is named for. */
  readonly act: Done | null;
}

const FILLER =
  /^(?:an?|the|some|about|another|further|additional|extra|total|estimated|record|remaining|provisional|maximum|minimum|only|around|nearly|almost|approximately|roughly|initial|original|first|second|more|than|at|least|up|to|as|much|over|under|just|combined|net|reasonable|projected|planned|annual|monthly|weekly|daily|balance|whopping|mere|of)$/;

/** Words behind which an amount is what another is held against, or a part of something else. */
const HELD =
  /^(?:from|against|versus|vs|than|by|per|or|equals?|between|within|every|each|compared|except|excluding|minus|plus|includ\w+|match\w*|exceed\w*|surpass\w*|topp\w+|beat)$/;

/** Reads the words before the amount at item `k`; null where it is held against another, or converts one. */
export function hedgesFrom(sentence: Sentence, k: number): Left | null {
  const { items } = sentence;
  let i = beforeFigure(items, k);
  while (i >= 0 && isFiller(items, i)) i--;
  const item = items[i];
  if (item === undefined) return NOTHING;
  if (item.lower === 'with' && /^(?:compared|along|comparison)$/.test(items[i - 1]?.lower ?? '')) return null;
  // "LONDON, March 5 - A total of"
  if (item.lower === '-' && (items[i - 1]?.end ?? 0) < item.start) return NOTHING;
  if (item.kind === 'quantity' || HELD.test(item.lower) || /^(?:[-/(=]|to)$/.test(item.lower)) return null;
  const noun = nounOf(sentence, i);
  if (noun === null ? LINKS.test(item.lower) : isHeldAgainst(items, i)) return null;
  return { noun, act: openAct(items, i) };
}

const NOTHING: Left = { noun: null, act: null };

/** "the threatened action by the producers to move 8,000 tonnes" */
function openAct(items: readonly Item[], i: number): Done | null {
  const act = items[i - 1]?.lower === 'to' ? GOODS_ACTS.get(items[i]?.lower ?? '') : undefined;
  return act === undefined || act.particle !== null || act.base === 'see'
    ? null
    : { act, at: i, mood: 'planned', object: null, subject: null };
}

/** "the yield on 46,000 hectares", "make up for 50,000 bpd": a part of what is told. */
const LINKS = /^(?:of|on|for|in|at|into|through|over|across|under|about|because|like|as)$/;

/** "well below the quota of 40,000 tonnes" */
const isHeldAgainst = (items: readonly Item[], link: number): boolean =>
  items
    .slice(Math.max(0, link - 6), link)
    .some(({ lower }) => /^(?:below|above|from|against|than|versus|exceed\w*|within|beyond)$/.test(lower));

/** "a total of", "an estimated"; the "of" and "to" of other words are no filler. */
function isFiller(items: readonly Item[], i: number): boolean {
  const { kind, lower } = items[i] as Item;
  if (kind === 'period') return true;
  if (kind !== 'word' || !FILLER.test(lower)) return false;
  if (lower === 'of') return /^(?:total|balance)$/.test(items[i - 1]?.lower ?? '');
  if (lower === 'to') return /^(?:up|close)$/.test(items[i - 1]?.lower ?? '');
  return true;
}

/** "export licences for", "the sale of", "its quota of": the noun with its modifiers; of what is sown "on" it, the area. */
function nounOf(sentence: Sentence, link: number): string | null {
  const { items } = sentence;
  const head = link - 1;
  const before = items[head]?.lower ?? '';
  const { lower = '' } = items[link] ?? {};
  if (/^(?:on|across|over|to)$/.test(lower) && SOWN.test(before)) return `area ${before}`;
  if (!/^(?:of|for|on|covering|totalling|totaling|cover)$/.test(lower) || !GOODS_NOUNS.has(before)) return null;
  let from = head;
  while (from > 0 && from > head - 2 && describes(items[from - 1] as Item)) from--;
  return textOf(sentence, { from, to: head + 1 });
}

const SOWN = /^(?:sown|planted|grown|seeded|cultivated)$/;

const describes = (item: Item): boolean =>
  item.entity?.value.kind === 'commodity' ||
  (item.kind === 'word' &&
    isPlain(item) &&
    !isAuxiliary(item) &&
    (/^(?:export|import)$/.test(item.lower) || !VERBS.has(item.lower)));

const VERBS: ReadonlySet<string> = new Set([
  ...GOODS_ACTS.keys(),
  ...MAKING_ACTS.keys(),
  ...HAVING_ACTS.keys(),
  'issue',
  'issues',
  'led',
  'make',
  'made',
  'cover',
  'gave',
  'won',
]);
