import { DETERMINERS, RELATIVES } from '../../lexicon/function-words.ts';
import { COMPANY_NOUNS } from '../../lexicon/roles.ts';
import type { Range } from '../frame.ts';
import type { Item } from '../sentence.ts';
import { isAdverb, isAuxiliary, isNounHere, isVerbOfMove } from '../words.ts';
import { beforeAside, beforeCode, isDash, openingComma, openingDash, trailing } from './aside.ts';
import { calledSo, namedLast, shownLast } from './called.ts';
import { antecedent, type Clipped, isVerb, walkLeft } from './noun-phrase.ts';
import { isAfterOnly, isNameAlone, isPlacing, isThatWas } from './subject-tests.ts';

const ENDS = /^(?:end|close|finish|settle|trade)$/;

const isInfinitiveEnd = (items: readonly Item[], at: number): boolean =>
  (items[at]?.lower === 'to' && ENDS.test(items[at + 1]?.lower ?? '')) ||
  (items[at - 1]?.lower === 'to' &&
    // "to end the day", where the words are a time too
    (ENDS.test(items[at]?.lower ?? '') || /^end\b/i.test(items[at]?.period?.value.text ?? '')));

/** "expects the index to end the year at": what is foreseen, not who foresees it. */
function isForeseenTo(items: readonly Item[], from: number, to: number): boolean {
  for (let i = to - 2; i > from && i > to - 9; i--)
    if (FORESEES.test(items[i]?.lower ?? '')) return items.slice(i + 1, to).some(({ entity }) => entity !== null);
  return false;
}
const FORESEES = /^(?:expect|forecast|predict|project|anticipat)(?:s|ed|es|ing)?$/;

/** "is forecast to decline", "had forecast": no noun. */
const isForecast = (items: readonly Item[], i: number): boolean =>
  items[i]?.lower === 'forecast' && /^(?:is|are|was|were|been|being|had|has|have)$/.test(items[i - 1]?.lower ?? '');

/**
 * Finds the noun phrase that ends where a verb begins: over trailing adverbs and times, out of an apposition or a relative
 * clause, and no further left than its own clause. Null where no words are left: the subject is the clause's before.
 */
export function clipSubject(items: readonly Item[], range: Range, turns = 3): Clipped | null {
  let { to } = range;
  const { from } = range;
  if (from === 0 && isThatWas(items)) return { phrase: { from: 0, to: 1 }, owner: null };
  const dash = isDash(items[to - 1]) ? openingDash(items, to - 1, from) : null;
  if (dash !== null) to = dash;
  while (to > from && (trailing(items[to - 1] as Item) || isForecast(items, to - 1))) to--;
  to = beforeAside(items, from, to);
  to = beforeCode(items, from, to);
  if (to > from + 1 && /^(?:a|an)$/.test(items[to - 1]?.lower ?? '')) to--;
  // "After falling 3%, Acme shares rose": that of the clause behind
  if (to === 1 && from === 0 && /^(?:after|before|despite)$/.test(items[0]?.lower ?? ''))
    return /ing$/.test(items[range.to]?.lower ?? '') ? ofClauseBehind(items, range.to) : null;
  if (to <= from || (to === from + 1 && /^(?:and|but|after|following|despite|with)$/.test(items[from]?.lower ?? '')))
    return null;
  // "is above $5 again after a minor 2% rise"
  if (!/ing$/.test(items[range.to]?.lower ?? '') && isAfterOnly(items, from, to)) return null;
  // "is above $5, following a 3% rise": the subject of the clause before
  if (
    /^(?:after|following|despite)$/.test(items[to - 1]?.lower ?? '') &&
    items[to - 2]?.lower === ',' &&
    to - 2 === from
  )
    return null;
  // "saw a late dip to end 2% down": the subject of the verb before
  if (isInfinitiveEnd(items, range.to) && !isForeseenTo(items, from, to) && verbBefore(items, to, from) !== null)
    return ofClauseBefore(items, from, to, turns);
  if (/^(?:and|but|then|or)$/.test(items[to - 1]?.lower ?? '') && to - 1 > from) {
    // "was 5m in January but was up by 1m": the subject of the figure before
    if (from > 0 && (items.slice(from, to - 1).every(trailing) || isPlacing(items, from, to - 1))) return null;
    // "failed to hold its gains and closed lower": the subject of the verb before
    return ofClauseBefore(items, from, to - 1, turns);
  }
  if (
    /^(?:after|before|while|since|despite|by|from)$/.test(items[to - 1]?.lower ?? '') &&
    /ing$/.test(items[range.to]?.lower ?? '')
  ) {
    // "after falling as much as 1.8%": the subject of the clause before
    return ofClauseBefore(items, Math.max(0, from - 30), to - 1, turns);
  }
  // "Acme (ACME): up 3%"
  if (items[to - 1]?.lower === ':' && isNameAlone(items, 0, to - 1)) return walkLeft(items, 0, to - 1);
  const shown = items[to - 1]?.lower === ',' ? shownLast(items, from, to - 1, range.to) : null;
  if (shown !== null) return { phrase: shown, owner: null };
  if (/^(?:,|—)$/.test(items[to - 1]?.lower ?? '') || items[range.to - 1]?.lower === '-') {
    // "eked out a gain, rising 0.4%": the subject of the clause before
    if (/ing$/.test(items[range.to]?.lower ?? '')) {
      return ofClauseBefore(items, Math.max(0, from - 30), to - 1, turns);
    }
  }
  if (items[to - 1]?.lower === ',') {
    const open = openingComma(items, to - 1);
    if (open === null && isNameAlone(items, from, to - 1)) return walkLeft(items, from, to - 1);
    const led = namedLast(items, from, to - 1, range.to);
    if (led !== null) return { phrase: led, owner: null };
    if (open === null) return movedBefore(items, from, to - 1) ? ofClauseBefore(items, from, to - 1, turns) : null;
    to = open;
    while (to > 0 && trailing(items[to - 1] as Item)) to--;
    return walkLeft(items, Math.max(0, Math.min(from, open - 14)), to);
  }
  if (RELATIVES.has(items[to - 1]?.lower ?? '')) {
    to--;
    while (to > 0 && (items[to - 1]?.lower === ',' || trailing(items[to - 1] as Item))) to--;
    return antecedent(items, to);
  }
  const found = walkLeft(items, from, to);
  const called = found === null ? null : calledSo(items, from, found.phrase);
  return called === null ? found : clipSubject(items, { from, to: called }, turns - 1);
}

/** The subject of the clause that begins behind the comma that ends an opening one: "Down 3% this year, Acme shares trade at". */
function ofClauseBehind(items: readonly Item[], at: number): Clipped | null {
  const comma = items.findIndex((item, i) => i > at && i < at + 16 && item.depth === 0 && item.lower === ',');
  if (comma < 0) return null;
  let verb = comma + 2;
  while (verb < items.length && verb < comma + 9 && !isVerb(items, verb) && !isAuxiliary(items[verb] as Item)) {
    if (items[verb]?.kind === 'quantity' || items[verb]?.kind === 'mark') return null;
    verb++;
  }
  return verb < comma + 9 && verb < items.length ? walkLeft(items, comma + 1, verb) : null;
}

function verbBefore(items: readonly Item[], end: number, floor: number, moving = false): number | null {
  for (let i = end - 1; i >= floor; i--) {
    if ((items[i] as Item).depth > 0 || !isVerb(items, i)) continue;
    if (moving && !isVerbOfMove(items[i] as Item)) continue;
    let start = i;
    while (
      start > floor &&
      (isAuxiliary(items[start - 1] as Item) ||
        items[start - 1]?.lower === "n't" ||
        /ly$/.test(items[start - 1]?.lower ?? ''))
    )
      start--;
    if (start > floor && isVerb(items, start - 1)) continue;
    return start;
  }
  return null;
}

/** The subject of the clause that ends at an item: of its verb, or of its first words where no list knows the verb. */
function ofClauseBefore(items: readonly Item[], from: number, end: number, turns: number): Clipped | null {
  if (turns === 0) return null;
  // "shares surged after it told of the deal, rising 10%": rising goes with what surged
  const moving = /ing$/.test(items[end + 1]?.lower ?? '') && isVerbOfMove(items[end + 1] as Item);
  const verb = (moving ? verbBefore(items, end, from, true) : null) ?? verbBefore(items, end, from);
  if (verb !== null) return clipSubject(items, { from, to: verb }, turns - 1);
  const plain = plainSubject(items, from, end);
  return plain === null ? walkLeft(items, from, end) : { phrase: plain, owner: null };
}

/** "It defended that line", "Bitcoin cleared a base": the pronoun or name before a past verb that no list knows. */
function plainSubject(items: readonly Item[], from: number, end: number): Range | null {
  for (let i = from; i < end - 1; i++) {
    const item = items[i] as Item;
    const next = items[i + 1] as Item;
    if (item.depth > 0 || next.kind !== 'word') continue;
    if (!(item.kind === 'entity' || /^(?:it|they)$/.test(item.lower)) || !PAST_VERB.test(next.lower)) continue;
    const before = items[i - 1]?.lower ?? '';
    // "chip equipment maker Advantest gave"
    if (i > from && !OPENS_CLAUSE.test(before) && !COMPANY_NOUNS.has(before)) continue;
    const behind = items[i + 2];
    if (
      behind &&
      behind.kind !== 'mark' &&
      (DETERMINERS.has(behind.lower) ||
        behind.kind === 'entity' ||
        isAdverb(behind) ||
        (behind.lower === 'on' && /^(?:weighed|dragged|leaned|pressed)$/.test(next.lower)) ||
        (next.lower === 'led' && /^(?:gains|losses|gainers|losers|declines|decliners|advancers)$/.test(behind.lower)))
    )
      return { from: i, to: i + 1 };
  }
  return null;
}

const PAST_VERB =
  /[^e]ed$|^(?:went|did|gave|held|took|kept|made|came|led|broke|stood|won|bore|drew|fought|met|ran|lent|dealt|spent|bought|sold|sought|brought|caught|found|got|paid|put|saw|set|left|lagged)$/;
const OPENS_CLAUSE = /^(?:[,;:—]|and|but|while|as|when|after|because|since|though|although|the)$/;

/** "is heading toward $5, following a 3% rise": the subject of the clause that ends at a figure with no frame of its own. */
export const subjectBefore = (items: readonly Item[], { from, to }: Range): Clipped | null =>
  items[from]?.lower === ',' && /^(?:after|following|despite)$/.test(items[from + 1]?.lower ?? '') && to - from < 5
    ? ofClauseBefore(items, Math.max(0, from - 14), from, 2)
    : null;

/** "jumped in early trading, up 13%": the clause before moved, or was; it had no figure of its own. */
function movedBefore(items: readonly Item[], from: number, end: number): boolean {
  for (let i = end - 1; i >= from; i--) {
    const item = items[i] as Item;
    if (item.kind === 'quantity') return false;
    if (
      item.kind === 'word' &&
      item.depth === 0 &&
      ((isVerbOfMove(item) && !isNounHere(items, i)) ||
        /^(?:is|was|are|were|been)$/.test(item.lower) ||
        (/^(?:did|fared|performed|went)$/.test(item.lower) &&
          /^(?:better|worse|best|worst|well|badly|further|the)$/.test(items[i + 1]?.lower ?? '')) ||
        isTimeHad(items, i, end))
    )
      return true;
  }
  return false;
}

/** "had a good day", "endured another rough week" right before the comma. */
const isTimeHad = (items: readonly Item[], verb: number, end: number): boolean =>
  /^(?:had|has|have|having|saw|enjoyed|suffered|endured)$/.test(items[verb]?.lower ?? '') &&
  /^(?:an?|another|its|their)$/.test(items[verb + 1]?.lower ?? '') &&
  end - verb < 8 &&
  /^(?:day|session|week|month|quarter|year|run|start|morning|afternoon)$/.test(items[end - 1]?.lower ?? '');
