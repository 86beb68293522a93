import { DETERMINERS, FINITE_VERBS, REPORT_VERBS } from '../../lexicon/function-words.ts';
import { COMPANY_NOUNS } from '../../lexicon/roles.ts';
import { type Frame, type Range, ROLES } from '../frame.ts';
import type { Item, Sentence } from '../sentence.ts';
import { isAuxiliary, isVerbOfMove } from '../words.ts';
import { listEnd } from './things.ts';
import type { Told } from './told.ts';
import { type Topic, textOf } from './topic.ts';

/*
 * What part of its owner a measure is of. A figure of a unit, of a place or of one kind of goods is not that of the whole: the
 * words that tell the part belong to the measure.
 */

const OWNERS = /^(?:company|economy|fund|crypto|sector|other)$/;
/** "a stake in Beta", "the forecast in a survey": no part of what somebody has. */
const NO_PARTS =
  /\b(?:stakes?|holdings?|interest|shareholding|forecasts?|estimates?|projections?|consensus|expectations?)$/i;
const LINK = /^(?:from|in|at|across|outside|within|among|for|on|to|of|excluding|before|under)$/;
const UNIT =
  /^(?:units?|divisions?|segments?|business|businesses|arm|arms|operations?|stores?|shops?|chains?|branch|branches|subsidiary|brands?|outlets|restaurants|hotels|mines?|plants?|lines?)$/;
/** Words that tell no part: "in line", "on a comparable basis", "in dollar terms", "for the whole of the year". */
const NO_PART =
  /^(?:line|terms?|basis|rates?|currenc(?:y|ies)|addition|total|whole|turn|periods?|quarters?|years?|months?|half|halves|weeks?|days?|times?|future|past|meantime|middle|face|end|hand|par|sale|now|example|place|date|levels?|shares?|holders|shareholders|stockholders|investors|owners|record|course|track|average|discount|premium|rebate|hold|return|respect|exchange|order|connection|relation|regard|case|view|light|spite|favou?r|january|february|march|april|may|june|july|august|september|october|november|december|late|early|mid|calendar|fiscal|country|nation|economy|kingdom|republic|land|states?|effect|force|question|doubt|demand|conditions?|response|contrast|comparison|part|estimates?|forecasts?|guidance|targets?|previous|earlier|all|least|most|best|worst|large|general|particular|it|them|itself|themselves|which|whom|\d{4})$/;
const OF_TIME = /^(?:early|late|mid|first|last|full|calendar|fiscal|same|current|previous)$/;
/** What goes to somebody: "loans to small firms", not "capacity to make". */
const GIVEN =
  /^(?:sales|exports?|shipments?|deliveries|loans?|lending|supplies|exposure|credits?|distributions?|payments?|contributions?|debt|advances|transfers?)$/;
/** "its wholly-owned subsidiary": words that do not say which it is. */
const ANY =
  /^(?:wholly-owned|own|owned|new|entire|overall|main|core|other|remaining|whole|existing|underlying|two|three|former|first|second|third|third-party)$/;
/** "earnings before interest and tax" */
const BEFORE =
  /^(?:interest|tax|taxes|items?|charges?|depreciation|amorti[sz]ation|exceptionals?|special|one-off|one-time|provisions?|goodwill|extraordinary|impairments?|other|finance|costs?|and|,)$/;
const MOVED = /ed$|^(?:rose|fell|grew|slid|sank|shrank|lost|shed|cut)$/;
const STOPS =
  /^(?:with|more|that|which|who|while|as|but|or|said|says|after|when|where|because|than|per|vs|versus|over|during|since|until|through|between|against|by|into|toward|towards|despite|like|here|there)$/;
/** So many words may tell a part. */
const LONGEST = 6;

/** "revenue from advertising", "the cloud unit's revenue": a measure with the part of its owner that it is of. */
export function scoped({ sentence, run, range, owner }: Told, found: Topic): Topic {
  const { metric } = found;
  if (metric === null || !OWNERS.test(found.kind) || NO_PARTS.test(metric)) return found;
  const words = wordsOf(sentence, run, metric);
  if (words === null) return found;
  const behind = partsBehind(sentence, words, range, found);
  const unit =
    found.kind !== 'company'
      ? null
      : (unitIn(sentence, { from: range.from, to: run.from }) ??
        (owner === null ? unitBefore(sentence, run.from) : unitIn(sentence, owner)));
  return behind === '' && unit === null
    ? found
    : { ...found, metric: `${unit === null ? '' : `${unit} `}${metric}${behind}` };
}

/** Where a metric's words stand, which may go on behind its head: "sales of phones"; null where it is told in other words. */
function wordsOf(sentence: Sentence, { from, to }: Range, metric: string): Range | null {
  for (let end = to; end <= Math.min(to + LONGEST, sentence.items.length); end++)
    if (textOf(sentence, { from, to: end }) === metric) return { from, to: end };
  return null;
}

/** " from advertising", " at its stores in Japan": the phrases right behind a measure. */
function partsBehind(sentence: Sentence, run: Range, range: Range, owner: Topic): string {
  const { items, article } = sentence;
  const limit = run.to === range.to && items[run.to - 1]?.quantity === null ? clauseEnd(items, run.to) : range.to;
  let told = '';
  for (let at = run.to; at < limit && LINK.test(items[at]?.lower ?? ''); ) {
    const link = items[at]?.lower ?? '';
    const determiner = items[at + 1]?.lower ?? '';
    const from = DETERMINERS.has(determiner) ? at + 2 : at + 1;
    const to = phraseEnd(items, from, limit, link === 'before');
    // "in the early March period"
    const isTime = items[to]?.kind === 'period' && items.slice(from, to).every(({ lower }) => OF_TIME.test(lower));
    if (!isTime) {
      const first = ofOwner(items, { from, to }, owner) ? pastOwner(items, { from, to }, owner) : at + 1;
      if (first === null || (first < to && !tellsPart(items, at, { from, to }, owner))) return told;
      if (first === to && (to === from || items[to]?.lower === 'of')) return told;
      if (link === 'to' && !GIVEN.test(items[run.to - 1]?.lower ?? '')) return told;
      if (first < to)
        told += ` ${link} ${article.clean.slice(items[first]?.start, items[to - 1]?.end).replace(/\s+/g, ' ')}`;
    }
    at = isTime ? to + 1 : to;
  }
  return told;
}

/** "at Acme's cloud unit", "in Japan": the owner is named again. */
const ofOwner = (items: readonly Item[], { from, to }: Range, owner: Topic): boolean =>
  items.slice(from, to).some((item) => isOwner(item, owner));

const isOwner = ({ entity, start }: Item, { name, mention }: Topic): boolean =>
  entity?.value.name === name || (mention !== null && start >= mention.start && start < mention.end);

/** Where the part begins behind the owner's name: its end where nothing more is told, null where it is told with others. */
function pastOwner(items: readonly Item[], { from, to }: Range, owner: Topic): number | null {
  const next = items[from + 1]?.lower ?? '';
  if (items.slice(from, to).every((item) => isOwner(item, owner))) return to;
  // "the cost of insuring Acme's debt"
  if (!isOwner(items[from] as Item, owner)) return /ing$/.test(items[from]?.lower ?? '') ? from : null;
  if (items[from]?.entity?.possessive) return next === "'s" || next === "'" ? from + 2 : from + 1;
  if (from + 1 === to || /^(?:corp|inc|co|ltd|plc)$/.test(next)) return to;
  // "turnover in U.K. equities": all of it is the part
  return next === 'and' ? null : from;
}

/** Whether the words of a phrase tell a part, and no time, no manner, no reason and nobody else. */
function tellsPart(items: readonly Item[], at: number, { from, to }: Range, { name }: Topic): boolean {
  const determiner = from === at + 2 ? (items[at + 1]?.lower ?? '') : '';
  const words = items.slice(from, to);
  const last = words.at(-1)?.lower ?? '';
  if (/^(?:that|this|these|those|each|any|every|no)$/.test(determiner)) return false;
  if (words.some(({ lower }) => NO_PART.test(lower))) return false;
  // "a gain from a ruling", "the debt of Beta", "on approving the plan"
  if (items[at]?.lower === 'from' && /^an?$/.test(determiner)) return false;
  if (
    items[at]?.lower === 'of' &&
    words.some(({ entity }) => entity?.value.kind === 'company' && entity.value.name !== name)
  )
    return false;
  if (/ing$/.test(words[0]?.lower ?? '') && DETERMINERS.has(words[1]?.lower ?? '')) return false;
  const isFirm = (word: string): boolean => COMPANY_NOUNS.has(word) && !UNIT.test(word);
  return !isFirm(last) && !(isFirm(words[0]?.lower ?? '') && words[1]?.lower !== "'s");
}

/** Where the words end that no figure and no verb is among: behind a measure that is told last, "a rise in revenue from ships". */
function clauseEnd(items: readonly Item[], from: number): number {
  let to = from;
  while (to < items.length && to - from < 2 * LONGEST && !items[to]?.quantity) {
    const item = items[to] as Item;
    if (item.kind === 'mark' && item.lower !== "'s") break;
    if (isAuxiliary(item) || FINITE_VERBS.has(item.lower) || isVerbOfMove(item)) return from;
    to++;
  }
  return items[to]?.quantity || STOPS.test(items[to]?.lower ?? '') ? from : to;
}

/** Where the noun phrase ends that begins at an item. */
function phraseEnd(items: readonly Item[], from: number, limit: number, isBefore = false): number {
  let to = from;
  while (to < limit && to - from < LONGEST) {
    if (isBefore ? !BEFORE.test(items[to]?.lower ?? '') : !isOfPhrase(items, to, from)) break;
    to++;
  }
  while (
    to > from &&
    (/^(?:and|,|'s?|-)$/.test(items[to - 1]?.lower ?? '') || DETERMINERS.has(items[to - 1]?.lower ?? ''))
  )
    to--;
  return to;
}

function isOfPhrase(items: readonly Item[], i: number, from: number): boolean {
  const item = items[i] as Item;
  const { kind, lower } = item;
  if (item.depth > 0 || kind === 'quantity' || kind === 'period') return false;
  if (kind === 'mark') return /^(?:'s?|&|-)$/.test(lower);
  if (lower === 'and') return items[i + 1]?.kind === 'entity' || items[i + 1]?.kind === 'word';
  return (
    !LINK.test(lower) &&
    !STOPS.test(lower) &&
    !isAuxiliary(item) &&
    !(i > from && isVerbOfMove(item) && MOVED.test(lower))
  );
}

/** "Acme's cloud unit", "its cloud unit's": the unit behind the name or the word that stands for it. */
function unitIn(sentence: Sentence, { from, to }: Range): string | null {
  const { items } = sentence;
  for (let u = to - 1; u > from; u--) {
    if (!UNIT.test(items[u]?.lower ?? '')) continue;
    let first = u;
    while (first > from && u - first < 4 && isOfUnit(items, first - 1)) first--;
    const before = items[first - 1];
    const isOwned =
      before !== undefined && (before.entity !== null || /^(?:'s?|its|their|our|the)$/.test(before.lower));
    while (first < u && ANY.test(items[first]?.lower ?? '')) first++;
    return first < u && isOwned ? textOf(sentence, { from: first, to: u + 1 }) : null;
  }
  return null;
}

const isOfUnit = (items: readonly Item[], i: number): boolean =>
  (items[i]?.kind === 'word' || items[i]?.entity?.value.kind === 'economy') &&
  items[i]?.lower !== 'and' &&
  !DETERMINERS.has(items[i]?.lower ?? '') &&
  isOfPhrase(items, i, i);

/** "the cloud unit posted revenue": the unit that tells its measure. */
function unitBefore(sentence: Sentence, to: number): string | null {
  const { items } = sentence;
  for (let i = to - 1; i > 0 && i > to - 8 && items[i]?.kind !== 'mark'; i--)
    if (REPORT_VERBS.has(items[i]?.lower ?? '') && UNIT.test(items[i - 1]?.lower ?? ''))
      return unitIn(sentence, { from: Math.max(0, i - 8), to: i });
  return null;
}

/** What part of a firm the words around a frame's figures tell: "In China, sales rose 8%", "sales rose 8% in China". */
export function scopedAround(told: Topic, { sentence, figures, trigger }: Frame): Topic {
  if (told.what !== 'measure' || told.kind !== 'company' || told.metric === null) return told;
  const { items } = sentence;
  const last = Math.max(...ROLES.map((role) => figures[role]?.outer.end ?? 0));
  const behind = items.findIndex(({ start }) => start >= last);
  const isLevel = figures.value !== null && figures.change === null && figures.previous === null;
  const part =
    behind < 0
      ? openingPart(items, trigger.from)
      : (partAt(items, behind) ??
        (isLevel && TAKEN.test(told.metric) ? sourceAt(items, behind, told) : null) ??
        openingPart(items, trigger.from));
  if (part === null) return told;
  const phrase = textOf(sentence, part).replace(/^[A-Z]/, (letter) => letter.toLowerCase());
  return told.metric.includes(phrase.slice(phrase.indexOf(' ') + 1))
    ? told
    : { ...told, metric: `${told.metric} ${phrase}` };
}

/** "In China, Acme said": the part that a sentence opens with, where no figure and no other clause stands before its verb. */
function openingPart(items: readonly Item[], verb: number): Range | null {
  const before = items.slice(0, verb);
  if (before.some(({ quantity, lower }) => quantity !== null || lower === ';')) return null;
  if (before.filter(({ lower }) => lower === ',').length !== 1) return null;
  const part = partAt(items, 0);
  return part !== null && items[part.to]?.lower === ',' ? part : null;
}

/** "in China and Japan", "at its cloud unit", "in the home market": where a part of a firm is named. */
function partAt(items: readonly Item[], start: number): Range | null {
  let from = start;
  while (items[from]?.kind === 'period' || (TIMED.test(items[from]?.lower ?? '') && items[from + 1]?.kind === 'period'))
    from++;
  if (!/^(?:in|at|across|outside|from)$/.test(items[from]?.lower ?? '')) return null;
  const determiner = items[from + 1]?.lower ?? '';
  const first = DETERMINERS.has(determiner) ? from + 2 : from + 1;
  if (items[first]?.entity?.value.kind === 'economy' && items[from]?.lower !== 'from') {
    const to = listEnd(items, first, items.length);
    const isEnd = !/^(?:word|entity)$/.test(items[to]?.kind ?? '') || AFTER_PLACE.test(items[to]?.lower ?? '');
    return isEnd ? { from, to } : null;
  }
  if (!/^(?:its|their|our|the)$/.test(determiner) || ANY.test(items[first]?.lower ?? '')) return null;
  const to = phraseEnd(items, first, items.length);
  return to - first > 1 && PLACE_OF_FIRM.test(items[to - 1]?.lower ?? '') ? { from, to } : null;
}

/** "revenue of $5 million from cloud services": what it is taken from. */
function sourceAt(items: readonly Item[], at: number, owner: Topic): Range | null {
  if (items[at]?.lower !== 'from') return null;
  const from = DETERMINERS.has(items[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const to = phraseEnd(items, from, items.length);
  return to > from && tellsPart(items, at, { from, to }, owner) ? { from: at, to } : null;
}

const TAKEN = /(?:revenues?|sales|income|profits?|earnings|royalties|fees|proceeds|receipts|commissions)$/i;
const PLACE_OF_FIRM = new RegExp(`${UNIT.source}|^(?:markets?|regions?)$`);
const TIMED = /^(?:in|for|during|over|on)$/;
const AFTER_PLACE =
  /^(?:in|for|and|but|while|with|from|to|by|over|this|next|last|during|after|as|compared|against|versus|on|at|or|which|when|before|than|due|thanks|helped|he|it|she|they|the|driven|said|where|because|despite|amid|following|since)$/;
