import type { EntityMention } from '../../entity/index.ts';
import { doneTo } from '../../frame/actor/act.ts';
import { complementAfter } from '../../frame/attachment/complement.ts';
import type { Item, Sentence } from '../../frame/sentence.ts';
import { textOf } from '../../frame/topic/topic.ts';
import { INFLOW_ACTS, MOVING_ACTS, OUTFLOW_ACTS } from '../../lexicon/acts.ts';

const FLOW_WORD = /^(?:inflows?|outflows?|redemptions?|withdrawals|subscriptions|creations)$/;
const REPORTED =
  /^(?:recorded|received|had|saw|seen|posted|registered|suffered|reported|attracted|notched|logged|has|have|sees|experienced|drew|booked|with|earned|faced)$/;
/** A figure that flowed in or out, and the words that say so. */
export interface Flow {
  readonly metric: string;
  readonly at: number;
  readonly subject: number | null;
  readonly mood: 'done' | 'planned' | 'expected' | 'denied' | 'named';
  /** Told by a plain verb of gain or loss, which a fund alone uses of its flows. */
  readonly plain: boolean;
  /** The fund right before the figure's bracket. */
  readonly fund?: EntityMention;
}

/** The flow that the figure at item `k` is of; null where no words tell one. */
export function flowOf(sentence: Sentence, k: number): Flow | null {
  const { items } = sentence;
  const named = namedBefore(sentence, k) ?? toppedBefore(sentence, k) ?? inBrackets(sentence, k);
  if (named) return named;
  const after = namedAfter(sentence, k);
  const taken = doneTo(items, k, INFLOW_ACTS) ?? doneTo(items, k, OUTFLOW_ACTS) ?? doneTo(items, k, REPORTS);
  if (taken) {
    const { at, subject, mood } = taken;
    if (after) return { metric: after, at, subject, mood, plain: false };
    const metric = exits(items, k)
      ? 'outflows'
      : INFLOW_ACTS.has(items[at]?.lower ?? '')
        ? 'inflows'
        : OUTFLOW_ACTS.has(items[at]?.lower ?? '')
          ? 'outflows'
          : null;
    return metric === null ? null : { metric, at, subject, mood, plain: !exits(items, k) };
  }
  const moved = doneTo(items, k, MOVING_ACTS);
  const quantity = items[k]?.quantity;
  if (!moved || !quantity || moved.subject === null) return null;
  const complement = complementAfter(sentence, quantity);
  if (!/^(?:in|into|from|out)\b/.test(complement)) return null;
  const verb = items[moved.at] as Item;
  return {
    metric: `${sentence.article.clean.slice(verb.start, verb.end)} ${complement}`,
    at: moved.at,
    subject: moved.subject,
    mood: moved.mood,
    plain: true,
  };
}

const REPORTS: ReadonlyMap<string, { base: string; particle: null }> = new Map(
  [
    'saw',
    'see',
    'sees',
    'seen',
    'had',
    'has',
    'recorded',
    'posted',
    'received',
    'registered',
    'suffered',
    'reported',
    'logged',
  ].map((form) => [form, { base: form, particle: null }] as const),
);

/** "saw $967 million exit the fund", "flow out" */
const exits = (items: readonly Item[], k: number): boolean => {
  const end = items[k]?.quantity?.outer.end ?? 0;
  const next = items
    .slice(k + 1, k + 6)
    .filter((item) => item.start >= end)
    .map((item) => item.lower)
    .join(' ');
  return /^(?:in assets |of assets )?(?:exit|leave|flow out|head for|flee|pulled|withdrawn|walk out|flowing out|leaving|exiting)\b/.test(
    next,
  );
};

/** "had net outflows of $1.1 billion" */
function namedBefore(sentence: Sentence, k: number): Flow | null {
  const { items } = sentence;
  const start = items[k]?.quantity?.outer.start ?? 0;
  let i = k - 1;
  while (
    i > 0 &&
    ((items[i] as Item).start >= start || /^(?:of|about|nearly|almost|some|worth)$/.test(items[i]?.lower ?? ''))
  )
    i--;
  if (!FLOW_WORD.test(items[i]?.lower ?? '')) return null;
  const to = i + 1;
  while (
    i > 0 &&
    /^(?:net|total|record|weekly|monthly|daily|fresh|equity|cumulative|investor)$/.test(items[i - 1]?.lower ?? '')
  )
    i--;
  let from = i;
  while (/^(?:record|fresh)$/.test(items[from]?.lower ?? '')) from++;
  let verb = i - 1;
  while (verb > 0 && /^(?:an?|the|its|their|another|of|in)$/.test(items[verb]?.lower ?? '')) verb--;
  if (!REPORTED.test(items[verb]?.lower ?? '')) return null;
  let subject = verb;
  while (subject > 0 && /^(?:has|have|had|also|again|already|alone|\w+ly)$/.test(items[subject - 1]?.lower ?? ''))
    subject--;
  return { metric: textOf(sentence, { from, to }), at: verb, subject, mood: 'done', plain: false };
}

const TOPPED =
  /\b(?:was|were|is|are) the (?:top|biggest|largest|main|leading) (draw|gainer|taker|loser) with$|\b(?:led|leads|leading) (?:the (?:way|pack|group|field|gains) |(in|out)flows )?with$/;

/** "Acme's fund was the top draw with $105 million" */
function toppedBefore(sentence: Sentence, k: number): Flow | null {
  const { items } = sentence;
  let to = k;
  while (to > 0 && (items[to - 1] as Item).start >= (items[k]?.quantity?.outer.start ?? 0)) to--;
  const words = items
    .slice(Math.max(0, to - 8), to)
    .map(({ lower }) => lower)
    .join(' ');
  const told = TOPPED.exec(words);
  if (!told || (told[1] === undefined && told[2] === undefined && !/\b(?:in|out)flows?\b/.test(sentence.text)))
    return null;
  const at = items.findLastIndex(({ lower }, i) => i < to && /^(?:was|were|is|are|led|leads|leading)$/.test(lower));
  const metric = told[1] === 'loser' || told[2] === 'out' ? 'outflows' : 'inflows';
  return { metric, at, subject: at, mood: 'done', plain: true };
}

const FLOWS = /\b(?:inflows?|top draw|pulled in|took in|attracted|drew|taking in)\b/;
const LEFT = /\b(?:outflows?|redemptions|bled|shed|lost)\b/;

/** "took in $105 million, ahead of the Beta fund ($98 million)": a fund's own flow behind its name. */
function inBrackets({ items, text }: Sentence, k: number): Flow | null {
  const fund = items[k - 2]?.entity;
  if (items[k - 1]?.lower !== '(' || items[k + 1]?.lower !== ')' || fund?.value.kind !== 'fund') return null;
  const [came, went] = [FLOWS.test(text), LEFT.test(text)];
  if (!came && !went) return null;
  const metric = came && (!went || text.search(FLOWS) < text.search(LEFT)) ? 'inflows' : 'outflows';
  return { metric, at: k - 1, subject: null, mood: 'done', plain: true, fund };
}

/** "$2.9 billion in net outflows", "$963 million in new assets" */
function namedAfter(sentence: Sentence, k: number): string | null {
  const end = sentence.items[k]?.quantity?.outer.end ?? 0;
  const found =
    /^ (?:in|of|worth of) ((?:(?:net|total|weekly|monthly|daily) )?(?:inflows|outflows|redemptions|withdrawals|new assets|new money|fresh money|new funds))\b/.exec(
      sentence.article.clean.slice(end, end + 50),
    );
  return found?.[1] ?? null;
}
