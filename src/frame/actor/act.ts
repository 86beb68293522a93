import { type Act, EXPECTED_WORDS, PLAN_WORDS } from '../../lexicon/acts.ts';
import { DETERMINERS, MODALS, NEGATIONS } from '../../lexicon/function-words.ts';
import { MOVE_VERBS } from '../../lexicon/moves.ts';
import { COMPANY_NOUNS } from '../../lexicon/roles.ts';
import type { Range } from '../frame.ts';
import type { Item } from '../sentence.ts';
import { isAdverb, isAuxiliary } from '../words.ts';

/** Done, planned by the subject, expected by others, told to be no plan, or only named ("by spending"). */
export type Mood = 'done' | 'planned' | 'expected' | 'denied' | 'named';

/**
 * A verb whose object is a figure. `object` is what stands between verb and figure where the figure is a part of it
 * ("launch capacity in 31 cities"); `subject` is where the clause's subject ends, null where it is left out.
 */
export interface Done {
  readonly act: Act;
  readonly at: number;
  readonly mood: Mood;
  readonly object: Range | null;
  readonly subject: number | null;
}

const BEFORE_FIGURE =
  /^(?:an?|the|another|additional|further|extra|total|net|some|about|only|just|around|nearly|almost|up|to|as|much|many|more|than|over|under|at|least|most|record|new|fresh|combined|whopping|its|their|out|off|down|in|for|aside|back|away|now|also|together|collectively|close|estimated|remaining|first|own|between|approximately|roughly|worth|adjusted|underlying|diluted|basic|gaap|non-gaap|reported)$/;
const OBJECT_ENDS = /^(?:in|at|across|to|for)$/;
const REACH = 9;

/** The verb of a list that the figure at item `k` is the object of, with its mood; null where none stands there. */
export function doneTo(items: readonly Item[], k: number, acts: ReadonlyMap<string, Act>, far = false): Done | null {
  const start = items[k]?.quantity?.outer.start ?? 0;
  const depth = items[k]?.depth ?? 0;
  let object: number | null = null;
  let last = k;
  let held = false;
  for (let i = k - 1; i >= 0 && i > k - REACH - (far ? 4 : 0); i--) {
    const item = items[i] as Item;
    if (item.start >= start || item.depth > depth) continue;
    if (item.lower === '(' || item.lower === ')') continue;
    const act = item.kind === 'word' ? acts.get(item.lower) : undefined;
    if (act && fits(items, i, act, object ?? last))
      return moodOf(
        items,
        i,
        withParticle(items, i, act, object ?? last),
        object === null ? null : { from: i + 1, to: object },
      );
    if (far && object === null && OBJECT_ENDS.test(item.lower) && !acts.has(items[i - 1]?.lower ?? '')) {
      object = i;
      continue;
    }
    if (
      item.kind === 'period' ||
      (item.kind === 'word' && (BEFORE_FIGURE.test(item.lower) || /ly$/.test(item.lower)))
    ) {
      if (object === null && !held) last = i;
      continue;
    }
    if (item.lower === 'with' && closesWith(items, i)) {
      held = true;
      continue;
    }
    if (item.lower === 'of' && /^(?:total|sum|amount|excess|average)$/.test(items[i - 1]?.lower ?? '')) {
      i--;
      continue;
    }
    if (object === null || item.kind === 'mark' || item.kind === 'quantity' || isAuxiliary(item)) return null;
  }
  return null;
}

/** "ended the quarter with", "finished 2025 with" */
function closesWith(items: readonly Item[], at: number): boolean {
  let i = at - 1;
  while (i > 0 && (items[i]?.kind === 'period' || /^(?:the|its|period|season)$/.test(items[i]?.lower ?? ''))) i--;
  return i < at - 1 && /^(?:end|finish)(?:s|es|ed|ing)?$/.test(items[i]?.lower ?? '');
}

/** The act with that of its particles that stands there. */
const withParticle = (items: readonly Item[], i: number, act: Act, end: number): Act => {
  const all = act.particle?.split('|') ?? [];
  const found = items.slice(i + 1, Math.max(end, i + 2)).find(({ lower }) => all.includes(lower));
  return act.particle === null ? act : { ...act, particle: found?.lower ?? null };
};

/** The particle stands where it must, and the word is no noun here. */
function fits(items: readonly Item[], i: number, act: Act, end: number): boolean {
  if (act.particle !== null && withParticle(items, i, act, end).particle === null) return false;
  // "exports to 96,000 tonnes", "exports rose to 96,000 tonnes": the noun
  const next = items[i + 1]?.lower ?? '';
  if (
    act.particle === null &&
    /s$/.test(items[i]?.lower ?? '') &&
    (/^(?:to|of|from)$/.test(next) || MOVE_VERBS.has(next) || MODALS.has(next))
  )
    return false;
  // "women made up 300 of them"
  if (next === 'up' && act.base === 'make' && act.particle === null) return false;
  const before = items[i - 1];
  if (
    /^(?:plants?|harvests?|crush)$/.test(items[i]?.lower ?? '') &&
    !/^(?:to|will|would|may|might|could|should|farmers|growers)$/.test(before?.lower ?? '')
  )
    return false;
  if (!before) return true;
  if (before.lower === "'s" || /^(?:a|an|the|its|their|his|her|our|of|no|any|some|this)$/.test(before.lower))
    return false;
  return true;
}

function moodOf(items: readonly Item[], at: number, act: Act, object: Range | null): Done | null {
  const done = (mood: Mood, subject: number | null): Done => ({ act, at, mood, object, subject });
  let j = at - 1;
  let mood: Mood = 'done';
  while (j >= 0 && steps(items[j] as Item)) {
    const { lower } = items[j] as Item;
    if (NEGATIONS.has(lower)) return null;
    if (MODALS.has(lower) || lower === "'ll" || lower === "'d") mood = 'planned';
    if (lower === 'to') return infinitive(items, j, done);
    j--;
  }
  if (/ing$/.test(items[at]?.lower ?? '') && mood === 'done' && !hasForm(items, j + 1, at)) return done('named', null);
  // "is owed 625,000 dlrs": what is done to the subject
  if (mood === 'done' && !/ing$/.test(items[at]?.lower ?? '') && isPassive(items, j + 1, at)) return null;
  if (j >= 0 && /^(?:and|or|,|but|then)$/.test(items[j]?.lower ?? ''))
    return done(mood, items[j]?.lower === ',' ? j + 1 : null);
  return done(mood, j + 1);
}

const steps = (item: Item): boolean =>
  item.kind === 'period'
    ? false
    : item.kind === 'word' &&
      (isAuxiliary(item) ||
        NEGATIONS.has(item.lower) ||
        (isAdverb(item) &&
          !DETERMINERS.has(item.lower) &&
          !/^(?:in|on|at|of|by|for|per|than|over|under)$/.test(item.lower)));

const isPassive = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from, to).some((item) => /^(?:is|are|was|were|be|been|being)$/.test(item.lower));

const hasForm = (items: readonly Item[], from: number, to: number): boolean =>
  items
    .slice(from, to)
    .some((item) => /^(?:is|are|was|were|be|been|being|'s|'re|keep|kept|start|started)$/.test(item.lower));

/** "plans to spend", "is expected to spend", "no plan to cut", "Acme to spend": what stands before "to". */
function infinitive(
  items: readonly Item[],
  to: number,
  done: (mood: Mood, subject: number | null) => Done,
): Done | null {
  let j = to - 1;
  while (j >= 0 && items[j]?.lower !== 'likely' && opensNothing(items[j] as Item)) j--;
  const word = items[j]?.lower ?? '';
  if (PLAN_WORDS.has(word)) {
    const first = items[j - 1]?.lower ?? '';
    if (/^(?:no|without|denied|denies|denying)$/.test(first)) return done('denied', null);
    let start = j;
    while (start > 0 && steps(items[start - 1] as Item)) {
      if (NEGATIONS.has(items[start - 1]?.lower ?? '')) return null;
      start--;
    }
    // "unveiled plans to", "its plan to": the noun's owner is found by the clause
    const noun =
      /^(?:plans?|goals?|targets?|intention|decision|proposals?|scheme|ambitions?|commitment|bids?|moves?|course|track)$/.test(
        word,
      );
    return done(
      'planned',
      noun && (items[start - 1]?.kind === 'word' || items[start - 1]?.kind === 'mark') ? null : start,
    );
  }
  if (EXPECTED_WORDS.has(word)) {
    let start = j;
    while (start > 0 && steps(items[start - 1] as Item)) start--;
    return start < j ? done('expected', start) : null;
  }
  if (/^(?:and|or|,)$/.test(word)) return done('planned', null);
  // "is to shed 20,000 jobs"
  if (/^(?:is|are)$/.test(word) && j === to - 1) return done('planned', j);
  if (isExpectedOf(items, j)) return done('expected', to);
  return isHeadline(items, to) ? done('planned', to) : null;
}

/** "is due soon to open": words between. */
const opensNothing = (item: Item): boolean => isAdverb(item) || item.kind === 'period' || item.lower === 'be';

/** "analysts expect Acme to earn", "they call for Acme to earn": somebody's name, and others' verb before it. */
function isExpectedOf(items: readonly Item[], last: number): boolean {
  if (last < 1 || !(items[last]?.kind === 'entity' || COMPANY_NOUNS.has(items[last]?.lower ?? ''))) return false;
  for (let i = last - 1; i >= 0 && i > last - 5; i--) {
    const item = items[i] as Item;
    if (EXPECTERS.test(item.lower)) return true;
    if (item.kind !== 'entity' && item.kind !== 'word' && item.lower !== "'s") return false;
  }
  return false;
}

const EXPECTERS =
  /^(?:expect|expects|expected|expecting|forecast|forecasts|sees?|seen|predicts?|predicted|projects?|projected|for|estimates?|estimated)$/;

/** Only a name or a plain noun phrase stands before "to": "Acme to open 31 stores". */
function isHeadline(items: readonly Item[], to: number): boolean {
  if (to === 0 || to > 8) return false;
  const before = items.slice(0, to);
  return (
    !before.some(
      (item) =>
        isAuxiliary(item) ||
        /^(?:and|that|who|which|in|on|for|with|of|from|by|at)$/.test(item.lower) ||
        /(?:ed|ing)$/.test(item.lower),
    ) && before.some((item) => item.kind === 'entity' || GROUPED.test(item.lower))
  );
}

const GROUPED = /^(?:tech|government|ministry|council|bank|group|company|firm|eu|uk|us)$/;
