import type { EntityMention } from '../../entity/index.ts';
import { DETERMINERS } from '../../lexicon/function-words.ts';
import { SHARE_WORDS } from '../../lexicon/metrics.ts';
import { MOVE_NOUNS } from '../../lexicon/moves.ts';
import { COMPANY_NOUNS, INSTRUMENT_NOUNS, SPEAKER_NOUNS } from '../../lexicon/roles.ts';
import type { Discourse } from '../discourse/discourse.ts';
import type { Range } from '../frame.ts';
import type { Item, Sentence } from '../sentence.ts';
import { isPlainVerb } from '../words.ts';
import { type Topic, textOf, topic } from './topic.ts';

/** "its page views", "the retailer's basket sizes", "page views at Acme": a measure that no list knows, by whose it is. */
export function possessed(sentence: Sentence, range: Range, discourse: Discourse): Topic | null {
  const { items } = sentence;
  const mark = possessiveIn(items, range);
  if (mark >= 0) {
    const thing = { from: mark + 1, to: range.to };
    const owner = isThing(items, thing) ? ownerAt(sentence, range, mark, discourse) : null;
    return owner && topic('measure', owner, textOf(sentence, thing), 'referred', false);
  }
  const at = items.findIndex(
    ({ lower, depth }, i) => i > range.from && i < range.to && depth === 0 && BESIDE.test(lower),
  );
  const firm = at < 0 ? null : (items[at + 1]?.entity ?? null);
  if (firm?.value.kind !== 'company' || at + 2 !== range.to) return null;
  const thing = { from: range.from, to: at };
  return isThing(items, thing) ? topic('measure', firm, textOf(sentence, thing), 'named', false) : null;
}

const BESIDE = /^(?:at|of|for|from|in)$/;

/** The place of the last "its", "Acme's" or "the retailer's" in a phrase; -1 where there is none. */
function possessiveIn(items: readonly Item[], { from, to }: Range): number {
  for (let i = to - 2; i >= from; i--) {
    const item = items[i] as Item;
    if (item.depth > 0) continue;
    if (/^(?:its|their|our|'s)$/.test(item.lower) || item.entity?.possessive) return i;
    // "Acme Foods' page views"
    if (item.lower === "'" && items[i - 1]?.entity) return i;
    if (BESIDE.test(item.lower)) return -1;
  }
  return -1;
}

/** The firm that a possessive stands for. */
function ownerAt(sentence: Sentence, range: Range, mark: number, discourse: Discourse): EntityMention | null {
  const { items } = sentence;
  const item = items[mark] as Item;
  const behind = item.kind === 'mark';
  const named = item.entity ?? (behind ? (items[mark - 1]?.entity ?? null) : null);
  if (named) return firmOnly(named);
  if (!behind) return firmOnly(discourse.possessor(sentence, item.start));
  const noun = items[mark - 1];
  return noun && COMPANY_NOUNS.has(noun.lower) && items[range.from]?.kind === 'word'
    ? firmOnly(discourse.company(sentence, noun.start, true))
    : null;
}

const firmOnly = (mention: EntityMention | null): EntityMention | null =>
  mention?.value.kind === 'company' ? mention : null;

/** Plain nouns, the last of which is none of what has a price, moves, speaks or owns. */
function isThing(items: readonly Item[], { from, to }: Range): boolean {
  const head = items[to - 1];
  if (head === undefined || to - from > 5 || head.kind !== 'word' || head.lower.length < 3) return false;
  const words = items.slice(from, to);
  if (words.some((item) => item.kind !== 'word' || item.depth > 0 || isPlainVerb(item))) return false;
  return !(
    SHARE_WORDS.has(head.lower) ||
    MOVE_NOUNS.has(head.lower) ||
    COMPANY_NOUNS.has(head.lower) ||
    INSTRUMENT_NOUNS.has(head.lower) ||
    SPEAKER_NOUNS.has(head.lower) ||
    DETERMINERS.has(head.lower) ||
    NO_THING.test(head.lower)
  );
}

/** What the shares of a firm have besides their moves, who speaks, owns or competes, and what is bought. */
const NO_THING =
  /^(?:adrs?|adss?|paper|debut|listing|performance|run|streak|session|day|start|peers?|rivals?|valuation|momentum|reaction|moves?|action|close|open|low|high|peak|record|prices?|quote|line|options?|bonds?|notes?|warrants?|units?|certificates?|receipts?|tracker|gdrs?|premium|discount|itself|alone|futures|debentures?|paper|securit(?:y|ies)|competitors?|parent|owner|partners?|investors?|shareholders?|stockholders?|holders|bondholders|creditors|sellers|buyers|chief|boss|founder|chairman|chairwoman|chair|president|director|directors|managers?|executives?|officials?|spokesman|spokeswoman|minister|government|board|bid|offer|takeover|acquisition|merger|purchase|deal|target|rating)$/;

/** "rivals of Acme", "Acme's parent", "its suppliers": somebody else, whom nothing names. */
export const isOfOthers = (items: readonly Item[], range: Range): boolean => isOfThose(items, range, OTHERS);

/** "Acme's founder owns", "its suppliers": somebody else who acts for himself. */
export const actsAlone = (items: readonly Item[], range: Range): boolean =>
  isOfThose(items, range, OTHERS) || isOfThose(items, range, OFFICERS);

function isOfThose(items: readonly Item[], { from, to }: Range, those: RegExp): boolean {
  for (let i = to - 1; i >= from; i--) {
    const item = items[i] as Item;
    if (item.depth > 0 || !those.test(item.lower)) continue;
    // "shares in Acme, owner of Beta"
    if (items[i - 1]?.lower === ',' && items.slice(from, i).some(({ entity }) => entity)) return false;
    if (BESIDE.test(items[i + 1]?.lower ?? '') || items[i + 1]?.lower === 'to' || items[i + 1]?.lower === 'on') {
      // "the owner of Zara, Acme Fashion"
      return items.slice(i + 2, to).filter(({ entity }) => entity).length === 1;
    }
    if (items.slice(i + 1, to).some(({ entity }) => entity)) return false;
    return items
      .slice(from, i)
      .some(({ lower, entity }) => /^(?:its|their|our|'s|')$/.test(lower) || entity?.possessive === true);
  }
  return false;
}

const OTHERS =
  /^(?:rivals?|peers?|competitors?|suppliers?|partners?|investors?|shareholders?|stockholders?|holders|bondholders|creditors|owners?|parent|buyers?|sellers?|bidders?|suitors?|backers?|analysts?|traders?|bonds?|debentures|options?|customers?|clients?|landlords?|employees|workers|lawyers|auditors?|fund|funds)$/;
/** Whose own acts and pay are not the firm's; what they say and decide of its measures is. */
const OFFICERS = /^(?:founders?|co-founders?|chairman|chairwoman|executives?|boss|president|directors?)$/;
