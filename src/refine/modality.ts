import type { Item } from '../frame/sentence.ts';
import { AUXILIARIES, REPORT_VERBS, STATE_VERBS } from '../lexicon/function-words.ts';
import { MOVE_VERBS } from '../lexicon/moves.ts';
import type { Modality } from '../schema/claim.ts';
import { clauseOf } from './clause.ts';
import { type Candidate, eachClaim, type Refiner } from './refiner.ts';

const NEGATED =
  /\b(?:not|n't|never|no longer|failed to|fails to|without|neither|nor|cannot|can't|no plans?|denied that|rather than)\b/i;
const HYPOTHETICAL =
  /\b(?:suppose|imagine|let's say|hypothetical(?:ly)?|if (?:you|an investor) (?:had |was |were |have )?(?:to )?(?:invest|invested|own|owned|buy|bought|put|purchase|sell))\b/i;
/** "Will Acme double its dividend?", "What if gold hit $6,000?" */
const QUESTION = /^(?:will|could|can|should|would|what if|does|do|did|might)\b[^.!]*\?\s*$/i;
const DENIED = /\b(?:den(?:ied|ies|y|ying)|rejected|refuted|rebutted|dismissed)\b/i;
const UNTRUE =
  /\bno truth (?:to|in)\b|\b(?:called|dismissed|described)\b[^.;]*\b(?:untrue|false|baseless|unfounded|wrong)\b/i;
/** "neither confirmed nor denied", "does not deny". */
const NOT_DENIED = /\bneither confirmed nor denied\b|\b(?:not|n't|declined to(?: confirm or)?) deny\b/i;
const RUMOUR =
  /\b(?:sources?|people|person) (?:familiar|close|briefed|with knowledge|said|told)|\breportedly\b|\brumou?r(?:s|ed)?\b|\bis (?:said|understood|believed|reported) to\b|\bin (?:\w+ )?talks\b|\bsources\b|\bswirled\b|\b(?:considering|weighing|exploring|mulling)\b/i;
const CONDITION =
  /\b(?:if|unless|should (?:the|it|they)|assuming|provided that|in case|in the event of|were to)\b|^should \w+/i;
const OTHERS =
  /\b(?:analysts?|economists?|consensus|markets?|traders?|investors?|brokers?|brokerages?|strategists?|poll|street|survey|futures|swaps)\b/i;
const FORESEEN =
  /\b(?:expect(?:s|ed|ing)?|forecasts?|forecasting|guid(?:es|ed|ance|ing)|outlook|sees|see|seen|seeing|plans?|planned|planning|aims?|aiming|targets?|targeting|targeted|projects|projected|projecting|anticipates?|anticipated|predicts?|predicted|will|would|intends?|hopes?|pledged?|going to|set to|due to|on track|could|may|might|should|likely|probably|pegged|call for|calls for|looks? for|committed to|estimates?|estimated|reckons?|pric(?:e|es|ing|ed) in|tipped)\b/i;
const OWN_GUIDANCE =
  /\b(?:guid(?:es|ed|ance|ing)|outlook|we expect|expects?|forecasts?|sees|targets|full[- ]year (?:20\d\d )?(?:guidance|outlook))\b/i;
const IRREGULAR =
  /^(?:rose|fell|grew|lost|was|were|had|made|came|stood|hit|cut|shed|sank|slid|shot|sold|bought|took|gave|saw|won|paid|sent|held|kept|ran|flew|flown|risen|fallen|grown|sunk|slid|shrunk|gone|come|done|swung|shrank|leapt|spent|has|have|is|are|rises|falls|climbs|drops|jumps|slips|gains)$/;

/** "is expected to show that prices rose 0.3%": a figure that is not out yet. */
const SHOWN = /\b(?:expected|forecast|likely|seen|predicted) to (?:show|have|report|post|reveal)\b/i;
/** "inventories probably fell", "Acme estimates that spending added 50 basis points". */
const OPINED =
  /\b(?:probably|likely) \w+(?: (?:by|to))?\s*$|\b(?:estimates?|reckons?|believes?|thinks?) (?:that )?[^,;]{3,60}$/i;
const LATER_CONDITION = /^[^.;]{0,40}\b(?:if [a-z]+|unless|were (?:the|it|its|a)|in the event)\b/i;

/** How sure a claim is: stated, forecast by its subject, estimated by others, rumoured, conditional or denied. */
export const modality: Refiner = {
  id: 'modality',
  about: 'Tells fact from forecast, estimate, rumour, condition and denial; drops what is negated.',
  refine: eachClaim('modality', (claim) => {
    const text = claim.sentence.text;
    if (QUESTION.test(text)) return 'a question: the text does not say so';
    if (HYPOTHETICAL.test(text)) return 'hypothetical: the text only supposes it';
    if (claim.modality === 'actual' && NEGATED.test(beforeFigure(claim)))
      return 'negated: the text says that it did not happen';
    const found = modalityOf(claim, text);
    return found === null ? claim : { ...claim, modality: found };
  }),
};

/** The words from a little before the trigger to the first figure. */
function beforeFigure(claim: Candidate): string {
  const clause = clauseOf(claim);
  const { frame, sentence, span } = claim;
  const trigger = frame ? (sentence.items[frame.trigger.from]?.start ?? clause.start) : clause.start;
  const words = sentence.article.clean.slice(Math.max(clause.start, trigger - 24), span.start);
  return words.slice(
    Math.max(0, ...[', ', '; ', ' but '].map((cut) => words.lastIndexOf(cut, trigger - clause.start))),
  );
}

function modalityOf(claim: Candidate, text: string): Modality | null {
  if (claim.type === 'price_target') return null;
  const before = lead(claim);
  if (NOT_DENIED.test(text)) return RUMOUR.test(text) ? 'rumoured' : null;
  if (DENIED.test(before) || UNTRUE.test(text)) return 'denied';
  const { article, start, end } = claim.sentence;
  const near =
    claim.type === 'deal'
      ? article.clean.slice(Math.max(start, claim.span.start - 160), Math.min(end, claim.span.end + 90))
      : text;
  if (
    RUMOUR.test(near) &&
    claim.modality !== 'denied' &&
    (claim.type === 'deal' || claim.modality !== 'actual' || FORESEEN.test(before))
  )
    return 'rumoured';
  if (claim.type === 'deal') return null;
  if (claim.modality !== 'actual') return null;
  if (SHOWN.test(text.slice(0, Math.max(0, claim.span.start - claim.sentence.start)))) return 'estimate';
  if (OPINED.test(before)) return 'estimate';
  if (claim.metric !== null && /\b(?:forecasts?|guidance|outlook|targets?)$/i.test(claim.metric)) return 'forecast';
  if (claim.metric !== null && /\b(?:estimates?|expectations?)\b/i.test(claim.metric)) return 'estimate';
  if (OTHERS.test(before) && /\b(?:put|puts|pegs?|pencil)\b/i.test(before)) return 'estimate';
  const past = isPast(claim);
  if (
    !past &&
    LATER_CONDITION.test(
      claim.sentence.article.clean.slice(claim.span.end, Math.min(claim.sentence.end, claim.span.end + 80)),
    )
  )
    return 'conditional';
  if (!past && CONDITION.test(before)) return 'conditional';
  if (past) return null;
  if (FORESEEN.test(before)) return foreseenBy(claim, before);
  return isGuidance(claim) ? 'forecast' : null;
}

/** The words of the clause up to its first figure, and a few before it; not past a semicolon or another clause. */
function lead(claim: Candidate): string {
  const { clean } = claim.sentence.article;
  const clause = clauseOf(claim);
  const before = clean.slice(Math.max(claim.sentence.start, clause.start - 70), clause.start);
  const cut = Math.max(
    before.lastIndexOf(';'),
    before.lastIndexOf(' while '),
    before.lastIndexOf(' but '),
    before.lastIndexOf(', and '),
    before.lastIndexOf(' after '),
    before.lastIndexOf(' as '),
  );
  return `${before.slice(cut + 1)}${clean.slice(clause.start, claim.span.start)}`;
}

/** Whether the verb that carries the figure is in a finite past or present form: "fell", "was up", "has reduced". */
function isPast(claim: Candidate): boolean {
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
  return (
    IRREGULAR.test(word) ||
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
    if (AUXILIARIES.has(item.lower) && item.lower !== 'to') return i;
    if (MOVE_VERBS.has(item.lower) || REPORT_VERBS.has(item.lower) || STATE_VERBS.has(item.lower)) return i;
  }
  return null;
}

/** A forecast is the subject's own; what analysts, markets or another firm foresee is an estimate. */
function foreseenBy(claim: Candidate, before: string): Modality {
  if (OTHERS.test(before)) return 'estimate';
  const { frame, sentence, subject } = claim;
  const start = frame
    ? (sentence.items[Math.min(frame.topic.from, frame.owner?.from ?? frame.topic.from)]?.start ?? 0)
    : 0;
  const speaker = sentence.entities.find(
    (mention) =>
      mention.start >= Math.max(sentence.start, start - 70) &&
      mention.end <= claim.span.start &&
      mention.value.kind === 'company',
  );
  if (speaker && subject.kind === 'economy') return 'estimate';
  if (/\b(?:probably|pric(?:e|es|ing|ed) in|pegged|predict)/i.test(before)) return 'estimate';
  const passive =
    /\b(?:is|are|was|were|been) (?:widely |now |still )?(?:expected|seen|forecast|projected|predicted|estimated|tipped|likely)\b/i.test(
      before,
    );
  return passive && (subject.kind === 'economy' || claim.type === 'price_move' || claim.type === 'price_level')
    ? 'estimate'
    : 'forecast';
}

/** A bullet or row under a heading that announces guidance. */
function isGuidance(claim: Candidate): boolean {
  const { sentence } = claim;
  if (sentence.kind !== 'bullet' && sentence.kind !== 'row') return false;
  const { clean } = sentence.article;
  const above = clean
    .slice(Math.max(0, sentence.start - 700), sentence.start)
    .trimEnd()
    .split('\n');
  for (let i = above.length - 1; i >= 0; i--) {
    const line = (above[i] ?? '').trim();
    if (line === '' || (/^[-*•–·]/.test(line) && !line.endsWith(':')) || line.includes('\t')) continue;
    return OWN_GUIDANCE.test(line) && /:$|\b(?:outlook|guidance)\b/i.test(line);
  }
  return false;
}
