import type { Item } from '../frame/sentence.ts';
import { AUXILIARIES, FINITE_VERBS, REPORT_VERBS, STATE_VERBS } from '../lexicon/function-words.ts';
import { MOVE_VERBS } from '../lexicon/moves.ts';
import type { Candidate } from './refiner.ts';

const TO_COME =
  /^(?:planning|going|expected|set|due|likely|aiming|seeking|looking|forecast|projected|scheduled|poised|hoping|targeting|modeling|modelling|expecting|pledged|planned|intending|decided|agreed|vowed|promised|threatened|threatening)$/;

const FORESEEING = new Set(
  'calling expecting forecasting projecting predicting anticipating targeting guiding seeing modeling modelling'.split(
    ' ',
  ),
);

/** Whether the verb that carries the figure is in a finite past or present form: "fell", "was up", "has reduced". */
export function isPast(claim: Candidate): boolean {
  const { frame, sentence } = claim;
  if (!frame) return false;
  const { items } = sentence;
  const verb = verbOf(items, frame);
  if (verb === null) return false;
  const word = items[verb]?.lower ?? '';
  if (/ing$/.test(word) && items[verb - 1]?.lower === ',') return true;
  const helpers = items.slice(Math.max(0, verb - 4), verb).map((item) => item.lower);
  if (helpers.some((each) => /^(?:will|would|could|may|might|should|to|'ll|expected|likely|can)$/.test(each)))
    return false;
  // "is planning to pay out"
  if (/^(?:is|are|was|were|has|have)$/.test(word) && TO_COME.test(items[verb + 1]?.lower ?? '')) return false;
  return (
    FINITE_VERBS.has(word) ||
    (/ed$/.test(word) &&
      !/^(?:expected|projected|forecasted|estimated|anticipated|predicted|guided|planned|targeted|pegged)$/.test(word))
  );
}

/** The item of the verb that the figure hangs on: the trigger itself, else the last verb of its clause. */
function verbOf(items: readonly Item[], frame: NonNullable<Candidate['frame']>): number | null {
  const { trigger, kind, topic, owner } = frame;
  if (kind === 'verb' || kind === 'state') return trigger.from;
  // "sent its shares 9% lower": the verb may stand right before the topic
  const from = Math.min(topic.from, owner?.from ?? topic.from) - 2;
  for (let i = trigger.from - 1; i >= from && i >= 0; i--) {
    const item = items[i] as Item;
    if (item.kind !== 'word' || item.depth > 0) continue;
    // "cut its outlook, now calling for earnings of"
    if (FORESEEING.has(item.lower)) return null;
    if (AUXILIARIES.has(item.lower) && item.lower !== 'to') return i;
    if (MOVE_VERBS.has(item.lower) || REPORT_VERBS.has(item.lower) || STATE_VERBS.has(item.lower)) return i;
  }
  return null;
}
