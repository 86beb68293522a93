import { beforeFigure } from '../attachment/before-figure.ts';
import { indexAfter } from '../attachment/verbs.ts';
import type { Range } from '../frame.ts';
import type { Item, Sentence } from '../sentence.ts';
import { isAdverb, isAuxiliary } from '../words.ts';
import { type Economy, economyEnding, type GrowthTold, growthWords, inside } from './economies.ts';
import { revisedGrowth } from './growth-forecast.ts';
import { placeAfter, placeBehind } from './growth-place.ts';
import { textOf } from './topic.ts';

const GROWS = /^(?:grow|grows|grew|grown|growing|expand|expands|expanded|expanding)$/;
const SHRINKS = /^(?:contract|contracts|contracted|contracting|shrink|shrinks|shrank|shrunk|shrinking)$/;
const BEFORE_FIGURE =
  /^(?:sluggish|annual|annualised|annualized|average|only|a|an|by|at|of|around|about|seasonally|adjusted|unrevised|revised|modest|moderate|rate|pace|clip|mere|real|feeble|anaemic|anemic|brisk|healthy|slower|faster|is|was|were|be|been|to|likely|seen|will|would|should|could|may|has|projected|forecast|estimated|expected|predicted|put|reach|have)$/;
const MAY_STAND =
  /^(?:likely|expected|forecast|projected|seen|set|due|need|needs|needed|estimated|predicted|once|more|also|n't|not|is|has)$/;
const ACHIEVES =
  /^(?:average[ds]?|achieve[ds]?|enjoy(?:s|ed)?|see|saw|show(?:s|ed)?|record(?:s|ed)?|register(?:s|ed)?|post(?:s|ed)?|report(?:s|ed)?|have|has|had|attain(?:s|ed)?|reach|maintain(?:s|ed)?|sustain(?:s|ed)?|expects?|expected|forecasts?|of|with)$/;

/** What the figure at item `k` says of an economy's growth; null where it says nothing of it, or not whose. */
export function growthTold(sentence: Sentence, k: number, home: Home | null): GrowthTold | null {
  const { items } = sentence;
  const other = growthBehind(sentence, k) ?? revisedGrowth(sentence, k);
  if (other !== null) return other;
  const outer = items[k]?.quantity?.outer.start ?? 0;
  let i = beforeFigure(items, k);
  while (
    i >= 0 &&
    (items[i]?.kind === 'period' || isAdverb(items[i] as Item) || BEFORE_FIGURE.test(items[i]?.lower ?? ''))
  )
    i--;
  const item = items[i];
  if (item === undefined || item.start >= outer || item.depth > 0) return null;
  if (GROWS.test(item.lower) || SHRINKS.test(item.lower)) return byVerb(sentence, i, home);
  const noun = nounOf(sentence, i);
  if (noun === null || !HOLDS.test(words(items, noun.end + 1, k))) return null;
  const told = noun.isOutput
    ? { range: { from: noun.at, to: noun.at + 1 }, economy: null }
    : growthWords(sentence, noun.at);
  if (told === null) return null;
  const economy = told.economy ?? noun.economy ?? placeAfter(sentence, k) ?? subjectOf(sentence, told.range.from);
  return economy && nounTold(sentence, told.range, noun.at, economy);
}

/** "of about", "will average", "is put at": between growth and its figure. */
const HOLDS =
  /^(?:T )*(?:of|at|:|(?:is|was|were|will|would|should|could|may|has|to) (?:\w+ ){0,3}?(?:be|been|average|reach|at|about|just|only)|is|was)\b/;

const words = (items: readonly Item[], from: number, to: number): string =>
  items
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');

const nounTold = (sentence: Sentence, range: Range, noun: number, economy: Economy): GrowthTold => ({
  economy,
  direction: sentence.items[noun]?.lower === 'contraction' ? 'down' : 'up',
  metric: textOf(sentence, { from: inside(sentence.items, range, economy), to: range.to }),
  trigger: { from: noun, to: noun + 1 },
  role: 'change',
});

/** The growth noun that ends at item `i`, or stands before the place that does: "growth in developing nations". */
function nounOf(sentence: Sentence, i: number): GrowthNoun | null {
  const { items } = sentence;
  if (/^(?:growth|expansion|contraction)$/.test(items[i]?.lower ?? ''))
    return { at: i, end: i, economy: null, isOutput: false };
  const economy = economyEnding(sentence, i);
  if (economy === null) return null;
  let at = economy.range.from - 1;
  if (items[at]?.lower === 'the') at--;
  if (!/^(?:in|for|of|across)$/.test(items[at]?.lower ?? '')) return null;
  at--;
  // "output in the leading nations": of all that they make
  const isOutput = items[at]?.lower === 'output' && economy.mention === null;
  return isOutput || /^(?:growth|expansion|contraction)$/.test(items[at]?.lower ?? '')
    ? { at, end: i, economy, isOutput }
    : null;
}

interface GrowthNoun {
  readonly at: number;
  readonly end: number;
  readonly economy: Economy | null;
  readonly isOutput: boolean;
}

/** "2.8 pct growth in Japan", "3.1 pct Swedish economic growth". */
function growthBehind(sentence: Sentence, k: number): GrowthTold | null {
  const { items } = sentence;
  const first = indexAfter(items, k);
  for (let noun = first; noun < first + 6; noun++) {
    const item = items[noun];
    if (item === undefined || item.kind === 'mark' || item.kind === 'quantity' || CLAUSE.test(item.lower)) return null;
    if (!/^(?:growth|expansion|contraction)$/.test(item.lower)) continue;
    const told = growthWords(sentence, noun);
    if (told === null || told.range.from < first) return null;
    const place = placeBehind(sentence, noun + 1);
    const economy = told.economy ?? place ?? subjectOf(sentence, k);
    return economy && nounTold(sentence, told.range, noun, economy);
  }
  return null;
}

/** "held rates at 2% as growth slowed": what begins another clause. */
const CLAUSE = /^(?:as|while|after|before|because|when|but|since|despite|amid|with|if)$/;

/** "Oil exporting countries will average an expansion of": who does it. */
function subjectOf(sentence: Sentence, from: number): Economy | null {
  const { items } = sentence;
  let i = from - 1;
  while (i >= 0 && (/^(?:an?|the|its)$/.test(items[i]?.lower ?? '') || isAdverb(items[i] as Item))) i--;
  if (!ACHIEVES.test(items[i]?.lower ?? '')) return null;
  return economyBefore(sentence, i);
}

/** "the industrial world will grow", "Spain is seen growing": the economy whose verb it is. */
function byVerb(sentence: Sentence, verb: number, home: Home | null): GrowthTold | null {
  const economy = economyBefore(sentence, verb) ?? homeBefore(sentence, verb, home);
  const direction = SHRINKS.test(sentence.items[verb]?.lower ?? '') ? 'down' : 'up';
  return (
    economy && {
      economy,
      direction,
      metric: economy.mention === null ? 'growth' : 'economy',
      trigger: { from: verb, to: verb + 1 },
      role: 'change',
    }
  );
}

/** The land that the text, or the central bank of the sentence, speaks of where none is named. */
export type Home = Pick<Economy, 'name' | 'mention'>;

/** "The economy grew": that of the land that the text is about. */
function homeBefore({ items }: Sentence, verb: number, home: Home | null): Economy | null {
  const i = subjectEnd(items, verb);
  return home !== null && items[i]?.lower === 'economy' && /^(?:the|its)$/.test(items[i - 1]?.lower ?? '')
    ? { range: { from: i, to: i + 1 }, ...home }
    : null;
}

/** The last item of the subject of the verb at an item. */
function subjectEnd(items: readonly Item[], verb: number): number {
  let i = verb - 1;
  while (
    i >= 0 &&
    items[i]?.kind !== 'mark' &&
    (isAuxiliary(items[i] as Item) ||
      isAdverb(items[i] as Item) ||
      MAY_STAND.test(items[i]?.lower ?? '') ||
      items[i]?.kind === 'period')
  )
    i--;
  return i;
}

function economyBefore(sentence: Sentence, verb: number): Economy | null {
  const { items } = sentence;
  const economy = economyEnding(sentence, subjectEnd(items, verb));
  // "demand in Japan will grow": something else does
  const before = items[(economy?.range.from ?? 0) - 1]?.lower ?? '';
  const at = before === 'the' ? items[(economy?.range.from ?? 0) - 2]?.lower : before;
  return economy !== null && !/^(?:in|of|for|to|from|at|by|with|and|,|on|into|across)$/.test(at ?? '') ? economy : null;
}
